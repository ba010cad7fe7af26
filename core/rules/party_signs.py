"""The places in a brief that speak for a name as the one who issues it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from core.brief import Document, Kind, Segment
from core.rules.languages import reading_languages
from core.rules.lexicon import SPACELESS, alternatives, data, pattern, terms_in
from core.rules.surroundings import Placed, placed_segments

WEIGHTS = {
    "label": 3.0, "commission": 2.6, "asking": 2.2, "about": 2.0, "definition": 1.2,
    "letterhead": 1.0, "signed": 2.2, "signature": 1.1, "suffix": 0.6, "domain": 0.8, "agency": -4.0,
}  # fmt: skip
"""How much each kind of sign says."""
_OPENING = 40
"""How many segments count as the beginning of a document."""
_LETTERHEAD = 6
_MOSTLY = 0.75
_SIGNATURE = 8
"""How many segments, and lines, a signature at the end of a letter takes."""
_LONGEST = 90
_WORDS = 12
_ASIDE = 140
_TITLE = 70

_LETTER = r"A-Za-z0-9À-ÖØ-öø-ɏ"
_WORD = rf"(?:[A-ZÀ-ÖØ-Þ0-9][{_LETTER}'’&.\-]{{0,40}}[{_LETTER}]|[A-ZÀ-ÖØ-Þ])"
_LINK = (
    r"(?:of|the|for|and|in|on|to|&|\+|de|des|du|la|le|les|der|die|das|für|und"
    r"|y|e|del|di|da|do|dos|van|den|et)"
)
_LINKING = re.compile(rf"{_LINK}|(?:d|l|dell|all)['’].+", re.IGNORECASE)
_NAME = rf"{_WORD}(?:\s+(?:{_LINK}\s+){{0,3}}{_WORD}){{0,7}}(?:(?<=\.\w)\.)?"
_ARTICLE = r"(?i:(?:The|Die|Der|Das|La|Le|L['’]|El|Il|De|A|O|At|Chez|Bei)\s+)?"
_ADVERBIAL = r"(?:[A-ZÀ-Þ]?[a-zß-ÿ]+(?:\s[a-zß-ÿ]+){1,4},\s)?"
"""An opening such as `As discussed,`."""
_SUBJECT = re.compile(rf"\s*{_ADVERBIAL}{_ARTICLE}(?P<name>{_NAME})(?!\w)")
_HEREAFTER = r"(?:the\s|die\s|hereinafter\s|nachfolgend\s|ci-après\s|en adelante\s|im Folgenden\s)?"
_DEFINED = re.compile(
    rf"(?<![{_LETTER}.&'’\-])(?P<name>{_NAME})(?:,\s(?:Inc|LLC|Ltd)\.?)?,?\s*"
    rf"\(\s*{_HEREAFTER}[\"“”„«']?\s*(?P<short>[\w.&\- ]{{2,30}}?)\s*[\"“”»']?\s*\)"
)
_UNSPACED_NAME = r"[々ァ-ヺー㐀-鿿豈-﫿A-Za-z0-9.&・\-]{2,30}"
_UNSPACED_SUBJECT = re.compile(
    rf"(?:^|[。！？\n])[ \t\u3000]*+(?P<name>{_UNSPACED_NAME}?)\s*(?:[(（]以下[^)）]*[)）])?\s*"
    r"(?:では|は|が|现|拟|诚邀|邀请|正在|希望|计划|将)"
)
_ARABIC_WORDS = r"[\u0621-\u064a][\u0600-\u06ff]*(?:\s+(?:ال|و|لل)[\u0600-\u06ff]+){0,3}"
_ARABIC_NAME = re.compile(
    rf"(?P<name>(?:شركة|مؤسسة|وزارة|هيئة|جامعة|بلدية|بنك|مجموعة|جمعية)\s+(?:{_ARABIC_WORDS}|[A-Z]\w+))"
)
_PLACEHOLDER = re.compile(r"[\[\]<>{}_]|\bX{2,}\b|\.{3}|…|\b(?:TBC|TBD|N/A|insert)\b", re.IGNORECASE)
_LABEL = re.compile(
    r"^[\s*#\-•]*+(?P<label>[^:：|\n]{2,40}?)(?:\s*+[:：|]|\s[-–—]\s)\s*+(?P<value>.*)$", re.DOTALL
)
_BARE_LABEL = re.compile(r"^\s*+(?P<label>[^:：|\n]{2,40}?)[\s:：]*+$")
_NUMBERING = re.compile(r"^\s*(?:[\dIVX]+(?:\.\d+)*[.)]?|[a-zA-Z][.)])\s+")
_OPEN_ENDING = re.compile(r"\(\w{1,2}\)")
"""As in `Client(s)`."""
_SPLIT = re.compile(r"\s*(?:\n|\||;|\s[-–—]\s|,\s(?=\d)|\()")
_SENTENCES = re.compile(r"(?<=[^A-Z][.!?])\s+(?=[A-ZÀ-Þ])|(?<=[。！？])|\n{2,}")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:Inc|Ltd|Ltda|Co|Corp|e\.V|S\.p\.A|S\.r\.l)\.$")
_PARTS = re.compile(r"\s*(?:,(?!\s(?:Inc|LLC|Ltd)\b)|\||•|·|\s[-–—]\s|\s@\s|\b(?:at|bei|chez)\s)\s*")
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "to", "de", "des", "du", "la", "und", "y"))
_SHORTEST_CALMED = 6


@dataclass(frozen=True, slots=True)
class Sign:
    """One place that speaks for a name, or against it."""

    name: str
    kind: str
    """A key of `WEIGHTS`."""
    quote: str
    segment: Segment
    document: Document
    alias: str | None = None
    """The abbreviation the place gives the name."""


@cache
def _terms(entry: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("parties")[entry], languages))


@cache
def _document_words() -> re.Pattern[str]:
    return re.compile(rf"{alternatives(data('parties')['documents']['words'])}.*$", re.IGNORECASE | re.DOTALL)


@cache
def _never() -> frozenset[str]:
    return frozenset(data("parties")["never"]["words"])


def _stripped(value: str) -> str:
    """The first line of a value without article, marks, possessive, and what the document calls itself."""
    value = _SPLIT.split(value.strip(), maxsplit=1)[0]
    value = re.sub(r"^(?:The|THE)\s+", "", value.strip(" \t*_,;:「」『』“”\"'«»"))
    value = value if _ABBREVIATED.search(value) else value.rstrip(".")
    value = " ".join(_document_words().sub("", value).split()).strip(" ,-–—")
    return re.sub(r"['’]s$", "", value)


def clean_name(value: str) -> str | None:
    """A name as it may be used; None for placeholders, addresses and words that name nobody."""
    name = _stripped(value)
    if not 2 <= len(name) <= _LONGEST or _PLACEHOLDER.search(name) or "@" in name or "://" in name:
        return None
    if name.casefold() in _never() or len(name.split()) > _WORDS or not any(map(str.isalpha, name)):
        return None
    return _calm(name)


def _calm(name: str) -> str:
    """A name set all in capitals, with capitals only where words begin; short ones are abbreviations."""
    if not name.isupper() or len(name) <= _SHORTEST_CALMED or " " not in name:
        return name
    words = (word.lower() if word.lower() in _SMALL else word.capitalize() for word in name.split())
    return " ".join(words)


def _labelled(placed: Placed, following: str) -> tuple[str, str, bool] | None:
    """Label, value and whether the value stands in the next segment."""
    filled = [cell for cell in placed.segment.cells if cell.strip()]
    if len(filled) == 2:
        return filled[0], filled[1], False
    if (match := _LABEL.match(placed.segment.text)) and match["value"].strip():
        return match["label"], match["value"], False
    bare = _BARE_LABEL.match(placed.segment.text)
    return (bare["label"], following, True) if bare and 0 < len(following) <= _LONGEST else None


def _reads_on(name: str) -> bool:
    """Whether a label's value is a sentence rather than a name."""
    words = [word for word in name.split() if not _LINKING.fullmatch(word)]
    return len(words) > 3 and sum(word[0].islower() for word in words) > _MOSTLY * len(words)


def _label_signs(placed: Placed, after: Segment | None, document: Document) -> Iterator[Sign]:
    found = _labelled(placed, after.text if after else "")
    name = clean_name(found[1]) if found else None
    if not found or not name or _reads_on(name):
        return
    label = _OPEN_ENDING.sub("", _NUMBERING.sub("", found[0])).strip(" *_")
    segment = after if found[2] and after else placed.segment
    languages = reading_languages(document)
    for entry, kind in (("client_labels", "label"), ("agency_labels", "agency")):
        if _terms(entry, languages).fullmatch(label):
            yield Sign(name, kind, name, segment, document)


@cache
def _is_insertion() -> re.Pattern[str]:
    legal = alternatives(data("parties")["organisation"]["legal"])
    return re.compile(rf",.*|(?:located|based|an?)\b.*|{legal}.*|\S*(?:\s\S+)?", re.DOTALL)


def _asking_signs(placed: Placed, document: Document) -> Iterator[Sign]:
    """Subjects of sentences in which someone seeks, invites, requests."""
    asking = _terms("asking", reading_languages(document))
    for sentence in _SENTENCES.split(placed.segment.text):
        sentence = sentence.lstrip("*_ #")
        subject = _SUBJECT.match(sentence)
        if not subject or not (verb := asking.search(sentence, subject.end("name"))):
            continue
        between = re.sub(r"\([^)]*\)", "", sentence[subject.end("name") : verb.start()]).strip()
        name = clean_name(subject["name"])
        if name and len(between) <= _ASIDE and _is_insertion().fullmatch(between):
            yield Sign(name, "asking", subject["name"].strip(), placed.segment, document)


def _unspaced_signs(placed: Placed, document: Document) -> Iterator[Sign]:
    text, asking = placed.segment.text, _terms("asking", reading_languages(document))
    for match in _UNSPACED_SUBJECT.finditer(text):
        sentence = text[match.start() : match.start() + _ASIDE]
        name = clean_name(match["name"])
        if name and asking.search(sentence, max(0, match.end() - match.start() - 2)):
            yield Sign(name, "asking", match["name"].strip(), placed.segment, document)


def _arabic_signs(placed: Placed, document: Document) -> Iterator[Sign]:
    text, asking = placed.segment.text, _terms("asking_before", reading_languages(document))
    for match in _ARABIC_NAME.finditer(text):
        asked = asking.search(text, max(0, match.start() - 14), match.start())
        if name := clean_name(match["name"]):
            yield Sign(name, "asking" if asked else "suffix", match["name"], placed.segment, document)


_NAMED_NEXT = re.compile(rf"[\s:,]*(?:(?:the|die|der|la|le|el)\s)?(?P<name>{_NAME})")


def _commission_signs(placed: Placed, document: Document) -> Iterator[Sign]:
    text = placed.segment.text
    for lead in _terms("before", reading_languages(document)).finditer(text):
        match = _NAMED_NEXT.match(text, lead.end())
        if match and (name := clean_name(match["name"])):
            yield Sign(name, "commission", match["name"], placed.segment, document)


@cache
def _about() -> tuple[re.Pattern[str], ...]:
    titles = (
        re.escape(title).replace(r"\{\}", "(?P<name>.{2,60}?)")
        for title in data("parties")["about"]["titles"]
    )
    return tuple(re.compile(f"^{title}$", re.IGNORECASE) for title in titles)


@cache
def _topics() -> re.Pattern[str]:
    return pattern(data("parties")["topics"]["words"])


def _about_signs(placed: Placed, document: Document) -> Iterator[Sign]:
    segment = placed.segment
    title = _NUMBERING.sub("", segment.text).strip(" *:：")
    if len(title) > _TITLE or (segment.kind is not Kind.HEADING and len(title.split()) > 6):
        return
    for match in filter(None, (about.match(title) for about in _about())):
        name = clean_name(match["name"])
        if name and not (name[0].islower() and name[0].isascii()) and not _topics().search(name):
            calm = name.title() if name.isupper() and len(name) > _SHORTEST_CALMED else name
            yield Sign(calm, "about", match["name"], segment, document)


def _abbreviates(short: str, name: str) -> bool:
    """Whether the short form is made of the name: its initials, or one of its words."""
    initials = "".join(word[0] for word in re.findall(r"[A-ZÀ-Þ]\w*", name)).upper()
    letters = re.sub(r"\W", "", short).upper()
    words = name.casefold().split()
    return (len(letters) >= 2 and letters in initials) or any(
        word in words for word in short.casefold().split()
    )


def _definition_signs(placed: Placed, document: Document) -> Iterator[Sign]:
    for match in _DEFINED.finditer(placed.segment.text):
        name, short = clean_name(match["name"]), clean_name(match["short"])
        if name and short and _abbreviates(short, name):
            yield Sign(name, "definition", match["name"], placed.segment, document, short)


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def _organisations() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    marks = data("parties")["organisation"]
    suffix, prefix, ending = (_any_of(marks[kind]) for kind in ("suffixes", "prefixes", "endings"))
    unspaced = rf"[{SPACELESS}A-Za-z]"
    return (
        re.compile(rf"(?<!\w)(?P<name>{_WORD}(?:[ ](?:{_LINK}[ ])?{_WORD}){{0,5}}?,?[ ](?:{suffix}))(?!\w)"),
        re.compile(rf"(?<!\w)(?P<name>(?i:{prefix})[ ]?{_NAME})"),
        re.compile(
            rf"(?P<name>株式会社{unspaced}{{1,15}}?(?=は|の|が|を|に|で|様|$|[\s、。（(])|{unspaced}{{2,16}}?(?:{ending}))"
        ),
    )


def _organisation_signs(placed: Placed, at: int, document: Document) -> Iterator[Sign]:
    text = placed.segment.text
    kind = "letterhead" if at < _LETTERHEAD and len(text) <= 120 else "suffix"
    for marks in _organisations():
        for match in marks.finditer(text[:600]):
            if name := clean_name(match["name"]):
                yield Sign(name, kind, match["name"], placed.segment, document)


@cache
def _closing(languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{alternatives(terms_in(data('parties')['closings'], languages))}\W*", re.IGNORECASE)


def _speaks_for_itself(placed_all: tuple[Placed, ...], languages: tuple[str, ...]) -> bool:
    """Whether whoever writes asks in the first person."""
    first_person = _terms("first_person", languages)
    return any(first_person.search(placed.segment.text) for placed in placed_all)


def _signature_signs(placed_all: tuple[Placed, ...], document: Document) -> Iterator[Sign]:
    """The names below the closing words of a letter; an organisation's counts more when it asks itself."""
    languages = reading_languages(document)
    lines = [(line, p.segment) for p in placed_all[-_SIGNATURE:] for line in p.segment.text.split("\n")]
    closed = [at for at, (line, _) in enumerate(lines) if _closing(languages).fullmatch(line.strip())]
    itself = bool(closed) and _speaks_for_itself(placed_all, languages)
    for line, segment in lines[closed[-1] + 1 :][:_SIGNATURE] if closed else ():
        for part in _PARTS.split(line):
            name = clean_name(part)
            if name and re.fullmatch(_NAME, name):
                organised = any(marks.search(part) for marks in _organisations())
                yield Sign(name, "signed" if organised and itself else "signature", name, segment, document)


def signs_in(document: Document) -> Iterator[Sign]:
    """Every sign in a document; sentences are read at its beginning alone, labels and titles throughout."""
    placed_all = placed_segments(document)
    signature = list(_signature_signs(placed_all, document))
    signed = {sign.segment for sign in signature}
    yield from signature
    for at, placed in enumerate(placed_all):
        after = placed_all[at + 1].segment if at + 1 < len(placed_all) else None
        yield from _label_signs(placed, after, document)
        yield from _about_signs(placed, document)
        if at < _OPENING:
            yield from _asking_signs(placed, document)
            yield from _commission_signs(placed, document)
            yield from _definition_signs(placed, document)
            yield from _unspaced_signs(placed, document)
            yield from _arabic_signs(placed, document)
            if placed.segment not in signed:
                yield from _organisation_signs(placed, at, document)
