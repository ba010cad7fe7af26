"""The specific things a client wants made: from tables, from lists and from sentences that ask for them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import islice

from core.brief import Kind
from core.rules.asset_tables import Listed, listed_things
from core.rules.assets import Noun, category_of, hint_of, nouns_in
from core.rules.lexicon import LETTER, SPACELESS, alternatives, data, pattern, terms_in
from core.rules.phrases import is_spaceless, joined_before, modifies_another, phrase_around, stop_words
from core.rules.sections import Passage, labelled_parts
from core.rules.volumes import Volume, extent_after, volume_after, volume_before, volume_in

_STRONG = frozenset({"deliverables", "scope"})
_LISTED = _STRONG | {"requirements", "", "channels", "technology", "timeline"}
_SPOKEN = _STRONG | {"requirements", "", "background", "objectives", "channels", "technology"}
_NAME_LENGTH = 110
_VERB_ANYWHERE = frozenset({"de", "ja", "zh", "ar", "nl", "ko"})
"""Languages in which the verb that asks may follow the thing."""
_ARTICLELESS = frozenset({"ar", "ja", "zh"})
_AND_ARABIC = "و"
"""`And`, written together with the word it joins."""
_NEEDED = re.compile("need|requir|must|want|would be", re.IGNORECASE)
_REACH = 400
"""Characters around a thing in which a verb is taken to ask for it."""
_MOST_SAID = 300
_ITEM_LENGTH = 300
_ITEM_WORDS = 14
_DESCRIPTION = 60
_PLAIN_ITEM_WORDS = 7
_ENOUGH = 3
"""So many things in tables and lists of the scope, and loose prose elsewhere only sums them up."""
_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\b[cN][ao]\.)(?<!\bNr\.)(?<!\b(?:max|min|inc|usw|bzw|zzg)\.)(?<!\b(?:incl|inkl|mind)\.)(?<!prox\.)\s+(?=[^a-z])|(?<=[。！？])|(?<=;)\s"
)
_WORD = re.compile(f"[{LETTER}][{LETTER}'’&/+-]*|[{SPACELESS}]")
_SEPARATED = re.compile(r"\s?(?:[:：(（]|\s[-–—])\s?([^:：()（）]{1,50})[)）]?$")
_EDGE = " \t-–—:;,.*•·、。，；،؛・／/|\"'“”"
_MARK = re.compile(r"[-–—*•●▪◦·✓✔]\s|[・■□◆◇○●▶](?!\s)")
_BULLET = re.compile(r"\s*(?:[・■□◆◇○●▶]\s?|(?:[-–—*•●▪◦·✓✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+)")
_SPACELESS_TEXT = re.compile(f"[{SPACELESS}]{{4}}")


class Counting(StrEnum):
    """What is asked where a thing's number is missing."""

    PIECES = "pieces"
    EXTENT = "extent"
    """What it covers, such as products, shots or pages."""
    NONE = "none"
    """Nothing: a client has one logo, and a plan or a report is one paper."""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """One thing the client wants made, in the brief's own words."""

    name: str
    category: str
    volume_estimate: str | None
    complexity_hint: str
    quote: str
    """The words that name the thing, its quantity among them where it stands beside."""
    passage: Passage
    head: str = ""
    """The noun it turns on, by which the same thing is recognised when it is named again."""
    listed: bool = True
    """Whether a table or list names it, instead of a sentence."""
    single: bool = False
    """Whether it is named as one: `a landing page`."""
    counting: Counting = Counting.PIECES
    volume_quote: str = ""
    counted_in: Passage | None = None
    """Where its volume stands, if not beside its name."""


@cache
def _words(kind: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("deliverables")[kind], languages))


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
        rf"{_words('means', languages).pattern}\s(?:{alternatives(articles)}\s)?$", re.IGNORECASE
    )


def _is_paper(name: str, languages: tuple[str, ...]) -> bool:
    """Whether the name is that of the bidder's own paper: a quote, a CV, a pitch deck."""
    found = _words("paper", languages).search(name)
    return bool(found) and not any(noun.start >= found.end() for noun in nouns_in(name, languages))


def _trim(name: str) -> str:
    name = name.strip(_EDGE)
    if name.count("(") != name.count(")"):
        name = name.strip("()") if name.endswith("(") or name.startswith(")") else name
    if len(name) <= _NAME_LENGTH:
        return name
    return re.split(r"[;:。]|,\s|\s[-–—(]", name)[0][:_NAME_LENGTH].rstrip(_EDGE)


def _first_noun(text: str, languages: tuple[str, ...]) -> Noun | None:
    """The noun a name turns on: the last before any `for ...`, a thing of its own before a mere variant."""
    nouns = list(nouns_in(text, languages))
    if nouns and is_spaceless(text, nouns[-1]):
        nouns = nouns[::-1]
    heads = [noun for noun in nouns if not modifies_another(text, noun, languages)] or nouns
    return next((noun for noun in heads if not noun.counted), heads[0] if heads else None)


def _made(
    name: str, volume: str | None, quote: str, passage: Passage, listed: bool, near: str = ""
) -> Deliverable:
    noun = _first_noun(name, passage.languages)
    described = noun if noun and not noun.counted else _first_noun(near, passage.languages) or noun
    head = name[noun.start : noun.end] if noun else name
    category = category_of(f"{name} {near}", described)
    single = passage.languages[0] == "en" and not head.endswith("s")
    return Deliverable(
        name,
        category,
        volume,
        hint_of(name, described),
        quote,
        passage,
        _singular(head),
        listed,
        single,
        _counting(head, noun),
    )


@cache
def _once() -> re.Pattern[str]:
    return pattern(data("deliverables")["once"]["all"])


def _counting(head: str, noun: Noun | None) -> Counting:
    if noun and noun.extent:
        return Counting.EXTENT
    single = _once().fullmatch(head) or (noun and noun.made)
    return Counting.NONE if single else Counting.PIECES


def _singular(word: str) -> str:
    return re.sub(r"(?:es|s|n|en)$", "", word.casefold()) if len(word) > 4 else word.casefold()


# Tables


def _of_table(listed: Listed) -> Deliverable | None:
    languages = listed.passage.languages
    if _is_paper(listed.name, languages):
        return None
    name, volume = (listed.name, listed.volume) if listed.counts else _split_volume(listed.name, languages)
    name = _trim(name)
    made = _made(name, volume, listed.quote, listed.passage, True, listed.described) if name else None
    if made and listed.counted_in:
        return replace(made, counted_in=listed.counted_in, volume_quote=listed.counted_in.text)
    return made


def _from_tables(passages: Sequence[Passage]) -> list[Deliverable]:
    """What the tables list; rows of one name are told apart by what stands beside it."""
    rows = [(made, one.described) for one in listed_things(passages) if (made := _of_table(one))]
    names = Counter(made.name.casefold() for made, _ in rows)
    return [
        replace(made, name=_trim(f"{made.name}, {described}"))
        if names[made.name.casefold()] > 1
        and 0 < len(described) <= _DESCRIPTION
        and described not in made.name
        else made
        for made, described in rows
    ]


# Lists


def _split_volume(name: str, languages: tuple[str, ...]) -> tuple[str, str | None]:
    """A name without the quantity at its beginning or end, and that quantity."""
    spaceless = _counted_at_end(languages).search(name)
    if spaceless and spaceless.start() and _SPACELESS_TEXT.search(name):
        return name[: spaceless.start()], spaceless[0].strip()
    for noun in nouns_in(name, languages):
        start, end = phrase_around(name, noun, languages)
        covered = _covered(name, noun, end, languages)
        if covered and noun.start == start == 0 and covered.start > end and not noun.extent:
            return name[:end], name[covered.start : covered.end]
        if covered and noun.extent and not name[covered.end :].strip(_EDGE + "()（）程度"):
            return name[: _cut_before(name, covered, noun)], name[covered.start : covered.end]
        before = volume_before(name, start, languages)
        often = volume_after(name, end, languages)
        if not before and often and not name[:start] and name[end:].strip() == name[often.start : often.end]:
            return name[:end], name[often.start : often.end]
        if not before or name[: before.start].strip(_EDGE + "()"):
            continue
        after = volume_after(name, end, languages)
        if after and not name[after.end :].strip(_EDGE + "()") and name[end : after.start].isspace():
            return name[
                start:end
            ], f"{name[before.start : before.end].strip()} … {name[after.start : after.end]}"
        return name[start:], name[before.start : before.end].strip()
    separated = _SEPARATED.search(name) or re.search(r"\s[x×]\s?(\d{1,4})$", name)
    volume = volume_in(separated[1], languages) if separated else None
    if separated and volume and len(_WORD.findall(separated[1])) <= 5 and volume.start <= 2:
        return name[: separated.start()], separated[1].strip()
    return name, None


@cache
def _counted_at_end(languages: tuple[str, ...]) -> re.Pattern[str]:
    """A number with its counter behind a name, as spaceless scripts put it: `海报10张`."""
    counters = alternatives(terms_in(data("volumes")["counters"], languages))
    lasting = r"[(（,，、\s]*(?:为期|期間)?\d{1,2}\s?(?:か月|ヶ月|カ月|个月)[間间]?[)）]?"
    often = r"[×xX約约全各計]|毎?月|每[月周]|週"
    return re.compile(rf"\s?[(（]?(?:{often})?\d{{1,5}}\s?{counters}[)）]?(?:{lasting})?$")


def _covered(text: str, noun: Noun, end: int, languages: tuple[str, ...]) -> Volume | None:
    """What a thing covers; of one that is counted only what stands in brackets: `library (80 images)`."""
    if noun.extent:
        return extent_after(text, noun.end, languages)
    if not re.match(r"\s?[(（]", text[end : end + 2]):
        return None
    found = extent_after(text, end, languages)
    return None if found and volume_in(text[found.start : found.end], languages) is None else found


def _cut_before(name: str, covered: Volume, noun: Noun) -> int:
    """Where a name ends before the words that say what it covers: before `für etwa 40 Artikel`."""
    between = name[noun.end : covered.start]
    leading = re.search(r"(?:[,:(（]|\s[-–—]|\s\w{1,8})\s?$", between)
    return noun.end + (leading.start() if leading else len(between))


def _is_article(words: list[str], language: str) -> bool:
    """Whether the next word is an article, so that `film` before it is a verb: `Film a testimonial`."""
    articles = data("deliverables")
    known = (*articles["indefinite"].get(language, ()), *articles["definite"].get(language, ()))
    return bool(words) and words[0].casefold() in known


def _articles(language: str) -> list[str]:
    articles = data("deliverables")
    return [*articles["indefinite"].get(language, ()), *articles["listed_as"].get(language, ())]


def _starts_with_verb(text: str, languages: tuple[str, ...]) -> bool:
    word = _WORD.match(text)
    noun = next(nouns_in(text[:40], languages), None)
    if noun and noun.start == 0 and not _is_article(text[noun.end :].split(maxsplit=1)[:1], languages[0]):
        return False
    asks = _words("asks", languages).match(text)
    verbs = stop_words(languages) - {
        "new",
        "different",
        "additional",
        "monthly",
        "weekly",
        "quarterly",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "a",
        "an",
        "several",
        "various",
    }
    return bool(asks) or bool(word and word[0].casefold() in verbs)


_FINITE = re.compile(
    r"\b(?:is|are|was|were|will|shall|should|must|can|may|would|has|have|do|does|ist|sind|wird|werden|soll|"
    r"sollen|muss|est|sont|sera|seront|doit|es|son|será|debe|deben|è|sono|sarà|deve|são|é|devem)\b|[。]|です|ます",
    re.IGNORECASE,
)


def _is_name(text: str, languages: tuple[str, ...]) -> bool:
    """Whether a list item is the name of one thing instead of a sentence or an instruction."""
    words = _WORD.findall(text)
    limit = _ITEM_WORDS * 2 if _SPACELESS_TEXT.search(text) else _ITEM_WORDS
    return (
        len(words) <= limit
        and not _FINITE.search(text)
        and not _starts_with_verb(text, languages)
        and ". " not in text.rstrip(". ")
    )


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
    if not found or found[0].start() != (bullet.end() if bullet else 0) or passage.role not in _LISTED:
        return []
    marks = re.findall(r"(?<![^\W_])[A-Za-z1-9](?![^\W_])", found[0]["marks"])
    if len(marks) > 1:
        return [_made(f"{found[0]['kind']} {mark}", None, found[0][0], passage, True) for mark in marks]
    starts = [one.start() for one in found if _opens_bundle(passage.text, one)]
    parts = [
        passage.text[start:end].strip()
        for start, end in zip(starts, [*starts[1:], len(passage.text)], strict=True)
    ]
    return [_made(_trim(part), None, part, passage, True) for part in parts]


def _opens_bundle(text: str, found: re.Match[str]) -> bool:
    """Whether a bundle is told here instead of only mentioned: what it holds follows."""
    return (
        found.start() == 0
        or bool(re.match(r"\s?(?:\([^()]*\)\s?)?[:：–—-]", text[found.end() :]))
        or not text[: found.start()].strip(_EDGE)
    )


def _from_item(passage: Passage) -> Iterator[Deliverable]:
    bundled = _bundled(passage)
    yield from bundled or _named_or_said(passage)


def _named_or_said(passage: Passage) -> Iterator[Deliverable]:
    languages = passage.languages
    bullet = _BULLET.match(passage.plain, passage.body)
    offset = bullet.end() if bullet else passage.body
    phrases = list(_phrases(passage, offset, len(passage.text), asked=passage.role in _STRONG))
    if len(passage.text) > _ITEM_LENGTH:
        yield from phrases
        return
    named = passage.text[offset:].strip(_EDGE)
    article = re.match(rf"{alternatives(_articles(languages[0]))}(?:\s|['’])", named, re.IGNORECASE)
    name, volume = _split_volume(named[article.end() :] if article else named, languages)
    noun = _first_noun(name, languages)
    plain = not noun and passage.role == "deliverables" and len(_WORD.findall(name)) <= _PLAIN_ITEM_WORDS
    whole = (
        len(phrases) <= 1 and _is_name(name, languages) and (noun or plain) and not _is_paper(name, languages)
    )
    if (
        whole
        and "\0" not in passage.plain
        and passage.role in _LISTED
        and _wanted_item(passage, volume, noun)
    ):
        label = re.match(r"([^:：]{3,60})[:：]\s", name)
        if label and _first_noun(label[1], languages):
            name, volume = label[1], volume or (phrases[0].volume_estimate if phrases else None)
        name = _trim(name)
        if volume is None and phrases:
            volume = phrases[0].volume_estimate
        yield _made(name, volume, passage.text[offset:].strip(), passage, True)
    else:
        yield from phrases


def _is_item(passage: Passage) -> bool:
    """Whether a passage is an item of a list, marked as one or written with a bullet."""
    if _bundles().match(passage.plain):
        return True
    return passage.segment.kind is Kind.ITEM or bool(_MARK.match(passage.plain))


def _wanted_item(passage: Passage, volume: str | None, noun: Noun | None) -> bool:
    """In a section that does not say it lists deliverables, an item needs a quantity to be one."""
    refused = _words("not_asked", passage.languages).search(passage.plain)
    if noun and noun.made and passage.role not in _STRONG:
        return False
    return not refused and (passage.role in _STRONG or volume is not None)


# Sentences


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for mark in _SENTENCE.finditer(text, start, end):
        yield at, mark.start()
        at = mark.end()
    yield at, end


@dataclass(frozen=True, slots=True)
class _Wants:
    """Where a sentence asks for things, and where it says they exist or come from the client."""

    asks: tuple[tuple[int, int], ...]
    refusals: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, passage: Passage, start: int, end: int) -> "_Wants":
        languages = passage.languages
        refusals = _spans(_words("not_asked", languages), passage.plain, start, end)
        refused = {at for first, last in refusals for at in range(first, last)}
        asks = _spans(_words("asks", languages), passage.plain, start, end)
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
    if any(refusal[1] > last_ask for refusal in _near(wants.refusals, before, noun.start)):
        return False
    comma = text.find(",", noun.end, behind)
    if _near(wants.refusals, noun.end, comma if comma > 0 else behind):
        return False
    if asked or last_ask >= 0:
        return True
    if passage.languages[0] in _VERB_ANYWHERE:
        return bool(asks)
    return any(_NEEDED.match(text, first) for first, _ in asks)


def _phrase(passage: Passage, noun: Noun, floor: int, role: str) -> Deliverable | None:
    """The thing a noun in a sentence stands for, if its words make it one to be made."""
    text, languages = passage.plain, passage.languages
    start, end = phrase_around(text, noun, languages)
    start = max(start, floor)
    before, after = volume_before(text, start, languages), volume_after(text, end, languages)
    if after and _counts_another(text[after.start : after.end], before, languages):
        after = None
    covered = None if before and not noun.extent else _covered(text, noun, end, languages)
    if covered:
        after, end = covered, min(end, _cut_before(text, covered, noun))
    lead = text[max(floor, start - 40) : start]
    if noun.made and not (
        role in _STRONG and _is_made(text, floor, before.start if before else start, languages)
    ):
        return None
    if (
        not before
        and not noun.made
        and _article("definite", languages[0]).search(lead)
        and not _words("renews", languages).search(lead)
    ):
        return None
    if not before and _means(languages).search(lead):
        return None
    single = bool(_article("indefinite", languages[0]).search(lead))
    instance = before or after or single or _is_plainly_asked(text, noun, languages)
    if (noun.counted and not (before and not before.vague)) or (role not in _STRONG and not instance):
        return None
    opening = before.start if before else start
    if noun.counted and before and is_spaceless(text, noun):
        opening = start = joined_before(text, opening)
    if text[start] == _AND_ARABIC and any(
        one.start == 0 for one in nouns_in(text[start + 1 : end], languages)
    ):
        start += 1
    name = _trim(text[start:end])
    if not name or "\0" in name or _is_paper(name, languages):
        return None
    made = _made(
        name, _volume_words(passage, before, after, end), _quote(passage, opening, end, after), passage, False
    )
    return replace(made, single=made.single or single)


def _counts_another(words: str, before: Volume | None, languages: tuple[str, ...]) -> bool:
    """Whether words of quantity behind a counted thing belong to the next: `4 layouts, 12 adaptations`."""
    return before is not None and not before.vague and next(nouns_in(words, languages), None) is not None


def _is_made(text: str, floor: int, at: int, languages: tuple[str, ...]) -> bool:
    """Whether a verb that asks stands right before a thing, with no more than an article between."""
    asks = list(_words("asks", languages).finditer(text, max(floor, at - 48), at))
    between = text[asks[-1].end() : at] if asks else " , "
    return re.fullmatch(r"\s?(?:[^\W\d_]{1,4}['’ ]\s?){0,3}", between) is not None


def _is_plainly_asked(text: str, noun: Noun, languages: tuple[str, ...]) -> bool:
    """In scripts without articles, whether the thing stands right beside the word that asks for it."""
    if not is_spaceless(text, noun) and languages[0] not in _ARTICLELESS:
        return False
    if text[noun.start] == _AND_ARABIC:
        return True
    asks = _words("asks", languages)
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


def _phrases(passage: Passage, start: int, end: int, asked: bool = False) -> Iterator[Deliverable]:
    text, languages = passage.plain, passage.languages
    for first, last in _sentences(text, start, end):
        floor, wants = first, None
        for noun in nouns_in(text[first:last], languages):
            noun = replace(noun, start=noun.start + first, end=noun.end + first)
            if noun.start < floor or modifies_another(text, noun, languages):
                continue
            wants = wants or _Wants.of(passage, first, last)
            if not _is_asked(passage, noun, last, wants, asked):
                continue
            made = _phrase(passage, noun, floor, passage.role)
            if made:
                floor = max(noun.end, passage.text.find(made.quote, first) + len(made.quote))
                yield made


def _said(passage: Passage) -> Iterator[Deliverable]:
    """What a paragraph asks for, label by label where it runs several together."""
    for start, end, role in labelled_parts(passage):
        if role in _SPOKEN:
            yield from _phrases(replace(passage, role=role), start, end, role == "deliverables")


# All of them


def _same(one: Deliverable, other: Deliverable) -> bool:
    """Whether two names mean the same thing: one noun, and the words of one among the other's."""
    if _SPACELESS_TEXT.search(one.name + other.name):
        shorter, longer = sorted((one.name, other.name), key=len)
        return longer.endswith(shorter) or shorter == longer
    if one.head != other.head:
        return False
    first, second = _content(one), _content(other)
    return first <= second or second <= first


def _content(one: Deliverable) -> frozenset[str]:
    stops = stop_words(one.passage.languages)
    words = (word.casefold() for word in _WORD.findall(one.name))
    return frozenset(_singular(word) for word in words if word not in stops)


def _merged(first: Deliverable, second: Deliverable) -> Deliverable:
    """One of two that mean the same: the more specific, with whichever volume is stated."""
    longer = len(second.name) > len(first.name) and second.passage.role in _STRONG
    kept, other = (second, first) if longer and not second.listed and not first.listed else (first, second)
    if kept.volume_estimate or not other.volume_estimate:
        return kept
    return replace(
        kept, volume_estimate=other.volume_estimate, volume_quote=other.quote, counted_in=other.passage
    )


def _distinct(found: Iterable[Deliverable]) -> list[Deliverable]:
    """Each thing once; names of tables and lists are one thing only when they are written alike."""
    kept: list[Deliverable] = []
    written: dict[tuple[str, str | None], int] = {}
    by_head: dict[str, list[int]] = {}
    for one in found:
        places = by_head.setdefault("" if _SPACELESS_TEXT.search(one.name) else one.head, [])
        key = (one.name.casefold(), one.volume_estimate)
        same = (at for at in places if not (kept[at].listed and one.listed) and _same(kept[at], one))
        twin = written.get(key) if one.listed and key in written else next(same, None)
        if twin is None:
            places.append(len(kept))
            written.setdefault(key, len(kept))
            kept.append(one)
        else:
            kept[twin] = _merged(kept[twin], one)
    return kept


def find_deliverables(passages: Sequence[Passage]) -> tuple[Deliverable, ...]:
    """The things the client wants made, tables first, then lists, then sentences; each once."""
    tables = _from_tables(passages)
    work = [passage for passage in passages if passage.of_work and passage.segment.kind is not Kind.ROW]
    items = [
        made
        for passage in work
        if _is_item(passage) and passage.role in _SPOKEN | _LISTED
        for made in _from_item(passage)
    ]
    labelled = [
        passage
        for passage in passages
        if passage.segment.kind is Kind.ROW and passage.body and passage.of_work
    ]
    prose = [passage for passage in work if not _is_item(passage)]
    said = (made for passage in (*labelled, *prose) for made in _said(passage))
    return tuple(_without_summaries(_distinct([*tables, *items, *islice(said, _MOST_SAID)])))


def _without_summaries(found: Sequence[Deliverable]) -> Iterator[Deliverable]:
    """Without what prose outside the scope says of kinds of things the scope lists one by one."""
    listed = [made for made in found if made.listed and _is_of_list(made)]
    scoped = listed if len(listed) >= _ENOUGH else [made for made in found if _is_of_scope(made)]
    covered = {made.category for made in scoped} if len(scoped) >= _ENOUGH else set[str]()
    within = {id(made) for made in scoped}
    for made in found:
        if id(made) in within or made.listed or made.category not in covered:
            yield made


def _is_of_list(made: Deliverable) -> bool:
    return made.passage.role == "deliverables" or made.passage.segment.kind is Kind.ROW


def _is_of_scope(made: Deliverable) -> bool:
    return made.passage.role in _STRONG or made.passage.segment.kind is Kind.ROW
