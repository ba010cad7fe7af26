"""What is offered out of what is likely."""

from dataclasses import replace

import pytest

from core.asset import Confidence
from core.catalogue.catalogue import Route
from core.catalogue.load import load
from core.matching.judging import Ranked, Standing, judge, likely
from core.messages import message, say

ROUTES = load().routes
WHY = (message("matching-why-family", family="Banner"),)


def ranked(*scores: float) -> list[Ranked]:
    return [Ranked(route, score, WHY) for route, score in zip(ROUTES, scores, strict=False)]


@pytest.mark.parametrize(
    ("score", "confidence"),
    [
        (1.0, Confidence.EXACT),
        (0.90, Confidence.EXACT),
        (0.899, Confidence.CLOSE),
        (0.60, Confidence.CLOSE),
        (0.599, Confidence.NONE),
        (0.0, Confidence.NONE),
    ],
)
def test_a_score_has_a_word(score: float, confidence: Confidence) -> None:
    assert judge("Banner", "", ranked(score))[0].confidence is confidence


@pytest.mark.parametrize(("score", "selects"), [(0.80, True), (0.799, False)])
def test_a_score_of_eighty_percent_selects_by_itself(score: float, selects: bool) -> None:
    assert judge("Banner", "", ranked(score))[0].selects_itself is selects


def test_a_second_is_offered_within_the_margin_only() -> None:
    assert len(judge("Banner", "", ranked(0.90, 0.855))) == 2
    assert len(judge("Banner", "", ranked(0.90, 0.854))) == 1


def test_at_most_three_are_offered_and_only_the_first_selects_itself() -> None:
    found = judge("Banner", "", ranked(0.9, 0.9, 0.9, 0.9))
    assert [one.rank for one in found] == [1, 2, 3]
    assert {one.confidence for one in found} == {Confidence.MULTIPLE}
    assert [one.selects_itself for one in found] == [True, False, False]


def test_offers_the_best_first_whatever_the_order() -> None:
    first = judge("Banner", "", list(reversed(ranked(0.95, 0.92))))[0]
    assert first.score == 0.95


def test_no_match_is_offered_below_what_counts_as_one() -> None:
    assert len(judge("Banner", "", ranked(0.61, 0.59))) == 1


@pytest.mark.parametrize(("score", "named"), [(0.59, True), (0.30, True), (0.29, False)])
def test_names_the_nearest_only_when_it_is_near(score: float, named: bool) -> None:
    (only,) = judge("Banner", "", ranked(score))
    assert (only.nearest is not None) is named
    assert only.route is None
    assert "Not in the catalogue" in say(only.why[0])


def test_nothing_likely_is_not_in_the_catalogue() -> None:
    assert judge("Banner", "", [])[0].confidence is Confidence.NONE


def test_a_tie_never_selects_itself() -> None:
    assert likely(Standing(1.0, 1.0)) < 0.8


def test_more_likeness_and_more_lead_are_surer() -> None:
    assert likely(Standing(0.9, 0.2)) > likely(Standing(0.6, 0.2))
    assert likely(Standing(0.9, 0.2)) > likely(Standing(0.9, 0.8))


def route_like(covers: str, excludes: str = "") -> Route:
    return replace(ROUTES[0], covers=covers, excludes=excludes)


def caveats(route: Route, name: str) -> list[str]:
    (only,) = judge(name, "", [Ranked(route, 0.95, WHY)])
    return [say(one) for one in only.caveats]


def test_always_says_what_the_route_covers_and_leaves_out() -> None:
    said = caveats(route_like("One banner.", "Not included: media."), "Banner")
    assert said[:2] == ["The route covers: One banner.", "Not included: media."]


def test_says_when_more_is_asked_than_covered() -> None:
    assert any("90 seconds" in one for one in caveats(route_like("Up to 1 minute."), "Film, 90 seconds"))
    assert not any("asks for" in one for one in caveats(route_like("Up to 2 minutes."), 'Film 30"'))


def test_says_when_something_left_out_is_asked_for() -> None:
    said = caveats(route_like("One film.", "Not included: talent and music."), "Film with talent")
    assert any("leaves out: talent" in one for one in said)


def test_every_reason_can_be_said() -> None:
    for one in judge("Banner", "", ranked(0.9, 0.9)):
        assert all(say(reason) for reason in (*one.why, *one.caveats))
