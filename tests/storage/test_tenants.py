"""What a tenant has set, and that nobody else's rows are there."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core.agency.lists import fingerprint
from core.agency.partners import Partner, Source
from core.agency.terms import KpiPattern, Service, SlaPattern
from core.agency.tools import Tool, sample_tools
from core.asset import Asset, Confidence, Match
from core.calculators.efficiency import CAP, Scenario
from core.catalogue.load import load
from core.export import WORKBOOK, ExportKind, MadeFile
from core.keys import StageKey
from core.opportunity import Role, Subject
from core.packs.pack import Branding
from core.pipeline import TOOLS
from core.qualification import Dimension
from core.tenant import Sampled, TenantSettings
from core.work import Work
from storage.pruning import prune
from storage.tables import WITH_TENANT, metadata, tenants

Sessions = async_sessionmaker[AsyncSession]
NEW = (
    "approvals",
    "assets",
    "catalogues",
    "deliveries",
    "exports",
    "imports",
    "invitations",
    "live_cards",
    "matches",
    "scores",
)


async def test_settings_are_kept_with_the_next_version(work: Work, opportunity: int) -> None:
    async with work("t") as unit:
        assert await unit.settings.settings() == TenantSettings()
        wanted = TenantSettings(Branding("Studio Ä", "#FF0000", "new@example.com"), self_approval=True)
        await unit.settings.save(wanted)
        await unit.settings.save(wanted)
        await unit.commit()
        assert await unit.settings.settings() == replace(wanted, version=2)
    async with work("u") as unit:
        assert await unit.settings.settings() == TenantSettings()
    async with work("unknown") as unit:
        assert await unit.settings.settings() == await unit.settings.hold() == TenantSettings()


OWN = TenantSettings(
    scenarios={
        Scenario.CONSERVATIVE: Decimal("2.5"),
        Scenario.MODERATE: Decimal(5),
        Scenario.AGGRESSIVE: CAP,
    },
    tools=(Tool("Linguo", "Übersetzung", ("voice-over",), ("localisation",), ("static",), simple=True),),
    partners=(Partner("Jingles", Source.INTERNAL_SME),),
    core=("Statics", "Motion"),
    slas=(SlaPattern("Poster", 4, 2, 1, ("static",), "Art Director", "Print-ready."),),
    kpis=(KpiPattern("Answers", "All", "Counted."),),
    service=Service(12, 24, 3),
    exclusions=("Carrier pigeons",),
    assumptions=(),
)


@pytest.mark.parametrize(
    "wanted", [OWN, replace(OWN, tools=(), partners=(), core=(), slas=(), kpis=())], ids=["own", "nothing"]
)
async def test_a_tenants_own_lists_are_kept_as_they_are(
    work: Work, opportunity: int, wanted: TenantSettings
) -> None:
    async with work("t") as unit:
        await unit.settings.save(wanted)
        await unit.commit()
        assert await unit.settings.settings() == replace(wanted, version=1)
    async with work("u") as unit:
        assert await unit.settings.settings() == TenantSettings()


async def test_a_list_that_is_the_samples_follows_the_sample(
    work: Work, sessions: Sessions, opportunity: int
) -> None:
    async with work("t") as unit:
        await unit.settings.save(OWN)
        await unit.settings.save(TenantSettings())
        await unit.commit()
    async with sessions(info={"tenant": "t"}) as session:
        kept = await session.scalar(select(tenants.c.settings))
    assert kept is not None
    assert {name for name, value in kept.items() if value is None} == set(Sampled)


async def test_an_overview_tells_the_tenants_tools_apart(work: Work, opportunity: int) -> None:
    async def told(tenant: str) -> str:
        async with work(tenant) as unit:
            overview = await unit.opportunities.overview(opportunity)
        assert overview is not None
        return overview.lists[TOOLS]

    async with work("t") as unit:
        await unit.settings.save(replace(OWN, version=1))
        await unit.commit()
    assert await told("t") == fingerprint(OWN.tools)
    assert await told("u") == fingerprint(sample_tools())


async def test_settings_that_are_held_lose_no_change(work: Work, opportunity: int) -> None:
    async def sign(name: str) -> None:
        async with work("t") as unit:
            held = await unit.settings.hold()
            signed = replace(held.branding, contact=held.branding.contact + name)
            await unit.settings.save(replace(held, branding=signed))
            await unit.commit()

    await asyncio.gather(*(sign(name) for name in "abcdefghij"))
    async with work("t") as unit:
        kept = await unit.settings.settings()
    assert (sorted(kept.branding.contact), kept.version) == (list("abcdefghij"), 10)


async def _fill(work: Work) -> None:
    """A row in every table of the first gate and of the scope."""
    async with work("t") as unit:
        await unit.people.invite("kim@example.com", Role.EDITOR, "alex")
        await unit.scores.add(1, Dimension.TIMING, 5, "", "alex")
        approval = await unit.approvals.add(
            1,
            StageKey.QUALIFICATION,
            Role.COMMERCIAL,
            subject={},
            fingerprint="",
            version=1,
            note="",
            by="alex",
            replaces=None,
        )
        message = await unit.outbox.write("a:alex", Subject("approval", 1))
        await unit.approvals.deliver(approval, "alex", message)
        await unit.imports.add(1, source="", file=None, proposal={}, by="alex")
        made = await unit.artifacts.add(
            1,
            StageKey.QA_PACK,
            run=None,
            output={},
            evidence=[],
            remarks=[],
            made_from={},
            drafted_by="export",
            cost=Decimal(0),
            seconds=0,
            by="alex",
        )
        await unit.exports.add(1, made.id, MadeFile(ExportKind.QA_PACK_XLSX, "n", WORKBOOK, b"x"))
        await unit.cards.keep("a:alex", "1", Subject("opportunity", 1))
        await unit.assets.add(1, Asset("hero", "Hero banner", "", None, 1))
        await unit.matches.add(1, Match("best", "hero", "BAN-S", 1, Confidence.EXACT, Decimal(1), "", ()))
        await unit.catalogues.save(load(), "alex")
        await unit.commit()


async def _counted(sessions: Sessions, tenant: str | None) -> dict[str, int]:
    async with sessions(info={"tenant": tenant}) as session:
        counts = {
            name: await session.scalar(select(func.count()).select_from(metadata.tables[name])) or 0
            for name in WITH_TENANT
        }
    return {name: count for name, count in counts.items() if count}


async def test_no_tenant_sees_the_rows_of_another(work: Work, opportunity: int, sessions: Sessions) -> None:
    await _fill(work)
    assert set(NEW) <= set(await _counted(sessions, "t"))
    assert not set(NEW) & set(await _counted(sessions, "u"))
    assert await _counted(sessions, None) == {}


@pytest.mark.parametrize("table", NEW)
async def test_no_tenant_changes_the_rows_of_another(
    work: Work, opportunity: int, sessions: Sessions, table: str
) -> None:
    await _fill(work)
    before = await _counted(sessions, "t")
    async with sessions(info={"tenant": "u"}) as session:
        await session.execute(text(f"DELETE FROM {table}"))
        await session.commit()
    assert await _counted(sessions, "t") == before
    async with sessions(info={"tenant": "t"}) as session:
        with pytest.raises(DBAPIError, match="row-level security"):
            await session.execute(text(f"UPDATE {table} SET tenant_id = 'u'"))


OLD = (
    "UPDATE outbox SET state = 'sent', sent_at = now() - interval '31 days'",
    "UPDATE live_cards SET kept_at = now() - interval '31 days'",
)


async def test_pruning_forgets_what_is_old_in_every_tenant_and_keeps_receipts(
    work: Work, opportunity: int, sessions: Sessions
) -> None:
    await _fill(work)
    for tenant in ("t", "u"):
        async with work(tenant) as unit:
            await unit.outbox.write("a:alex", Subject("notice", 1))
            await unit.cards.keep("a:alex", "2", Subject("opportunity", 1))
            await unit.commit()
        async with sessions(info={"tenant": tenant}) as session:
            for statement in OLD:
                await session.execute(text(statement))
            await session.commit()
        async with work(tenant) as unit:
            await unit.outbox.write("a:alex", Subject("notice", 1))
            await unit.cards.keep("a:alex", "3", Subject("opportunity", 1))
            await unit.commit()
    await prune(sessions)
    counts = [await _counted(sessions, tenant) for tenant in ("t", "u")]
    assert [(count["outbox"], count["live_cards"]) for count in counts] == [(2, 1), (1, 1)]
    assert counts[0]["deliveries"] == 1


async def test_pruning_empties_answers_after_a_day_and_forgets_them_after_a_month(
    work: Work, opportunity: int, sessions: Sessions
) -> None:
    ages = {"fresh": "1 hour", "old": "2 days", "forgotten": "31 days", "lost": "31 days"}
    async with work("t") as unit:
        for key in ages:
            await unit.answers.claim(key, "a:alex", key)
            await unit.answers.record(key, {"text": "hi"}, Subject("help"), sending=key == "lost")
        await unit.commit()
    async with sessions(info={"tenant": "t"}) as session:
        for key, age in ages.items():
            aged = text(f"UPDATE answers SET answered_at = now() - interval '{age}' WHERE key = :key")
            await session.execute(aged, {"key": key})
        await session.commit()
    await prune(sessions)
    async with work("t") as unit:
        fresh = await unit.answers.claim("fresh", "a:alex", "again")
        old = await unit.answers.claim("old", "a:alex", "again")
        lost = await unit.answers.claim("lost", "a:alex", "again")
        assert fresh is not None
        assert old is not None
        assert lost is not None
        assert (fresh.reply, old.reply, old.subject) == ({"text": "hi"}, None, Subject("help"))
        assert lost.reply == {"text": "hi"}
        assert await unit.answers.claim("forgotten", "a:alex", "again") is None


async def test_the_roll_call_of_pruning_shows_nothing_to_anybody_else(
    opportunity: int, sessions: Sessions
) -> None:
    async with sessions() as session:
        assert (await session.execute(text("SELECT * FROM tenants"))).all() == []
    async with sessions() as session:
        await session.execute(text("SELECT set_config('app.task', 'pruning', true)"))
        assert (await session.execute(text("SELECT * FROM people"))).all() == []
