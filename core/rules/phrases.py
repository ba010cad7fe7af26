"""How far the description of a thing reaches around its noun, in languages of either word order."""

import re
from functools import cache

from core.rules.assets import Noun, nouns_in
from core.rules.lexicon import LETTER, SPACELESS, data, pattern, terms_in
from core.rules.volumes import is_size, size_end

_BEHIND = frozenset({"fr", "es", "it", "pt", "ar", "ca", "ro"})
"""Languages that describe a thing behind its noun."""
_WORD_BEFORE = re.compile(rf"([{LETTER}][{LETTER}'’/&+.:-]*)[ ]$")
_WORD_AFTER = re.compile(rf"[ ]([{LETTER}][{LETTER}'’/&+.-]*)")
_SPACELESS = re.compile(f"[{SPACELESS}]")
_NOT_KANA = f"{SPACELESS}".replace("ぁ-ゖ", "")
_RUN = re.compile(rf"[{_NOT_KANA}A-Za-z0-9・+&-]{{1,12}}$")
_JOINED = re.compile(rf"[{_NOT_KANA}A-Za-z0-9・+&-]{{1,16}}(?:など|といった|用)?\s?の\s?$")
_BRACKETED = re.compile(r"\s?[(（]([^()（）]{3,90})[)）]")
_GATHERED = re.compile(
    r",?\s(?:including|such as|incl\.|like|y compris|incluyendo|incluindo|inklusive|tra cui)\s[^.;:()]{3,110}"
)
_SIZES = re.compile(
    r"(?<![\w.])(?:\d+\s?(?:s|sec|secs|seconds|\"|″)?(?:,\s|\s?/\s?|,?\s(?:and|und|et|y|e|&)\s))+$"
)
"""Sizes listed before the last of them: `30s, 15s and` before `6s cut-downs`."""
_OPENING = re.compile(
    rf"[ ]([{LETTER}]+)(?:['’]|[ ])"
    r"(?:(?:the|our|a|an|den|die|das|der|dem|les|la|le|los|las|el|il|lo|i|gli|o|os|as)[ ])?"
    r"(?:(?:new|neue|neuen|nouveau|nouvelle|nuevo|nueva|nuovo|nuova|novo|nova)[ ])?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:and|und|et|y|e|&)\s")
_CUTTING = "和与及在为是有将们要把对每各等了的以並并供个支条张套款篇部份幅则件種枚本点"
"""Characters that stand before a thing without belonging to its name."""
_COUNT = re.compile(r"[~≈]?\d+(?:[.,]\d{3})*(?:[-–—]\d+)?[x×+]?")
_SIZED = re.compile(r"\s?[(（][^()（）]{0,12}\d[^()（）]{0,16}[)）]|\s(?:à|à|of|de|von|di|je)\s(?=\d)")
_GRADE = re.compile(
    r"(?<!\w)(?:tier|grade|class|level|stufe|klasse|niveau|nivel)\s[A-F1-9][ ]$", re.IGNORECASE
)
"""The grade of a thing, before it: `tier A hero films`."""
_MODIFIERS = 4
_CHAINS = 2
_CHAIN_WORDS = 4


@cache
def stop_words(languages: tuple[str, ...]) -> frozenset[str]:
    """Words that are no part of a thing's description: function words, and verbs in their common forms."""
    words = terms_in(data("deliverables")["stop"], languages)
    verbs = terms_in(data("deliverables")["verbs"], languages)
    stems = [verb[:-1] if verb.endswith("e") else verb for verb in verbs]
    doubled = [stem + stem[-1] for stem in stems]
    inflected = [f"{stem}ing" for stem in (*stems, *doubled)] + [f"{verb}s" for verb in verbs]
    amounts = [
        term
        for kind in ("numbers", "vague", "frequency")
        for term in terms_in(data("volumes")[kind], languages)
    ]
    closing = [amount.rsplit(" ", 1)[-1] for amount in amounts]
    return frozenset(word.casefold() for word in (*words, *verbs, *inflected, *amounts, *closing))


@cache
def _asks(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("deliverables")["asks"], languages))


@cache
def _vague(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("volumes")["vague"], languages))


@cache
def _gathers(languages: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(terms_in(data("deliverables")["gathers"], languages))


@cache
def _onward(languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset(terms_in(data("deliverables")["onward"], languages))


def is_spaceless(text: str, noun: Noun) -> bool:
    """Whether the noun stands in a script without spaces between words."""
    return bool(_SPACELESS.search(text[max(0, noun.start - 1) : noun.end]))


def _stops(word: str, stops: frozenset[str]) -> bool:
    """Whether a word, or each part of a number such as `twenty-four`, describes nothing."""
    return word in stops or all(part in stops for part in word.split("-"))


def _left(text: str, at: int, languages: tuple[str, ...]) -> int:
    """Where the words that describe a noun from the left begin."""
    stops = stop_words(languages)
    for _ in range(_MODIFIERS):
        word = _WORD_BEFORE.search(text, max(0, at - 40), at)
        if not word or _stops(word[1].casefold().rstrip(".'’"), stops) or word[1].endswith((":", ".", ",")):
            break
        if _COUNT.fullmatch(word[1]) and not is_size(text, word.start(1)):
            break
        at = word.start(1)
    grade = _GRADE.search(text, max(0, at - 12), at)
    at = grade.start() if grade else at
    sizes = _SIZES.search(text, max(0, at - 40), at)
    return sizes.start() if sizes and text[at : at + 1].isdigit() else at


def _left_spaceless(text: str, at: int, languages: tuple[str, ...]) -> int:
    """The same where no spaces tell words apart: a run of characters that carry meaning, cut behind verbs."""
    run = _RUN.search(text, max(0, at - 12), at)
    start = run.start() if run else at
    for ask in _asks(languages).finditer(text, start, at):
        start = ask.end()
    cut = max(
        (text.rfind(mark, start, at) for mark in _CUTTING),
        default=-1,
    )
    if cut >= 0:
        start = cut + 1
    for word in _vague(languages).finditer(text, start, at):
        start = word.end()
    number = re.match(r"\d+(?!\w?[秒分时小年月日DK-])", text[start:at])
    start += number.end() if number else 0
    joined = joined_before(text, start)
    return start if _asks(languages).search(text, joined, start) else joined


def joined_before(text: str, at: int) -> int:
    """Where the words joined to a spaceless thing by の begin."""
    joined = _JOINED.search(text, max(0, at - 24), at)
    return joined.start() if joined else at


def _right(text: str, at: int, languages: tuple[str, ...], words: int) -> int:
    """Where the words that follow a noun and belong to it end."""
    stops = stop_words(languages)
    for _ in range(words):
        word = _WORD_AFTER.match(text, at)
        if not word or word[1].casefold().rstrip(".'’") in stops:
            break
        at = word.end() - (len(word[1]) - len(word[1].rstrip(".-'’:")))
        if text[at : at + 1] in ".:":
            break
    return at


def _onward_from(text: str, at: int, languages: tuple[str, ...]) -> int:
    """Past `for the Town Newsletter`: prepositions that say what a thing is for, with their object."""
    for _ in range(_CHAINS):
        opening = _OPENING.match(text, at)
        if not opening or opening[1].casefold() not in _onward(languages):
            break
        end = _right(text, opening.end() - 1, languages, _CHAIN_WORDS)
        if end <= opening.end():
            break
        at = _and_another(text, end, languages)
    return at


def _and_another(text: str, at: int, languages: tuple[str, ...]) -> int:
    """Past `and videos` in `a repository of photos and videos`."""
    second = _AND.match(text, at)
    noun = next(nouns_in(text[second.end() : second.end() + 40], languages), None) if second else None
    return second.end() + noun.end if second and noun and noun.start == 0 else at


def _with_parts(text: str, start: int, at: int, languages: tuple[str, ...]) -> int:
    """Past the parts a gathering name lists: `materials (flyers, fact sheets)`."""
    bracketed = _BRACKETED.match(text, at)
    if bracketed and len(list(nouns_in(bracketed[1], languages))) > 1:
        return bracketed.end()
    gathered = _GATHERED.match(text, at)
    named = text[max(0, start - 24) : at]
    if gathered and _gathers(languages).search(named) and len(list(nouns_in(gathered[0], languages))) > 1:
        return gathered.end()
    return at


def phrase_around(text: str, noun: Noun, languages: tuple[str, ...]) -> tuple[int, int]:
    """Start and end of the thing's whole description."""
    if is_spaceless(text, noun):
        return _left_spaceless(text, noun.start, languages), noun.end
    if languages[0] in _BEHIND:
        start, end = noun.start, _right(text, noun.end, languages, 2)
    else:
        start, end = _left(text, noun.start, languages), noun.end
    end = _with_parts(text, start, _onward_from(text, end, languages), languages)
    return start, _with_size(text, end)


def _with_size(text: str, at: int) -> int:
    """Past the size of one piece: `Werbefilm (30 Sekunden)`, `vidéos de 2 minutes`."""
    opening = _SIZED.match(text, at)
    if not opening:
        return at
    number = re.compile(r"\d").search(text, opening.start())
    if not number or not is_size(text, number.start()):
        return at
    return opening.end() if text[opening.end() - 1] in ")）" else size_end(text, number.start())


def modifies_another(text: str, noun: Noun, languages: tuple[str, ...]) -> bool:
    """Whether the noun only describes the next one: `video` in `video production`."""
    if is_spaceless(text, noun):
        following = next(nouns_in(text[noun.end : noun.end + 12], languages), None)
        return following is not None and following.start == 0
    if languages[0] not in ("en", "nl") or text[noun.end - 1] == "s":
        return False
    word = _WORD_AFTER.match(text, noun.end)
    if not word:
        return False
    following = word[1].casefold()
    return (
        following not in stop_words(languages)
        and not following.endswith(("ing", "ed", "ly"))
        and not word[1][0].isdigit()
    )
