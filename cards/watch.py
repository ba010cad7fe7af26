"""What is watched after a win: the list, the form of one assumption, and the way to log that it broke."""

from cards.actions import CardRefresh, WatchSave
from cards.change_request import CHANGE, CHANGES, LINES, change_card, change_lines, change_list
from cards.deal import deal_button
from cards.forms import within
from cards.frame import archived, back_to, edits
from cards.pages import paged_card
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
    line,
    notice,
    paging,
    passage,
    subtle,
    tapping,
    text_input,
)
from cards.samples.watching import WATCHES
from cards.watch_frame import framed, watch_key, watch_part
from cards.watch_log import log_form
from cards.words import apart, clip, reads_leftward, typed, words
from core.opportunity import DealStatus, Person
from core.views import Viewer, WatchView
from core.watch import FROM_STAGE, WatchItem, WatchStatus

SAMPLES = WATCHES

NEW, ITEM, LOG = "new", "item-", "log-"
"""The section of the form for something new, and how those of one item begin."""

_TONES: dict[WatchStatus, Tone] = {
    WatchStatus.WATCHING: "accent",
    WatchStatus.BROKEN: "attention",
    WatchStatus.CLOSED: "default",
}
_PEOPLE = 6_000
"""Bytes for those who may own an item."""


def render(view: WatchView, viewer: Viewer) -> Element:
    section = view.section or ""
    drawn = None
    if section == CHANGES:
        drawn = change_list(view, viewer)
    elif section.startswith(CHANGE):
        drawn = change_card(view, section.removeprefix(CHANGE), viewer)
    elif section.startswith(LINES):
        drawn = change_lines(view, section.removeprefix(LINES), viewer)
    elif _may_change(view, viewer):
        drawn = _form(view, section, viewer)
    return drawn or _list(view, viewer)


def _may_change(view: WatchView, viewer: Viewer) -> bool:
    return view.opportunity.deal_status is DealStatus.WON and edits(view.opportunity, viewer)


def _form(view: WatchView, section: str, viewer: Viewer) -> Element | None:
    """The form that a section names; None where it names none, or an item that is not there."""
    if section == NEW:
        return _new(view, viewer)
    items = {item.id: item for item in view.items}
    if section.startswith(ITEM) and (held := items.get(section.removeprefix(ITEM))):
        return _item_form(view, held, viewer)
    if section.startswith(LOG) and (held := items.get(section.removeprefix(LOG))):
        return log_form(view, held, viewer)
    return None


# The list


def _list(view: WatchView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            heading("cards-watch-title", viewer, size="Large", spacing="Small"),
            *archived(view.opportunity, viewer),
            *notice(view.notice, viewer),
            line(subtle(words(_about(view), viewer)), spacing="None"),
            *rows,
            *paging(page, pages, lambda to: watch_part(view, None, to), viewer),
            *buttons(
                _add(view, viewer),
                _changes(view, viewer),
                deal_button(view.opportunity, viewer),
                spacing="Large",
            ),
        ]
        return card(viewer, body, watch_part(view, None, page))

    return paged_card(lambda page: [[_row(view, item, page, viewer)] for item in view.items], view.page, draw)


def _about(view: WatchView) -> str:
    if view.opportunity.deal_status is not DealStatus.WON:
        return "cards-watch-unwon"
    return "cards-watch-said" if view.items else "cards-watch-none"


def _add(view: WatchView, viewer: Viewer) -> Element | None:
    if not _may_change(view, viewer):
        return None
    return execute(words("cards-watch-add", viewer), watch_part(view, NEW))


def _changes(view: WatchView, viewer: Viewer) -> Element | None:
    if not view.changes:
        return None
    said = words("cards-watch-changes", viewer, count=len(view.changes))
    return execute(said, watch_part(view, CHANGES))


def _row(view: WatchView, item: WatchItem, page: int, viewer: Viewer) -> Element:
    said = clip(item.assumption, 300)
    about = [apart(clip(item.owner_name, 60)), clip(item.threshold.said, 160)]
    below = [line(subtle(" · ".join(part for part in about if part)), spacing="None")]
    if item.origin == FROM_STAGE and item.id not in view.assumed:
        below.append(line(subtle(words("cards-watch-gone", viewer), size="Small"), spacing="None"))
    tap = (
        tapping(words("cards-watch-open", viewer), _opening(view, item, page))
        if _may_change(view, viewer)
        else {}
    )
    return columns(
        column(box(line(said), leftward=reads_leftward(said)), *below),
        column(line(*_standing(item.status, viewer), horizontalAlignment="Right"), width="auto"),
        spacing="Medium",
        separator=True,
        **tap,
    )


def _opening(view: WatchView, item: WatchItem, page: int) -> CardRefresh:
    return watch_part(view, f"{ITEM}{item.id}", page)


def _standing(status: WatchStatus, viewer: Viewer) -> list[Element]:
    return badge(words(f"cards-watch-status-{status}", viewer), _TONES[status])


# Forms


def _item_form(view: WatchView, item: WatchItem, viewer: Viewer) -> Element:
    held = item.threshold
    statuses = [(str(one), words(f"cards-watch-status-{one}", viewer)) for one in WatchStatus]
    save = WatchSave(
        opp=view.opportunity.number,
        id=item.id,
        version=item.version,
        page=view.page,
        key=watch_key(view, "item", item.id, item.version),
    )
    broke = execute(words("cards-watch-log", viewer), watch_part(view, f"{LOG}{item.id}", view.page))
    return framed(
        view,
        viewer,
        "cards-watch-item",
        [
            passage(item.assumption, 1_200, viewer),
            *_owner(view, item.owner, viewer),
            _text("threshold", held.said, viewer),
            _text("most", typed(held.most, viewer) if held.most is not None else "", viewer),
            _text("unit", held.unit, viewer),
            choice_input("status", words("cards-watch-status", viewer), statuses, str(item.status)),
        ],
        execute(words("cards-save", viewer), save, form=True),
        broke,
    )


def _new(view: WatchView, viewer: Viewer) -> Element:
    number, made = view.opportunity.number, len(view.items)
    save = WatchSave(opp=number, key=watch_key(view, "new", made))
    return framed(
        view,
        viewer,
        "cards-watch-new",
        [
            text_input(
                "assumption",
                words("cards-watch-assumption", viewer),
                None,
                long=True,
                limit=2_000,
                isRequired=True,
                errorMessage=words("cards-watch-assumption-missing", viewer),
            ),
            *_owner(view, view.opportunity.owner, viewer),
            _text("threshold", "", viewer, words("cards-watch-threshold-hint", viewer)),
            _text("most", "", viewer),
            _text("unit", "", viewer),
        ],
        execute(words("cards-save", viewer), save, form=True),
    )


def _text(field: str, value: str, viewer: Viewer, hint: str = "") -> Element:
    return text_input(field, words(f"cards-watch-{field}", viewer), value, limit=300, placeholder=hint)


def _owner(view: WatchView, owner: str, viewer: Viewer) -> list[Element]:
    """Those who may own it, whoever does first; as many as fit."""
    known = {person.id: person for person in view.people}
    first = known.get(owner) or Person(owner, owner, frozenset())
    others = sorted((one for one in view.people if one.id != owner), key=lambda one: one.name.casefold())
    everyone = [(one.id, clip(one.name, 100)) for one in (first, *others)]
    offered, left_out = within(everyone, _PEOPLE)
    said = [line(subtle(words("cards-people-left-out", viewer, people=left_out)))] if left_out else []
    return [choice_input("owner", words("cards-watch-owner", viewer), offered, owner), *said]
