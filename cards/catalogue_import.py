"""What taking a catalogue over would change, or what is wrong with it: shown before anything changes."""

from collections.abc import Sequence

from cards.actions import CardRefresh, CatalogueDiscard, CatalogueTake
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    badge,
    buttons,
    card,
    execute,
    heading,
    key,
    line,
    notice,
    paging,
    panel,
    run,
    strong,
    subtle,
)
from cards.samples.catalogue import CATALOGUE_IMPORTS
from cards.words import apart, clip, listed, moment, tell, words
from core.messages import Message
from core.views import CatalogueImportView, Viewer
from core.work.records import CatalogueImport, ImportState, RouteUse

SAMPLES = CATALOGUE_IMPORTS

PAGE = 20
"""Changes or problems on one page: thousands are sliced by number, since drawing them all takes seconds."""
_LENGTHS = (400, 200, 90)
"""Characters of each, from the roomiest drawing to the tightest."""
_USES = 5
_CODES = 6


def render(view: CatalogueImportView, viewer: Viewer) -> Element:
    said = _entries(view)
    pages = max(1, -(-len(said) // PAGE))
    page = min(max(view.page, 1), pages)
    shown = said[(page - 1) * PAGE : page * PAGE]
    return roomiest(_drawn(view, shown, page, pages, length, viewer) for length in _LENGTHS)


def _entries(view: CatalogueImportView) -> Sequence[Message]:
    """What is listed: the problems, or else the changes."""
    if view.imported.state is not ImportState.WAITING:
        return ()
    if view.imported.problems:
        return [problem.message for problem in view.imported.problems]
    return view.changes.lines if view.changes else ()


def _drawn(
    view: CatalogueImportView, shown: Sequence[Message], page: int, pages: int, length: int, viewer: Viewer
) -> Element:
    held = view.imported
    by = words("cards-import-by", viewer, who=clip(held.made_by_name, 60), when=moment(held.made_at, viewer))
    body = [
        heading("cards-catalogue-import-title", viewer, size="Large"),
        line(strong(_named(held, viewer)), subtle(f"{GAP}{by}"), spacing="None"),
        *notice(view.notice, viewer),
        _standing(view, viewer),
        *_summary(view, viewer),
        *(_uses(view.uses, viewer) if page == 1 else []),
        *_listed(shown, length, viewer),
        *paging(page, pages, lambda to: _showing(held, to), viewer),
        *_buttons(view, viewer),
    ]
    return card(viewer, body, _showing(held, page))


def _named(held: CatalogueImport, viewer: Viewer) -> str:
    return apart(clip(held.source, 160)) if held.source else words("cards-catalogue-sample", viewer)


def _showing(held: CatalogueImport, page: int) -> CardRefresh:
    return CardRefresh(card="catalogue_import", page=page, detail={"import": held.id})


def _standing(view: CatalogueImportView, viewer: Viewer) -> Element:
    """That nothing is changed yet, why it cannot be, or what became of it."""
    held = view.imported
    match held.state:
        case ImportState.CONFIRMED:
            counts = {name: int(held.outcome.get(name) or 0) for name in _COUNTED}
            return panel(
                "good",
                line(strong(_settled("cards-catalogue-import-confirmed", held, viewer))),
                line(words("cards-catalogue-import-outcome", viewer, **counts), spacing="Small"),
                line(words("cards-catalogue-import-after", viewer), spacing="Small"),
            )
        case ImportState.DISCARDED:
            return panel("emphasis", line(strong(_settled("cards-catalogue-import-discarded", held, viewer))))
        case ImportState.WAITING if held.problem_count:
            return panel("attention", *_problems(held, viewer))
        case ImportState.WAITING:
            same = view.changes is not None and view.changes.empty
            todo = "cards-catalogue-import-same" if same else "cards-catalogue-import-check"
            return panel(
                "accent",
                line(strong(words("cards-catalogue-import-unsaved", viewer))),
                line(words(todo, viewer), spacing="Small"),
            )


_COUNTED = ("added", "removed", "changed", "others")


def _settled(said: str, held: CatalogueImport, viewer: Viewer) -> str:
    when = moment(held.settled_at, viewer) if held.settled_at else ""
    return words(said, viewer, who=clip(held.settled_by_name or "", 60), when=when)


def _problems(held: CatalogueImport, viewer: Viewer) -> list[Element]:
    more = held.problem_count - len(held.problems)
    cut = words("cards-catalogue-import-cut", viewer, listed=len(held.problems))
    return [
        line(*badge(words("cards-catalogue-import-wrong", viewer, many=held.problem_count), "attention")),
        line(words("cards-catalogue-import-correct", viewer), spacing="Small"),
        *([line(subtle(cut), spacing="Small")] if more > 0 else []),
    ]


def _summary(view: CatalogueImportView, viewer: Viewer) -> list[Element]:
    changes = view.changes
    if changes is None:
        return []
    counts = {"added": changes.added, "removed": changes.removed, "changed": changes.changed}
    others = {"roles": changes.roles, "rates": changes.rates, "synonyms": changes.synonyms}
    runs = [strong(words("cards-catalogue-import-holds", viewer, many=view.imported.routes)), run(GAP)]
    for name, found in counts.items():
        tone = "warning" if name == "removed" and found else "default"
        runs += [
            *badge(words(f"cards-catalogue-import-{name}", viewer, many=len(found)), tone),
            run(GAP),
        ]
    also = [
        words(f"cards-catalogue-import-{name}", viewer, many=len(found))
        for name, found in others.items()
        if found
    ]
    return [
        line(*runs[:-1], spacing="Medium"),
        *([line(subtle(listed(also, viewer)), spacing="None")] if also else []),
    ]


def _uses(uses: Sequence[RouteUse], viewer: Viewer) -> list[Element]:
    """The opportunities in which routes are selected that would go."""
    if not uses:
        return []
    more = len(uses) - _USES
    rest = line(subtle(words("cards-catalogue-import-uses-more", viewer, more=more)))
    return [
        panel(
            "warning",
            line(strong(words("cards-catalogue-import-uses", viewer, many=len(uses)))),
            *(_use(use, viewer) for use in uses[:_USES]),
            *([rest] if more > 0 else []),
            line(words("cards-catalogue-import-uses-then", viewer), spacing="Small"),
        )
    ]


def _use(use: RouteUse, viewer: Viewer) -> Element:
    codes = listed((clip(code, 40) for code in use.routes[:_CODES]), viewer)
    rest = f" +{len(use.routes) - _CODES}" if len(use.routes) > _CODES else ""
    return line(
        subtle(f"#{use.opportunity}{GAP}"),
        run(apart(clip(use.name, 80))),
        subtle(f"{GAP}{codes}{rest}"),
        spacing="Small",
    )


def _listed(shown: Sequence[Message], length: int, viewer: Viewer) -> list[Element]:
    return [
        line(clip(tell(said, viewer), length), spacing="Small", **({"separator": True} if at else {}))
        for at, said in enumerate(shown)
    ]


def _buttons(view: CatalogueImportView, viewer: Viewer) -> list[Element]:
    """Taking over, only where nothing is wrong and something would change; putting aside; the way back."""
    held = view.imported
    back = execute(words("cards-catalogue", viewer), CardRefresh(card="catalogue"))
    if held.state is not ImportState.WAITING:
        return buttons(back, spacing="Medium")
    take = CatalogueTake.asking(
        imported=held.id, against=view.version, key=key("catalogue.import", held.id, view.version)
    )
    discard = CatalogueDiscard.asking(imported=held.id, key=key("catalogue.discard", held.id))
    changing = view.changes is not None and not view.changes.empty
    return buttons(
        execute(words("cards-catalogue-import-take", viewer), take) if changing else None,
        execute(words("cards-import-discard", viewer), discard),
        back,
        spacing="Medium",
    )
