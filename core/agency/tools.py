"""What is known of the AI tools that creative work may be made with."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Tool:
    """What is known of one AI tool."""

    name: str
    does: str
    """What it is for, in words."""
    not_for: tuple[str, ...]
    """What it does not cover, in words."""
    steps: tuple[str, ...]
    """The steps it can work in."""
    media: tuple[str, ...]
    """What the work must be."""
    simple: bool = False
    """Whether highly complex work is beyond it."""
    checks: bool = False
    """Whether it looks at finished work instead of making it."""


@cache
def default_tools() -> tuple[Tool, ...]:
    """The sample of tool facts; a tenant has its own list."""
    listed = tomllib.loads((files("core.agency") / "data" / "tools.toml").read_text("utf-8"))["tool"]
    return tuple(Tool(**{name: _frozen(value) for name, value in one.items()}) for one in listed)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
