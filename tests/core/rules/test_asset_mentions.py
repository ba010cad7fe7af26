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


def test_a_second_number_of_what_is_listed_is_named() -> None:
    assert "“4 newsletters”" in _said("To start with, 2 newsletters; later another 4 newsletters.")


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


def test_a_mail_in_prose_and_bullets_becomes_rows_with_volumes() -> None:
    drafted = _drafted(
        "Hello, we launch a drink in Spain, Italy and Portugal.",
        "- one key visual",
        "- 15-20 social statics per market (Spain, Italy, Portugal)",
        "- press day in May",
        "For Amazon we need twelve PDP image sets and A+ content for the four hero products.",
        "Retail will ask for posters and shelf talkers (volumes TBC).",
    )
    assert [row["volume"] for row in drafted.output["assets"]] == [1, 53, 12, 4, 1, 1]
    open_rows = [row["description"] for row in drafted.output["assets"][-2:]]
    assert all(told.endswith("Volume to be confirmed with the client.") for told in open_rows)
