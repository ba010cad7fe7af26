"""What people say and what they get back."""

from typing import Any

from tests.doubles import teams
from tests.doubles.chat import Chat, button, text_of
from tests.doubles.teams import CHANNEL, MEGAN


async def test_help_always_answers(chat: Chat) -> None:
    for said in ("help", "HELP", "hi", "Hello!"):
        assert button(await chat.say(said), "card.refresh", card="list")


async def test_an_installation_is_welcomed_with_three_things_to_do(chat: Chat) -> None:
    await chat.post(teams.installed(chat.connector.url))
    (welcome,) = chat.connector.sent
    assert "brief" in text_of(welcome)


async def test_new_creates_an_opportunity_with_all_stages(chat: Chat) -> None:
    card = await chat.say("new Harbour Lights relaunch")
    assert "Harbour Lights relaunch" in text_of(card)
    assert "Trigger downstream systems" in text_of(card)


async def test_numbers_count_up_within_a_tenant(chat: Chat) -> None:
    await chat.say("new First")
    assert "#2" in text_of(await chat.say("new Second"))


async def test_new_without_a_name_says_how(chat: Chat) -> None:
    assert "new NAME" in text_of(await chat.say("new"))


async def test_open_finds_by_number_and_by_part_of_the_name(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    await chat.say("new Mountain Air")
    for said in ("open #1", "open 1", "open harbour", "#1"):
        assert "Harbour Lights" in text_of(await chat.say(said))


async def test_open_with_several_hits_offers_them(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    await chat.say("new Harbour Nights")
    card = await chat.say("open harbour")
    assert button(card, "opportunity.open", opp=1)
    assert button(card, "opportunity.open", opp=2)


async def test_open_without_a_hit_says_what_to_do(chat: Chat) -> None:
    assert "list" in text_of(await chat.say("open nothing like it"))
    assert "#99" in text_of(await chat.say("open #99"))
    assert "not an opportunity number" in text_of(await chat.say("open #twelve"))


async def test_an_archived_opportunity_is_found_by_name(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    await chat.tap("opportunity.archive", opp=1, key="a")
    assert "Harbour Lights" in text_of(await chat.say("open harbour"))


async def test_creating_from_two_searches_creates_two(chat: Chat) -> None:
    for searched in ("zzzz", "yyyy"):
        listed = await chat.tap("card.refresh", card="list", detail={"searched": searched})
        await chat.tap("opportunity.create", **button(listed, "opportunity.create"), name="Acme")
    assert "#2" in text_of(await chat.say("list"))


async def test_punctuation_after_the_mention_is_no_part_of_the_command(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    assert "Harbour Lights" in text_of(await chat.say(", status"))


async def test_status_shows_what_this_conversation_has_open(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    await chat.say("new Mountain Air")
    await chat.say("open #1")
    assert "Harbour Lights" in text_of(await chat.say("status"))


async def test_whoami_names_the_roles(chat: Chat) -> None:
    assert "admin" in text_of(await chat.say("whoami")).lower()
    second = chat.beside(MEGAN)
    assert "editor" in text_of(await second.say("whoami")).lower()


async def test_what_is_not_understood_is_answered_with_help(chat: Chat) -> None:
    card = await chat.say("make me a sandwich")
    assert "make me a sandwich" in text_of(card)
    assert "help" in text_of(card)


async def test_a_channel_needs_only_the_mention_stripped(chat: Chat) -> None:
    channel = chat.beside(MEGAN, where=CHANNEL)
    said = "<at>Trowel</at> new Campaign for <at>Alex Wilber</at>"
    entities = [teams.mention(), teams.mention("Alex Wilber", "29:alex-wilber")]
    card = await channel.say(said, entities=entities)
    assert "Campaign for Alex Wilber" in text_of(card)


async def test_a_card_for_a_channel_shows_no_money(chat: Chat) -> None:
    channel = chat.beside(MEGAN, where=CHANNEL)
    card = await channel.say("<at>Trowel</at> new Campaign", entities=[teams.mention()])
    assert "USD" not in text_of(card)


async def test_archiving_hides_and_restoring_brings_back(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    archived = await chat.tap("opportunity.archive", opp=1, key="a")
    assert "Harbour Lights" not in text_of(await chat.say("list"))
    refused = await chat.tap("opportunity.rename", opp=1, name="Other", key="r")
    assert "archived" in text_of(refused)
    await chat.tap("opportunity.restore", **button(archived, "opportunity.restore"))
    assert "Harbour Lights" in text_of(await chat.say("list"))


async def test_only_the_owner_or_an_admin_archives(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    await chat.say("hi")
    card = await chat.beside(MEGAN).tap("opportunity.archive", opp=1, key="a")
    assert "Alex Wilber" in text_of(card)
    assert "Harbour Lights" in text_of(await chat.say("list"))


async def test_renaming_in_place(chat: Chat) -> None:
    card = await chat.say("new Harbour Lights")
    renamed = await chat.tap(
        "opportunity.rename", **button(card, "opportunity.rename"), name="Harbour Nights"
    )
    assert "Harbour Nights" in text_of(renamed)


def _inputs(card: Any) -> set[str]:
    if isinstance(card, dict):
        own = {card["id"]} if str(card.get("type", "")).startswith("Input.") else set[str]()
        return own.union(*(_inputs(part) for part in card.values()))
    return set[str]().union(*map(_inputs, card)) if isinstance(card, list) else set()


async def test_settings_are_saved_and_shown(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    form = await chat.tap("card.refresh", card="settings", opp=1)
    assert _inputs(form) >= {"model_type", "rate_region", "currency", "owner", "notes"}
    data = button(form, "opportunity.settings")
    saved = await chat.tap("opportunity.settings", **{**data, "currency": "eur", "notes": "Call on Monday"})
    assert "EUR" in str(saved)
    assert "Call on Monday" in str(saved)
    assert "Alex Wilber" in text_of(saved)
