"""What a date is for, by the words beside it and around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.rules.date_phrases import find_phrases, level, words
from core.rules.date_sightings import Sighting
from core.rules.lexicon import alternatives, data, terms_in
from core.rules.surroundings import Placed

_LABEL_LENGTH = 90
_REACH = 160
_WEAKLY, _OFFERED = 0.6, 0.9
"""What a word such as `due` says of a date, alone and where the sentence speaks of proposals."""
_WEAK = "_weak"
_SENTENCE_END = re.compile(r"[.!?؟](?=\s+[^\W\d_a-z])|[。！？]|[•●■○]")


class DateRole(StrEnum):
    """What a date is for."""

    SUBMISSION = "submission"
    QUESTIONS = "questions"
    ISSUE = "issue"
    GO_LIVE = "go_live"
    START = "start"
    END = "end"
    EVENT = "event"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that give a date its role."""

    role: DateRole
    score: float
    start: int | None = None
    """Where they begin, when they stand in the date's own segment before it."""
    end: int | None = None


def judge(sighting: Sighting, languages: tuple[str, ...]) -> Cue:
    """What tells most plainly what a date is for."""
    cues = [*_beside(sighting, languages), *_around(sighting, languages)]
    best = max(cues, key=lambda cue: cue.score, default=None)
    return best if best and best.score >= 0.3 else Cue(DateRole.UNKNOWN, 0.0)


def _beside(sighting: Sighting, languages: tuple[str, ...]) -> Iterator[Cue]:
    """Cues in the date's own segment, the nearer the better, those before it better than those after."""
    text, start, end = sighting.text, sighting.start, sighting.end
    left = max(sighting.left, start - _REACH)
    before, after = text[left:start], text[end : min(sighting.right, end + _REACH)]
    for role, weak, begin, stop in _cues_in(before, languages):
        crossed = 0.3 if _SENTENCE_END.search(before, stop) else 0.0
        gap = (len(before) - stop) / 400
        offered = weak and role is DateRole.SUBMISSION and _offers(languages).search(before)
        strength = _OFFERED if offered else _strength(weak)
        yield Cue(role, strength - gap - crossed, left + begin, left + stop)
    for role, weak, begin, _ in _cues_in(after, languages):
        crossed = 0.4 if _SENTENCE_END.search(after, 0, begin) else 0.0
        yield Cue(role, _strength(weak) - 0.25 - begin / 300 - crossed)


def _around(sighting: Sighting, languages: tuple[str, ...]) -> Iterator[Cue]:
    """Cues in what stands around the segment: column, row, opening sentence, label above, heading."""
    placed = sighting.placed
    segment = placed.segment
    contexts: list[tuple[str, float]] = []
    if segment.cells:
        contexts += _of_row(placed, segment.text[sighting.start : sighting.end])
    contexts += [(parent, 0.75 - 0.1 * depth) for depth, parent in enumerate(placed.parents[:2])]
    if len(segment.text) <= _LABEL_LENGTH:
        contexts += [
            (label, 0.8 - 0.1 * depth)
            for depth, label in enumerate(placed.above)
            if not _is_dated(label, languages)
        ]
    contexts += [(heading, 0.5 - 0.1 * depth) for depth, heading in enumerate(placed.headings[:2])]
    for words_around, weight in contexts:
        if _asks_who(languages).fullmatch(words_around.strip(" *:：")):
            continue
        for role, weak, _, stop in _cues_in(level(words_around), languages):
            yield Cue(role, _strength(weak) * weight + 0.05 * stop / len(words_around))


def _of_row(placed: Placed, phrase: str) -> Iterator[tuple[str, float]]:
    cells, header = placed.segment.cells, placed.segment.header
    own = next((at for at, cell in enumerate(cells) if phrase in cell), None)
    if own is not None and own < len(header):
        yield header[own], 0.9
    others = [cell for at, cell in enumerate(cells) if at != own and cell.strip()]
    if others:
        yield others[0], 0.95


@cache
def _asks_who(languages: tuple[str, ...]) -> re.Pattern[str]:
    """The labels of a name: `Issued by` says nothing of a day."""
    return re.compile(alternatives(terms_in(data("parties")["client_labels"], languages)), re.IGNORECASE)


def _is_dated(label: str, languages: tuple[str, ...]) -> bool:
    """Whether a line holds a date of its own, so that it is no label of the next."""
    return bool(find_phrases(level(label), languages))


@cache
def _offers(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(words("offers", languages), re.IGNORECASE)


@cache
def _role_patterns(languages: tuple[str, ...]) -> tuple[tuple[DateRole, bool, re.Pattern[str]], ...]:
    return tuple(
        (
            DateRole(name.removesuffix(_WEAK)),
            name.endswith(_WEAK),
            re.compile(alternatives(terms_in(terms, languages)), re.IGNORECASE),
        )
        for name, terms in data("date_roles").items()
    )


def _cues_in(text: str, languages: tuple[str, ...]) -> list[tuple[DateRole, bool, int, int]]:
    """Role, weakness and span of every cue; where two overlap the longer one counts."""
    found = [
        (role, weak, *match.span())
        for role, weak, pattern in _role_patterns(languages)
        for match in pattern.finditer(text)
    ]
    kept: list[tuple[DateRole, bool, int, int]] = []
    for cue in sorted(found, key=lambda cue: cue[2] - cue[3]):
        if all(cue[3] <= other[2] or cue[2] >= other[3] for other in kept):
            kept.append(cue)
    return kept


def _strength(weak: bool) -> float:
    return _WEAKLY if weak else 1.0
