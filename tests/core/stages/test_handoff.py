"""The hand-off's output: each target as it stands, receipts of those that are done alone."""

from datetime import date

from core.handoff.output import Output, written_up
from core.handoff.targets import Handed, Package, Target, TargetState
from core.messages import message
from core.stages.handoff import STAGE

PACKAGE = Package(number=1, name="Tidewater launch", close_date=date(2027, 1, 15))
KEPT = {"id": "006", "link": "https://agency.my.salesforce.com/006"}


def _handed(state: TargetState, **more: object) -> Handed:
    return Handed(Target.CRM, state, PACKAGE, "alex", receipt=KEPT, **more)  # pyright: ignore[reportArgumentType]


def test_a_target_that_is_done_has_its_receipt():
    [line] = written_up([_handed(TargetState.DONE)]).targets
    assert (line.name, line.status, line.receipt, line.why) == ("crm", TargetState.DONE, KEPT, None)


def test_an_earlier_receipt_is_none_of_a_target_that_failed_since():
    [line] = written_up([_handed(TargetState.FAILED, problem=message("handoff-crm-busy"))]).targets
    assert line.receipt is None
    assert "Salesforce did not answer" in (line.why or "")


def test_the_output_is_what_the_stage_persists():
    assert STAGE.output is Output
    assert set(Output.model_fields) >= {"targets"}
