"""What an output says: ids come and go, what they tell apart stays."""

from typing import Any

from core.content import fingerprint


def listed(*ids: str) -> dict[str, Any]:
    """Two assets, and the first of them priced."""
    first, second = ids
    return {
        "assets": [{"id": first, "name": "Film"}, {"id": second, "name": "Film"}],
        "lines": [{"asset_id": first, "hours": "12"}],
    }


def test_other_ids_say_the_same() -> None:
    assert fingerprint(listed("a", "b")) == fingerprint(listed("x", "y"))


def test_which_of_them_is_meant_is_said() -> None:
    other = listed("a", "b")
    other["lines"] = [{"asset_id": "b", "hours": "12"}]
    assert fingerprint(listed("a", "b")) != fingerprint(other)


def test_every_value_is_said_and_the_order_of_fields_is_not() -> None:
    output = {"summary": "A launch", "risks": ["none"], "pack": "p1"}
    assert fingerprint(output) == fingerprint(dict(reversed(output.items())) | {"pack": "p2"})
    assert fingerprint(output) != fingerprint({**output, "summary": "A relaunch"})
    assert fingerprint(output) != fingerprint({**output, "risks": []})


def test_ids_that_wait_for_a_choice_count_by_their_place() -> None:
    output = {"answers": [{"id": "q1"}, {"id": "q2"}], "undecided": ["q2"]}
    same = {"answers": [{"id": "r1"}, {"id": "r2"}], "undecided": ["r2"]}
    assert fingerprint(output) == fingerprint(same)
    assert fingerprint(output) != fingerprint({**output, "undecided": ["q1"]})
