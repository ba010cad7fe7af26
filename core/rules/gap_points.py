"""Points that affect effort and are nowhere settled."""

import re
from collections.abc import Iterator, Sequence

from core.brief import Brief
from core.rules.date_roles import DateRole
from core.rules.dates import find_brief_dates
from core.rules.deliverable import Counting, Deliverable
from core.rules.gap import Extracted, Gap, words_on
from core.rules.kpis import sentences_of
from core.rules.languages import find_languages
from core.rules.sections import Passage
from core.rules.services import Creativity, creativity_of

_MOVING = frozenset({"video", "motion"})
_MONEY = re.compile(
    r"[$€£¥₹]\s?\d|(?<![\d.,])\d[\d.,]{0,14}\s?(?:[kKmM]\s?)?(?:€|EUR|USD|GBP|CHF|AED|SAR|EGP|JPY|CNY|RMB|BRL|dollars?|euros?|円|万|元|جنيه|ريال|درهم)"
)
_SECONDS = re.compile(
    r"(?<!\d)\d{1,4}\s?-?(?:\"|″|s\b|sec|seconds?|mins?\b|minutes?|Sek|Minuten|segundos|secondes|secondi|秒|分|ثانية)|\d:\d\d",
    re.IGNORECASE,
)


def nowhere_settled(brief: Brief, passages: Sequence[Passage], found: Extracted) -> Iterator[Gap]:
    """The usual points that no words of the brief touch."""
    categories = {one.category for one in found.deliverables}
    roles = {one.role for one in find_brief_dates(brief)}
    if creativity_of(brief) is Creativity.LITTLE:
        yield Gap("fit")
    if not found.deliverables:
        yield Gap("nothing_listed")
    if not _has_budget(passages):
        yield Gap("budget")
    if not roles & {DateRole.GO_LIVE, DateRole.END}:
        yield Gap("go_live")
    if DateRole.SUBMISSION not in roles:
        yield Gap("deadline")
    if not found.markets:
        yield Gap("markets")
    if not any(find_languages(document) for document in brief.documents) and not is_settled(
        passages, "languages"
    ):
        yield Gap("languages")
    for kind in ("rights", "rounds", "masters", "decision_maker", "decision_date"):
        if not is_settled(passages, kind):
            yield Gap(kind)
    yield from _absent_of_film(passages, found, categories)


def _absent_of_film(passages: Sequence[Passage], found: Extracted, categories: set[str]) -> Iterator[Gap]:
    moving = tuple(one.name for one in found.deliverables if one.category in _MOVING)
    ratios = any(re.search(r"\d:\d|[x×]\s?\d", one.value) for one in found.technology)
    if moving and not ratios and not is_settled(passages, "formats"):
        yield Gap("video_formats", things=moving)
    if moving and not any(_SECONDS.search(passage.text) for passage in passages if passage.of_work):
        yield Gap("video_length", things=moving)
    if moving and is_settled(passages, "music", "named") and not is_settled(passages, "music"):
        yield Gap("music", things=moving)
    if "talent" in categories:
        yield Gap("talent", things=tuple(one.name for one in found.deliverables if one.category == "talent"))
    if any("dpi" in one.value.casefold() for one in found.technology) and not any(
        re.search(r"\d\s?[x×]\s?\d", one.value) for one in found.technology
    ):
        resolution = next(one for one in found.technology if "dpi" in one.value.casefold())
        yield Gap("pixels", resolution.quote, resolution.quote, resolution.passage)


def _has_budget(passages: Sequence[Passage]) -> bool:
    """Whether an amount stands in a section or sentence on the budget; a budget asked of bidders is none."""
    for passage in passages:
        if passage.role in ("submission", "qualifications", "contents", "evaluation") or passage.is_heading:
            continue
        if passage.role == "budget" and re.search(r"\d", passage.text):
            return True
        if any(
            _MONEY.search(one) and words_on("settled", "budget", passage.languages).search(one)
            for one in sentences_of(passage)
        ):
            return True
    return False


def is_settled(passages: Sequence[Passage], kind: str, table: str = "settled") -> bool:
    """Whether any words of the brief, outside what the bidder hands in, touch a usual point."""
    return any(
        words_on(table, kind, passage.languages).search(passage.plain)
        for passage in passages
        if passage.role not in ("contents", "submission", "qualifications")
    )


# Numbers of things


def uncounted(deliverables: Sequence[Deliverable]) -> Iterator[Gap]:
    """One gap for all things in the plural without a number, one for those without an extent."""
    silent = [one for one in deliverables if not one.volume_estimate or one.counting is Counting.EXTENT]
    plural = tuple(one.name for one in silent if not one.single and one.counting is Counting.PIECES)
    extended = tuple(one.name for one in silent if one.counting is Counting.EXTENT and not _is_sized(one))
    if plural:
        yield Gap("volumes", things=plural)
    if extended:
        yield Gap("extent", things=extended)


def _is_sized(one: Deliverable) -> bool:
    """Whether a volume tells more than that there is one: `environ 50 pages`."""
    return bool(re.search(r"\d", one.volume_estimate or ""))
