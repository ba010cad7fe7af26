"""Stage 5 as people see it: what came back and waits, and every question with its answer."""

from collections.abc import Iterator

from cards import questions
from cards.actions import AnswersPropose
from cards.frame import (
    back_to,
    complete_button,
    edits,
    outdated,
    refresh_button,
    run_state,
    shown,
    stage_head,
    stage_key,
    stage_part,
    step,
)
from cards.pages import BESIDE_STAGE, paged_card
from cards.parts import (
    GAP,
    Element,
    badge,
    buttons,
    card,
    column,
    columns,
    execute,
    heading,
    line,
    notice,
    paging,
    panel,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.returned import counted, named, showing
from cards.samples.answers import ANSWERS
from cards.words import clip, moment, words
from core.keys import StageStatus
from core.opportunity import ClarificationStatus
from core.views import AnswersView, Viewer
from core.work.records import Import

SAMPLES = ANSWERS

_PASTE = "paste"
_LONGEST = 200_000
"""Characters that `answers.propose` takes."""
_WAITING = 3


def render(view: AnswersView, viewer: Viewer) -> Element:
    if view.section == _PASTE and edits(view.opportunity, viewer):
        return _pasting(view, viewer)
    return questions.form(view, viewer) or _listed(view, viewer)


def _listed(view: AnswersView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            *stage_head(view, viewer),
            *notice(view.notice, viewer),
            *run_state(view, viewer),
            *outdated(view, viewer),
            *_waiting(view, viewer),
            *_guide(view, viewer),
            *_counts(view, viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, questions.SECTION, to), viewer),
            *_unanswered(view, viewer),
            *_buttons(view, viewer),
        ]
        return card(viewer, body, stage_part(view, view.section, page))

    def rows(page: int) -> Iterator[list[Element]]:
        return questions.entries(view, page, viewer)

    return paged_card(rows, view.page, draw, BESIDE_STAGE)


def _buttons(view: AnswersView, viewer: Viewer) -> list[Element]:
    """Completing comes first once nothing is pending; until then bringing answers in."""
    complete, pending = complete_button(view, viewer), _by_status(view)[ClarificationStatus.PENDING]
    paste = execute(words("cards-answers-paste", viewer), stage_part(view, _PASTE, view.page))
    pastes = bool(view.clarifications) and edits(view.opportunity, viewer)
    return buttons(
        None if pending else complete,
        paste if pastes else None,
        questions.many_button(view, viewer),
        questions.add_button(view, viewer),
        complete if pending else None,
        refresh_button(view, viewer),
        spacing="Medium",
    )


# What came back and waits


def _waiting(view: AnswersView, viewer: Viewer) -> list[Element]:
    if not view.waiting:
        return []
    more = len(view.waiting) - _WAITING
    said = words("cards-answers-waiting-more", viewer, more=more) if more > 0 else ""
    return [
        panel(
            "accent",
            line(strong(words("cards-answers-waiting", viewer))),
            *(_returned(imported, viewer) for imported in view.waiting[:_WAITING]),
            *([line(subtle(said), spacing="Small")] if said else []),
        )
    ]


def _returned(imported: Import, viewer: Viewer) -> Element:
    look = words("cards-import-look", viewer)
    when = moment(imported.made_at, viewer)
    who = words("cards-import-by", viewer, who=clip(imported.made_by_name, 60), when=when)
    return columns(
        column(
            line(strong(named(imported, viewer))),
            line(counted(imported, viewer), spacing="None"),
            line(subtle(who, size="Small"), spacing="None"),
        ),
        column(
            line(run(f"{words('cards-import-open', viewer)} ›", "accent")),
            width="auto",
            verticalContentAlignment="Center",
        ),
        spacing="Small",
        **tapping(look, showing(imported)),
    )


# How far it is


def _guide(view: AnswersView, viewer: Viewer) -> list[Element]:
    """The three ways in which answers arrive; nothing while some wait or once the stage is completed."""
    if not edits(view.opportunity, viewer) or view.line.status is StageStatus.COMPLETED or view.waiting:
        return []
    if not view.clarifications:
        return [panel("warning", line(words("cards-answers-no-questions", viewer)))]
    return [step("cards-guide-start-client_answers", viewer)]


def _counts(view: AnswersView, viewer: Viewer) -> list[Element]:
    if not view.clarifications:
        return []
    many = _by_status(view)
    runs = [
        *badge(words("cards-answers-answered", viewer, many=many[ClarificationStatus.ANSWERED]), "good"),
        run(GAP),
        *badge(words("cards-answers-pending", viewer, many=many[ClarificationStatus.PENDING]), "default"),
        run(GAP),
        subtle(words("cards-answers-dismissed", viewer, many=many[ClarificationStatus.DISMISSED])),
    ]
    return [heading("cards-section-clarifications", viewer), line(*runs, spacing="Small")]


def _by_status(view: AnswersView) -> dict[ClarificationStatus, int]:
    return {
        status: sum(one.status is status for one in view.clarifications) for status in ClarificationStatus
    }


def _unanswered(view: AnswersView, viewer: Viewer) -> list[Element]:
    """Before completing: what is still open, which is allowed and worth knowing."""
    pending = _by_status(view)[ClarificationStatus.PENDING]
    if not pending or complete_button(view, viewer) is None:
        return []
    said = words("cards-answers-still-pending", viewer, pending=pending)
    return [line(run("!\u00a0", "warning"), said, spacing="Medium")]


# Pasting


def _pasting(view: AnswersView, viewer: Viewer) -> Element:
    asking = AnswersPropose.asking(
        opp=view.opportunity.number, key=stage_key("paste", view, view.imported, len(view.waiting))
    )
    missing = words("cards-answers-paste-missing", viewer)
    label = words("cards-answers-paste-label", viewer)
    body = [
        back_to(view.opportunity, viewer),
        heading("cards-answers-paste", viewer, size="Large", spacing="Small"),
        line(subtle(words("cards-answers-paste-how", viewer)), spacing="None"),
        *notice(view.notice, viewer),
        text_input("text", label, None, long=True, limit=_LONGEST, isRequired=True, errorMessage=missing),
        *buttons(
            execute(words("cards-answers-paste-read", viewer), asking, form=True),
            execute(words("cards-cancel", viewer), stage_part(view, questions.SECTION, view.page)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))
