"""Every card is looked at in every state; where it is never in one, somebody has said why."""

import pytest

from cards.registry import SAMPLES
from cards.samples.states import NEVER, SHOWN, STATES


def test_the_tables_speak_of_every_card_and_of_no_other():
    assert set(SHOWN) == set(SAMPLES)
    assert set(NEVER) <= set(SAMPLES)


@pytest.mark.parametrize("card", SAMPLES)
def test_a_card_has_a_sample_of_each_state_or_a_reason_why_not(card: str):
    samples, never = SAMPLES[card], NEVER.get(card, {})
    without = [state for state in STATES if SHOWN[card].get(state, state) not in samples]
    assert without == [state for state in STATES if state in never]
    assert all(reason.strip() for reason in never.values())
