"""What diagnosis and the client's answers settle of volumes that the brief leaves open."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from core.brief import fold
from core.messages import Message, message, say
from core.rules.asset_columns import markets_of
from core.rules.asset_rows import described, left_out
from core.rules.lexicon import LETTER, SPACELESS, data, pattern
from core.rules.quantities import MOST_WORDS, Quantity, Standing, read_quantity
from core.rules.reckoning import Known, Reckoned, reckon
from core.rules.territories import countries_named

_WORD = re.compile(f"[{LETTER}]*[^\\W\\d_][{LETTER}]*")
_SPACELESS_NAME = re.compile(f"[{SPACELESS}]")
_CLAUSE = re.compile(r"[;\n]|,\s|\.\s|\s(?:and|und|et|y|e)\s")
_ENOUGH = 2
"""So many words in common, one of them no other asset's, and an answer speaks of an asset."""
_SHORTEST = 3
_READ = 2_000
"""Characters of a question or an answer that are looked at."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """A question to the client and the answer."""

    question: str
    answer: str


def settle(
    rows: Sequence[Row], markets: Sequence[str], said: Sequence[Said]
) -> tuple[list[dict[str, Any]], tuple[Message, ...]]:
    """The rows with the volumes that markets and answers settle, and remarks on what is settled."""
    known = Known(_markets_in(said) or tuple(markets))
    settled = [_by_markets(dict(row), known) for row in rows]
    answered = _answered(settled, said)
    for at, (answer, quantity) in answered.items():
        reckoned = reckon(quantity, known)
        notes = tuple(one for one in reckoned.notes if one.key != "assets-says")
        reckoned = replace(reckoned, notes=notes)
        settled[at] = _with(settled[at], reckoned, message("assets-answered", answer=answer[:MOST_WORDS]))
    names = [settled[at]["name"] for at in sorted(answered)]
    return settled, tuple(_remarks(settled, names))


def _remarks(rows: Sequence[Row], answered: Sequence[str]) -> Iterator[Message]:
    yield from left_out("volumes-answered", answered)
    if waiting := sum(map(is_open, rows)):
        yield message("assets-volumes-open", count=waiting)


def is_open(row: Row) -> bool:
    """Whether a row's volume waits for the client."""
    return say(message("assets-confirm")) in row["note"]


def _with(row: Row, reckoned: Reckoned, *before: Message) -> dict[str, Any]:
    """The row with another volume, its note and description saying how that came about."""
    note = " ".join(say(one) for one in (*before, *reckoned.confirmed))
    specification = row["description"].removesuffix(row["note"]).rstrip()
    return {**row, "volume": reckoned.volume, "note": note, "description": described(specification, note)}


def _by_markets(row: dict[str, Any], known: Known) -> dict[str, Any]:
    if row["per"] != "market" or not known.markets:
        return row
    quantity = read_quantity(row["volume_words"])
    return _with(row, reckon(replace(quantity, per="market"), known))


def _markets_in(said: Sequence[Said]) -> tuple[str, ...]:
    """The markets an answer lists, if it lists nothing else."""
    for one in said:
        named = markets_of(one.answer[:_READ].rstrip("."))
        if _asks_for("market").search(one.question[:_READ]) and named and all(map(countries_named, named)):
            return named
    return ()


@cache
def _asks_for(kind: str) -> re.Pattern[str]:
    return pattern(data("quantities")["counted_by"][kind])


@cache
def _asks_how_many() -> re.Pattern[str]:
    counting = (term for terms in data("deliverables")["columns"]["volume"].values() for term in terms)
    return pattern([*counting, *data("asset_rows")["how_many"]["all"]])


# Which asset an answer speaks of


def _content(text: str) -> frozenset[str]:
    words = (word.casefold() for word in _WORD.findall(fold(text)))
    return frozenset(re.sub(r"(?:es|s|en|n)$", "", word) for word in words if len(word) >= _SHORTEST)


@dataclass(frozen=True, slots=True)
class _Name:
    """An asset's name, as a text may mention it."""

    text: str
    words: frozenset[str]
    own: frozenset[str]
    """Words that no other asset's name has."""

    def is_in(self, text: str, words: frozenset[str]) -> bool:
        if _SPACELESS_NAME.search(self.text):
            return self.text in fold(text)
        shared = self.words & words
        return bool(shared & self.own) and (shared == self.words or len(shared) >= _ENOUGH)


def _names(rows: Sequence[Row]) -> list[_Name]:
    contents = [_content(row["name"]) for row in rows]
    holders: dict[str, int] = {}
    for words in contents:
        for word in words:
            holders[word] = holders.get(word, 0) + 1
    return [
        _Name(fold(row["name"]), words, frozenset(word for word in words if holders[word] == 1))
        for row, words in zip(rows, contents, strict=True)
    ]


def _only(names: Sequence[_Name], text: str) -> int | None:
    """The one asset a text speaks of; None where it speaks of none or of several."""
    words = _content(text)
    found = [at for at, name in enumerate(names) if name.is_in(text, words)]
    return found[0] if len(found) == 1 else None


def _answered(rows: Sequence[Row], said: Sequence[Said]) -> dict[int, tuple[str, Quantity]]:
    """The open rows that an answer settles, each with the answer's words and what they come to."""
    names, settled = _names(rows), dict[int, tuple[str, Quantity]]()
    for one in said:
        for at, words in _spoken_of(names, one):
            quantity = _quantity(words, rows[at]) if is_open(rows[at]) else None
            if quantity:
                settled[at] = (" ".join(words.split()), quantity)
    return settled


def _spoken_of(names: Sequence[_Name], said: Said) -> Iterator[tuple[int, str]]:
    """Which asset each part of an answer speaks of; the whole answer speaks of what the question asks for."""
    question, answer = said.question[:_READ], said.answer[:_READ]
    parts = [part for part in _CLAUSE.split(answer) if part.strip()]
    named = [(at, part) for part in parts if (at := _only(names, part)) is not None]
    if named:
        yield from named
        return
    asked = _only(names, question)
    if asked is not None and _asks_how_many().search(question) and len(answer) <= MOST_WORDS:
        yield asked, answer


def _quantity(words: str, row: Row) -> Quantity | None:
    """What an answer says of a row's volume; nothing where it holds numbers it does not account for."""
    bare = fold(words).replace(fold(row["name"]), " ").strip(" :=–—-.")
    quantity = read_quantity(bare)
    before = read_quantity(row["volume_words"])
    if quantity.standing is not Standing.STATED:
        if before.period and quantity.lasting and before.standing is Standing.STATED:
            return replace(before, lasting=quantity.lasting, per=row["per"])
        return None
    used = max(len(quantity.summed), len(quantity.product), 2 if quantity.low is not None else 1)
    used += (quantity.lasting is not None) + (quantity.of is not None)
    digits = len(re.findall(r"\d+(?:[.,]\d+)*", bare))
    return quantity if digits <= used else None
