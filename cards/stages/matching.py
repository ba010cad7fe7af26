"""Stage 7 as people see it: which job route each asset takes, and a picker to choose another."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum

from cards.actions import CardRefresh, MatchChoose, MatchClear, MatchSelect
from cards.frame import (
    back_to,
    complete_button,
    edits,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    stage_head,
    stage_key,
    stage_part,
)
from cards.pages import BESIDE_STAGE, paged_card, roomiest
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
    dialog,
    execute,
    heading,
    line,
    notice,
    paging,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.routes import described, route_input
from cards.samples.routes import MATCHINGS
from cards.words import apart, clip, count, percent, reads_leftward, words
from core.asset import Asset, Confidence, Match
from core.catalogue.catalogue import Route
from core.views import Candidate, MatchingView, MatchRow, Viewer

SAMPLES = MATCHINGS

ASSET = "asset-"
"""What the section of one asset's candidates begins with; the asset's id follows."""
PICK = "pick-"
"""What the section of an asset's picker begins with; the asset's id follows."""

_TONES: dict[Confidence, Tone] = {
    Confidence.EXACT: "good",
    Confidence.CLOSE: "accent",
    Confidence.MULTIPLE: "warning",
    Confidence.NONE: "default",
}
_SYMBOLS = {
    Confidence.EXACT: "✓",
    Confidence.CLOSE: "●",
    Confidence.MULTIPLE: "◆",
    Confidence.NONE: "○",
}
_LONGEST = 100
"""Characters of a search."""
_AT_HAND = 8
"""Routes that the field offers before anything is typed."""
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of an asset's candidates is drawn; what people chose before is in the picker as well."""

    text: int
    """Characters of a reasoning or a caveat."""
    candidates: int
    caveats: int


_ROOMS = (_Room(600, 8, 6), _Room(250, 8, 4), _Room(120, 5, 3), _Room(60, 3, 2))


class Standing(StrEnum):
    """What an asset still needs, in the order of the list."""

    GONE = "gone"
    """The catalogue no longer has the selected route."""
    OPEN = "open"
    NEW = "new"
    """Listed after the routes were matched."""
    NONE = "none"
    """Not in the catalogue."""
    SELECTED = "selected"


_UNDECIDED = (Standing.GONE, Standing.OPEN, Standing.NEW)


def render(view: MatchingView, viewer: Viewer) -> Element:
    section = view.section or ""
    row = next((one for one in view.rows if section in (ASSET + one.asset.id, PICK + one.asset.id)), None)
    if row is None:
        return _listed(view, viewer)
    if section.startswith(PICK) and edits(view.opportunity, viewer):
        return _picker(view, row, viewer)
    return roomiest(_asset_card(view, row, room, viewer) for room in _ROOMS)


def standing(row: MatchRow) -> Standing:
    """Where an asset stands."""
    if row.selected:
        return Standing.SELECTED if row.selected.route else Standing.GONE
    if not row.candidates:
        return Standing.NEW
    missing = all(one.match.confidence is Confidence.NONE for one in row.candidates)
    return Standing.NONE if missing else Standing.OPEN


# The assets, those that wait for a decision first


def _listed(view: MatchingView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            *stage_head(view, viewer),
            *notice(view.notice, viewer),
            *run_state(view, viewer),
            *outdated(view, viewer),
            *guide(view, viewer),
            *_totals(view, viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, None, to), viewer),
            *_without_route(view, viewer),
            *made_by(view, viewer),
            *_buttons(view, viewer),
        ]
        return card(viewer, body, stage_part(view, None, page))

    def rows(page: int) -> Iterator[list[Element]]:
        return ([_row(view, row, page, viewer)] for row in _in_order(view))

    return paged_card(rows, view.page, draw, BESIDE_STAGE)


def _in_order(view: MatchingView) -> list[MatchRow]:
    order = list(Standing)
    return sorted(view.rows, key=lambda row: order.index(standing(row)))


def _totals(view: MatchingView, viewer: Viewer) -> list[Element]:
    if not view.rows:
        return []
    states = [standing(row) for row in view.rows]
    decided, missing = states.count(Standing.SELECTED), states.count(Standing.NONE)
    undecided = len(states) - decided - missing
    runs = [*badge(words("cards-match-count-selected", viewer, many=decided), "good"), run(GAP)]
    runs += [
        *badge(
            words("cards-match-count-undecided", viewer, many=undecided),
            "warning" if undecided else "default",
        ),
        run(GAP),
    ]
    runs += badge(words("cards-match-count-none", viewer, many=missing), "default")
    return [heading("cards-match-assets", viewer), line(*runs, spacing="Small")]


def _row(view: MatchingView, row: MatchRow, page: int, viewer: Viewer) -> Element:
    invites = "cards-match-look" if standing(row) is Standing.SELECTED else "cards-match-decide"
    said = words(invites if edits(view.opportunity, viewer) else "cards-match-look", viewer)
    return columns(
        column(_named(row.asset, viewer), *_outcome(row, viewer)),
        column(line(run(f"{said} ›", "accent")), width="auto", verticalContentAlignment="Center"),
        spacing="Medium",
        separator=True,
        **tapping(said, stage_part(view, ASSET + row.asset.id, page)),
    )


def _named(asset: Asset, viewer: Viewer, **style: str) -> Element:
    name = clip(asset.name, 100) or words("cards-match-nameless", viewer)
    return line(strong(apart(name), **style), subtle(f"{GAP}×{count(asset.volume, viewer)}", **style))


def _outcome(row: MatchRow, viewer: Viewer) -> list[Element]:
    """The chosen route and how sure it is, or what is missing."""
    match standing(row), row.selected:
        case Standing.SELECTED, Candidate(match=match, route=Route() as route):
            sure = [*_confidence(match, viewer), subtle(f" · {_chosen_by(match, viewer)}")]
            return [line(described(route, viewer), spacing="None"), line(*sure, spacing="None")]
        case Standing.GONE, Candidate(match=match):
            said = words("cards-match-gone", viewer, route=match.route)
            return [line(*badge(said, "attention"), spacing="None")]
        case Standing.NONE, _:
            return [_missing(row, viewer)]
        case Standing.NEW, _:
            return [line(*badge(words("cards-match-new", viewer), "warning"), spacing="None")]
        case _:
            return [_open(row, viewer)]


def _open(row: MatchRow, viewer: Viewer) -> Element:
    best = row.candidates[0]
    name = clip(best.route.name, 80) if best.route else best.match.route
    said = words("cards-match-open", viewer, many=len(row.candidates), route=name)
    return line(
        *badge(words("cards-match-undecided", viewer), "warning"), subtle(f" · {said}"), spacing="None"
    )


def _missing(row: MatchRow, viewer: Viewer) -> Element:
    """Not in the catalogue; the nearest route is named, since it may serve as a start."""
    near = next((one for one in row.candidates if one.route), None)
    nearest = ""
    if near and near.route:
        how = _score(near.match, viewer)
        nearest = words("cards-match-nearest", viewer, route=near.route.name, code=near.route.code, score=how)
    said = [subtle(f" · {nearest}")] if nearest else []
    return line(*badge(words("cards-match-none", viewer), "default"), *said, spacing="None")


def _without_route(view: MatchingView, viewer: Viewer) -> list[Element]:
    """Before completing: what would not be on the rate card, which is allowed and worth knowing."""
    without = sum(standing(row) is not Standing.SELECTED for row in view.rows)
    if not without or complete_button(view, viewer) is None:
        return []
    said = words("cards-match-without-route", viewer, many=without)
    return [line(run("!\u00a0", "warning"), said, spacing="Medium")]


def _buttons(view: MatchingView, viewer: Viewer) -> list[Element]:
    """Completing comes first once nothing waits for a decision; until then deciding."""
    return buttons(
        _next_button(view, None, viewer) if view.artifact else None,
        complete_button(view, viewer),
        run_button(view, viewer) if view.artifact else None,
        refresh_button(view, viewer),
        spacing="Medium",
    )


def _next_button(view: MatchingView, after: MatchRow | None, viewer: Viewer) -> Element | None:
    """Leads to the next asset of the list that waits for a decision; after the last, to the first."""
    rows = _in_order(view)
    place = rows.index(after) + 1 if after else 0
    onward = [
        row for row in (*rows[place:], *rows[:place]) if standing(row) in _UNDECIDED and row is not after
    ]
    if not onward or not edits(view.opportunity, viewer):
        return None
    title = "cards-match-next" if after else "cards-match-first"
    return execute(words(title, viewer), stage_part(view, ASSET + onward[0].asset.id, view.page))


# How a route and its likelihood read


def _confidence(match: Match, viewer: Viewer) -> list[Element]:
    """How sure it is, in a word, a symbol and percent; what a person chose carries no likelihood."""
    if match.by == "person":
        return badge(words("cards-match-by-hand", viewer), "good")
    word = words(f"cards-match-confidence-{match.confidence}", viewer)
    sure = badge(word, _TONES[match.confidence], _SYMBOLS[match.confidence])
    return [*sure, subtle(f" {_score(match, viewer)}")]


def _score(match: Match, viewer: Viewer) -> str:
    """Rounded down, so that a figure never claims a threshold that was missed."""
    return percent((match.score * 100).quantize(_TENTH, ROUND_FLOOR), viewer)


def _chosen_by(match: Match, viewer: Viewer) -> str:
    if match.selected_by is None:
        return words("cards-match-by-itself", viewer)
    return words("cards-match-selected-by", viewer, who=clip(match.selected_by, 60))


# One asset and its candidates


def _asset_card(view: MatchingView, row: MatchRow, room: _Room, viewer: Viewer) -> Element:
    picking = _picking(replace(view, back=view.page), row)
    pick = execute(words("cards-match-another", viewer), picking)
    find = dialog(words("cards-match-find", viewer), picking)
    body = [
        *_asset_head(view, row.asset, room.text, viewer),
        *notice(view.notice, viewer),
        *_standing_of(row, viewer),
        *_candidates(view, row, room, viewer),
        *buttons(
            pick if edits(view.opportunity, viewer) else None,
            find if edits(view.opportunity, viewer) else None,
            _next_button(view, row, viewer),
            execute(words("cards-match-back", viewer), stage_part(view, None, view.page)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, stage_part(view, ASSET + row.asset.id, view.page))


def _asset_head(view: MatchingView, asset: Asset, limit: int, viewer: Viewer) -> list[Element]:
    about = clip(asset.description, limit)
    tier = words("cards-match-tier", viewer, tier=asset.client_tier) if asset.client_tier else ""
    return [
        back_to(view.opportunity, viewer),
        {**_named(asset, viewer, size="Large"), "spacing": "Small"},
        *([line(subtle(tier), spacing="None")] if tier else []),
        *([box(line(about), leftward=reads_leftward(about), spacing="Small")] if about else []),
    ]


def _standing_of(row: MatchRow, viewer: Viewer) -> list[Element]:
    """What is missing, where something is; the candidates speak for themselves."""
    where = standing(row)
    if where in (Standing.SELECTED, Standing.OPEN):
        return []
    return [*_outcome(row, viewer), line(words(f"cards-match-ways-{where}", viewer), spacing="Small")]


def _candidates(view: MatchingView, row: MatchRow, room: _Room, viewer: Viewer) -> list[Element]:
    """The selected one first, then by rank."""
    shown = sorted(
        (one for one in row.candidates if one.match.route),
        key=lambda one: (not one.match.selected, one.match.rank),
    )
    if not shown:
        return []
    return [
        heading("cards-match-candidates", viewer),
        *(_candidate(view, row, one, room, viewer) for one in shown[: room.candidates]),
    ]


def _candidate(view: MatchingView, row: MatchRow, one: Candidate, room: _Room, viewer: Viewer) -> Element:
    match = one.match
    why = clip(match.reasoning, room.text)
    selected = [run(" · "), subtle(_chosen_by(match, viewer))] if match.selected else []
    minding = [f"· {clip(caveat, room.text)}" for caveat in match.caveats[: room.caveats] if caveat.strip()]
    head = [
        line(strong(_route_name(one, viewer))),
        line(*_confidence(match, viewer), *selected, spacing="None"),
    ]
    return box(
        columns(column(*head), *_choosing(view, row, one, viewer)),
        *([box(line(why), leftward=reads_leftward(why), spacing="Small")] if why else []),
        *(line(subtle(said), spacing="None") for said in minding),
        spacing="Medium",
        separator=True,
        style="good" if match.selected else "default",
    )


def _route_name(one: Candidate, viewer: Viewer) -> str:
    if one.route:
        return described(one.route, viewer)
    return words("cards-match-gone", viewer, route=one.match.route)


def _choosing(view: MatchingView, row: MatchRow, one: Candidate, viewer: Viewer) -> list[Element]:
    """The word that selects a candidate, or deselects it; a route that is gone can only be let go."""
    if not edits(view.opportunity, viewer) or not (one.route or one.match.selected):
        return []
    said = words("cards-match-deselect" if one.match.selected else "cards-match-select", viewer)
    kind = MatchClear if one.match.selected else MatchSelect
    tap = kind(
        opp=view.opportunity.number,
        match=one.match.id,
        seen=_seen(row),
        page=view.page,
        key=_choice_key("match", view, row, one.match.id),
    )
    return [column(line(run(said, "accent")), width="auto", **tapping(said, tap))]


def _seen(row: MatchRow) -> str:
    return row.selected.match.route if row.selected else ""


def _choice_key(purpose: str, view: MatchingView, row: MatchRow, chosen: str) -> str:
    """Changes with what is selected, so that choosing something again later is another tap."""
    selected = row.selected.match.id if row.selected else "-"
    return stage_key(purpose, view, row.asset.version, selected, chosen)


# The picker


def _picker(view: MatchingView, row: MatchRow, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            *_asset_head(view, row.asset, 200, viewer),
            heading("cards-match-another", viewer),
            *notice(view.notice, viewer),
            *_typing(view, row, viewer),
            *_search(view, row, viewer),
            line(subtle(_found(view, viewer)), spacing="Medium"),
            *rows,
            *paging(page, pages, lambda to: _picking(view, row, to), viewer),
            *buttons(
                execute(
                    words("cards-match-back-asset", viewer),
                    stage_part(view, ASSET + row.asset.id, view.back),
                ),
                spacing="Medium",
            ),
        ]
        return card(viewer, body, _picking(view, row, page))

    offered = [[_offered(view, row, route, viewer)] for route in view.found]
    return paged_card(offered, view.page, draw, BESIDE_STAGE)


def _picking(view: MatchingView, row: MatchRow, page: int = 1) -> CardRefresh:
    """The tap that shows the picker with the same search, and the same way back."""
    searched = (view.searched or "")[:_LONGEST] or None
    shown = stage_part(view, PICK + row.asset.id, page)
    return shown.model_copy(update={"searched": searched, "detail": {"back": str(view.back)}})


def _typing(view: MatchingView, row: MatchRow, viewer: Viewer) -> list[Element]:
    """A field that finds routes as somebody types, and the button that takes the one chosen in it."""
    taking = MatchChoose.asking(
        opp=view.opportunity.number,
        asset=row.asset.id,
        seen=_seen(row),
        page=view.back,
        key=_choice_key("type", view, row, "-"),
    )
    return [
        route_input("route", words("cards-match-typing", viewer), view.found[:_AT_HAND], viewer),
        *buttons(execute(words("cards-match-take", viewer), taking, form=True), spacing="Small"),
    ]


def _search(view: MatchingView, row: MatchRow, viewer: Viewer) -> list[Element]:
    label = words("cards-match-search", viewer)
    asking = _picking(replace(view, searched=None), row)
    search = execute(words("cards-match-search-now", viewer), asking, form=True)
    return [
        text_input("searched", label, (view.searched or "")[:_LONGEST], limit=_LONGEST),
        *buttons(search, spacing="Small"),
    ]


def _found(view: MatchingView, viewer: Viewer) -> str:
    if view.searched:
        return words("cards-match-found", viewer, many=len(view.found), searched=view.searched)
    return words("cards-match-alike" if view.found else "cards-match-nothing-alike", viewer)


def _offered(view: MatchingView, row: MatchRow, route: Route, viewer: Viewer) -> Element:
    covers = clip(route.covers, 200)
    texts = [
        line(strong(described(route, viewer))),
        line(subtle(apart(clip(route.service, 60))), spacing="None"),
        *([line(covers, spacing="None")] if covers else []),
    ]
    if row.selected and row.selected.match.route == route.code:
        texts.append(line(*badge(words("cards-match-is-selected", viewer), "good"), spacing="None"))
        return box(*texts, spacing="Medium", separator=True)
    said = words("cards-match-select", viewer)
    return columns(
        column(*texts),
        column(line(run(f"{said} ›", "accent")), width="auto"),
        spacing="Medium",
        separator=True,
        **tapping(said, _taking(view, row, route)),
    )


def _taking(view: MatchingView, row: MatchRow, route: Route) -> MatchChoose:
    return MatchChoose(
        opp=view.opportunity.number,
        asset=row.asset.id,
        route=route.code,
        seen=_seen(row),
        page=view.back,
        key=_choice_key("choose", view, row, route.code),
    )
