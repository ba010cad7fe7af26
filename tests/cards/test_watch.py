"""What is watched after a win, on its cards: who is offered what, and what everyone may read."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from cards.pages import size_of
from cards.registry import render
from cards.samples.pursuit import VIEWERS
from cards.samples.watching import WATCHES
from core.views import Viewer, WatchView
from core.watch import ChangeStatus

Objects = Callable[[Any], list[dict[str, Any]]]
LEAD = VIEWERS["lead"]


@pytest.fixture
def texts(objects: Objects) -> Callable[[WatchView, Viewer], str]:
    return lambda view, viewer: " ".join(
        str(one[name])
        for one in objects(render(view, viewer))
        for name in ("text", "value")
        if name in one and "data" not in one
    )


@pytest.fixture
def moves(objects: Objects) -> Callable[[WatchView], set[str | None]]:
    return lambda view: {
        one["data"].get("status")
        for one in objects(render(view, LEAD))
        if one.get("type") == "Action.Execute" and one["verb"] == "change.save"
    }


def test_a_request_offers_what_may_become_of_it(moves: Any) -> None:
    assert moves(WATCHES["draft"]) == {None, "sent", "declined"}
    assert moves(WATCHES["sent"]) == {"accepted", "declined"}
    accepted = replace(WATCHES["sent"].changes[0], status=ChangeStatus.ACCEPTED)
    assert moves(replace(WATCHES["sent"], changes=(accepted,), section=f"change-{accepted.id}")) == set()


@pytest.mark.parametrize("who", ["reader", "everyone"])
@pytest.mark.parametrize("sample", ["draft", "sent", "lines", "changes", "unpriced"])
def test_amounts_are_not_drawn_for_who_may_not_see_them(who: str, sample: str, texts: Any) -> None:
    said = texts(WATCHES[sample], VIEWERS[who])
    for amount in ("2,013", "1,488", "2013", "62.00", "€"):
        assert amount not in said


def test_the_price_is_drawn_line_by_line_for_who_may_see_it(texts: Any) -> None:
    said = texts(WATCHES["lines"], LEAD)
    for part in ("Designer", "12 × 2.5 h", "SOC-STA-S", "20%", "€1,488.00", "24 h at €62.00", "version 2"):
        assert part.replace("%", "") in said.replace("\u00a0", " "), part


def test_a_form_of_an_item_that_is_gone_is_the_list(texts: Any) -> None:
    assert "What the price rests on" in texts(replace(WATCHES["list"], section="item-gone"), LEAD)
    assert "What the price rests on" in texts(replace(WATCHES["list"], section="change-gone"), LEAD)


def test_choices_that_do_not_fit_are_said_to_be_left_out(texts: Any) -> None:
    assert "do not fit on this card" in texts(WATCHES["crowded"], LEAD)


@pytest.mark.parametrize("letter", ["x", "言", "😀", '"'])
def test_no_card_outgrows_the_promise(letter: str) -> None:
    item = replace(
        WATCHES["item"].items[0],
        assumption=letter * 2_000,
        threshold=replace(WATCHES["item"].items[0].threshold, said=letter * 300, unit=letter * 300),
        owner_name=letter * 200,
    )
    request = replace(
        WATCHES["draft"].changes[1],
        words=letter * 6_000,
        happened=letter * 2_000,
        assumption=letter * 2_000,
        made_by_name=letter * 200,
    )
    lines = [{**line, "role": letter * 200, "asset": letter * 200} for line in request.price["lines"]] * 20
    request = replace(request, price={**request.price, "lines": lines})
    people = tuple(
        replace(one, id=f"{one.id}{number}", name=letter * 200)
        for number in range(60)
        for one in WATCHES["list"].people
    )
    full = replace(
        WATCHES["list"],
        items=tuple(replace(item, id=f"w{number}") for number in range(60)),
        changes=tuple(replace(request, id=f"c{number}", number=number) for number in range(60)),
        people=people,
        assets=tuple((f"a{number}", letter * 200) for number in range(300)),
        roles=tuple(f"{number}{letter * 200}" for number in range(300)),
    )
    sections = (None, "item-w1", "log-w1", "new", "changes", "change-c1", "lines-c1")
    for section in sections:
        for viewer in VIEWERS.values():
            assert size_of(render(replace(full, section=section), viewer)) < 28_000, section
