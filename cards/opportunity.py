"""The opportunity's card: what it is, what to do next, its files and its seventeen stages."""

from cards.actions import (
    CardRefresh,
    OpportunityArchive,
    OpportunityRestore,
    StageComplete,
    StageOpen,
    StageRun,
)
from cards.deal import deal_row
from cards.frame import archived, edits
from cards.freshness import DIFFERENCE, compared, difference, outdated
from cards.opportunity_files import all_files, files
from cards.opportunity_name import named
from cards.opportunity_stages import evidence, stage_row
from cards.pages import roomiest
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    execute,
    facts,
    heading,
    key,
    line,
    may,
    notice,
    panel,
    sees_money,
    strong,
    subtle,
)
from cards.recommendation import qualified
from cards.samples.opportunities import OPPORTUNITIES
from cards.words import clip, day, money, tell, words
from core.opportunity import Opportunity, Right
from core.views import OpportunityView, Viewer

SAMPLES = OPPORTUNITIES


def render(view: OpportunityView, viewer: Viewer) -> Element:
    if view.section == DIFFERENCE:
        return difference(view, viewer)
    return all_files(view, viewer) if view.section == "files" else _overview(view, viewer)


def _overview(view: OpportunityView, viewer: Viewer) -> Element:
    """The whole card, with less of each file and fact where there is too much of everything."""
    levels = ((4, 120, 40), (2, 60, 40), (0, 30, 20), (0, 15, 10))
    return roomiest(_drawn(view, viewer, *level) for level in levels)


def _drawn(view: OpportunityView, viewer: Viewer, most: int, fact: int, name: int) -> Element:
    body = [
        *named(view.opportunity, viewer),
        *notice(view.notice, viewer),
        *_next(view, viewer),
        *outdated(view, viewer),
        *compared(view, viewer),
        box(
            *facts(_facts(view.opportunity, viewer, fact)),
            deal_row(view.opportunity, viewer),
            spacing="Medium",
        ),
        *files(view, viewer, most),
        heading("cards-stages", viewer),
        box(*(stage_row(stage, view, name, viewer) for stage in view.lines), spacing="Small"),
        *evidence(view, viewer),
        *buttons(
            _settings(view.opportunity, viewer),
            _shelf(view.opportunity, viewer),
            _list(viewer),
            spacing="Large",
        ),
    ]
    return card(viewer, body, CardRefresh(opp=view.opportunity.number))


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
