"""Stage 6 as people see it: what the client wants made, row by row, and the form to change it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from cards.actions import AssetAdd, AssetRemove, AssetSave, CardRefresh
from cards.evidence import Entry, evidence_by_row, quotes, source_tap
from cards.forms import ROOMS, editable, too_long
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
    shown,
    stage_head,
    stage_key,
    stage_part,
    unread_files,
)
from cards.pages import BESIDE_STAGE, paged_card, roomiest
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    column,
    columns,
    dialog,
    excerpt,
    execute,
    heading,
    line,
    notice,
    paging,
    panel,
    run,
    strong,
    subtle,
    tapping,
    text_input,
)
from cards.samples.scope import ASSETS
from cards.words import clip, count, reads_leftward, words
from core.asset import LARGEST, Asset
from core.views import AssetsView, Viewer

SAMPLES = ASSETS

_FORM = "asset-"
"""What the sections that are forms begin with; the id of the asset to change follows, or `new`."""
_ADD = f"{_FORM}new"

_NAME, _TIER, _DESCRIPTION, _STATED = 200, 60, 280, 120
"""Characters of an asset that its row shows; the form has them whole."""

_MANY = 2
"""Assets from which on a form of many saves steps."""

_QUOTES = 3_000
"""Bytes of the quotes behind it."""


def render(view: AssetsView, viewer: Viewer) -> Element:
    return _form_of(view, viewer) or _listed(view, viewer)


# The list


def _listed(view: AssetsView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            *stage_head(view, viewer),
            *notice(view.notice, viewer),
            *run_state(view, viewer),
            *outdated(view, viewer),
            *_guide(view, viewer),
            *unread_files(view.files, viewer),
            *_counts(view, viewer),
            *rows,
            *paging(page, pages, partial(stage_part, view, None), viewer),
            *made_by(view, viewer),
            *_help(view, viewer),
            *_buttons(view, viewer),
        ]
        return card(viewer, body, stage_part(view, None, page))

    def rows(page: int) -> Iterator[list[Element]]:
        return _rows(view, page, viewer)

    return paged_card(rows, view.page, draw, BESIDE_STAGE)


def _guide(view: AssetsView, viewer: Viewer) -> list[Element]:
    """The next step; for an empty list that no run is about to fill, what can be done about it."""
    under_way = view.run is not None and view.run.open
    if view.assets or under_way or (view.may_run and not view.artifact):
        return guide(view, viewer)
    return [panel("warning", line(words("cards-assets-none", viewer)))]


def _counts(view: AssetsView, viewer: Viewer) -> list[Element]:
    """How many assets there are, and how many pieces they come to."""
    if not view.assets:
        return []
    assets = words("cards-assets-count", viewer, assets=len(view.assets))
    pieces = _pieces(sum(asset.volume for asset in view.assets), viewer)
    return [heading("cards-assets-title", viewer), line(strong(assets), f" · {pieces}", spacing="Small")]


def _pieces(volume: int, viewer: Viewer) -> str:
    return words("cards-assets-pieces", viewer, pieces=volume, written=count(volume, viewer))


def _help(view: AssetsView, viewer: Viewer) -> list[Element]:
    if not edits(view.opportunity, viewer):
        return []
    return [line(subtle(words("cards-assets-add-help", viewer)), spacing="Medium")]


def _buttons(view: AssetsView, viewer: Viewer) -> list[Element]:
    """Completing comes first once something is listed; until then adding."""
    complete, listed = complete_button(view, viewer), bool(view.assets)
    add = execute(words("cards-assets-add", viewer), stage_part(view, _ADD, view.page))
    number = view.opportunity.number
    many = dialog(
        words("cards-many-edit", viewer), CardRefresh(card="many_assets", opp=number, stage=view.line.stage)
    )
    first = "cards-run-first-assets" if view.run is None else None
    return buttons(
        complete if listed else None,
        add if edits(view.opportunity, viewer) else None,
        many if len(view.assets) >= _MANY and edits(view.opportunity, viewer) else None,
        run_button(view, viewer, first) if view.artifact else None,
        None if listed else complete,
        refresh_button(view, viewer),
        spacing="Small",
    )


# One asset


def _rows(view: AssetsView, page: int, viewer: Viewer) -> Iterator[list[Element]]:
    """The assets, each with the evidence of the row it was drafted as."""
    drafted: Sequence[Entry] = view.artifact.output.get("assets") or () if view.artifact else ()
    positions = {str(row.get("id")): position for position, row in enumerate(drafted)}
    evidence = evidence_by_row(view.artifact, "assets")
    for asset in view.assets:
        position = positions.get(asset.id, -1)
        field, entries = f"assets[{position}]", evidence.get(position)
        source = [source_tap(field, viewer)] if entries else []
        hidden = [quotes(entries, field, viewer, _QUOTES)] if entries else []
        row = column(_row(view, asset, page, viewer))
        yield [box(columns(row, *source), *hidden, separator=True, spacing="Medium")]


def _row(view: AssetsView, asset: Asset, page: int, viewer: Viewer) -> Element:
    """The asset as a line and what is said of it; a tap opens its form."""
    name = clip(asset.name, _NAME)
    items = [
        box(line(strong(name)), leftward=reads_leftward(name)),
        line(strong(_pieces(asset.volume, viewer)), *_about(asset, viewer), spacing="None"),
        *_description(asset, viewer),
        *_stated(asset, viewer),
    ]
    if not edits(view.opportunity, viewer):
        return box(*items)
    change = words("cards-assets-edit", viewer)
    return columns(
        column(*items),
        column(line(run(change, "accent", size="Small")), width="auto"),
        **tapping(change, stage_part(view, f"{_FORM}{asset.id}", page)),
    )


def _about(asset: Asset, viewer: Viewer) -> Iterable[Element]:
    if asset.client_tier:
        tier = clip(asset.client_tier, _TIER)
        yield run(f"{GAP}{words('cards-assets-tier-of', viewer, tier=tier)}")
    if by_hand := _by_hand(asset):
        yield subtle(f"{GAP}{words(by_hand, viewer)}")


def _by_hand(asset: Asset) -> str | None:
    """What people did with a row: a re-run keeps it."""
    if asset.origin == "person":
        return "cards-assets-added"
    return "cards-assets-edited" if asset.edited else None


def _description(asset: Asset, viewer: Viewer) -> list[Element]:
    if not asset.description.strip():
        return []
    said = line(*excerpt(asset.description, _DESCRIPTION, viewer))
    return [box(said, leftward=reads_leftward(asset.description), spacing="None")]


def _stated(asset: Asset, viewer: Viewer) -> list[Element]:
    """What the brief itself says of how many."""
    if not asset.volume_words:
        return []
    stated = clip(asset.volume_words, _STATED)
    said = words("cards-assets-stated", viewer, stated=stated)
    return [line(subtle(said, size="Small"), spacing="None")]


# The form


def _form_of(view: AssetsView, viewer: Viewer) -> Element | None:
    """The form that the view's section asks for; None where it is none, or no longer one to fill in."""
    section = view.section or ""
    if not section.startswith(_FORM) or not edits(view.opportunity, viewer):
        return None
    if section == _ADD:
        return _adding(view, viewer)
    asset = next((one for one in view.assets if f"{_FORM}{one.id}" == section), None)
    return asset and roomiest(_changing(view, asset, room, viewer) for room in ROOMS)


def _adding(view: AssetsView, viewer: Viewer) -> Element:
    asking = AssetAdd.asking(opp=view.opportunity.number, key=stage_key("add", view))
    fields = _fields(Asset("", "", "", None, 1), _description_input("", viewer), viewer)
    add = execute(words("cards-assets-save-new", viewer), asking, form=True)
    return _form(view, "cards-assets-new", "cards-assets-add-help", fields, [add], viewer)


def _changing(view: AssetsView, asset: Asset, room: int, viewer: Viewer) -> Element:
    text = asset.description
    fits = editable({"description": text}, room)
    description = (
        _description_input(text, viewer)
        if fits
        else too_long(words("cards-assets-description", viewer), text, viewer)
    )
    fields = [*_fields(asset, description, viewer), *_stated(asset, viewer)]
    return _form(
        view,
        "cards-assets-change",
        "cards-assets-change-help",
        fields,
        _settling(view, asset, viewer),
        viewer,
    )


def _settling(view: AssetsView, asset: Asset, viewer: Viewer) -> list[Element]:
    save = AssetSave(
        opp=view.opportunity.number,
        id=asset.id,
        version=asset.version,
        page=view.page,
        key=stage_key("save", view, asset.id, asset.version),
    )
    remove = AssetRemove(
        opp=view.opportunity.number, id=asset.id, page=view.page, key=stage_key("remove", view, asset.id)
    )
    return [
        execute(words("cards-save", viewer), save, form=True),
        execute(words("cards-assets-remove", viewer), remove),
    ]


def _fields(asset: Asset, description: Element, viewer: Viewer) -> list[Element]:
    missing = words("cards-assets-name-missing", viewer)
    name = words("cards-assets-name", viewer)
    return [
        text_input("name", name, asset.name, limit=200, isRequired=True, errorMessage=missing),
        _volume_input(asset.volume, viewer),
        text_input("tier", words("cards-assets-tier", viewer), asset.client_tier),
        description,
    ]


def _volume_input(volume: int, viewer: Viewer) -> Element:
    return {
        "type": "Input.Number",
        "id": "volume",
        "label": words("cards-assets-volume", viewer),
        "min": 1,
        "max": LARGEST,
        "value": volume,
        "isRequired": True,
        "errorMessage": words("cards-assets-volume-wrong", viewer, most=count(LARGEST, viewer)),
    }


def _description_input(text: str, viewer: Viewer) -> Element:
    return text_input("description", words("cards-assets-description", viewer), text, long=True, limit=20_000)


def _form(
    view: AssetsView,
    title: str,
    about: str,
    fields: Sequence[Element],
    savings: Sequence[Element],
    viewer: Viewer,
) -> Element:
    back = execute(words("cards-cancel", viewer), stage_part(view, None, view.page))
    body = [
        back_to(view.opportunity, viewer),
        heading(title, viewer, size="Large", spacing="Small"),
        line(subtle(words(about, viewer)), spacing="None"),
        *notice(view.notice, viewer),
        *fields,
        *buttons(*savings, back, spacing="Medium"),
    ]
    return card(viewer, body, shown(view))
