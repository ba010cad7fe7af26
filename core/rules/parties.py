"""Who issues a brief, and under which names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from rapidfuzz import fuzz

from core.brief import Brief, Document, Segment
from core.rules.lexicon import alternatives, data, pattern
from core.rules.party_signs import WEIGHTS, Sign, signs_in

_THRESHOLD = 2.0
_LEAD = 0.3
"""By how much the likeliest name must lead the next."""
_VARIANT = 92
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})")
_PROVIDERS = frozenset(
    (
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "live",
        "yahoo",
        "icloud",
        "gmx",
        "web",
        "qq",
        "163",
        "example",
    )
)


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


@dataclass
class _Candidate:
    """All signs for one name, under its spellings."""

    signs: list[Sign] = field(default_factory=list[Sign])

    @property
    def evident(self) -> float:
        return round(sum(WEIGHTS[kind] for kind in {sign.kind for sign in self.signs}), 2)

    @property
    def names(self) -> Iterator[str]:
        return (name for sign in self.signs for name in (sign.name, sign.alias) if name)

    @property
    def fullest(self) -> Sign:
        """The sign whose name is best to use: a label's, else the fullest among the strong ones."""
        strong = [sign for sign in self.signs if WEIGHTS[sign.kind] >= 1.0] or self.signs
        labelled = next((sign for sign in strong if sign.kind == "label"), None)
        return labelled or max(
            strong, key=lambda s: (min(len(s.name.split()), 6), not s.name.isupper(), WEIGHTS[s.kind])
        )


@cache
def _legal_form() -> re.Pattern[str]:
    forms = (re.escape(form) for form in data("parties")["organisation"]["legal"])
    return re.compile(rf"[,\s]+(?:{'|'.join(forms)})$", re.IGNORECASE)


def _plain(name: str) -> str:
    """A name as it is compared: no article, legal form or punctuation."""
    bare = _legal_form().sub("", name).casefold().removeprefix("the ")
    return " ".join(re.sub(r"[^\w\s&.]", " ", bare).split()).strip(". ")


def _same(one: str, two: str) -> bool:
    """Whether two names are spellings of one, or one is the other with more said."""
    first, second = _plain(one), _plain(two)
    if not first or not second:
        return False
    shorter, longer = sorted((first, second), key=len)
    begins = len(shorter) >= 4 and longer.startswith(f"{shorter} ")
    return first == second or begins or is_variant(one, two)


def is_variant(one: str, two: str) -> bool:
    """Whether two names are two spellings of one, neither short for the other."""
    first, second = _plain(one), _plain(two)
    if first == second or min(len(first), len(second)) < 8:
        return False
    return _is_misspelt(first, second) or _is_shortened(first.split(), second.split())


def _is_misspelt(one: str, two: str) -> bool:
    return one[0] == two[0] and fuzz.ratio(one, two) >= _VARIANT and len(one.split()) == len(two.split())


def _is_shortened(one: list[str], two: list[str]) -> bool:
    """Whether the names differ in one word alone, whose short form the other uses: Tech, Technology."""
    unlike = [(a, b) for a, b in zip(one, two, strict=False) if a != b]
    if len(one) != len(two) or len(one) < 3 or len(unlike) != 1:
        return False
    short, long = sorted(unlike[0], key=len)
    return len(short) >= 3 and long.startswith(short)


@cache
def _function() -> re.Pattern[str]:
    words = data("parties")["functions"]
    return re.compile(f"^{alternatives(words['beginnings'])}|{alternatives(words['endings'])}$")


@cache
def _links_on() -> re.Pattern[str]:
    return pattern(["to"])


def _names_a_function(name: str) -> bool:
    """Whether a name is a function, a document or a sentence's opening word."""
    return bool(_function().search(name) or _links_on().search(name))


def _gathered(signs: list[Sign]) -> list[_Candidate]:
    named = [sign for sign in signs if sign.kind in ("label", "agency") or not _names_a_function(sign.name)]
    candidates: list[_Candidate] = []
    for sign in sorted(named, key=lambda sign: -WEIGHTS[sign.kind]):
        known = next((c for c in candidates if any(_same(sign.name, name) for name in c.names)), None)
        if known:
            known.signs.append(sign)
        else:
            candidates.append(_Candidate([sign]))
    return candidates


def _stems(brief: Brief) -> Iterator[tuple[str, str, Segment, Document]]:
    """The telling part of every mail address: `acme` of jo@mail.acme.com."""
    for document in brief.documents:
        for segment in document.segments:
            for match in _ADDRESS.finditer(segment.text):
                stem = match["domain"].lower().split(".")[-2]
                short = len(stem) <= 3 and match["domain"].count(".") > 1
                stem = match["domain"].lower().split(".")[-3] if short else stem
                if stem not in _PROVIDERS and len(stem) >= 3:
                    yield stem, match[0], segment, document


def _with_domains(candidates: list[_Candidate], brief: Brief) -> None:
    """Addresses that spell a name speak for it."""
    for stem, address, segment, document in _stems(brief):
        for candidate in candidates:
            if any(_spells(stem, name) for name in candidate.names):
                candidate.signs.append(Sign(candidate.signs[0].name, "domain", address, segment, document))


def _spells(stem: str, name: str) -> bool:
    words = re.findall(r"\w+", _plain(name))
    joined, initials = "".join(words), "".join(word[0] for word in words)
    spelt = len(joined) >= 3 and (stem.startswith(joined) or joined.startswith(stem))
    return stem == initials or spelt or stem == _plain(name).replace("&", "and").replace(" ", "")


def _frequency(candidate: _Candidate, text: str) -> float:
    """Up to one point for how often the brief says the name."""
    return min(1.0, 0.1 * sum(text.count(name) for name in {name.casefold() for name in candidate.names}))


def _is_doubtful(candidate: _Candidate, name: str, text: str) -> bool:
    """Whether the name is an everyday word, or nothing but the title of a section."""
    only_titled = {sign.kind for sign in candidate.signs} == {"about"}
    if only_titled and text.casefold().count(name.casefold()) < 2:
        return True
    return " " not in name and name.isascii() and f" {name.lower()} " in text


@lru_cache(maxsize=8)
def _ranked(documents: tuple[Document, ...]) -> tuple[Party, ...]:
    candidates = _gathered([sign for document in documents for sign in signs_in(document)])
    _with_domains(candidates, Brief(documents))
    text = " ".join(segment.text for document in documents for segment in document.segments)
    parties: list[Party] = []
    for candidate in candidates:
        sign = candidate.fullest
        if not _is_doubtful(candidate, sign.name, text):
            aliases = tuple(dict.fromkeys(n for n in candidate.names if n.casefold() != sign.name.casefold()))
            score = round(candidate.evident + _frequency(candidate, text.casefold()), 2)
            place = (sign.quote, sign.segment, sign.document)
            parties.append(Party(sign.name, aliases, *place, candidate.evident, score))
    return tuple(sorted(parties, key=lambda party: -party.score))


def find_parties(brief: Brief) -> tuple[Party, ...]:
    """Every organisation some sign names as the issuer, the likeliest first."""
    return _ranked(brief.documents)


def find_client(brief: Brief) -> Party | None:
    """The organisation that issues the brief, or None when the signs are weak or speak for two alike."""
    first, second = (*find_parties(brief), None, None)[:2]
    if first is None or first.evident < _THRESHOLD:
        return None
    return None if second and first.score - second.score < _LEAD else first
