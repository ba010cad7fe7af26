"""A made file, ready to be fetched."""

from cards.actions import ExportSend, StageOpen
from cards.frame import back_to
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    execute,
    key,
    line,
    may,
    notice,
    opening,
    panel,
    run,
    strong,
    subtle,
)
from cards.samples.answers import EXPORTS
from cards.words import apart, clip, title_of, words
from core.export import Export
from core.opportunity import Right
from core.parcel import Destination
from core.views import ExportView, Viewer

SAMPLES = EXPORTS

PERSONAL = "personal"
"""How Teams calls a chat with us alone."""


def render(view: ExportView, viewer: Viewer) -> Element:
    export = view.export
    fetch = opening(words("cards-export-download", viewer), view.url) if view.url else None
    stage = title_of(export.stage, viewer)
    back = execute(
        words("cards-next-open", viewer, stage=stage),
        StageOpen(opp=view.opportunity.number, stage=export.stage),
    )
    body = [
        back_to(view.opportunity, viewer),
        *notice(view.notice, viewer),
        line(strong(words(f"cards-export-{export.kind}", viewer), size="Large"), spacing="Small"),
        line(subtle(words("cards-export-of", viewer, stage=stage, version=export.version)), spacing="None"),
        box(file_line(export, viewer), style="emphasis"),
        *_how(view, viewer),
        *buttons(fetch, *_takes(view, viewer), back, spacing="Medium"),
    ]
    return card(viewer, body)


def _takes(view: ExportView, viewer: Viewer) -> list[Element]:
    """The ways to have it where one is; another key each time, so that it can be taken again."""
    made, here = view.export, "yes" if view.where == PERSONAL else "no"
    return [
        execute(
            words(f"cards-export-take-{to}", viewer, here=here),
            ExportSend(
                opp=made.opportunity,
                kind=made.kind,
                to=to,
                key=key("export.send", made.opportunity, made.id, to, view.taken),
            ),
        )
        for to in view.takes
        if to is not Destination.CHANNEL or may(viewer, Right.EDIT)
    ]


def file_line(export: Export, viewer: Viewer) -> Element:
    """The file's name and size."""
    size = words("cards-export-size", viewer, kilobytes=-(-export.size // 1024))
    return line(run(apart(clip(export.name, 160))), subtle(f"{GAP}{size}"), spacing="Small")


def _how(view: ExportView, viewer: Viewer) -> list[Element]:
    """How long the address works, or why there is none."""
    if view.url:
        return [line(subtle(words("cards-export-minutes", viewer, minutes=view.minutes)))]
    return [
        panel(
            "warning",
            line(strong(words("cards-export-no-address", viewer))),
            line(words("cards-export-set-address", viewer), spacing="Small"),
        )
    ]
