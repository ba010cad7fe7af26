"""The things to be made that the items of a list name, alone or as a bundle."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from core.brief import Kind
from core.rules.assets import Noun, nouns_in
from core.rules.deliverable import (
    EDGE,
    SPACELESS_TEXT,
    STRONG,
    WORD,
    Deliverable,
    deliverable_of,
    first_noun,
    is_paper,
    trimmed,
    words_for,
)
from core.rules.deliverable_sentences import asked_in
from core.rules.deliverable_volumes import split_volume
from core.rules.lexicon import alternatives, data
from core.rules.phrases import stop_words
from core.rules.sections import Passage

LISTED = STRONG | {"requirements", "", "channels", "technology", "timeline"}
_ITEM_LENGTH = 300
_ITEM_WORDS = 14
_PLAIN_ITEM_WORDS = 7
_MARK = re.compile(r"[-–—*•●▪◦·✓✔]\s|[・■□◆◇○●▶](?!\s)")
_BULLET = re.compile(r"\s*(?:[・■□◆◇○●▶]\s?|(?:[-–—*•●▪◦·✓✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+)")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|will|shall|should|must|can|may|would|has|have|do|does|ist|sind|wird|werden|soll|"
    r"sollen|muss|est|sont|sera|seront|doit|es|son|será|debe|deben|è|sono|sarà|deve|são|é|devem)\b|[。]|です|ます",
    re.IGNORECASE,
)


def is_item(passage: Passage) -> bool:
    """Whether a passage is an item of a list, marked as one or written with a bullet."""
    if _bundles().match(passage.plain):
        return True
    return passage.segment.kind is Kind.ITEM or bool(_MARK.match(passage.plain))


def named_in(passage: Passage) -> Iterator[Deliverable]:
    """The bundles an item tells, else the thing it names, else what its sentences ask for."""
    bundled = _bundled(passage)
    yield from bundled or _named_or_said(passage)


# Bundles


@cache
def _bundles() -> re.Pattern[str]:
    """A bundle told from others by a letter or number: `Toolbox A`, `Paket 2`."""
    return re.compile(
        rf"(?P<kind>{_any_of('bundles')})\s(?P<marks>[A-F1-9](?:\s?(?:[/,&+]|and|und|et|y|e)\s?[A-F1-9])*)(?![\w.])",
        re.IGNORECASE,
    )


def _any_of(kind: str) -> str:
    return alternatives(term for terms in data("deliverables")[kind].values() for term in terms)


def _bundled(passage: Passage) -> list[Deliverable]:
    """A line on a bundle, with what it holds in its name; `Toolbox A/B/C` is three."""
    bullet = _BULLET.match(passage.plain)
    found = list(_bundles().finditer(passage.plain, bullet.end() if bullet else 0))
    if not found or found[0].start() != (bullet.end() if bullet else 0) or passage.role not in LISTED:
        return []
    if len(_marks(found[0])) > 1 or _holds(passage.languages).match(passage.plain, found[0].end()):
        return list(_with_contents(passage, found))
    starts = [one.start() for one in found if _opens_bundle(passage.text, one)]
    parts = [
        passage.text[start:end].strip()
        for start, end in zip(starts, [*starts[1:], len(passage.text)], strict=True)
    ]
    return [deliverable_of(trimmed(part), None, part, passage, True) for part in parts]


@cache
def _holds(languages: tuple[str, ...]) -> re.Pattern[str]:
    """A verb that says what a bundle holds: `Tier B gets`."""
    return re.compile(rf"\s{words_for('holds', languages).pattern}\s", re.IGNORECASE)


def _with_contents(passage: Passage, found: Sequence[re.Match[str]]) -> Iterator[Deliverable]:
    """Bundles told by what they hold, up to the next of them or the end of the sentence, and the rest."""
    told = [
        one for one in found if one is found[0] or _holds(passage.languages).match(passage.plain, one.end())
    ]
    last = 0
    for bundle, following in zip(told, [*told[1:], None], strict=True):
        stop = re.compile(r"[;.](?=\s)").search(passage.text, bundle.end())
        last = min(
            stop.start() if stop else len(passage.text), following.start() if following else len(passage.text)
        )
        yield from _contents(passage, bundle, last)
    yield from asked_in(passage, last, len(passage.text), asked=True)


def _contents(passage: Passage, bundle: re.Match[str], end: int) -> Iterator[Deliverable]:
    """What each bundle holds; else the bundles, and what they hold together."""
    names = [f"{bundle['kind']} {mark}" for mark in _marks(bundle)]
    held = list(asked_in(passage, bundle.end(), end, asked=True))
    apiece = words_for("apiece", passage.languages).search(passage.plain, bundle.end(), end)
    if held and (len(names) == 1 or apiece):
        yield from (replace(one, name=f"{name}: {one.name}", listed=True) for name in names for one in held)
        return
    yield from (deliverable_of(name, None, bundle[0], passage, True) for name in names)
    yield from held


def _marks(bundle: re.Match[str]) -> list[str]:
    return re.findall(r"(?<![^\W_])[A-Za-z1-9](?![^\W_])", bundle["marks"])


def _opens_bundle(text: str, found: re.Match[str]) -> bool:
    """Whether a bundle is told here instead of only mentioned: what it holds follows."""
    return (
        found.start() == 0
        or bool(re.match(r"\s?(?:\([^()]*\)\s?)?[:：–—-]", text[found.end() :]))
        or not text[: found.start()].strip(EDGE)
    )


# Names


def _named_or_said(passage: Passage) -> Iterator[Deliverable]:
    languages = passage.languages
    bullet = _BULLET.match(passage.plain, passage.body)
    offset = bullet.end() if bullet else passage.body
    phrases = list(asked_in(passage, offset, len(passage.text), asked=passage.role in STRONG))
    if len(passage.text) > _ITEM_LENGTH:
        yield from phrases
        return
    named = passage.text[offset:].strip(EDGE)
    article = re.match(rf"{alternatives(_articles(languages[0]))}(?:\s|['’])", named, re.IGNORECASE)
    name, volume = split_volume(named[article.end() :] if article else named, languages)
    noun = first_noun(name, languages)
    plain = not noun and passage.role == "deliverables" and len(WORD.findall(name)) <= _PLAIN_ITEM_WORDS
    whole = (
        len(phrases) <= 1 and _is_name(name, languages) and (noun or plain) and not is_paper(name, languages)
    )
    if whole and "\0" not in passage.plain and passage.role in LISTED and _wanted_item(passage, volume, noun):
        label = re.match(r"([^:：]{3,60})[:：]\s", name)
        if label and first_noun(label[1], languages):
            name, volume = label[1], volume or (phrases[0].volume_estimate if phrases else None)
        name = trimmed(name)
        if volume is None and phrases:
            volume = phrases[0].volume_estimate
        yield deliverable_of(name, volume, passage.text[offset:].strip(), passage, True)
    else:
        yield from phrases


def _wanted_item(passage: Passage, volume: str | None, noun: Noun | None) -> bool:
    """In a section that does not say it lists deliverables, an item needs a quantity to be one."""
    refused = words_for("not_asked", passage.languages).search(passage.plain)
    if noun and noun.made and passage.role not in STRONG:
        return False
    return not refused and (passage.role in STRONG or volume is not None)


def _is_name(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a list item is the name of one thing instead of a sentence or an instruction."""
    words = WORD.findall(text)
    limit = _ITEM_WORDS * 2 if SPACELESS_TEXT.search(text) else _ITEM_WORDS
    return (
        len(words) <= limit
        and not _FINITE.search(text)
        and not _starts_with_verb(text, languages)
        and ". " not in text.rstrip(". ")
    )


def _starts_with_verb(text: str, languages: tuple[str, ...]) -> bool:
    word = WORD.match(text)
    noun = next(nouns_in(text[:40], languages), None)
    if noun and noun.start == 0 and not _is_article(text[noun.end :].split(maxsplit=1)[:1], languages[0]):
        return False
    asks = words_for("asks", languages).match(text)
    verbs = stop_words(languages) - frozenset(data("deliverables")["opening"]["en"])
    return bool(asks) or bool(word and word[0].casefold() in verbs)


def _is_article(words: list[str], language: str) -> bool:
    """Whether the next word is an article, so that `film` before it is a verb: `Film a testimonial`."""
    articles = data("deliverables")
    known = (*articles["indefinite"].get(language, ()), *articles["definite"].get(language, ()))
    return bool(words) and words[0].casefold() in known


def _articles(language: str) -> list[str]:
    articles = data("deliverables")
    return [*articles["indefinite"].get(language, ()), *articles["listed_as"].get(language, ())]
