"""The things to be made that sentences ask for."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from core.rules.assets import Noun, nouns_in
from core.rules.deliverable import STRONG, Deliverable, deliverable_of, is_paper, trimmed, words_for
from core.rules.deliverable_counts import asks_by_number
from core.rules.deliverable_volumes import covered_by, cut_before
from core.rules.lexicon import alternatives, data
from core.rules.phrases import is_spaceless, joined_before, modifies_another, phrase_around
from core.rules.sections import Passage, labelled_parts
from core.rules.volumes import Volume, volume_after, volume_before, volume_of_all

SPOKEN = STRONG | {"requirements", "", "background", "objectives", "channels", "technology"}
_VERB_ANYWHERE = frozenset({"de", "ja", "zh", "ar", "nl", "ko"})
"""Languages in which the verb that asks may follow the thing."""
_ARTICLELESS = frozenset({"ar", "ja", "zh"})
_AND_ARABIC = "و"
"""`And`, written together with the word it joins."""
_NEEDED = re.compile("need|requir|must|want|would be", re.IGNORECASE)
_REACH = 400
"""Characters around a thing in which a verb is taken to ask for it."""
_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\b[cN][ao]\.)(?<!\bNr\.)(?<!\b(?:max|min|inc|usw|bzw|zzg)\.)(?<!\b(?:incl|inkl|mind)\.)(?<!prox\.)\s+(?=[^a-z])|(?<=[。！？])|(?<=;)\s"
)


def said_in(passage: Passage) -> Iterator[Deliverable]:
    """What a paragraph asks for, label by label where it runs several together."""
    for start, end, role in labelled_parts(passage):
        if role in SPOKEN:
            yield from asked_in(replace(passage, role=role), start, end, role == "deliverables")


def asked_in(passage: Passage, start: int, end: int, asked: bool = False) -> Iterator[Deliverable]:
    """The things asked for between two places; `asked` where the section asks for all it names."""
    text, languages = passage.plain, passage.languages
    for first, last in _sentences(text, start, end):
        floor, wants = first, None
        for noun in nouns_in(text[first:last], languages):
            noun = replace(noun, start=noun.start + first, end=noun.end + first)
            if noun.start < floor or modifies_another(text, noun, languages):
                continue
            wants = wants or _Wants.of(passage, first, last)
            if not (
                _is_asked(passage, noun, last, wants, asked) or _is_counted(passage, noun, first, last, wants)
            ):
                continue
            made = _phrase(passage, noun, floor, passage.role)
            if made:
                floor = max(noun.end, passage.text.find(made.quote, first) + len(made.quote))
                yield made


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for mark in _SENTENCE.finditer(text, start, end):
        yield at, mark.start()
        at = mark.end()
    yield at, end


# Whether a thing is asked for


@dataclass(frozen=True, slots=True)
class _Wants:
    """Where a sentence asks for things, and where it says they exist or come from the client."""

    asks: tuple[tuple[int, int], ...]
    refusals: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, passage: Passage, start: int, end: int) -> "_Wants":
        languages = passage.languages
        refusals = _spans(words_for("not_asked", languages), passage.plain, start, end)
        refused = {at for first, last in refusals for at in range(first, last)}
        asks = _spans(words_for("asks", languages), passage.plain, start, end)
        return cls(tuple(ask for ask in asks if ask[0] not in refused), refusals)


def _spans(words: re.Pattern[str], text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in words.finditer(text, start, end))


def _near(spans: tuple[tuple[int, int], ...], start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Those that lie between two places; spans are in order."""
    return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def _is_asked(passage: Passage, noun: Noun, end: int, wants: _Wants, asked: bool) -> bool:
    """Whether the sentence asks for the thing, and does not say that it exists or comes from the client."""
    text = passage.plain
    before, behind = max(0, noun.start - _REACH), min(end, noun.end + _REACH)
    asks = _near(wants.asks, before, behind)
    last_ask = max((ask[1] for ask in asks if ask[1] <= noun.start), default=-1)
    if _is_refused(text, noun, behind, last_ask, wants):
        return False
    if asked or last_ask >= 0:
        return True
    if passage.languages[0] in _VERB_ANYWHERE:
        return bool(asks)
    return any(_NEEDED.match(text, first) for first, _ in asks)


def _is_refused(text: str, noun: Noun, behind: int, last_ask: int, wants: _Wants) -> bool:
    refused = _near(wants.refusals, max(0, noun.start - _REACH), noun.start)
    if any(refusal[1] > last_ask for refusal in refused):
        return True
    comma = text.find(",", noun.end, behind)
    return bool(_near(wants.refusals, noun.end, comma if comma > 0 else behind))


def _is_counted(passage: Passage, noun: Noun, first: int, last: int, wants: _Wants) -> bool:
    """Whether a number asks for the thing, and no word before or behind refuses it."""
    refused = _is_refused(passage.plain, noun, min(last, noun.end + _REACH), -1, wants)
    return not refused and asks_by_number(passage, noun, first, last)


# The words that name it


def _phrase(passage: Passage, noun: Noun, floor: int, role: str) -> Deliverable | None:
    """The thing a noun in a sentence stands for, if its words make it one to be made."""
    text, languages = passage.plain, passage.languages
    start, end = phrase_around(text, noun, languages)
    start = max(start, floor)
    before, after = volume_before(text, start, languages), volume_after(text, end, languages)
    if after and _counts_another(text[after.start : after.end], before, languages):
        after = None
    shared = None if before or after else volume_of_all(text, end, languages)
    covered = None if before and not noun.extent else covered_by(text, noun, end, languages)
    if covered:
        after, end = covered, min(end, cut_before(text, covered, noun))
    lead = text[max(floor, start - 40) : start]
    if noun.made and not (
        role in STRONG and _is_made(text, floor, before.start if before else start, languages)
    ):
        return None
    if (
        not before
        and not noun.made
        and _article("definite", languages[0]).search(lead)
        and not words_for("renews", languages).search(lead)
    ):
        return None
    if not before and _means(languages).search(lead):
        return None
    single = bool(_article("indefinite", languages[0]).search(lead))
    instance = before or after or shared or single or _is_plainly_asked(text, noun, languages)
    if (noun.counted and not (before and not before.vague)) or (role not in STRONG and not instance):
        return None
    opening = before.start if before else start
    if noun.counted and before and is_spaceless(text, noun):
        opening = start = joined_before(text, opening)
    if text[start] == _AND_ARABIC and any(
        one.start == 0 for one in nouns_in(text[start + 1 : end], languages)
    ):
        start += 1
    name = trimmed(text[start:end])
    if not name or "\0" in name or is_paper(name, languages):
        return None
    made = deliverable_of(
        name,
        _volume_words(passage, before, after or shared, end),
        _quote(passage, opening, end, after),
        passage,
        False,
    )
    counted = passage.text[opening : shared.end].strip() if shared else ""
    return replace(made, single=made.single or single, volume_quote=counted)


@cache
def _article(kind: str, language: str) -> re.Pattern[str]:
    """An article right before a thing, one word of description between; only of the text's own language."""
    terms = data("deliverables")[kind].get(language, [])
    return re.compile(rf"{alternatives(terms)}['’ ](?:[^\s,;]+\s)?$", re.IGNORECASE)


@cache
def _means(languages: tuple[str, ...]) -> re.Pattern[str]:
    """A preposition that makes the thing behind it the place or the means of something else."""
    articles = [
        *data("deliverables")["indefinite"].get(languages[0], ()),
        *data("deliverables")["definite"].get(languages[0], ()),
    ]
    return re.compile(
        rf"{words_for('means', languages).pattern}\s(?:{alternatives(articles)}\s)?$", re.IGNORECASE
    )


def _counts_another(words: str, before: Volume | None, languages: tuple[str, ...]) -> bool:
    """Whether words of quantity behind a counted thing belong to the next: `4 layouts, 12 adaptations`."""
    return before is not None and not before.vague and next(nouns_in(words, languages), None) is not None


def _is_made(text: str, floor: int, at: int, languages: tuple[str, ...]) -> bool:
    """Whether a verb that asks stands right before a thing, with no more than an article between."""
    asks = list(words_for("asks", languages).finditer(text, max(floor, at - 48), at))
    between = text[asks[-1].end() : at] if asks else " , "
    return re.fullmatch(r"\s?(?:[^\W\d_]{1,4}['’ ]\s?){0,3}", between) is not None


def _is_plainly_asked(text: str, noun: Noun, languages: tuple[str, ...]) -> bool:
    """In scripts without articles, whether the thing stands right beside the word that asks for it."""
    if not is_spaceless(text, noun) and languages[0] not in _ARTICLELESS:
        return False
    if text[noun.start] == _AND_ARABIC:
        return True
    asks = words_for("asks", languages)
    return bool(
        asks.search(text, noun.end, noun.end + 12) or asks.search(text, max(0, noun.start - 14), noun.start)
    )


def _volume_words(passage: Passage, before: Volume | None, after: Volume | None, end: int) -> str | None:
    """The words of quantity on either side: `three`, `20 posts per month`, `possibly as many as 30`."""
    text = passage.text
    if (
        before
        and after
        and re.match(r"\s?(?:per|a|each|/|pro|par|por|al|every)\b", text[end:], re.IGNORECASE)
    ):
        return f"{text[before.start : before.end].strip()} … {text[after.start : after.end].strip()}"
    chosen = (
        after if before and after and _is_loose(text[before.start : before.end], before, passage) else before
    )
    chosen = chosen or after
    return text[chosen.start : chosen.end].strip(" ,(") if chosen else None


def _is_loose(words: str, volume: Volume, passage: Passage) -> bool:
    """Whether words of quantity say less than others would: `a bunch of`, or a mere article."""
    articles = data("deliverables")["indefinite"].get(passage.languages[0], ())
    return volume.vague or words.strip().casefold() in articles


def _quote(passage: Passage, start: int, end: int, after: Volume | None) -> str:
    return passage.text[start : max(end, after.end if after else end)].strip()
