"""What a pack says around its questions, so that none of it is taken for what a client typed."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

import core.messages
from core.answers.labels import words_of
from core.messages import UNTRANSLATED, Message, message, say
from core.opportunity import Priority

_AREA = "packs"
_LABELS = ("agency", "opportunity", "client", "version", "made-on", "answers-before", "contact")
_ANY = "\ufffc"
"""Stands for an argument in a sentence that is turned into a pattern."""
_SENTENCE = 3
"""Words from which a text of ours is nothing that a client would answer."""


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names = set[str]()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _said() -> Iterator[str]:
    """Every text of the packs, with `_ANY` for what goes into it."""
    resource = files(core.messages) / UNTRANSLATED / f"{_AREA}.ftl"
    for entry in FluentResource(resource.read_text("utf-8")).body:
        if isinstance(entry, ast.Message):
            variables = _Variables()
            variables.visit(entry)
            yield say(Message(entry.id.name, dict.fromkeys(variables.names, _ANY)))


@cache
def _words() -> frozenset[str]:
    return frozenset(words_of(said) for said in _said() if _ANY not in said)


@cache
def _sentences() -> re.Pattern[str]:
    """Any number of our sentences one after the other, perhaps numbered."""
    telling = [said for said in _said() if len(words_of(said).split()) >= _SENTENCE]
    patterns = [re.escape(" ".join(said.split())).replace(_ANY, ".{0,200}?") for said in telling]
    one = "|".join(sorted(patterns, key=len, reverse=True))
    return re.compile(rf"(?:\d+\. )?(?:{one})(?: (?:{one})){{0,3}}", re.IGNORECASE)


@cache
def _priority_words() -> tuple[frozenset[str], frozenset[str]]:
    """The words that name a priority, and all that stand in its cell."""
    names = {colour.value for colour in Priority}
    names |= {words_of(say(message(f"{_AREA}-priority-{colour.value}"))) for colour in Priority}
    effects = {words_of(say(message(f"{_AREA}-effect-{colour.value}"))) for colour in Priority}
    return frozenset(names), frozenset(" ".join(names | effects).split())


def is_label(text: str) -> bool:
    """Whether a text names a value of the pack's head: `Prepared for`."""
    return words_of(text.partition(":")[0]) in {words_of(say(message(f"{_AREA}-{name}"))) for name in _LABELS}


def is_word_of_ours(text: str) -> bool:
    """Whether a text is a label or another word that packs use, which a client may use too."""
    return words_of(text) in _words() or is_priority(text)


def is_sentence_of_ours(text: str) -> bool:
    """Whether a text is an instruction or another sentence that only packs say."""
    folded = " ".join(text[:2_000].split())
    return len(words_of(text).split()) >= _SENTENCE and _sentences().fullmatch(folded) is not None


def is_priority(text: str) -> bool:
    """Whether a text is what a pack says of a question's priority, or how many have it."""
    names, every = _priority_words()
    words = {word for word in words_of(text[:200]).split() if not word.isdecimal()}
    return bool(words & names) and words <= every
