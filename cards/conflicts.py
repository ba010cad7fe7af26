"""Answers that contradict each other or what is known, and the choice between them."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from cards.pages import size_of
from cards.parts import GAP, Element, box, choice_input, excerpt, heading, line, strong, subtle
from cards.words import clip, listed, place_of, reads_leftward, words
from core.answers.returned import Offered, Proposed, Standing
from core.brief import Place
from core.views import Viewer

KEEP = "keep"
"""The choice of what is known already."""

_LENGTHS = (400, 160, 60)
"""Characters of each text in a conflict, from the roomiest drawing to the tightest."""
CLIPPED = _LENGTHS[1]
"""Characters of each text in a conflict that is shown without the choice."""
_OFFERS = 6


@dataclass(frozen=True, slots=True)
class Choices:
    """The conflicts that are decided on this card, all of them on its first page."""

    drawn: tuple[Element, ...] = ()
    taken: int = 0

    def __bool__(self) -> bool:
        return bool(self.drawn)


def choices_of(conflicts: Sequence[Proposed], source: str, room: int, viewer: Viewer) -> Choices:
    """As many conflicts as fit on one page, drawn as widely as lets all of them in."""
    if not conflicts:
        return Choices()
    head = heading("cards-import-conflicts-title", viewer)
    left = line(subtle(words("cards-import-conflicts-left", viewer, left=len(conflicts))))
    room -= size_of([head, left])
    drawn: list[Element] = []
    for length in _LENGTHS:
        drawn = _fitting((_choice(one, source, length, viewer) for one in conflicts), room)
        if len(drawn) == len(conflicts):
            break
    return Choices((head, *drawn), len(drawn)) if drawn else Choices()


def _fitting(items: Iterable[Element], room: int) -> list[Element]:
    """The first of them that fit; no more are drawn."""
    fit: list[Element] = []
    for item in items:
        room -= size_of(item) + 2
        if room < 0:
            break
        fit.append(item)
    return fit


def _choice(proposed: Proposed, source: str, length: int, viewer: Viewer) -> Element:
    """A conflict with the question which answer counts."""
    shown = proposed.offers[:_OFFERS]
    kept = "cards-import-keep" if proposed.current else "cards-import-keep-none"
    options = [
        *((str(n), _option(n, offer, shown, viewer)) for n, offer in enumerate(shown)),
        (KEEP, words(kept, viewer)),
    ]
    chosen = KEEP if proposed.standing is Standing.DIFFERS else None
    return conflict(
        proposed,
        source,
        length,
        viewer,
        choice_input(
            f"take_{proposed.clarification}",
            words("cards-import-which", viewer),
            options,
            chosen,
            placeholder=words("cards-import-undecided", viewer),
            spacing="Small",
        ),
    )


def _option(number: int, offer: Offered, among: Sequence[Offered], viewer: Viewer) -> str:
    answer = clip(offer.answer, 50)
    if len(among) == 1:
        return words("cards-import-take", viewer, answer=answer)
    return words("cards-import-take-one", viewer, number=str(number + 1), answer=answer)


def conflict(proposed: Proposed, source: str, length: int, viewer: Viewer, *below: Element) -> Element:
    """The question, what is known, what came back, and whatever belongs `below` them."""
    known = proposed.current or ""
    several = len(proposed.offers) > 1
    rows = [
        _offer(offer, n if several else 0, source, length, viewer)
        for n, offer in enumerate(proposed.offers, start=1)
    ]
    more = len(rows) - _OFFERS
    return box(
        line(strong(clip(proposed.question, length))),
        *([_said("cards-import-known", known, length, viewer)] if known else []),
        *rows[:_OFFERS],
        *([line(subtle(words("cards-import-offers-more", viewer, more=more)))] if more > 0 else []),
        *below,
        leftward=reads_leftward(proposed.question),
        separator=True,
        spacing="Medium",
    )


def _offer(offer: Offered, number: int, source: str, length: int, viewer: Viewer) -> Element:
    label = words("cards-import-returned", viewer)
    where = found_in(offer, source, viewer)
    return line(
        subtle(f"{label} {number}: " if number else f"{label}: "),
        *excerpt(offer.answer, length, viewer),
        subtle(f"{GAP}{where}" if where else "", size="Small"),
        spacing="Small",
    )


def _said(label: str, text: str, length: int, viewer: Viewer) -> Element:
    return line(subtle(f"{words(label, viewer)}: "), *excerpt(text, length, viewer), spacing="Small")


def found_in(offer: Offered, source: str, viewer: Viewer) -> str:
    """Where an answer stands; the file is named only where it is not the one the card is about."""
    file = clip(offer.file, 80) if offer.file != source else ""
    return listed(filter(None, (file, said_place(offer.place, viewer))), viewer)


def said_place(place: Place, viewer: Viewer) -> str:
    """A place in words, however long a sheet's name or a heading is."""
    return place_of({name: value and clip(str(value), 60) for name, value in asdict(place).items()}, viewer)
