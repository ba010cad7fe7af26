"""Stage 10: what people save of it, in the names that everything after it reads."""

from decimal import Decimal

from core.calculators.efficiency import Efficiency, Scenario, proposed
from core.service.efficiency import in_use
from core.stages.efficiency import STAGE, facets


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


def test_a_percentage_is_one_part_of_it_and_its_words_another() -> None:
    plain = proposed(Scenario.MODERATE)
    noted = plain.model_copy(update={"notes": "Agreed."})
    reduced = plain.model_copy(update={"overrides": {"Motion": Decimal(5)}})
    before, after, other = (facets(one.model_dump(mode="json")) for one in (plain, noted, reduced))
    assert before["percentages"] == after["percentages"] != other["percentages"]
    assert before["words"] == other["words"] != after["words"]
