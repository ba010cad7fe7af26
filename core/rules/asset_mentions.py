"""Numbers of things that a brief speaks of and the list does not have."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from core.brief import Kind
from core.rules.asset_things import Thing
from core.rules.assets import Noun, nouns_in
from core.rules.deliverable import EDGE, singular, words_for
from core.rules.deliverable_counts import number_beside
from core.rules.deliverable_items import LISTED, is_item
from core.rules.deliverable_sentences import SPOKEN
from core.rules.lexicon import LETTER
from core.rules.phrases import is_spaceless, modifies_another, phrase_around
from core.rules.quantities import read_quantity
from core.rules.sections import Passage
from core.rules.volumes import Volume, is_number, is_size, volume_before

_Heads = set[tuple[str, Decimal | None]]
"""The nouns of what is listed, with their numbers; without one where a table lists them."""
_LONGEST = 60
_ITEM = 120
_OPENING = re.compile(
    rf"(?P<number>.{{1,40}}?)\s(?P<thing>[{LETTER}][{LETTER}'’-]{{2,}}(?:\s[{LETTER}'’-]+){{0,4}})"
)


def passed_over(passages: Sequence[Passage], things: Iterable[Thing]) -> list[str]:
    """Numbers of things in sentences and items that none of the things found stands for, each once."""
    taken = list(things)
    heads: _Heads = {(one.made.head, _counts(one.volume)) for one in taken if one.volume}
    heads |= {(one.made.head, None) for one in taken if one.listed}
    by_segment: dict[int, list[str]] = {}
    for one in taken:
        by_segment.setdefault(id(one.passage.segment), []).append(one.made.quote)
    found: dict[str, str] = {}
    for passage in passages:
        if passage.of_work and passage.segment.kind is not Kind.ROW and passage.role in SPOKEN | LISTED:
            for words in _numbers(passage, by_segment.get(id(passage.segment), []), heads):
                found.setdefault(words.casefold(), words)
    return list(found.values())


def _numbers(passage: Passage, quotes: Sequence[str], heads: _Heads) -> Iterator[str]:
    named = list(_known(passage, quotes, heads))
    yield from named
    if not named and not quotes and is_item(passage) and len(passage.text) <= _ITEM:
        yield from _unknown(passage)


def _known(passage: Passage, quotes: Sequence[str], heads: _Heads) -> Iterator[str]:
    """Numbers beside things of a known kind: `12 films`."""
    text, languages = passage.plain, passage.languages
    for noun in nouns_in(text, languages):
        if is_spaceless(text, noun) or modifies_another(text, noun, languages):
            continue
        number = number_beside(passage, noun)
        if number is None or noun.counted:
            continue
        head, count = singular(text[noun.start : noun.end]), _counts(text[number.start : number.end])
        words = _words(passage, noun, number)
        listed = not heads.isdisjoint(((head, None), (head, count)))
        if not listed and not any(words in quote or quote in words for quote in quotes):
            yield words


def _words(passage: Passage, noun: Noun, number: Volume) -> str:
    """The thing with its number, as the passage writes them."""
    start, end = phrase_around(passage.plain, noun, passage.languages)
    last = max(end, number.end) if number.end <= end + _LONGEST // 2 else end
    return passage.text[min(start, number.start) : last].strip(EDGE + "()")[:_LONGEST]


def _counts(words: str) -> Decimal:
    return read_quantity(words).number


def _unknown(passage: Passage) -> Iterator[str]:
    """An item that begins with a number of something the word lists do not have: `12 neck tags`."""
    text, languages = passage.text[passage.body :].strip(EDGE), passage.languages
    opening = _OPENING.match(text)
    if not opening or is_size(text, 0) or words_for("measures", languages).search(opening["thing"]):
        return
    number = volume_before(text, opening.start("thing"), languages)
    if number and number.start == 0 and not number.vague and is_number(opening["number"], languages):
        yield opening[0][:_LONGEST]
