"""TROWLS: six dimensions scored 0 to 10 by people, and what they add up to (SPEC, stage 3)."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from core.brief import Place
from core.messages import Message
from core.opportunity import DealStatus

HIGHEST = 10
"""Of one score."""

PROCEED = Fraction(60, 100)
REVIEW = Fraction(50, 100)
"""The shares of all points from which an opportunity is pursued, or put before senior leadership."""

Recommendation = Literal["proceed", "slt_review", "no_go"]

_LEGAL_FORMS = re.compile(
    r"(?<=\w)(?: (?:and|ab|ag|aps|as|asa|bv|co|company|corp|corporation|ev|fzco|fze|fzllc|gbr|ggmbh|gmbh|inc"
    r"|incorporated|kg|kgaa|kk|limited|llc|llp|lp|ltd|ltda|mbh|nv|ohg|oy|oyj|plc|pte|pty|pvt|sa|sab|sarl|sas"
    r"|sasu|se|sl|slu|spa|sro|srl|ug|wll))+$"
)
"""At the end of a company's name without dots, several in a row: GmbH & Co. KG."""
_ASIAN_FORMS = re.compile("株式会社|有限会社|合同会社|有限公司|股份|주식회사|[(](?:株|有|주)[)]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})


class Dimension(StrEnum):
    """The letters of TROWLS, in order."""

    TIMING = "timing"
    RELATIONSHIP = "relationship"
    OPPORTUNITY = "opportunity"
    WHAT_WE_KNOW = "what_we_know"
    LOCATION = "location"
    SECTOR = "sector"


@dataclass(frozen=True, slots=True)
class Score:
    """One score as somebody set it."""

    dimension: Dimension
    score: int | None
    """None for a note that was written before anybody scored."""
    note: str
    by: str
    """Entra object id."""
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Past:
    """Another opportunity of the same client or sector, as far as it tells something about this one."""

    number: int
    name: str
    client_name: str | None
    service_types: tuple[str, ...]
    region: str | None
    percentage: Decimal | None
    scores: Mapping[Dimension, int]
    deal_status: DealStatus
    created_at: datetime
    same_client: bool
    same_sector: bool
    """A kind of service in common."""
    lessons: str = ""
    """What was learned from it, where somebody said so."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A fact that stands beside a dimension; it never suggests a score."""

    said: Message
    source: str = ""
    """The file it was read in."""
    place: Place | None = None
    quote: str = ""
    """The exact words of the file."""
    opportunity: int | None = None
    """The earlier opportunity it tells of."""


def total(scores: Mapping[Dimension, int]) -> int:
    """The sum of all six scores, 0..60.

    Raises:
        ValueError: a dimension has no score, or one that is not 0..10.
    """
    for dimension in Dimension:
        if dimension not in scores:
            raise ValueError(f"{dimension} has no score")
        score = scores[dimension]
        if type(score) is not int or not 0 <= score <= HIGHEST:
            raise ValueError(f"{dimension} is {score!r}, not a whole number from 0 to {HIGHEST}")
    return sum(scores[dimension] for dimension in Dimension)


def percentage(scores: Mapping[Dimension, int]) -> Decimal:
    """The share of all points in percent, 0..100, rounded half up to one decimal."""
    exact = Decimal(total(scores) * 100) / Decimal(len(Dimension) * HIGHEST)
    return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)


def recommendation(scores: Mapping[Dimension, int]) -> Recommendation:
    """What the exact share recommends; rounding never lifts it over a threshold."""
    share = Fraction(total(scores), len(Dimension) * HIGHEST)
    if share >= PROCEED:
        return "proceed"
    return "slt_review" if share >= REVIEW else "no_go"


def same_client(one: str, two: str) -> bool:
    """Whether two names are one client's: case, accents, punctuation and legal forms aside."""
    folded = _client(one)
    return bool(folded) and folded == _client(two)


def _client(name: str) -> str:
    """A client's name as it is compared."""
    plain = _ASIAN_FORMS.sub(" ", unicodedata.normalize("NFKC", name))
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain.casefold())).translate(_STROKES)
    plain = re.sub(r"[.'’]|(?<=\b\w)/(?=\w\b)", "", plain.replace("&", " and "))
    words = re.sub(r"[\W_]+", " ", unicodedata.normalize("NFC", plain)).strip()
    return _LEGAL_FORMS.sub("", re.sub(r"^the (?=\w)", "", words))
