"""Stage 2 as people see it: the brief read as a scope, part by part, and the questions for the client."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cards.actions import ClarificationAdd, ClarificationSave
from cards.evidence import with_source
from cards.forms import ROOMS, editable, too_long
from cards.frame import (
    back_to,
    complete_button,
    edits,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    shown,
    stage_head,
    stage_key,
    stage_part,
    unread_files,
)
from cards.pages import paged_card, roomiest
from cards.parts import (
    GAP,
    Element,
    Tone,
    badge,
    box,
    buttons,
    card,
    choice_input,
    column,
    columns,
    execute,
    heading,
    line,
    notice,
    paging,
    passage,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.samples import DIAGNOSES
from cards.words import clip, count, day, reads_leftward, words
from core.opportunity import Clarification, ClarificationStatus, Priority
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

SECTIONS = ("deliverables", *LISTS, "clarifications")

_EDIT = "clarification-"
_ADD = "clarification-new"

_ORDER = list(Priority)
_TONES: dict[str, Tone] = {"red": "attention", "amber": "warning", "green": "good"}
_SYMBOLS = {"red": "▲", "amber": "◆", "green": "●"}
_COMPLEXITY = frozenset({"low", "medium", "high"})

Output = Mapping[str, Any]


def render(view: StageView, viewer: Viewer) -> Element:
    section = view.section or ""
    if section == _ADD:
        return _adding(view, viewer)
    if section.startswith(_EDIT):
        return _editing(view, section.removeprefix(_EDIT), viewer)
    if section in SECTIONS:
        return _section(view, section, viewer)
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
    priorities = _priorities(view.clarifications, viewer) if section == "clarifications" else []
    detail = [line(*priorities, spacing="None")] if priorities else []
    return columns(
        column(line(run(title) if held else subtle(title)), *detail),
        column(
            line(strong(count(held, viewer)) if held else subtle(words("cards-none", viewer))),
            width="auto",
        ),
        column(line(run("›", "accent")), width="auto"),
        spacing="Small",
        **tapping(title, stage_part(view, section)),
    )


def _holds(view: StageView, section: str) -> int:
    output = _output(view)
    match section:
        case "clarifications":
            return len(view.clarifications)
        case "deliverables":
            return len(output.get("deliverables") or ())
        case _:
            return sum(len(output.get(field) or ()) for field in LISTS[section])


def _priorities(clarifications: Sequence[Clarification], viewer: Viewer) -> list[Element]:
    """How many questions there are of each priority."""
    runs: list[Element] = []
    for priority in _ORDER:
        if asked := sum(question.priority is priority for question in clarifications):
            said = words(f"cards-priority-count-{priority}", viewer, asked=asked)
            runs += [*badge(said, _TONES[priority], _SYMBOLS[priority]), run(GAP)]
    return runs


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
                _question_button(view, viewer) if section == "clarifications" else None,
                _onward(view, section, viewer) if page == pages else None,
                execute(words("cards-overview", viewer), stage_part(view, None)),
                spacing="Medium",
            ),
        ]
        return card(viewer, body, stage_part(view, section, page))

    entries = list(_entries(view, section, viewer)) or [[line(words("cards-section-empty", viewer))]]
    return paged_card(entries, view.page, draw)


def _onward(view: StageView, section: str, viewer: Viewer) -> Element | None:
    """The next section that holds anything, for those who read through."""
    later = SECTIONS[SECTIONS.index(section) + 1 :]
    following = next((name for name in later if _holds(view, name)), None)
    if following is None:
        return None
    title = words("cards-onward-section", viewer, section=words(f"cards-section-{following}", viewer))
    return execute(title, stage_part(view, following))


def _entries(view: StageView, section: str, viewer: Viewer) -> Iterable[list[Element]]:
    match section:
        case "deliverables":
            return _deliverables(view, viewer)
        case "clarifications":
            return (_question(view, question, viewer) for question in _sorted(view.clarifications))
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


# Questions for the client


def _sorted(clarifications: Sequence[Clarification]) -> list[Clarification]:
    return sorted(clarifications, key=lambda question: _ORDER.index(question.priority))


def _priority(priority: Priority, viewer: Viewer) -> list[Element]:
    return badge(words(f"cards-priority-{priority}", viewer), _TONES[priority], _SYMBOLS[priority])


def _question(view: StageView, question: Clarification, viewer: Viewer) -> list[Element]:
    text = clip(question.question, 700)
    about = [clip(question.category, 80), words(f"cards-question-{question.status}", viewer)]
    if question.answered_at:
        about.append(day(question.answered_at, viewer))
    if question.origin == "person":
        about.append(words("cards-question-by-hand", viewer))
    items = [
        line(*_priority(question.priority, viewer), subtle(GAP + " · ".join(filter(None, about)))),
        line(text, spacing="None"),
        *_why(question, viewer),
        *_answer(question, viewer),
    ]
    change = words("cards-question-edit", viewer)
    if not edits(view.opportunity, viewer):
        return [box(*items, leftward=reads_leftward(text), spacing="Medium", separator=True)]
    return [
        columns(
            column(box(*items, leftward=reads_leftward(text))),
            column(line(run(change, "accent")), width="auto"),
            spacing="Medium",
            separator=True,
            **tapping(change, stage_part(view, f"{_EDIT}{question.id}", view.page)),
        )
    ]


def _why(question: Clarification, viewer: Viewer) -> list[Element]:
    if not question.rationale:
        return []
    return [line(subtle(clip(question.rationale, 300), size="Small"), spacing="None")]


def _answer(question: Clarification, viewer: Viewer) -> list[Element]:
    if not question.answer:
        return []
    label = strong(f"{words('cards-question-answer', viewer)}: ")
    return [line(label, clip(question.answer, 300), spacing="Small")]


def _question_button(view: StageView, viewer: Viewer) -> Element | None:
    if not edits(view.opportunity, viewer) or not (view.artifact or view.clarifications):
        return None
    return execute(words("cards-question-add", viewer), stage_part(view, _ADD))


def _adding(view: StageView, viewer: Viewer) -> Element:
    if not edits(view.opportunity, viewer):
        return _section(view, "clarifications", viewer)
    asking = ClarificationAdd.asking(
        opp=view.opportunity.number, key=stage_key("ask", view, len(view.clarifications))
    )
    fields = [
        _question_input("", viewer),
        *_kind_inputs("", Priority.AMBER, viewer),
        text_input("rationale", words("cards-question-why", viewer), None, long=True, limit=4_000),
    ]
    save = execute(words("cards-question-save-new", viewer), asking, form=True)
    return _form(view, "cards-question-new", fields, save, viewer)


def _question_input(value: str, viewer: Viewer) -> Element:
    return text_input(
        "question",
        words("cards-question", viewer),
        value,
        long=True,
        limit=2_000,
        isRequired=True,
        errorMessage=words("cards-question-missing", viewer),
    )


def _kind_inputs(category: str, priority: Priority, viewer: Viewer) -> list[Element]:
    priorities = [(str(level), words(f"cards-priority-{level}", viewer)) for level in _ORDER]
    return [
        text_input("category", words("cards-question-category", viewer), category),
        choice_input("priority", words("cards-question-priority", viewer), priorities, str(priority)),
    ]


def _editing(view: StageView, id: str, viewer: Viewer) -> Element:
    question = next((asked for asked in view.clarifications if asked.id == id), None)
    if question is None or not edits(view.opportunity, viewer):
        return _section(view, "clarifications", viewer)
    return roomiest(_change(view, question, room, viewer) for room in ROOMS)


def _change(view: StageView, question: Clarification, room: int, viewer: Viewer) -> Element:
    long_texts = {
        "question": question.question,
        "answer": question.answer or "",
        "rationale": question.rationale,
    }
    held = editable(long_texts, room)
    statuses = [(str(state), words(f"cards-question-{state}", viewer)) for state in ClarificationStatus]
    fields = [
        _question_input(question.question, viewer)
        if "question" in held
        else too_long(words("cards-question", viewer), question.question, viewer),
        *_kind_inputs(question.category, question.priority, viewer),
        *(_long_input(name, long_texts[name], name in held, viewer) for name in ("answer", "rationale")),
        choice_input("status", words("cards-question-status", viewer), statuses, str(question.status)),
    ]
    tap_key = stage_key("question", view, question.version)
    save = ClarificationSave(
        opp=view.opportunity.number, id=question.id, version=question.version, page=view.page, key=tap_key
    )
    return _form(
        view, "cards-question-change", fields, execute(words("cards-save", viewer), save, form=True), viewer
    )


def _long_input(name: str, text: str, held: bool, viewer: Viewer) -> Element:
    label = words("cards-question-answer" if name == "answer" else "cards-question-why", viewer)
    return text_input(name, label, text, long=True, limit=20_000) if held else too_long(label, text, viewer)


def _form(view: StageView, title: str, fields: list[Element], save: Element, viewer: Viewer) -> Element:
    back = execute(words("cards-cancel", viewer), stage_part(view, "clarifications", view.page))
    body = [
        back_to(view.opportunity, viewer),
        heading(title, viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
        *fields,
        *buttons(save, back, spacing="Medium"),
    ]
    return card(viewer, body, shown(view))
