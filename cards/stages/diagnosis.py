"""Stage 2 as people see it: the brief read as a scope, part by part, and the questions for the client."""

from collections.abc import Iterable, Mapping
from typing import Any

from cards import questions
from cards.evidence import with_source
from cards.frame import (
    back_to,
    complete_button,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    shown,
    stage_head,
    stage_part,
    unread_files,
)
from cards.pages import paged_card, roomiest
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    execute,
    heading,
    line,
    notice,
    paging,
    passage,
    strong,
    subtle,
)
from cards.samples.readings import DIAGNOSES
from cards.sections import content
from cards.words import clip, reads_leftward, words
from core.views import StageView, Viewer

SAMPLES = DIAGNOSES

LISTS: Mapping[str, tuple[str, ...]] = {
    "reach": ("channels", "markets", "capabilities_required"),
    "kpis_slas": ("kpis_slas",),
    "tech_asks": ("tech_asks",),
    "timelines": ("timelines",),
    "ambiguities": ("ambiguities",),
    "contradictions": ("contradictions",),
}
"""Sections made of plain lists, and the fields of the output each shows."""

SECTIONS = ("deliverables", *LISTS, questions.SECTION)

_COMPLEXITY = frozenset({"low", "medium", "high"})

Output = Mapping[str, Any]


def render(view: StageView, viewer: Viewer) -> Element:
    section = view.section or ""
    if section in SECTIONS:
        return _section(view, section, viewer)
    if section.startswith(questions.FORM):
        return questions.form(view, viewer) or _section(view, questions.SECTION, viewer)
    return _overview(view, viewer)


def _output(view: StageView) -> Output:
    return view.artifact.output if view.artifact else {}


# The overview


def _overview(view: StageView, viewer: Viewer) -> Element:
    return roomiest(_contents_page(view, summary, viewer) for summary in (2_400, 800, 200))


def _contents_page(view: StageView, summary: int, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *outdated(view, viewer),
        *guide(view, viewer),
        *unread_files(view.files, viewer),
        *_summary(view, summary, viewer),
        *_contents(view, viewer),
        *made_by(view, viewer),
        *buttons(
            complete_button(view, viewer),
            _question_button(view, viewer),
            run_button(view, viewer) if view.artifact else None,
            refresh_button(view, viewer),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))


def _summary(view: StageView, most: int, viewer: Viewer) -> list[Element]:
    output = _output(view)
    if not output:
        return []
    assessed = str(output.get("complexity_assessment") or "")
    complexity = [line(subtle(f"{words('cards-complexity', viewer)}{GAP}"), _complexity(assessed, viewer))]
    text = str(output.get("summary") or "")
    return [
        heading("cards-section-summary", viewer),
        *([passage(text, most, viewer)] if text else []),
        *(complexity if assessed in _COMPLEXITY else []),
    ]


def _complexity(level: str, viewer: Viewer) -> Element:
    return strong(words(f"cards-complexity-{level}", viewer))


def _contents(view: StageView, viewer: Viewer) -> list[Element]:
    """Each section with how much it holds; a tap opens it."""
    if not view.artifact and not view.clarifications:
        return []
    return [
        heading("cards-contents", viewer),
        box(*(_content(view, section, viewer) for section in SECTIONS), spacing="Small"),
    ]


def _content(view: StageView, section: str, viewer: Viewer) -> Element:
    held = _holds(view, section)
    title = words(f"cards-section-{section}", viewer)
    priorities = questions.priorities(view.clarifications, viewer) if section == questions.SECTION else []
    below = [line(*priorities, spacing="None")] if priorities else []
    return content(title, held, stage_part(view, section), viewer, *below)


def _holds(view: StageView, section: str) -> int:
    output = _output(view)
    match section:
        case questions.SECTION:
            return len(view.clarifications)
        case "deliverables":
            return len(output.get("deliverables") or ())
        case _:
            return sum(len(output.get(field) or ()) for field in LISTS[section])


# One section, paged by what fits


def _section(view: StageView, section: str, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            heading(f"cards-section-{section}", viewer, size="Large", spacing="Small"),
            line(subtle(words(f"cards-about-{section}", viewer)), spacing="None"),
            *notice(view.notice, viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, section, to), viewer),
            *buttons(
                _question_button(view, viewer) if section == questions.SECTION else None,
                questions.many_button(view, viewer) if section == questions.SECTION else None,
                _onward(view, section, viewer) if page == pages else None,
                execute(words("cards-overview", viewer), stage_part(view, None)),
                spacing="Medium",
            ),
        ]
        return card(viewer, body, stage_part(view, section, page))

    def rows(page: int) -> list[list[Element]]:
        held = list(_entries(view, section, page, viewer))
        return held or [[line(words("cards-section-empty", viewer))]]

    return paged_card(rows, view.page, draw)


def _onward(view: StageView, section: str, viewer: Viewer) -> Element | None:
    """The next section that holds anything, for those who read through."""
    later = SECTIONS[SECTIONS.index(section) + 1 :]
    following = next((name for name in later if _holds(view, name)), None)
    if following is None:
        return None
    title = words("cards-onward-section", viewer, section=words(f"cards-section-{following}", viewer))
    return execute(title, stage_part(view, following))


def _entries(view: StageView, section: str, page: int, viewer: Viewer) -> Iterable[list[Element]]:
    match section:
        case "deliverables":
            return _deliverables(view, viewer)
        case questions.SECTION:
            return questions.entries(view, page, viewer)
        case _:
            return _lists(view, LISTS[section], viewer)


def _deliverables(view: StageView, viewer: Viewer) -> Iterable[list[Element]]:
    for position, entry in enumerate(_output(view).get("deliverables") or ()):
        yield with_source(_deliverable(entry, viewer), view.artifact, f"deliverables[{position}]", viewer)


def _deliverable(entry: Mapping[str, Any], viewer: Viewer) -> Element:
    name = clip(str(entry.get("name") or ""), 300)
    about = [clip(str(entry[field]), 200) for field in ("category", "volume_estimate") if entry.get(field)]
    hint = str(entry.get("complexity_hint") or "")
    dot = [subtle(" · ")] if about else []
    level = [*dot, _complexity(hint, viewer)] if hint in _COMPLEXITY else []
    return box(
        line(strong(name)),
        *([line(subtle(" · ".join(about)), *level, spacing="None")] if about or level else []),
        leftward=reads_leftward(name),
    )


def _lists(view: StageView, fields: tuple[str, ...], viewer: Viewer) -> Iterable[list[Element]]:
    for field in fields:
        values = _output(view).get(field) or ()
        title = [heading(f"cards-list-{field}", viewer)] if len(fields) > 1 and values else []
        for position, value in enumerate(values):
            text = clip(str(value), 1_000)
            item = box(line(f"· {text}"), leftward=reads_leftward(text))
            yield [*title, *with_source(item, view.artifact, f"{field}[{position}]", viewer)]
            title = []


def _question_button(view: StageView, viewer: Viewer) -> Element | None:
    return questions.add_button(view, viewer) if view.artifact or view.clarifications else None
