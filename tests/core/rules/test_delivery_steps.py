"""The steps of production."""

from typing import Any

import pytest

from core.agency.tools import default_tools
from core.messages import says
from core.rules.delivery_steps import Approach, steps


@pytest.mark.parametrize("step", steps(), ids=lambda step: step.key)
def test_every_step_has_its_name_and_reason(step: Any) -> None:
    assert says(f"delivery-step-{step.key}")
    assert says(f"delivery-why-{step.key}")


def test_every_tool_works_in_steps_that_exist_and_may_be_helped() -> None:
    helped = {step.key for step in steps() if step.most is not Approach.MANUAL}
    assert {key for tool in default_tools() for key in tool.steps} <= helped
