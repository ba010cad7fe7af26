"""The way to the evidence pack, and the heads of those that were made."""

from cards.actions import CardRefresh, ExportGet
from cards.frame import back_to
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    heading,
    line,
    opening,
    panel,
    run,
    sees_money,
    strong,
    subtle,
    tapping,
)
from cards.samples.dossier import DOSSIERS
from cards.words import apart, clip, moment, words
from core.dossier.note import Note
from core.export import ExportKind
from core.opportunity import Opportunity
from core.views import DossierView, Viewer

SAMPLES = DOSSIERS


def render(view: DossierView, viewer: Viewer) -> Element:
    fetch = opening(words("cards-dossier-download", viewer), view.url) if view.url else None
    body = [
        back_to(view.opportunity, viewer),
        line(strong(words("cards-dossier-title", viewer), size="Large"), spacing="Small"),
        line(subtle(words("cards-dossier-holds", viewer)), spacing="Small"),
        *_how(view, viewer),
        *buttons(fetch, spacing="Medium"),
        heading("cards-dossier-made", viewer),
        *_made(view, viewer),
    ]
    return card(viewer, body, CardRefresh(card="dossier", opp=view.opportunity.number))


def leading(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    """The line that leads here, for those who may see money."""
    if not sees_money(viewer):
        return []
    said = words("cards-dossier-open", viewer)
    get = ExportGet(opp=opportunity.number, kind=ExportKind.EVIDENCE_ZIP)
    return [box(line(run(said, "accent")), spacing="Medium", **tapping(said, get))]


def _how(view: DossierView, viewer: Viewer) -> list[Element]:
    """How long the address works, or why there is none."""
    if view.url:
        return [line(subtle(words("cards-dossier-minutes", viewer, minutes=view.minutes)))]
    no_address = words("cards-dossier-no-address", viewer)
    set_address = words("cards-export-set-address", viewer)
    return [panel("warning", line(strong(no_address)), line(set_address, spacing="Small"))]


def _made(view: DossierView, viewer: Viewer) -> list[Element]:
    """The newest packs with their heads; a head is copied from here to check a pack."""
    if not view.newest:
        return [line(subtle(words("cards-dossier-none", viewer)))]
    rows = [row for note in view.newest for row in _row(note, viewer)]
    check = line(subtle(words("cards-dossier-check", viewer)), spacing="Medium")
    earlier = view.count - len(view.newest)
    more = [line(subtle(words("cards-dossier-more", viewer, more=earlier)))] if earlier else []
    return [*rows, *more, check]


def _row(note: Note, viewer: Viewer) -> list[Element]:
    about = words(
        "cards-dossier-row",
        viewer,
        version=note.version,
        when=moment(note.made_at, viewer),
        who=apart(clip(note.made_by_name, 60)),
        records=note.records,
    )
    head = run(note.head, fontType="Monospace", size="Small")
    return [line(about, spacing="Small"), line(head, spacing="None")]
