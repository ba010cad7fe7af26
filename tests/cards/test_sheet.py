from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from cards.parts import card, heading, line
from cards.sheet import page
from core.views import Viewer


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]


def test_the_page_reaches_for_nothing(cards: Mapping[str, Any]):
    links = _Links()
    links.feed(page(cards.items()))
    assert not links.tags & {"script", "img", "link", "iframe"}
    assert all(address.startswith("#") for address in links.addresses)


def test_text_is_text_on_the_page_too():
    viewer = Viewer()
    hostile = card(viewer, [heading("cards-files", viewer), line("<script>alert(1)</script>")])
    assert "<script>" not in page([("<b>x</b>", hostile)])
    assert "<b>" not in page([("<b>x</b>", hostile)])
