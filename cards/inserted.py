"""An opportunity as somebody inserts it into a conversation: for everyone there, so without money."""

from cards.actions import CardRefresh
from cards.frame import archived, name_of, titled
from cards.parts import Element, badge, buttons, card, execute, facts, line, notice, opening
from cards.samples.inserted import INSERTED
from cards.words import apart, clip, day, title_of, words
from core.opportunity import DealStatus, Opportunity
from core.pipeline import ORDER, number_of
from core.views import InsertedView, Viewer

SAMPLES = INSERTED


def render(view: InsertedView, viewer: Viewer) -> Element:
    opportunity = view.opportunity
    body = [
        titled(opportunity),
        *notice(view.notice, viewer),
        *archived(opportunity, viewer),
        line(*badge(_stage(opportunity, viewer), "accent")),
        *facts(_facts(opportunity, viewer)),
        *buttons(opening(words("cards-inserted-open", viewer), view.page) if view.page else None),
    ]
    return {**card(viewer, body), "refresh": {"action": execute(words("cards-refresh", viewer), _anew(view))}}


def _anew(view: InsertedView) -> CardRefresh:
    """Teams does this for everyone who sees the card, since nobody is named whom it is done for."""
    return CardRefresh(card="inserted", opp=view.opportunity.number, detail={"tenant": view.tenant})


def _stage(opportunity: Opportunity, viewer: Viewer) -> str:
    stage = opportunity.current_stage
    return words(
        "cards-inserted-stage",
        viewer,
        number=number_of(stage),
        stages=len(ORDER),
        stage=title_of(stage, viewer),
    )


def _facts(opportunity: Opportunity, viewer: Viewer) -> list[tuple[str, str]]:
    active = opportunity.deal_status is DealStatus.ACTIVE
    known = {
        "cards-field-client_name": opportunity.client_name,
        "cards-field-owner": opportunity.owner_name,
        "cards-field-deadline": opportunity.deadline and day(opportunity.deadline, viewer),
        "cards-deal-status": None if active else words(f"cards-deal-{opportunity.deal_status}", viewer),
    }
    return [(words(key, viewer), clip(text, 120)) for key, text in known.items() if text]


def preview(view: InsertedView, viewer: Viewer) -> Element:
    """How a search lists it, as a card of the older kind, in which Teams reads HTML."""
    opportunity = view.opportunity
    due = opportunity.deadline and words(
        "cards-list-deadline", viewer, when=day(opportunity.deadline, viewer)
    )
    about = [opportunity.client_name, title_of(opportunity.current_stage, viewer), due]
    return {
        "title": _plain(f"#{opportunity.number} {name_of(opportunity)}"),
        "text": _plain(" · ".join(apart(clip(part, 60)) for part in about if part)),
    }


def _plain(text: str) -> str:
    """Text in which nothing is read as HTML; written as entities, some clients would show those."""
    return text.translate({ord("<"): "‹", ord(">"): "›"})
