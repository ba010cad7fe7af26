"""What to mind about a match: what the route covers against what was asked."""

import re

from core.catalogue.catalogue import Route, RouteKind
from core.matching.words import is_filler, phrase
from core.messages import Message, message

_LENGTH = re.compile(
    r"(\d{1,4})\s*(?:(?P<seconds>[\"”″]|(?:secs?|seconds?|sek|s)\b)|(?P<minutes>(?:mins?|minutes?)\b))",
    re.IGNORECASE,
)
_MINUTE = 60


def caveats_of(route: Route, asked: str) -> tuple[Message, ...]:
    """What the route covers, what it leaves out, and where the wording asks for more."""
    found = [message("matching-covers", covers=route.covers)]
    if route.excludes:
        found.append(message("matching-excludes", excludes=route.excludes))
    covered, wanted = _longest(route.covers), _longest(asked)
    if covered and wanted and wanted > covered:
        found.append(message("matching-longer", asked=wanted, covered=covered))
    if left_out := _left_out(route, asked):
        found.append(message("matching-asked-left-out", words=", ".join(left_out)))
    if route.kind is RouteKind.ADAPT:
        found.append(message("matching-from-finished"))
    return tuple(found)


def _longest(text: str) -> int | None:
    """The longest running time in a text, in seconds."""
    return max((int(m[1]) * (_MINUTE if m["minutes"] else 1) for m in _LENGTH.finditer(text)), default=None)


def _left_out(route: Route, asked: str) -> list[str]:
    """The words asked for that the route says it leaves out."""
    known = {*phrase(route.family), *phrase(route.covers)}
    excluded = {word for word in phrase(route.excludes) if not is_filler(word)} - known
    return [word for word in phrase(asked) if word in excluded]
