"""Every language says what English says: the same keys, with the same things put in, in its own words."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import pytest
from babel import Locale
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from core.messages import DEFAULT_LOCALE

COMPLETE: tuple[str, ...] = ("ar", "de", "es", "fr")
"""Languages whose translation is whole."""

COMMANDS = frozenset(
    {"help", "list", "notifications", "open #12", "preferences", "roles", "settings", "status", "whoami"}
)
"""What people type, which is the same in every language."""

ALIKE: dict[str, frozenset[str]] = {
    "ar": frozenset({"FTE", "assign ROLE WHOM", "new NAME", "unassign ROLE WHOM"}),
    "de": frozenset(
        {
            "Admin", "Admins", "Asset", "Assets", "Branding", "Deal", "Deck", "Deliverables", "FTE", "Go-live",
            "Governance", "Hybrid", "KPIs", "Manager", "Name", "Opportunities", "Opportunity", "Partner", "Region",
            "Route", "Route , :", "SLAs", "Status", "Tools", "Tools:", "new NAME",
        }
    ),
    "es": frozenset({"Deal desk", "Editor", "Manual", "Roles", "Sector", "deal desk", "editor", "regional"}),
    "fr": frozenset(
        {
            "Active", "Asset", "Assets", "Candidates", "Client", "Contradictions", "Deal desk", "Description",
            "E-commerce", "Exclusions", "Localisation", "Manager", "Notes", "Notifications", "Phases", "Qualification",
            "Qualification (TROWLS)", "Question", "Questions", "Scores", "Services", "Simple", "Source",
            "Source ▾", "Volume", "active", "commercial", "deal desk", "manager", "page", "pitch",
            "qualification", "solution", ", version", "version ,",
        }
    ),
}  # fmt: skip
"""Words that a language writes as English does, names of products aside."""

NAMES = frozenset({"Trowel", "TROWLS", "Teams", "Slack", "Salesforce", "SharePoint", "OneDrive"})

Entry = ast.Message | ast.Term

_WORD = re.compile(r"[^\W\d_]{3,}")


class _Parts(Visitor):
    """What a pattern is made of: what is put in, its selections and its own words."""

    def __init__(self) -> None:
        super().__init__()
        self.placed = set[str]()
        self.plurals: list[tuple[str, set[str]]] = []
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.placed.add(f"${node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        self.placed.add(FluentSerializer().serialize_entry(_entry(node)).partition("=")[2].strip())
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.placed.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.placed.add(f"-{node.id.name}")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = {v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants}
        if isinstance(node.selector, ast.VariableReference) and "one" in keys:
            self.plurals.append((node.selector.id.name, keys))
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)


def _entry(expression: ast.FunctionReference) -> ast.Message:
    return ast.Message(ast.Identifier("one"), ast.Pattern([ast.Placeable(expression)]))


def _parts(entry: Entry) -> _Parts:
    parts = _Parts()
    parts.visit(entry)
    return parts


def entries_of(text: str) -> dict[str, Entry]:
    body = FluentParser().parse(text).body
    return {
        f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name: entry
        for entry in body
        if isinstance(entry, Entry)
    }


def problems(english: str, translated: str, language: str) -> list[str]:
    """What is wrong with the translation of a file, in a line each."""
    ours, theirs = entries_of(english), entries_of(translated)
    missing = [f"{key}: missing" for key in ours.keys() - theirs.keys()]
    stray = [f"{key}: not in English" for key in theirs.keys() - ours.keys()]
    return sorted(
        missing
        + stray
        + [
            f"{key}: {problem}"
            for key in ours.keys() & theirs.keys()
            for problem in _problems(ours[key], theirs[key], language)
        ]
    )


def _problems(ours: Entry, theirs: Entry, language: str) -> Iterator[str]:
    english, translated = _parts(ours), _parts(theirs)
    if sorted(one.id.name for one in ours.attributes) != sorted(one.id.name for one in theirs.attributes):
        yield "other attributes"
    if english.placed != translated.placed:
        yield f"puts in {sorted(translated.placed)}, English {sorted(english.placed)}"
    if ours.equals(theirs, ignored_fields=["span", "comment"]) and _needs_words(english, language):
        yield "not translated"
    yield from _wrong_plurals(english, translated, language)


def _needs_words(english: _Parts, language: str) -> bool:
    text = "".join(english.words).strip()
    return text not in COMMANDS | ALIKE.get(language, frozenset()) and bool(set(_WORD.findall(text)) - NAMES)


def _wrong_plurals(english: _Parts, translated: _Parts, language: str) -> Iterator[str]:
    needed = plurals_of(language)
    for name in {name for name, _ in english.plurals} - {name for name, _ in translated.plurals}:
        yield f"no plural of ${name}"
    for name, keys in translated.plurals:
        if lacking := needed - keys:
            yield f"plural of ${name} lacks {sorted(lacking)}"


@cache
def plurals_of(language: str) -> frozenset[str]:
    """The plural categories that whole numbers below a million have in a language."""
    return frozenset(map(Locale(language).plural_form, range(1_001)))


def _files_of(language: str) -> dict[str, str]:
    folder = files("core.messages") / language
    return {file.name: file.read_text("utf-8") for file in folder.iterdir()}


@pytest.mark.parametrize("language", COMPLETE)
def test_a_language_says_all_that_english_says(language: str) -> None:
    ours, theirs = _files_of(DEFAULT_LOCALE), _files_of(language)
    assert [
        f"{name}: {problem}"
        for name in sorted(ours.keys() | theirs.keys())
        for problem in problems(ours.get(name, ""), theirs.get(name, ""), language)
    ] == []


@pytest.mark.parametrize(
    ("english", "translated", "found"),
    [
        ("a = Saved.", "", "a: missing"),
        ("", "a = Enregistré.", "a: not in English"),
        ("a = By { $who }", "a = Par", "a: puts in [], English ['$who']"),
        (
            "a = { NUMBER($n) } left",
            "a = encore { $n }",
            "a: puts in ['$n'], English ['$n', '{ NUMBER($n) }']",
        ),
        ("a = See { b }", "a = Voir", "a: puts in [], English ['b']"),
        ("a = X { -b }", "a = Y", "a: puts in [], English ['-b']"),
        ("a = Saved.", "a = Saved.", "a: not translated"),
        ("a = Go\n    .hint = Stop", "a = Aller", "a: other attributes"),
        (
            "a = { $n ->\n    [one] one\n   *[other] some\n}",
            "a = { $n } choses",
            "a: no plural of $n",
        ),
        (
            "a = { $n ->\n    [one] one\n   *[other] some\n}",
            "a = { $n ->\n    [one] une\n   *[many] des\n}",
            "a: plural of $n lacks ['other']",
        ),
    ],
    ids=[
        "missing",
        "stray",
        "variable",
        "function",
        "reference",
        "term",
        "copy",
        "attribute",
        "flat",
        "category",
    ],
)
def test_what_a_translation_lacks_is_named(english: str, translated: str, found: str) -> None:
    assert problems(english, translated, "fr") == [found]


def test_arabic_needs_its_six_plurals() -> None:
    assert plurals_of("ar") == {"zero", "one", "two", "few", "many", "other"}
