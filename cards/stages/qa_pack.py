"""Stage 4 as people see it: what the client will be asked, and the two files to send."""

from cards import questions
from cards.actions import CardRefresh, ExportGet
from cards.export import file_line
from cards.frame import (
    complete_button,
    edits,
    guide,
    outdated,
    refresh_button,
    run_button,
    run_state,
    shown,
    stage_head,
)
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    execute,
    heading,
    line,
    notice,
    panel,
    run,
    strong,
    subtle,
)
from cards.samples.answers import PACKS
from cards.words import clip, moment, tell, words
from core.export import Export
from core.keys import StageKey
from core.opportunity import Artifact, Clarification, ClarificationStatus
from core.views import PackView, Viewer

SAMPLES = PACKS

_REMARKS = 3


def render(view: PackView, viewer: Viewer) -> Element:
    return questions.form(view, viewer) or _overview(view, viewer)


def _overview(view: PackView, viewer: Viewer) -> Element:
    asked = [one for one in view.clarifications if one.status is not ClarificationStatus.DISMISSED]
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *(_next(view, viewer) if asked else _nothing_to_ask(view, viewer)),
        *(_contents(view, asked, viewer) if asked else []),
        *_pack(view, viewer),
        *(_buttons(view, viewer) if asked else _ways_forward(view, viewer)),
    ]
    return card(viewer, body, shown(view))


def _next(view: PackView, viewer: Viewer) -> list[Element]:
    """What to do with the pack; where it no longer holds what would be asked now, that instead."""
    running = view.run is not None and view.run.open
    if running or not (view.changed and view.artifact):
        return [*outdated(view, viewer), *guide(view, viewer)]
    return [
        panel(
            "warning",
            line(strong(words("cards-pack-changed-title", viewer))),
            line(words("cards-pack-changed", viewer, changed=view.changed), spacing="Small"),
        )
    ]


def _contents(view: PackView, asked: list[Clarification], viewer: Viewer) -> list[Element]:
    """How many questions there are of each priority, and what happens to the others."""
    answered = sum(one.status is ClarificationStatus.ANSWERED for one in asked)
    dismissed = len(view.clarifications) - len(asked)
    said = [
        *([words("cards-pack-answered", viewer, answered=answered)] if answered else []),
        *([words("cards-pack-dismissed", viewer, dismissed=dismissed)] if dismissed else []),
    ]
    return [
        heading("cards-pack-contents", viewer),
        line(strong(words("cards-pack-questions", viewer, asked=len(asked))), spacing="Small"),
        line(*questions.priorities(asked, viewer), spacing="Small"),
        *(line(subtle(one), spacing="Small") for one in said),
    ]


def _pack(view: PackView, viewer: Viewer) -> list[Element]:
    """The files of the latest version, and what must be known about them."""
    made = view.artifact
    if made is None:
        return []
    if not view.exports:
        return [line(subtle(_signed("cards-pack-none-made", made, viewer)), separator=True, spacing="Large")]
    remarks = [line(subtle(f"· {tell(said, viewer)}"), spacing="Small") for said in made.remarks[:_REMARKS]]
    return [
        box(
            heading("cards-pack-files", viewer, spacing="None"),
            line(subtle(_signed("cards-pack-made", made, viewer)), spacing="None"),
            *(file_line(export, viewer) for export in view.exports),
            *remarks,
            separator=True,
            spacing="Large",
        )
    ]


def _signed(said: str, made: Artifact, viewer: Viewer) -> str:
    when = moment(made.created_at, viewer)
    return words(said, viewer, version=made.version, when=when, who=clip(made.created_by, 60))


def _buttons(view: PackView, viewer: Viewer) -> list[Element]:
    """Making it again comes first while the files are behind; otherwise fetching them."""
    again = run_button(view, viewer, "cards-pack-again") if view.artifact else None
    behind = bool(view.changed)
    return buttons(
        again if behind else None,
        *(_fetching(view, export, viewer) for export in view.exports),
        complete_button(view, viewer),
        None if behind else again,
        execute(words("cards-pack-look", viewer), _diagnosis(view)),
        refresh_button(view, viewer),
        spacing="Medium",
    )


def _fetching(view: PackView, export: Export, viewer: Viewer) -> Element:
    tap = ExportGet(opp=view.opportunity.number, kind=export.kind)
    return execute(words(f"cards-export-{export.kind}", viewer), tap)


# Nothing to ask


def _nothing_to_ask(view: PackView, viewer: Viewer) -> list[Element]:
    """That there would be nothing in the files, and what can be done instead."""
    if view.run and view.run.open:
        return []
    put_aside = "cards-pack-all-dismissed" if view.clarifications else "cards-pack-no-questions"
    offers = ["cards-pack-without-ways"] if edits(view.opportunity, viewer) else []
    return [
        panel(
            "warning",
            line(run("!\u00a0", "warning"), strong(words(put_aside, viewer))),
            *(line(words(said, viewer), spacing="Small") for said in offers),
        )
    ]


def _ways_forward(view: PackView, viewer: Viewer) -> list[Element]:
    """Asking something after all, or going on without."""
    go_on = complete_button(view, viewer)
    if go_on is None and view.artifact is None:
        go_on = run_button(view, viewer, "cards-pack-without")
    return buttons(
        execute(words("cards-pack-open-diagnosis", viewer), _diagnosis(view)),
        questions.add_button(view, viewer),
        go_on,
        refresh_button(view, viewer),
        spacing="Medium",
    )


def _diagnosis(view: PackView) -> CardRefresh:
    """The questions of the diagnosis; the diagnosis itself where it has none."""
    section = questions.SECTION if view.clarifications else None
    return CardRefresh(card="stage", opp=view.opportunity.number, stage=StageKey.DIAGNOSIS, section=section)
