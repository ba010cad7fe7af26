"""What is known of the AI tools that creative work may be made with."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from core.agency.lists import TEXT, Flaw, named_flaws, sample, unknown_flaws
from core.messages import message
from core.rules.delivery_steps import Approach, media, steps

LIMITS = 8
"""Things that one tool is said not to cover."""


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
def sample_tools() -> tuple[Tool, ...]:
    """The tools of the sample; a tenant may have its own list.

    Raises:
        ListErrors: somebody edited the file and it does not hold together.
    """
    return sample("tools.toml", "tool", Tool, name_of, flaws)


def name_of(tool: Tool) -> str:
    return tool.name


@cache
def helped_steps() -> tuple[str, ...]:
    """Keys of the steps that a tool can work in: the others are people's, whatever a tool can do."""
    return tuple(step.key for step in steps() if step.most is not Approach.MANUAL)


def flaws(tool: Tool) -> Iterator[Flaw]:
    """What keeps a tool off the list."""
    yield from named_flaws("name", tool.name)
    yield from named_flaws("does", tool.does, TEXT)
    for one in tool.not_for:
        yield from named_flaws("not_for", one)
    if len(tool.not_for) > LIMITS:
        yield Flaw("not_for", message("list-many", count=len(tool.not_for), most=LIMITS))
    yield from unknown_flaws("steps", tool.steps, helped_steps())
    yield from unknown_flaws("media", tool.media, media())
