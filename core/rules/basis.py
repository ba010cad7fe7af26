"""What support documents are drafted from: the tenant's terms, and what earlier stages and the brief say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from re import Pattern
from typing import Any

from core.agency.terms import KpiPattern, Service, SlaPattern
from core.brief import Brief, fold
from core.keys import StageKey
from core.rules.ai_terms import Ruling, find_ai_terms
from core.rules.inclusions import Included, find_included
from core.rules.lexicon import data, pattern
from core.rules.sections import read_passages
from core.rules.service_levels import Setting
from core.rules.turnaround import stated_times

_NAME, _MEASURE = 80, 240
_QUOTED = 300
"""Characters of a name, of a target, of a sentence that says that time presses."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the tenant promises and rests its prices on."""

    slas: tuple[SlaPattern, ...]
    kpis: tuple[KpiPattern, ...]
    service: Service
    exclusions: tuple[str, ...]
    assumptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """Everything support documents are drafted from."""

    terms: Terms
    setting: Setting
    things: tuple[Mapping[str, Any], ...] = ()
    """Assets where they are listed, else deliverables."""
    counted: bool = False
    """Whether these are assets, whose volumes are numbers."""
    priced: frozenset[str] | None = None
    """Ids of the assets that have a route, and so a price; None before any were looked for."""
    markets: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    ambiguities: int = 0
    gaps: tuple[Mapping[str, Any], ...] = ()
    ruling: Ruling = Ruling.OPEN
    """What the client rules on AI."""
    included: tuple[Included, ...] = ()
    """Standing exclusions that the brief includes."""


def basis_of(
    inputs: Mapping[StageKey, Mapping[str, Any]],
    brief: Brief,
    terms: Terms,
    *,
    start: date,
    go_live: date | None,
) -> Basis:
    """Gathers it; `start` is when work can begin."""
    diagnosis = inputs.get(StageKey.DIAGNOSIS) or {}
    assets = (inputs.get(StageKey.ASSETS) or {}).get("assets") or ()
    passages = read_passages(brief)
    measures = tuple(_short(one, _MEASURE) for one in diagnosis.get("kpis_slas") or ())
    said = (*(diagnosis.get("timelines") or ()), *(passage.text for passage in passages if passage.of_work))
    return Basis(
        terms=terms,
        setting=Setting(
            start=start,
            go_live=go_live,
            pressing=pressing_words(said),
            helped=_helped(inputs.get(StageKey.DELIVERY_MODEL) or {}),
            times=stated_times(measures),
        ),
        things=tuple(_named(one) for one in assets or diagnosis.get("deliverables") or ()),
        counted=bool(assets),
        priced=_priced(inputs.get(StageKey.MATCHING)),
        markets=tuple(_short(one, _NAME) for one in diagnosis.get("markets") or ()),
        measures=measures,
        ambiguities=len(diagnosis.get("ambiguities") or ()),
        gaps=tuple((inputs.get(StageKey.CAPABILITY_GAPS) or {}).get("gaps") or ()),
        ruling=find_ai_terms(brief).ruling,
        included=find_included(terms.exclusions, passages),
    )


def _priced(matching: Mapping[str, Any] | None) -> frozenset[str] | None:
    if matching is None:
        return None
    return frozenset(str(one["asset_id"]) for one in matching.get("matches") or () if one["selected"])


def _helped(delivery: Mapping[str, Any]) -> frozenset[str]:
    """The production steps that the delivery model has AI tools support."""
    if delivery.get("headline") in (None, "traditional"):
        return frozenset()
    stages: Iterable[Mapping[str, Any]] = delivery.get("workflow_stages") or ()
    return frozenset(str(one.get("key")) for one in stages if one.get("approach") != "manual")


def _named(thing: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**thing, "name": _short(thing.get("name"), _NAME)}


def _short(text: object, most: int) -> str:
    flat = fold(str(text or ""))
    return flat if len(flat) <= most else f"{flat[: most - 1].rstrip()}…"


# Where the brief says that time presses


@cache
def _pressure() -> Pattern[str]:
    return pattern(data("support")["pressure"]["all"])


def pressing_words(sentences: Sequence[object]) -> str:
    """The first of these sentences that says that time presses; empty where none does."""
    texts = (fold(str(one)) for one in sentences)
    return next((text[:_QUOTED] for text in texts if _pressure().search(text)), "")
