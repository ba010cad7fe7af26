"""Colours that can be read: an agency's own on paper, and ink on any of them. All as RRGGBB."""

from dataclasses import dataclass

from core.opportunity import Priority

READABLE = 4.5
"""The contrast that WCAG 2 asks of text (level AA)."""
PAPER, INK = "FFFFFF", "1F2328"
QUIET = "57606A"
"""Of what stands beside the text: labels, notes."""
RULE = "B6BEC8"
"""Of borders."""
SLOT = "FFFBEA"
"""Behind what the client fills in."""


@dataclass(frozen=True, slots=True)
class Tint:
    """A fill and the colour of the text on it."""

    fill: str
    ink: str


TINTS = {
    Priority.RED: Tint("FBDCD9", "8A1C13"),
    Priority.AMBER: Tint("FFEFC2", "694700"),
    Priority.GREEN: Tint("DDF2E1", "1B5629"),
}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in bytes.fromhex(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def brand(colour: str) -> str:
    """A branding's #RRGGBB as the files write it."""
    return colour.removeprefix("#").upper()


def ink_on(fill: str) -> str:
    """White or black, whichever reads better on the fill; one of them always reads well."""
    return max((PAPER, "000000"), key=lambda ink: contrast(ink, fill))


def legible(colour: str) -> str:
    """The colour, darkened until it can be read on paper."""
    while contrast(colour, PAPER) < READABLE:
        colour = bytes(channel * 9 // 10 for channel in bytes.fromhex(colour)).hex().upper()
    return colour
