"""The catalogue of job routes that stands: whose it is, what it holds, and the way to its workbook."""

from cards.actions import CardRefresh, CatalogueSample, ExportGet
from cards.parts import (
    Element,
    buttons,
    card,
    execute,
    facts,
    heading,
    key,
    line,
    notice,
    opening,
    panel,
    strong,
    subtle,
)
from cards.samples.catalogue import CATALOGUES
from cards.words import clip, listed, model_type_of, moment, words
from core.export import ExportKind
from core.views import CatalogueView, Viewer

SAMPLES = CATALOGUES

_LISTED = 400
"""Characters of a list of regions or model types."""


def render(view: CatalogueView, viewer: Viewer) -> Element:
    body = [
        heading("cards-catalogue-title", viewer, size="Large"),
        line(subtle(_whose(view, viewer)), spacing="None"),
        *notice(view.notice, viewer),
        *_download(view, viewer),
        *facts(_rows(view, viewer)),
        *([line(words("cards-catalogue-made-up", viewer), spacing="Medium")] if view.sample else []),
        line(words("cards-catalogue-how", viewer), spacing="Medium"),
        *_buttons(view, viewer),
    ]
    return card(viewer, body, CardRefresh(card="catalogue"))


def _whose(view: CatalogueView, viewer: Viewer) -> str:
    if view.imported is None:
        return words("cards-catalogue-sample", viewer)
    said = "cards-catalogue-sample-again" if view.sample else "cards-catalogue-imported"
    who, when = clip(view.imported.by_name, 60), moment(view.imported.at, viewer)
    return words(said, viewer, version=view.version, who=who, when=when)


def _rows(view: CatalogueView, viewer: Viewer) -> list[tuple[str, str]]:
    held = view.catalogue
    numbers = {
        "routes": words(
            "cards-catalogue-in-families", viewer, many=len(held.routes), families=len(held.families)
        ),
        "services": listed(held.services, viewer),
        "roles": words(
            "cards-catalogue-in-disciplines", viewer, many=len(held.roles), disciplines=len(held.disciplines)
        ),
        "rates": listed((f"{region} ({currency})" for region, currency in held.regions), viewer),
        "model-types": listed((model_type_of(one, viewer) for one in held.model_types), viewer),
    }
    return [(words(f"cards-catalogue-{name}", viewer), clip(said, _LISTED)) for name, said in numbers.items()]


def _download(view: CatalogueView, viewer: Viewer) -> list[Element]:
    """The way to the workbook, once it was asked for: how long it works, or why there is none."""
    if not view.downloading:
        return []
    if view.url is None:
        return [
            panel(
                "warning",
                line(strong(words("cards-catalogue-no-address", viewer))),
                line(words("cards-export-set-address", viewer), spacing="Small"),
            )
        ]
    return [
        panel(
            "emphasis",
            *buttons(opening(words("cards-export-download", viewer), view.url)),
            line(subtle(words("cards-export-minutes", viewer, minutes=view.minutes)), spacing="Small"),
        )
    ]


def _buttons(view: CatalogueView, viewer: Viewer) -> list[Element]:
    get = ExportGet(kind=ExportKind.CATALOGUE_XLSX)
    sample = CatalogueSample(key=key("catalogue.sample", view.version))
    return buttons(
        None if view.url else execute(words("cards-catalogue-export", viewer), get),
        None if view.sample else execute(words("cards-catalogue-to-sample", viewer), sample),
        execute(words("cards-tenant", viewer), CardRefresh(card="tenant")),
        spacing="Large",
    )
