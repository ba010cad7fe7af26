"""Where things stand on the slides of our own template, and how large their letters may be. All in inches."""

from dataclasses import dataclass
from typing import Any

WIDTH, HEIGHT = 13.333, 7.5
FONT = "Arial"
TITLE_SIZES = (30, 28, 26, 24, 22, 20)
BODY_SIZES = (24, 22, 20, 18, 17, 16, 15, 14, 13, 12)
COVER_SIZES = (44, 40, 36, 32, 28, 24)
LINE_SIZES = (20, 18, 16, 14)
FIGURE_SIZES = (30, 28, 26, 24, 22, 20, 18, 16)
CELL_SIZES = (16, 15, 14, 13, 12, 11)
"""Points, from the one that reads best to the one that just does."""
GAPS = (0.9, 0.45)
"""Between bullets, in ems: where there is room, and where there is not."""
INDENT = 0.32
"""Of the text behind a bullet."""
INSET = 0.05
"""Between a box and its text, at each side."""
STRIP_INSET = 0.2
"""The same at the left and right of the call-out."""
FIGURES = 13
"""The index of the placeholder for the call-out."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a slide."""

    left: float
    top: float
    width: float
    height: float


_MARGIN = 0.65
_INNER = WIDTH - 2 * _MARGIN
_TOP, _BOTTOM = 1.65, 6.8
_STRIP = 0.95
_LEFT = 5.6
_RIGHT = _INNER - _LEFT - 0.4

TITLE = Box(_MARGIN, 0.5, _INNER, 0.95)
BODY = Box(_MARGIN, _TOP, _INNER, _BOTTOM - _TOP)
STRIP = Box(_MARGIN, _TOP, _INNER, _STRIP)
_BELOW = _TOP + _STRIP + 0.3
BODY_BELOW = Box(_MARGIN, _BELOW, _INNER, _BOTTOM - _BELOW)
LEFT = Box(_MARGIN, _TOP, _LEFT, _BOTTOM - _TOP)
RIGHT = Box(_MARGIN + _LEFT + 0.4, _TOP, _RIGHT, _BOTTOM - _TOP)
LEFT_BELOW = Box(_MARGIN, _BELOW, _LEFT, _BOTTOM - _BELOW)
RIGHT_BELOW = Box(RIGHT.left, _BELOW, _RIGHT, _BOTTOM - _BELOW)
FOOT = Box(_MARGIN, 6.98, 8.0, 0.3)
NUMBER = Box(WIDTH - _MARGIN - 1.2, 6.98, 1.2, 0.3)
BAR = Box(0, 0, WIDTH, 0.14)
COVER_TITLE = Box(1.0, 1.5, WIDTH - 2.0, 2.0)
COVER_LINES = Box(1.0, 3.85, WIDTH - 2.0, 2.7)
COVER_RULE = Box(1.05, 3.62, 1.6, 0.06)


@dataclass(frozen=True, slots=True)
class Made:
    """One layout of our own template: its placeholders by index, with type and box."""

    name: str
    placeholders: tuple[tuple[int, str, Box], ...]
    cover: bool = False


LAYOUTS = (
    Made("Cover", ((0, "ctrTitle", COVER_TITLE), (1, "subTitle", COVER_LINES)), cover=True),
    Made("Points", ((0, "title", TITLE), (1, "body", BODY))),
    Made("Points and figures", ((0, "title", TITLE), (FIGURES, "body", STRIP), (1, "body", BODY_BELOW))),
    Made("Points and picture", ((0, "title", TITLE), (1, "body", LEFT), (2, "obj", RIGHT))),
    Made(
        "Points, figures and picture",
        ((0, "title", TITLE), (FIGURES, "body", STRIP), (1, "body", LEFT_BELOW), (2, "obj", RIGHT_BELOW)),
    ),
)


def emu(inches: float) -> Any:
    """Inches as the file counts them."""
    return round(inches * 914_400)
