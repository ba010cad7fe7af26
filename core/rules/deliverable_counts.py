"""Numbers that ask by themselves for the thing they stand beside: `plus around 20 social statics`."""

import re
from functools import cache

from core.rules.assets import Noun
from core.rules.deliverable import STRONG, words_for
from core.rules.lexicon import LETTER, alternatives, data, terms_in
from core.rules.phrases import is_spaceless, phrase_around
from core.rules.sections import Passage
from core.rules.volumes import Volume, is_number, volume_after, volume_before, volume_of_all

COUNTING = STRONG | {"requirements", "", "channels", "objectives"}
"""Roles of sections in which a number beside a thing asks for it."""
_REACH = 400
"""Characters around a thing that are taken to speak of it."""
_NEXT_WORD = re.compile(rf"[ ]([{LETTER}][{LETTER}'’-]*)")
_DONE = re.compile(
    r"\b(?!(?:need|requir|request|want|plann|expect|ask|commission|estimat|anticipat|budget|allow|assum|scop|allocat|foreca?st|propos|suggest|envisag|envision|agre)ed\b)"
    r"[a-z]{3,}ed\s(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
"""A verb of the past right before a number: `delivered 40 banners`."""


def number_beside(passage: Passage, noun: Noun) -> Volume | None:
    """The number, or the word that it is open, right beside a thing; an article is none."""
    text, languages = passage.plain, passage.languages
    start, end = phrase_around(text, noun, languages)
    before = volume_before(text, start, languages)
    if before and not before.vague and _is_count(text[before.start : before.end], languages):
        return before
    after = volume_after(text, end, languages)
    if after and text[end : after.start].strip(" ").startswith(("(", ":", "x", "×", "-", "–")):
        return after
    return volume_of_all(text, end, languages)


def asks_by_number(passage: Passage, noun: Noun, first: int, last: int) -> bool:
    """Whether a number asks for the thing in a sentence that speaks of nothing else."""
    text, languages = passage.plain, passage.languages
    first, last = max(first, noun.start - _REACH), min(last, noun.end + _REACH)
    if noun.counted or noun.made or passage.role not in COUNTING or not _is_known(languages[0]):
        return False
    if is_spaceless(text, noun) or _is_within_brackets(text, noun, first):
        return False
    number = number_beside(passage, noun)
    if number is None:
        return False
    start, end = _clause(text, noun, first, last, languages)
    at = min(number.start, phrase_around(text, noun, languages)[0])
    if _is_told(text, start, end, languages) or _DONE.search(text, start, at):
        return False
    return not (_numbers_another(text, start, at, languages) or _acts(text, noun, number, end, languages))


def _is_within_brackets(text: str, noun: Noun, first: int) -> bool:
    """Whether a thing only divides another: `20 banners (10 statics, 10 GIFs)`."""
    opened = max(text.rfind("(", first, noun.start), text.rfind("（", first, noun.start))
    return opened > max(text.rfind(")", first, noun.start), text.rfind("）", first, noun.start))


def _is_known(language: str) -> bool:
    return language in data("deliverables")["told"]


def _is_count(words: str, languages: tuple[str, ...]) -> bool:
    articles = data("deliverables")["indefinite"].get(languages[0], ())
    return words.strip().casefold() not in articles and is_number(words, languages)


def _clause(text: str, noun: Noun, first: int, last: int, languages: tuple[str, ...]) -> tuple[int, int]:
    """The part of a sentence around a thing, between the words with which it turns to something else."""
    turns = [found.start() for found in words_for("turns", languages).finditer(text, first, last)]
    start = max((turn for turn in turns if turn <= noun.start), default=first)
    return start, min((turn for turn in turns if turn > noun.start), default=last)


def _is_told(text: str, start: int, end: int, languages: tuple[str, ...]) -> bool:
    """Whether a clause says that something is past, had, denied or of the bid."""
    beside = [found.span() for found in words_for("beside", languages).finditer(text, start, end)]
    told = words_for("told", languages).finditer(text, start, end)
    return any(not any(low <= found.start() < high for low, high in beside) for found in told)


@cache
def _known_or_labelled(languages: tuple[str, ...]) -> re.Pattern[str]:
    articles = alternatives(data("deliverables")["definite"].get(languages[0], ()))
    return re.compile(
        rf"(?<!first of )(?:{articles}|{words_for('numbered', languages).pattern})\s$", re.IGNORECASE
    )


def _numbers_another(text: str, start: int, at: int, languages: tuple[str, ...]) -> bool:
    """Whether the number counts what is known already, or something before it: `our 12`, `Section 4`."""
    return bool(_known_or_labelled(languages).search(text, max(start, at - 24), at))


def _acts(text: str, noun: Noun, number: Volume, last: int, languages: tuple[str, ...]) -> bool:
    """Whether a verb follows that makes the thing its subject: `three influencers work for us`."""
    _, end = phrase_around(text, noun, languages)
    after = volume_after(text, end, languages)
    end = max(end, number.end, after.end if after else end)
    word = _NEXT_WORD.match(text, end, last)
    if not word:
        return False
    following = word[1].casefold()
    if words_for("states", languages).fullmatch(following):
        return True
    labelled = word[1][0].isupper() or any(map(str.isdigit, word[1]))
    kept = (
        labelled
        or following in terms_in(data("deliverables")["stop"], languages)
        or words_for("follows", languages).fullmatch(following)
    )
    return not (kept or following.endswith("ing"))
