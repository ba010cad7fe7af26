"""Markdown, and MDX without its machinery."""

import re
from collections.abc import Sequence

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.files import marks
from core.files.outline import Outline
from core.files.tables import write_table
from core.files.text import decode

_FRONT_MATTER = re.compile(r"\A---\s*\n(.*?\n)(?:---|\.\.\.)\s*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^title:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)
_MDX = re.compile(
    r"^(?:import\s[^\n]*?from\s+['\"][^\n]+|export\s[^\n]+|\{/\*.*?\*/\})$", re.MULTILINE | re.DOTALL
)
_COMPONENT = re.compile(r"^[ \t]*</?[A-Z]\w*(?:\s[^<>]*)?/?>[ \t]*$", re.MULTILINE)

_BOLD_LEVEL = 6
"""Below all the headings that are marked as such."""


def parse(data: bytes, name: str, outline: Outline) -> None:
    """Reads headings, paragraphs, lists and tables; markup is dropped, what it marks is kept."""
    text = outline.cut(decode(data).replace("\r\n", "\n"))
    if front := _FRONT_MATTER.match(text):
        if title := _TITLE.search(front[1]):
            outline.heading(title[1], 1)
        text = text[front.end() :]
    if name.lower().endswith(".mdx"):
        text = _COMPONENT.sub("\n", _MDX.sub("", text))
    write_markdown(outline, text)


def write_markdown(outline: Outline, text: str) -> None:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    _Writer(outline).write(tokens)


class _Writer:
    """Walks the flat list of block tokens."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.depth = 0
        self.item = False
        """Whether the next text is the first of a list item."""
        self.heading = 0
        self.rows: list[list[str]] | None = None

    def write(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            match token.type:
                case "heading_open":
                    self.heading = int(token.tag[1])
                case "heading_close":
                    self.heading = 0
                case "bullet_list_open" | "ordered_list_open":
                    self.depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self.depth -= 1
                case "list_item_open":
                    self.item = True
                case "list_item_close":
                    self.item = False
                case "inline" if self._labelled(token):
                    pass
                case "inline":
                    self._inline(shown(token.children or ()), _is_bold(token.children or ()))
                case "code_block" | "fence":
                    self._inline(token.content)
                case "html_block":
                    _write_html(self.outline, token.content)
                case _:
                    self._table(token.type)

    def _table(self, kind: str) -> None:
        if kind == "table_open":
            self.rows = []
        elif kind == "tr_open" and self.rows is not None:
            self.rows.append([])
        elif kind == "table_close" and self.rows:
            write_table(self.outline, self.rows, 0 if any(self.rows[0]) else None)
            self.rows = None

    def _inline(self, text: str, bold: bool = False) -> None:
        if self.rows is not None:
            self.rows[-1].append(text)
        elif self.heading:
            self.outline.heading(text, self.heading)
        elif self.item:
            self.outline.item(text, self.depth)
            self.item = False
        elif bold and not self.depth and marks.could_be_heading(text.rstrip(": ")):
            self.outline.heading(text, _BOLD_LEVEL)
        else:
            self.outline.paragraph(text)

    def _labelled(self, token: Token) -> bool:
        """Writes a paragraph of `Label: value` lines as one paragraph each; whether it was one."""
        lines = shown(token.children or (), soft="\n").splitlines()
        if self.rows is not None or self.heading or self.item or not marks.all_labelled(lines):
            return False
        for line in lines:
            self.outline.paragraph(line)
        return True


def _is_bold(tokens: Sequence[Token]) -> bool:
    """Whether a paragraph is nothing but one bold text, as people type headings."""
    kinds = [token.type for token in tokens if token.type != "text" or token.content]
    ends = kinds[:1] == ["strong_open"] and kinds[-1:] == ["strong_close"]
    return ends and kinds.count("strong_open") == 1


def shown(tokens: Sequence[Token], soft: str = " ") -> str:
    """What inline markup shows: text, not targets; a link without text shows its target.

    `soft` is what a line's end that means nothing becomes.
    """
    parts = list[str]()
    target, start = "", 0
    for token in tokens:
        match token.type:
            case "text" | "code_inline":
                parts.append(token.content)
            case "softbreak":
                parts.append(soft)
            case "hardbreak":
                parts.append("\n")
            case "image":
                parts.append(token.content)
            case "link_open":
                target, start = str(token.attrs.get("href", "")), len(parts)
            case "link_close":
                parts.append("" if "".join(parts[start:]).strip() or target.startswith("#") else target)
            case "html_inline":
                parts.append("\n" if token.content.lower().startswith("<br") else "")
            case _:
                pass
    return "".join(parts)


def _write_html(outline: Outline, markup: str) -> None:
    from core.files.parsers.html import write_soup

    write_soup(outline, BeautifulSoup(markup, "lxml"))
