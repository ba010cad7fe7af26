"""Many questions for the client in one form: found, answered and dismissed a page at a time."""

from cards.actions import ClarificationsSave
from cards.forms import ROOMS, editable
from cards.frame import archived, edits
from cards.many import finding, foot, refusal_of, settling
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    badge,
    box,
    card,
    choice_input,
    heading,
    key,
    line,
    notice,
    passage,
    subtle,
    text_input,
)
from cards.questions import SYMBOLS, TONES, levels, states
from cards.samples.many import MANY_QUESTIONS
from cards.words import clean, clip, reads_leftward, words
from core.many import mark
from core.opportunity import Clarification
from core.views import QUESTION_FIELDS, ManyQuestionsView, Viewer

SAMPLES = MANY_QUESTIONS

_TEXT, _SHORT = 400, 120
"""Characters of a question, and where there is hardly any room."""
_GLIMPSE = 60
"""Characters of an answer that its field cannot hold."""
_LONGEST = 20_000


def render(view: ManyQuestionsView, viewer: Viewer) -> Element:
    return roomiest(_form(view, room, viewer) for room in ROOMS)


def _form(view: ManyQuestionsView, room: int, viewer: Viewer) -> Element:
    text = _TEXT if room else _SHORT
    fields = edits(view.opportunity, viewer) or view.kept
    held = editable({one.id: one.answer or "" for one in view.rows}, room) if fields else frozenset()
    drawn = {one.id: _mark(one, held) for one in view.rows} if fields else {}
    saving = ClarificationsSave(
        opp=view.opportunity.number,
        stage=view.stage,
        drawn=drawn,
        page=view.page,
        key=key("many", view.opportunity.number, view.opportunity.version, view.state),
    )
    filters = [
        choice_input("status", words("cards-many-status", viewer), _any(states(viewer), viewer), view.status),
        choice_input(
            "priority", words("cards-many-priority", viewer), _any(levels(viewer), viewer), view.priority
        ),
    ]
    body = [
        heading("cards-many-questions", viewer, spacing="None"),
        *archived(view.opportunity, viewer),
        *notice(view.notice, viewer),
        *finding(view, saving, filters, viewer),
        *(_row(view, one, text, held, fields=fields, viewer=viewer) for one in view.rows),
        *foot(view, viewer),
        *(settling(view, saving, viewer) if fields else []),
    ]
    return card(viewer, body)


def _mark(question: Clarification, held: frozenset[str]) -> str:
    values = {name: getattr(question, name) for name in QUESTION_FIELDS}
    values["answer"] = clean(question.answer or "") if question.id in held else ""
    return mark(question.version, values.values())


def _any(choices: list[tuple[str, str]], viewer: Viewer) -> list[tuple[str, str]]:
    return [("", words("cards-many-any", viewer)), *choices]


def _row(
    view: ManyQuestionsView,
    question: Clarification,
    limit: int,
    held: frozenset[str],
    *,
    fields: bool,
    viewer: Viewer,
) -> Element:
    text = clip(question.question, limit)
    level = badge(
        words(f"cards-priority-{question.priority}", viewer),
        TONES[question.priority],
        SYMBOLS[question.priority],
    )
    return box(
        line(*level, subtle(GAP + clip(question.category, 80))),
        box(line(text), leftward=reads_leftward(text), spacing="None"),
        *refusal_of(view.refused, question.id, viewer),
        *(_fields(question, held, viewer) if fields else _said(question, viewer)),
        separator=True,
        spacing="Medium",
    )


def _fields(question: Clarification, held: frozenset[str], viewer: Viewer) -> list[Element]:
    answer = words("cards-question-answer", viewer)
    entry = (
        text_input(f"answer_{question.id}", answer, question.answer, long=True, limit=_LONGEST)
        if question.id in held
        else box(
            passage(question.answer or "", _GLIMPSE, viewer), line(subtle(words("cards-many-long", viewer)))
        )
    )
    return [
        entry,
        choice_input(
            f"status_{question.id}",
            words("cards-question-status", viewer),
            states(viewer),
            str(question.status),
        ),
        choice_input(
            f"priority_{question.id}",
            words("cards-question-priority", viewer),
            levels(viewer),
            str(question.priority),
        ),
    ]


def _said(question: Clarification, viewer: Viewer) -> list[Element]:
    status = line(subtle(words(f"cards-question-{question.status}", viewer)), spacing="Small")
    return [status, *([passage(question.answer, _GLIMPSE, viewer)] if question.answer else [])]
