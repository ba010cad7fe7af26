"""Change requests: the list, one request with what the client is told, and its price line by line."""

from collections.abc import Iterable

from cards.actions import ChangeSave
from cards.figures import hours_of, price_of, share_of
from cards.forms import editable, too_long
from cards.frame import edits
from cards.pages import paged_card, roomiest
from cards.parts import (
    GAP,
    Element,
    Tone,
    badge,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    heading,
    line,
    paging,
    passage,
    run,
    sees_money,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.watch_frame import framed, watch_key, watch_part
from cards.words import clip, count, moment, words
from core.calculators.change_request import ChangeLine, Priced
from core.opportunity import DealStatus
from core.views import Viewer, WatchView
from core.watch import FOLLOWING, LONGEST_WORDS, ChangeRequest, ChangeStatus

CHANGES, CHANGE, LINES = "changes", "change-", "lines-"
"""The section of the list, and how those of one request and of its price begin."""

_TONES: dict[ChangeStatus, Tone] = {
    ChangeStatus.DRAFT: "default",
    ChangeStatus.SENT: "accent",
    ChangeStatus.ACCEPTED: "good",
    ChangeStatus.DECLINED: "attention",
}
_WORDS = 9_000
"""Bytes of the client's text that a card can hold in a field."""


def change_list(view: WatchView, viewer: Viewer) -> Element:
    """Every request, the newest first."""

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        shown = paging(page, pages, lambda to: watch_part(view, CHANGES, to), viewer)
        return framed(view, viewer, "cards-change-list", [*rows, *shown])

    rows = [[_row(view, one, viewer)] for one in view.changes]
    return paged_card(rows or [[line(words("cards-change-none", viewer))]], view.page, draw)


def _row(view: WatchView, request: ChangeRequest, viewer: Viewer) -> Element:
    title, price = words("cards-change-title", viewer, number=request.number), _price(request, viewer)
    return columns(
        column(
            line(strong(title), GAP, *_standing(request, viewer)),
            line(subtle(clip(request.happened, 200)), spacing="None"),
        ),
        *([column(line(price), width="auto")] if price else []),
        spacing="Medium",
        separator=True,
        **tapping(title, watch_part(view, f"{CHANGE}{request.id}")),
    )


def _standing(request: ChangeRequest, viewer: Viewer) -> list[Element]:
    return badge(words(f"cards-change-status-{request.status}", viewer), _TONES[request.status])


def _price(request: ChangeRequest, viewer: Viewer) -> str:
    """What it comes to, for those who may see amounts."""
    cost = Priced.model_validate(request.price)
    return price_of(cost.price, cost.currency, viewer) if sees_money(viewer) else ""


# One request


def change_card(view: WatchView, id: str, viewer: Viewer) -> Element | None:
    """The request of that id; None where there is none."""
    request = next((one for one in view.changes if one.id == id), None)
    if request is None:
        return None
    return roomiest(_drawn(view, request, shown, viewer) for shown in (1_500, 500, 120))


def _drawn(view: WatchView, request: ChangeRequest, most: int, viewer: Viewer) -> Element:
    return framed(
        view,
        viewer,
        "cards-change",
        [
            line(
                strong(words("cards-change-title", viewer, number=request.number)),
                GAP,
                *_standing(request, viewer),
            ),
            *_steps(request, viewer),
            *_told("agreed", request.assumption, most, viewer),
            *_told("happened", request.happened, most, viewer),
            *_cost(view, request, viewer),
            *_words(view, request, viewer),
        ],
        *_taps(view, request, viewer),
    )


def _steps(request: ChangeRequest, viewer: Viewer) -> list[Element]:
    """Who moved it when, the latest first."""
    latest = request.steps[-1]
    said = words(
        f"cards-change-by-{latest.status}",
        viewer,
        who=clip(latest.by_name, 60),
        when=moment(latest.at, viewer),
    )
    return [line(subtle(said), spacing="None")]


def _told(what: str, text: str, most: int, viewer: Viewer) -> list[Element]:
    return [
        line(subtle(words(f"cards-change-{what}", viewer)), spacing="Medium"),
        passage(text, most, viewer),
    ]


def _cost(view: WatchView, request: ChangeRequest, viewer: Viewer) -> list[Element]:
    """What it costs inside, and the way to each line; never on a card that everyone reads."""
    if not sees_money(viewer):
        return []
    cost = Priced.model_validate(request.price)
    lines = words("cards-change-lines", viewer, count=len(cost.lines))
    tap = tapping(lines, watch_part(view, f"{LINES}{request.id}"))
    return [
        heading("cards-change-cost", viewer),
        line(
            strong(price_of(cost.price, cost.currency, viewer)),
            subtle(f"{GAP}{hours_of(cost.hours, viewer)}"),
            spacing="None",
        ),
        box(line(run(lines, "accent")), spacing="Small", **tap),
    ]


def _words(view: WatchView, request: ChangeRequest, viewer: Viewer) -> list[Element]:
    """What the client is told: a field while it is a draft. It names a price, so not everyone reads it."""
    if not sees_money(viewer):
        return [line(subtle(words("cards-change-words-hidden", viewer)), spacing="Medium")]
    label = words("cards-change-words", viewer)
    if _types(view, request, viewer):
        return [text_input("words", label, request.words, long=True, limit=LONGEST_WORDS)]
    if request.status is ChangeStatus.DRAFT and _may_change(view, viewer):
        return [too_long(label, request.words, viewer)]
    return _told("words", request.words, LONGEST_WORDS, viewer)


def _types(view: WatchView, request: ChangeRequest, viewer: Viewer) -> bool:
    """Whether the card has a field for the text: while it is a draft, and where it fits."""
    draft = request.status is ChangeStatus.DRAFT and _may_change(view, viewer)
    return draft and sees_money(viewer) and "words" in editable({"words": request.words}, _WORDS)


def _may_change(view: WatchView, viewer: Viewer) -> bool:
    return view.opportunity.deal_status is DealStatus.WON and edits(view.opportunity, viewer)


def _taps(view: WatchView, request: ChangeRequest, viewer: Viewer) -> Iterable[Element]:
    """Saves the text, or moves the request to what may become of it."""
    if not _may_change(view, viewer):
        return
    types = _types(view, request, viewer)
    if types:
        yield execute(words("cards-change-save", viewer), _saving(view, request, None), form=True)
    for status in ChangeStatus:
        if status in FOLLOWING[request.status]:
            said = words(f"cards-change-to-{status}", viewer)
            yield execute(said, _saving(view, request, status), form=types)


def _saving(view: WatchView, request: ChangeRequest, status: ChangeStatus | None) -> ChangeSave:
    return ChangeSave(
        opp=view.opportunity.number,
        id=request.id,
        version=request.version,
        status=status,
        key=watch_key(view, "change", request.id, request.version, status or "text"),
    )


# Its price, line by line


def change_lines(view: WatchView, id: str, viewer: Viewer) -> Element | None:
    """Each line with its hours, its rate and where both come from; None for who may not see amounts."""
    request = next((one for one in view.changes if one.id == id), None)
    if request is None or not sees_money(viewer):
        return None
    cost = Priced.model_validate(request.price)

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        section = f"{LINES}{id}"
        source = words(
            "cards-change-source",
            viewer,
            region=cost.region,
            currency=cost.currency,
            version=cost.catalogue,
        )
        body = [
            heading("cards-change-lines-title", viewer, size="Large"),
            line(subtle(source), spacing="None"),
            *rows,
            *paging(page, pages, lambda to: watch_part(view, section, to), viewer),
            *buttons(
                execute(words("cards-change-back", viewer), watch_part(view, f"{CHANGE}{id}")),
                spacing="Large",
            ),
        ]
        return card(viewer, body, watch_part(view, section, page))

    return paged_card([[_line(one, cost.currency, viewer)] for one in cost.lines], view.page, draw)


def _line(one: ChangeLine, currency: str, viewer: Viewer) -> Element:
    rate = price_of(one.rate, currency, viewer)
    return columns(
        column(
            line(strong(clip(one.role, 80)), subtle(f"{GAP}{clip(one.discipline, 80)}")),
            line(subtle(_made_of(one, viewer)), spacing="None"),
        ),
        column(
            line(price_of(one.price, currency, viewer), horizontalAlignment="Right"),
            line(
                subtle(words("cards-change-rate", viewer, hours=hours_of(one.hours, viewer), rate=rate)),
                horizontalAlignment="Right",
                spacing="None",
            ),
            width="auto",
        ),
        spacing="Medium",
    )


def _made_of(one: ChangeLine, viewer: Viewer) -> str:
    """Where the hours come from."""
    if not one.asset:
        return words("cards-change-typed", viewer)
    return words(
        "cards-change-of-pieces",
        viewer,
        count=count(one.pieces, viewer),
        asset=one.asset,
        base=hours_of(one.base_hours, viewer),
        route=one.route,
        less=share_of(one.efficiency, viewer),
    )
