"""Whether a card says what it should: what is measured must have been answered right."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

from bench.teams import Teams, WrongAnswer

PATIENCE = 60.0
"""Seconds until a card must say what is waited for."""


def must_say(card: Any, text: str) -> None:
    """Raises WrongAnswer where the text is nowhere on the card."""
    if not says(card, text):
        raise WrongAnswer(f"a card does not say {text!r}: {card!r}")


def says(card: Any, text: str) -> bool:
    """Whether the text is one of the strings of the card, whole: parts of words are found everywhere."""
    return text in _strings(card)


async def until(teams: Teams, bot: str, text: str, verb: str, **data: Any) -> None:
    """Taps until the card that comes back says the text."""
    try:
        async with asyncio.timeout(PATIENCE):
            while True:
                if says(json.loads(await teams.tap(bot, 0, verb, **data)), text):
                    return
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise WrongAnswer(f"no card said {text!r}") from None


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for entry in value.values() for text in _strings(entry))
    elif isinstance(value, list):
        yield from (text for entry in value for text in _strings(entry))
