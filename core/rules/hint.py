"""What a hint beside a TROWLS dimension is told from, and how it is put with the words behind it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from core.brief import Place, fold
from core.files.wire import place_from_dict
from core.messages import Message, message
from core.opportunity import Clarification, ClarificationStatus, Opportunity
from core.qualification import Hint, Past
from core.rules.lexicon import data, pattern

_TEXT = 300
"""Characters of a text of the brief within a sentence; the quote beside it is whole."""
LISTED = 100
"""Characters of a list of names within a sentence."""
Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known when an opportunity is qualified."""

    opportunity: Opportunity
    intake: Entry
    diagnosis: Entry | None
    evidence: Sequence[Entry]
    clarifications: Sequence[Clarification]
    past: Sequence[Past]
    """Newest first."""
    today: date

    def texts(self, field: str) -> list[tuple[int, str]]:
        """The filled texts of a list of the diagnosis, each with its position there."""
        found = (self.diagnosis or {}).get(field) or ()
        return [(at, str(one).strip()) for at, one in enumerate(found) if str(one or "").strip()]

    def behind(self, field: str, value: str | None = None) -> Entry | None:
        """The first evidence of a field; of this value where one is given."""
        return next(
            (
                one
                for one in self.evidence
                if _field(one) == field and (value is None or same(str(one.get("value")), value))
            ),
            None,
        )

    @property
    def of_client(self) -> list[Past]:
        return [one for one in self.past if one.same_client]

    @property
    def of_sector(self) -> list[Past]:
        return [one for one in self.past if one.same_sector]


def _field(entry: Entry) -> str:
    return str(entry.get("field") or "")


def same(one: str, other: str) -> bool:
    """Whether two texts say the same, their case and white space aside."""
    return fold(one).casefold() == fold(other).casefold()


# Facts


def hint(said: Message, entry: Entry | None = None) -> Hint:
    """A fact with the words behind it, where there are any."""
    if entry is None:
        return Hint(said)
    return Hint(said, str(entry.get("file") or ""), _place(entry), str(entry.get("quote") or ""))


def _place(entry: Entry) -> Place | None:
    where = entry.get("place")
    return place_from_dict(where) if where else None


def short(text: str, most: int = _TEXT) -> str:
    """A text on one line, ended with an ellipsis where it is longer."""
    flat = fold(text)
    return flat if len(flat) <= most else f"{flat[: most - 1].rstrip()}…"


def names_in(names: Sequence[str]) -> dict[str, Any]:
    """As many names as a sentence holds, and how many more there are."""
    shown: list[str] = []
    for name in (short(one, LISTED) for one in names):
        if shown and len(", ".join((*shown, name))) > LISTED:
            break
        shown.append(name)
    return {"names": ", ".join(shown), "more": len(names) - len(shown)}


def answered_on(known: Known, topic: str, key: str) -> Iterator[Hint]:
    """What the client answered when asked about a topic."""
    for one in known.clarifications:
        if one.status is ClarificationStatus.ANSWERED and one.answer and about(topic).search(one.question):
            file = one.source.file if one.source else ""
            yield Hint(message(key, answer=short(one.answer)), source=file, quote=one.answer)
            return


def left_open_on(known: Known, topic: str, key: str) -> Iterator[Hint]:
    """What the diagnosis found open about a topic."""
    for at, what in known.texts("ambiguities"):
        if about(topic).search(what):
            yield hint(message(key, what=short(what)), known.behind(f"ambiguities[{at}]"))
            return


@cache
def about(topic: str) -> re.Pattern[str]:
    """Finds words on a topic, in any language."""
    return pattern(term for terms in data("qualification")["about"][topic].values() for term in terms)
