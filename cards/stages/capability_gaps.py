"""Stage 12 as people see it: what our own people cover, what is missing, and where it would come from."""

from collections.abc import Iterable, Mapping
from typing import Any

from cards.evidence import with_source
from cards.frame import (
    stage_part,
)
from cards.pages import roomiest
from cards.parts import (
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
from cards.samples.gaps import GAPS
from cards.sections import overview, section
from cards.words import apart, clip, reads_leftward, words
from core.views import StageView, Viewer

SAMPLES = GAPS

SECTION = "gaps"
"""The section with each gap and its reasons."""

_TONES: Mapping[str, Tone] = {"red": "attention", "amber": "warning", "green": "good"}
_SYMBOLS = {"red": "●", "amber": "◐", "green": "○"}
_SOURCES = frozenset({"internal_sme", "brandtech_partner", "external_vendor"})
_ROWS = 12
"""Gaps on the overview; the section has them all."""

Output = Mapping[str, Any]
Entry = Mapping[str, Any]


def render(view: StageView, viewer: Viewer) -> Element:
    return _section(view, viewer) if view.section == SECTION else _overview(view, viewer)


def _output(view: StageView) -> Output:
    return view.artifact.output if view.artifact else {}


def _overview(view: StageView, viewer: Viewer) -> Element:
    return roomiest(_page(view, summary, viewer) for summary in (2_400, 800, 200))


def _page(view: StageView, summary: int, viewer: Viewer) -> Element:
    drafted = [*_found(view, summary, viewer)]
    return overview(view, drafted, viewer, own=_reasons_button(view, viewer))


def _found(view: StageView, summary: int, viewer: Viewer) -> list[Element]:
    if view.artifact is None:
        return []
    text = str(_output(view).get("summary") or "")
    return [
        *([passage(text, summary, viewer)] if text else []),
        heading("cards-gaps-core", viewer),
        _core(view, viewer),
        heading("cards-gaps-missing", viewer),
        _rows(view, viewer),
    ]


def _core(view: StageView, viewer: Viewer) -> Element:
    names = [apart(clip(str(one), 80)) for one in _output(view).get("core_in_scope") or ()]
    said = clip(" · ".join(names), 1_200) or words("cards-gaps-core-none", viewer)
    return line(said, spacing="Small")


def _rows(view: StageView, viewer: Viewer) -> Element:
    gaps: list[Entry] = list(_output(view).get("gaps") or ())
    if not gaps:
        return line(words("cards-gaps-none", viewer), spacing="Small")
    title = words("cards-gaps-reasons", viewer)
    more = len(gaps) - _ROWS
    rest = [line(subtle(words("cards-gaps-more", viewer, more=more)), spacing="Small")] if more > 0 else []
    rows = box(*(_row(one, viewer) for one in gaps[:_ROWS]), *rest, spacing="Small")
    return {**rows, **tapping(title, stage_part(view, SECTION))}


def _row(gap: Entry, viewer: Viewer) -> Element:
    return columns(
        column(
            line(apart(clip(str(gap.get("capability") or ""), 120))),
            line(subtle(_from(gap, viewer), size="Small"), spacing="None"),
        ),
        column(line(*_level(gap, viewer)), width="auto"),
        spacing="Small",
    )


def _from(gap: Entry, viewer: Viewer) -> str:
    """Whom it would come from."""
    source = str(gap.get("suggested_source") or "")
    kind = words(f"cards-tenant-source-{source}", viewer) if source in _SOURCES else ""
    partner = apart(clip(str(gap.get("suggested_partner") or ""), 80))
    return " · ".join(one for one in (partner, kind) if one)


def _level(gap: Entry, viewer: Viewer) -> list[Element]:
    level = str(gap.get("criticality") or "")
    if level not in _TONES:
        return []
    return badge(words(f"cards-gaps-level-{level}", viewer), _TONES[level], _SYMBOLS[level])


def _reasons_button(view: StageView, viewer: Viewer) -> Element | None:
    if not _output(view).get("gaps"):
        return None
    return execute(words("cards-gaps-reasons", viewer), stage_part(view, SECTION))


# Every gap with its reasons


def _section(view: StageView, viewer: Viewer) -> Element:
    head = [
        heading("cards-gaps-missing", viewer, size="Large", spacing="Small"),
        line(subtle(words("sourcing-about-gaps", viewer)), spacing="None"),
    ]
    entries = list(_entries(view, viewer)) or [[line(words("cards-gaps-none", viewer))]]
    return section(view, SECTION, head, entries, viewer)


def _entries(view: StageView, viewer: Viewer) -> Iterable[list[Element]]:
    for position, gap in enumerate(_output(view).get("gaps") or ()):
        yield with_source(_gap(gap, viewer), view.artifact, f"gaps[{position}]", viewer)


def _gap(gap: Entry, viewer: Viewer) -> Element:
    name = apart(clip(str(gap.get("capability") or ""), 200))
    why = clip(str(gap.get("rationale") or ""), 1_000)
    return box(
        line(strong(name)),
        line(*_level(gap, viewer), spacing="None"),
        line(subtle(_from(gap, viewer)), spacing="None"),
        *([box(line(why), leftward=reads_leftward(why), spacing="Small")] if why else []),
    )
