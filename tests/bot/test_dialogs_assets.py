"""Assets by the hundred in one dialog: found, changed many at once, added and removed."""

import asyncio

import pytest
import pytest_asyncio

from core.asset import Asset
from core.keys import StageKey
from tests.doubles.chat import PATIENCE, Chat, Dialog, inputs, submits, text_of
from tests.doubles.scene import assets_of, hold, list_assets, matches_of, stand_at
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

MANY = 300
SAVE, NEXT, FIND, CLOSE = "Save", "Save, next page", "Save and show", "Save and close"


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The owner of an opportunity with three hundred assets."""
    await stand_at(alone, StageKey.ASSETS)
    await list_assets(alone, *(f"Banner {n:03}" for n in range(MANY)), volume=2)
    return alone


async def _opened(chat: Chat) -> Dialog:
    card = await chat.tap("stage.open", opp=1, stage="assets")
    return await chat.open_dialog(next(one for one in submits(card) if one["title"] == "Edit many…")["data"])


def _ids(dialog: Dialog) -> list[str]:
    named = [id.removeprefix("name_") for id in inputs(dialog.card) if id.startswith("name_")]
    return [id for id in named if id != "new"]


async def _asset(chat: Chat, id: str) -> Asset | None:
    return next((one for one in await assets_of(chat) if one.id == id), None)


async def test_opens_the_first_page_of_many(lead: Chat) -> None:
    dialog = await _opened(lead)
    assert "300 of 300, page 1 of 38" in text_of(dialog.card)
    assert len(_ids(dialog)) == 8


async def test_changes_several_rows_and_adds_one_at_once(lead: Chat) -> None:
    dialog = await _opened(lead)
    first, second, *_ = _ids(dialog)
    typed = {f"volume_{first}": "40", f"tier_{first}": "Hero", f"name_{second}": "Cover"}
    saved = await lead.send_dialog(dialog.filled(SAVE, **typed, name_new="Teaser", volume_new="7"))
    assert "Saved 3 rows." in text_of(saved.card)
    changed, renamed = await _asset(lead, first), await _asset(lead, second)
    assert changed
    assert renamed
    assert (changed.volume, changed.client_tier, changed.edited) == (40, "Hero", True)
    assert (renamed.name, renamed.volume) == ("Cover", 2)
    assert [(one.name, one.volume, one.origin) for one in (await assets_of(lead))[MANY:]] == [
        ("Teaser", 7, "person")
    ]


async def test_writes_one_version_of_the_list_for_all_that_was_saved(lead: Chat) -> None:
    async with lead.service.work(lead.tenant) as work:
        before = await work.artifacts.latest(1, StageKey.ASSETS)
    dialog = await _opened(lead)
    await lead.send_dialog(dialog.filled(SAVE, **{f"volume_{id}": "9" for id in _ids(dialog)}))
    async with lead.service.work(lead.tenant) as work:
        after = await work.artifacts.latest(1, StageKey.ASSETS)
    assert before
    assert after
    assert after.version == before.version + 1
    assert [one["volume"] for one in after.output["assets"][:9]] == [9] * 8 + [2]


async def test_removes_several_with_what_was_chosen_for_them(lead: Chat) -> None:
    dialog = await _opened(lead)
    first, second, third, *_ = _ids(dialog)
    await lead.tap("match.choose", opp=1, asset=first, route=await _code(lead), key="choose")
    saved = await lead.send_dialog(dialog.filled(SAVE, remove=f"{first},{third}"))
    assert "Saved 2 rows." in text_of(saved.card)
    assert second in _ids(saved)
    assert len(await assets_of(lead)) == MANY - 2
    assert not [one for one in await matches_of(lead) if one.asset == first]


async def _code(chat: Chat) -> str:
    async with chat.service.work(chat.tenant) as work:
        return (await work.catalogues.current()).routes[0].code


async def test_finds_and_pages_through_what_is_found(lead: Chat) -> None:
    found = await lead.send_dialog((await _opened(lead)).filled(FIND, searched="banner 12"))
    assert "13 of 300, page 1 of 2" in text_of(found.card)
    assert "Nothing was changed" not in text_of(found.card)
    rest = await lead.send_dialog(found.filled(NEXT))
    wanted = [one.id for one in await assets_of(lead) if "12" in one.name]
    assert [*_ids(found), *_ids(rest)] == wanted


async def test_a_row_that_cannot_be_read_says_so_and_the_others_are_saved(lead: Chat) -> None:
    dialog = await _opened(lead)
    first, second, third, *_ = _ids(dialog)
    typed = {f"volume_{first}": "a dozen", f"volume_{second}": "12", f"name_{third}": " "}
    answered = await lead.send_dialog(dialog.filled(CLOSE, **typed, volume_new="5"))
    said = text_of(answered.card)
    assert "1 row was saved. 3 rows were not" in said
    assert "The volume must be a whole number" in said
    assert "The name is missing" in said
    assert inputs(answered.card)["volume_new"]["value"] == 5
    kept = [await _asset(lead, id) for id in (first, second, third)]
    assert [one and (one.name, one.volume) for one in kept] == [
        ("Banner 000", 2),
        ("Banner 001", 12),
        ("Banner 002", 2),
    ]


async def test_what_somebody_else_changed_meanwhile_is_neither_changed_nor_removed(lead: Chat) -> None:
    dialog = await _opened(lead)
    first, second, *_ = _ids(dialog)
    megan = await hold(lead, MEGAN, "editor")
    for id in (first, second):
        await megan.tap("asset.save", opp=1, id=id, version=1, name="Hers", volume=5, key=f"hers-{id}")
    late = await lead.send_dialog(dialog.filled(SAVE, **{f"volume_{first}": "3"}, remove=second))
    said = text_of(late.card)
    assert "It is now “Hers”, 5 pieces, without a tier." in said
    assert inputs(late.card)[f"volume_{first}"]["value"] == 3
    assert inputs(late.card)["remove"]["value"] == second
    assert [one and one.volume for one in [await _asset(lead, id) for id in (first, second)]] == [5, 5]
    await lead.send_dialog(late.filled(SAVE))
    knowingly = await _asset(lead, first)
    assert knowingly
    assert (knowingly.name, knowingly.volume) == ("Banner 000", 3)
    assert await _asset(lead, second) is None


async def test_a_row_that_is_gone_meanwhile_is_said_to_be(lead: Chat) -> None:
    dialog = await _opened(lead)
    first = _ids(dialog)[0]
    await lead.tap("asset.remove", opp=1, id=first, key="gone")
    late = await lead.send_dialog(dialog.filled(SAVE, **{f"volume_{first}": "3"}))
    assert "1 row was not" in text_of(late.card)
    assert len(await assets_of(lead)) == MANY - 1


async def test_adding_twice_with_one_submission_adds_once(lead: Chat) -> None:
    sent = (await _opened(lead)).filled(SAVE, name_new="Only one")
    first = await lead.send_dialog(sent)
    assert (await lead.send_dialog(sent)).body == first.body
    assert len(await assets_of(lead)) == MANY + 1
    await lead.send_dialog(first.filled(SAVE, name_new="Only one"))
    assert len(await assets_of(lead)) == MANY + 2


async def test_an_asset_of_another_opportunity_is_not_touched(lead: Chat) -> None:
    await lead.say("new Second pursuit")
    (theirs,) = await list_assets(lead, "Theirs", number=2)
    dialog = await _opened(lead)
    sent = dialog.filled(SAVE, **{f"name_{theirs}": "Mine now"}, remove=theirs)
    sent["drawn"] = {theirs: "1.0"}
    refused = await lead.send_dialog(sent)
    assert "Nothing was saved. 1 row was not" in text_of(refused.card)
    assert [one.name for one in await assets_of(lead, 2)] == ["Theirs"]


async def test_the_card_below_follows_what_the_dialog_saved(lead: Chat) -> None:
    await lead.say("open #1")
    message = await lead.received(lambda card: "Tidewater launch" in text_of(card))
    await lead.press(message, "stage.open", opp=1, stage="assets")
    dialog = await _opened(lead)
    first = _ids(dialog)[0]
    await lead.send_dialog(dialog.filled(CLOSE, **{f"name_{first}": "Key visual"}), replyToId=message)
    async with asyncio.timeout(PATIENCE):
        while "Key visual" not in text_of(lead.standing[message]):
            await asyncio.sleep(0.02)


@pytest.mark.parametrize(("locale", "volume"), [("en-GB", 1_500), ("de-DE", 2)], ids=["english", "german"])
async def test_a_volume_is_read_in_the_locale_of_whoever_typed_it(
    lead: Chat, locale: str, volume: int
) -> None:
    dialog = await _opened(lead)
    first = _ids(dialog)[0]
    answered = await lead.send_dialog(dialog.filled(SAVE, **{f"volume_{first}": "1,500"}), locale=locale)
    changed = await _asset(lead, first)
    assert changed
    assert changed.volume == volume
    assert inputs(answered.card)[f"volume_{first}"]
