"""Stage 11: the team, and our workbook with the team in it."""

import io
from datetime import date
from decimal import Decimal
from zipfile import ZipFile

from openpyxl import load_workbook

from core.brief import Brief
from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import RateCard
from core.calculators.team_shape import HOURS_PER_FTE, TeamShape
from core.catalogue.load import load
from core.export import ExportKind
from core.keys import StageKey
from core.messages import Message
from core.stage import Draft, Facts, StageContext
from core.stages.team_shape import run
from tests.doubles.scene import scoped

CATALOGUE = load()
SCOPED = scoped()
CARD = RateCard.model_validate(SCOPED[StageKey.RATE_CARD])
PROFILE = Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(20), overrides={"Copy": Decimal("7.5")})


async def staffed(profile: Efficiency = PROFILE) -> Draft:
    async def progress(said: Message) -> None:
        raise AssertionError("a team takes no time worth telling")

    region, currency = CATALOGUE.regions[0]
    context = StageContext(
        facts=Facts(1, "Lights", client_name="Harbour", rate_region=region, currency=currency),
        brief=Brief(()),
        inputs={**SCOPED, StageKey.EFFICIENCY: profile.model_dump(mode="json")},
        model=None,
        progress=progress,
        today=date(2026, 11, 1),
        catalogue=CATALOGUE,
        version=3,
    )
    return await run(context)


async def test_the_team_is_the_rate_cards_hours_reduced_by_the_profile() -> None:
    team = TeamShape.model_validate((await staffed()).output)
    assert (team.totals.hours, team.totals.price) == (CARD.totals.hours, CARD.totals.price)
    by_role = {one.role: one for one in team.roles}
    for one in CARD.roles:
        percentage = PROFILE.of(one.discipline, one.programme)
        assert by_role[one.role].efficiency == percentage
        expected = one.hours * (1 - percentage / 100) / HOURS_PER_FTE
        assert abs(by_role[one.role].fte - expected) <= Decimal("0.0005")


async def test_the_output_has_the_names_that_are_relied_on() -> None:
    output = (await staffed()).output.model_dump(mode="json")
    assert {"roles", "total_fte", "totals"} <= output.keys()
    assert {"role", "discipline", "programme", "hours", "efficiency", "fte"} <= output["roles"][0].keys()
    totals = {"hours", "hours_after", "fte", "price", "price_after", "currency"}
    assert totals <= output["totals"].keys()


async def test_our_workbook_is_written_again_with_the_team() -> None:
    made, _ = (await staffed()).exports
    assert (made.kind, made.name) == (ExportKind.RATE_CARD_XLSX, "Harbour - rate card and team v3.xlsx")
    book = load_workbook(io.BytesIO(made.content), data_only=True)
    totals = TeamShape.model_validate((await staffed()).output).totals
    last = next(row for row in book["Team"].values if row[0] == "Total for all volumes")
    assert [Decimal(str(figure)) for figure in (last[1], last[3], last[4], last[5], last[6])] == [
        totals.hours,
        totals.hours_after,
        totals.fte,
        totals.price,
        totals.price_after,
    ]
    assert any("charts/" in name for name in ZipFile(io.BytesIO(made.content)).namelist())


async def test_the_clients_workbook_has_the_hours_and_people_after_efficiency() -> None:
    draft = await staffed()
    totals = TeamShape.model_validate(draft.output).totals
    _, made = draft.exports
    assert made.kind is ExportKind.RATE_CARD_CLIENT_XLSX
    book = load_workbook(io.BytesIO(made.content))
    figures = {cell for row in book.worksheets[0].values for cell in row if isinstance(cell, int | float)}
    assert {float(totals.hours_after), float(totals.fte)} <= {float(one) for one in figures}
    assert float(totals.hours) not in figures


async def test_what_is_not_in_the_figures_and_what_reduces_nothing_is_said() -> None:
    said = (await staffed(PROFILE.model_copy(update={"overrides": {"Motion": Decimal(5)}}))).remarks
    assert [one.key for one in said] == ["calc-override-unused"]
