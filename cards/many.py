"""What forms of many rows have in common: looking for rows, going on, and what a row says was refused."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from cards.actions import OnMany
from cards.parts import Element, box, buttons, execute, line, panel, strong, subtle, text_input
from cards.words import tell, words
from core.many import Step
from core.messages import Message
from core.views import Viewer

_LONGEST = 100
"""Characters to search for."""


class ManyView(Protocol):
    """A page of the rows that were looked for."""

    @property
    def found(self) -> int: ...
    @property
    def total(self) -> int: ...
    @property
    def page(self) -> int: ...
    @property
    def pages(self) -> int: ...
    @property
    def searched(self) -> str | None: ...


def finding(view: ManyView, saving: OnMany, filters: Sequence[Element], viewer: Viewer) -> list[Element]:
    """The fields that say which rows to show; showing others saves what was typed in these."""
    searched = text_input("searched", words("cards-many-search", viewer), view.searched, limit=_LONGEST)
    find = execute(words("cards-many-find", viewer), _going(saving, Step.FIND), form=True)
    return [box(searched, *filters, *buttons(find, spacing="Small"), style="emphasis", spacing="Medium")]


def foot(view: ManyView, viewer: Viewer) -> list[Element]:
    """How many rows there are, and which page of them this is."""
    where = {"found": view.found, "total": view.total, "page": view.page, "pages": view.pages}
    return [line(subtle(words("cards-many-found", viewer, **where)), separator=True, spacing="Medium")]


def settling(view: ManyView, saving: OnMany, viewer: Viewer) -> list[Element]:
    """Saves what was typed, and stays, goes on or closes."""
    offered = {
        "cards-many-save": Step.STAY,
        **({"cards-many-next": Step.NEXT} if view.page < view.pages else {}),
        **({"cards-many-previous": Step.PREVIOUS} if view.page > 1 else {}),
        "cards-many-close": Step.CLOSE,
    }
    taps = (execute(words(title, viewer), _going(saving, step), form=True) for title, step in offered.items())
    return buttons(*taps, spacing="Medium")


def _going(saving: OnMany, step: Step) -> OnMany:
    page = 1 if step is Step.FIND else saving.page
    return saving.model_copy(update={"step": step, "page": page})


def refusal_of(refused: Mapping[str, Message], row: str, viewer: Viewer) -> list[Element]:
    """Why a row was not saved."""
    said = refused.get(row)
    if said is None:
        return []
    return [panel("attention", line(strong(words("cards-many-refused", viewer)), " ", tell(said, viewer)))]
