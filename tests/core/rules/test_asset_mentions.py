"""What a brief gives a number of and the list does not have is said beside the list."""

from core.messages import say
from core.rules.asset_rows import AssetRules, draft_assets
from tests.doubles.written import Part, brief, table

KEY = "assets-left-out-numbers"


def _drafted(*parts: Part) -> AssetRules:
    return draft_assets(brief(*parts))


def _said(*parts: Part) -> str:
    return "".join(say(one) for one in _drafted(*parts).remarks if one.key == KEY)


def test_a_number_of_things_that_are_no_rows_is_named() -> None:
    said = _said("We need two posters.", "Last year we made 12 films.")
    assert "“12 films”" in said
    assert "posters" not in said


def test_an_item_that_counts_something_unknown_is_named() -> None:
    assert "“12 neck garlands”" in _said("A new drink for the summer.", "- 3 posters", "- 12 neck garlands")


def test_three_are_named_and_the_others_counted() -> None:
    said = _said("Last year we made 12 films, 3 posters, 4 radio spots and 5 brochures for the stores.")
    assert "“12 films”, “3 posters”, “4 radio spots” and 1 more" in said


def test_what_is_listed_or_only_measures_is_not_named() -> None:
    assert (
        _said("We need two posters.", "- 2 rounds of feedback", "- 15 May", "- 5 years of experience") == ""
    )
    assert _said("We need twelve PDP image sets and A+ content for the four hero products.") == ""
    assert _said("All 12 films are described below.", table(["Deliverable", "Qty"], ["Film", "12"])) == ""


def test_what_the_bid_itself_holds_is_not_named() -> None:
    assert _said("# Brief", "## Submission", "- 3 brochures of earlier work", "Please send 2 films.") == ""
