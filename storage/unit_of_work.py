"""One transaction of one tenant: the only place that commits."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from core import work as ports
from core.handoff.targets import Target
from core.keys import StageKey
from core.opportunity import Role, Subject
from core.posted import Look
from core.work import Unreachable, Work
from storage.answers import AnswersTable
from storage.approvals import ApprovalsTable
from storage.artifacts import ArtifactsTable
from storage.assets import AssetsTable
from storage.audit import AuditTable
from storage.cards import CardsTable
from storage.catalogue_imports import CatalogueImportsTable
from storage.catalogues import CataloguesTable, Parsed
from storage.changes import ChangesTable
from storage.chases import ChasesTable
from storage.clarifications import ClarificationsTable
from storage.conversations import ConversationsTable
from storage.database import POOL
from storage.deals import DealsTable
from storage.delegations import DelegationsTable
from storage.digests import DigestsTable
from storage.exports import ExportsTable
from storage.files import FilesTable
from storage.handoffs import HandoffsTable
from storage.imports import ImportsTable
from storage.jobs import Jobs
from storage.mails import MailsTable
from storage.mapping import look_to, subject_to
from storage.matches import MatchesTable
from storage.news import NewsTable
from storage.opportunities import OpportunitiesTable
from storage.outbox import OutboxTable
from storage.paces import PacesTable
from storage.parcels import ParcelsTable
from storage.passes import PassesTable
from storage.people import PeopleTable
from storage.preferences import PreferencesTable
from storage.reach import ReachTable
from storage.runs import RunsTable
from storage.scores import ScoresTable
from storage.templates import TemplatesTable
from storage.tenants import TenantsTable
from storage.trail import TrailTable
from storage.watch import WatchTable

AWAY = ("08", "53", "57P")
"""Classes of PostgreSQL's errors for a server that is starting, stopping, full or gone."""

PATIENCE = 120.0
"""Seconds after which a running stage says what keeps it."""


class StageJobs:
    """`core.work.Jobs`: work put down in the same transaction, in order per opportunity or person."""

    def __init__(self, session: AsyncSession, tenant: str, jobs: Jobs) -> None:
        self._session = session
        self._tenant = tenant
        self._jobs = jobs

    async def read_file(self, file: str, opportunity: int | None) -> None:
        await self._jobs.enqueue(
            self._session,
            "read_file",
            queue="files",
            lock=f"{self._tenant}:{opportunity or file}",
            args={"tenant": self._tenant, "file": file},
        )

    async def read_catalogue(self, file: str) -> None:
        await self._jobs.enqueue(
            self._session,
            "read_catalogue",
            queue="files",
            lock=f"{self._tenant}:catalogue",
            args={"tenant": self._tenant, "file": file},
        )

    async def read_template(self, file: str) -> None:
        await self._jobs.enqueue(
            self._session,
            "read_template",
            queue="files",
            lock=f"{self._tenant}:template",
            args={"tenant": self._tenant, "file": file},
        )

    async def look_into(self, look: Look) -> None:
        await self._jobs.enqueue(
            self._session,
            "look_into",
            queue="files",
            lock=f"{self._tenant}:{look.conversation}:{look.message}",
            args={"tenant": self._tenant, "look": look_to(look)},
        )

    async def look_around(self, look: Look) -> None:
        args = {"tenant": self._tenant, "look": look_to(look)}
        await self._jobs.enqueue(self._session, "look_around", queue="files", args=args)

    async def run_stage(self, run: str, opportunity: int) -> None:
        args = {"tenant": self._tenant, "run": run}
        await self._jobs.enqueue(
            self._session, "run_stage", queue="stages", lock=f"{self._tenant}:{opportunity}", args=args
        )
        await self._jobs.enqueue(
            self._session, "watch_run", queue="outbox", lock=None, args=args, delay_seconds=PATIENCE
        )

    async def hand_off(self, opportunity: int, target: Target) -> None:
        await self._jobs.enqueue(
            self._session,
            "hand_off",
            queue="files",
            lock=f"{self._tenant}:handoff:{opportunity}:{target}",
            args={"tenant": self._tenant, "number": opportunity, "target": target},
        )

    async def look_up(self, named: str, conversation: str) -> None:
        await self._jobs.enqueue(
            self._session,
            "look_up",
            queue="outbox",
            args={"tenant": self._tenant, "named": named, "conversation": conversation},
        )

    async def open_chat(self, person: str, conversation: str, said: Subject | None = None) -> None:
        args = {"tenant": self._tenant, "person": person, "conversation": conversation}
        await self._jobs.enqueue(
            self._session,
            "open_chat",
            queue="outbox",
            lock=f"{self._tenant}:{person}",
            args={**args, "said": subject_to(said)},
        )

    async def redraw(
        self, opportunity: int, stage: StageKey | None, cards: Sequence[str], approvals: Sequence[str]
    ) -> None:
        args = {"tenant": self._tenant, "number": opportunity, "stage": stage}
        await self._jobs.enqueue(
            self._session,
            "redraw",
            queue="outbox",
            lock=f"{self._tenant}:redraw:{opportunity}",
            args={**args, "cards": list(cards), "approvals": list(approvals)},
        )

    async def notify(self, person: str, at: datetime) -> None:
        await self._jobs.enqueue(
            self._session,
            "notify",
            queue="outbox",
            args={"tenant": self._tenant, "person": person},
            delay_seconds=max(0.0, (at - datetime.now(UTC)).total_seconds()),
        )

    async def settle_role(self, role: Role, at: datetime) -> None:
        await self._jobs.enqueue(
            self._session,
            "settle_role",
            queue="outbox",
            args={"tenant": self._tenant, "role": role},
            delay_seconds=max(0.0, (at - datetime.now(UTC)).total_seconds()),
        )


class TenantWork:
    """`core.work.UnitOfWork` on a session."""

    def __init__(
        self,
        session: AsyncSession,
        tenant: str,
        jobs: Jobs,
        links: ports.Links,
        reachable: frozenset[Target],
        parsed: Parsed,
    ) -> None:
        self._session = session
        self.tenant = tenant
        self.people: ports.People = PeopleTable(session, tenant)
        self.settings: ports.Tenant = TenantsTable(session, tenant)
        self.opportunities: ports.Opportunities = OpportunitiesTable(session, tenant)
        self.files: ports.Files = FilesTable(session, tenant)
        self.runs: ports.Runs = RunsTable(session, tenant)
        self.artifacts: ports.Artifacts = ArtifactsTable(session, tenant)
        self.clarifications: ports.Clarifications = ClarificationsTable(session, tenant)
        self.assets: ports.Assets = AssetsTable(session, tenant)
        self.matches: ports.Matches = MatchesTable(session, tenant)
        self.catalogues: ports.Catalogues = CataloguesTable(session, tenant, parsed)
        self.catalogue_imports: ports.CatalogueImports = CatalogueImportsTable(session, tenant, parsed)
        self.templates: ports.Templates = TemplatesTable(session, tenant)
        self.scores: ports.Scores = ScoresTable(session, tenant)
        self.deals: ports.Deals = DealsTable(session, tenant)
        self.watch: ports.Watch = WatchTable(session, tenant)
        self.changes: ports.ChangeRequests = ChangesTable(session, tenant)
        self.approvals: ports.Approvals = ApprovalsTable(session, tenant)
        self.delegations: ports.Delegations = DelegationsTable(session, tenant)
        self.imports: ports.Imports = ImportsTable(session, tenant)
        self.exports: ports.Exports = ExportsTable(session, tenant)
        self.handoffs: ports.Handoffs = HandoffsTable(session, tenant, reachable)
        self.links = links
        self.parcels: ports.Parcels = ParcelsTable(session, tenant, jobs)
        self.conversations: ports.Conversations = ConversationsTable(session, tenant)
        self.cards: ports.Cards = CardsTable(session, tenant)
        self.outbox: ports.Outbox = OutboxTable(session, tenant, jobs)
        self.pace: ports.Pace = PacesTable(session, tenant)
        self.mails: ports.Mails = MailsTable(session, tenant, jobs)
        self.passes: ports.Passes = PassesTable(session, tenant)
        self.chases: ports.Chases = ChasesTable(session, tenant, jobs)
        self.choices: ports.Choices = PreferencesTable(session, tenant, jobs)
        self.reach: ports.Reachability = ReachTable(session, tenant)
        self.news: ports.Newsroom = NewsTable(session, tenant, jobs)
        self.digests: ports.Digests = DigestsTable(session, tenant)
        self.answers: ports.Answers = AnswersTable(session, tenant, jobs)
        self.audit: ports.Audit = AuditTable(session, tenant)
        self.trail: ports.Trail = TrailTable(session, tenant)
        self.jobs: ports.Jobs = StageJobs(session, tenant, jobs)

    async def commit(self) -> None:
        await self._session.commit()


def work_on(
    sessions: async_sessionmaker[AsyncSession],
    jobs: Jobs,
    links: Callable[[str], ports.Links],
    reachable: Callable[[str], frozenset[Target]] = lambda tenant: frozenset(),
    most: int = POOL,
) -> Work:
    """Opens units of work on a database; what is not committed is rolled back.

    `links` gives a tenant's download links, `reachable` the systems it may hand over to. `most` at once, in
    the order they came: the pool's own queue lets newcomers overtake those it woke. They must not nest.
    """
    fair = asyncio.Semaphore(most)
    parsed = Parsed()

    @asynccontextmanager
    async def work(tenant: str) -> AsyncGenerator[TenantWork]:
        try:
            async with fair, sessions(info={"tenant": tenant}) as session:
                yield TenantWork(session, tenant, jobs, links(tenant), reachable(tenant), parsed)
        except (OSError, TimeoutError) as error:
            raise Unreachable from error
        except DBAPIError as error:
            if error.connection_invalidated or str(getattr(error.orig, "sqlstate", "")).startswith(AWAY):
                raise Unreachable from error
            raise
        except asyncpg.PostgresError as error:  # while connecting, before SQLAlchemy wraps anything
            raise Unreachable from error

    return work
