"""What the workbooks of a rate card say, in the reader's language."""

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from core.messages import DEFAULT_LOCALE, Message, say
from core.packs.text import line
from core.ratecards.book import Book


def word(key: str, locale: str, **args: object) -> str:
    """The catalogue's text for a key of the rate cards."""
    return say(Message(f"ratecard-{key}", args), locale)


def subject(book: Book, title: str) -> str:
    """The title with the name of the opportunity: for properties and running feet."""
    return " – ".join(filter(None, (title, line(book.name))))


def day(on: date, locale: str) -> str:
    try:
        return format_date(on, "long", Locale.parse(locale, sep="-"))
    except (UnknownLocaleError, ValueError):
        return format_date(on, "long", DEFAULT_LOCALE)
