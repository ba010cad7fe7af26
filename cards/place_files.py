"""The question which opportunity some files belong to."""

from cards.actions import FilePlace
from cards.frame import file_rows, name_of
from cards.pages import paged
from cards.parts import Element, buttons, card, execute, heading, key, line, subtle
from cards.samples import PLACEMENTS
from cards.words import clip, words
from core.opportunity import File
from core.views import PlaceFilesView, Viewer

SAMPLES = PLACEMENTS

_IDS = 4_000
"""Characters that `file.place` takes."""
_ROOM = 9_000


def render(view: PlaceFilesView, viewer: Viewer) -> Element:
    files = _placeable(view.files)
    rows = paged(file_rows(files, viewer), _ROOM, most=12)[0]
    shown = line(subtle(words("cards-place-files-more", viewer, more=len(files) - len(rows))))
    left = line(words("cards-place-files-left", viewer, placed=len(files), files=len(view.files)))
    body = [
        heading("cards-place-files-title", viewer, size="Large"),
        line(words("cards-place-files-why", viewer), spacing="Small"),
        *rows,
        *([shown] if len(rows) < len(files) else []),
        *([left] if len(files) < len(view.files) else []),
        *buttons(_join(view, files, viewer), _start(files, viewer), spacing="Large"),
    ]
    return card(viewer, body)


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
