"""The page behind a mail's link: looking decides nothing, the form decides once, and whatever else is said."""

import asyncio
import secrets
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
import pytest_asyncio

from core.approval import ApprovalState, DeliveryState
from core.keys import StageKey
from core.opportunity import Role
from core.reaching import hash_of, tenant_of
from tests.doubles.chat import Chat, text_of, trowel
from tests.doubles.mail import SmtpServer
from tests.doubles.scene import ask, hold, request_to, score, stand_at
from tests.doubles.teams import LEE, MEGAN
from tests.doubles.unreached import OPEN, blocked, page, receipts, requests, run, send

pytestmark = pytest.mark.asyncio(loop_scope="module")

FORM = {"decision": "approve", "note": ""}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def smtp() -> AsyncIterator[SmtpServer]:
    async with SmtpServer().open() as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def mailing(shared_database_url: str, smtp: SmtpServer) -> AsyncIterator[Chat]:
    settings = {"SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(smtp.port), "SMTP_SECURITY": "none"}
    async with trowel(shared_database_url, MAIL_FROM="trowel@agency.example", **settings) as chat:
        yield chat


@pytest_asyncio.fixture(loop_scope="module")
async def lead(mailing: Chat) -> Chat:
    """The owner of an opportunity that waits at the gate, in a tenant of its own."""
    lead = mailing.apart()
    await stand_at(lead, StageKey.QUALIFICATION, name="Tidewater <script>alert(1)</script>")
    await score(lead)
    return lead


@pytest_asyncio.fixture(loop_scope="module")
async def link(lead: Chat, smtp: SmtpServer) -> str:
    """The link in the mail to somebody who holds commercial and blocked the bot."""
    return await _mailed(lead, smtp)


async def _mailed(lead: Chat, smtp: SmtpServer) -> str:
    _, address = await blocked(lead)
    await ask(lead, "commercial", note="By Friday <i>please</i>")
    return (await smtp.arrived(address)).link


async def _state(lead: Chat) -> ApprovalState:
    (request,) = await requests(lead)
    return request.state


# Looking


async def test_looking_shows_what_the_card_shows_and_decides_nothing(lead: Chat, link: str) -> None:
    looks = [await page(lead, link) for _ in range(3)]
    assert [status for status, *_ in looks] == [200, 200, 200]
    shown = looks[-1][1]
    for said in ("42 of 60 points", "You decide as Megan Bowen", "Alex Wilber", "Timing"):
        assert said in unescape(shown)
    assert "<script>" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "&lt;i&gt;please&lt;/i&gt;" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_asking_for_the_head_alone_decides_nothing(lead: Chat, link: str) -> None:
    status, body, headers = await page(lead, link, "HEAD")
    assert (status, body) == (200, "")
    assert headers["Content-Type"].startswith("text/html")
    assert await _state(lead) is ApprovalState.OPEN


async def test_the_page_is_kept_nowhere_and_loads_nothing(lead: Chat, link: str) -> None:
    _, shown, headers = await page(lead, link)
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Robots-Tag"] == "noindex, nofollow"
    assert headers["X-Frame-Options"] == "DENY"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "sandbox" not in policy
    assert "<script" not in shown
    assert "src=" not in shown


async def test_the_form_can_be_used_by_everyone(lead: Chat, link: str) -> None:
    _, shown, _ = await page(lead, link)
    assert '<html lang="en">' in shown
    assert '<label for="note">' in shown
    assert 'id="note"' in shown
    assert shown.count("<button class=") == 2
    assert "<h1>" in shown


async def test_only_a_hash_of_the_token_is_kept(lead: Chat, link: str) -> None:
    token = link.rpartition("/")[2]
    (kept,) = await run(lead, "select to_jsonb(passes) from passes")
    assert kept[0]["hash"] == hash_of(token)
    assert token.partition(".")[0] not in str(kept[0])
    assert tenant_of(token) == lead.tenant


# Deciding


async def test_approving_on_the_page_is_a_decision_like_any_other(lead: Chat, link: str) -> None:
    status, shown = await send(lead, link, note="Go ahead")
    assert status == 200
    assert "Your approval is recorded" in shown
    assert "<form" not in shown
    (request,) = await requests(lead)
    assert (request.state, request.decided_by, request.decision_note) == (
        ApprovalState.APPROVED,
        MEGAN.id,
        "Go ahead",
    )
    told = await lead.received(lambda card: "Megan Bowen approved" in text_of(card))
    assert "Go ahead" in text_of(lead.standing[told])
    assert "through the link in an e-mail" in text_of(lead.standing[told])
    assert "Approved by Megan Bowen" in text_of(await lead.tap("stage.open", **OPEN))


async def test_rejecting_without_a_reason_asks_for_one_and_burns_nothing(lead: Chat, link: str) -> None:
    for note in ("", "  \n ", "\u200b"):
        status, shown = await send(lead, link, "reject", note)
        assert status == 400
        assert "Rejecting needs a reason" in shown
        assert "<form" in shown
    status, shown = await send(lead, link, "reject", "The margin is too thin")
    assert status == 200
    assert await _state(lead) is ApprovalState.REJECTED


async def test_a_form_that_chose_nothing_keeps_what_was_typed(lead: Chat, link: str) -> None:
    for decision in ("", "maybe"):
        status, shown = await send(lead, link, decision, "Half <typed> & kept")
        assert status == 400
        assert "Half &lt;typed&gt; &amp; kept" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_two_decisions_in_one_form_are_none(lead: Chat, link: str) -> None:
    both = [("decision", "approve"), ("decision", "reject"), ("note", "x")]
    status, _, _ = await page(lead, link, "POST", data=both)
    assert status == 400
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_note_that_is_too_long_is_kept_to_be_shortened(lead: Chat, link: str) -> None:
    status, shown = await send(lead, link, note="ä" * 2_001)
    assert status == 400
    assert "longer than 2,000 characters" in shown
    assert "ä" * 2_001 in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_note_of_the_longest_kind_fits(lead: Chat, link: str) -> None:
    status, _ = await send(lead, link, note="\U0001f600" * 2_000)
    assert status == 200


# Used, altered, expired, overtaken


async def test_a_link_works_once(lead: Chat, link: str) -> None:
    await send(lead, link)
    status, shown = await send(lead, link, "reject", "On second thoughts")
    assert status == 409
    assert "Megan Bowen approved this" in shown
    status, shown, _ = await page(lead, link)
    assert status == 410
    assert "Megan Bowen approved this" in shown
    assert "<form" not in shown
    assert await _state(lead) is ApprovalState.APPROVED


async def test_twenty_forms_at_once_decide_once(lead: Chat, link: str) -> None:
    answers = await asyncio.gather(*(send(lead, link, note=f"{n}") for n in range(20)))
    assert sorted(status for status, _ in answers) == [200] + [409] * 19
    (told,) = await run(lead, "select count(*) from audit where verb = 'approval.decide'")
    assert told[0] == 1


async def test_a_decision_in_teams_and_one_on_the_page_are_one(lead: Chat, link: str) -> None:
    lee = await hold(lead, LEE, "commercial")
    (request,) = await requests(lead)
    tap = lee.tap("approval.decide", opp=1, approval=request.id, decision="reject", note="No", key="k")
    (status, shown), card = await asyncio.gather(send(lead, link), tap)
    (decided,) = await requests(lead)
    by_mail = decided.decided_by == MEGAN.id
    assert (status == 200) is by_mail
    assert ("Megan Bowen approved this" in text_of(card)) is by_mail
    assert ("Lee Gu rejected this" in shown) is not by_mail


async def test_a_decision_in_teams_voids_the_links_that_were_mailed(lead: Chat, link: str) -> None:
    lee = await hold(lead, LEE, "commercial")
    (request,) = await requests(lead)
    await lee.tap("approval.decide", opp=1, approval=request.id, decision="approve", note="", key="k")
    (voided,) = await run(lead, "select voided_at is not null and used_at is null from passes")
    assert voided[0]
    assert "Lee Gu approved this" in (await page(lead, link))[1]
    status, shown = await send(lead, link, "reject", "No")
    assert status == 409
    assert "Lee Gu approved this" in shown
    assert await _state(lead) is ApprovalState.APPROVED


async def test_an_expired_link_says_so_and_decides_nothing(lead: Chat, link: str) -> None:
    past = datetime.now(UTC) - timedelta(seconds=1)
    await run(lead, "update passes set expires_at = :past", past=past)
    for status, shown in [(await page(lead, link))[:2], await send(lead, link)]:
        assert status == 410
        assert "has expired" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_link_lasts_as_long_as_the_tenant_has_set(lead: Chat, smtp: SmtpServer) -> None:
    await lead.tap("settings.save", link_hours="5", key="s")
    await _mailed(lead, smtp)
    (lasts,) = await run(lead, "select extract(epoch from expires_at - made_at) / 3600 from passes")
    assert lasts[0] == 5


@pytest.mark.parametrize("kind", ["letter", "cut", "longer", "tenantless", "nonsense", "nul", "huge"])
async def test_an_altered_link_is_none(lead: Chat, link: str, kind: str) -> None:
    secret, _, where = link.rpartition("/")[2].partition(".")
    flipped = ("a" if secret[0] != "a" else "b") + secret[1:]
    altered = {
        "letter": f"{flipped}.{where}",
        "cut": f"{secret[:-1]}.{where}",
        "longer": f"{secret}x.{where}",
        "tenantless": secret,
        "nonsense": "%F0%28%8C%28.%00",
        "nul": f"{secret}.AAAA",
        "huge": "a" * 7_000,
    }[kind]
    base = link.rpartition("/")[0]
    for status, shown in [
        (await page(lead, f"{base}/{altered}"))[:2],
        await send(lead, f"{base}/{altered}"),
    ]:
        assert status == 404
        assert "This link is not valid" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_link_opens_nothing_in_another_tenant(lead: Chat, link: str) -> None:
    stranger = lead.beside(MEGAN, tenant=f"other-{secrets.token_hex(4)}")
    await stand_at(stranger, StageKey.QUALIFICATION)
    secret, _, where = link.rpartition("/")[2].partition(".")
    elsewhere = urlsafe_b64encode(stranger.tenant.encode()).decode().rstrip("=")
    assert elsewhere != where
    status, shown = await send(lead, f"{link.rpartition('/')[0]}/{secret}.{elsewhere}")
    assert status == 404
    assert "Tidewater" not in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_who_lost_the_role_is_refused_and_shown_nothing(lead: Chat, link: str) -> None:
    await lead.tap("role.remove", role="commercial", people=MEGAN.id, key="gone")
    for status, shown in [(await page(lead, link))[:2], await send(lead, link)]:
        assert status == 403
        assert "you do not hold it now" in shown
        assert "42 of 60" not in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_request_that_was_overtaken_cannot_be_decided(lead: Chat, link: str) -> None:
    await score(lead, timing="3")
    for status, shown in [(await page(lead, link))[:2], await send(lead, link)]:
        assert status in (409, 410)
        assert "has changed since" in shown
    assert await _state(lead) is ApprovalState.SUPERSEDED


async def test_an_archived_opportunity_is_decided_by_nobody_until_it_is_back(lead: Chat, link: str) -> None:
    await lead.tap("opportunity.archive", opp=1, key="a")
    for status, shown in [(await page(lead, link))[:2], await send(lead, link)]:
        assert status == 409
        assert "is archived" in shown
    await lead.tap("opportunity.restore", opp=1, key="r")
    assert (await send(lead, link))[0] == 200


async def test_nobody_approves_their_own_request_through_a_mail(lead: Chat, smtp: SmtpServer) -> None:
    megan, address = await blocked(lead)
    await lead.tap("settings.save", self_approval="yes", key="allowed")
    form = await megan.tap("approval.request", opp=1, roles="commercial", note="", key="own")
    assert "Asked for approval" in text_of(form)
    link = (await smtp.arrived(address)).link
    await lead.tap("settings.save", self_approval="no", key="forbidden")
    for status, shown in [(await page(lead, link))[:2], await send(lead, link)]:
        assert status in (403, 409)
        assert "You asked for this approval yourself" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_whoever_asked_and_may_not_decide_is_not_mailed(lead: Chat, smtp: SmtpServer) -> None:
    megan, address = await blocked(lead)
    await megan.tap("approval.request", opp=1, roles="commercial", note="", key="own")
    (mail,) = await receipts(lead, lambda found: found and found[0].state is DeliveryState.NOT_SENT)
    assert mail.why == "CannotDecide"
    assert smtp.to(address) == []


async def test_a_delegate_is_mailed_and_decides_for_the_holder(lead: Chat, smtp: SmtpServer) -> None:
    await hold(lead, MEGAN, "commercial")
    lee, address = await blocked(lead, LEE, "viewer")
    today = datetime.now(UTC).date()
    async with lead.service.work(lead.tenant) as work:
        await work.delegations.add(Role.COMMERCIAL, MEGAN.id, LEE.id, today, today + timedelta(days=2))
        await work.commit()
    await ask(lead, "commercial")
    link = (await smtp.arrived(address)).link
    status, _ = await send(lee, link)
    assert status == 200
    (request,) = await requests(lead)
    assert (request.decided_by, request.decided_for) == (LEE.id, MEGAN.id)


# What is no form


async def test_another_content_type_is_refused(lead: Chat, link: str) -> None:
    for sent in ({"json": FORM}, {"data": b"decision=approve", "headers": {"Content-Type": "text/plain"}}):
        status, shown, _ = await page(lead, link, "POST", **sent)
        assert status == 415
        assert "not the form of this page" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_form_that_is_too_large_is_refused(lead: Chat, link: str) -> None:
    for size in (70_000, 400_000):
        status, shown, _ = await page(lead, link, "POST", data={**FORM, "note": "x" * size})
        assert status == 413
        assert "too large" in shown
    assert await _state(lead) is ApprovalState.OPEN


async def test_bytes_that_are_no_form_are_refused(lead: Chat, link: str) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    for body in (b"decision=approve&note=%ff%fe", b"\xff\xfe", b"&".join([b"a=b"] * 1_000)):
        status, _, _ = await page(lead, link, "POST", data=body, headers=headers)
        assert status == 400
    assert await _state(lead) is ApprovalState.OPEN


async def test_other_methods_are_refused(lead: Chat, link: str) -> None:
    for method in ("PUT", "DELETE", "PATCH"):
        assert (await page(lead, link, method, data=FORM))[0] == 405
    assert await _state(lead) is ApprovalState.OPEN


async def test_a_card_in_a_chat_shows_what_was_decided_on_the_page(lead: Chat, link: str) -> None:
    lee = await hold(lead, LEE, "commercial")
    on, _ = await request_to(lee)
    await send(lead, link)
    await lee.received(lambda card: "Approved by Megan Bowen" in text_of(card))
    assert "approval.decide" not in str(lee.standing[on])
