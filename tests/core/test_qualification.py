"""Six scores add up to a share of sixty points, and the exact share decides what is recommended."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from core.qualification import Dimension, percentage, recommendation, same_client, total


def _scores(points: int) -> Mapping[Dimension, int]:
    """Six scores that add up to so many points."""
    whole, rest = divmod(points, len(Dimension))
    return {dimension: whole + (at < rest) for at, dimension in enumerate(Dimension)}


@pytest.mark.parametrize(
    ("points", "share", "recommended"),
    [
        (60, "100.0", "proceed"),
        (36, "60.0", "proceed"),
        (35, "58.3", "slt_review"),
        (30, "50.0", "slt_review"),
        (29, "48.3", "no_go"),
        (1, "1.7", "no_go"),
        (0, "0.0", "no_go"),
    ],
)
def test_the_share_of_all_points_decides(points: int, share: str, recommended: str) -> None:
    scores = _scores(points)
    assert total(scores) == points
    assert percentage(scores) == Decimal(share)
    assert recommendation(scores) == recommended


@pytest.mark.parametrize("missing", list(Dimension))
def test_nothing_is_recommended_while_a_score_is_missing(missing: Dimension) -> None:
    scores = {dimension: 10 for dimension in Dimension if dimension is not missing}
    for judge in (total, percentage, recommendation):
        with pytest.raises(ValueError, match=missing):
            judge(scores)


@pytest.mark.parametrize("score", [-1, 11, 7.5, "7", None, True, float("nan")])
def test_a_score_is_a_whole_number_from_zero_to_ten(score: Any) -> None:
    with pytest.raises(ValueError, match="timing"):
        percentage({**_scores(30), Dimension.TIMING: score})


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Müller GmbH & Co. KG", "MULLER"),
        ("The Coca-Cola Company", "Coca Cola"),
        ("L’Oréal S.A.", "L'OREAL"),
        ("Carlsberg A/S", "carlsberg"),
        ("Tiffany & Co.", "Tiffany"),
        ("H&M", "H & M Ltd."),
        ("株式会社ソニー", "ソニー"),
        ("Ｎｉｋｅ, Inc.", "nike"),
    ],
)
def test_a_client_is_the_same_however_it_is_written(one: str, two: str) -> None:
    assert same_client(one, two)
    assert same_client(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [("Apple", "Apple Bank"), ("AG", "KG"), ("", ""), ("…", "!"), ("Nike", ""), ("ガス", "カメ")],
)
def test_names_that_only_resemble_each_other_are_two_clients(one: str, two: str) -> None:
    assert not same_client(one, two)
