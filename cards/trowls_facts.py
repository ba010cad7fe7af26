"""What the brief and earlier opportunities say beside a score, and where each fact comes from."""

from collections.abc import Mapping
from dataclasses import asdict

from cards.actions import OpportunityOpen
from cards.evidence import quoted, source_id
from cards.parts import Element, box, column, columns, line, run, subtle, tapping, toggling
from cards.words import clip, listed, place_of, tell, words
from core.qualification import Hint
from core.views import Viewer


def fact(hint: Hint, id: str, quotes: bool, viewer: Viewer) -> list[Element]:
    """A fact with the way to where it comes from; its quote is hidden until somebody asks for it."""
    said = column(line(run(f"· {tell(hint.said, viewer)}", size="Small")))
    if hint.opportunity is not None:
        return [columns(said, _earlier(hint.opportunity, viewer), spacing="Small")]
    if not (hint.quote and quotes):
        return [columns(said, spacing="Small")]
    tap = column(
        line(run(words("cards-source", viewer), "accent", size="Small")),
        width="auto",
        **toggling(words("cards-source-show", viewer), source_id(id)),
    )
    hidden = box(_quote(hint, viewer), id=source_id(id), isVisible=False, style="emphasis", spacing="Small")
    return [columns(said, tap, spacing="Small"), hidden]


def _earlier(number: int, viewer: Viewer) -> Element:
    title = words("cards-onward-opportunity", viewer, number=str(number))
    return column(
        line(run(f"#{number} ›", "accent", size="Small")),
        width="auto",
        **tapping(title, OpportunityOpen(opp=number)),
    )


def _quote(hint: Hint, viewer: Viewer) -> Element:
    return quoted({"quote": hint.quote, "file": hint.source, "place": _place(hint)}, viewer)


def _place(hint: Hint) -> Mapping[str, object]:
    return asdict(hint.place) if hint.place else {}


def known(hint: Hint, viewer: Viewer) -> list[Element]:
    said = [column(line(f"· {tell(hint.said, viewer)}"))]
    if hint.opportunity is not None:
        said.append(_earlier(hint.opportunity, viewer))
    where = [place for place in (clip(hint.source, 120), place_of(_place(hint), viewer)) if place]
    if hint.quote:
        below = [box(_quote(hint, viewer), style="emphasis", spacing="Small")]
    else:
        below = [line(subtle(listed(where, viewer), size="Small"), spacing="None")] if where else []
    return [columns(*said, spacing="Medium"), *below]
