"""The opportunity's card: what it is, what to do next, its files and its seventeen stages."""

from cards import dossier
from cards.actions import (
    CardRefresh,
    OpportunityArchive,
    OpportunityRename,
    OpportunityRestore,
    StageComplete,
    StageOpen,
    StageRun,
)
from cards.deal import deal_row
from cards.frame import archived, back_to, completion, edits, file_rows, status, titled
from cards.freshness import DIFFERENCE, compared, difference, outdated
from cards.pages import paged_card, roomiest
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    facts,
    heading,
    key,
    line,
    may,
    notice,
    paging,
    panel,
    run,
    sees_money,
    strong,
    subtle,
    tapping,
    text_input,
    toggling,
)
from cards.recommendation import qualified
from cards.samples.opportunities import OPPORTUNITIES
from cards.words import clip, day, money, tell, title_of, words
from core.keys import StageStatus
from core.opportunity import File, FileState, Opportunity, Right
from core.views import Freshness, OpportunityView, StageLine, Viewer

SAMPLES = OPPORTUNITIES

_INDENT = f"\u2007\u2007{GAP}"
"""As wide as a stage's number: figure spaces are as wide as digits."""


def render(view: OpportunityView, viewer: Viewer) -> Element:
    if view.section == DIFFERENCE:
        return difference(view, viewer)
    return _all_files(view, viewer) if view.section == "files" else _overview(view, viewer)


def _overview(view: OpportunityView, viewer: Viewer) -> Element:
    """The whole card, with less of each file and fact where there is too much of everything."""
    levels = ((4, 120, 40), (2, 60, 40), (0, 30, 20), (0, 15, 10))
    return roomiest(_drawn(view, viewer, *level) for level in levels)


def _drawn(view: OpportunityView, viewer: Viewer, files: int, fact: int, name: int) -> Element:
    body = [
        *_name(view.opportunity, viewer),
        *notice(view.notice, viewer),
        *_next(view, viewer),
        *outdated(view, viewer),
        *compared(view, viewer),
        box(
            *facts(_facts(view.opportunity, viewer, fact)),
            deal_row(view.opportunity, viewer),
            spacing="Medium",
        ),
        *_files(view, viewer, files),
        heading("cards-stages", viewer),
        box(*(_stage(stage, view, name, viewer) for stage in view.lines), spacing="Small"),
        *_evidence(view, viewer),
        *buttons(
            _settings(view.opportunity, viewer),
            _shelf(view.opportunity, viewer),
            _list(viewer),
            spacing="Large",
        ),
    ]
    return card(viewer, body, CardRefresh(opp=view.opportunity.number))


# The name


def _name(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    if not edits(opportunity, viewer):
        return [titled(opportunity)]
    rename = column(
        line(run(words("cards-rename", viewer), "accent")),
        width="auto",
        **toggling(words("cards-rename", viewer), "rename"),
    )
    form = box(
        text_input(
            "name",
            words("cards-rename-label", viewer),
            clip(opportunity.name, 200),
            limit=200,
            isRequired=True,
            errorMessage=words("cards-rename-missing", viewer),
        ),
        *buttons(execute(words("cards-rename-save", viewer), _renaming(opportunity), form=True)),
        id="rename",
        isVisible=False,
        style="emphasis",
    )
    return [columns(column(titled(opportunity)), rename), form]


def _renaming(opportunity: Opportunity) -> OpportunityRename:
    return OpportunityRename.asking(
        opp=opportunity.number, key=key(opportunity.number, opportunity.version, "rename")
    )


# What to do next


def _next(view: OpportunityView, viewer: Viewer) -> list[Element]:
    opportunity = view.opportunity
    if opportunity.archived_at:
        return archived(opportunity, viewer)
    said = view.next_step.said
    if said is None:
        return []
    return [
        panel(
            "accent",
            line(strong(f"{words('cards-next', viewer)} "), tell(said, viewer)),
            *_purpose(view, viewer),
        ),
        *buttons(_next_button(view, viewer), spacing="Small"),
    ]


def _purpose(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """What running the stage is good for, said before it is run."""
    if view.next_step.verb != "stage.run":
        return []
    return [line(subtle(words(f"pipeline-purpose-{view.next_step.stage}", viewer)), spacing="Small")]


def _next_button(view: OpportunityView, viewer: Viewer) -> Element | None:
    stage, verb, opportunity = view.next_step.stage, view.next_step.verb, view.opportunity
    if stage is None:
        return None
    number, edit = opportunity.number, may(viewer, Right.EDIT)
    ran = next((line.run for line in view.lines if line.stage is stage), None)
    tap_key = key(number, stage, opportunity.version, verb, ran)
    if verb == "stage.run" and edit:
        tap, said = StageRun(opp=number, stage=stage, key=tap_key), "cards-next-run"
    elif verb == "stage.complete" and edit:
        tap, said = StageComplete(opp=number, stage=stage, key=tap_key), "cards-next-complete"
    else:
        tap, said = StageOpen(opp=number, stage=stage), "cards-next-open"
    return execute(words(said, viewer, stage=stage), tap)


# What it is


def _facts(opportunity: Opportunity, viewer: Viewer, most: int) -> list[tuple[str, str]]:
    known = {
        "client_name": opportunity.client_name,
        "region": opportunity.region,
        "brands": ", ".join(opportunity.brands),
        "service_types": ", ".join(opportunity.service_types),
        "deadline": opportunity.deadline and day(opportunity.deadline, viewer),
        "go_live": opportunity.go_live and day(opportunity.go_live, viewer),
        "owner": opportunity.owner_name,
        "qualification": "".join(run["text"] for run in _qualified(opportunity, viewer)),
        "cost": money(opportunity.cost, viewer) if opportunity.cost and sees_money(viewer) else None,
    }
    return [(words(f"cards-field-{name}", viewer), clip(text, most)) for name, text in known.items() if text]


def _qualified(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    return qualified(opportunity.percentage, opportunity.recommendation, viewer)


# Files


def _files(view: OpportunityView, viewer: Viewer, most: int) -> list[Element]:
    if not view.files:
        return [heading("cards-files", viewer), line(subtle(words("cards-files-none", viewer)))]
    shown = sorted(view.files, key=_is_read)[:most]
    rows = [row for entry in file_rows(shown, viewer, brief=True) for row in entry]
    return [heading("cards-files", viewer), *rows, *_more_files(view, viewer, most)]


def _is_read(file: File) -> bool:
    """Files in trouble come first: they are the ones to act on."""
    return file.state is FileState.READ


def _more_files(view: OpportunityView, viewer: Viewer, shown: int) -> list[Element]:
    if len(view.files) <= shown:
        return []
    said = words("cards-files-all", viewer, files=len(view.files))
    return [box(line(run(said, "accent")), spacing="Small", **tapping(said, _file_page(view, 1)))]


def _file_page(view: OpportunityView, page: int) -> CardRefresh:
    return CardRefresh(opp=view.opportunity.number, section="files", page=page)


def _all_files(view: OpportunityView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            *notice(view.notice, viewer),
            heading("cards-files", viewer),
            *rows,
            *paging(page, pages, lambda to: _file_page(view, to), viewer),
        ]
        return card(viewer, body, _file_page(view, page))

    return paged_card(file_rows(view.files, viewer), view.page, draw)


# Stages


def _stage(stage: StageLine, view: OpportunityView, most: int, viewer: Viewer) -> Element:
    title = title_of(stage.stage, viewer)
    current = stage.status is StageStatus.IN_PROGRESS
    place = subtle(f"{stage.number:\u2007>2}{GAP}")
    name = strong(title) if current else run(title)
    gate = [subtle(f"{GAP}{words('cards-gate', viewer)}", size="Small")] if stage.gate else []
    said = completion(stage, viewer, most)
    below = [line(subtle(f"{_INDENT}{said}", size="Small"), spacing="None")] if said else []
    return columns(
        column(line(place, name, *gate), *below),
        column(line(*status(stage, viewer), horizontalAlignment="Right"), width="auto"),
        spacing="Small",
        **tapping(title, StageOpen(opp=view.opportunity.number, stage=stage.stage)),
    )


def _evidence(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """The way to the evidence pack, once a stage has made something to keep."""
    made = any(stage.freshness is not Freshness.NONE for stage in view.lines)
    return dossier.leading(view.opportunity, viewer) if made else []


# Buttons


def _settings(opportunity: Opportunity, viewer: Viewer) -> Element | None:
    if not edits(opportunity, viewer):
        return None
    return execute(words("cards-settings", viewer), CardRefresh(card="settings", opp=opportunity.number))


def _shelf(opportunity: Opportunity, viewer: Viewer) -> Element | None:
    """Archives or brings back; only the owner and admins may."""
    if viewer.person not in (None, opportunity.owner) and not may(viewer, Right.ADMINISTER):
        return None
    verb = OpportunityRestore if opportunity.archived_at else OpportunityArchive
    said = "cards-restore" if opportunity.archived_at else "cards-archive"
    tap_key = key(opportunity.number, opportunity.version, said)
    return execute(words(said, viewer), verb(opp=opportunity.number, key=tap_key))


def _list(viewer: Viewer) -> Element:
    return execute(words("cards-list", viewer), CardRefresh(card="list"))
