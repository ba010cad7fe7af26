"""The list of opportunities, or what a search found."""

from dataclasses import replace

from cards.actions import CardRefresh, OpportunityCreate, OpportunityOpen
from cards.deal import standing
from cards.pages import LIMIT, elements, paged, size_of
from cards.parts import (
    GAP,
    Element,
    buttons,
    card,
    choice_input,
    column,
    columns,
    execute,
    heading,
    key,
    line,
    may,
    notice,
    paging,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.recommendation import TONES, qualified
from cards.samples.around import LISTS
from cards.words import apart, clean, clip, day, title_of, words
from core.opportunity import DealStatus, Right
from core.views import ListLine, ListView, Viewer

SAMPLES = LISTS


def render(view: ListView, viewer: Viewer) -> Element:
    rows = [[_row(entry, viewer)] for entry in view.lines]
    room = LIMIT - size_of(_draw(view, [], viewer))
    return _draw(view, elements(paged(rows, room, most=len(rows) or 1)[0]), viewer)


def _draw(view: ListView, rows: list[Element], viewer: Viewer) -> Element:
    body = [
        heading("cards-list-archived-title" if view.archived else "cards-list-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        line(subtle(_found(view, viewer)), spacing="None"),
        *_choices(view, viewer),
        *rows,
        *paging(view.page, view.pages, lambda page: _page(view, page), viewer),
        *_search(view, viewer),
        *buttons(_other_shelf(view, viewer), spacing="Small"),
    ]
    return card(viewer, body, _page(view, view.page))


def _found(view: ListView, viewer: Viewer) -> str:
    if view.searched:
        return words("cards-list-found", viewer, total=view.total, searched=view.searched)
    if what := _narrowed(view, viewer):
        return words("cards-list-recommended", viewer, total=view.total, what=what)
    if view.total == 0:
        return words("cards-list-empty-archived" if view.archived else "cards-list-empty", viewer)
    return words("cards-list-count", viewer, total=view.total)


def _narrowed(view: ListView, viewer: Viewer) -> str:
    """What the list leaves out all others for; empty where it has them all."""
    chosen = [
        _kind(view.recommendation, viewer) if view.recommendation in TONES else "",
        _deal(view.deal, viewer) if view.deal else "",
    ]
    return " · ".join(one for one in chosen if one)


def _row(entry: ListLine, viewer: Viewer) -> Element:
    name = clip(entry.name, 120)
    about = [entry.client_name, title_of(entry.stage, viewer), entry.owner_name]
    below = line(subtle(" · ".join(apart(clip(part, 60)) for part in about if part)), spacing="None")
    when = words("cards-list-deadline", viewer, when=day(entry.deadline, viewer)) if entry.deadline else ""
    deal = standing(entry.deal_status, viewer) if entry.deal_status is not DealStatus.ACTIVE else []
    judged = qualified(entry.percentage, entry.recommendation, viewer)
    standings = [texts for texts in (judged, deal, [subtle(when)] if when else []) if texts]
    told = [text for texts in standings for text in (subtle(f"{GAP}·{GAP}"), *texts)][1:]
    return columns(
        column(line(subtle(f"#{entry.number}"), horizontalAlignment="Right"), width="44px"),
        column(line(strong(apart(name))), below, *([line(*told, spacing="None")] if told else [])),
        spacing="Medium",
        separator=True,
        **tapping(words("cards-open-opportunity", viewer), OpportunityOpen(opp=entry.number)),
    )


MOST_SEARCHED = 300
"""Characters of a search that its page buttons carry; no name is as long."""


def _page(view: ListView, page: int) -> CardRefresh:
    return CardRefresh(
        card="list", section="archived" if view.archived else None, page=page, detail=_detail(view)
    )


def _detail(view: ListView) -> dict[str, str]:
    """What the list was asked for, as every button of it carries on."""
    asked = {
        "searched": clean(view.searched)[:MOST_SEARCHED] if view.searched else None,
        "sort": "best" if view.best_first else None,
        "recommendation": view.recommendation,
        "deal": str(view.deal) if view.deal else None,
    }
    return {name: value for name, value in asked.items() if value}


def _choices(view: ListView, viewer: Viewer) -> list[Element]:
    """Which opportunities to list, and in what order; each is one tap."""
    if not (view.lines or view.recommendation or view.deal):
        return []
    every = (None, *TONES)
    kinds = [
        _choice(replace(view, recommendation=kind), kind == view.recommendation, _kind(kind, viewer), viewer)
        for kind in every
    ]
    orders = [
        _choice(replace(view, best_first=best), best == view.best_first, words(said, viewer), viewer)
        for best, said in ((False, "cards-list-newest"), (True, "cards-list-best"))
    ]
    return [
        columns(*kinds, spacing="Small"),
        columns(*orders, spacing="None"),
        columns(
            column(_deals(view, viewer)),
            column(*buttons(_narrow(view, viewer)), width="auto", verticalContentAlignment="Bottom"),
            spacing="Small",
        ),
    ]


def _deals(view: ListView, viewer: Viewer) -> Element:
    """A field, because each further tap would carry the whole search once more."""
    offered = [
        ("any", words("cards-list-deals", viewer)),
        *((str(one), _deal(one, viewer)) for one in DealStatus),
    ]
    return choice_input("deal", words("cards-deal", viewer), offered, view.deal or "any")


def _narrow(view: ListView, viewer: Viewer) -> Element:
    return execute(words("cards-list-show", viewer), _page(replace(view, deal=None), 1), form=True)


def _deal(deal: DealStatus, viewer: Viewer) -> str:
    return words(f"cards-deal-{deal}", viewer)


def _kind(recommendation: str | None, viewer: Viewer) -> str:
    return words(f"cards-recommendation-{recommendation}" if recommendation else "cards-list-all", viewer)


def _choice(view: ListView, chosen: bool, said: str, viewer: Viewer) -> Element:
    """The one that holds is bold; the others are taps."""
    if chosen:
        return column(line(strong(said)), width="auto")
    return column(line(run(said, "accent")), width="auto", **tapping(said, _page(view, 1)))


def _search(view: ListView, viewer: Viewer) -> list[Element]:
    """One field for both: a name or number to find, or the name of a new opportunity."""
    create = None
    if may(viewer, Right.EDIT):
        asking = OpportunityCreate.asking(key=key("create", view.newest))
        create = execute(words("cards-create", viewer), asking, form=True)
    field = text_input(
        "name",
        words("cards-list-name", viewer),
        None,
        limit=200,
        placeholder=words("cards-list-name-hint", viewer),
        separator=True,
        spacing="Large",
    )
    find = execute(words("cards-find", viewer), OpportunityOpen(), form=True)
    return [field, *buttons(find, create, spacing="Small")]


def _other_shelf(view: ListView, viewer: Viewer) -> Element:
    said = "cards-list" if view.archived else "cards-list-archived"
    other = replace(view, archived=not view.archived, searched=None)
    return execute(words(said, viewer), _page(other, 1))
