"""In which order markets go live: a lead market, those that follow fast, and the long tail."""

from dataclasses import dataclass
from enum import StrEnum

from core.messages import Message, message
from core.rules.rollout_known import Known, same
from core.rules.territories import overlap

_NEAR = 4
"""Markets beside the lead up to which nobody needs a long tail."""


class Wave(StrEnum):
    """With whom a market goes live."""

    LEAD = "lead"
    FOLLOWER = "fast_follower"
    TAIL = "long_tail"


@dataclass(frozen=True, slots=True)
class Placed:
    """A market in its wave, and why."""

    market: str
    wave: Wave
    why: Message


def waves(known: Known) -> tuple[Placed, ...]:
    """The brief's markets as they go live: the client's home first, or the one that the brief names first.

    Of more than four others about two fifths follow fast: enough to prove that the work travels.
    """
    markets = known.markets
    if not markets:
        return ()
    lead, why = _lead(known)
    others = [one for one in markets if one != lead]
    fast = len(others) if len(others) <= _NEAR else max(2, round(len(others) * 2 / 5))
    return (
        Placed(lead, Wave.LEAD, why),
        *(Placed(one, Wave.FOLLOWER, message("rollout-why-follower")) for one in others[:fast]),
        *(Placed(one, Wave.TAIL, message("rollout-why-tail")) for one in others[fast:]),
    )


def _lead(known: Known) -> tuple[str, Message]:
    region = known.facts.region or ""
    home = next((one for one in known.markets if same(one) == same(region)), None)
    if home:
        return home, message("rollout-why-home", region=region)
    within = [one for one in known.markets if region and overlap(one, region)]
    if within and len(within) < len(known.markets):
        return within[0], message("rollout-why-region", region=region)
    only = len(known.markets) == 1
    return known.markets[0], message("rollout-why-only" if only else "rollout-why-first")
