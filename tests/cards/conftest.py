"""What the tests of cards share."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft6Validator

from cards.gallery import samples

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def cards() -> Mapping[str, dict[str, Any]]:
    """Every sample as every kind of viewer sees it, by name, drawn once."""
    return dict(samples())


def _walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _walk(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner)


@pytest.fixture(scope="session")
def objects() -> Callable[[Any], list[dict[str, Any]]]:
    """Every object anywhere in a card."""
    return lambda card: list(_walk(card))


def _without_charts(value: Any) -> Any:
    """The card as a client draws it that knows the standard alone: no search of people, fallbacks of charts."""
    if isinstance(value, list):
        return [_without_charts(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    if str(value.get("type", "")).startswith("Chart."):
        return _without_charts(value["fallback"])
    if value.get("style") == "filtered":  # searched while typing in Teams, a plain list elsewhere
        value = {**value, "style": "compact"}
    return {name: _without_charts(inner) for name, inner in value.items() if name != "choices.data"}


@pytest.fixture(scope="session")
def schema_errors() -> Callable[[dict[str, Any]], list[str]]:
    """What the Adaptive Card 1.5 schema has against a card."""
    schema = json.loads((HERE / "adaptive-card-1.5.0.json").read_text("utf-8-sig"))
    container = schema["definitions"]["Container"]
    for part in [container, *container.get("anyOf", []), *container.get("allOf", [])]:
        properties = part.get("properties", {})
        if "rtl?" in properties:  # the published schema misspells the documented property `rtl`
            properties["rtl"] = properties.pop("rtl?")
    validator = Draft6Validator(schema)

    @cache
    def wrong(shape: str) -> list[str]:
        found = validator.iter_errors(json.loads(shape))
        return [f"{list(error.path)}: {error.message[:200]}" for error in found]

    def errors(card: dict[str, Any]) -> list[str]:
        # Teams' own extensions, which the schema of the standard does not know.
        standard = {name: value for name, value in _without_charts(card).items() if name != "msteams"}
        alone = {"type": "AdaptiveCard", "version": standard["version"]}
        parts = [{**standard, "body": []}, *({**alone, "body": [one]} for one in standard["body"])]
        return [error for part in parts for error in wrong(json.dumps(_shape(part)))]

    return errors


_FREE = frozenset({"text", "title", "label", "placeholder", "errorMessage", "url", "id", "verb", "lang"})
"""Strings of which the schema asks nothing but that they are strings."""


def _shape(value: Any) -> Any:
    """What the schema judges of a card: without its words, and each kind of entry of a list once."""
    if isinstance(value, list):
        shapes = {json.dumps(shape): shape for shape in map(_shape, value)}
        return list(shapes.values())
    if not isinstance(value, dict):
        return value
    known = {
        name: {} if name == "data" and isinstance(inner, dict) else inner for name, inner in value.items()
    }
    return {
        name: "…" if name in _FREE and isinstance(inner, str) and inner else _shape(inner)
        for name, inner in known.items()
    }
