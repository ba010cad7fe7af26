"""What the cards of an opportunity and of its stages have in common: who, where it stands, what made it."""

from collections.abc import Iterable, Sequence

from cards.actions import CardRefresh, OpportunityOpen, StageComplete, StageRun
from cards.parts import (
    GAP,
    Element,
    Tone,
    badge,
    box,
    buttons,
    column,
    columns,
    execute,
    key,
    line,
    may,
    panel,
    run,
    sees_money,
    strong,
    subtle,
    tapping,
)
from cards.words import apart, clip, count, day, listed, moment, money, tell, title_of, words
from core.keys import Driver, StageStatus
from core.messages import Message, message
from core.opportunity import File, FileState, Opportunity, Right, RunState
from core.pipeline import FILES, ROWS
from core.views import Freshness, StageLine, StageView, Viewer

_TONES: dict[StageStatus, Tone] = {
    StageStatus.NOT_STARTED: "default",
    StageStatus.IN_PROGRESS: "accent",
    StageStatus.COMPLETED: "good",
}
_FREE = frozenset({"computed", "people"})
"""Who drafts at no cost."""
_STRIKING = frozenset({"rules", "people"})
"""Who drafts otherwise than is usual, which a reader must know."""
_REMARKS = 3
_REASONS = 3
_UNREAD = 2
_FILE_TONES: dict[FileState, Tone] = {
    FileState.WAITING: "accent",
    FileState.READ: "good",
    FileState.ANSWERS: "good",
    FileState.CATALOGUE: "good",
    FileState.TEMPLATE: "good",
    FileState.UNSEARCHABLE: "warning",
    FileState.REFUSED: "attention",
    FileState.LOST: "attention",
}


def edits(opportunity: Opportunity, viewer: Viewer) -> bool:
    """Whether to offer changes: to those who may make them, while the opportunity is not archived."""
    return opportunity.archived_at is None and may(viewer, Right.EDIT)


def archived(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    """Why nothing can be changed here."""
    if opportunity.archived_at is None:
        return []
    when = day(opportunity.archived_at, viewer)
    return [panel("warning", line(words("cards-archived", viewer, when=when)))]


def name_of(opportunity: Opportunity) -> str:
    return clip(opportunity.name, 200)


def titled(opportunity: Opportunity) -> Element:
    """The opportunity's number and name, large."""
    number = subtle(f"#{opportunity.number}{GAP}", size="Large")
    return line(number, strong(apart(name_of(opportunity)), size="Large"))


def back_to(opportunity: Opportunity, viewer: Viewer) -> Element:
    """The line above a card that belongs to an opportunity; a tap leads there."""
    return box(
        line(
            run(words("cards-back-to", viewer, number=str(opportunity.number)), "accent"),
            subtle(f"{GAP}{apart(clip(opportunity.name, 80))}"),
        ),
        **tapping(words("cards-open-opportunity", viewer), OpportunityOpen(opp=opportunity.number)),
    )


def status(stage: StageLine, viewer: Viewer) -> list[Element]:
    """Where the stage stands: symbol, word and colour."""
    if stage.running:
        return badge(words("cards-running", viewer), "accent", "◐")
    if stage.freshness is Freshness.OUTDATED:
        return badge(words("cards-outdated", viewer), "warning")
    return badge(words(f"pipeline-status-{stage.status}", viewer), _TONES[stage.status])


def completion(stage: StageLine, viewer: Viewer, most: int = 40) -> str:
    """Who completed the stage and when; empty while nobody has."""
    if not stage.completed_at:
        return ""
    when = day(stage.completed_at, viewer)
    if not stage.completed_by:
        return words("cards-completed-on", viewer, when=when)
    return words("cards-completed-by", viewer, who=clip(stage.completed_by, most), when=when)


def stage_head(view: StageView, viewer: Viewer) -> list[Element]:
    """The opportunity, the stage's number and name, and where it stands."""
    stage = view.line
    title = line(
        subtle(f"{stage.number}{GAP}", size="Large"), strong(title_of(stage.stage, viewer), size="Large")
    )
    below = [line(subtle(said), spacing="None") for said in [completion(stage, viewer)] if said]
    return [
        back_to(view.opportunity, viewer),
        columns(
            column(title, *below),
            column(line(*status(stage, viewer)), width="auto", verticalContentAlignment="Center"),
            spacing="Small",
        ),
        *archived(view.opportunity, viewer),
    ]


def outdated(view: StageView, viewer: Viewer, most: int = _REASONS) -> list[Element]:
    """Why what is shown no longer stands on what it was made from: the first reasons, and how many more."""
    if not view.outdated_by:
        return []
    reasons = [line(tell(reason, viewer), spacing="Small") for reason in view.outdated_by[:most]]
    more = len(view.outdated_by) - most
    if more > 0:
        said = words("cards-outdated-more", viewer, more=more)
        reasons.append(line(subtle(f"{said[:1].upper()}{said[1:]}"), spacing="Small"))
    return [panel("warning", line(strong(words("cards-outdated-title", viewer))), *reasons)]


def run_state(view: StageView, viewer: Viewer) -> list[Element]:
    """A run under way, one that is late, or one that failed; nothing after one that worked."""
    latest = view.run
    if latest is None or latest.state is RunState.DONE:
        return []
    if latest.state is RunState.FAILED:
        return [_failed(view, latest.problem, viewer)]
    work = _work(view.line)
    queued = latest.state is RunState.QUEUED
    waiting = message("cards-run-queued") if queued else message("cards-run-working", work=work)
    asked = words("cards-run-asked", viewer, when=moment(latest.asked_at, viewer))
    return [
        panel(
            "warning" if latest.problem else "accent",
            line(run(f"◐{GAP}", "accent"), strong(tell(latest.progress or waiting, viewer))),
            line(tell(latest.problem or message("cards-run-usual", work=work), viewer), spacing="Small"),
            line(subtle(asked), spacing="Small"),
        )
    ]


def _work(stage: StageLine) -> str:
    """What a run of the stage does: only some of the agents read the brief."""
    reads = FILES in ROWS[stage.stage].reads
    return "reading" if stage.driver is Driver.AGENT and reads else str(stage.driver)


def _failed(view: StageView, problem: Message | None, viewer: Viewer) -> Element:
    kept = (
        words("cards-run-kept", viewer, version=view.artifact.version)
        if view.artifact
        else words("cards-run-nothing", viewer, stage=str(view.line.stage))
    )
    return panel(
        "attention",
        line(*badge(words("cards-run-failed", viewer), "attention")),
        *([line(tell(problem, viewer), spacing="Small")] if problem else []),
        line(kept, spacing="Small"),
    )


def made_by(view: StageView, viewer: Viewer, most: int = _REMARKS) -> list[Element]:
    """What drafted the output, when, and what it cost; then what a reader must know about it."""
    artifact = view.artifact
    if artifact is None:
        return []
    drafted = words("cards-made-by", viewer, by=artifact.drafted_by)
    when = moment(artifact.created_at, viewer)
    said = [words("cards-version", viewer, version=artifact.version, when=when)]
    if sees_money(viewer) and artifact.drafted_by not in _FREE:
        said.append(money(artifact.cost, viewer))
    shown = [f"· {tell(remark, viewer)}" for remark in artifact.remarks[:most]]
    remarks = [line(subtle(remark), spacing="Small") for remark in shown]
    more = len(artifact.remarks) - most
    if more > 0:
        remarks.append(line(subtle(words("cards-more-remarks", viewer, more=more)), spacing="Small"))
    return [
        box(
            line(
                strong(drafted) if artifact.drafted_by in _STRIKING else run(drafted),
                subtle(f" · {' · '.join(said)}"),
            ),
            *remarks,
            separator=True,
            spacing="Large",
        )
    ]


def guide(view: StageView, viewer: Viewer) -> list[Element]:
    """The next sensible step; a first run starts right there, and one under way speaks for itself."""
    if view.run and view.run.open:
        return []
    if view.artifact:
        return [step(f"cards-guide-check-{view.line.stage}", viewer)] if view.may_complete else []
    return [*_start(view, viewer), *buttons(run_button(view, viewer), spacing="Small")]


def _start(view: StageView, viewer: Viewer) -> list[Element]:
    """Why to run the stage a first time; a run that failed has said what to do."""
    if not view.may_run or view.run:
        return []
    return [step(f"cards-guide-start-{view.line.stage}", viewer)]


def step(said: str, viewer: Viewer) -> Element:
    """What to do next, in the words of a fixed sentence."""
    return panel("accent", line(strong(f"{words('cards-next', viewer)} "), words(said, viewer)))


def unread_files(files: Iterable[File], viewer: Viewer, most: int = _UNREAD) -> list[Element]:
    """The files nothing could be read from, since their words are missing from what is shown."""
    unread = [file for file in files if file.state not in (FileState.READ, FileState.ANSWERS)]
    if not unread:
        return []
    rows = [row for entry in file_rows(unread[:most], viewer, brief=True) for row in entry]
    more = len(unread) - most
    rest = [line(subtle(words("cards-files-more-unread", viewer, more=more)))] if more > 0 else []
    return [panel("emphasis", line(strong(words("cards-files-unread", viewer))), *rows, *rest)]


def run_button(view: StageView, viewer: Viewer, title: str | None = None) -> Element | None:
    """Runs the stage, or runs it again; `title` is the key of what a stage calls that in its own words."""
    under_way = view.run is not None and view.run.open
    if under_way or not (view.may_run and edits(view.opportunity, viewer)):
        return None
    usual = "cards-run-again" if view.artifact else f"cards-run-first-{view.line.stage}"
    return execute(
        words(title or usual, viewer),
        StageRun(opp=view.opportunity.number, stage=view.line.stage, key=stage_key("run", view)),
    )


def complete_button(view: StageView, viewer: Viewer) -> Element | None:
    """Completes the stage; offered only where it would be accepted."""
    if not (view.may_complete and edits(view.opportunity, viewer)):
        return None
    return execute(
        words("cards-complete", viewer),
        StageComplete(opp=view.opportunity.number, stage=view.line.stage, key=stage_key("complete", view)),
    )


def refresh_button(view: StageView, viewer: Viewer) -> Element | None:
    """Looks again while a run is under way."""
    if not (view.run and view.run.open):
        return None
    return execute(words("cards-refresh", viewer), shown(view))


def shown(view: StageView) -> CardRefresh:
    """The tap that shows this very card again."""
    return stage_part(view, view.section, view.page)


def stage_part(view: StageView, section: str | None, page: int = 1) -> CardRefresh:
    """The tap that shows another part of the stage's card."""
    return CardRefresh(
        card="stage", opp=view.opportunity.number, stage=view.line.stage, section=section, page=page
    )


def stage_key(purpose: str, view: StageView, *more: object) -> str:
    """A key that stays while the stage's card shows the same and changes with any of it."""
    made = view.artifact.version if view.artifact else 0
    ran = view.run.id if view.run else "-"
    return key(view.opportunity.number, view.line.stage, made, view.opportunity.version, purpose, ran, *more)


def file_rows(files: Iterable[File], viewer: Viewer, *, brief: bool = False) -> list[list[Element]]:
    """One entry per file: its name, how far it has come, what is wrong; `brief` leaves out remarks."""
    return [_file_row(file, () if brief else file.remarks[:3], viewer) for file in files]


def _file_row(file: File, remarks: Sequence[Message], viewer: Viewer) -> list[Element]:
    name = clip(file.name, 120)
    state = badge(words(f"cards-file-{file.state}", viewer), _FILE_TONES[file.state])
    said = [file.problem] if file.problem else []
    below = [line(tell(problem, viewer), spacing="None") for problem in (*said, *remarks)]
    row = columns(
        column(line(run(apart(name)), subtle(_extent(file, viewer)))),
        column(line(*state), width="auto"),
        spacing="Small",
    )
    return [row, *below]


def _extent(file: File, viewer: Viewer) -> str:
    known: list[str] = []
    if file.pages:
        known.append(words("cards-file-pages", viewer, pages=file.pages))
    if file.characters:
        known.append(words("cards-file-characters", viewer, characters=count(file.characters, viewer)))
    return f"{GAP}{listed(known, viewer)}" if known else ""
