"""The language a text is written in, and the languages a brief asks for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pycountry
from babel import Locale, localedata
from lingua import Language, LanguageDetector, LanguageDetectorBuilder

from core.brief import Document, Segment
from core.rules.lexicon import data, pattern, terms_in
from core.rules.memory import per_document
from core.rules.surroundings import Placed, placed_segments

_SAMPLE = 4000
_SHORTEST = 12
_SURE, _SURE_OF_LITTLE, _POSSIBLE = 0.65, 0.9, 0.15
"""How sure one must be to name a language, to name that of a few words, and to look for its words at all."""
_LITTLE = 80
_NEARBY = 160
_STOP = re.compile(r"[.;!?。！？؛](?=\s|$)|[。！？]|\n")
_LATIN = (
    Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.ITALIAN,
    Language.PORTUGUESE, Language.DUTCH, Language.SWEDISH, Language.DANISH, Language.BOKMAL,
    Language.FINNISH, Language.POLISH, Language.CZECH, Language.TURKISH, Language.HUNGARIAN,
    Language.ROMANIAN, Language.INDONESIAN, Language.VIETNAMESE,
)  # fmt: skip
_CYRILLIC = (Language.RUSSIAN, Language.UKRAINIAN, Language.BULGARIAN)
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_UNMISTAKABLE = frozenset(("ja", "zh", "ko"))
"""Languages in which the name of a language is not also a nationality."""
_JOINED = re.compile(r"\s*(?:[,/&、・،]\s*|\b(?:and|und|et|y|e|en|och|og|or|oder|ou|o)\s+|و){1,2}\s*")
_PERSIAN = re.compile(r"[پچژگکی]")
_ADDRESS = re.compile(r"(?<!\S)(?:(?!://|@|www\.)\S){0,80}(?:://|@|www\.)\S*")
_SHARE = {"ja": 0.05, "ko": 0.2, "zh": 0.25}
"""How much of a text's letters a script must hold to decide its language; others need a third."""


@dataclass(frozen=True, slots=True)
class FoundLanguage:
    """A language the brief asks something to be made in."""

    code: str
    """ISO 639-1."""
    name: str
    """In English."""
    quote: str
    segment: Segment
    document: Document


@cache
def _detector(languages: tuple[Language, ...]) -> LanguageDetector:
    return LanguageDetectorBuilder.from_languages(*languages).with_low_accuracy_mode().build()


def _by_script(text: str) -> str | None:
    letters = sum(character.isalpha() for character in text)
    for code, script in _SCRIPTS:
        if letters and len(script.findall(text)) / letters >= _SHARE.get(code, 0.34):
            return code
    return None


def _ranked(text: str, languages: tuple[Language, ...]) -> list[tuple[float, str]]:
    """How likely each language is, the likeliest first."""
    values = _detector(languages).compute_language_confidence_values(text)
    return [(value.value, value.language.iso_code_639_1.name.lower()) for value in values]


def _by_model(text: str, languages: tuple[Language, ...]) -> str | None:
    ranked = _ranked(text, languages)
    needed = _SURE if len(text) >= _LITTLE else _SURE_OF_LITTLE
    return ranked[0][1] if ranked and ranked[0][0] >= needed else None


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language a text is written in; None when it is too short to say."""
    sample = _ADDRESS.sub(" ", text[:_SAMPLE])
    script = _by_script(sample)
    if script == "ru":
        return _by_model(sample, _CYRILLIC)
    if script == "ar" and len(_PERSIAN.findall(sample)) * 12 > len(sample):
        return "fa"
    if script:
        return script
    return _by_model(sample, _LATIN) if len(sample.strip()) >= _SHORTEST else None


@per_document
def document_language(document: Document) -> str:
    """The language most of a document is written in; English when nothing tells."""
    return language_of(_sample(document)) or "en"


def _sample(document: Document) -> str:
    texts: list[str] = []
    room = _SAMPLE
    for segment in document.segments:
        if room <= 0:
            break
        texts.append(segment.text[:room])
        room -= len(segment.text) + 1
    return " ".join(texts)


@per_document
def reading_languages(document: Document) -> tuple[str, ...]:
    """The languages whose words are looked for in a document: its own, and English, which mixes into all.

    Where a few words could be in several languages, in each of the two likeliest: a few Chinese characters
    may be Japanese.
    """
    sample = _sample(document)
    sure = language_of(sample)
    if sure == "zh" and len(sample) < _LITTLE:
        return "zh", "ja", "en"
    if sure:
        return tuple(dict.fromkeys((sure, "en")))
    likely = _ranked(_ADDRESS.sub(" ", sample), _LATIN) if sample.strip() else []
    return tuple(dict.fromkeys((*(code for value, code in likely[:2] if value >= _POSSIBLE), "en")))


@cache
def _known_codes() -> tuple[str, ...]:
    """Two-letter languages with a locale of their own; CLDR also names many that are everyday words."""
    spoken = {identifier.split("_")[0] for identifier in localedata.locale_identifiers()}
    codes = {language.alpha_2 for language in pycountry.languages if hasattr(language, "alpha_2")}
    return tuple(sorted(spoken & codes))


@cache
def language_name(code: str) -> str:
    """The English name of a language."""
    return Locale("en").languages.get(code, code)


@cache
def _names(language: str) -> dict[str, str]:
    """Lower-case name in `language` -> code, with the spellings people use beside CLDR's."""
    own = Locale.parse(language).languages
    names = {own[code].lower(): code for code in _known_codes() if code in own}
    return names | data("languages")["also"].get(language, {})


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = data("languages")
    ending = "" if language in ("en", "ar", "ja", "zh", "ko") else "*"
    names = pattern(name + (ending if len(name) > 4 else "") for name in _names(language))
    return (
        names,
        pattern(terms_in(words["about"], (language,))),
        pattern(terms_in(words["before"], (language,))),
    )


def _code(matched: str, language: str) -> str | None:
    lowered = " ".join(matched.lower().split())
    names = _names(language)
    if lowered in names:
        return names[lowered]
    starts = [name for name in names if name in lowered]
    return names[max(starts, key=len)] if starts else None


def _sentence(text: str, at: int) -> str:
    before = _STOP.split(text[max(0, at - _NEARBY) : at])[-1]
    return before + _STOP.split(text[at : at + _NEARBY])[0]


def _asked(placed: Placed, at: int, language: str) -> bool:
    """Whether the name stands where a language is meant, not a nationality."""
    _, about, before = _patterns(language)
    text = placed.segment.text
    nearby = _sentence(text, at)
    around = (nearby, *placed.parents[:1], *placed.segment.header, placed.row_label, *placed.headings[:1])
    introduced = any(match.end() >= at - 1 for match in before.finditer(text, max(0, at - 12), at))
    return language in _UNMISTAKABLE or introduced or any(about.search(words) for words in around)


def _in_segment(placed: Placed, document: Document, language: str) -> Iterator[FoundLanguage]:
    names, _, _ = _patterns(language)
    text, listed_until = placed.segment.text, -1
    for match in names.finditer(text):
        quote = match.group()
        if language == "en" and not quote[0].isupper():
            continue
        listed = listed_until >= 0 and bool(_JOINED.fullmatch(text[listed_until : match.start()]))
        code = _code(quote, language)
        if code and (listed or _asked(placed, match.start(), language)):
            listed_until = match.end()
            yield FoundLanguage(code, language_name(code), quote, placed.segment, document)


@per_document
def find_languages(document: Document) -> tuple[FoundLanguage, ...]:
    """The languages the document asks for, each once, in the order they are first named."""
    found: dict[str, FoundLanguage] = {}
    for placed in placed_segments(document):
        for language in reading_languages(document):
            for one in _in_segment(placed, document, language):
                found.setdefault(one.code, one)
    return tuple(found.values())
