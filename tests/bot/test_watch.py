"""What is watched after a win, and what becomes of an assumption that breaks."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio

from core.asset import Asset
from core.calculators.change_request import Priced
from core.keys import StageKey
from core.watch import ChangeRequest, ChangeStatus, WatchItem, WatchStatus
from tests.core.rules.rollouts import NORDIC, outputs
from tests.doubles.chat import Chat, button, filled, inputs, markup_of, offers, text_of
from tests.doubles.scene import bring_to, hold, run, scoped, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

FEEDBACK, MASTERS = "Feedback within 48 hours", "Masters are supplied"
OUTPUTS: dict[StageKey, dict[str, Any]] = {
    **outputs(*NORDIC),
    **scoped(),
    StageKey.EFFICIENCY: {"scenario": "moderate", "blanket": "20"},
}
HAPPENED = "Feedback came after nine days, four times in January."


@pytest_asyncio.fixture(loop_scope="module")
async def early(alone: Chat) -> Chat:
    """The owner of an opportunity whose proposal is out."""
    await stand_at(alone, StageKey.DELIVERY_PLAN, outputs=OUTPUTS)
    async with alone.service.work(alone.tenant) as work:
        for one in OUTPUTS[StageKey.ASSETS]["assets"]:
            await work.assets.add(1, Asset(one["id"] + alone.tenant, one["name"], "", None, one["volume"]))
        await work.commit()
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def lead(early: Chat) -> Chat:
    """The owner of an opportunity whose deal is won."""
    await _set(early, "won")
    return early


async def _set(chat: Chat, status: str, number: int = 1) -> None:
    card = await chat.tap("card.refresh", card="deal", opp=number)
    typed = {"status": status, "lessons": "They were cheaper."}
    await chat.tap("deal.set_status", **filled(card, "deal.set_status", **typed))


async def _part(chat: Chat, section: str | None = None, page: int = 1) -> dict[str, Any]:
    shown = {"card": "watch", "opp": 1, "page": page}
    return await chat.tap("card.refresh", **shown, **({"section": section} if section else {}))


async def _items(chat: Chat) -> tuple[WatchItem, ...]:
    async with chat.service.work(chat.tenant) as work:
        return await work.watch.all(1)


async def _changes(chat: Chat) -> tuple[ChangeRequest, ...]:
    async with chat.service.work(chat.tenant) as work:
        return await work.changes.all(1)


async def _save(chat: Chat, place: int = 0, **typed: Any) -> dict[str, Any]:
    form = await _part(chat, f"item-{(await _items(chat))[place].id}")
    return await chat.tap("watch.save", **filled(form, "watch.save", **typed))


async def _log(chat: Chat, place: int = 0, **typed: Any) -> dict[str, Any]:
    form = await _part(chat, f"log-{(await _items(chat))[place].id}")
    return await chat.tap("watch.log", **filled(form, "watch.log", **{"happened": HAPPENED, **typed}))


async def _support(chat: Chat, *assumptions: str) -> None:
    """Another version of the support documents."""
    async with chat.service.work(chat.tenant) as work:
        await work.artifacts.add(
            1,
            StageKey.SUPPORT_DOCS,
            run=None,
            output={**OUTPUTS[StageKey.SUPPORT_DOCS], "assumptions": list(assumptions)},
            evidence=[],
            remarks=[],
            made_from={},
            drafted_by="rules",
            cost=Decimal(0),
            seconds=0.0,
            by=chat.who.id,
        )
        await work.commit()


# The list


async def test_the_assumptions_of_the_proposal_are_watched_from_the_win_on(lead: Chat) -> None:
    items = await _items(lead)
    assert [(one.assumption, one.owner_name, one.status) for one in items] == [
        (FEEDBACK, "Alex Wilber", WatchStatus.WATCHING),
        (MASTERS, "Alex Wilber", WatchStatus.WATCHING),
    ]
    assert (items[0].threshold.most, items[0].threshold.unit) == (Decimal(48), "hours")
    shown = text_of(await _part(lead))
    assert FEEDBACK in shown
    assert "Beyond 48 hours" in shown


async def test_nothing_is_watched_before_the_win(early: Chat) -> None:
    assert await _items(early) == ()
    shown = await _part(early)
    assert "watched once the deal is won" in text_of(shown)
    assert not offers(shown, "watch.save")
    refused = await early.tap("watch.save", opp=1, key="k", assumption="Templates are supplied")
    assert "this deal is active, so nothing was saved" in text_of(refused)
    refused = await early.tap(
        "watch.log", opp=1, key="k", id="w", happened="It broke", role_1="x", hours_1="1"
    )
    assert "this deal is active, so nothing was saved" in text_of(refused)
    assert await _items(early) == ()


async def test_winning_twice_watches_everything_once(lead: Chat) -> None:
    await _save(lead, threshold="Later than 48 h more than 3 times")
    await _set(lead, "lost")
    await _set(lead, "won")
    items = await _items(lead)
    assert [one.assumption for one in items] == [FEEDBACK, MASTERS]
    assert items[0].threshold.said == "Later than 48 h more than 3 times"


async def test_what_stage_13_assumes_anew_is_added_and_nothing_is_lost(lead: Chat) -> None:
    await _save(lead, unit="h", status="closed")
    await _support(lead, "Templates are supplied", MASTERS.upper())
    await _set(lead, "active")
    await _set(lead, "won")
    items = await _items(lead)
    assert [one.assumption for one in items] == [FEEDBACK, MASTERS, "Templates are supplied"]
    assert (items[0].status, items[0].threshold.unit) == (WatchStatus.CLOSED, "h")
    assert "No longer among the assumptions" in text_of(await _part(lead))


async def test_a_run_of_stage_13_after_the_win_tops_the_list_up(alone: Chat) -> None:
    await alone.drop(("brief.md", b"# Brief\n\nAster Retail needs twelve social statics."))
    await alone.until("opportunity.open", lambda text: "Being fetched" not in text, opp=1)
    await bring_to(alone, 1, StageKey.DELIVERY_PLAN, outputs=OUTPUTS)
    await _set(alone, "won")
    await run(alone, "support_docs")
    async with alone.service.work(alone.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.SUPPORT_DOCS)
    assert made
    watched = [one.assumption for one in await _items(alone)]
    assert watched[:2] == [FEEDBACK, MASTERS]
    assert made.output["assumptions"]
    assert set(made.output["assumptions"]) <= set(watched)


async def test_owner_threshold_and_status_are_changed_on_a_form(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    assert megan.who.id in [
        one["value"]
        for one in inputs(await _part(lead, f"item-{(await _items(lead))[0].id}"))["owner"]["choices"]
    ]
    shown = await _save(
        lead, owner=MEGAN.id, threshold="Later than 48 h more than 3 times", most="3", unit="times"
    )
    assert "Saved." in text_of(shown)
    item = (await _items(lead))[0]
    assert (item.owner_name, item.threshold.said, item.edited) == (
        "Megan Bowen",
        "Later than 48 h more than 3 times",
        True,
    )
    assert (item.threshold.most, item.threshold.unit) == (Decimal(3), "times")
    await _save(lead, most="", unit="")
    assert (await _items(lead))[0].threshold.most is None


async def test_something_else_can_be_watched_once(lead: Chat) -> None:
    form = await _part(lead, "new")
    typed = filled(form, "watch.save", assumption="The studio has 5 days a month", threshold="")
    assert "on the watch list now" in text_of(await lead.tap("watch.save", **typed))
    item = (await _items(lead))[2]
    assert (item.origin, item.threshold.most, item.threshold.unit) == ("person", Decimal(5), "days")
    again = await lead.tap("watch.save", opp=1, key="other", assumption="the studio  has 5 days a month")
    assert "on the watch list already" in text_of(again)


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("most", "-3", "The figure must be a figure of 0 or more"),
        ("most", "NaN", "The figure must be a figure of 0 or more"),
        ("most", "1e9", "The figure must be a figure of 0 or more"),
        ("owner", "00000000-0000-0000-0000-00000000dead", "The owner must be somebody of your organisation"),
        ("status", "paused", "The status is not one of the choices"),
        ("threshold", "  ", "The threshold is missing"),
        ("unit", "x" * 301, "unit is too long"),
    ],
    ids=["negative", "nan", "huge", "stranger", "status", "blank", "long"],
)
async def test_what_cannot_be_watched_so_is_refused_with_why(
    lead: Chat, field: str, typed: str, said: str
) -> None:
    before, wrong = await _items(lead), dict[str, Any]({field: typed})
    assert said in text_of(await _save(lead, **wrong))
    assert await _items(lead) == before


async def test_of_two_who_change_an_item_the_second_is_told(lead: Chat) -> None:
    form = await _part(lead, f"item-{(await _items(lead))[0].id}")
    await _save(lead, threshold="First")
    refused = await lead.tap("watch.save", **filled(form, "watch.save", threshold="Second"))
    assert "Somebody changed this since your card was drawn" in text_of(refused)
    assert (await _items(lead))[0].threshold.said == "First"


async def test_an_item_of_another_tenant_or_opportunity_is_not_there(lead: Chat) -> None:
    item = (await _items(lead))[0]
    form = filled(
        await _part(lead, f"log-{item.id}"),
        "watch.log",
        happened="It broke",
        role_1="Copywriter",
        hours_1="1",
    )
    stranger = lead.beside(MEGAN, tenant="bbbbbbbb-0000-0000-0000-000000000009")
    await stand_at(stranger, StageKey.DELIVERY_PLAN, outputs=OUTPUTS)
    await _set(stranger, "won")
    assert "no such assumption" in text_of(await stranger.tap("watch.log", **form))
    assert "no such assumption" in text_of(
        await stranger.tap("watch.save", opp=1, id=item.id, key="k", unit="x")
    )
    number = await stand_at(lead, StageKey.DELIVERY_PLAN, outputs=OUTPUTS, name="Autumn")
    await _set(lead, "won", number)
    assert "no such assumption" in text_of(await lead.tap("watch.log", **{**form, "opp": number}))
    assert await _changes(lead) == ()


async def test_a_long_list_goes_over_pages(lead: Chat) -> None:
    await _support(lead, *(f"Assumption {number} of very many, told at some length" for number in range(50)))
    await _set(lead, "active")
    await _set(lead, "won")
    seen = "".join([text_of(await _part(lead, page=page)) for page in range(1, 5)])
    assert all(f"Assumption {number} of" in seen for number in range(50))


# Broken assumptions


async def test_hours_by_role_are_priced_with_the_rates_in_force(lead: Chat) -> None:
    shown = await _log(lead, role_1="Copywriter", hours_1="7,5", role_2="designer ", hours_2="2 h")
    assert "The change request is drafted" in text_of(shown)
    request = (await _changes(lead))[0]
    cost = Priced.model_validate(request.price)
    async with lead.service.work(lead.tenant) as work:
        catalogue = await work.catalogues.current()
    for line, hours in zip(cost.lines, (Decimal("7.50"), Decimal(2)), strict=True):
        rate = catalogue.rate(line.role, cost.region, cost.currency)
        assert rate is not None
        assert (line.hours, line.rate, line.price) == (hours, rate, (hours * rate).quantize(Decimal("0.01")))
    assert cost.price == sum(line.price or 0 for line in cost.lines)
    assert [line.role for line in cost.lines] == ["Copywriter", "Designer"]
    assert (await _items(lead))[0].status is WatchStatus.BROKEN


async def test_more_pieces_are_priced_as_the_proposal_priced_them(lead: Chat) -> None:
    await _rescope(lead)
    await _log(lead, asset=f"a2{lead.tenant}", pieces="12")
    cost = Priced.model_validate((await _changes(lead))[0].price)
    assert {line.asset for line in cost.lines} == {"Social post"}
    assert {line.pieces for line in cost.lines} == {12}
    assert Decimal(20) in {line.efficiency for line in cost.lines}
    assert cost.price


async def _rescope(chat: Chat) -> None:
    """A rate card of the assets that stand."""
    card = OUTPUTS[StageKey.RATE_CARD]
    lines = [{**line, "asset_id": line["asset_id"] + chat.tenant} for line in card["lines"]]
    async with chat.service.work(chat.tenant) as work:
        await work.artifacts.add(
            1,
            StageKey.RATE_CARD,
            run=None,
            output={**card, "lines": lines},
            evidence=[],
            remarks=[],
            made_from={},
            drafted_by="computed",
            cost=Decimal(0),
            seconds=0.0,
            by=chat.who.id,
        )
        await work.commit()


async def test_the_client_is_told_the_price_and_no_rate_and_no_hours(lead: Chat) -> None:
    await _log(lead, role_1="Copywriter", hours_1="7.5")
    request = (await _changes(lead))[0]
    line = Priced.model_validate(request.price).lines[0]
    assert line.price is not None
    assert f"{line.price:,.2f}" in request.words
    assert request.words.startswith("Change request 1: Tidewater launch")
    assert FEEDBACK in request.words
    assert HAPPENED in request.words
    for inside in (f"{line.rate}", "7.5", "per hour", "margin"):
        assert inside not in request.words


async def test_every_line_is_traced_to_role_hours_rate_and_source(lead: Chat) -> None:
    await _log(lead, role_1="Copywriter", hours_1="7.5")
    shown = text_of(await _part(lead, f"lines-{(await _changes(lead))[0].id}"))
    assert "Copywriter" in shown
    assert "7.5 h at £" in shown
    assert "from the sample catalogue" in shown
    assert "Hours as typed" in shown


@pytest.mark.parametrize("hours", ["-1", "0", "NaN", "Infinity", "1e3", "seven", "7.5555", "9999999"])
async def test_hours_that_are_none_are_refused_with_the_form(lead: Chat, hours: str) -> None:
    refused = await _log(lead, role_1="Copywriter", hours_1=hours)
    assert "The hours must be hours above 0" in text_of(refused)
    assert inputs(refused)["happened"]["value"] == HAPPENED
    assert await _changes(lead) == ()


async def test_a_role_that_the_catalogue_lacks_is_refused_with_those_it_has(lead: Chat) -> None:
    refused = text_of(await _log(lead, role_1="Wizard", hours_1="3"))
    assert "The catalogue has no role “Wizard”" in refused
    assert "Copywriter" in refused
    assert await _changes(lead) == ()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "needs something to price"),
        ({"happened": " ", "role_1": "Copywriter", "hours_1": "1"}, "What happened is missing"),
        ({"role_1": "Copywriter"}, "The hours is missing"),
        ({"hours_1": "2"}, "The role is missing"),
        ({"pieces": "3"}, "The asset is missing"),
        ({"asset": "a1"}, "The number of pieces is missing"),
        ({"asset": "a9", "pieces": "3"}, "This asset is not on the rate card"),
        ({"asset": "a1", "pieces": "-3"}, "must be a whole number from 1 to 1,000,000"),
        ({"asset": "a1", "pieces": "2.5"}, "must be a whole number from 1 to 1,000,000"),
    ],
    ids=["nothing", "unsaid", "no-hours", "no-role", "no-asset", "no-pieces", "unpriced", "negative", "half"],
)
async def test_an_effect_that_cannot_be_priced_is_refused(
    lead: Chat, typed: dict[str, Any], said: str
) -> None:
    assert said in text_of(await _log(lead, **typed))
    assert await _changes(lead) == ()
    assert (await _items(lead))[0].status is WatchStatus.WATCHING


async def test_the_same_tap_again_drafts_one_request(lead: Chat) -> None:
    form = await _part(lead, f"log-{(await _items(lead))[0].id}")
    typed = filled(form, "watch.log", happened=HAPPENED, role_1="Copywriter", hours_1="3")
    await asyncio.gather(*(lead.tap("watch.log", **typed) for _ in range(6)))
    assert len(await _changes(lead)) == 1


async def test_of_two_who_log_the_same_break_one_drafts_and_the_other_is_told(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    form = await _part(lead, f"log-{(await _items(lead))[0].id}")
    typed = filled(form, "watch.log", happened=HAPPENED, role_1="Copywriter", hours_1="3")
    shown = await asyncio.gather(lead.tap("watch.log", **typed), megan.tap("watch.log", **typed))
    assert len(await _changes(lead)) == 1
    assert sum("Somebody changed this since your card" in text_of(card) for card in shown) == 1


async def test_requests_are_numbered_and_listed(lead: Chat) -> None:
    for place in (0, 1, 0):
        await _log(lead, place, role_1="Copywriter", hours_1="1")
    assert [one.number for one in await _changes(lead)] == [1, 2, 3]
    listed = text_of(await _part(lead, "changes"))
    assert "Change request 3" in listed
    assert "3 change requests" in text_of(await _part(lead))


async def test_the_owner_is_told_of_a_break_that_somebody_else_logs(lead: Chat) -> None:
    megan = await hold(lead, MEGAN)
    await _log(megan, role_1="Copywriter", hours_1="1")
    await lead.received(lambda card: "Megan Bowen logged a broken assumption" in text_of(card))


# Following a request up


async def _move(chat: Chat, status: str, **typed: Any) -> dict[str, Any]:
    request = (await _changes(chat))[0]
    card = await _part(chat, f"change-{request.id}")
    data = {**filled(card, "change.save"), **button(card, "change.save", status=status)}
    return await chat.tap("change.save", **{**data, **typed})


async def test_a_request_is_sent_and_accepted_and_its_text_then_stands(lead: Chat) -> None:
    await _log(lead, role_1="Copywriter", hours_1="1")
    shown = await _move(lead, "sent", words="Dear team, here is our change request.")
    assert "marked as sent" in text_of(shown)
    request = (await _changes(lead))[0]
    assert (request.status, request.words) == (ChangeStatus.SENT, "Dear team, here is our change request.")
    refused = await lead.tap("change.save", opp=1, id=request.id, key="k", words="Something else")
    assert "can no longer be changed" in text_of(refused)
    await _move(lead, "accepted")
    request = (await _changes(lead))[0]
    assert [(one.status, one.by_name) for one in request.steps] == [
        (ChangeStatus.DRAFT, "Alex Wilber"),
        (ChangeStatus.SENT, "Alex Wilber"),
        (ChangeStatus.ACCEPTED, "Alex Wilber"),
    ]
    refused = await lead.tap("change.save", opp=1, id=request.id, key="k2", status="declined")
    assert "This request is accepted (Alex Wilber)" in text_of(refused)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We charge £{rate} for it.", "a rate or price that is ours to know"),
        ("Our margin on it is 20 %.", "margin"),
        ("As for Borealis Foods, we ask for more.", "Borealis Foods"),
        ("They were cheaper. We ask for more time.", "They were cheaper"),
    ],
    ids=["rate", "margin", "other-client", "lessons"],
)
async def test_a_text_that_tells_the_client_too_much_is_not_sent(lead: Chat, text: str, said: str) -> None:
    other = await stand_at(lead, StageKey.INTAKE, name="Other", client_name="Borealis Foods")
    assert other == 2
    await _log(lead, role_1="Copywriter", hours_1="7.5", role_2="Designer", hours_2="1")
    rate = Priced.model_validate((await _changes(lead))[0].price).lines[0].rate
    refused = await _move(lead, "sent", words=text.format(rate=rate))
    assert "was not marked as sent" in text_of(refused)
    assert said in text_of(refused)
    assert inputs(refused)["words"]["value"] == text.format(rate=rate)
    assert (await _changes(lead))[0].status is ChangeStatus.DRAFT


async def test_of_two_who_answer_for_the_client_the_second_is_told(lead: Chat) -> None:
    await _log(lead, role_1="Copywriter", hours_1="1")
    await _move(lead, "sent")
    request = (await _changes(lead))[0]
    taps = [
        lead.tap("change.save", opp=1, id=request.id, version=request.version, key=status, status=status)
        for status in ("accepted", "declined")
    ]
    shown = await asyncio.gather(*taps)
    assert sum("Somebody changed this request" in text_of(card) for card in shown) == 1


async def test_a_request_without_a_price_cannot_be_sent(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        price = {"lines": [], "hours": "1", "price": None, "region": "X", "currency": "EUR", "catalogue": 0}
        item = (await work.watch.all(1))[0].id
        await work.changes.add(1, item=item, happened="It broke", words="Text", price=price, by=lead.who.id)
        await work.commit()
    assert "has no price and was not marked as sent" in text_of(await _move(lead, "sent"))
    assert (await _changes(lead))[0].status is ChangeStatus.DRAFT


async def test_amounts_are_kept_from_who_may_not_see_them(lead: Chat) -> None:
    await _log(lead, role_1="Copywriter", hours_1="7.5")
    megan = await hold(lead, MEGAN, "viewer")
    await lead.tap("role.remove", role="editor", people=MEGAN.id, key="r")
    request = (await _changes(lead))[0]
    for section in (f"change-{request.id}", f"lines-{request.id}", "changes", None):
        shown = await _part(megan, section)
        assert "£" not in text_of(shown)
        assert not offers(shown, "change.save")
    refused = await megan.tap("change.save", opp=1, id=request.id, key="k", status="sent")
    assert "viewer" in text_of(refused)


async def test_an_archived_opportunity_keeps_its_watch_list_as_it_is(lead: Chat) -> None:
    form = await _part(lead, f"item-{(await _items(lead))[0].id}")
    await lead.tap("opportunity.archive", opp=1, key="a")
    refused = await lead.tap("watch.save", **filled(form, "watch.save", unit="h"))
    assert "is archived, so nothing was changed" in text_of(refused)
    assert not offers(await _part(lead), "watch.save")


async def test_what_people_type_is_text_and_never_markup(lead: Chat) -> None:
    hostile = "<at>Megan Bowen</at> [call](https://evil.example)"
    shown = await _log(lead, happened=hostile, role_1="Copywriter", hours_1="1")
    assert "evil.example" in text_of(shown)
    assert "evil.example" not in markup_of(shown)
