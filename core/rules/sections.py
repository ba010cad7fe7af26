"""What each piece of a brief is for: scope, background, what the bidder hands in, terms ..."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from core.brief import Brief, Document, Kind, Segment, fold
from core.rules.languages import reading_languages
from core.rules.lexicon import ENGLISH, LETTER, SPACELESS, Terms, data, pattern

APART = frozenset(data("sections")["apart"])
"""Roles of passages that speak of the tender instead."""
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[!-~]+|(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+"
)
_NUMBERING = re.compile(
    r"(?:(?:section|sec|part|chapter|article|exhibit|teil|kapitel|§)\.?\s*)?"
    r"(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]\s*|(?:section|sec)\.\s*[\d.]+\s+|\d+(?:\.\d+)+\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\s*([^:：|.!?。\n]{2,48})\s*(?:[:：]|\s[-–—]\s)\s*(?=\S)")
_END_OF_SENTENCE = re.compile(r"[.!?。!?;,、]$")
_LETTERS = re.compile(f"[{LETTER}{SPACELESS}]+")
_INLINE = re.compile(r"(?<![^\s.;])([^\W\d_a-zß-ÿ][^\W\d_]+(?:[ -][^\W\d_]+){0,2}):\s")
"""A label within a running text: `Deliverables:`."""
_KEYED = re.compile(r"\"[\w.-]{1,60}\"\s?:\s?[\"{\[\d]")
_KEYS = 2
"""So many quoted keys with values, and a text is data for a machine."""
_RUN_TOGETHER = 2
"""So many labels in one paragraph, and it is a form run together."""
_HEADING_LENGTH = 70
_HEADING_WORDS = 9
_LEAD_WORDS = 4
"""A line with a colon that has more words opens a list: `Please submit with your offer:`."""
_LEAD_LENGTH = 220
_LISTED_LENGTH = 120
_SHORT_LINE_LEVEL = 9
"""Below every structural heading: a short line that reads like one ends with the next of either."""
_STRONG = frozenset({"deliverables", "scope"})
_HOLDING = frozenset({"contents", "submission", "evaluation", "qualifications", "out_of_scope"})
_WITHIN_SCOPE = frozenset({"channels", "technology", "audience", "requirements"})
"""Roles that a part of the scope is named by without ceasing to be scope: `Social media`, `Web`."""
_LEADING = frozenset({"deliverables", "scope", "submission", "out_of_scope", "qualifications", "terms"})


@dataclass(frozen=True, slots=True)
class Passage:
    """One segment and what its section is for."""

    document: Document
    segment: Segment
    text: str
    """The segment's text, folded; every quote is cut from it."""
    plain: str
    """The same, addresses of the web and of mail blanked out, as long as `text`."""
    role: str
    """The role of the section, or of the passage's own label; "" when nothing says."""
    heading: str = ""
    """The nearest heading above, structural or a short line that reads like one."""
    body: int = 0
    """Where the text behind the passage's own label begins."""
    is_heading: bool = False
    languages: tuple[str, ...] = ("en",)
    """The languages whose words are looked for in it."""

    @property
    def is_code(self) -> bool:
        """Whether it is written for a machine: raw JSON pasted into a brief."""
        if '":' not in self.text and '" :' not in self.text:
            return False
        return len(_KEYED.findall(self.text)) >= _KEYS or self.text.startswith(('{ "', "[ {", '{"'))

    @property
    def of_work(self) -> bool:
        return self.role not in APART and not self.is_heading and not self.is_code


def _settled(inherited: str, own: str | None) -> str:
    """The role of a section within another: `Timeline` within the bidder's proposal stays the proposal's."""
    if own is None or (inherited in _HOLDING and own not in APART | _STRONG):
        return inherited
    return inherited if inherited in _STRONG and own in _WITHIN_SCOPE else own


@dataclass
class _Outline:
    """The headings open at one point of a document, and what they say of the role."""

    open: list[tuple[int, str, str]] = field(default_factory=list[tuple[int, str, str]])
    lead: str = ""
    seen_items: bool = False
    listed: set[str] = field(default_factory=set[str])

    @property
    def role(self) -> str:
        return self.open[-1][1] if self.open else ""

    @property
    def heading(self) -> str:
        return self.open[-1][2] if self.open else ""

    def enter(self, level: int, text: str, role: str | None) -> None:
        """Opens a heading; without a role of its own it takes that of the heading above."""
        self.lead = ""
        inside = [entry for entry in self.open if entry[0] < level]
        if inside and inside[-1][1] == "contents" and text.casefold() not in self.listed:
            self.listed.add(text.casefold())
            role = "contents"
        elif inside and inside[-1][1] == "contents":
            inside = [entry for entry in inside if entry[1] != "contents"]
        inherited = inside[-1][1] if inside else ""
        self.open = [*inside, (level, _settled(inherited, role), text)]


@cache
def _role_words() -> dict[str, re.Pattern[str]]:
    roles: Mapping[str, Terms] = data("sections")["roles"]
    return {
        role: pattern(term for terms in words.values() for term in terms) for role, words in roles.items()
    }


def _is_role(label: str) -> bool:
    """Whether a label is nothing but the name of a role, so that even a dash may end it."""
    return any(words.fullmatch(label.strip()) for words in _role_words().values())


def is_numbered(title: str) -> bool:
    """Whether a heading carries a number: `2.1 Scope`."""
    return bool(_NUMBERING.match(title))


def _named_roles(title: str) -> list[tuple[int, int, str]]:
    """Each role the title names: where its words begin, how far they reach (negative), its name."""
    found = (
        (match, role) for role, words in _role_words().items() for match in [words.search(title)] if match
    )
    return sorted((match.start(), -len(match[0]), role) for match, role in found)


@cache
def _whole() -> re.Pattern[str]:
    return pattern(term for terms in data("sections")["whole"].values() for term in terms)


@cache
def role_of(title: str) -> str | None:
    """The role a heading or label names, or None."""
    numbered = _NUMBERING.match(title)
    named = _named_roles(_whole().sub(" ", title[numbered.end() :] if numbered else title))
    if not named:
        return None
    first = named[0][2]
    if first in data("sections")["apart"]:
        return first
    roles = {role for _, _, role in named}
    return next(role for role in data("sections")["work"] if role in roles)


def _is_short_line(segment: Segment, text: str) -> bool:
    """Whether a paragraph reads like a heading: a format without headings writes them so."""
    most = _LEAD_WORDS if text.endswith((":", "：")) else _HEADING_WORDS
    short = len(text) <= _HEADING_LENGTH and len(_LETTERS.findall(text)) <= most
    return segment.kind is Kind.PARAGRAPH and short and not _END_OF_SENTENCE.search(text)


def _is_question(segment: Segment, text: str) -> bool:
    """Whether a line is a question of an interview, which opens its answer and ends the one before."""
    return segment.kind is Kind.PARAGRAPH and len(text) <= _HEADING_LENGTH and text.endswith(("?", "؟"))


def _label(segment: Segment, text: str) -> tuple[int, str | None]:
    """Where the text behind a passage's own label begins, and the role the label names."""
    if segment.cells and segment.header:
        return 0, None
    if segment.cells:
        filled = [fold(cell) for cell in segment.cells if cell.strip()]
        role = role_of(filled[0]) if len(filled) == 2 and len(filled[0]) <= _HEADING_LENGTH else None
        return (text.find(filled[1], len(filled[0])), role) if role else (0, None)
    label = _LABEL.match(text)
    if not label or len(_LETTERS.findall(label[1])) > _HEADING_WORDS:
        return 0, None
    return label.end(), role_of(label[1]) if ":" in fold(label[0]) or _is_role(label[1]) else None


def _level(segment: Segment, text: str, title: Segment | None) -> tuple[int, str | None] | None:
    """Level and role of a segment that opens a section; None for one that does not."""
    if segment is title:
        return 1, ""
    if segment.kind is Kind.HEADING:
        return max(segment.level, 1), role_of(text.rstrip(":："))
    if _is_question(segment, text):
        return _SHORT_LINE_LEVEL, role_of(text)
    if _is_short_line(segment, text) and not _label(segment, text)[0] and (role := role_of(text)) is not None:
        return _SHORT_LINE_LEVEL, role
    return None


def _title(document: Document) -> Segment | None:
    """The heading that names the whole document instead of one of its sections."""
    headings = [segment for segment in document.segments if segment.kind is Kind.HEADING]
    first = [heading for heading in headings if heading.level <= 1]
    return headings[0] if len(headings) > 1 and first == headings[:1] else None


def _lead(segment: Segment, text: str, outline: _Outline) -> str:
    """The role a sentence such as `Please submit:` gives to the list it opens."""
    if text.endswith((":", "：")) and len(text) <= _LEAD_LENGTH and not segment.cells:
        role = role_of(text)
        return role if role in _LEADING else ""
    if segment.kind in (Kind.ITEM, Kind.ROW):
        return outline.lead
    return outline.lead if len(text) <= _LISTED_LENGTH and not outline.seen_items else ""


def _languages(document: Document) -> tuple[str, ...]:
    """The languages the document is read in, of those the word lists know; English where they know none."""
    known = data("sections")["roles"]["scope"]
    return tuple(language for language in reading_languages(document) if language in known) or (ENGLISH,)


def _passages(document: Document) -> Iterator[Passage]:
    outline, title, languages = _Outline(), _title(document), _languages(document)
    for segment in document.segments:
        text = fold(segment.text)
        if not text:
            continue
        plain = _ADDRESS.sub(lambda address: "\0" * len(address[0]), text)
        opened = _level(segment, text, title)
        if opened and opened[1] == "background" and segment is document.segments[0]:
            opened = (opened[0], "")
        if opened:
            outline.enter(opened[0], text, opened[1])
        else:
            outline.lead = _lead(segment, text, outline)
            outline.seen_items = segment.kind is Kind.ITEM and bool(outline.lead)
        body, own = (0, None) if opened else _label(segment, text)
        role = _settled(outline.lead if outline.lead and outline.role not in APART else outline.role, own)
        yield Passage(
            document, segment, text, plain, role, outline.heading, body if own else 0, bool(opened), languages
        )


def labelled_parts(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Start, end and role of the parts of a paragraph that runs several labels together.

    A brief pasted from a form loses its line breaks: `Audience: ... Deliverables: ... Timing: ...`.
    """
    labels = [
        found for found in _INLINE.finditer(passage.text, passage.body) if role_of(found[1]) is not None
    ]
    if passage.segment.kind is Kind.ROW or len(labels) < _RUN_TOGETHER:
        yield passage.body, len(passage.text), passage.role
        return
    yield passage.body, labels[0].start(), passage.role
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        end = following.start() if following else len(passage.text)
        yield label.end(), end, role_of(label[1]) or passage.role


def read_passages(brief: Brief) -> tuple[Passage, ...]:
    """Every segment of the brief with the role of where it stands, in reading order."""
    return tuple(passage for document in brief.documents for passage in _passages(document))
