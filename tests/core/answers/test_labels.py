import pytest

from core.answers.labels import after, asks_by_number, number_before, number_in, without_number, words_of


@pytest.mark.parametrize(
    "text",
    [
        "Which markets?",
        " which  MARKETS",
        "Q7: Which markets?",
        "7. Which markets",
        "(7) “Which markets”…",
        "▲ Which markets?",
    ],
)
def test_a_question_is_its_words(text: str):
    assert words_of(text) == "which markets"


@pytest.mark.parametrize("text", ["どの市場ですか？", "كم عدد الأسواق؟", "किस बाज़ार में?"])
def test_words_of_other_scripts_stay_whole(text: str):
    assert words_of(text) == text.rstrip("？؟?")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        ("Q7", 7),
        (" 7. ", 7),
        ("7.0", 7),
        ("No. 7", 7),
        ("#7", 7),
        ("7 films", None),
        ("", None),
        ("17.5", None),
    ],
)
def test_a_cell_that_is_a_number(text: str, number: int | None):
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("Q7 Which?", 7, "Which?"),
        ("Question 12 - Which?", 12, "Which?"),
        ("7) Which?", 7, "Which?"),
        ("2026 is the year?", None, "2026 is the year?"),
        ("Quite so", None, "Quite so"),
    ],
)
def test_a_number_before_a_question(text: str, number: int | None, rest: str):
    assert (number_before(text), without_number(text)) == (number, rest)


def test_our_questions_start_with_a_q():
    assert [asks_by_number(text) for text in ("Q7 Which?", "Question 7: Which?", "7. Which?", "Q4")] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Which markets? DE", "DE"),
        ("Q2: Which “markets”?  - DE", "DE"),
        ("Which markets?", ""),
        ("Which marketsplaces? DE", ""),
        ("Where? DE", ""),
    ],
)
def test_what_follows_the_words_of_a_question(text: str, rest: str):
    assert after(text, "which markets") == rest
