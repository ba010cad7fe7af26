"""How like a wording is to a family, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.matching.asking import Asking
from core.matching.families import Known, Name
from core.matching.lexicon import words_listed
from core.matching.vocabulary import Vocabulary
from core.matching.words import is_filler, telling
from core.messages import Message, message

# What is left of a likeness, by what speaks against it. All were set on the tuned half of the labelled set.
_FOREIGN = 0.35
"""The wording comes down to something that is not made but bought, hired or done."""
_HEADLESS, _HEAD_COVERED, _HEAD_NAMED = 0.62, 0.75, 0.87
"""The word that says what the thing is plays no part in it: at all, other than in what the family
covers, or other than in another of its names."""
_VAGUE = 0.7
"""All that is alike is one word, and one that means other things too."""
_TRAILED, _TRAILED_WORD = 0.92, 0.72
"""Unknown words, perhaps a name, trail what is alike: several words, or one."""
_LEFT_OUT = 0.85
"""The wording names what the family leaves out."""
_FROM_MASTER, _TO_MASTER = 0.7, 0.75
"""A change of something finished is asked for but not offered, or the other way round."""

_COMPLETES = 0.96
"""What a describing word counts at least where it completes a name that holds the head."""
_UNEXPLAINED = 0.4
"""What the match of a name counts where nothing else in the wording is explained."""
_IN_ANOTHER, _IN_COVERED = 0.8, 0.4
"""How far a word is explained that stands in another name of the family, or in what it covers."""
_COVERS = 0.25
"""The most that likeness to what a family covers counts without any of its names."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a wording is to a family, and through which of its names."""

    score: float
    name: Name | None = None
    """None where only what the family covers is alike."""
    matched: tuple[str, ...] = ()


def likeness_by_name(vocabulary: Vocabulary, asked: Asking, known: Known, name: Name) -> Likeness:
    """How like a wording is to one name of a family."""
    matched = tuple(word for word in name.words if word in asked.words)
    whole = len(matched) == len(name.words)
    least = _COMPLETES if whole and not asked.heads.isdisjoint(matched) else 0.0
    found = sum(vocabulary.worth(word) * max(least, asked.words[word]) for word in matched)
    explained = sum(need * _explained(word, matched, known) for word, need in asked.needs.items())
    score = found / name.worth * (_UNEXPLAINED + (1 - _UNEXPLAINED) * explained / asked.needed)
    return Likeness(score * _doubt(asked, known, matched, whole), name, matched)


def likeness_by_cover(asked: Asking, known: Known) -> Likeness | None:
    """How like a wording is to what a family covers; None where it is not."""
    shared = known.covered & asked.needs.keys()
    share = sum(asked.needs[word] for word in shared) / asked.needed
    return Likeness(_COVERS * share, None, tuple(sorted(shared))) if shared else None


def _explained(word: str, matched: Sequence[str], known: Known) -> float:
    if word in matched:
        return 1.0
    if word in known.words:
        return _IN_ANOTHER
    return _IN_COVERED if word in known.covered else 0.0


def _doubt(asked: Asking, known: Known, matched: Sequence[str], whole: bool) -> float:
    """What is left of a likeness after what speaks against it."""
    left = 1.0
    several = whole and len(matched) > 1
    if asked.outside and not (whole and asked.outside.issubset(matched)):
        left *= _FOREIGN
    if asked.heads.isdisjoint(matched) and not all(map(is_filler, asked.heads)):
        left *= _without_head(asked, known)
    if not several and _says_little(telling(matched) or matched, asked):
        left *= _VAGUE
    if asked.trailed:
        left *= _TRAILED if several else _TRAILED_WORD
    if any(word in known.left_out for word in asked.needs if word not in matched):
        left *= _LEFT_OUT
    return left * _change(asked, matched)


def _without_head(asked: Asking, known: Known) -> float:
    if asked.heads & known.words:
        return _HEAD_NAMED
    return _HEAD_COVERED if asked.heads & known.covered else _HEADLESS


def _says_little(matched: Sequence[str], asked: Asking) -> bool:
    """Whether all that is alike is one word, and one that means other things too."""
    if len(matched) > 1:
        return False
    broad, vague = words_listed("broad"), words_listed("vague")
    return matched[0] in broad or (matched[0] in vague and len(telling(asked.needs)) > 1)


def _change(asked: Asking, matched: Sequence[str]) -> float:
    offered = not words_listed("changes").isdisjoint(matched)
    if asked.changes == offered:
        return 1.0
    return _FROM_MASTER if asked.changes else _TO_MASTER


def reason(known: Known, likeness: Likeness) -> Message:
    """What in the wording speaks for the family."""
    family, words = known.family.name, ", ".join(likeness.matched)
    if likeness.name is None:
        return message("matching-why-covers", words=words, family=family)
    if len(likeness.matched) < len(likeness.name.words):
        return message("matching-why-part", words=words, name=likeness.name.text, family=family)
    if likeness.name.text == family:
        return message("matching-why-family", family=family)
    return message("matching-why-synonym", name=likeness.name.text, family=family)
