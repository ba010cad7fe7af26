"""Stage 8: hours for one of each asset, its volume beside them, and both workbooks."""

from datetime import date
from decimal import Decimal

import pytest

from core.brief import Brief
from core.calculators.rate_card import RateCard
from core.catalogue.load import load
from core.export import ExportKind
from core.keys import StageKey
from core.messages import Message
from core.stage import Draft, Facts, StageContext, StageFailed
from core.stages.rate_card import run, terms_of

CATALOGUE = load()
ROUTE = CATALOGUE.routes[0].code
FACTS = Facts(1, "Lights", client_name="Harbour")


async def priced(volume: int, *, selected: bool = True, facts: Facts = FACTS) -> Draft:
    async def progress(said: Message) -> None:
        raise AssertionError("a rate card takes no time worth telling")

    asset = {"id": "a1", "name": "=Film", "description": "", "client_tier": None, "volume": volume}
    match = {"asset_id": "a1", "route": ROUTE, "selected": selected, "caveats": ["Without music."]}
    context = StageContext(
        facts=facts,
        brief=Brief(()),
        inputs={StageKey.ASSETS: {"assets": [asset]}, StageKey.MATCHING: {"matches": [match]}},
        model=None,
        progress=progress,
        today=date(2026, 11, 1),
        catalogue=CATALOGUE,
    )
    return await run(context)


async def test_bug_4_lines_hold_the_hours_of_one_asset_whatever_its_volume() -> None:
    one, many = [RateCard.model_validate((await priced(volume)).output) for volume in (1, 40)]
    assert [line.base_hours for line in one.lines] == [line.base_hours for line in many.lines]
    assert {line.volume for line in many.lines} == {40}
    assert many.totals.hours == sum((line.base_hours * 40 for line in many.lines), Decimal(0))


async def test_both_workbooks_are_made() -> None:
    made = (await priced(3)).exports
    assert [one.kind for one in made] == [ExportKind.RATE_CARD_XLSX, ExportKind.RATE_CARD_CLIENT_XLSX]
    assert [one.name for one in made] == ["Harbour - rate card v1.xlsx", "Harbour - scope v1.xlsx"]


async def test_nothing_selected_is_a_refusal_and_no_empty_card() -> None:
    with pytest.raises(StageFailed) as failed:
        await priced(3, selected=False)
    assert failed.value.reason.key == "calc-nothing-selected"


def test_rates_that_the_settings_leave_open_are_assumed_and_said() -> None:
    terms, said = terms_of(FACTS, CATALOGUE)
    assert (terms.region, terms.currency) == CATALOGUE.regions[0]
    assert [one.key for one in said] == ["rate-card-assumed"]
    region, currency = CATALOGUE.regions[1]
    chosen, quiet = terms_of(Facts(1, "Lights", rate_region=region, currency=currency), CATALOGUE)
    assert (chosen.region, chosen.currency, quiet) == (region, currency, ())
