"""Saying it in one's own words, in a conversation."""

import pytest

from tests.doubles import teams
from tests.doubles.chat import Chat, button, buttons, offers, text_of
from tests.doubles.teams import CHANNEL

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def newest(chat: Chat) -> int:
    async with chat.service.work(chat.tenant) as work:
        return await work.opportunities.newest()


async def test_a_question_in_other_words_is_answered(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    for said in (
        "could you show me the harbour one?",
        "zeig mir bitte Harbour",
        "opne #1",
        "what's the status",
    ):
        assert offers(await alone.say(said), "stage.open"), said


async def test_what_is_named_and_is_not_there_is_not_understood(alone: Chat) -> None:
    assert "did not understand" in text_of(await alone.say("show me the money"))


async def test_starting_something_takes_one_tap_more(alone: Chat) -> None:
    card = await alone.say("could you start a new opportunity called Spring Film?")
    assert await newest(alone) == 0
    tap = button(card, "opportunity.create")
    assert "Spring Film" in text_of(await alone.tap("opportunity.create", **tap))
    await alone.tap("opportunity.create", **tap)
    assert await newest(alone) == 1


@pytest.mark.parametrize(
    "said",
    ["new opportunity Acme", "new opportunity for Acme", "new opportunity called Acme", "new deal Acme"],
)
async def test_the_word_for_an_opportunity_is_no_part_of_its_name(alone: Chat, said: str) -> None:
    card = await alone.say(said)
    assert await newest(alone) == 0
    tap = button(card, "opportunity.create")
    assert tap["name"] == "Acme"


@pytest.mark.parametrize("said", ["new opportunity", "new deal please", "create a new opportunity"])
async def test_an_opportunity_without_a_name_is_asked_for_one(alone: Chat, said: str) -> None:
    assert "Give the new opportunity a name" in text_of(await alone.say(said))
    assert await newest(alone) == 0


async def test_mentions_do_not_keep_a_command_from_being_one(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    who = [teams.mention("P 1", "29:p-1")]
    assert offers(await alone.say("open #1 <at>P 1</at>", entities=who), "stage.open")
    assert "did not understand" not in text_of(await alone.say("list <at>P 1</at>", entities=who))


async def test_roles_are_not_given_on_a_guess(alone: Chat) -> None:
    card = await alone.say("please assign admin to everyone")
    assert "I did nothing" in text_of(card)
    assert {one["verb"] for one in buttons(card["body"])} == {"card.refresh"}


async def test_a_few_guesses_and_help_are_offered_at_most(alone: Chat) -> None:
    card = await alone.say("lost")
    assert 2 <= len(buttons(card["body"])) <= 4


async def test_a_sentence_that_begins_with_a_command_is_none(alone: Chat) -> None:
    for said in ("list of demands attached", "new deadlines have been agreed and they are happy"):
        assert "did not understand" in text_of(await alone.say(said))
    assert await newest(alone) == 0


async def test_what_people_say_to_each_other_is_theirs(alone: Chat) -> None:
    channel = alone.beside(alone.who, where=CHANNEL)
    for said in ("new Spring Film", "list", "help"):
        assert await channel.say(said, addressed=False) == {}
    assert await newest(alone) == 0
    async with alone.service.work(alone.tenant) as work:
        assert await work.people.get(alone.who.id) is None
    assert text_of(await channel.say("list"))
