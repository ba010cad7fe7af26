import pytest

from core.answers.columns import Column, column_named, column_of, table_of
from core.messages import message, say


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Your answer", Column.ANSWER),
        ("Acme response", Column.ANSWER),
        ("ANTWORT:", Column.ANSWER),
        ("Client Answer (please fill in)", Column.ANSWER),
        ("Agency question", Column.QUESTION),
        ("Why we ask", Column.RATIONALE),
        ("#", Column.NUMBER),
        ("Answered by", Column.ASIDE),
        ("Comments", None),
        ("", None),
        ("A very long sentence in which the word answer stands does not name a column", None),
    ],
)
def test_a_name_tells_what_stands_below_it(name: str, column: Column | None):
    assert column_of(name) is column


@pytest.mark.parametrize("column", [column for column in Column if column is not Column.ASIDE])
def test_knows_the_names_in_our_packs(column: Column):
    assert column_of(say(message(f"packs-column-{column.value}"))) is column


def test_a_label_is_its_name_and_nothing_else():
    assert column_named("Your answer") is Column.ANSWER
    assert column_named("No answer yet") is None


@pytest.mark.parametrize(
    ("names", "is_table"),
    [
        (("Question", "Answer"), True),
        (("No.", "Topic", "Question"), True),
        (("Topic", "Why"), False),
        (("Question",), False),
        (("Context", "Which question is open?"), False),
        (("Q3", "Context", "the question of rights"), False),
    ],
)
def test_a_row_of_names_is_told_from_a_row_of_questions(names: tuple[str, ...], is_table: bool):
    assert (table_of(dict(enumerate(names))) is not None) is is_table
