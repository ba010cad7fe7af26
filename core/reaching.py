"""The words of reaching people: why they are written to, what a mail's link is, when to remind them."""

import hashlib
import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.approval import Approval

REQUEST = "request"
"""The occasion of a request's first card or mail; other occasions are reminders, and escalation."""
ESCALATION = "escalation"
_REMINDER = "reminder"

MOST_HOURS = 24 * 60
"""Hours at most that a tenant may let pass."""
MOST_TIMES = 10
"""Reminders of one request at most."""


def reminder(times: int) -> str:
    """The occasion of a reminder, by how many there were with it."""
    return f"{_REMINDER}-{times}"


def kind_of(occasion: str) -> str:
    """`request`, `reminder` or `escalation`."""
    return occasion.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Reaching:
    """How a tenant has people reminded; zero hours turn a thing off."""

    reminder_hours: int = 24
    """From the request to the first reminder, and from each to the next."""
    reminder_times: int = 2
    escalation_hours: int = 72
    """From the request until managers are told."""
    link_hours: int = 72
    """For how long the link in a mail works."""


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be done about a request that nobody has decided."""

    reminder: bool
    escalation: bool
    next_at: datetime | None
    """When to look again, after that is done; None for never."""


def due(asked: Approval, reaching: Reaching, now: datetime) -> Due:
    """What a request's age asks for now, and when to look at it again."""
    remind, escalate = _reminder_at(asked, reaching), _escalation_at(asked, reaching)
    reminding, escalating = remind is not None and remind <= now, escalate is not None and escalate <= now
    again = remind
    if reminding:
        left = asked.reminders + 1 < reaching.reminder_times
        again = now + timedelta(hours=reaching.reminder_hours) if left else None
    later = [at for at in (again, None if escalating else escalate) if at]
    return Due(reminding, escalating, min(later, default=None))


def _reminder_at(asked: Approval, reaching: Reaching) -> datetime | None:
    if not reaching.reminder_hours or asked.reminders >= reaching.reminder_times:
        return None
    return (asked.reminded_at or asked.requested_at) + timedelta(hours=reaching.reminder_hours)


def _escalation_at(asked: Approval, reaching: Reaching) -> datetime | None:
    if not reaching.escalation_hours or asked.escalated_at:
        return None
    return asked.requested_at + timedelta(hours=reaching.escalation_hours)


# What the link in a mail carries


_SECRET_BYTES = 32
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}\.([A-Za-z0-9_-]{1,300})")


@dataclass(frozen=True, slots=True)
class Pass:
    """What lets one person decide one request once, from a mail."""

    approval: str
    person: str
    expires_at: datetime
    used_at: datetime | None = None
    voided_at: datetime | None = None
    """When the request ended otherwise."""


def new_token(tenant: str) -> str:
    """A random token that says which tenant it belongs to; only its hash is ever kept."""
    where = urlsafe_b64encode(tenant.encode()).decode().rstrip("=")
    return f"{secrets.token_urlsafe(_SECRET_BYTES)}.{where}"


def tenant_of(token: str) -> str | None:
    """The tenant that a token names; None for what cannot be one of ours."""
    named = _TOKEN.fullmatch(token)
    if named is None:
        return None
    try:
        tenant = urlsafe_b64decode(named[1] + "=" * (-len(named[1]) % 4)).decode()
    except ValueError:
        return None
    return tenant if tenant.isprintable() else None


def hash_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
