"""Many assets in one form: found, renamed, counted, added and removed a page at a time."""

from cards.actions import AssetsSave
from cards.forms import ROOMS, editable
from cards.frame import archived, edits
from cards.many import finding, foot, refusal_of, settling
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    box,
    card,
    choice_input,
    column,
    columns,
    heading,
    key,
    line,
    notice,
    strong,
    subtle,
    text_input,
)
from cards.samples.many import MANY_ASSETS
from cards.words import clean, clip, count, reads_leftward, words
from core.asset import LARGEST, Asset
from core.many import NEW, mark
from core.views import ManyAssetsView, Viewer

SAMPLES = MANY_ASSETS

_BLANK = Asset(NEW, "", "", None, 1)
_NAME, _SHORT = 120, 40
"""Characters of a name where its field cannot hold it, and in the list of what to remove."""
_STATED = 120


def render(view: ManyAssetsView, viewer: Viewer) -> Element:
    return roomiest(_form(view, room, viewer) for room in ROOMS)


def _form(view: ManyAssetsView, room: int, viewer: Viewer) -> Element:
    fields = edits(view.opportunity, viewer) or view.kept
    held = editable(_texts(view), room) if fields else frozenset()
    drawn = {one.id: _mark(one, held) for one in (*view.rows, _BLANK)} if fields else {}
    saving = AssetsSave(
        opp=view.opportunity.number,
        drawn=drawn,
        page=view.page,
        key=key("many", view.opportunity.number, view.opportunity.version, view.state),
    )
    body = [
        heading("cards-many-assets", viewer, spacing="None"),
        *archived(view.opportunity, viewer),
        *notice(view.notice, viewer),
        *finding(view, saving, [], viewer),
        *(_row(view, one, held, viewer) if fields else _said(one, viewer) for one in view.rows),
        *([_adding(view, viewer), *_removing(view, viewer)] if fields else []),
        *foot(view, viewer),
        *(settling(view, saving, viewer) if fields else []),
    ]
    return card(viewer, body)


def _texts(view: ManyAssetsView) -> dict[str, str]:
    """What the fields would hold, by their ids; those of the new row are empty."""
    blank = {f"name_{NEW}": "", f"tier_{NEW}": ""}
    names = {f"name_{one.id}": one.name for one in view.rows}
    return blank | names | {f"tier_{one.id}": one.client_tier or "" for one in view.rows}


def _mark(asset: Asset, held: frozenset[str]) -> str:
    name = clean(asset.name) if f"name_{asset.id}" in held else ""
    tier = clean(asset.client_tier or "") if f"tier_{asset.id}" in held else ""
    return mark(asset.version, (name, tier, asset.volume))


def _row(view: ManyAssetsView, asset: Asset, held: frozenset[str], viewer: Viewer) -> Element:
    stated = clip(asset.volume_words or "", _STATED)
    said = [line(subtle(words("cards-assets-stated", viewer, stated=stated), size="Small"))] if stated else []
    return box(
        *refusal_of(view.refused, asset.id, viewer),
        *_fields(asset, held, viewer),
        *said,
        separator=True,
        spacing="Medium",
    )


def _fields(asset: Asset, held: frozenset[str], viewer: Viewer) -> list[Element]:
    name, tier = f"name_{asset.id}", f"tier_{asset.id}"
    missing = words("cards-assets-name-missing", viewer)
    named_field = {
        **text_input(name, words("cards-assets-name", viewer), asset.name, limit=200),
        **({"isRequired": True, "errorMessage": missing} if asset.id != NEW else {}),
    }
    tier_field = text_input(tier, words("cards-assets-tier", viewer), asset.client_tier)
    volume = {
        "type": "Input.Number",
        "id": f"volume_{asset.id}",
        "label": words("cards-assets-volume", viewer),
        "min": 1,
        "max": LARGEST,
        "value": asset.volume,
        "isRequired": True,
        "errorMessage": words("cards-assets-volume-wrong", viewer, most=count(LARGEST, viewer)),
    }
    beside = column(tier_field if tier in held else line(clip(asset.client_tier or "", _SHORT)))
    return [
        named_field if name in held else line(strong(clip(asset.name, _NAME))),
        columns(column(volume), beside, spacing="Small"),
    ]


def _said(asset: Asset, viewer: Viewer) -> Element:
    """A row for those who may only look."""
    name = clip(asset.name, _NAME)
    about = f"{GAP}×{count(asset.volume, viewer)}"
    tier = f"{GAP}{clip(asset.client_tier, _SHORT)}" if asset.client_tier else ""
    return box(
        line(strong(name), subtle(about), subtle(tier)),
        leftward=reads_leftward(name),
        separator=True,
        spacing="Small",
    )


def _adding(view: ManyAssetsView, viewer: Viewer) -> Element:
    """An empty row; filled in, it is added."""
    return box(
        line(strong(words("cards-many-assets-add", viewer))),
        *refusal_of(view.refused, NEW, viewer),
        *_fields(_BLANK, frozenset({f"name_{NEW}", f"tier_{NEW}"}), viewer),
        style="emphasis",
        spacing="Medium",
    )


def _removing(view: ManyAssetsView, viewer: Viewer) -> list[Element]:
    """The assets of this page, to choose those that go."""
    if not view.rows:
        return []
    label = words("cards-many-assets-remove", viewer)
    offered = [(one.id, clip(one.name, _SHORT)) for one in view.rows]
    return [choice_input("remove", label, offered, None, isMultiSelect=True, spacing="Medium")]
