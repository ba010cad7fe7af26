"""Stage 13 as people see it: service levels and measures first, the sentences one tap away."""

from collections.abc import Iterable, Mapping
from typing import Any

from cards.actions import ExportGet
from cards.evidence import with_source
from cards.frame import (
    stage_part,
)
from cards.pages import roomiest
from cards.parts import (
    Element,
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
from cards.samples.support import SUPPORTS
from cards.sections import content, onward, overview, section
from cards.words import apart, clip, reads_leftward, words
from core.export import ExportKind
from core.views import SupportView, Viewer

SAMPLES = SUPPORTS

LISTS = ("assumptions", "caveats", "governance")
"""Sections made of plain sentences, by their field of the output."""

SECTIONS = ("slas", "kpis", *LISTS)

_ROWS = 8
"""SLAs on the overview; the section has them all."""

Output = Mapping[str, Any]
Entry = Mapping[str, Any]


def render(view: SupportView, viewer: Viewer) -> Element:
    key = view.section or ""
    return _section(view, key, viewer) if key in SECTIONS else _overview(view, viewer)


def _output(view: SupportView) -> Output:
    return view.artifact.output if view.artifact else {}


# The overview


def _overview(view: SupportView, viewer: Viewer) -> Element:
    return roomiest(_page(view, summary, viewer) for summary in (2_400, 800, 200))


def _page(view: SupportView, summary: int, viewer: Viewer) -> Element:
    drafted = [*_summary(view, summary, viewer), *_levels(view, viewer), *_contents(view, viewer)]
    return overview(view, drafted, viewer, own=_document_button(view, viewer))


def _summary(view: SupportView, most: int, viewer: Viewer) -> list[Element]:
    text = str(_output(view).get("summary") or "")
    return [passage(text, most, viewer)] if text else []


def _levels(view: SupportView, viewer: Viewer) -> list[Element]:
    """The days of each SLA at a glance; a tap shows why."""
    slas: list[Entry] = list(_output(view).get("slas") or ())
    if not slas:
        return []
    head = columns(
        column(line(subtle(words("cards-support-deliverable", viewer)))),
        *(_figure(subtle(words(f"cards-support-v-{version}", viewer))) for version in (1, 2, 3)),
        spacing="Small",
    )
    title = words("cards-support-section-slas", viewer)
    rows = box(head, *(_level(one, viewer) for one in slas[:_ROWS]), spacing="Small")
    return [
        heading("cards-support-section-slas", viewer),
        {**rows, **tapping(title, stage_part(view, "slas"))},
    ]


def _level(sla: Entry, viewer: Viewer) -> Element:
    return columns(
        column(line(apart(clip(str(sla.get("deliverable") or ""), 80)))),
        *(_figure(strong(_days(sla, version))) for version in (1, 2, 3)),
        spacing="Small",
    )


def _figure(text: Element) -> Element:
    return column(line(text), width="40px")


def _days(sla: Entry, version: int) -> str:
    return clip(str(sla.get(f"v{version}_days") or "–"), 4)


def _contents(view: SupportView, viewer: Viewer) -> list[Element]:
    """Each section with how much it holds; a tap opens it."""
    if not view.artifact:
        return []
    return [box(*(_content(view, one, viewer) for one in SECTIONS), separator=True, spacing="Medium")]


def _content(view: SupportView, section: str, viewer: Viewer) -> Element:
    held = len(_output(view).get(section) or ())
    title = words(f"cards-support-section-{section}", viewer)
    return content(title, held, stage_part(view, section), viewer)


def _document_button(view: SupportView, viewer: Viewer) -> Element | None:
    kind = ExportKind.SUPPORT_DOCS_DOCX
    if not any(one.kind is kind for one in view.exports):
        return None
    return execute(words(f"cards-export-{kind}", viewer), ExportGet(opp=view.opportunity.number, kind=kind))


# One section, paged by what fits


def _titled(key: str) -> str:
    return f"cards-support-section-{key}"


def _section(view: SupportView, key: str, viewer: Viewer) -> Element:
    head = [
        heading(_titled(key), viewer, size="Large", spacing="Small"),
        line(subtle(words(f"support-about-{key}", viewer)), spacing="None"),
    ]
    entries = list(_entries(view, key, viewer)) or [[line(words(_titled("empty"), viewer))]]
    return section(view, key, head, entries, viewer, following=onward(view, _titled, SECTIONS, key, viewer))


def _entries(view: SupportView, section: str, viewer: Viewer) -> Iterable[list[Element]]:
    for position, entry in enumerate(_output(view).get(section) or ()):
        match section:
            case "slas":
                drawn = _sla(entry, viewer)
            case "kpis":
                drawn = _kpi(entry)
            case _:
                drawn = _sentence(str(entry))
        yield with_source(drawn, view.artifact, f"{section}[{position}]", viewer)


def _sla(sla: Entry, viewer: Viewer) -> Element:
    days = {f"v{version}": _days(sla, version) for version in (1, 2, 3)}
    responsible = apart(clip(str(sla.get("responsible_party") or ""), 80))
    notes = clip(str(sla.get("notes") or ""), 1_000)
    said = words("cards-support-days", viewer, **days)
    return box(
        line(strong(apart(clip(str(sla.get("deliverable") or ""), 200)))),
        line(subtle(" · ".join(one for one in (said, responsible) if one)), spacing="None"),
        *([box(line(notes), leftward=reads_leftward(notes), spacing="None")] if notes else []),
        spacing="Medium",
    )


def _kpi(kpi: Entry) -> Element:
    metric, target, measured = (
        clip(str(kpi.get(name) or ""), 600) for name in ("metric", "target", "measurement")
    )
    return box(
        line(strong(apart(metric))),
        *([line(target, spacing="None")] if target else []),
        *([line(subtle(measured), spacing="None")] if measured else []),
        leftward=reads_leftward(metric),
        spacing="Medium",
    )


def _sentence(text: str) -> Element:
    said = clip(text, 1_200)
    return box(line(f"· {said}"), leftward=reads_leftward(said), spacing="Small")
