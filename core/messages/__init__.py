"""The message catalogue: every text a person reads, by key, in Fluent files beside this module.

`en` holds what a person reads in a language of their own, and each other language has the same keys.
`untranslated` is English for everyone: drafts that are kept as text, what clients get, the terminal.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

DEFAULT_LOCALE = "en"

UNTRANSLATED = "untranslated"
"""The folder of what is English whoever reads it: drafts, what clients get, the terminal."""

_ENGLISH = Locale(DEFAULT_LOCALE)

LONGEST = 900
"""Characters of one argument: the runtime refuses longer ones, and no sentence reads well with them."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text to be said: its key in the catalogue and what goes into it, other messages included."""

    key: str
    args: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __hash__(self) -> int:
        return hash((self.key, tuple(sorted((k, str(v)) for k, v in self.args.items()))))


def message(key: str, **args: Any) -> Message:
    """Shorthand for a message with named arguments."""
    return Message(key, args)


def listed(entries: Iterable[Message | str]) -> Message | str:
    """All of them in one sentence, with the commas of whoever reads it; empty where there are none."""
    said: Message | str = ""
    for entry in entries:
        said = message("listed", before=said, after=entry) if said else entry
    return said


@cache
def _folders() -> dict[str, Traversable]:
    """Where the catalogue has each language."""
    return {folder.name: folder for folder in files(__name__).iterdir() if _is_language(folder)}


def _is_language(folder: Traversable) -> bool:
    return folder.is_dir() and not folder.name.startswith("_") and folder.name != UNTRANSLATED


@cache
def _resources(language: str) -> tuple[Resource, ...]:
    """The catalogue in a language; what has no translation is English."""
    untranslated = [files(__name__) / UNTRANSLATED] if language == DEFAULT_LOCALE else []
    found = (entry for folder in (_folders()[language], *untranslated) for entry in folder.iterdir())
    named = sorted((entry for entry in found if entry.name.endswith(".ftl")), key=lambda entry: entry.name)
    return tuple(FluentResource(entry.read_text("utf-8")) for entry in named)


@lru_cache(maxsize=64)
def _bundle(locale: Locale) -> FluentBundle:
    """The catalogue in the language of a locale, with numbers as they are written there."""
    bundle = FluentBundle([str(locale)], use_isolating=False)
    for resource in _resources(locale.language):
        bundle.add_resource(resource)
    return bundle


def languages() -> frozenset[str]:
    """Those a reader can have the catalogue in."""
    return frozenset(_folders())


def language_of(locale: str) -> str:
    """The language of the catalogue that a reader with this locale gets: `fr` for `fr-CA`."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    return language if language in _folders() else DEFAULT_LOCALE


@lru_cache(maxsize=512)
def locale_of(locale: str) -> Locale:
    """How a reader with this locale gets dates and numbers: as at home, in the language of the sentences."""
    language = language_of(locale)
    try:
        known = Locale.parse(locale.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(language)
    return known if known.language == language else Locale.parse(language)


def _spoken(args: Mapping[str, Any], locale: str) -> dict[str, Any]:
    return {name: _spoken_arg(arg, locale) for name, arg in args.items()}


def _spoken_arg(arg: Any, locale: str) -> Any:
    if isinstance(arg, Message):
        arg = say(arg, locale)
    if isinstance(arg, str) and len(arg) > LONGEST:
        return arg[: LONGEST - 1] + "…"
    return arg


def say(said: Message, locale: str = DEFAULT_LOCALE) -> str:
    """The message's text in `locale`, or in English where the catalogue has no such language.

    Raises:
        KeyError: no language of the catalogue has the key.
        ValueError: the pattern lacks an argument.
    """
    written = locale_of(locale)
    return _say(said, written) if said.args else _fixed(said.key, written)


@lru_cache(maxsize=16_384)
def _fixed(key: str, locale: Locale) -> str:
    """A sentence without arguments: most of what a card says, on every card anew."""
    return _say(Message(key), locale)


@lru_cache(maxsize=8192)
def _say(said: Message, locale: Locale) -> str:
    """A sentence as it was said before: the rows of a card, and its next page, say the same again."""
    for bundle in (_bundle(locale), _bundle(_ENGLISH)):
        if bundle.has_message(said.key) and (pattern := bundle.get_message(said.key).value):
            text, errors = bundle.format_pattern(pattern, _spoken(said.args, str(locale)))
            if errors:
                raise ValueError(f"message {said.key}: {errors[0]}")
            return str(text)
    raise KeyError(said.key)


def says(key: str) -> bool:
    """Whether the catalogue has the key in English."""
    return _bundle(_ENGLISH).has_message(key)
