"""Where the work will be seen, as far as the brief names it."""

from collections.abc import Sequence
from functools import cache

from core.rules.lexicon import data
from core.rules.mentions import Mention, find_mentions
from core.rules.sections import Passage

_OF_SCOPE = frozenset({"deliverables", "scope", "requirements", "channels", "technology"})
_ASIDE = frozenset({"budget", "concept", "audience"})


@cache
def _generic() -> frozenset[str]:
    """Channels named by everyday words: `events`, `radio`."""
    return frozenset(entry["name"] for entry in data("channels")["channel"] if entry.get("generic"))


def find_channels(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """The channels the brief's work goes to, each once, in the order they are first named.

    An everyday word counts only in sections on the work itself; a brief without sections is all work.
    """
    scoped = any(passage.role in _OF_SCOPE for passage in passages)
    of_scope = find_mentions("channels", "channel", passages, lambda passage: passage.role in _OF_SCOPE)
    elsewhere = find_mentions(
        "channels", "channel", passages, lambda passage: passage.of_work and passage.role not in _ASIDE
    )
    proper = [mention for mention in elsewhere if mention.value not in _generic() or not scoped]
    found = {mention.value: mention for mention in (*proper, *of_scope)}
    order = {id(passage): at for at, passage in enumerate(passages)}
    return tuple(sorted(found.values(), key=lambda mention: order[id(mention.passage)]))
