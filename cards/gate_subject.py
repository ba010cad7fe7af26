"""What is to be approved at a gate, as far as people judge it: its totals and the facts beside them."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from cards.figures import fte_of, hours_of, price_of
from cards.parts import Element, facts, line, sees_money, subtle
from cards.recommendation import TONES
from cards.words import clip, day, listed, model_type_of, percent, title_of, words
from core.figures import MONEY
from core.gate import FIGURE, STAGE, stage_in
from core.pipeline import ORDER
from core.views import Viewer

_FACTS = ("client_name", "region", "deadline", "go_live", "model_type", "rate_region", "currency")
_DAYS = frozenset({"deadline", "go_live"})


def judged(subject: Mapping[str, str], viewer: Viewer) -> list[Element]:
    """The totals first, then what the opportunity is; amounts only for those who may see them."""
    rows = [*_figures(subject, viewer), *_qualified(subject, viewer), *_facts(subject, viewer)]
    rows += _stages(subject, viewer)
    hidden = not sees_money(viewer) and any(name.split(".")[-1] in MONEY for name in subject)
    said = [line(subtle(words("cards-approval-money-hidden", viewer)), spacing="Small")] if hidden else []
    return [*facts(rows), *said]


def _stages(subject: Mapping[str, str], viewer: Viewer) -> list[tuple[str, str]]:
    """The stages whose results are part of it."""
    named = [stage for field in subject if field.startswith(STAGE) and (stage := stage_in(field))]
    titles = listed((title_of(stage, viewer) for stage in sorted(named, key=ORDER.index)), viewer)
    return [(words("cards-approval-stages", viewer), titles)] if titles else []


def _figures(subject: Mapping[str, str], viewer: Viewer) -> Iterator[tuple[str, str]]:
    for field, value in subject.items():
        name = field.split(".")[-1]
        if field.startswith(FIGURE) and (name not in MONEY or sees_money(viewer)):
            yield words(f"cards-figure-{name}", viewer), _figure(name, value, viewer)


def _figure(name: str, value: str, viewer: Viewer) -> str:
    number, _, currency = value.partition(" ")
    if name in MONEY:
        return price_of(Decimal(number), currency, viewer)
    return fte_of(Decimal(number), viewer) if name == "fte" else hours_of(Decimal(number), viewer)


def _qualified(subject: Mapping[str, str], viewer: Viewer) -> Iterator[tuple[str, str]]:
    advice, share = subject.get("fact.recommendation"), subject.get("fact.percentage")
    if advice in TONES and share:
        said = words(f"cards-recommendation-{advice}", viewer)
        yield (
            words("cards-approval-qualified", viewer),
            listed((percent(Decimal(share), viewer), said), viewer),
        )


def _facts(subject: Mapping[str, str], viewer: Viewer) -> Iterator[tuple[str, str]]:
    for name in _FACTS:
        if value := subject.get(f"fact.{name}"):
            yield words(f"cards-field-{name}", viewer), _fact(name, value, viewer)


def _fact(name: str, value: str, viewer: Viewer) -> str:
    if name in _DAYS:
        return day(date.fromisoformat(value), viewer)
    return model_type_of(value, viewer) if name == "model_type" else clip(value, 120)
