"""The tenant's own catalogue: dropped, looked at, taken over by an admin, and fetched again."""

import asyncio
import io
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
from openpyxl import Workbook, load_workbook

from core.catalogue import workbook
from core.catalogue.catalogue import Catalogue, Route
from core.catalogue.load import load, read
from core.keys import StageKey
from core.links import Ticket
from tests.core.catalogue.small import FILES, encoded
from tests.doubles.chat import PATIENCE, Chat, button, link, offers, text_of
from tests.doubles.scene import hold, run, stand_at
from tests.doubles.teams import CHANNEL, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

ASSET = "Static display banner"


@cache
def small() -> Catalogue:
    """What the tenants of these tests have imported before."""
    return read(encoded(FILES))


@cache
def exported() -> bytes:
    return workbook.write(small())


def dearer_catalogue(by: int = 5) -> Catalogue:
    rates = tuple(replace(rate, hourly=rate.hourly + Decimal(by)) for rate in small().rates)
    return replace(small(), rates=rates)


@cache
def dearer(by: int = 5) -> bytes:
    """The catalogue, every rate higher."""
    return workbook.write(dearer_catalogue(by))


@cache
def without(code: str) -> bytes:
    """The catalogue without one of its routes."""
    return workbook.write(replace(small(), routes=tuple(one for one in small().routes if one.code != code)))


def edited(edit: Callable[[Any], object]) -> bytes:
    book: Any = load_workbook(io.BytesIO(exported()))
    edit(book)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def deliverables() -> bytes:
    book: Any = Workbook()
    for row in (["Asset", "Volume"], ["Static banner", 12]):
        book.active.append(row)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


async def dropped(chat: Chat, content: bytes, name: str = "routes.xlsx", text: str = "") -> tuple[str, Any]:
    """Drops a catalogue and waits for the card of it: its message and the card."""
    before = set(chat.standing)
    await chat.drop((name, content), text=text)
    async with asyncio.timeout(PATIENCE):
        while True:
            found = await chat.received(lambda card: "A catalogue to take over" in text_of(card))
            if found not in before:
                return found, chat.standing[found]
            await asyncio.sleep(0.02)


async def take(chat: Chat, on: str, card: dict[str, Any]) -> dict[str, Any]:
    return await chat.press(on, "catalogue.import", **button(card, "catalogue.import"))


async def current(chat: Chat) -> tuple[int, Catalogue]:
    async with chat.service.work(chat.tenant) as work:
        return await work.catalogues.version(), await work.catalogues.current()


async def noted(chat: Chat, words: str) -> dict[str, Any]:
    """The message of the bot with these words."""
    found = await chat.received(lambda card: words in text_of(card))
    return chat.standing[found]


@pytest_asyncio.fixture(loop_scope="module")
async def admin(alone: Chat) -> Chat:
    """The first of a tenant, who is its admin, and has imported a catalogue before."""
    await alone.say("hi")
    async with alone.service.work(alone.tenant) as work:
        await work.catalogues.save(small(), alone.who.id)
        await work.commit()
    return alone


@pytest_asyncio.fixture(loop_scope="module")
async def matched(admin: Chat) -> tuple[Chat, Route]:
    """An admin with an opportunity that has one asset on a route and a rate card."""
    await stand_at(admin, StageKey.ASSETS)
    await admin.tap("asset.add", opp=1, name=ASSET, volume="3", key="a")
    await run(admin, "matching")
    await _choose(admin)
    await run(admin, "rate_card")
    return admin, small().routes[0]


async def _choose(chat: Chat) -> None:
    async with chat.service.work(chat.tenant) as work:
        (asset,) = await work.assets.all(1)
    await chat.tap("match.choose", opp=1, asset=asset.id, route=small().routes[0].code, key="chosen")


# What a dropped catalogue is


async def test_a_catalogue_is_shown_and_changes_nothing_before_it_is_taken_over(admin: Chat) -> None:
    _, card = await dropped(admin, dearer())
    shown = text_of(card)
    assert "3 routes" in shown
    assert "4 changes to rates" in shown
    assert "Producer in India goes from 2300 to 2305 INR" in shown
    assert "Nothing is changed yet" in shown
    assert await current(admin) == (1, small())


async def test_what_is_taken_over_is_the_catalogue_from_then_on(admin: Chat) -> None:
    message, card = await dropped(admin, dearer())
    shown = await take(admin, message, card)
    assert "Taken over by Alex Wilber" in text_of(shown)
    assert await current(admin) == (2, dearer_catalogue())


async def test_taking_over_twice_changes_nothing(admin: Chat) -> None:
    message, card = await dropped(admin, dearer())
    data = button(card, "catalogue.import")
    await take(admin, message, card)
    for key in (data["key"], "another"):
        again = await admin.press(message, "catalogue.import", **{**data, "key": key})
        assert "Taken over by Alex Wilber" in text_of(again)
    assert (await current(admin))[0] == 2


async def test_taking_over_is_on_the_record_once(admin: Chat) -> None:
    message, card = await dropped(admin, dearer())
    await take(admin, message, card)
    await take(admin, message, card)
    async with admin.service.engine.begin() as connection:
        found = await connection.exec_driver_sql(f"select set_config('app.tenant', '{admin.tenant}', true)")
        found = await connection.exec_driver_sql("select detail from audit where verb = 'catalogue.import'")
        (detail,) = found.scalars().all()
    assert (detail["version"], detail["others"]) == (2, 4)


async def test_what_is_put_aside_is_not_taken_over_then_or_later(admin: Chat) -> None:
    message, card = await dropped(admin, dearer())
    aside = await admin.press(message, "catalogue.discard", **button(card, "catalogue.discard"))
    assert "Put aside by Alex Wilber" in text_of(aside)
    assert not offers(aside, "catalogue.import")
    await take(admin, message, card)
    assert (await current(admin))[0] == 1


async def test_a_catalogue_starts_no_opportunity_and_leaves_none_open(admin: Chat) -> None:
    await dropped(admin, dearer())
    assert "#1" not in text_of(await admin.say("list"))
    assert "#1" not in text_of(await admin.say("status"))


async def test_a_catalogue_is_no_part_of_the_brief_it_was_dropped_beside(admin: Chat) -> None:
    await stand_at(admin, StageKey.INTAKE)
    await dropped(admin, dearer())
    assert "routes.xlsx" not in text_of(await admin.tap("opportunity.open", opp=1))
    async with admin.service.work(admin.tenant) as work:
        overview = await work.opportunities.overview(1)
    assert overview
    assert overview.files == ()
    assert overview.opportunity.archived_at is None


async def test_the_question_where_a_catalogue_belongs_is_settled_by_what_it_is(admin: Chat) -> None:
    await stand_at(admin, StageKey.MATCHING)
    asked = await admin.drop(("routes.xlsx", dearer()))
    await admin.received(lambda card: offers(card, "catalogue.import"))
    placing = button(asked, "file.place", opp=1)
    shown = await admin.tap("file.place", **placing)
    assert "no part of a brief" in text_of(shown)
    assert "#2" not in text_of(await admin.say("list"))


async def test_the_card_of_a_catalogue_from_a_channel_goes_to_its_senders_own_chat(admin: Chat) -> None:
    channel = admin.beside(admin.who, where=CHANNEL)
    await channel.drop(("routes.xlsx", dearer()))
    message = await admin.received(lambda card: offers(card, "catalogue.import"))
    assert "changes to rates" in text_of(admin.standing[message])
    assert not any(offers(card, "catalogue.import") for card in channel.standing.values())


async def test_a_file_that_is_read_again_after_a_crash_is_offered_once(admin: Chat) -> None:
    await dropped(admin, dearer(), text="import")
    async with admin.service.engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{admin.tenant}', true)")
        found = await connection.exec_driver_sql("select id from files")
        file = found.scalar_one()
    async with admin.service.work(admin.tenant) as work:
        await work.jobs.read_catalogue(file)
        await work.commit()
    await dropped(admin, dearer(6), text="import")
    assert sum("A catalogue to take over" in text_of(card) for card in admin.standing.values()) == 2


# Who may


@pytest.mark.parametrize("text", ["", "import"])
async def test_somebody_else_is_told_who_may_and_nothing_is_kept(admin: Chat, text: str) -> None:
    editor = await hold(admin, MEGAN)
    await editor.drop(("routes.xlsx", dearer()), text=text)
    shown = await noted(editor, "Only an admin may replace the catalogue")
    assert "Alex Wilber" in text_of(shown)
    assert "#1" not in text_of(await editor.say("list"))
    async with admin.service.engine.begin() as connection:
        await connection.exec_driver_sql(f"select set_config('app.tenant', '{admin.tenant}', true)")
        kept = await connection.exec_driver_sql(
            "select (select count(*) from file_contents) + (select count(*) from catalogue_imports)"
        )
        assert kept.scalar_one() == 0


async def test_an_admin_who_is_none_any_more_takes_nothing_over(admin: Chat) -> None:
    second = await hold(admin, MEGAN, "admin")
    message, card = await dropped(second, dearer())
    await admin.tap("role.remove", role="admin", people=MEGAN.id, key="r")
    assert "That is for admins" in text_of(await take(second, message, card))
    for verb in ("catalogue.discard", "card.refresh"):
        data = button(card, verb)
        assert "That is for admins" in text_of(await second.tap(verb, **data))
    assert (await current(admin))[0] == 1


async def test_another_tenant_sees_nothing_of_an_import_it_knows_the_id_of(admin: Chat) -> None:
    _, card = await dropped(admin, dearer())
    known = button(card, "catalogue.import")["import"]
    stranger = admin.beside(MEGAN, tenant=str(uuid4()))
    await stranger.say("hi")
    for shown in (
        await stranger.tap("card.refresh", card="catalogue_import", detail={"import": known}),
        await stranger.tap("catalogue.import", **{"import": known, "key": "k"}),
        await stranger.tap("catalogue.discard", **{"import": known, "key": "k"}),
    ):
        assert "not here any more" in text_of(shown)
    assert await current(stranger) == (0, load())
    seen = await admin.tap("card.refresh", card="catalogue_import", detail={"import": known})
    assert offers(seen, "catalogue.import")


async def test_two_admins_who_take_over_at_once_are_told_who_was_first(admin: Chat) -> None:
    second = await hold(admin, MEGAN, "admin")
    mine, theirs = await dropped(admin, dearer(5)), await dropped(second, dearer(7))
    shown = await asyncio.gather(take(admin, *mine), take(second, *theirs))
    texts = [text_of(card) for card in shown]
    assert sorted("Taken over by" in text for text in texts) == [False, True]
    late = next(index for index, text in enumerate(texts) if "Taken over by" not in text)
    assert "was replaced since your card was drawn" in texts[late]
    assert (await current(admin))[0] == 2
    chat, message = ((admin, mine[0]), (second, theirs[0]))[late]
    assert "Taken over by" in text_of(await take(chat, message, shown[late]))
    assert await current(admin) == (3, dearer_catalogue((5, 7)[late]))


async def test_the_same_file_again_has_nothing_to_take_over(admin: Chat) -> None:
    first, second = await dropped(admin, dearer()), await dropped(admin, dearer())
    await take(admin, *first)
    shown = await take(admin, *second)
    assert "was replaced since" in text_of(shown)
    assert not offers(shown, "catalogue.import")
    _, third = await dropped(admin, dearer())
    assert "same as the one in use" in text_of(third)
    assert not offers(third, "catalogue.import")


# What is wrong with it


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda book: book.remove(book["Rates"]), "The sheet “Rates” is missing"),
        (lambda book: book["Hours"].cell(3, 5, "two days"), "Sheet “Hours”, cell E3: “two days” is not a"),
        (lambda book: book["Hours"].cell(3, 5, "=1+1"), "Sheet “Hours”, cell E3: There is a formula"),
        (lambda book: book["Hours"].cell(1, 5, "Wizard"), "There is no role “Wizard”"),
        (lambda book: book["Routes"].cell(3, 1, book["Routes"]["A2"].value), "stands in row 2 already"),
        (lambda book: book["Routes"].cell(1, 12, "Remark"), "“Remark” is not a column"),
    ],
    ids=["sheet", "text", "formula", "role", "twice", "column"],
)
async def test_what_is_wrong_is_named_by_its_cell_and_nothing_can_be_taken_over(
    admin: Chat, edit: Callable[[Any], object], said: str
) -> None:
    _, card = await dropped(admin, edited(edit))
    assert said in text_of(card)
    assert "to correct" in text_of(card)
    assert not offers(card, "catalogue.import")
    known = button(card, "catalogue.discard")["import"]
    forced = await admin.tap("catalogue.import", **{"import": known, "key": "k"})
    assert "was not taken over" in text_of(forced)
    assert (await current(admin))[0] == 1


async def test_hundreds_of_mistakes_are_counted_and_turned_over_by_page(admin: Chat) -> None:
    def spoil(book: Any) -> None:
        for number in range(400):
            book["Synonyms"].append(["Nobody", f"synonym {number}"])

    _, card = await dropped(admin, edited(spoil))
    assert "400 things to correct" in text_of(card)
    onward = button(card, "card.refresh", page=2)
    assert "cell A25" in text_of(await admin.tap("card.refresh", **onward))


async def test_a_table_as_text_is_told_what_is_wanted(admin: Chat) -> None:
    _, card = await dropped(admin, b"code,model_type,Producer\nA-1,current_oplus,2\n", "hours.csv")
    assert "not an Excel workbook" in text_of(card)


async def test_what_is_called_a_catalogue_and_is_none_is_told_what_it_lacks(admin: Chat) -> None:
    for text in ("import", "import assets.xlsx", "Please import this"):
        _, card = await dropped(admin, deliverables(), "assets.xlsx", text)
        assert "none of the sheets Routes, Hours, Roles, Rates, Synonyms" in text_of(card)
    assert "#1" not in text_of(await admin.say("list"))


async def test_a_workbook_that_nobody_calls_a_catalogue_is_a_brief(admin: Chat) -> None:
    await admin.drop(("assets.xlsx", deliverables()), text="for the important launch")
    assert "assets" in text_of(await admin.say("list"))


async def test_a_brief_that_speaks_of_imports_is_a_brief(admin: Chat) -> None:
    await admin.drop(("brief.md", b"# Brief\n\nTwelve static banners."), text="about import duties")
    assert "#1" in text_of(await admin.say("list"))


async def test_import_without_a_file_says_what_to_do(admin: Chat) -> None:
    shown = text_of(await admin.say("import"))
    assert "no file in your message" in shown
    assert "Catalogue of job routes" in shown


async def test_a_catalogue_that_cannot_be_fetched_is_said_to_be_lost(admin: Chat) -> None:
    gone = {"downloadUrl": f"{admin.files.url}/gone", "uniqueId": "x", "fileType": "xlsx"}
    attached = {
        "contentType": "application/vnd.microsoft.teams.file.download.info",
        "name": "routes.xlsx",
        "content": gone,
    }
    await admin.say("import", attachments=[attached])
    assert await noted(admin, "no longer valid")


# What hangs on it


async def test_matches_and_rate_cards_made_before_say_that_they_are_out_of_date(
    matched: tuple[Chat, Route],
) -> None:
    chat, _ = matched
    await take(chat, *await dropped(chat, dearer()))
    for stage in ("matching", "rate_card"):
        shown = text_of(await chat.tap("stage.open", opp=1, stage=stage))
        assert "The catalogue was replaced" in shown
    assert "The catalogue was replaced" not in text_of(await chat.tap("stage.open", opp=1, stage="assets"))


async def test_bringing_it_up_to_date_prices_by_the_new_catalogue(matched: tuple[Chat, Route]) -> None:
    chat, _ = matched
    await take(chat, *await dropped(chat, dearer()))
    await chat.tap("stages.refresh", opp=1, key="again")
    await chat.until(
        "stage.open", lambda text: "The catalogue was replaced" not in text, opp=1, stage="rate_card"
    )
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.RATE_CARD)
    assert made
    rates = {one["role"]: Decimal(one["rate"]) for one in made.output["roles"]}
    assert rates == {"Producer": Decimal("90.5"), "Editor": Decimal(77)}


async def test_opportunities_that_use_a_route_that_would_go_are_named(matched: tuple[Chat, Route]) -> None:
    chat, route = matched
    await stand_at(chat, StageKey.MATCHING, name="Nothing selected")
    _, card = await dropped(chat, without(route.code))
    shown = text_of(card)
    assert "One opportunity uses routes that would go" in shown
    assert "Tidewater launch" in shown
    assert "Nothing selected" not in shown
    await chat.tap("opportunity.archive", opp=1, key="away")
    again = await chat.tap("card.refresh", **button(card, "card.refresh", card="catalogue_import"))
    assert "Tidewater launch" not in text_of(again)


async def test_a_selected_route_that_went_is_shown_as_gone_and_left_out(matched: tuple[Chat, Route]) -> None:
    chat, route = matched
    await chat.tap("asset.add", opp=1, name="Another banner", volume="1", key="b")
    async with chat.service.work(chat.tenant) as work:
        other = next(one for one in await work.assets.all(1) if one.name == "Another banner")
    kept = small().routes[1]
    await chat.tap("match.choose", opp=1, asset=other.id, route=kept.code, key="other")
    await take(chat, *await dropped(chat, without(route.code)))
    gone = f"Route {route.code} is no longer in the catalogue"
    assert gone in text_of(await chat.tap("stage.open", opp=1, stage="matching"))
    shown = text_of(await run(chat, "rate_card"))
    assert ASSET in shown
    assert route.code in shown
    async with chat.service.work(chat.tenant) as work:
        made = await work.artifacts.latest(1, StageKey.RATE_CARD)
    assert made
    assert [(one["asset"], one["route"]) for one in made.output["left_out"]] == [(ASSET, route.code)]
    assert {one["route"] for one in made.output["lines"]} == {kept.code}


async def test_a_match_whose_route_went_cannot_be_selected(matched: tuple[Chat, Route]) -> None:
    chat, route = matched
    await take(chat, *await dropped(chat, without(route.code)))
    async with chat.service.work(chat.tenant) as work:
        match = next(one.id for one in await work.matches.all(1) if one.route == route.code)
    await chat.tap("match.clear", opp=1, match=match, key="let go")
    shown = await chat.tap("match.select", opp=1, match=match, key="back")
    assert "is no longer in the catalogue. Nothing was selected" in text_of(shown)
    async with chat.service.work(chat.tenant) as work:
        assert not any(one.selected for one in await work.matches.all(1))


async def test_a_rate_card_of_nothing_but_routes_that_went_is_refused_with_their_names(
    matched: tuple[Chat, Route],
) -> None:
    chat, route = matched
    await take(chat, *await dropped(chat, without(route.code)))
    card = await chat.tap("stage.open", opp=1, stage="rate_card")
    asked = await chat.tap("stage.run", **button(card, "stage.run", stage="rate_card"))
    await chat.tap("stage.run", **button(asked, "stage.run", confirm="yes"))
    shown = await chat.until("stage.open", lambda text: route.code in text, opp=1, stage="rate_card")
    assert "version 1" in text_of(shown).lower()


# The catalogue that stands


async def test_an_admin_sees_whose_catalogue_it_is(admin: Chat) -> None:
    shown = text_of(await admin.say("catalogue"))
    assert "Your own, version 1, imported by Alex Wilber" in shown
    assert "3 in 2 families" in shown
    assert "United Kingdom (GBP), India (INR)" in shown
    assert "Current (O+)" in shown


async def test_a_tenant_without_one_of_its_own_is_told_of_the_sample(alone: Chat) -> None:
    shown = await alone.say("catalogue")
    assert "The sample that ships with Trowel" in text_of(shown)
    assert "import yours before you quote a price" in text_of(shown)
    assert not offers(shown, "catalogue.sample")


async def test_the_settings_lead_to_the_catalogue(admin: Chat) -> None:
    settings = await admin.say("settings")
    shown = await admin.tap("card.refresh", **button(settings, "card.refresh", card="catalogue"))
    assert "Catalogue of job routes" in text_of(shown)


async def test_nobody_else_sees_the_catalogue(admin: Chat) -> None:
    editor = await hold(admin, MEGAN)
    for shown in (
        await editor.say("catalogue"),
        await editor.tap("card.refresh", card="catalogue"),
        await editor.tap("export.get", kind="catalogue_xlsx"),
        await editor.tap("catalogue.sample", key="k"),
    ):
        assert "That is for admins" in text_of(shown)
        assert "/files/" not in str(shown)


async def test_an_export_is_a_valid_import_that_changes_nothing(admin: Chat) -> None:
    await take(admin, *await dropped(admin, dearer()))
    card = await admin.say("catalogue")
    shown = await admin.tap("export.get", **button(card, "export.get", kind="catalogue_xlsx"))
    status, content = await admin.fetch(link(shown))
    assert status == 200
    assert workbook.read(content) == dearer_catalogue()
    _, back = await dropped(admin, content)
    assert "same as the one in use" in text_of(back)


async def test_a_link_to_the_catalogue_ends_with_the_rights_of_whom_it_was_made_for(admin: Chat) -> None:
    second = await hold(admin, MEGAN, "admin")
    address = link(await second.tap("export.get", kind="catalogue_xlsx"))
    assert (await admin.fetch(address))[0] == 200
    await admin.tap("role.remove", role="admin", people=MEGAN.id, key="r")
    assert (await admin.fetch(address))[0] == 404


async def test_a_link_for_another_tenant_holds_that_tenants_catalogue_or_nothing(admin: Chat) -> None:
    await take(admin, *await dropped(admin, dearer()))
    stranger = admin.beside(MEGAN, tenant=str(uuid4()))
    await stranger.say("hi")
    crossed = Ticket(admin.tenant, "catalogue_xlsx", MEGAN.id)
    address = admin.service.signer.address(crossed)
    assert address
    assert (await admin.fetch(address))[0] == 404
    _, content = await admin.fetch(link(await stranger.tap("export.get", kind="catalogue_xlsx")))
    assert workbook.read(content) == load()


async def test_any_other_file_still_needs_its_opportunity(admin: Chat) -> None:
    shown = await admin.tap("export.get", kind="qa_pack_xlsx")
    assert "/files/" not in str(shown)
    assert admin.statuses[-1] == 200


async def test_the_sample_comes_back_as_any_other_import(admin: Chat) -> None:
    card = await admin.say("catalogue")
    offered = await admin.tap("catalogue.sample", **button(card, "catalogue.sample"))
    assert f"{len(load().routes)} added" in text_of(offered)
    assert (await current(admin))[0] == 1
    await admin.tap("catalogue.import", **button(offered, "catalogue.import"))
    assert await current(admin) == (2, load())
    shown = await admin.say("catalogue")
    assert "The sample that ships with Trowel, taken back by Alex Wilber" in text_of(shown)
    assert not offers(shown, "catalogue.sample")
