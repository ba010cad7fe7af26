"""Who issues a brief, and under which names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rapidfuzz import fuzz

from core.brief import Brief, Document, Kind, Segment
from core.rules.languages import reading_languages
from core.rules.lexicon import SPACELESS, alternatives, data, pattern, terms_in
from core.rules.surroundings import Placed, placed_segments

_THRESHOLD = 2.0
_LEAD = 0.3
_OPENING = 40
"""How many segments count as the beginning of a document."""
_LONGEST = 90
_VARIANT = 92
_WEIGHTS = {
    "label": 3.0, "commission": 2.6, "asking": 2.2, "about": 2.0, "definition": 1.2,
    "letterhead": 1.0, "suffix": 0.6, "signature": 0.8, "domain": 0.8, "agency": -4.0,
}  # fmt: skip
"""How much each kind of sign says; each counts once for a name."""

_LETTER = r"A-Za-z0-9À-ÖØ-öø-ɏ"
_WORD = rf"(?:[A-ZÀ-ÖØ-Þ0-9][{_LETTER}'’&.\-]*[{_LETTER}]|[A-ZÀ-ÖØ-Þ])"
_LINK = r"(?:of|the|for|and|in|on|to|&|\+|de|des|du|la|le|les|der|die|das|für|und|y|e|del|di|da|do|dos|van|den|et)"
_NAME = rf"{_WORD}(?:[ \t\n]+(?:{_LINK}[ \t\n]+){{0,3}}{_WORD}){{0,7}}"
_SUBJECT = re.compile(rf"(?:^|(?<=[.!?:]\s)|(?<=\n))\s*(?:(?:The|Die|Der|Das|La|Le|L['’]|El|Il|De|A|O|At|Chez|Bei)\s+)?(?P<name>{_NAME})")
_DEFINED = re.compile(rf"(?P<name>{_NAME})(?:,\s(?:Inc|LLC|Ltd|MD|Maryland)\.?)?,?\s*\(\s*(?:the\s|die\s|hereinafter\s|nachfolgend\s|ci-après\s|en adelante\s|im Folgenden\s)?[\"“”„«']?\s*(?P<short>[\w.&\- ]{{2,30}}?)\s*[\"“”»']?\s*\)")
_SPACELESS_NAME = r"[々ァ-ヺー㐀-鿿豈-﫿A-Za-z0-9.&・\-]{2,30}"
_SPACELESS_SUBJECT = re.compile(rf"(?:^|[。！？\n])\s*(?P<name>{_SPACELESS_NAME}?(?:[ ][A-Za-z.]+)?)\s*(?:\(以下[^)]*\)|（以下[^）]*）)?\s*(?:は|では|が|现|拟|诚邀|邀请|正在|希望|计划|将)")
_ARABIC_NAME = r"[\u0621-\u064a][\u0600-\u06ff]*(?:\s+(?:ال[\u0600-\u06ff]+|و[\u0600-\u06ff]+|لل[\u0600-\u06ff]+)){0,3}"
_ARABIC_ORGANISATION = re.compile(rf"(?P<name>(?:شركة|مؤسسة|وزارة|هيئة|جامعة|بلدية|بنك|مجموعة|جمعية)\s+(?:{_ARABIC_NAME}|[A-Z]\w+))")
_PLACEHOLDER = re.compile(r"[\[\]<>{}_]|\bX{2,}\b|\.{3}|…|\b(?:TBC|TBD|N/A|insert)\b", re.IGNORECASE)
_LABEL = re.compile(r"^\s*[*#\-•]*\s*(?P<label>[^:：|\n]{2,40}?)\s*(?:[:：|]|\s[-–—]\s)\s*(?P<value>.*)$", re.DOTALL)
_BARE_LABEL = re.compile(r"^\s*(?P<label>[^:：|\n]{2,40}?)\s*[:：]?\s*$")
_ADDRESSING = re.compile(r"[\w.+-]+@(?P<domain>[\w-]+(?:\.[\w-]+)+)")
_NUMBERING = re.compile(r"^\s*(?:[\dIVX]+(?:\.\d+)*[.)]?|[a-zA-Z][.)])\s+")
_SPLIT = re.compile(r"\s*(?:\n|\||;|\s[-–—]\s|,\s(?=\d)|\()")
_LEGAL = re.compile(r"[,\s]+(?:GmbH(?: & Co\. KG)?|AG|SE|KG|e\.V\.|SAS|SARL|S\.A\.?S?\.?|S\.?L\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.?V\.?|Ltda?\.?|Limited|LLC|Inc\.?|Corp\.?|Corporation|plc|Co\.)$", re.IGNORECASE)
_DOCUMENT = re.compile(r"\b(?:request for (?:bid )?(?:proposals?|quotations?|quotes?|tenders?|information)|RF[PQI]|invitation to tender|creative brief|client brief|brief)\b.*$", re.IGNORECASE)
_PROVIDERS = frozenset(("gmail", "outlook", "hotmail", "yahoo", "icloud", "example", "googlemail", "gmx", "web", "live", "qq", "163"))


@dataclass(frozen=True, slots=True)
class Party:
    """The organisation behind a brief."""

    name: str
    aliases: tuple[str, ...]
    """Other names, spellings and abbreviations the brief itself gives it."""
    quote: str
    segment: Segment
    document: Document
    evident: float
    """The weight of the signs that speak for it; each kind of sign counts once."""
    score: float
    """The same and how often the brief says the name, by which parties are ranked."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """One place that speaks for a name."""

    name: str
    kind: str
    quote: str
    segment: Segment
    document: Document
    alias: str | None = None


@dataclass
class _Candidate:
    """All signs for one name, under its spellings."""

    signs: list[_Sign] = field(default_factory=list[_Sign])

    @property
    def score(self) -> float:
        return sum(_WEIGHTS[kind] for kind in {sign.kind for sign in self.signs})

    @property
    def best(self) -> _Sign:
        return max(self.signs, key=lambda sign: (_WEIGHTS[sign.kind], -len(sign.name)))


@cache
def _terms(entry: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("parties")[entry], languages))


@cache
def _whole_label(entry: str, languages: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(alternatives(terms_in(data("parties")[entry], languages)), re.IGNORECASE)


@cache
def _never() -> frozenset[str]:
    return frozenset(data("parties")["never"]["words"])


def _cleaned(value: str) -> str | None:
    """A name as it may be used: one line, no address, no placeholder; None when nothing is left."""
    value = _SPLIT.split(value.strip(), maxsplit=1)[0]
    value = re.sub(r"^(?:The|THE)\s+", "", value.strip(" \t*_.,;:「」『』“”\"'«»"))
    value = re.sub(r"[’']s$", "", " ".join(_DOCUMENT.sub("", value).split()).strip(" ,-–—"))
    if not 2 <= len(value) <= _LONGEST or _PLACEHOLDER.search(value) or "@" in value or "://" in value:
        return None
    if value.casefold() in _never() or not any(c.isalpha() for c in value) or len(value.split()) > 10:
        return None
    return _calm(value)


def _calm(name: str) -> str:
    """A name set all in capitals, with capitals only where words begin; short ones are abbreviations."""
    if not name.isupper() or not name.isascii() or len(name) <= 6 or " " not in name:
        return name
    small = {"of", "the", "for", "and", "in", "on", "to"}
    words = [word.lower() if word.lower() in small else word.capitalize() for word in name.split()]
    return " ".join(words)


def _labelled(placed: Placed, following: str, languages: tuple[str, ...]) -> tuple[str, str, bool] | None:
    """Label, value and whether the value stands in the next segment."""
    text = placed.segment.text
    if placed.segment.cells and len([cell for cell in placed.segment.cells if cell.strip()]) == 2:
        label, value = (cell for cell in placed.segment.cells if cell.strip())
        return label, value, False
    if (match := _LABEL.match(text)) and match["value"].strip():
        return match["label"], match["value"], False
    bare = _BARE_LABEL.match(text)
    if bare and following and len(following) <= _LONGEST:
        return bare["label"], following, True
    return None


def _label_signs(placed: Placed, after: Segment | None, document: Document, languages: tuple[str, ...]) -> Iterator[_Sign]:
    found = _labelled(placed, after.text if after else "", languages)
    if not found:
        return
    label, value, next_one = found
    label = _NUMBERING.sub("", label).strip(" *_")
    segment = after if next_one and after else placed.segment
    for entry, kind in (("client_labels", "label"), ("agency_labels", "agency")):
        name = _cleaned(value)
        if name and _whole_label(entry, languages).fullmatch(label) and not _reads_like_a_sentence(name):
            yield _Sign(name, kind, name, segment, document)


def _reads_like_a_sentence(name: str) -> bool:
    words = name.split()
    return len(words) > 4 and sum(word[0].islower() for word in words) > len(words) / 2


def _sentences(text: str) -> Iterator[str]:
    yield from (part for part in re.split(r"(?<=[^A-Z][.!?])\s+(?=[A-ZÀ-Þ])|(?<=[。！？])|\n{2,}", text) if part.strip())


def _asking_signs(placed: Placed, document: Document, languages: tuple[str, ...]) -> Iterator[_Sign]:
    segment = placed.segment
    asking = _terms("asking", languages)
    for sentence in _sentences(segment.text):
        subject = _SUBJECT.match(sentence.lstrip("*_ #"))
        if not subject or not (verb := asking.search(sentence.lstrip("*_ #"), subject.end("name"))):
            continue
        between = sentence.lstrip("*_ #")[subject.end("name") : verb.start()]
        name = _cleaned(subject["name"])
        if name and len(between) <= 140 and _is_aside(between):
            yield _Sign(name, "asking", subject["name"].strip(), segment, document)


_ROLE = re.compile(r"^(?:This|These|That|Those|If|When|While|All|Any|Each|Every|Our|Your|No|In|At|On|By|For|To|As|With|After|Before|Please|Following|Such|Both|Its|Their|Some|Dies\w*|Unser\w*|Notre|Nuestr\w*)\b|\b(?:Officer|Manager|Director|Consultant|Contractor|Coordinator|Designer|Bidders?|Vendors?|Offerors?|Proposers?|Candidates?|Applicants?|Respondents?|Statement|Agreement|Contract|Project|Submission|Section|Phase|Committee|Campaign|Schedule|Requirements?)$|\bto\b")


def _is_role(name: str) -> bool:
    """Whether the subject of a sentence is a function, a document or a sentence's opening word."""
    return bool(_ROLE.search(name))


def _is_aside(between: str) -> bool:
    """Whether what stands between subject and verb is only an insertion: brackets, a relative clause."""
    bare = re.sub(r"\([^)]*\)", "", between).strip()
    return not bare or bare.startswith(",") or len(bare.split()) <= 2 or bool(re.match(r"(?:located|based|a|an)\b", bare)) or bare.startswith(("Inc", "GmbH"))


def _spaceless_signs(placed: Placed, document: Document, languages: tuple[str, ...]) -> Iterator[_Sign]:
    text = placed.segment.text
    for match in _SPACELESS_SUBJECT.finditer(text):
        name = _cleaned(match["name"])
        sentence = text[match.start() : match.start() + 160]
        if name and _terms("asking", languages).search(sentence, len(match.group()) - 2):
            yield _Sign(name, "asking", match["name"].strip(), placed.segment, document)


def _arabic_signs(placed: Placed, document: Document, languages: tuple[str, ...]) -> Iterator[_Sign]:
    text = placed.segment.text
    for match in _ARABIC_ORGANISATION.finditer(text):
        name = _cleaned(match["name"])
        if not name:
            continue
        asked = _terms("asking_before", languages).search(text, max(0, match.start() - 14), match.start())
        yield _Sign(name, "asking" if asked else "suffix", match["name"], placed.segment, document)


def _commission_signs(placed: Placed, document: Document, languages: tuple[str, ...]) -> Iterator[_Sign]:
    text = placed.segment.text
    for lead in _terms("before", languages).finditer(text):
        match = re.match(rf"[\s:,]*(?:the\s|die\s|der\s|la\s|le\s|el\s)?(?P<name>{_NAME})", text[lead.end() :])
        if match and (name := _cleaned(match["name"])):
            yield _Sign(name, "commission", match["name"], placed.segment, document)


@cache
def _about() -> tuple[re.Pattern[str], ...]:
    titles = data("parties")["about"]["titles"]
    return tuple(re.compile("^" + re.escape(title).replace(r"\{\}", r"(?P<name>.{2,60}?)") + "$", re.I) for title in titles)


def _about_signs(placed: Placed, document: Document) -> Iterator[_Sign]:
    segment = placed.segment
    title = _NUMBERING.sub("", segment.text).strip(" *:：")
    if len(title) > 70 or (segment.kind is not Kind.HEADING and len(title.split()) > 6):
        return
    for about in _about():
        match = about.match(title)
        name = _cleaned(match["name"]) if match else None
        if name and (not name[0].islower() or not name[0].isascii()) and not _is_topic(name):
            yield _Sign(_calm_title(name), "about", match["name"] if match else name, segment, document)


_TOPIC = re.compile(r"^(?:this|the|our|your|us|you|me|uns|das|dieses?|nous|le|la|nosotros|este|el|proyecto|本|この|応募|提出|本项目|项目|المشروع|هذا)\b|\b(?:RFP|project|brief|document|proposal|agency|campaign|audience|Projekt|projet)\b|[応募提出要件項目]{2}", re.IGNORECASE)


def _is_topic(name: str) -> bool:
    return bool(_TOPIC.search(name))


def _calm_title(name: str) -> str:
    return name.title() if name.isupper() and len(name) > 6 else name


def _definition_signs(placed: Placed, document: Document) -> Iterator[_Sign]:
    for match in _DEFINED.finditer(placed.segment.text):
        name, short = _cleaned(match["name"]), _cleaned(match["short"])
        if name and short and _abbreviates(short, name):
            yield _Sign(name, "definition", match["name"], placed.segment, document, short)


def _abbreviates(short: str, name: str) -> bool:
    """Whether the short form is made of the name: its initials, or one of its words."""
    initials = "".join(word[0] for word in re.findall(r"[A-ZÀ-Þ]\w*", name))
    letters = re.sub(r"\W", "", short).upper()
    return (len(letters) >= 2 and letters in initials.upper()) or any(
        word.casefold() in name.casefold().split() for word in short.split()
    )


@cache
def _organisation() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    marks = data("parties")["organisation"]
    suffix = "|".join(re.escape(mark) for mark in sorted(marks["suffixes"], key=len, reverse=True))
    prefix = "|".join(re.escape(mark) for mark in sorted(marks["prefixes"], key=len, reverse=True))
    ending = "|".join(map(re.escape, marks["endings"]))
    return (
        re.compile(rf"(?<!\w)(?P<name>{_WORD}(?:[ ](?:{_LINK}[ ])?{_WORD}){{0,5}}?,?[ ](?:{suffix}))(?![\w])"),
        re.compile(rf"(?<!\w)(?P<name>(?i:{prefix})[ ]?{_NAME})"),
        re.compile(rf"(?P<name>株式会社[{SPACELESS}A-Za-z]{{1,15}}?(?=は|の|が|を|に|で|様|$|[\s、。（(])|[{SPACELESS}A-Za-z]{{2,16}}?(?:{ending}))"),
    )


def _organisation_signs(placed: Placed, at: int, document: Document) -> Iterator[_Sign]:
    text = placed.segment.text
    opening = at < 6 and len(text) <= 120
    for index, marks in enumerate(_organisation()):
        if index == 2 and not re.search(f"[{SPACELESS}]", text):
            continue
        for match in marks.finditer(text[:600]):
            if name := _cleaned(match["name"]):
                yield _Sign(name, "letterhead" if opening else "suffix", match["name"], placed.segment, document)


def _document_signs(document: Document) -> Iterator[_Sign]:
    languages = reading_languages(document)
    placed_all = placed_segments(document)
    for at, placed in enumerate(placed_all):
        after = placed_all[at + 1].segment if at + 1 < len(placed_all) else None
        yield from _label_signs(placed, after, document, languages)
        yield from _about_signs(placed, document)
        if at >= _OPENING:
            continue
        yield from _asking_signs(placed, document, languages)
        yield from _commission_signs(placed, document, languages)
        yield from _definition_signs(placed, document)
        yield from _spaceless_signs(placed, document, languages)
        yield from _arabic_signs(placed, document, languages)
        yield from _organisation_signs(placed, at, document)


def _plain(name: str) -> str:
    """A name as it is compared: no article, legal form or punctuation."""
    bare = _LEGAL.sub("", name)
    return " ".join(re.sub(r"[^\w\s&.]", " ", bare.casefold().removeprefix("the ")).split()).strip(". ")


def _same(one: str, two: str) -> bool:
    """Whether two names are spellings of one, or one is the other with more said."""
    first, second = _plain(one), _plain(two)
    if not first or not second:
        return False
    if first == second:
        return True
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) >= 4 and (longer.startswith(shorter + " ") or f", {shorter}" in longer):
        return True
    return len(shorter) >= 8 and (_is_misspelt(first, second) or _is_shortened(first.split(), second.split()))


def _is_misspelt(one: str, two: str) -> bool:
    return one[0] == two[0] and fuzz.ratio(one, two) >= _VARIANT and len(one.split()) == len(two.split())


def _is_shortened(one: list[str], two: list[str]) -> bool:
    """Whether the names differ in one word alone, whose short form the other uses: Tech, Technology."""
    unlike = [(a, b) for a, b in zip(one, two, strict=False) if a != b]
    if len(one) != len(two) or len(one) < 3 or len(unlike) != 1:
        return False
    short, long = sorted(unlike[0], key=len)
    return len(short) >= 3 and long.startswith(short)


def _gathered(signs: list[_Sign]) -> list[_Candidate]:
    candidates: list[_Candidate] = []
    named = [sign for sign in signs if sign.kind in ("label", "agency") or not _is_role(sign.name)]
    for sign in sorted(named, key=lambda sign: -_WEIGHTS[sign.kind]):
        for candidate in candidates:
            known = [n for s in candidate.signs for n in (s.name, s.alias) if n]
            if any(_same(sign.name, name) for name in known):
                candidate.signs.append(sign)
                break
        else:
            candidates.append(_Candidate([sign]))
    return candidates


def _with_domains(candidates: list[_Candidate], brief: Brief) -> None:
    """Addresses that spell a name speak for it."""
    for document in brief.documents:
        for segment in document.segments:
            for match in _ADDRESSING.finditer(segment.text):
                stem = match["domain"].lower().removeprefix("www.").split(".")[-2]
                for candidate in candidates if stem not in _PROVIDERS and len(stem) >= 3 else ():
                    if any(_spells(stem, n) for s in candidate.signs for n in (s.name, s.alias) if n):
                        sign = candidate.best
                        candidate.signs.append(_Sign(sign.name, "domain", match.group(), segment, document))


def _spells(stem: str, name: str) -> bool:
    joined = re.sub(r"\W", "", _plain(name))
    initials = "".join(word[0] for word in re.findall(r"\w+", _plain(name)))
    return stem == initials or (len(joined) >= 3 and (stem.startswith(joined) or joined.startswith(stem)))


def _frequency(candidate: _Candidate, text: str) -> float:
    """Up to one point for how often the brief says the name."""
    names = {name for sign in candidate.signs for name in (sign.name, sign.alias) if name}
    return min(1.0, 0.1 * sum(text.count(name.casefold()) for name in names))


def _aliases(candidate: _Candidate, name: str) -> tuple[str, ...]:
    names = (n for sign in candidate.signs for n in (sign.name, sign.alias) if n)
    return tuple(dict.fromkeys(n for n in names if n.casefold() != name.casefold()))


def _fullest(candidate: _Candidate) -> _Sign:
    """The sign whose name is best to use: a label's, else the fullest among the strong ones."""
    strong = [sign for sign in candidate.signs if _WEIGHTS[sign.kind] >= 1.0] or candidate.signs
    best = candidate.best
    if best.kind == "label":
        return best
    return max(strong, key=lambda s: (min(len(s.name.split()), 6), not s.name.isupper(), _WEIGHTS[s.kind]))


@lru_cache(maxsize=8)
def _ranked(documents: tuple[Document, ...]) -> tuple[Party, ...]:
    brief = Brief(documents)
    signs = [sign for document in documents for sign in _document_signs(document)]
    candidates = _gathered(signs)
    _with_domains(candidates, brief)
    exact = " ".join(segment.text for document in documents for segment in document.segments)
    text = " ".join(segment.text.casefold() for document in documents for segment in document.segments)
    parties: list[Party] = []
    for candidate in candidates:
        sign = _fullest(candidate)
        only_titled = {s.kind for s in candidate.signs} == {"about"} and text.count(sign.name.casefold()) < 2
        if only_titled or " " not in sign.name and sign.name.isascii() and f" {sign.name.lower()} " in exact:
            continue
        score = round(candidate.score + _frequency(candidate, text), 2)
        parties.append(Party(sign.name, _aliases(candidate, sign.name), sign.quote, sign.segment, sign.document, candidate.score, score))
    return tuple(sorted(parties, key=lambda party: -party.score))


def find_parties(brief: Brief) -> tuple[Party, ...]:
    """Every organisation some sign names as the issuer, the likeliest first."""
    return _ranked(brief.documents)


def find_client(brief: Brief) -> Party | None:
    """The organisation that issues the brief, or None when the signs are weak or speak for two alike."""
    parties = find_parties(brief)
    if not parties or parties[0].evident < _THRESHOLD:
        return None
    if len(parties) > 1 and parties[0].score - parties[1].score < _LEAD:
        return None
    return parties[0]
