"""Which layouts of a template take which slide, its placeholders matched by type and size."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER as P

from core.decks import grid
from core.messages import Message, message

_TITLES = frozenset({P.TITLE, P.CENTER_TITLE})
_TEXTS = frozenset({P.BODY, P.OBJECT})
_PICTURES = frozenset({P.CHART, P.TABLE, P.OBJECT, P.PICTURE})
_LEAST = 0.22
"""Share of a slide's width and height that a placeholder needs for bullets, a table or a chart."""
_LEAST_TITLE = 0.05
"""Share of its height that a title needs."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part of a slide in EMU, with the placeholder that stands there, if one does."""

    left: int
    top: int
    width: int
    height: int
    index: int | None = None
    kind: Any = None

    @property
    def area(self) -> int:
        return self.width * self.height

    def overlaps(self, other: "Frame") -> bool:
        return (
            self.left < other.left + other.width
            and other.left < self.left + self.width
            and self.top < other.top + other.height
            and other.top < self.top + self.height
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """A layout and where on it things go."""

    layout: Any
    title: Frame
    text: Frame | None = None
    figures: Frame | None = None
    """For the call-out; without it the call-out is the first bullet."""
    picture: Frame | None = None
    """For a table or a chart."""


@dataclass(frozen=True, slots=True)
class Layouts:
    """The plans of a template."""

    cover: Plan
    points: Plan
    figured: Plan
    """With a place for the call-out, where the template has one."""
    pictured: Plan
    """With a place for a table or chart."""
    both: Plan

    def of(self, *, cover: bool, figures: bool, picture: bool) -> Plan:
        if cover:
            return self.cover
        if picture:
            return self.both if figures else self.pictured
        return self.figured if figures else self.points


class Unfit(Exception):
    """A template that no deck can be made with; `problems` say what it lacks."""

    def __init__(self, problems: tuple[Message, ...]) -> None:
        super().__init__(", ".join(one.key for one in problems))
        self.problems = problems


def layouts_of(deck: Any) -> Layouts:
    """The plans of a template, the best layout for each.

    Raises:
        Unfit: it lacks what every deck needs.
    """
    plans = [
        plan for master in deck.slide_masters for one in master.slide_layouts for plan in _plans(one, deck)
    ]
    texts = [plan for plan in plans if plan.text]
    if not texts:
        raise Unfit(tuple(_lacking(deck)))
    points = _best(plan for plan in texts if not plan.figures and not plan.picture) or _best(texts)
    assert points, "there is one"
    figured = _best(plan for plan in texts if plan.figures and not plan.picture) or points
    pictured = _best(plan for plan in texts if plan.picture and not plan.figures) or _split(points)
    both = _best(plan for plan in texts if plan.picture and plan.figures) or pictured
    return Layouts(_cover(deck) or points, points, figured, pictured, both)


def _plans(layout: Any, deck: Any) -> Iterator[Plan]:
    """The plan of a layout that has a title; none for one that has not."""
    frames = [_frame(one) for one in layout.placeholders]
    titles = [one for one in frames if one.kind in _TITLES and one.height >= deck.slide_height * _LEAST_TITLE]
    if not titles:
        return
    figures = next((one for one in frames if _is_figures(layout, one)), None)
    large = [
        one
        for one in frames
        if one is not figures
        and one.width >= deck.slide_width * _LEAST
        and one.height >= deck.slide_height * _LEAST
        and _inside(one, deck)
        and not one.overlaps(titles[0])
    ]
    plan = Plan(layout, titles[0], figures=figures)
    texts = sorted((one for one in large if one.kind in _TEXTS), key=lambda one: (one.left, one.top))
    if not texts:
        yield plan
        return
    text = next((one for one in texts if one.kind == P.BODY), texts[0])
    pictures = [one for one in large if one is not text and one.kind in _PICTURES and not one.overlaps(text)]
    picture = max(pictures, key=lambda one: (one.kind != P.PICTURE, one.area), default=None)
    yield replace(plan, text=text, picture=picture)


def _frame(placeholder: Any) -> Frame:
    """Where a placeholder of a layout stands; one that inherits its place from the master has it too."""
    form = placeholder.placeholder_format
    sides = (placeholder.left, placeholder.top, placeholder.width, placeholder.height)
    left, top, width, height = (int(side or 0) for side in sides)
    return Frame(left, top, width, height, form.idx, form.type)


def _is_figures(layout: Any, frame: Frame) -> bool:
    """Whether this is the place for the call-out, which templates of ours alone have."""
    named = {one.placeholder_format.idx: one.name for one in layout.placeholders}
    return frame.index == grid.FIGURES and named[frame.index] == "Figures"


def _inside(frame: Frame, deck: Any) -> bool:
    right, bottom = frame.left + frame.width, frame.top + frame.height
    return frame.left >= 0 and frame.top >= 0 and right <= deck.slide_width and bottom <= deck.slide_height


def _best(plans: Iterable[Plan]) -> Plan | None:
    """The plan with the fewest placeholders that would stay empty, then with the most room."""
    return max(plans, key=_merit, default=None)


def _merit(plan: Plan) -> tuple[int, int]:
    used = sum(one is not None for one in (plan.title, plan.text, plan.figures, plan.picture))
    furniture = (P.FOOTER, P.SLIDE_NUMBER, P.DATE)
    own = [one for one in plan.layout.placeholders if one.placeholder_format.type not in furniture]
    room = min(one.area for one in (plan.text, plan.picture) if one) if plan.text else 0
    return used - len(own), room


def _split(plan: Plan) -> Plan:
    """A plan whose text shares its place with a table or chart."""
    assert plan.text, "only plans with text are split"
    text, gap = plan.text, plan.text.width // 25
    half = (text.width - gap) * 45 // 100
    picture = Frame(text.left + half + gap, text.top, text.width - half - gap, text.height)
    return replace(plan, text=replace(text, width=half), picture=picture)


def _cover(deck: Any) -> Plan | None:
    """The first layout with a title and a subtitle."""
    for master in deck.slide_masters:
        for layout in master.slide_layouts:
            frames = [_frame(one) for one in layout.placeholders]
            title = next((one for one in frames if one.kind in _TITLES), None)
            below = next((one for one in frames if one.kind == P.SUBTITLE), None)
            if (
                title
                and below
                and not title.overlaps(below)
                and _inside(title, deck)
                and _inside(below, deck)
            ):
                return Plan(layout, title, below)
    return None


def _lacking(deck: Any) -> Iterator[Message]:
    """What of it every deck needs and this template has not."""
    kinds: Sequence[Any] = [
        one.placeholder_format.type
        for master in deck.slide_masters
        for layout in master.slide_layouts
        for one in layout.placeholders
    ]
    if not any(kind in _TITLES for kind in kinds):
        yield message("template-no-title")
    if not any(kind in _TEXTS for kind in kinds):
        yield message("template-no-text")
    elif any(kind in _TITLES for kind in kinds):
        yield message("template-no-room")
