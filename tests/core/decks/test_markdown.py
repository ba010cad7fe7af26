"""What a deck says in markdown is text: no document writes a heading, a link or a table into it."""

import pytest
from markdown_it import MarkdownIt

from core.decks import markdown
from core.decks.outline import Outline, Section, Slide, Table

MARKS = [
    "**bold** _i_ `code` ~~gone~~",
    "[here](http://evil.example) ![x](y.png)",
    "<script>alert(1)</script> <at>Bob</at>",
    "# Heading",
    "- item",
    "+ item",
    "1. first",
    "2) second",
    "> quoted",
    "=====",
    "---",
    "a | b | c",
    "&lt;b&gt; &#42;",
    "http://evil.example and www.evil.example",
    "back\\slash *",
    "two\nlines # and\r\n- more",
    "{{ template }} ${x}",
]
IDS = [f"mark-{number}" for number in range(1, 18)]


def rendered(text: str) -> list[tuple[str, str]]:
    """The kinds and contents of everything a reader of markdown makes of a text."""
    reader = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
    tokens = reader.parse(f"- {markdown.escaped(text)}\n")
    return [(child.type, child.content) for token in tokens for child in token.children or [token]]


@pytest.mark.parametrize("text", MARKS, ids=IDS)
def test_a_text_is_read_as_it_is_written(text: str) -> None:
    kinds = [(kind, content) for kind, content in rendered(text) if kind not in ("text", "text_special")]
    frame = {"bullet_list_open", "list_item_open", "paragraph_open", "paragraph_close", "inline"}
    assert {kind for kind, _ in kinds} <= {*frame, "list_item_close", "bullet_list_close"}
    said = "".join(content for kind, content in rendered(text) if kind in ("text", "text_special"))
    assert said == " ".join(text.split())


def test_an_address_is_not_left_for_readers_that_link_by_themselves() -> None:
    said = markdown.escaped("http://evil.example www.evil.example")
    assert "http://" not in said
    assert "www." not in said


def test_a_deck_has_a_heading_for_each_slide_and_rows_for_its_table() -> None:
    table = Table(head=["Asset", "Volume"], rows=[["a|b", "12"]])
    slide = Slide(section=Section.SCOPE, title="Scope", key_points=["x", "y", "z"], table=table)
    text = markdown.write(Outline(headline="Deck", deck_summary="All.", slides=[slide])).decode()
    assert "## 1. Scope" in text
    assert "| a\\|b | 12 |" in text
