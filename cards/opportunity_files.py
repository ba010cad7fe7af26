"""The files on the opportunity's card: the first few, and all of them on pages of their own."""

from cards.actions import (
    CardRefresh,
)
from cards.frame import back_to, file_rows
from cards.pages import paged_card
from cards.parts import (
    Element,
    box,
    card,
    heading,
    line,
    notice,
    paging,
    run,
    subtle,
    tapping,
)
from cards.words import words
from core.opportunity import File, FileState
from core.views import OpportunityView, Viewer


def files(view: OpportunityView, viewer: Viewer, most: int) -> list[Element]:
    if not view.files:
        return [heading("cards-files", viewer), line(subtle(words("cards-files-none", viewer)))]
    shown = sorted(view.files, key=_is_read)[:most]
    rows = [row for entry in file_rows(shown, viewer, brief=True) for row in entry]
    return [heading("cards-files", viewer), *rows, *_more_files(view, viewer, most)]


def _is_read(file: File) -> bool:
    """Files in trouble come first: they are the ones to act on."""
    return file.state is FileState.READ


def _more_files(view: OpportunityView, viewer: Viewer, shown: int) -> list[Element]:
    if len(view.files) <= shown:
        return []
    said = words("cards-files-all", viewer, files=len(view.files))
    return [box(line(run(said, "accent")), spacing="Small", **tapping(said, _file_page(view, 1)))]


def _file_page(view: OpportunityView, page: int) -> CardRefresh:
    return CardRefresh(opp=view.opportunity.number, section="files", page=page)


def all_files(view: OpportunityView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            *notice(view.notice, viewer),
            heading("cards-files", viewer),
            *rows,
            *paging(page, pages, lambda to: _file_page(view, to), viewer),
        ]
        return card(viewer, body, _file_page(view, page))

    return paged_card(file_rows(view.files, viewer), view.page, draw)
