"""Numbers of things that a brief speaks of and the list does not have: past work, or what was not understood."""

import re
from collections.abc import Iterable, Iterator, Sequence

from core.brief import Kind
from core.rules.asset_things import Thing
from core.rules.assets import nouns_in
from core.rules.deliverable import EDGE, singular, words_for
from core.rules.deliverable_counts import number_beside
from core.rules.deliverable_items import LISTED, is_item
from core.rules.deliverable_sentences import SPOKEN
from core.rules.lexicon import LETTER
from core.rules.phrases import is_spaceless, modifies_another, phrase_around
from core.rules.sections import Passage
from core.rules.volumes import is_number, is_size, volume_before

_LONGEST = 60
_ITEM = 120
_OPENING = re.compile(
    rf"(?P<number>.{{1,40}}?)\s(?P<thing>[{LETTER}][{LETTER}'’-]{{2,}}(?:\s[{LETTER}'’-]+){{0,4}})"
)


def passed_over(passages: Sequence[Passage], things: Iterable[Thing]) -> list[str]:
    """Numbers of things in sentences and items that none of the things found stands for, each once."""
    taken = list(things)
    heads = {one.made.head for one in taken if one.volume}
    by_segment: dict[int, list[str]] = {}
    for one in taken:
        by_segment.setdefault(id(one.passage.segment), []).append(one.made.quote)
    found: dict[str, str] = {}
    for passage in passages:
        if passage.of_work and passage.segment.kind is not Kind.ROW and passage.role in SPOKEN | LISTED:
            for words in _numbers(passage, by_segment.get(id(passage.segment), []), heads):
                found.setdefault(words.casefold(), words)
    return list(found.values())


def _numbers(passage: Passage, quotes: Sequence[str], heads: set[str]) -> Iterator[str]:
    named = list(_known(passage, quotes, heads))
    yield from named
    if not named and not quotes and is_item(passage) and len(passage.text) <= _ITEM:
        yield from _unknown(passage)


def _known(passage: Passage, quotes: Sequence[str], heads: set[str]) -> Iterator[str]:
    """Numbers beside things of a known kind: `12 films`."""
    text, languages = passage.plain, passage.languages
    for noun in nouns_in(text, languages):
        if is_spaceless(text, noun) or modifies_another(text, noun, languages):
            continue
        number = number_beside(passage, noun)
        head = text[noun.start : noun.end]
        if number is None or noun.counted or singular(head) in heads or any(head in one for one in quotes):
            continue
        start, end = phrase_around(text, noun, languages)
        last = max(end, number.end if number.end <= end + _LONGEST // 2 else end)
        yield passage.text[min(start, number.start) : last].strip(EDGE + "()")[:_LONGEST]


def _unknown(passage: Passage) -> Iterator[str]:
    """An item that begins with a number of something the word lists do not have: `12 neck tags`."""
    text, languages = passage.text[passage.body :].strip(EDGE), passage.languages
    opening = _OPENING.match(text)
    if not opening or is_size(text, 0) or words_for("measures", languages).search(opening["thing"]):
        return
    number = volume_before(text, opening.start("thing"), languages)
    if number and number.start == 0 and not number.vague and is_number(opening["number"], languages):
        yield opening[0][:_LONGEST]
