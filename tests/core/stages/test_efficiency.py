"""Stage 10: what people save of it, in the names that everything after it reads."""

from core.calculators.efficiency import Efficiency, Scenario, proposed
from core.service.efficiency import in_use
from core.stages.efficiency import STAGE


def test_people_do_it_and_nothing_runs() -> None:
    assert STAGE.output is Efficiency
    assert STAGE.run is None


def test_the_output_has_the_names_that_are_relied_on() -> None:
    output = proposed(Scenario.AGGRESSIVE).model_dump(mode="json")
    assert list(output) == ["scenario", "blanket", "overrides", "tools", "notes"]
    assert (output["scenario"], output["blanket"]) == ("aggressive", "35")


def test_the_tools_of_a_delivery_model_are_named_once_in_the_order_of_its_steps() -> None:
    steps = [{"tooling": ["Semblance"]}, {"tooling": []}, {"tooling": ["Pencil", "Semblance"]}]
    assert in_use({"workflow_stages": steps}) == ["Semblance", "Pencil"]
    assert in_use({}) == []
