"""The steps of production."""

from typing import Any

import pytest

from core.messages import says
from core.rules.delivery_steps import steps


@pytest.mark.parametrize("step", steps(), ids=lambda step: step.key)
def test_every_step_has_its_name_and_reason(step: Any) -> None:
    assert says(f"delivery-step-{step.key}")
    assert says(f"delivery-why-{step.key}")
