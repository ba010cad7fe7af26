"""Every card of the gallery in every language: it is drawn, small enough, and nothing on it stayed English."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

import pytest

from cards.pages import size_of
from cards.registry import SAMPLES, render
from cards.samples.pursuit import VIEWERS
from core.messages import DEFAULT_LOCALE, Message, say
from core.views import Viewer

COMPLETE = ("ar", "de", "es", "fr")
"""Languages whose translation is whole."""

PROMISED = 28_000
SAID = ("text", "title", "label", "placeholder", "errorMessage", "speak", "altText")


@cache
def _fixed(language: str) -> frozenset[str]:
    """Sentences of the catalogue without arguments that a language says otherwise than English."""
    sources = [file.read_text("utf-8") for file in (files("core.messages") / DEFAULT_LOCALE).iterdir()]
    keys = re.findall(r"^([a-z][\w-]*) = [^{\n]+$", "\n".join(sources), re.MULTILINE)
    english = {key: say(Message(key)) for key in keys}
    return frozenset(text for key, text in english.items() if say(Message(key), language) != text)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, dict):
        yield from (value[name] for name in SAID if isinstance(value.get(name), str))
        for name, inner in value.items():
            if name != "data":
                yield from _texts(inner)


def _cards(viewer: Viewer) -> Iterator[tuple[str, dict[str, Any]]]:
    for card, views in SAMPLES.items():
        for name, view in views.items():
            yield f"{card}.{name}", render(view, viewer)


@pytest.mark.parametrize("language", COMPLETE)
def test_every_card_is_drawn_in_the_language_and_fits(language: str) -> None:
    english, seen = _fixed(language), set[str]()
    for name, card in _cards(replace(VIEWERS["lead"], locale=language)):
        assert size_of(card) < PROMISED, name
        found = set(_texts(card))
        seen |= found
        assert found & english == set(), name
    assert say(Message("cards-refresh"), language) in seen
