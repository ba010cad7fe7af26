"""The question which opportunity some files belong to."""

from cards.actions import FilePlace
from cards.frame import file_rows, name_of
from cards.pages import elements, paged
from cards.parts import Element, buttons, card, execute, heading, key, line, panel, strong, subtle
from cards.returned import named, showing
from cards.samples.answers import RECOGNISED
from cards.samples.around import PLACEMENTS
from cards.words import clip, words
from core.opportunity import File
from core.views import PlaceFilesView, Viewer
from core.work.records import Import

SAMPLES = {**PLACEMENTS, **RECOGNISED}

_IDS = 4_000
"""Characters that `file.place` takes."""
_ROOM = 9_000


def render(view: PlaceFilesView, viewer: Viewer) -> Element:
    imported = view.imported
    unplaced = tuple(file for file in view.files if imported is None or file.id != imported.file)
    placing = _placing(view, unplaced, viewer) if unplaced or imported is None else []
    return card(viewer, [*_recognised(imported, viewer), *placing])


def _recognised(imported: Import | None, viewer: Viewer) -> list[Element]:
    """That one of the files is the client's answers, which belong to the questions they answer."""
    if imported is None:
        return []
    number = str(imported.opportunity)
    return [
        panel(
            "accent",
            line(strong(words("cards-place-files-answers", viewer, number=number))),
            line(named(imported, viewer), spacing="Small"),
            line(subtle(words("cards-import-unsaved", viewer)), spacing="Small"),
            *buttons(execute(words("cards-import-look", viewer), showing(imported)), spacing="Small"),
        )
    ]


def _placing(view: PlaceFilesView, unplaced: tuple[File, ...], viewer: Viewer) -> list[Element]:
    """The files that still need a place, and the places there are."""
    files = _placeable(unplaced)
    rows = elements(paged(file_rows(files, viewer), _ROOM, most=12)[0])
    shown = line(subtle(words("cards-place-files-more", viewer, more=len(files) - len(rows))))
    left = line(words("cards-place-files-left", viewer, placed=len(files), files=len(unplaced)))
    return [
        heading("cards-place-files-title", viewer, size="Large"),
        line(words("cards-place-files-why", viewer), spacing="Small"),
        *rows,
        *([shown] if len(rows) < len(files) else []),
        *([left] if len(files) < len(unplaced) else []),
        *buttons(_join(view, files, viewer), _start(files, viewer), spacing="Large"),
    ]


def _placeable(files: tuple[File, ...]) -> tuple[File, ...]:
    """As many as one tap can name."""
    placed, used = 0, 0
    for file in files:
        used += len(file.id) + 1
        if used > _IDS:
            break
        placed += 1
    return files[:placed]


def _ids(files: tuple[File, ...]) -> str:
    return ",".join(file.id for file in files)


def _join(view: PlaceFilesView, files: tuple[File, ...], viewer: Viewer) -> Element:
    number, name = view.opportunity.number, clip(name_of(view.opportunity), 36)
    tap_key = key("place", number, files[0].id if files else "", len(files))
    return execute(
        words("cards-place-files-join", viewer, number=str(number), name=name),
        FilePlace(opp=number, files=_ids(files), key=tap_key),
    )


def _start(files: tuple[File, ...], viewer: Viewer) -> Element:
    tap_key = key("place", "new", files[0].id if files else "", len(files))
    return execute(words("cards-place-files-new", viewer), FilePlace(files=_ids(files), key=tap_key))
