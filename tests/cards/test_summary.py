"""A card in one line, for notifications and screen readers."""

import re
from dataclasses import replace
from typing import get_args

from cards.registry import SAMPLES
from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import VIEWERS
from cards.summary import LONGEST, SUMMARIES, summary
from core.messages import message
from core.views import View, Viewer

LEAD = VIEWERS["lead"]
MONEY = re.compile(r"[€$£]\s?\d|\d\s?(€|US\$|EUR|GBP|USD)")


def test_every_view_has_a_summary():
    assert set(SUMMARIES) == set(get_args(View))


def test_every_sample_says_one_plain_line_to_every_viewer():
    for card, views in SAMPLES.items():
        for name, view in views.items():
            for who, viewer in VIEWERS.items():
                said = summary(view, viewer)
                assert said.strip(), (card, name, who)
                assert len(said) <= LONGEST, (card, name, who)
                assert "\n" not in said, (card, name, who)
                assert "{" not in said, (card, name, who, said)


def test_no_summary_tells_an_amount():
    said = {summary(view, Viewer()) for views in SAMPLES.values() for view in views.values()}
    assert {one for one in said if MONEY.search(one)} == set()


def test_it_names_the_opportunity_and_says_what_waits_for_the_reader_first():
    said = summary(OPPORTUNITIES["waiting"], LEAD)
    assert said.startswith("#12 Nordic spring launch: ")
    assert "your decision" in said


def test_it_tells_what_just_happened_before_anything_else():
    view = replace(OPPORTUNITIES["waiting"], notice=message("refused-archived", number="12"))
    assert "archived" in summary(view, LEAD)
