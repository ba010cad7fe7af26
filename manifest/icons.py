"""Draws the icons of the app package, a mason's trowel: `python -m manifest.icons`."""

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import Image, ImageDraw

HERE = Path(__file__).parent

FINE = 8
"""How much larger than wanted an icon is drawn before it is made smaller, which smooths its edges."""

GROUND = (122, 75, 42, 255)
"""The accent colour of the manifest."""
STEEL = (244, 239, 232, 255)
SHADE = (214, 204, 192, 255)
FERRULE = (226, 178, 94, 255)
WOOD = (222, 152, 84, 255)
GRAIN = (190, 120, 58, 255)
WHITE = (255, 255, 255, 255)
CLEAR = (0, 0, 0, 0)

Point = tuple[float, float]

# The trowel lies along one axis: its tip at 0, the end of its handle at 1; the second number is to its side.


def _curve(start: Point, bend: Point, end: Point, steps: int = 24) -> list[Point]:
    """A quadratic curve."""
    at = [step / steps for step in range(steps + 1)]
    return [
        (
            (1 - t) ** 2 * start[0] + 2 * (1 - t) * t * bend[0] + t * t * end[0],
            (1 - t) ** 2 * start[1] + 2 * (1 - t) * t * bend[1] + t * t * end[1],
        )
        for t in at
    ]


def _flank(side: int) -> list[Point]:
    """One half of the blade, from the tip round the shoulder to the heel."""
    straight = _curve((0.0, 0.0), (0.2, side * 0.1), (0.4, side * 0.205))
    shoulder = _curve((0.4, side * 0.205), (0.5, side * 0.245), (0.545, side * 0.13))
    heel = _curve((0.545, side * 0.13), (0.565, side * 0.06), (0.57, 0.0))
    return [*straight, *shoulder, *heel]


BLADE = [*_flank(1), *reversed(_flank(-1))]
NEAR = [*_flank(-1), (0.57, 0.0), (0.0, 0.0)]
TANG = [(0.55, 0.026), (0.68, 0.02), (0.68, -0.02), (0.55, -0.026)]
COLLAR = [(0.665, 0.047), (0.715, 0.052), (0.715, -0.052), (0.665, -0.047)]
HANDLE = [
    *_curve((0.71, 0.05), (0.83, 0.085), (0.95, 0.07)),
    *_curve((0.95, 0.07), (1.02, 0.06), (1.02, 0.0)),
    *_curve((1.02, 0.0), (1.02, -0.06), (0.95, -0.07)),
    *_curve((0.95, -0.07), (0.83, -0.085), (0.71, -0.05)),
]
LIT = [*_curve((0.73, -0.045), (0.84, -0.075), (0.95, -0.06)), (0.95, -0.025), (0.73, -0.018)]


class _Canvas:
    """A square on which the trowel lies from the lower left to the upper right."""

    def __init__(self, size: int, ground: tuple[int, int, int, int], length: float) -> None:
        self.side = size * FINE
        self.size = size
        self.image = Image.new("RGBA", (self.side, self.side), ground)
        self.draw = ImageDraw.Draw(self.image)
        self.length = length * self.side

    def place(self, points: Iterable[Point]) -> list[Point]:
        turn = math.cos(math.pi / 4)
        return [
            (
                self.side / 2 + ((along - 0.51) - aside) * turn * self.length,
                self.side / 2 - ((along - 0.51) + aside) * turn * self.length,
            )
            for along, aside in points
        ]

    def fill(self, points: Sequence[Point], colour: tuple[int, int, int, int]) -> None:
        self.draw.polygon(self.place(points), fill=colour)

    def line(self, points: Sequence[Point], colour: tuple[int, int, int, int], width: float) -> None:
        placed, pixels = self.place([*points, points[0]]), round(width * FINE)
        self.draw.line(placed, fill=colour, width=pixels, joint="curve")
        for x, y in placed:
            self.draw.ellipse((x - pixels / 2, y - pixels / 2, x + pixels / 2, y + pixels / 2), fill=colour)

    def done(self) -> Image.Image:
        return self.image.resize((self.size, self.size), Image.Resampling.LANCZOS)


def colour(size: int, ground: tuple[int, int, int, int], length: float, edge: float = 0.0) -> Image.Image:
    """The trowel in its colours; an edge keeps it apart from whatever is behind it."""
    canvas = _Canvas(size, ground, length)
    if edge:
        for part in (BLADE, TANG, COLLAR, HANDLE):
            canvas.line(part, GROUND, edge)
    canvas.fill(TANG, SHADE)
    canvas.fill(BLADE, STEEL)
    canvas.fill(NEAR, SHADE)
    canvas.fill(HANDLE, WOOD)
    canvas.fill(LIT, GRAIN)
    canvas.fill(COLLAR, FERRULE)
    return canvas.done()


def outline() -> Image.Image:
    """White lines on nothing, for the places where Teams colours an icon itself."""
    canvas = _Canvas(32, CLEAR, 1.02)
    canvas.line(BLADE, WHITE, 2.0)
    canvas.line([(0.57, 0.0), (0.71, 0.0)], WHITE, 2.0)
    canvas.line(HANDLE, WHITE, 2.0)
    shown = canvas.done().getchannel("A")
    white = Image.new("RGBA", shown.size, (255, 255, 255, 0))
    white.putalpha(shown)
    return white


def main() -> None:
    colour(192, GROUND, 0.86).save(HERE / "color.png", optimize=True)
    colour(32, CLEAR, 1.08, edge=1.6).save(HERE / "color32x32.png", optimize=True)
    outline().save(HERE / "outline.png", optimize=True)


if __name__ == "__main__":
    main()
