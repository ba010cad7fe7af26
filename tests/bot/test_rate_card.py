"""The rate card over the chat: refused without a selection, priced for whom it may be, and fetched as files."""

import io
import json
import re
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from openpyxl import Workbook, load_workbook

from core.catalogue.load import load
from core.keys import StageKey
from tests.doubles.chat import Chat, button, filled, link, offers, text_of
from tests.doubles.scene import assets_of, fetch, hold, list_assets, matches_of, part, run, stand_at
from tests.doubles.teams import LEE, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

PROMISED = 28_000
BANNER = "GM-DIS-001-S"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity with two assets, of which one has a route."""
    await stand_at(alone, StageKey.ASSETS, client_name="Harbour Foods Ltd")
    await list_assets(alone, "Zorbing insurance", "Simple display banner", volume=12)
    await run(alone, "matching")
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def priced(lead: Chat) -> Chat:
    """The owner of an opportunity whose rate card was built in euros."""
    await _settle(lead, rate_region="Germany", currency="EUR")
    await run(lead, "rate_card")
    return lead


@pytest_asyncio.fixture(loop_scope="module")
async def viewer(priced: Chat) -> Chat:
    """Somebody who may look, but not at money."""
    megan = await hold(priced, MEGAN, "viewer")
    await priced.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    return megan


async def _settle(chat: Chat, **settings: str) -> None:
    form = await chat.tap("card.refresh", card="settings", opp=1)
    await chat.tap("opportunity.settings", **filled(form, "opportunity.settings", **settings))


async def _card(chat: Chat) -> dict[str, Any]:
    return await chat.tap("stage.open", opp=1, stage="rate_card")


async def _output(chat: Chat) -> dict[str, Any]:
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.RATE_CARD)
    assert made
    return dict(made.output)


async def _workbook(chat: Chat, kind: str) -> Workbook:
    return load_workbook(io.BytesIO(await fetch(chat, "rate_card", kind)))


def _cells(workbook: Workbook) -> list[Any]:
    return [
        cell
        for sheet in workbook
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if cell is not None
    ]


# Building


async def test_without_matches_there_is_nothing_to_build(alone: Chat) -> None:
    await stand_at(alone, StageKey.ASSETS)
    refused = await alone.tap("stage.run", opp=1, stage="rate_card", key="k")
    assert "which has no result yet" in text_of(refused)


async def test_nothing_selected_is_a_refusal_and_no_empty_card(lead: Chat) -> None:
    for one in await matches_of(lead):
        if one.selected:
            await lead.tap("match.clear", opp=1, match=one.id, key=f"c{one.id}")
    await lead.tap("stage.run", opp=1, stage="rate_card", key="k")
    card = await lead.until("stage.open", lambda text: "failed" in text.lower(), opp=1, stage="rate_card")
    assert "No job route is selected for any of the 2 assets" in text_of(card)
    assert not re.search(r"\b0 (lines|h)\b", text_of(card))
    assert not offers(card, "stage.complete")
    assert not offers(card, "export.get")
    refused = await lead.tap("export.get", opp=1, kind="rate_card_xlsx")
    assert "There is no such file yet" in text_of(refused)


async def test_a_refusal_later_keeps_the_earlier_rate_card(priced: Chat) -> None:
    before = await _output(priced)
    for one in await matches_of(priced):
        if one.selected:
            await priced.tap("match.clear", opp=1, match=one.id, key="c")
    await priced.tap("stage.run", opp=1, stage="rate_card", confirm="yes", key="again")
    card = await priced.until("stage.open", lambda text: "failed" in text.lower(), opp=1, stage="rate_card")
    assert "Version 1" in text_of(card) or "version 1" in text_of(card)
    assert offers(card, "export.get")
    assert await _output(priced) == before


async def test_bug_4_hours_are_of_one_asset_with_the_volume_beside_them(priced: Chat) -> None:
    lines = (await _output(priced))["lines"]
    hours = load().hours(next(one for one in load().routes if one.code == BANNER), "current_oplus")
    assert {one["role"]: float(one["base_hours"]) for one in lines} == {
        role: float(spent) for role, spent in hours.items()
    }
    assert {one["volume"] for one in lines} == {12}
    (banner,) = (one for one in await assets_of(priced) if one.name == "Simple display banner")
    form = await part(priced, "assets", f"asset-{banner.id}")
    await priced.tap("asset.save", **filled(form, "asset.save", volume="40"))
    await run(priced, "rate_card")
    again = (await _output(priced))["lines"]
    assert [one["base_hours"] for one in again] == [one["base_hours"] for one in lines]
    assert {one["volume"] for one in again} == {40}


async def test_what_has_no_route_is_left_out_and_named(priced: Chat) -> None:
    assert "Zorbing insurance" in text_of(await part(priced, "rate_card", "left_out"))
    assert "Simple display banner" in text_of(await part(priced, "rate_card", "assets"))


async def test_another_model_type_puts_it_out_of_date(priced: Chat) -> None:
    assert "Out of date" not in text_of(await _card(priced))
    await _settle(priced, model_type="traditional")
    assert "Out of date" in text_of(await _card(priced))
    await run(priced, "rate_card")
    assert "Out of date" not in text_of(await _card(priced))
    assert (await _output(priced))["model_type"] == "traditional"


# Prices


async def test_a_region_that_lost_its_rates_is_named_and_leaves_the_price_open(priced: Chat) -> None:
    async with priced.service.work(priced.tenant) as work:
        await work.opportunities.change(1, rate_region="Atlantis")
        await work.commit()
    shown = text_of(await run(priced, "rate_card"))
    assert "no rates for Atlantis in EUR" in shown
    assert "Choose another region or currency" in shown
    output = await _output(priced)
    assert output["totals"]["price"] is None
    assert float(output["totals"]["hours"]) > 0
    assert _cells(await _workbook(priced, "rate_card_xlsx"))


async def test_whoever_may_not_see_money_sees_no_price(priced: Chat, viewer: Chat) -> None:
    output = await _output(priced)
    prices = [f"{float(one['price']):,.2f}" for one in (*output["roles"], output["totals"])]
    ours, theirs = text_of(await _card(priced)), text_of(await _card(viewer))
    assert any(price in ours for price in prices)
    for section in (None, "assets", "left_out"):
        theirs += str(await part(viewer, "rate_card", section))
    assert not any(price in theirs for price in prices)
    assert "Prices are shown to people whose role allows it" in theirs
    assert "€" not in theirs


# The files


async def test_whoever_may_not_see_money_gets_the_clients_file_alone(viewer: Chat) -> None:
    card = await _card(viewer)
    assert button(card, "export.get", kind="rate_card_client_xlsx")
    assert "rate_card_xlsx" not in str(card)
    refused = await viewer.tap("export.get", opp=1, kind="rate_card_xlsx")
    assert "do not let you see rates and cost" in text_of(refused)
    assert "/files/" not in str(refused)
    assert "Simple display banner" in _cells(await _workbook(viewer, "rate_card_client_xlsx"))


async def test_a_link_to_the_internal_file_ends_with_the_right_to_see_money(priced: Chat) -> None:
    megan = await hold(priced, MEGAN, "viewer")
    address = link(await megan.tap("export.get", opp=1, kind="rate_card_xlsx"))
    assert (await priced.fetch(address))[0] == 200
    await priced.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    assert (await priced.fetch(address))[0] == 404


async def test_both_workbooks_open_and_hold_the_asset(priced: Chat) -> None:
    ours = await _workbook(priced, "rate_card_xlsx")
    theirs = await _workbook(priced, "rate_card_client_xlsx")
    for workbook in (ours, theirs):
        assert "Simple display banner" in _cells(workbook)
    formulas = [cell for cell in _cells(ours) if isinstance(cell, str) and cell.startswith("=")]
    assert formulas


async def test_the_clients_workbook_holds_no_rate_of_ours(priced: Chat) -> None:
    region = {float(one.hourly) for one in load().rates if (one.region, one.currency) == ("Germany", "EUR")}
    theirs = {
        float(cell) for cell in _cells(await _workbook(priced, "rate_card_client_xlsx")) if _is_number(cell)
    }
    ours = {float(cell) for cell in _cells(await _workbook(priced, "rate_card_xlsx")) if _is_number(cell)}
    assert ours & region
    assert not theirs & region


def _is_number(cell: Any) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool)


async def test_the_clients_file_is_kept_back_with_the_reason_when_a_name_tells_what_is_charged(
    lead: Chat,
) -> None:
    name = "Banner margin 35%"
    await lead.tap("asset.add", opp=1, name=name, volume=1, key="m")
    (asset,) = (one for one in await assets_of(lead) if one.name == name)
    await lead.tap("match.choose", opp=1, asset=asset.id, route=BANNER, key="c")
    await _settle(lead, rate_region="Germany", currency="EUR")
    await run(lead, "rate_card")
    refused = text_of(await lead.tap("export.get", opp=1, kind="rate_card_client_xlsx"))
    assert "what is charged, “margin 35%”" in refused
    assert "There is no such file yet" not in refused
    assert name in _cells(await _workbook(lead, "rate_card_xlsx"))


async def test_another_tenant_gets_neither_card_nor_file(priced: Chat) -> None:
    stranger = priced.beside(LEE, tenant=str(uuid4()))
    await stand_at(stranger, StageKey.ASSETS, name="Theirs")
    assert "display banner" not in str(await _card(stranger))
    assert "There is no such file yet" in text_of(
        await stranger.tap("export.get", opp=1, kind="rate_card_xlsx")
    )


async def test_names_that_look_like_formulas_are_text_in_both_workbooks(lead: Chat) -> None:
    name = '=HYPERLINK("https://evil.example","x")'
    await lead.tap("asset.add", opp=1, name=name, volume=1, key="f")
    (asset,) = (one for one in await assets_of(lead) if one.name == name)
    await lead.tap("match.choose", opp=1, asset=asset.id, route=BANNER, key="c")
    await _settle(lead, rate_region="Germany", currency="EUR")
    await run(lead, "rate_card")
    for kind in ("rate_card_xlsx", "rate_card_client_xlsx"):
        sheets = await _workbook(lead, kind)
        held = [
            cell
            for sheet in sheets
            for row in sheet.iter_rows()
            for cell in row
            if cell.value and "evil" in str(cell.value)
        ]
        assert held
        assert {cell.data_type for cell in held} == {"s"}


# A thousand


async def test_a_thousand_assets_stand_each_on_one_page_of_a_card_that_fits(alone: Chat) -> None:
    await stand_at(alone, StageKey.ASSETS)
    names = [f"Simple display banner {n}." for n in range(1_000)]
    await list_assets(alone, *names)
    await run(alone, "matching")
    await run(alone, "rate_card")
    seen: list[str] = []
    for section in ("assets", "left_out"):
        card = await part(alone, "rate_card", section)
        pages = int((re.findall(r"Page 1 of (\d+)", text_of(card)) or ["1"])[0])
        for page in range(1, pages + 1):
            card = await part(alone, "rate_card", section, page)
            assert len(json.dumps(card, ensure_ascii=False).encode()) < PROMISED
            seen += re.findall(r"^Simple display banner \d+\.", text_of(card), re.MULTILINE)
        assert len(json.dumps(await _card(alone), ensure_ascii=False).encode()) < PROMISED
    assert sorted(seen) == sorted(names)
