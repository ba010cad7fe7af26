"""Where each number of a deck comes from: the artifact and the field that hold it, or nowhere."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel

from core.decks.outline import Outline, texts_of
from core.decks.sightings import Sighting, same_currency, sightings


class Number(BaseModel):
    """One number of a deck and where it was produced."""

    slide: int
    """0 for what stands on no slide: the headline, the summary, the appendix."""
    place: str
    value: str
    """As it is shown."""
    stage: str
    """A stage's key; `opportunity` or `settings` for what people entered there."""
    field: str
    version: int | None = None
    """Of the stage's artifact."""


@dataclass(frozen=True, slots=True)
class Untraced:
    """A number that nothing holds."""

    slide: int
    place: str
    value: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that was produced."""

    value: Decimal
    stage: str
    field: str
    unit: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A text that was produced, whose numbers may be told as they stand there."""

    text: str
    stage: str
    field: str


@dataclass(frozen=True, slots=True)
class _Held:
    """A number that something holds."""

    unit: str
    currency: str
    stage: str
    field: str

    def counts(self, sighting: Sighting) -> bool:
        """Whether it counts what the number in a text is said to count; a bare number may count anything."""
        return not sighting.unit or (
            self.unit == sighting.unit and same_currency(self.currency, sighting.currency)
        )


class Produced:
    """All that earlier stages produced and people entered, as the source of numbers."""

    def __init__(
        self, figures: Iterable[Figure], texts: Iterable[Said], versions: Mapping[str, int] | None = None
    ) -> None:
        self._versions = versions or {}
        self._values: dict[Decimal, list[_Held]] = defaultdict(list)
        self._words: dict[str, list[_Held]] = defaultdict(list)
        for figure in figures:
            held = _Held(figure.unit, figure.currency, figure.stage, figure.field)
            self._values[figure.value].append(held)
        for said in texts:
            for sighting in sightings(said.text):
                self._hold(sighting, said)

    def _hold(self, sighting: Sighting, said: Said) -> None:
        held = _Held(sighting.unit, sighting.currency, said.stage, said.field)
        self._words[sighting.word].append(held)
        if sighting.value is not None:
            self._values[sighting.value].append(held)
        for part in sighting.parts:
            self._hold(part, said)

    def trace(self, outline: Outline) -> tuple[list[Number], list[Untraced]]:
        """Every number of an outline with its source, and those without one."""
        traced: list[Number] = []
        untraced: dict[Untraced, None] = {}
        for slide, place, text in texts_of(outline):
            for sighting in sightings(text):
                held = list(self._sources(sighting))
                for shown, one in held:
                    traced.append(self._number(slide, place, shown, one))
                if not held:
                    untraced[Untraced(slide, place, sighting.shown)] = None
        for number, slide in enumerate(outline.slides, start=1):
            for value in (
                value for one in (slide.chart.series if slide.chart else ()) for value in one.values
            ):
                if found := self._values.get(value):
                    traced.append(self._number(number, "chart", f"{value:f}", found[0]))
                else:
                    untraced[Untraced(number, "chart", f"{value:f}")] = None
        return traced, list(untraced)

    def holds(self, text: str) -> bool:
        """Whether every number of a text was produced."""
        return all(any(self._sources(sighting)) for sighting in sightings(text))

    def _number(self, slide: int, place: str, value: str, held: _Held) -> Number:
        version = self._versions.get(held.stage)
        return Number(
            slide=slide, place=place, value=value, stage=held.stage, field=held.field, version=version
        )

    def _sources(self, sighting: Sighting) -> Iterator[tuple[str, _Held]]:
        """What a number comes from; a span comes from what its two ends come from."""
        held = list(self._words.get(sighting.word, ()))
        if sighting.value is not None:
            held += self._values.get(sighting.value, ())
        if found := _best(sighting, held):
            yield sighting.shown, found
            return
        parts = [(part.shown, list(self._sources(part))) for part in sighting.parts]
        if parts and all(sources for _, sources in parts):
            yield from (source for _, sources in parts for source in sources)


def _best(sighting: Sighting, held: Iterable[_Held]) -> _Held | None:
    """The first that counts the same thing: by its unit, else whatever."""
    counting = [one for one in held if one.counts(sighting)]
    return next((one for one in counting if one.unit == sighting.unit), counting[0] if counting else None)
