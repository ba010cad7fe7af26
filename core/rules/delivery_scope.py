"""What is to be made, as production sees it: what things are made as, how many, and which steps they name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.agency.tools import Tool
from core.brief import fold
from core.rules.ai_terms import OPEN, AiTerms
from core.rules.assets import nouns_in
from core.rules.lexicon import data, pattern
from core.rules.quantities import LANGUAGES, Standing, read_quantity

MOTION_AT_SCALE = 5
"""So many pieces of motion, or a number left open, and motion is made at scale."""

_NAME = 80
_READ = 400
"""Characters of a thing's name and description that are read for what it is."""


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to be made, as production sees it."""

    name: str
    media: frozenset[str]
    words: frozenset[str]
    """Which words of the steps it is named or described with."""
    complex: bool
    pieces: int | None
    """None where the number is open."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything a delivery model is recommended from."""

    works: tuple[Work, ...]
    markets: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    model_type: str = ""
    terms: AiTerms = OPEN
    tools: tuple[Tool, ...] = ()

    def of(self, medium: str) -> tuple[Work, ...]:
        return tuple(work for work in self.works if medium in work.media)

    @property
    def motion_at_scale(self) -> bool:
        pieces = [work.pieces for work in self.of("motion")]
        return None in pieces or sum(one or 0 for one in pieces) >= MOTION_AT_SCALE

    @property
    def heavy(self) -> bool:
        """Whether motion at scale or print keeps the whole from being AI-supported."""
        return self.motion_at_scale or bool(self.of("print"))


def scope_of(
    diagnosis: Mapping[str, Any],
    assets: Mapping[str, Any] | None,
    *,
    model_type: str = "",
    terms: AiTerms = OPEN,
    tools: Sequence[Tool] = (),
) -> Scope:
    """What is to be made, of the asset list where there is one, else of the diagnosis."""
    asked = diagnosis.get("deliverables") or []
    listed = (assets or {}).get("assets") or []
    known = {_same(one.get("name")): one for one in asked}
    works = [_asset(one, known.get(_same(one.get("name"))) or {}) for one in listed]
    return Scope(
        works=tuple(works or (_deliverable(one) for one in asked)),
        markets=tuple(diagnosis.get("markets") or ()),
        channels=tuple(diagnosis.get("channels") or ()),
        model_type=model_type,
        terms=terms,
        tools=tuple(tools),
    )


def _same(name: object) -> str:
    return fold(str(name or "")).casefold()


def _asset(asset: Mapping[str, Any], asked: Mapping[str, Any]) -> Work:
    open_volume = not asset.get("volume")
    text = f"{asset.get('name') or ''}. {asset.get('description') or ''}"
    return _work(asset, asked, text, None if open_volume else int(asset["volume"]))


def _deliverable(asked: Mapping[str, Any]) -> Work:
    text = f"{asked.get('name') or ''}, {asked.get('volume_estimate') or ''}"
    return _work(asked, asked, text, _pieces(asked.get("volume_estimate")))


def _work(named: Mapping[str, Any], asked: Mapping[str, Any], text: str, pieces: int | None) -> Work:
    text, category = text[:_READ], _same(asked.get("category"))
    called = f"{text}, {category}"
    media = _media(text, category)
    return Work(
        name=_short(str(named.get("name") or "")),
        media=media,
        words=frozenset(kind for kind in data("delivery")["calls"] if _calls(kind).search(called))
        | ({"mastered"} if _mastered().search(text) else frozenset[str]()),
        complex=asked.get("complexity_hint") == "high",
        pieces=pieces,
    )


def _short(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[:_NAME].rstrip()}…"


def _pieces(words: str | None) -> int | None:
    """How many at least; None where that is open or goes on by the month."""
    quantity = read_quantity(words)
    if quantity.standing is not Standing.STATED or quantity.period or quantity.per:
        return None
    return int(quantity.number)


def _media(text: str, category: str) -> frozenset[str]:
    """What it is made as: what its words show, else what its category says."""
    kinds = {category} if category in _mediums() else {noun.category for noun in nouns_in(text, LANGUAGES)}
    said = {_mediums()[kind] for kind in kinds if kind in _mediums()}
    shown = {medium for medium in data("delivery")["shown"] if _shows(medium).search(text)}
    if _digital().search(f"{text}, {category}"):
        said, shown = {"static"} if said == {"print"} else said, shown - {"print"}
    moving = shown & {"motion", "print"}
    return frozenset(said | shown if not moving else shown | (said - {"static"}))


@cache
def _mediums() -> Mapping[str, str]:
    return data("delivery")["media"]


@cache
def _calls(kind: str) -> Any:
    return pattern(data("delivery")["calls"][kind]["all"])


@cache
def _shows(medium: str) -> Any:
    return pattern(data("delivery")["shown"][medium]["all"])


@cache
def _mastered() -> Any:
    return pattern(data("delivery")["mastered"]["all"])


@cache
def _digital() -> Any:
    return pattern(data("delivery")["digital"]["all"])
