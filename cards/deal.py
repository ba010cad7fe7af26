"""Where the deal stands: the word for it, the form to change it, and everything that was said of it."""

from cards.actions import CardRefresh, DealSetStatus, OpportunityOpen, StageOpen
from cards.frame import archived, back_to, edits
from cards.pages import BESIDE_STAGE, paged_card
from cards.parts import (
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
    key,
    line,
    notice,
    paging,
    passage,
    run,
    subtle,
    tapping,
    text_input,
)
from cards.samples.deals import DEALS
from cards.watch_frame import watch_card
from cards.words import clip, moment, words
from core.deal import LONGEST, DealChange
from core.keys import StageKey
from core.opportunity import DealStatus, Opportunity
from core.views import DealView, Viewer

SAMPLES = DEALS

HISTORY = "history"
"""Section with everything that was said."""

_TONES: dict[DealStatus, Tone] = {
    DealStatus.ACTIVE: "accent",
    DealStatus.WON: "good",
    DealStatus.LOST: "attention",
    DealStatus.DEPRIORITISED: "warning",
}
_GLIMPSE = 1_200
"""Characters of the lessons beside the form; the form and the history have them whole."""


def render(view: DealView, viewer: Viewer) -> Element:
    return _history(view, viewer) if view.section == HISTORY else _overview(view, viewer)


def standing(status: DealStatus, viewer: Viewer) -> list[Element]:
    """Where the deal stands: symbol, word and colour."""
    return badge(words(f"cards-deal-{status}", viewer), _TONES[status])


def deal_row(opportunity: Opportunity, viewer: Viewer) -> Element:
    """Where the deal stands, as a line of the opportunity's card; a tap leads to the deal's own."""
    title = words("cards-deal", viewer)
    return columns(
        column(line(subtle(title)), width="120px"),
        column(line(*standing(opportunity.deal_status, viewer))),
        spacing="Small",
        **tapping(title, deal_card(opportunity)),
    )


def deal_button(opportunity: Opportunity, viewer: Viewer) -> Element:
    """Leads to the deal's own card."""
    return execute(words("cards-deal-title", viewer), deal_card(opportunity))


def deal_card(opportunity: Opportunity, section: str | None = None, page: int = 1) -> CardRefresh:
    return CardRefresh(card="deal", opp=opportunity.number, section=section, page=page)


def _overview(view: DealView, viewer: Viewer) -> Element:
    opportunity = view.opportunity
    body = [
        *_head(view, viewer),
        *archived(opportunity, viewer),
        line(*standing(opportunity.deal_status, viewer), spacing="Medium"),
        *_said(view, viewer),
        *_form(view, viewer),
        *buttons(
            _save(view, viewer),
            _onward(opportunity, viewer),
            _watched(opportunity, viewer),
            _back(opportunity, viewer),
        ),
    ]
    return card(viewer, body, deal_card(opportunity))


def _head(view: DealView, viewer: Viewer) -> list[Element]:
    return [
        back_to(view.opportunity, viewer),
        heading("cards-deal-title", viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
    ]


def _said(view: DealView, viewer: Viewer) -> list[Element]:
    """Who said so, what was learned, and the way to what was said before."""
    if not view.changes:
        return [line(subtle(words("cards-deal-never", viewer)), spacing="None")]
    latest = view.changes[0]
    more = words("cards-deal-history", viewer, count=len(view.changes))
    tap = tapping(more, deal_card(view.opportunity, HISTORY))
    return [*_told(latest, _GLIMPSE, viewer), box(line(run(more, "accent")), spacing="Small", **tap)]


def _told(change: DealChange, most: int, viewer: Viewer) -> list[Element]:
    who = words("cards-deal-since", viewer, who=clip(change.by_name, 60), when=moment(change.at, viewer))
    lessons = [box(passage(change.lessons, most, viewer), style="emphasis")] if change.lessons else []
    return [line(subtle(who), spacing="None"), *lessons]


def _form(view: DealView, viewer: Viewer) -> list[Element]:
    if not edits(view.opportunity, viewer):
        return []
    statuses = [(str(one), words(f"cards-deal-{one}", viewer)) for one in DealStatus]
    lessons = view.changes[0].lessons if view.changes else ""
    return [
        heading("cards-deal-form", viewer),
        choice_input(
            "status", words("cards-deal-status", viewer), statuses, str(view.opportunity.deal_status)
        ),
        text_input(
            "lessons",
            words("cards-deal-lessons", viewer),
            lessons,
            long=True,
            limit=LONGEST,
            placeholder=words("cards-deal-lessons-hint", viewer),
        ),
    ]


def _save(view: DealView, viewer: Viewer) -> Element | None:
    opportunity, seen = view.opportunity, len(view.changes)
    if not edits(opportunity, viewer):
        return None
    tap = DealSetStatus.asking(opp=opportunity.number, seen=seen, key=key(opportunity.number, "deal", seen))
    return execute(words("cards-deal-save", viewer), tap, form=True)


def _watched(opportunity: Opportunity, viewer: Viewer) -> Element | None:
    """The assumptions that are watched from the win on."""
    if opportunity.deal_status is not DealStatus.WON:
        return None
    return execute(words("cards-watch", viewer), watch_card(opportunity))


def _onward(opportunity: Opportunity, viewer: Viewer) -> Element | None:
    """What follows a win."""
    if opportunity.deal_status is not DealStatus.WON:
        return None
    plan = StageOpen(opp=opportunity.number, stage=StageKey.DELIVERY_PLAN)
    return execute(words("cards-deal-plan", viewer), plan)


def _back(opportunity: Opportunity, viewer: Viewer) -> Element:
    return execute(words("cards-open-opportunity", viewer), OpportunityOpen(opp=opportunity.number))


def _history(view: DealView, viewer: Viewer) -> Element:
    opportunity = view.opportunity

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(opportunity, viewer),
            heading("cards-deal-history-title", viewer, size="Large", spacing="Small"),
            *rows,
            *paging(page, pages, lambda to: deal_card(opportunity, HISTORY, to), viewer),
            *buttons(execute(words("cards-deal-back", viewer), deal_card(opportunity)), spacing="Medium"),
        ]
        return card(viewer, body, deal_card(opportunity, HISTORY, page))

    entries = [_entry(change, viewer) for change in view.changes]
    never = [[line(words("cards-deal-never", viewer))]]
    return paged_card(entries or never, view.page, draw, BESIDE_STAGE)


def _entry(change: DealChange, viewer: Viewer) -> list[Element]:
    head = line(*standing(change.status, viewer))
    return [box(head, *_told(change, LONGEST, viewer), separator=True, spacing="Medium")]
