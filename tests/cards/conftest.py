"""What the tests of cards share."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft6Validator

HERE = Path(__file__).parent


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

    def errors(card: dict[str, Any]) -> list[str]:
        # Teams' own extension, which the schema of the standard does not know.
        standard = {name: value for name, value in card.items() if name != "msteams"}
        return [f"{list(error.path)}: {error.message[:200]}" for error in validator.iter_errors(standard)]

    return errors
