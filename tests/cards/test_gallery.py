import re
from html.parser import HTMLParser
from pathlib import Path

from cards.gallery import page, samples, write
from cards.parts import card, heading, line
from core.views import Viewer


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]


def test_writes_every_card_and_one_page_with_all_of_them(tmp_path: Path):
    write(tmp_path)
    names = {name for name, _ in samples()}
    assert {file.stem for file in tmp_path.glob("*.json")} == names
    shown = (tmp_path / "index.html").read_text("utf-8")
    assert set(re.findall(r"<h2>(.*?)</h2>", shown)) == names


def test_the_page_reaches_for_nothing():
    links = _Links()
    links.feed(page(samples()))
    assert not links.tags & {"script", "img", "link", "iframe"}
    assert all(address.startswith("#") for address in links.addresses)


def test_text_is_text_on_the_page_too():
    viewer = Viewer()
    hostile = card(viewer, [heading("cards-files", viewer), line("<script>alert(1)</script>")])
    assert "<script>" not in page([("<b>x</b>", hostile)])
    assert "<b>" not in page([("<b>x</b>", hostile)])
