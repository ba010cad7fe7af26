"""The message catalogue: every text a person reads, by key, in Fluent files beside this module.

`en` holds what a person reads in a language of their own, and each other language has the same keys.
`untranslated` is English for everyone: drafts that are kept as text, what clients get, the terminal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource

DEFAULT_LOCALE = "en"

UNTRANSLATED = "untranslated"
"""The folder of what is English whoever reads it: drafts, what clients get, the terminal."""

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


@cache
def _bundles() -> dict[str, FluentBundle]:
    """The catalogue by language; what has no translation is English."""
    folders = {folder.name: folder for folder in files(__name__).iterdir() if _is_language(folder)}
    bundles = {language: _read(folder, language) for language, folder in folders.items()}
    _add(bundles[DEFAULT_LOCALE], files(__name__) / UNTRANSLATED)
    return bundles


def _is_language(folder: Traversable) -> bool:
    return folder.is_dir() and not folder.name.startswith("_") and folder.name != UNTRANSLATED


def _read(folder: Traversable, language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    _add(bundle, folder)
    return bundle


def _add(bundle: FluentBundle, folder: Traversable) -> None:
    for resource in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if resource.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(resource.read_text("utf-8")))


def languages() -> frozenset[str]:
    """Those a reader can have the catalogue in."""
    return frozenset(_bundles())


def language_of(locale: str) -> str:
    """The language of the catalogue that a reader with this locale gets: `fr` for `fr-CA`."""
    language = locale.replace("_", "-").partition("-")[0].lower()
    return language if language in _bundles() else DEFAULT_LOCALE


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
    language = language_of(locale)
    return _say(said, language) if said.args else _fixed(said.key, language)


@cache
def _fixed(key: str, language: str) -> str:
    """A sentence without arguments: most of what a card says, on every card anew."""
    return _say(Message(key), language)


@lru_cache(maxsize=8192)
def _say(said: Message, language: str) -> str:
    """A sentence as it was said before: the rows of a card, and its next page, say the same again."""
    for bundle in (_bundles()[language], _bundles()[DEFAULT_LOCALE]):
        if bundle.has_message(said.key) and (pattern := bundle.get_message(said.key).value):
            text, errors = bundle.format_pattern(pattern, _spoken(said.args, language))
            if errors:
                raise ValueError(f"message {said.key}: {errors[0]}")
            return str(text)
    raise KeyError(said.key)


def says(key: str) -> bool:
    """Whether the catalogue has the key in English."""
    return _bundles()[DEFAULT_LOCALE].has_message(key)
