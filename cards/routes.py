"""How a route of the catalogue reads, and the field that finds one."""

from collections.abc import Iterable

from cards.parts import Element
from cards.words import apart, clip, words
from core.catalogue.catalogue import Route
from core.views import ROUTES, Viewer


def described(route: Route, viewer: Viewer) -> str:
    """Name and code, and the complexity where the name does not say it."""
    said = [apart(clip(route.name, 80)), clip(route.code, 40)]
    if route.complexity not in route.name.casefold():
        said.append(words(f"cards-match-{route.complexity}", viewer))
    return " · ".join(said)


def choice_of(route: Route, viewer: Viewer) -> Element:
    """A route as a choice of a field."""
    return {"value": route.code, "title": clip(described(route, viewer), 100)}


def route_input(id: str, label: str, routes: Iterable[Route], viewer: Viewer) -> Element:
    """A field that searches the catalogue as somebody types; it sends a route's code.

    A client that cannot search chooses among those that the field begins with.
    """
    return {
        "type": "Input.ChoiceSet",
        "id": id,
        "label": label,
        "style": "filtered",
        "choices": [choice_of(route, viewer) for route in routes],
        "choices.data": {"type": "Data.Query", "dataset": ROUTES},
        "placeholder": words("cards-match-typing-hint", viewer),
    }
