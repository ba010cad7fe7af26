"""Hours, people, money and percentages as a viewer reads them."""

from decimal import Decimal

from babel.numbers import format_currency, format_decimal

from cards.words import locale_of, percent, words
from core.views import Viewer


def hours_of(hours: Decimal, viewer: Viewer) -> str:
    figure = format_decimal(hours, "#,##0.##", locale=locale_of(viewer))
    return words("cards-rate-hours", viewer, hours=figure)


def price_of(price: Decimal | None, currency: str, viewer: Viewer) -> str:
    """An amount; a word where a rate is missing."""
    if price is None:
        return words("cards-rate-open", viewer)
    return format_currency(price, currency, locale=locale_of(viewer))


def fte_of(fte: Decimal, viewer: Viewer) -> str:
    """People, with the decimals that the artifact has."""
    return words("cards-team-fte", viewer, fte=format_decimal(fte, "#,##0.000", locale=locale_of(viewer)))


def share_of(percentage: Decimal, viewer: Viewer) -> str:
    """A percentage of 0 to 100, with the decimals that it has."""
    return percent(percentage, viewer, 2)
