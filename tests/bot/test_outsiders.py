"""People who do not belong: guests, people of another organisation, people whom Teams does not vouch for."""

from typing import Any

from tests.doubles import teams
from tests.doubles.chat import Chat, text_of
from tests.doubles.teams import ALEX, CHANNEL, MEGAN, PERSONAL


async def _shown(chat: Chat) -> str:
    return text_of(await chat.say("<at>Trowel</at> list", entities=[teams.mention()]))


async def test_a_guest_gets_no_role_by_speaking_and_is_told_so(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    chat.connector.know(MEGAN, role="guest")
    guest = chat.beside(MEGAN, where=CHANNEL)
    for _ in range(2):
        shown = await _shown(guest)
        assert "guests get none by themselves" in shown
        assert "Harbour Lights" not in shown


async def test_an_admin_may_give_a_guest_a_role(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    chat.connector.know(MEGAN, role="guest")
    guest = chat.beside(MEGAN, where=CHANNEL)
    await _shown(guest)
    await chat.tap("role.assign", role="viewer", people=MEGAN.id, key="r")
    assert "Harbour Lights" in await _shown(guest)


async def test_a_member_of_the_organisation_works_at_once(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    chat.connector.know(MEGAN)
    assert "Harbour Lights" in await _shown(chat.beside(MEGAN, where=CHANNEL))


def _of_elsewhere(chat: Chat, **fields: Any) -> dict[str, Any]:
    activity = chat.message("<at>Trowel</at> list", entities=[teams.mention()], **fields)
    return {**activity, "from": {**activity["from"], "tenantId": "another-organisation"}}


async def test_somebody_of_another_organisation_in_a_shared_channel_is_turned_away(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    channel = chat.beside(ALEX, where=CHANNEL)
    await channel.post(_of_elsewhere(channel))
    sent = chat.connector.sent[-1]["text"]
    assert "works for its own people alone" in sent
    tapped = channel.tapped("card.refresh", {"card": "list"})
    tapped["from"]["tenantId"] = "another-organisation"
    answer = await channel.post(tapped)
    assert (answer["statusCode"], "own people" in answer["value"]["message"]) == (403, True)


# Messages that were changed or deleted


def _changed(chat: Chat, said: dict[str, Any], event: str) -> dict[str, Any]:
    kind = "messageDelete" if event == "softDeleteMessage" else "messageUpdate"
    return {**said, "type": kind, "channelData": {**said["channelData"], "eventType": event}}


async def test_an_edit_of_the_message_that_started_an_opportunity_changes_nothing_and_says_so(
    chat: Chat,
) -> None:
    said = chat.message("new Harbour Lights")
    await chat.post(said)
    edited = _changed(chat, {**said, "text": "new Something else"}, "editMessage")
    before = len(chat.connector.standing)
    for _ in range(2):
        await chat.post(edited)
    assert len(chat.connector.standing) == before + 1
    card = [one for one in chat.standing.values() if "was changed" in text_of(one)]
    assert card
    assert "Harbour Lights" in text_of(card)
    assert "Something else" not in text_of(await chat.say("list"))


async def test_a_deleted_message_leaves_its_opportunity(chat: Chat) -> None:
    said = chat.message("new Harbour Lights")
    await chat.post(said)
    await chat.post(_changed(chat, said, "softDeleteMessage"))
    assert any("its files are kept" in text_of(one) for one in chat.standing.values())
    assert "Harbour Lights" in text_of(await chat.say("list"))


async def test_changes_to_other_messages_need_no_answer(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    said = chat.message("status")
    await chat.post(said)
    before = len(chat.connector.standing)
    await chat.post(_changed(chat, said, "editMessage"))
    await chat.post(_changed(chat, chat.message("never seen"), "editMessage"))
    assert len(chat.connector.standing) == before


async def test_another_tenant_hears_nothing_of_a_changed_message(chat: Chat) -> None:
    said = chat.message("new Harbour Lights")
    await chat.post(said)
    other = chat.beside(MEGAN, tenant="another-tenant", where=PERSONAL)
    before = len(chat.connector.standing)
    theirs = {**other.message("new Harbour Lights"), "id": said["id"], "conversation": said["conversation"]}
    theirs["conversation"] = {**theirs["conversation"], "tenantId": "another-tenant"}
    await other.post(_changed(other, theirs, "editMessage"))
    assert len(chat.connector.standing) == before


async def test_a_card_whose_message_was_deleted_is_sent_anew_when_it_ends(chat: Chat) -> None:
    await chat.say("new Harbour Lights")
    *_, on = chat.standing
    chat.connector.standing.pop(on)
    await chat.tap("opportunity.rename", opp=1, name="Harbour Lights again", key="n")
    await chat.received(lambda card: "Harbour Lights again" in text_of(card))
