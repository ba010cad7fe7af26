"""The unit of work as core needs it: one transaction of one tenant, and what it reads and writes."""

from core.work.delivering import ChangeRequests, Deals, Watch
from core.work.exports import Exports, Links
from core.work.handing import Handoffs
from core.work.judgement import Approvals, Delegations, Imports, Scores
from core.work.messaging import Answers, Cards, Conversations, Outbox, Pace, Slot
from core.work.news import Addressed, Choices, Digest, Digests, Inbox, Newsroom
from core.work.parcels import Parcels
from core.work.people import People, Tenant
from core.work.pursuit import Artifacts, Clarifications, Files, Opportunities, Runs
from core.work.reachability import Reachability
from core.work.reaching import Chases, Mails, Passes
from core.work.records import (
    Answered,
    CatalogueImport,
    Import,
    Imported,
    ImportState,
    Invitation,
    LiveCard,
    Overview,
    Place,
    RouteUse,
    Standing,
    Unreachable,
    Waiting,
    WaitingMail,
)
from core.work.scope import Assets, CatalogueImports, Catalogues, Matches
from core.work.templates import DeckTemplate, Templates
from core.work.trail import Trail
from core.work.unit import Audit, Jobs, UnitOfWork, Work

__all__ = [
    "Addressed",
    "Answered",
    "Answers",
    "Approvals",
    "Artifacts",
    "Assets",
    "Audit",
    "Cards",
    "CatalogueImport",
    "CatalogueImports",
    "Catalogues",
    "ChangeRequests",
    "Chases",
    "Choices",
    "Clarifications",
    "Conversations",
    "Deals",
    "DeckTemplate",
    "Delegations",
    "Digest",
    "Digests",
    "Exports",
    "Files",
    "Handoffs",
    "Import",
    "ImportState",
    "Imported",
    "Imports",
    "Inbox",
    "Invitation",
    "Jobs",
    "Links",
    "LiveCard",
    "Mails",
    "Matches",
    "Newsroom",
    "Opportunities",
    "Outbox",
    "Overview",
    "Pace",
    "Parcels",
    "Passes",
    "People",
    "Place",
    "Reachability",
    "RouteUse",
    "Runs",
    "Scores",
    "Slot",
    "Standing",
    "Templates",
    "Tenant",
    "Trail",
    "UnitOfWork",
    "Unreachable",
    "Waiting",
    "WaitingMail",
    "Watch",
    "Work",
]
