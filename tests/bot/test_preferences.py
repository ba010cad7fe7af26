"""What people choose to be told: theirs alone, kept whole or refused with a sentence."""

from typing import Any

import pytest
import pytest_asyncio

from core.preferences import Preferences
from tests.doubles import teams
from tests.doubles.chat import Chat, button, filled, inputs, text_of
from tests.doubles.scene import hold
from tests.doubles.teams import ALEX, CHANNEL, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

VERB = "preferences.save"


@pytest_asyncio.fixture(loop_scope="module")
async def megan(alone: Chat) -> Chat:
    await alone.say("hi")
    return await hold(alone, MEGAN, "manager")


async def _chosen(chat: Chat) -> Preferences:
    async with chat.service.work(chat.tenant) as work:
        return await work.choices.get(chat.who.id)


async def _save(chat: Chat, **typed: Any) -> str:
    form = await chat.say("preferences")
    return text_of(await chat.tap(VERB, **filled(form, VERB, **typed)))


async def test_a_manager_is_told_everything_without_asking(megan: Chat) -> None:
    form = await megan.say("preferences")
    assert "You are told of every opportunity" in text_of(form)
    assert inputs(form)["news"]["value"] == "all"
    assert "in Europe/London, as Teams says" in text_of(form)
    assert "come at once, in quiet hours too" in text_of(form)


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [
        ("all", "You are told of every opportunity: stages completed"),
        ("gates", "but of gates alone"),
        ("daily", "A digest tells you every day of every opportunity"),
        ("weekly", "A digest tells you every week of every opportunity"),
        ("off", "You are sent no news."),
    ],
)
async def test_the_card_says_what_the_choice_means(alone: Chat, wanted: str, meant: str) -> None:
    await alone.say("hi")
    said = await _save(await hold(alone, MEGAN, "admin"), news=wanted)
    assert meant in said
    assert ("You are told of every opportunity: " in said) is (wanted == "all")


async def test_an_admin_who_has_chosen_nothing_is_told_of_their_own(alone: Chat) -> None:
    await alone.say("hi")
    form = await (await hold(alone, MEGAN, "admin")).say("preferences")
    assert "You are told of the opportunities that you own, and" in text_of(form)


async def test_what_is_chosen_is_kept_and_shown(megan: Chat) -> None:
    said = await _save(
        megan,
        news="weekly",
        weekday="friday",
        hour="16",
        quiet_from="22:00",
        quiet_until="07:30",
        timezone="america/new_york",
    )
    assert "Saved." in said
    assert "in America/New_York, as you chose" in said
    form = await megan.say("preferences")
    shown = {name: field.get("value") for name, field in inputs(form).items()}
    assert shown == {
        "news": "weekly",
        "hour": "16",
        "weekday": "friday",
        "quiet_from": "22:00",
        "quiet_until": "07:30",
        "timezone": "America/New_York",
    }


async def test_quiet_hours_and_a_zone_are_cleared_by_sending_nothing(megan: Chat) -> None:
    await _save(megan, quiet_from="22:00", quiet_until="07:30", timezone="Asia/Tokyo")
    await _save(megan, quiet_from="", quiet_until="", timezone="")
    chosen = await _chosen(megan)
    assert chosen.quiet is None
    assert chosen.timezone == ""


async def test_what_is_left_out_stays(megan: Chat) -> None:
    await _save(megan, news="daily", hour="6", quiet_from="22:00", quiet_until="07:30")
    await megan.tap(VERB, news="gates")
    chosen = await _chosen(megan)
    assert (chosen.wanted, chosen.hour, chosen.quiet is None) == ("gates", 6, False)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"timezone": "Middle/Earth"}, "No time zone is called “Middle/Earth”"),
        ({"hour": "25"}, "Hour of the digest must be a whole number from 0 to 23"),
        ({"hour": "-1"}, "Hour of the digest must be a whole number from 0 to 23"),
        ({"hour": "9.5"}, "Hour of the digest must be a whole number from 0 to 23"),
        ({"hour": "noon"}, "Hour of the digest must be a whole number from 0 to 23"),
        ({"quiet_from": "25:00", "quiet_until": "07:00"}, "must be a time of day"),
        ({"quiet_from": "07:00", "quiet_until": "07:00"}, "cannot begin and end at the same time"),
        ({"quiet_from": "22:00", "quiet_until": ""}, "need both a beginning and an end"),
        ({"news": "sometimes"}, "What to send you"),
        ({"weekday": "someday"}, "Day of the weekly digest"),
    ],
    ids=lambda case: str(case) if isinstance(case, dict) else "",
)
async def test_what_cannot_be_meant_is_refused(megan: Chat, typed: dict[str, str], said: str) -> None:
    answer = await _save(megan, **{"news": "daily", **typed})
    assert said in answer
    assert await _chosen(megan) == Preferences()


async def test_nobody_saves_what_is_somebody_elses(alone: Chat, megan: Chat) -> None:
    form = await megan.say("preferences")
    said = text_of(await alone.tap(VERB, **filled(form, VERB, news="off")))
    assert "somebody else's preferences" in said
    assert await _chosen(megan) == await _chosen(alone) == Preferences()


async def test_in_another_tenant_the_same_person_has_chosen_nothing(megan: Chat) -> None:
    await _save(megan, news="off")
    elsewhere = megan.apart()
    assert inputs(await elsewhere.say("preferences"))["news"]["value"] == "all"
    await _save(elsewhere, news="gates")
    assert (await _chosen(megan)).wanted == "off"


async def test_saving_the_same_card_twice_saves_once(megan: Chat) -> None:
    form = await megan.say("preferences")
    for _ in range(2):
        await megan.tap(VERB, **filled(form, VERB, news="daily"))
    assert (await _chosen(megan)).version == 1


async def test_a_card_drawn_before_another_save_overwrites_nothing(megan: Chat) -> None:
    old = await megan.say("preferences")
    await _save(megan, news="daily")
    said = text_of(await megan.tap(VERB, **filled(old, VERB, news="off")))
    assert "saved elsewhere since this card was drawn" in said
    assert (await _chosen(megan)).wanted == "daily"


async def test_in_a_channel_the_card_goes_to_ones_own_chat(alone: Chat, megan: Chat) -> None:
    channel = alone.beside(ALEX, where=CHANNEL)
    said = await channel.say("<at>Trowel</at> preferences", entities=[teams.mention()])
    assert "sent to your own chat" in text_of(said)
    assert not inputs(said)
    await alone.received(lambda card: "What you are told, and when" in text_of(card))


async def test_an_unknown_time_zone_is_said_to_be(megan: Chat) -> None:
    stranger = megan.beside(teams.LEE)
    await stranger.post(stranger.message("hi", timezone="Middle/Earth"))
    await stranger.post(stranger.message("preferences", timezone="Middle/Earth"))
    shown = await stranger.received(lambda card: "What you are told, and when" in text_of(card))
    assert "so all of this is meant in UTC" in text_of(stranger.standing[shown])
    assert button(stranger.standing[shown], VERB)["version"] == 0
