"""Taps that name an opportunity the tenant does not have: a sentence each, through either kind of button."""

import pytest

from tests.doubles import teams
from tests.doubles.chat import Chat, text_of
from tests.doubles.teams import CHANNEL, PERSONAL

TAPS = {
    "stage.open": {"stage": "intake"},
    "card.refresh": {},
    "opportunity.open": {},
    "stages.refresh": {"key": "k"},
}


@pytest.mark.parametrize("where", [PERSONAL, CHANNEL])
async def test_an_unknown_number_is_refused_in_words(chat: Chat, where: str) -> None:
    await chat.say("hi")
    here = chat.beside(chat.who, where=where)
    for verb, data in TAPS.items():
        assert "There is no opportunity #999" in text_of(await here.tap(verb, opp=999, **data)), verb
    assert set(here.statuses) == {200}


@pytest.mark.parametrize(
    "card", ["settings", "deal", "watch", "rerun", "import", "dossier", "many_questions", "stage"]
)
async def test_no_card_of_an_unknown_number_fails(chat: Chat, card: str) -> None:
    await chat.say("hi")
    answer = await chat.tap("card.refresh", card=card, opp=999, stage="intake")
    assert "went wrong" not in text_of(answer)
    assert answer


async def test_the_fallback_of_such_a_button_says_the_same(chat: Chat) -> None:
    await chat.say("hi")
    await chat.post(
        teams.submit(chat.connector.url, "stage.open", {"opp": 999, "stage": "intake"}, tenant=chat.tenant)
    )
    assert chat.statuses == [200, 200]
    assert "There is no opportunity #999" in text_of(list(chat.standing.values()))


async def test_a_card_that_somebody_inserted_elsewhere_says_nothing_to_another_tenant(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    other = chat.apart()
    await other.say("hi")
    answer = await other.tap("card.refresh", card="inserted", opp=1, detail={"tenant": chat.tenant})
    assert other.statuses == [200, 200]
    assert "went wrong" not in text_of(answer)
    assert "Harbour Lights" not in text_of(answer)
