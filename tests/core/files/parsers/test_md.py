from collections.abc import Callable

from core.files.kinds import FileKind
from core.files.outline import Outline

BRIEF = """\
---
title: Launch
owner: ada
---
import Card from './card.js'

## Scope of *work*

We need [a film](https://acme.example/film), see <https://acme.example>,<br>and <b>banners</b>
on one line.

**Deliverables**

1. Hero film
   - 60 seconds

<Card title="x">

<!-- not for the client -->

| Asset | Volume |
|-------|-------:|
| Film  | 1      |

<table><tr><th>Role</th><th>Rate</th></tr><tr><td>Editor</td><td>90</td></tr></table>
"""


def test_keeps_what_markup_shows_and_drops_the_rest(outline_of: Callable[..., Outline]):
    segments = outline_of(FileKind.MD, BRIEF.encode(), "brief.mdx").segments
    assert [(segment.kind.value, segment.level, segment.text) for segment in segments] == [
        ("heading", 1, "Launch"),
        ("heading", 2, "Scope of work"),
        ("paragraph", 0, "We need a film, see https://acme.example,\nand banners on one line."),
        ("heading", 6, "Deliverables"),
        ("item", 1, "Hero film"),
        ("item", 2, "60 seconds"),
        ("row", 0, "Asset | Volume"),
        ("row", 0, "Film | 1"),
        ("row", 0, "Role | Rate"),
        ("row", 0, "Editor | 90"),
    ]
    assert segments[7].header == ("Asset", "Volume")
    assert segments[7].place.heading == "Deliverables"


def test_a_link_without_text_shows_its_target(outline_of: Callable[..., Outline]):
    assert outline_of(FileKind.MD, b"[](https://acme.example)").segments[0].text == "https://acme.example"
