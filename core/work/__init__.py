"""The unit of work as core needs it: one transaction of one tenant, and what it reads and writes."""

from core.work.messaging import Answers, Conversations, Outbox
from core.work.people import People
from core.work.pursuit import Artifacts, Clarifications, Files, Opportunities, Runs
from core.work.records import Answered, Overview, Place, Standing, Unreachable, Waiting
from core.work.unit import Audit, Jobs, UnitOfWork, Work

__all__ = [
    "Answered",
    "Answers",
    "Artifacts",
    "Audit",
    "Clarifications",
    "Conversations",
    "Files",
    "Jobs",
    "Opportunities",
    "Outbox",
    "Overview",
    "People",
    "Place",
    "Runs",
    "Standing",
    "UnitOfWork",
    "Unreachable",
    "Waiting",
    "Work",
]
