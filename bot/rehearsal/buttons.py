"""What a person sees on a card and can tap: found on the card, never made up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Card = dict[str, Any]

_ID = re.compile(r"[0-9a-f]{32}$")


@dataclass(frozen=True, slots=True)
class Button:
    """A tap that a card offers."""

    verb: str
    data: dict[str, Any]
    takes_inputs: bool


class NotThere(Exception):
    """The card offers no such button or input; the text names it."""


def button(card: Card, verb: str, /, **data: str | None) -> Button | None:
    """The first button of that verb which carries this data; what is None is not asked for."""
    wanted = {name: value for name, value in data.items() if value is not None}
    for found in _buttons(card.get("body")):
        if found.verb == verb and wanted.items() <= found.data.items():
            return found
    return None


def link(card: Card) -> str | None:
    """The address that the card opens, where it opens one."""
    opened = (part for part in _parts(card.get("body")) if part.get("type") == "Action.OpenUrl")
    return next((part["url"] for part in opened), None)


def sections(card: Card) -> list[Button]:
    """The parts that a stage's card opens, in order; of parts that differ by an id alone the first."""
    looks = [found for found in reversed(_looks(card)) if "section" in found.data]
    offered = {_ID.sub("", found.data["section"]): found for found in looks}
    return list(reversed(offered.values()))


def next_page(card: Card) -> Button | None:
    """The button to the next page of the part that is open."""
    here = _refresh(card)
    after = here.get("page", 1) + 1
    wanted = {**here, "page": after}
    return next((found for found in _looks(card) if found.data == wanted), None)


def overview(card: Card) -> Button | None:
    """The button from a part back to the stage's card."""
    return next((found for found in _looks(card) if "section" not in found.data), None)


def filled_in(card: Card, tapped: Button, typed: dict[str, str]) -> dict[str, Any]:
    """The data that a tap sends: the button's own and the card's inputs with what was typed over them.

    Raises:
        NotThere: something was typed into an input that the card does not have, or the button does not send.
    """
    held = dict(_inputs(card.get("body"))) if tapped.takes_inputs else {}
    if missing := typed.keys() - held.keys():
        raise NotThere(", ".join(sorted(missing)))
    return {**held, **typed, **tapped.data}


def stage_of(card: Card) -> str | None:
    """The stage whose card this is, as the Refresh of its menu has it."""
    return _refresh(card).get("stage")


def opportunity_of(card: Card) -> int | None:
    """The number of the opportunity that this card belongs to."""
    return _refresh(card).get("opp")


def name_of(card: Card) -> str:
    """What kind of card this is, and which part of it, for the name of a file."""
    known = _refresh(card)
    kind = stage_of(card) or known.get("card") or ("opportunity" if known else "message")
    return "-".join(part for part in (kind, known.get("section")) if part)


def settled(card: Card) -> bool:
    """Whether nothing is under way: while a run is, the card has a button that looks again."""
    return not any(found.data == _refresh(card) for found in _looks(card))


def _refresh(card: Card) -> dict[str, Any]:
    return card.get("refresh", {}).get("action", {}).get("data", {})


def _looks(card: Card) -> list[Button]:
    """Buttons that show this stage's card or a part of it."""
    shown = _buttons(card.get("body"))
    return [one for one in shown if one.verb == "card.refresh" and one.data.get("stage") == stage_of(card)]


def _buttons(element: Any) -> Iterator[Button]:
    """Buttons in reading order; their fallbacks are for clients that know no Action.Execute."""
    for part in _parts(element):
        if part.get("type") == "Action.Execute":
            yield Button(part["verb"], part.get("data", {}), part.get("associatedInputs", "auto") == "auto")


def _inputs(element: Any) -> Iterator[tuple[str, str]]:
    for part in _parts(element):
        if str(part.get("type", "")).startswith("Input."):
            yield part["id"], part.get("value", "")


def _parts(element: Any) -> Iterator[dict[str, Any]]:
    if isinstance(element, list):
        for entry in element:
            yield from _parts(entry)
    elif isinstance(element, dict):
        yield element
        for name, entry in element.items():
            if name not in ("fallback", "data"):
                yield from _parts(entry)
