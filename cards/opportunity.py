"""The opportunity's card: what it is, what to do next, its stages, its files, what it comes to."""

from dataclasses import dataclass

from cards.actions import CardRefresh, OpportunityArchive, OpportunityRestore
from cards.deal import deal_row
from cards.frame import edits
from cards.freshness import DIFFERENCE, amount_of, compared, difference, outdated
from cards.opportunity_files import all_files, files
from cards.opportunity_name import named
from cards.opportunity_needs import needed
from cards.opportunity_stages import evidence, stages
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    badge,
    box,
    buttons,
    card,
    execute,
    facts,
    key,
    line,
    may,
    notice,
    run,
    sees_money,
    strong,
    subtle,
    toggling,
)
from cards.recommendation import qualified
from cards.samples.opportunities import OPPORTUNITIES
from cards.words import apart, clip, day, listed, money, words
from core.opportunity import Opportunity, Right
from core.views import OpportunityView, Viewer

SAMPLES = OPPORTUNITIES

_HARDLY = 15
"""Characters of a fact where there is no room."""


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of everything there is room for."""

    files: int
    fact: int
    """Characters of each fact; 0 for those alone that stand below the name, and hardly anything of them."""
    name: int
    """Characters of a person's name beside a stage; 0 for none."""
    decisions: int


def render(view: OpportunityView, viewer: Viewer) -> Element:
    if view.section == DIFFERENCE:
        return difference(view, viewer)
    return all_files(view, viewer) if view.section == "files" else _overview(view, viewer)


def _overview(view: OpportunityView, viewer: Viewer) -> Element:
    """The whole card, with less of each file and fact where there is too much of everything."""
    levels = (
        _Room(4, 120, 40, 4),
        _Room(2, 60, 40, 2),
        _Room(0, 30, 20, 2),
        _Room(0, 15, 0, 1),
        _Room(0, 0, 0, 1),
    )
    return roomiest(_drawn(view, viewer, room) for room in levels)


def _drawn(view: OpportunityView, viewer: Viewer, room: _Room) -> Element:
    body = [
        *named(view.opportunity, viewer),
        *_about(view.opportunity, viewer, room.fact),
        *notice(view.notice, viewer),
        *needed(view, viewer, room.decisions),
        *outdated(view, viewer),
        *_totals(view, viewer),
        *compared(view, viewer),
        *stages(view, viewer, room.name),
        *files(view, viewer, room.files),
        *_details(view.opportunity, viewer, room.fact),
        *evidence(view, viewer),
        *buttons(
            _settings(view.opportunity, viewer),
            _shelf(view.opportunity, viewer),
            _list(viewer),
            spacing="Large",
        ),
    ]
    return card(viewer, body, CardRefresh(opp=view.opportunity.number))


# What it is


def _about(opportunity: Opportunity, viewer: Viewer, most: int) -> list[Element]:
    """For whom and until when, on one line; the rest is one tap away."""
    when = opportunity.deadline and day(opportunity.deadline, viewer)
    due = words("cards-list-deadline", viewer, when=when) if when else ""
    client, owner = (
        clip(text or "", most or _HARDLY) for text in (opportunity.client_name, opportunity.owner_name)
    )
    told = " · ".join(apart(text) for text in (client, due, owner) if text)
    judged = qualified(opportunity.percentage, opportunity.recommendation, viewer)
    return [line(*said, spacing="Small") for said in ([subtle(told)] if told else [], judged) if said]


def _details(opportunity: Opportunity, viewer: Viewer, most: int) -> list[Element]:
    """Everything known of it, shown on a tap, and where the deal stands."""
    known = {
        "client_name": opportunity.client_name,
        "region": opportunity.region,
        "brands": listed(opportunity.brands, viewer),
        "service_types": listed(opportunity.service_types, viewer),
        "deadline": opportunity.deadline and day(opportunity.deadline, viewer),
        "go_live": opportunity.go_live and day(opportunity.go_live, viewer),
        "owner": opportunity.owner_name,
    }
    rows = [(words(f"cards-field-{name}", viewer), clip(text, most)) for name, text in known.items() if text]
    if not most:
        return [deal_row(opportunity, viewer)]
    said = words("cards-details", viewer)
    return [
        box(line(run(f"{said}\u00a0▾", "accent")), spacing="Large", **toggling(said, "details")),
        box(*facts(rows), id="details", isVisible=False, spacing="Small"),
        deal_row(opportunity, viewer),
    ]


def _totals(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """What it comes to so far, as far as the viewer may see it."""
    seen = [one for one in view.totals if sees_money(viewer) or not one.amount.currency]
    told = [(amount_of(one.amount, viewer), words(f"cards-figure-{one.name}", viewer)) for one in seen]
    if view.opportunity.cost and sees_money(viewer):
        told.append((money(view.opportunity.cost, viewer), words("cards-field-cost", viewer)))
    if not told:
        return []
    between = subtle(f"{GAP}· ")
    runs = [text for value, label in told for text in (between, strong(value), subtle(f" {label}"))][1:]
    stale = badge(words("cards-outdated", viewer), "warning") if any(one.outdated for one in seen) else []
    return [line(*runs, *([run(GAP), *stale] if stale else []), spacing="Medium")]


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
