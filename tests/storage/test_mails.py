"""Mails, passes and chases: once, paced, single-use, and nobody else's."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.keys import StageKey
from core.opportunity import Person, Role
from core.reaching import hash_of, new_token
from core.work import UnitOfWork, Work
from storage.mails import MOST

Sessions = async_sessionmaker[AsyncSession]


@pytest.fixture
async def approval(work: Work, opportunity: int) -> str:
    """A request in the tenant `t`."""
    async with work("t") as unit:
        asked = await unit.approvals.add(
            1,
            StageKey.QUALIFICATION,
            Role.COMMERCIAL,
            subject={},
            fingerprint="f",
            version=1,
            note="",
            by="alex",
            replaces=None,
        )
        await unit.commit()
    return asked


async def _mails(sessions: Sessions, tenant: str = "t") -> list[tuple[str, str]]:
    async with sessions(info={"tenant": tenant}) as session:
        found = await session.execute(text("select id, state from mails order by written_at"))
        return [(row.id, row.state) for row in found]


async def _write(work: Work, approval: str, person: str = "kim", occasion: str = "request") -> None:
    async with work("t") as unit:
        await unit.mails.write(approval, person, occasion)
        await unit.commit()


async def _settle(work: Work, mail: str, state: str, why: str = "") -> None:
    async with work("t") as unit:
        await unit.mails.settle(mail, state, {"why": why})
        await unit.commit()


@pytest.mark.parametrize(
    ("state", "again"),
    [
        ("pending", False),
        ("sending", False),
        ("sent", False),
        ("unknown", False),
        ("failed", True),
        ("not_sent", True),
    ],
)
async def test_only_what_certainly_did_not_arrive_is_written_again(
    work: Work, sessions: Sessions, approval: str, state: str, again: bool
) -> None:
    await _write(work, approval)
    ((mail, _),) = await _mails(sessions)
    await _settle(work, mail, state)
    await _write(work, approval)
    assert await _mails(sessions) == [(mail, "pending" if again else state)]


async def test_another_occasion_is_another_mail(work: Work, sessions: Sessions, approval: str) -> None:
    await _write(work, approval)
    await _write(work, approval, occasion="reminder-1")
    await _write(work, approval, person="lee")
    assert len(await _mails(sessions)) == 3


async def test_a_mail_that_began_is_said_to_have(work: Work, sessions: Sessions, approval: str) -> None:
    await _write(work, approval)
    ((mail, _),) = await _mails(sessions)
    async with work("t") as unit:
        first = await unit.mails.take(mail)
        assert first
        assert not first.sending
        await unit.commit()
    async with work("t") as unit:
        again = await unit.mails.take(mail)
        assert again
        assert again.sending
    await _settle(work, mail, "sent")
    async with work("t") as unit:
        assert await unit.mails.take(mail) is None


async def test_mails_are_paced_by_the_minute(work: Work, sessions: Sessions, approval: str) -> None:
    for number in range(MOST):
        await _write(work, approval, person=f"p{number}")
    mails = await _mails(sessions)
    async with work("t") as unit:
        for mail, _ in mails[:-1]:
            await unit.mails.take(mail)
        assert await unit.mails.pause() == 0
        await unit.mails.take(mails[-1][0])
        assert 0 < await unit.mails.pause() <= 60
        await unit.commit()
    async with work("u") as unit:
        assert await unit.mails.pause() == 0


async def test_what_had_no_address_is_written_again_and_nothing_else(
    work: Work, sessions: Sessions, approval: str
) -> None:
    for occasion in ("request", "reminder-1", "reminder-2"):
        await _write(work, approval, occasion=occasion)
    (one, _), (other, _), (third, _) = await _mails(sessions)
    await _settle(work, one, "not_sent", "NoAddress")
    await _settle(work, other, "not_sent", "MailNotConfigured")
    await _settle(work, third, "sent")
    async with work("t") as unit:
        await unit.mails.rewrite("kim")
        await unit.commit()
    assert dict(await _mails(sessions)) == {one: "pending", other: "not_sent", third: "sent"}


async def test_the_address_that_comes_first_takes_the_mail(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        kim = Person("kim", "Kim Akers", frozenset())
        await unit.people.introduce(kim, ["z.kim@agency.example", "a.upn@agency.example"])
        assert await unit.people.address("kim") == "z.kim@agency.example"
        await unit.people.introduce(kim, ["kim_x#ext#@agency.example", "kim@partner.example"])
        assert await unit.people.address("kim") == "kim@partner.example"
        assert await unit.people.address("alex") is None
        assert await unit.people.address("nobody") is None


# Passes


async def _issue(work: Work, approval: str, hours: int = 72) -> str:
    token = new_token("t")
    async with work("t") as unit:
        await unit.passes.issue(hash_of(token), approval, "kim", hours)
        await unit.commit()
    return token


async def test_a_pass_is_used_up_by_one_of_fifty(work: Work, approval: str) -> None:
    token = await _issue(work, approval)

    async def use() -> bool:
        async with work("t") as unit:
            used = await unit.passes.use(hash_of(token))
            await unit.commit()
            return used

    assert sum(await asyncio.gather(*(use() for _ in range(50)))) == 1


async def test_a_pass_that_is_not_committed_stays_good(work: Work, approval: str) -> None:
    token = await _issue(work, approval)
    async with work("t") as unit:
        assert await unit.passes.use(hash_of(token))
    async with work("t") as unit:
        assert await unit.passes.use(hash_of(token))


async def test_an_expired_pass_cannot_be_used(work: Work, approval: str) -> None:
    token = await _issue(work, approval, hours=0)
    async with work("t") as unit:
        assert not await unit.passes.use(hash_of(token))
        held = await unit.passes.get(hash_of(token))
        assert held
        assert held.expires_at <= datetime.now(UTC)


async def test_another_tenant_finds_and_uses_no_pass(work: Work, approval: str) -> None:
    token = await _issue(work, approval)
    async with work("u") as unit:
        assert await unit.passes.get(hash_of(token)) is None
        assert not await unit.passes.use(hash_of(token))


async def _voided(unit: UnitOfWork, token: str) -> bool:
    held = await unit.passes.get(hash_of(token))
    assert held
    return held.voided_at is not None


@pytest.mark.parametrize("how", ["decided", "superseded"])
async def test_a_request_that_ends_voids_what_was_mailed(work: Work, approval: str, how: str) -> None:
    token = await _issue(work, approval)
    async with work("t") as unit:
        assert not await _voided(unit, token)
        if how == "decided":
            await unit.approvals.decide(approval, approve=True, by="alex", note="")
        else:
            await unit.approvals.supersede(approval, [])
        assert await _voided(unit, token)


# Chases


async def test_what_was_done_about_a_request_is_told_with_it(work: Work, approval: str) -> None:
    async with work("t") as unit:
        await unit.chases.remind(approval)
        await unit.chases.remind(approval)
        await unit.chases.escalate(approval, ["alex", "stranger"])
        await unit.commit()
        told = await unit.approvals.get(approval)
    assert told
    assert (told.reminders, told.escalated_to) == (2, ("Alex Wilber",))
    assert told.reminded_at
    assert told.escalated_at


async def test_the_latest_plan_counts(work: Work, approval: str) -> None:
    sooner, later = (datetime.now(UTC) + timedelta(hours=hours) for hours in (1, 2))
    async with work("t") as unit:
        assert await unit.chases.hold(approval) is None
        for at in (later, sooner, None, later):
            await unit.chases.plan(approval, at)
            assert await unit.chases.hold(approval) == at
