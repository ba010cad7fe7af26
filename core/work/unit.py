"""One transaction of one tenant."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, Protocol

from core.handoff.targets import Target
from core.keys import StageKey
from core.opportunity import Role, Subject
from core.posted import Look
from core.work.delivering import ChangeRequests, Deals, Watch
from core.work.exports import Exports, Links
from core.work.handing import Handoffs
from core.work.judgement import Approvals, Delegations, Imports, Scores
from core.work.messaging import Answers, Cards, Conversations, Outbox, Pace
from core.work.news import Choices, Digests, Newsroom
from core.work.parcels import Parcels
from core.work.people import People, Tenant
from core.work.pursuit import Artifacts, Clarifications, Files, Opportunities, Runs
from core.work.reachability import Reachability
from core.work.reaching import Chases, Mails, Passes
from core.work.scope import Assets, CatalogueImports, Catalogues, Matches
from core.work.templates import Templates
from core.work.trail import Trail


class Audit(Protocol):
    async def note(self, person: str | None, verb: str, opportunity: int | None, **detail: Any) -> None: ...


class Jobs(Protocol):
    async def read_file(self, file: str, opportunity: int | None) -> None: ...

    async def read_catalogue(self, file: str) -> None:
        """Reads a file that somebody says is a catalogue."""
        ...

    async def read_template(self, file: str) -> None:
        """Reads a file that somebody says is a template for decks."""
        ...

    async def look_into(self, look: Look) -> None:
        """Looks into a message of a channel or group chat for files."""
        ...

    async def look_around(self, look: Look) -> None:
        """Looks what we were not granted in a channel or group chat that we were added to."""
        ...

    async def run_stage(self, run: str, opportunity: int) -> None: ...

    async def hand_off(self, opportunity: int, target: Target) -> None:
        """Brings what waits for a target there."""
        ...

    async def look_up(self, named: str, conversation: str) -> None:
        """Asks the roster of a conversation who somebody is: by Entra id, Teams id or address."""
        ...

    async def open_chat(self, person: str, conversation: str, said: Subject | None = None) -> None:
        """Opens a personal chat with somebody, through the service that a known conversation lives on.

        What is `said`, and what waits for them anyway, is sent there.
        """
        ...

    async def redraw(
        self, opportunity: int, stage: StageKey | None, cards: Sequence[str], approvals: Sequence[str]
    ) -> None:
        """Has cards drawn again that show the opportunity; see `core.service.following`."""
        ...

    async def notify(self, person: str, at: datetime) -> None:
        """Has what waits for somebody sent to them at a later moment."""
        ...

    async def settle_role(self, role: Role, at: datetime) -> None:
        """Has the open requests to a role drawn and delivered again at a later moment."""
        ...


class UnitOfWork(Protocol):
    """One transaction of one tenant. Nothing is kept unless `commit` is called."""

    tenant: str
    people: People
    settings: Tenant
    opportunities: Opportunities
    files: Files
    runs: Runs
    artifacts: Artifacts
    clarifications: Clarifications
    assets: Assets
    matches: Matches
    catalogues: Catalogues
    catalogue_imports: CatalogueImports
    templates: Templates
    scores: Scores
    deals: Deals
    watch: Watch
    changes: ChangeRequests
    approvals: Approvals
    delegations: Delegations
    imports: Imports
    exports: Exports
    handoffs: Handoffs
    links: Links
    parcels: Parcels
    conversations: Conversations
    cards: Cards
    outbox: Outbox
    pace: Pace
    mails: Mails
    passes: Passes
    chases: Chases
    choices: Choices
    reach: Reachability
    news: Newsroom
    digests: Digests
    answers: Answers
    audit: Audit
    trail: Trail
    jobs: Jobs

    async def commit(self) -> None: ...


Work = Callable[[str], AbstractAsyncContextManager[UnitOfWork]]
"""Opens a unit of work for a tenant."""
