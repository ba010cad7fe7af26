"""Whom Teams does not reach gets a mail: once, with a receipt, or an honest word that none was sent."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from core.approval import Channel, DeliveryState
from core.keys import StageKey
from tests.doubles.chat import PATIENCE, Chat, offers, text_of, trowel
from tests.doubles.mail import MailgunServer, Refusal, SmtpServer
from tests.doubles.scene import ask, hold, request_to, score, stand_at
from tests.doubles.teams import ALEX, ISAIAH, LEE, MEGAN, Scripted, installed
from tests.doubles.unreached import OPEN, blocked, page, receipts

pytestmark = pytest.mark.asyncio(loop_scope="module")

SENDER = "Trowel <trowel@agency.example>"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def smtp() -> AsyncIterator[SmtpServer]:
    async with SmtpServer().open() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def mailing(shared_database_url: str, smtp: SmtpServer) -> AsyncIterator[Chat]:
    """A Trowel that mails through the SMTP server."""
    settings = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(smtp.port), "SMTP_SECURITY": "none"}
    async with trowel(shared_database_url, MAIL_FROM=SENDER, **settings) as chat:
        yield chat


@pytest_asyncio.fixture(loop_scope="module")
async def lead(mailing: Chat) -> Chat:
    """The owner of an opportunity that waits at the gate, in a tenant of its own."""
    return await _lead(mailing)


async def _lead(chat: Chat) -> Chat:
    lead = chat.apart()
    await stand_at(lead, StageKey.QUALIFICATION, client_name="Harbour & Sons <Ltd>")
    await score(lead)
    return lead


async def _told(lead: Chat, said: str) -> str:
    on = await lead.received(lambda card: said in text_of(card))
    return text_of(lead.standing[on])


async def test_whoever_blocked_the_bot_is_mailed_what_is_asked_and_by_whom(
    lead: Chat, smtp: SmtpServer
) -> None:
    _, address = await blocked(lead)
    await ask(lead, "commercial", note="By Friday <b>please</b>")
    mail = await smtp.arrived(address)
    assert mail.subject == "Your approval is asked for: Qualification (TROWLS) of #1 Tidewater launch"
    for said in ("Alex Wilber asked on", "hold the commercial role", "Harbour & Sons <Ltd>", "<b>please</b>"):
        assert said in mail.text
    assert "<b>please</b>" not in mail.html
    assert "&lt;b&gt;please&lt;/b&gt;" in mail.html
    assert mail.headers["From"] == SENDER
    assert mail.headers["Auto-Submitted"] == "auto-generated"
    assert (await page(lead, mail.link))[0] == 200


async def test_a_mail_and_the_page_behind_it_are_in_the_readers_language(
    lead: Chat, smtp: SmtpServer
) -> None:
    megan, address = await blocked(lead)
    await megan.post(megan.message("hi", locale="fr-CA"))
    await ask(lead, "commercial")
    mail = await smtp.arrived(address)
    assert (
        mail.subject == "Votre approbation est demandée\u202f: Qualification (TROWLS) de #1 Tidewater launch"
    )
    assert "vous détenez le rôle commercial" in mail.text
    _, shown, _ = await page(lead, mail.link)
    assert '<html lang="fr"' in shown
    assert "Vous décidez en tant que Megan Bowen" in shown


async def test_both_ways_have_their_receipts_on_the_request(lead: Chat, smtp: SmtpServer) -> None:
    _, address = await blocked(lead)
    await ask(lead, "commercial")
    await smtp.arrived(address)
    both = await receipts(lead, lambda found: [one.state for one in found if one.channel is Channel.EMAIL] == [DeliveryState.SENT], None)  # fmt: skip
    assert [(one.channel, one.state, one.why) for one in both] == [
        (Channel.TEAMS, DeliveryState.FAILED, "ConversationBlockedByUser"),
        (Channel.EMAIL, DeliveryState.SENT, None),
    ]
    shown = text_of(await lead.tap("card.refresh", card="stage", section="requests", **OPEN))
    assert "They have blocked Trowel" in shown
    assert "E-mail, instead of Teams" in shown


async def test_who_asked_is_told_once_whom_teams_did_not_reach(lead: Chat, smtp: SmtpServer) -> None:
    _, address = await blocked(lead)
    await ask(lead, "commercial")
    told = await _told(lead, "could not be reached in Teams")
    assert "Megan Bowen" in told
    assert "An e-mail was sent instead" in told
    await ask(lead, "commercial")
    await receipts(lead, lambda found: found[0].state is DeliveryState.FAILED, Channel.TEAMS)
    cards = [text_of(card) for card in lead.standing.values()]
    assert sum("could not be reached in Teams" in card for card in cards) == 1
    assert len(smtp.to(address)) == 1


@pytest.mark.parametrize("code", ["BotNotInConversationRoster", "ConversationNotFound"])
async def test_whoever_left_is_mailed(lead: Chat, smtp: SmtpServer, code: str) -> None:
    megan, address = await blocked(lead)
    status = 404 if code == "ConversationNotFound" else 403
    lead.connector.refused[megan.here] = Scripted(status, code)
    await ask(lead, "commercial")
    await smtp.arrived(address)


async def test_a_card_whose_fate_is_unknown_is_followed_by_a_mail(lead: Chat, smtp: SmtpServer) -> None:
    megan, address = await blocked(lead)
    lead.connector.refused[megan.here] = Scripted(hang_up=True)
    await ask(lead, "commercial")
    await smtp.arrived(address)
    (teams,) = await receipts(lead, lambda found: True, Channel.TEAMS)
    assert teams.state is DeliveryState.UNKNOWN


async def test_a_chat_that_cannot_be_opened_is_followed_by_a_mail(lead: Chat, smtp: SmtpServer) -> None:
    address = f"lee-{lead.tenant}@agency.example"
    lead.connector.know(LEE, address)
    lead.connector.refused |= dict.fromkeys((LEE.id, LEE.mri), Scripted(403, "BotNotInConversationRoster"))
    await lead.tap("role.assign", role="commercial", people=LEE.id, key="r")
    await ask(lead, "commercial")
    await smtp.arrived(address)


async def test_who_comes_back_gets_the_card_that_waited(lead: Chat, smtp: SmtpServer) -> None:
    megan, address = await blocked(lead)
    await ask(lead, "commercial")
    await smtp.arrived(address)
    lead.connector.refused.clear()
    await megan.post(installed(lead.connector.url, who=MEGAN, tenant=lead.tenant))
    assert offers((await request_to(megan))[1], "approval.decide")


async def test_who_is_reached_in_teams_is_not_mailed(lead: Chat, smtp: SmtpServer) -> None:
    megan = await hold(lead, MEGAN, "commercial")
    await ask(lead, "commercial")
    await request_to(megan)
    (sent,) = await receipts(lead, lambda found: found[0].state is DeliveryState.SENT, None)
    assert sent.channel is Channel.TEAMS


async def test_without_an_address_nothing_is_sent_and_the_receipt_says_so(lead: Chat) -> None:
    await blocked(lead, address="")
    await ask(lead, "commercial")
    (mail,) = await receipts(lead, lambda found: found and found[0].state is DeliveryState.NOT_SENT)
    assert mail.why == "NoAddress"
    assert "no address of theirs is known" in await _told(lead, "could not be reached in Teams")
    shown = text_of(await lead.tap("card.refresh", card="stage", section="requests", **OPEN))
    assert "No e-mail address of theirs is known" in shown


async def test_an_address_that_becomes_known_is_mailed_then(lead: Chat, smtp: SmtpServer) -> None:
    _, _ = await blocked(lead, address="")
    await ask(lead, "commercial")
    await receipts(lead, lambda found: found and found[0].state is DeliveryState.NOT_SENT)
    address = f"late-{lead.tenant}@agency.example"
    lead.connector.know(MEGAN, address)
    async with lead.service.work(lead.tenant) as work:
        await work.jobs.look_up(MEGAN.id, lead.here)
        await work.commit()
    await smtp.arrived(address)


async def test_a_guests_sign_in_name_is_no_address(lead: Chat, smtp: SmtpServer) -> None:
    await blocked(lead, address="megan_partner.example#EXT#@agency.onmicrosoft.example")
    await ask(lead, "commercial")
    (mail,) = await receipts(lead, lambda found: found and found[0].state is DeliveryState.NOT_SENT)
    assert mail.why == "NoAddress"


# What mail servers do


@pytest.mark.parametrize(
    ("at", "reply", "why"),
    [
        ("RCPT", "550 5.1.1 no such user", "MailRefused"),
        ("MAIL", "553 5.7.1 not you", "MailRefused"),
        ("DATA", "554 5.6.0 no", "MailRefused"),
        ("end", "552 5.3.4 too big", "MailRefused"),
    ],
    ids=["recipient", "sender", "data", "content"],
)
async def test_a_refusal_for_good_is_a_receipt_and_no_second_try(
    lead: Chat, smtp: SmtpServer, at: str, reply: str, why: str
) -> None:
    _, address = await blocked(lead)
    smtp.script.append(Refusal(at, reply))
    await ask(lead, "commercial")
    (mail,) = await receipts(lead, lambda found: found and found[0].state is DeliveryState.FAILED)
    assert mail.why == why
    assert "did not go out either" in await _told(lead, "could not be reached in Teams")
    assert smtp.to(address) == []


async def test_a_mail_whose_fate_is_unknown_is_left_so_and_never_repeated(
    lead: Chat, smtp: SmtpServer
) -> None:
    _, address = await blocked(lead)
    smtp.script.append(Refusal("end", keeps=True))
    await ask(lead, "commercial")
    await receipts(lead, lambda found: found and found[0].state is DeliveryState.UNKNOWN)
    assert "not known whether it arrived" in await _told(lead, "could not be reached in Teams")
    await ask(lead, "commercial")
    await receipts(lead, lambda found: found[0].state is DeliveryState.FAILED, Channel.TEAMS)
    assert len(smtp.to(address)) == 1


async def test_a_mail_refused_for_now_waits_and_nobody_is_told_a_lie(lead: Chat, smtp: SmtpServer) -> None:
    _, address = await blocked(lead)
    smtp.script.append(Refusal("RCPT", "451 4.7.1 greylisted"))
    await ask(lead, "commercial")
    async with asyncio.timeout(PATIENCE):
        while smtp.script:
            await asyncio.sleep(0.02)
    (mail,) = await receipts(lead, lambda found: found[0].state is DeliveryState.WAITING)
    assert mail.why is None
    assert smtp.to(address) == []
    assert not any("could not be reached" in text_of(card) for card in lead.standing.values())


# Without mail, and with Mailgun


async def test_without_a_mail_service_the_mail_is_recorded_as_not_sent(database_url: str) -> None:
    async with trowel(database_url) as chat:
        lead = await _lead(chat)
        await blocked(lead)
        await ask(lead, "commercial")
        (mail,) = await receipts(lead, lambda found: found and found[0].state is DeliveryState.NOT_SENT)
        assert mail.why == "MailNotConfigured"
        assert "no mail service is set up" in await _told(lead, "could not be reached in Teams")
        shown = text_of(await lead.tap("card.refresh", card="stage", section="requests", **OPEN))
        assert "Not sent" in shown
        assert "No mail service is set up" in shown


async def test_mailgun_takes_the_mail_and_follows_no_links(database_url: str) -> None:
    async with MailgunServer().open() as mailgun:
        settings = {
            "MAILGUN_URL": mailgun.url,
            "MAILGUN_DOMAIN": mailgun.domain,
            "MAILGUN_API_KEY": mailgun.key,
        }
        async with trowel(database_url, MAIL_FROM=SENDER, **settings) as chat:
            lead = await _lead(chat)
            _, address = await blocked(lead)
            await ask(lead, "commercial")
            mail = await mailgun.arrived(address)
            assert (await page(lead, mail.link))[0] == 200
            assert {mail.headers[name] for name in ("o:tracking", "o:tracking-clicks")} == {"no"}
            await receipts(lead, lambda found: found and found[0].state is DeliveryState.SENT)


async def test_several_who_are_missed_are_mailed_each(lead: Chat, smtp: SmtpServer) -> None:
    found = [await blocked(lead, who) for who in (MEGAN, LEE, ISAIAH)]
    await ask(lead, "commercial")
    links = {(await smtp.arrived(address)).link for _, address in found}
    assert len(links) == 3


async def test_an_owner_who_is_the_one_missed_is_not_told_of_themselves(lead: Chat) -> None:
    await lead.tap("settings.save", self_approval="yes", key="s")
    lead.connector.know(ALEX)
    await lead.tap("role.assign", role="commercial", people=ALEX.id, key="r")
    await ask(lead, "commercial")
    on = await lead.received(lambda card: offers(card, "approval.decide"))
    assert on
