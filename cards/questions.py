"""The questions for the client: the list of them, and the forms to add, change or answer one."""

from collections.abc import Iterable, Iterator, Sequence

from cards.actions import CardRefresh, ClarificationAdd, ClarificationSave
from cards.forms import ROOMS, editable, too_long
from cards.frame import back_to, edits, shown, stage_key, stage_part
from cards.pages import roomiest
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
    dialog,
    excerpt,
    execute,
    heading,
    line,
    notice,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.words import apart, clip, day, listed, reads_leftward, words
from core.keys import StageKey
from core.opportunity import AnswerSource, Clarification, ClarificationStatus, Priority
from core.views import StageView, Viewer

SECTION = "clarifications"
"""The section of a stage's card that lists them."""

FORM = "clarification-"
"""What the sections that are forms begin with; the id of the question to change follows, or `new`."""

_ADD = f"{FORM}new"

_ORDER = list(Priority)
TONES: dict[str, Tone] = {"red": "attention", "amber": "warning", "green": "good"}
SYMBOLS = {"red": "▲", "amber": "◆", "green": "●"}
_LABELS = {
    "question": "cards-question",
    "answer": "cards-question-answer",
    "rationale": "cards-question-why",
}
_MANY = 2
"""Questions from which on a form of many saves steps."""
_LONGEST_ANSWER = 100_000
"""Characters that `clarification.save` takes."""


# The list


def priorities(asked: Sequence[Clarification], viewer: Viewer) -> list[Element]:
    """How many questions there are of each priority."""
    runs: list[Element] = []
    for priority in _ORDER:
        if many := sum(question.priority is priority for question in asked):
            said = words(f"cards-priority-count-{priority}", viewer, asked=many)
            runs += [*badge(said, TONES[priority], SYMBOLS[priority]), run(GAP)]
    return runs


def entries(view: StageView, page: int, viewer: Viewer) -> Iterator[list[Element]]:
    """Each question, most pressing first and then by category, as the pack sorts them."""
    asked = sorted(view.clarifications, key=lambda one: (_ORDER.index(one.priority), one.category.casefold()))
    return (_entry(view, question, page, viewer) for question in asked)


def _entry(view: StageView, question: Clarification, page: int, viewer: Viewer) -> list[Element]:
    text = clip(question.question, 700)
    about = [clip(question.category, 80), words(f"cards-question-{question.status}", viewer)]
    if question.origin == "person":
        about.append(words("cards-question-by-hand", viewer))
    priority = badge(
        words(f"cards-priority-{question.priority}", viewer),
        TONES[question.priority],
        SYMBOLS[question.priority],
    )
    items = [
        line(*priority, subtle(GAP + " · ".join(filter(None, about)))),
        line(text, spacing="None"),
        *_why(question, viewer),
        *_answer(question, viewer),
    ]
    change = words(_inviting(view, question), viewer)
    if not edits(view.opportunity, viewer):
        return [box(*items, leftward=reads_leftward(text), spacing="Medium", separator=True)]
    return [
        columns(
            column(box(*items, leftward=reads_leftward(text))),
            column(line(run(change, "accent")), width="auto"),
            spacing="Medium",
            separator=True,
            **tapping(change, stage_part(view, f"{FORM}{question.id}", page)),
        )
    ]


def _inviting(view: StageView, question: Clarification) -> str:
    """What a tap on a question is for."""
    answering = view.line.stage is StageKey.CLIENT_ANSWERS and question.status is ClarificationStatus.PENDING
    return "cards-question-fill" if answering else "cards-question-edit"


def _why(question: Clarification, viewer: Viewer) -> list[Element]:
    if not question.rationale:
        return []
    return [line(subtle(clip(question.rationale, 300), size="Small"), spacing="None")]


def _answer(question: Clarification, viewer: Viewer) -> list[Element]:
    if not question.answer:
        return []
    label = strong(f"{words('cards-question-answer', viewer)}: ")
    return [
        line(label, *excerpt(question.answer, 300, viewer), spacing="Small"),
        *_provenance(question, viewer),
    ]


def _provenance(question: Clarification, viewer: Viewer) -> list[Element]:
    """Where an answer was read, and who confirmed or typed it when."""
    if not question.answer:
        return []
    said = list(_read_in(question.source, viewer)) if question.source else []
    if question.answered_by:
        how = "cards-answer-confirmed" if question.source else "cards-answer-typed"
        said.append(words(how, viewer, who=clip(question.answered_by, 60)))
    if question.answered_at:
        said.append(day(question.answered_at, viewer))
    return [line(subtle(listed(said, viewer), size="Small"), spacing="None")] if said else []


def _read_in(source: AnswerSource, viewer: Viewer) -> Iterable[str]:
    if source.file:
        yield words("cards-answer-file", viewer, file=clip(source.file, 80))
    else:
        yield words("cards-answer-pasted", viewer)
    if source.place:
        yield apart(clip(source.place, 80))


# The forms


def add_button(view: StageView, viewer: Viewer) -> Element | None:
    """Leads to the form for a new question; offered to those who may ask one."""
    if not edits(view.opportunity, viewer):
        return None
    return execute(words("cards-question-add", viewer), stage_part(view, _ADD))


def many_button(view: StageView, viewer: Viewer) -> Element | None:
    """Opens the form of many questions; one alone has its own."""
    if len(view.clarifications) < _MANY or not edits(view.opportunity, viewer):
        return None
    number, stage = view.opportunity.number, view.line.stage
    return dialog(
        words("cards-many-edit", viewer), CardRefresh(card="many_questions", opp=number, stage=stage)
    )


def form(view: StageView, viewer: Viewer) -> Element | None:
    """The form that the view's section asks for; None where it is none, or no longer one to fill in."""
    section = view.section or ""
    if not section.startswith(FORM) or not edits(view.opportunity, viewer):
        return None
    if section == _ADD:
        return _adding(view, viewer)
    question = next((one for one in view.clarifications if f"{FORM}{one.id}" == section), None)
    return question and roomiest(_changing(view, question, room, viewer) for room in ROOMS)


def _adding(view: StageView, viewer: Viewer) -> Element:
    asking = ClarificationAdd.asking(
        opp=view.opportunity.number,
        stage=view.line.stage,
        key=stage_key("ask", view, len(view.clarifications)),
    )
    fields = [
        _long_input("question", "", viewer),
        *_kind_inputs("", Priority.AMBER, viewer),
        text_input("rationale", words("cards-question-why", viewer), None, long=True, limit=4_000),
    ]
    save = execute(words("cards-question-save-new", viewer), asking, form=True)
    return _form(view, "cards-question-new", fields, [save], viewer)


def _changing(view: StageView, question: Clarification, room: int, viewer: Viewer) -> Element:
    long_texts = {
        "question": question.question,
        "answer": question.answer or "",
        "rationale": question.rationale,
    }
    held = editable(long_texts, room)

    def field(name: str) -> Element:
        if name in held:
            return _long_input(name, long_texts[name], viewer)
        return too_long(words(_LABELS[name], viewer), long_texts[name], viewer)

    fields = [
        field("question"),
        *_kind_inputs(question.category, question.priority, viewer),
        field("rationale"),
        field("answer"),
        *_provenance(question, viewer),
        choice_input("status", words("cards-question-status", viewer), states(viewer), str(question.status)),
    ]
    return _form(view, "cards-question-change", fields, _settling(view, question, viewer), viewer)


def _settling(view: StageView, question: Clarification, viewer: Viewer) -> list[Element]:
    """Saves what was typed, or with one tap and nothing typed dismisses the question or opens it again."""

    def save(purpose: str, status: ClarificationStatus | None = None) -> ClarificationSave:
        return ClarificationSave(
            opp=view.opportunity.number,
            stage=view.line.stage,
            id=question.id,
            version=question.version,
            page=view.page,
            status=status,
            key=stage_key(purpose, view, question.version),
        )

    at_once = {
        "cards-question-dismiss": ClarificationStatus.DISMISSED,
        "cards-question-reopen": ClarificationStatus.PENDING,
    }
    return [
        execute(words("cards-save", viewer), save("question"), form=True),
        *(
            execute(words(title, viewer), save(str(status), status))
            for title, status in at_once.items()
            if status is not question.status
        ),
    ]


def _kind_inputs(category: str, priority: Priority, viewer: Viewer) -> list[Element]:
    return [
        text_input("category", words("cards-question-category", viewer), category),
        choice_input("priority", words("cards-question-priority", viewer), levels(viewer), str(priority)),
    ]


def levels(viewer: Viewer) -> list[tuple[str, str]]:
    """The priorities to choose from."""
    return [(str(level), words(f"cards-priority-{level}", viewer)) for level in _ORDER]


def states(viewer: Viewer) -> list[tuple[str, str]]:
    """The statuses to choose from."""
    return [(str(state), words(f"cards-question-{state}", viewer)) for state in ClarificationStatus]


def _long_input(name: str, text: str, viewer: Viewer) -> Element:
    label = words(_LABELS[name], viewer)
    if name == "question":
        missing = words("cards-question-missing", viewer)
        return text_input(name, label, text, long=True, limit=2_000, isRequired=True, errorMessage=missing)
    limit = _LONGEST_ANSWER if name == "answer" else 20_000
    return text_input(name, label, text, long=True, limit=limit)


def _form(
    view: StageView, title: str, fields: Sequence[Element], savings: Sequence[Element], viewer: Viewer
) -> Element:
    back = execute(words("cards-cancel", viewer), stage_part(view, SECTION, view.page))
    body = [
        back_to(view.opportunity, viewer),
        heading(title, viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
        *fields,
        *buttons(*savings, back, spacing="Medium"),
    ]
    return card(viewer, body, shown(view))
