"""Stage 16 as people see it: phases, markets, training, compliance, measures and risks."""

from collections.abc import Iterable, Mapping
from typing import Any

from cards.deal import deal_button, standing
from cards.frame import (
    stage_part,
)
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    Tone,
    badge,
    box,
    column,
    columns,
    execute,
    heading,
    line,
    passage,
    strong,
    subtle,
    tapping,
)
from cards.samples.delivery_plans import DELIVERY_PLANS
from cards.sections import content, onward, overview, section
from cards.watch_frame import watch_card
from cards.words import apart, clip, reads_leftward, words
from core.opportunity import DealStatus
from core.views import StageView, Viewer

SAMPLES = DELIVERY_PLANS

LISTS: Mapping[str, str] = {
    "training": "training_and_adoption",
    "compliance": "compliance_and_policy",
    "risks": "risks",
}
"""Sections made of plain sentences, and the field of the output each shows."""

_FIELDS: Mapping[str, str] = {
    "phases": "phases",
    "markets": "market_rollout",
    "measures": "in_flight_metrics",
    **LISTS,
}
SECTIONS = ("phases", "markets", "measures", *LISTS)

_WAVES: Mapping[str, Tone] = {"lead": "good", "fast_follower": "accent", "long_tail": "default"}

Entry = Mapping[str, Any]


def render(view: StageView, viewer: Viewer) -> Element:
    key = view.section or ""
    return _section(view, key, viewer) if key in SECTIONS else _overview(view, viewer)


def _held(view: StageView, section: str) -> list[Any]:
    output = view.artifact.output if view.artifact else {}
    return list(output.get(_FIELDS[section]) or ())


# The overview


def _overview(view: StageView, viewer: Viewer) -> Element:
    return roomiest(_page(view, summary, viewer) for summary in (2_400, 800, 200))


def _page(view: StageView, summary: int, viewer: Viewer) -> Element:
    drafted = [*_summary(view, summary, viewer), *_phases(view, viewer), *_contents(view, viewer)]
    return overview(
        view,
        drafted,
        viewer,
        above=_deal(view, viewer),
        onward=(deal_button(view.opportunity, viewer), _watched(view, viewer)),
    )


def _deal(view: StageView, viewer: Viewer) -> list[Element]:
    """Where the deal stands, where it is not won: the plan is then not to be worked from."""
    status = view.opportunity.deal_status
    if status is DealStatus.WON:
        return []
    said = words("cards-plan-unwon" if view.artifact else "cards-plan-unplanned", viewer)
    return [line(*standing(status, viewer), GAP, subtle(said), spacing="Small")]


def _watched(view: StageView, viewer: Viewer) -> Element | None:
    """The assumptions that are watched while the plan is carried out."""
    if view.opportunity.deal_status is not DealStatus.WON:
        return None
    return execute(words("cards-watch", viewer), watch_card(view.opportunity))


def _summary(view: StageView, most: int, viewer: Viewer) -> list[Element]:
    text = str(view.artifact.output.get("summary") or "") if view.artifact else ""
    return [passage(text, most, viewer)] if text else []


def _phases(view: StageView, viewer: Viewer) -> list[Element]:
    phases = _held(view, "phases")
    if not phases:
        return []
    title = words("cards-plan-section-phases", viewer)
    rows = box(*(_row(one) for one in phases), spacing="Small")
    return [
        heading("cards-plan-section-phases", viewer),
        {**rows, **tapping(title, stage_part(view, "phases"))},
    ]


def _row(phase: Entry) -> Element:
    name, below = (clip(str(phase.get(field) or ""), 120) for field in ("name", "timeframe"))
    return columns(
        column(line(name), line(subtle(below, size="Small"), spacing="None")),
        column(line(subtle(apart(clip(str(phase.get("owner") or ""), 60)))), width="auto"),
        spacing="Small",
    )


def _contents(view: StageView, viewer: Viewer) -> list[Element]:
    """The other sections with how many each holds; a tap opens one."""
    if not view.artifact:
        return []
    rows = [
        content(
            words(f"cards-plan-section-{section}", viewer),
            len(_held(view, section)),
            stage_part(view, section),
            viewer,
        )
        for section in SECTIONS[1:]
    ]
    return [box(*rows, separator=True, spacing="Medium")]


# One section, paged by what fits


def _titled(key: str) -> str:
    return f"cards-plan-section-{key}"


def _section(view: StageView, key: str, viewer: Viewer) -> Element:
    head = [
        heading(_titled(key), viewer, size="Large", spacing="Small"),
    ]
    entries = list(_entries(view, key, viewer)) or [[line(words(_titled("empty"), viewer))]]
    return section(
        view,
        key,
        head,
        entries,
        viewer,
        above=_deal(view, viewer),
        following=onward(view, _titled, SECTIONS, key, viewer),
    )


def _entries(view: StageView, section: str, viewer: Viewer) -> Iterable[list[Element]]:
    if section == "phases":
        return (entry for one in _held(view, section) for entry in _phase(one, viewer))
    if section == "markets":
        return ([_market(one, viewer)] for one in _held(view, section))
    if section == "measures":
        return ([_measure(one, viewer)] for one in _held(view, section))
    return ([_sentence(str(one))] for one in _held(view, section))


def _phase(phase: Entry, viewer: Viewer) -> Iterable[list[Element]]:
    """A phase, line by line: a plan may have more in one phase than fits on a page."""
    owner = words("cards-plan-owner", viewer, owner=str(phase.get("owner") or ""))
    head = box(
        line(strong(clip(str(phase.get("name") or ""), 200))),
        line(subtle(clip(f"{phase.get('timeframe') or ''} · {owner}", 200)), spacing="None"),
        separator=True,
        spacing="Medium",
    )
    return ([head], *_told("objectives", phase, viewer), *_told("milestones", phase, viewer))


def _told(what: str, phase: Entry, viewer: Viewer) -> Iterable[list[Element]]:
    """What a phase has of a kind, its title on the page of the first."""
    said = [_sentence(str(one)) for one in phase.get(what) or ()]
    title = line(subtle(words(f"cards-plan-{what}", viewer)), spacing="Small")
    return [[title, said[0]], *([one] for one in said[1:])] if said else []


def _market(entry: Entry, viewer: Viewer) -> Element:
    wave = str(entry.get("wave") or "")
    needs = "; ".join(str(one) for one in entry.get("dependencies") or ())
    said = words("cards-plan-needs", viewer, needs=clip(needs, 600)) if needs else ""
    mark = badge(words(f"cards-plan-wave-{wave}", viewer), _WAVES[wave]) if wave in _WAVES else []
    below = [str(entry.get("reason") or ""), said]
    return box(
        columns(
            column(line(strong(apart(clip(str(entry.get("market") or ""), 120))), GAP, *mark)),
            column(line(clip(str(entry.get("go_live") or ""), 40)), width="auto"),
        ),
        *(line(subtle(clip(text, 700)), spacing="None") for text in below if text),
        spacing="Medium",
    )


def _measure(entry: Entry, viewer: Viewer) -> Element:
    target = clip(str(entry.get("target") or ""), 400)
    return box(
        columns(
            column(line(strong(apart(clip(str(entry.get("metric") or ""), 200))))),
            column(line(subtle(clip(str(entry.get("review_cadence") or ""), 60))), width="auto"),
        ),
        *([line(subtle(target), spacing="None")] if target else []),
        spacing="Medium",
    )


def _sentence(text: str) -> Element:
    said = clip(text, 1_200)
    return box(line(f"· {said}"), leftward=reads_leftward(said), spacing="Small")
