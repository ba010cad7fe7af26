"""Opening the largest opportunity, and listing ten thousand of them."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import text

from bench.answers import must_say
from bench.load import Ask, Load, median, press
from bench.process import new_home, trowel
from bench.report import Aim, Report
from bench.storing import storage
from bench.teams import TENANT, Teams, WrongAnswer
from core.asset import Asset, Confidence, Match
from core.calculators.rate_card import Selection, Terms, build
from core.catalogue.load import load
from core.engine import fingerprints
from core.keys import StageKey, StageStatus
from core.messages import message, say
from core.opportunity import Person, Priority, Role
from core.pipeline import PIPELINE, ROWS
from core.service.recording import facets_of
from core.work import Place, UnitOfWork

K = StageKey
ASSETS, CANDIDATES, QUESTIONS, LISTED = 300, 3, 100, 10_000
_OWNER = f"00000000-0000-0000-0000-{1:012}"
_REASON = "The route covers the master and its adaptations in the formats named; music is not in it. " * 3

OPEN, REFRESH, STAGE = "`opportunity.open`", "its `card.refresh`", "`stage.open` of its matches"
FIRST, DEEP, SEARCH = "the list", "its 400th page", "a search in it"

_LISTED = text("""
    insert into opportunities (tenant_id, number, name, owner, current_stage, client_name, percentage)
    select :tenant, n, 'Opportunity ' || n || ' ' || md5(n::text), :owner, 'assets', 'Client ' || n % 400,
           n % 100
      from generate_series(2, :many) n
""")
_STATES = text("""
    insert into stage_states (tenant_id, opportunity, stage, status)
    select :tenant, n, s, 'not_started' from generate_series(2, :many) n, unnest(cast(:stages as text[])) s
""")
_NUMBERED = text("update tenants set next_number = :many + 1 where tenant_id = :tenant")


async def measure(rounds: int, seconds: float) -> Report:
    """Each kind of turn by itself, round by round."""
    with new_home() as home:
        await _fill(home)
        async with Teams() as teams, trowel(home) as bot:
            alone = {
                OPEN: _tapping(teams, bot, "opportunity.open", opp=1),
                REFRESH: _tapping(teams, bot, "card.refresh", card="opportunity", opp=1),
                STAGE: _tapping(teams, bot, "stage.open", opp=1, stage="matching"),
            }
            together = {
                FIRST: _tapping(teams, bot, "card.refresh", card="list"),
                DEEP: _tapping(teams, bot, "card.refresh", card="list", page=400),
                SEARCH: _tapping(teams, bot, "card.refresh", card="list", searched="Opportunity 77"),
            }
            must_say(
                json.loads(await teams.tap(bot, 1, "opportunity.open", opp=1)), say(message("cards-stages"))
            )
            measured = {(name, 1): await _rounds(ask, 1, rounds, seconds) for name, ask in alone.items()}
            measured |= {
                (name, 16): await _rounds(ask, 16, rounds, seconds) for name, ask in together.items()
            }
    return _report(measured)


def _tapping(teams: Teams, bot: str, verb: str, **data: Any) -> Ask:
    async def ask(person: int) -> None:
        answer = await teams.tap(bot, person, verb, **data)
        if b"AdaptiveCard" not in answer:
            raise WrongAnswer(f"{verb} was answered {answer[:300]!r}")

    return ask


async def _rounds(ask: Ask, people: int, rounds: int, seconds: float) -> Load:
    await press(ask, people, 0.5)
    return median([await press(ask, people, seconds) for _ in range(rounds)])


def _report(measured: Mapping[tuple[str, int], Load]) -> Report:
    rows = [
        (name, str(people), f"{load.turns_per_second:.0f}", f"{load.p50:.1f}", f"{load.p95:.1f}")
        for (name, people), load in measured.items()
    ]
    aims = [
        _aim("the largest opportunity opens in p95 under 150 ms", measured[OPEN, 1].p95, 150),
        _aim("its card is drawn again in p95 under 150 ms", measured[REFRESH, 1].p95, 150),
        _aim("a list of 10,000 in p95 under 100 ms at 16 at once", measured[FIRST, 16].p95, 100),
    ]
    return Report("Opportunities", ("turn", "at once", "turns a second", "p50 ms", "p95 ms"), rows, aims)


def _aim(wanted: str, found: float, most: float) -> Aim:
    return Aim(wanted, f"{found:.0f} ms", found < most)


# A tenant with much to do


async def _fill(home: Path) -> None:
    """The largest opportunity and many others, before the service starts."""
    async with storage(home) as held:
        async with held.work(TENANT) as unit:
            await _largest(unit)
            await unit.commit()
        async with held.sessions(info={"tenant": TENANT}) as session:
            known = {"tenant": TENANT, "many": LISTED}
            await session.execute(_LISTED, {**known, "owner": _OWNER})
            await session.execute(_STATES, {**known, "stages": [row.key for row in PIPELINE]})
            await session.execute(_NUMBERED, known)
            await session.commit()
        await _analyse(held.url)


async def _analyse(url: str) -> None:
    """What PostgreSQL does by itself a minute after so much was written."""
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        await connection.execute("vacuum analyze")


async def _largest(unit: UnitOfWork) -> None:
    """Every stage completed and out of date, every question open."""
    person = Person(_OWNER, "Person 1", frozenset(), "29:person-1")
    chat = Place("a:chat-1", "personal", "http://127.0.0.1", "28:bot", "msteams", _OWNER)
    await unit.people.meet(person, chat, lambda new: frozenset({Role.EDITOR, Role.ADMIN}))
    await unit.opportunities.create("Tidewater launch", _OWNER)
    assets = [Asset(f"a{n}", f"Asset {n} {_REASON[:60]}", _REASON, "A", n % 40 + 1) for n in range(ASSETS)]
    for asset in assets:
        await unit.assets.add(1, asset)
    await unit.matches.replace(1, _matches())
    for number in range(QUESTIONS):
        await unit.clarifications.add(
            1,
            category="Scope",
            question=f"Question {number}: {_REASON}",
            rationale=_REASON,
            priority=tuple(Priority)[number % 3],
            origin="diagnosis",
        )
    for changed in (0, 5):
        await _made(unit, assets, changed)
    for row in PIPELINE:
        await unit.opportunities.move(1, row.key, StageStatus.COMPLETED, "Person 1")
    await unit.opportunities.change(1, current_stage=K.HANDOFF)


def _matches() -> list[Match]:
    routes = load().routes
    return [
        Match(
            id=f"m{number}-{rank}",
            asset=f"a{number}",
            route=routes[(number + rank) % len(routes)].code,
            rank=rank,
            confidence=Confidence.CLOSE,
            score=Decimal("0.82"),
            reasoning=_REASON,
            caveats=(_REASON[:80],),
            selected=rank == 1,
            by="rules",
        )
        for number in range(ASSETS)
        for rank in range(1, CANDIDATES + 1)
    ]


async def _made(unit: UnitOfWork, assets: list[Asset], changed: int) -> None:
    """A version of every result; with `changed`, of what others are made from, which makes these stale."""
    for stage, output in _outputs(assets, changed).items():
        if changed and stage not in (K.ASSETS, K.MATCHING):
            continue
        overview = await unit.opportunities.overview(1)
        assert overview, "it was just created"
        await unit.artifacts.add(
            1,
            stage,
            run=None,
            output=output,
            evidence=(),
            remarks=(),
            made_from=fingerprints(ROWS[stage], overview),
            drafted_by="rules",
            cost=Decimal("0.05"),
            seconds=1.0,
            by=_OWNER,
            facets=facets_of(stage, output),
        )


def _outputs(assets: list[Asset], more: int) -> dict[StageKey, dict[str, Any]]:
    catalogue = load()
    selected = [
        Selection(one.id, one.name, one.volume, catalogue.routes[n % 200].code)
        for n, one in enumerate(assets)
    ]
    card = build(selected, catalogue, Terms("current_oplus", *catalogue.regions[0]))
    listed = [
        {"id": one.id, "name": one.name, "description": _REASON, "client_tier": "A", "volume": volume}
        for one, volume in ((one, one.volume + more) for one in assets)
    ]
    matched = [
        {
            "asset_id": one.asset,
            "asset": one.asset,
            "route": f"{one.route}{more or ''}",
            "rank": one.rank,
            "confidence": "close",
            "confidence_score": "0.82",
            "reasoning": _REASON,
            "caveats": list(one.caveats),
            "selected": one.selected,
        }
        for one in _matches()
    ]
    empty: dict[StageKey, dict[str, Any]] = {row.key: {"summary": _REASON} for row in PIPELINE}
    return empty | {
        K.ASSETS: {"assets": listed},
        K.MATCHING: {"matches": matched},
        K.RATE_CARD: card.model_dump(mode="json"),
    }
