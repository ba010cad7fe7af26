"""What both files of a pack say, in the reader's language."""

from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from core.messages import DEFAULT_LOCALE, Message, language_of, message, say
from core.opportunity import Priority
from core.packs.pack import Pack
from core.packs.text import clean, line


def word(key: str, locale: str, **args: object) -> str:
    """The catalogue's text for a key of the packs."""
    return say(Message(f"packs-{key}", args), locale)


def title(pack: Pack, locale: str) -> str:
    """The heading of either file."""
    return word("title", locale)


def subject(pack: Pack, locale: str) -> str:
    """The title with the name of the opportunity: for properties and running heads."""
    return " – ".join(filter(None, (title(pack, locale), line(pack.name))))


def facts(pack: Pack, locale: str) -> list[tuple[str, str]]:
    """What is known of the pack, with labels, as the head of either file lists it."""
    known = {
        "opportunity": pack.name,
        "client": pack.client or "",
        "agency": pack.branding.agency,
        "version": str(pack.version),
        "made-on": day(pack.made_on, locale),
        "answers-before": day(pack.deadline, locale) if pack.deadline else "",
        "contact": pack.branding.contact,
    }
    said = ((word(key, locale), line(value)) for key, value in known.items())
    return [(label, value) for label, value in said if value]


def day(when: date, locale: str) -> str:
    """A date in full."""
    try:
        return format_date(when, "long", Locale.parse(locale, sep="-"))
    except (UnknownLocaleError, ValueError):
        return format_date(when, "long", DEFAULT_LOCALE)


def instructions(pack: Pack, file: str, locale: str) -> str:
    """How to fill the file in, in a line or two."""
    said = [word(file, locale)]
    if any(question.answer for question in pack.questions):
        said.append(word("known-already", locale))
    return " ".join(said)


def priority(of: Priority, locale: str) -> str:
    """A priority in sign and words, so that no one needs its colour."""
    parts = {name: message(f"packs-{name}-{of}") for name in ("sign", "effect")}
    return word("priority", locale, word=message(f"packs-priority-{of}"), **parts)


def category(text: str, locale: str) -> str:
    """A category's name, or the word for none."""
    return line(text) or word("category-none", locale)


def texts(*said: str) -> list[str]:
    """Texts as either file can hold them."""
    return [clean(text) for text in said]


def language(locale: str) -> str:
    """The language the file is in, for spelling checkers and screen readers."""
    spoken = language_of(locale)
    return locale if locale.partition("-")[0] == spoken else spoken
