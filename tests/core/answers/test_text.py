"""Pasted mails; what each must come to was worked out by hand. The questions are those of the pack."""

from collections.abc import Sequence
from textwrap import dedent

import pytest

from core.answers.matching import propose
from core.answers.returned import Basis, Sent
from core.answers.text import split
from core.brief import Place
from core.opportunity import Clarification

NUMBERED = """\
    Hi Ann,

    thanks for the questions. Here you go:

    1. EUR 200k
    2) DE, FR
    and maybe the UK
    3: two films
    - one of 30 seconds
    - one of 60 seconds

    Kind regards,
    Bob
    +49 30 1234
    """
LABELLED = """\
    Q1: EUR 200k
    Re Q2 - DE and FR:
    1. DE first
    2. FR second
    Question 3. Two
    q4 Square
    """
QUOTED = """\
    > What is the total budget for production?
    EUR 200k.

    > Q2 Which markets are in scope
    > for the launch?
    DE and FR.

    Thanks,
    Bob

    > On Monday Ann wrote:
    > please answer
    """
REPEATED = """\
    What is the total budget for production?
    EUR 200k

    2. Which markets are in scope for the launch? DE and FR

    Q4: Please confirm the formats of the social statics.
    Square

    and story
    """
BELOW = """\
    On Monday Ann wrote:
    > 1. What is the total budget for production?
    > 2. Which markets are in scope for the launch?
    > 3. How many master films do you need?

    1. EUR 200k
    2. DE and FR
    3. Two
    """
ABOVE = """\
    1. EUR 200k
    3. Two

    > 1. What is the total budget for production?
    > 3. How many master films do you need?
    """
LISTS = """\
    > Q2 Which markets are in scope for the launch?
    1. DE
    2. FR

    > What is the total budget for production?
    1. 100k for film
    2. 100k for the rest
    """
TOLD = """\
    Question: Which asset library do you use today?
    Answer: Adobe AEM
    Question: What about the weather?
    Answer: Fine
    """


@pytest.mark.parametrize(
    ("text", "expected", "unplaced"),
    [
        (
            NUMBERED,
            {
                "c1": "EUR 200k",
                "c2": "DE, FR\nand maybe the UK",
                "c3": "two films\n- one of 30 seconds\n- one of 60 seconds",
            },
            ["Hi Ann,", "thanks for the questions. Here you go:", "Kind regards,\nBob\n+49 30 1234"],
        ),
        (
            LABELLED,
            {"c1": "EUR 200k", "c2": "DE and FR:\n1. DE first\n2. FR second", "c3": "Two", "c4": "Square"},
            [],
        ),
        (
            QUOTED,
            {"c1": "EUR 200k.", "c2": "DE and FR."},
            ["Thanks,", "Bob", "On Monday Ann wrote:\nplease answer"],
        ),
        (REPEATED, {"c1": "EUR 200k", "c2": "DE and FR", "c4": "Square\n\nand story"}, []),
        (BELOW, {"c1": "EUR 200k", "c2": "DE and FR", "c3": "Two"}, ["On Monday Ann wrote:"]),
        (ABOVE, {"c1": "EUR 200k", "c3": "Two"}, []),
        (LISTS, {"c2": "1. DE\n2. FR", "c1": "1. 100k for film\n2. 100k for the rest"}, []),
        (TOLD, {"c7": "Adobe AEM"}, ["Fine"]),
        ("EUR 200k\n\nDE and FR\n\nTwo", {}, ["EUR 200k", "DE and FR", "Two"]),
        ("In Q2 we grew by 3 %.\n2026. A good year.", {}, ["In Q2 we grew by 3 %.\n2026. A good year."]),
        ("", {}, []),
    ],
)
def test_splits_a_mail_into_answers(
    text: str,
    expected: dict[str, str],
    unplaced: list[str],
    asked: Sequence[Clarification],
    sent: Sequence[Sent],
):
    found = propose(split(dedent(text), sent), asked, sent)
    assert {one.clarification: one.offers[0].answer for one in found.answers} == expected
    assert "\n".join(one.text for one in found.unplaced) == "\n".join(unplaced)


@pytest.mark.parametrize(
    "signed",
    [
        "Best, Kim",
        "Kind regards, Kim Larsen",
        "Thanks, Bob",
        "Viele Grüße, Anna von der Heide",
        "Saludos - Íñigo",
        "All the best, Kim O'Neill-Berg",
        "Cheers, Dr. J. Smith",
    ],
)
def test_a_signature_of_one_line_is_no_part_of_the_last_answer(signed: str, sent: Sequence[Sent]):
    found = split(f"Q1: EUR 200k\nQ2: DE and FR\n{signed}\n+49 30 1234", sent)
    assert [row.answer for row in found.rows] == ["EUR 200k", "DE and FR"]
    assert [one.answer for one in found.loose] == [f"{signed}\n+49 30 1234"]


@pytest.mark.parametrize(
    "line",
    [
        "Best, if we start in May",
        "Thanks, we have that",
        "Best: Norway",
        "Best of both, please",
        "Best, 2 films",
    ],
)
def test_a_line_that_merely_begins_like_a_signature_stays_in_the_answer(line: str, sent: Sequence[Sent]):
    (row,) = split(f"Q2: DE and FR\n{line}", sent).rows
    assert row.answer == f"DE and FR\n{line}"


@pytest.mark.parametrize("day", ["1. Dezember 2026", "3. März", "2. joulukuuta", "4. května 2026"])
def test_a_date_is_no_number_of_a_question(day: str, sent: Sequence[Sent]):
    returned = split(f"{day} ist unser Termin.", sent)
    assert returned.rows == ()
    (row,) = split(f"> When do you need the first masters?\n{day}", sent).rows
    assert row.answer == day


@pytest.mark.parametrize("answer", ["December", "May 2026", "Januar-Kampagne", "Märzen"])
def test_a_month_may_be_the_answer_to_a_numbered_question(answer: str, sent: Sequence[Sent]):
    (row,) = split(f"1. {answer}", sent).rows
    assert (row.number, row.answer) == (1, answer)


def test_a_number_is_less_sure_than_the_words(asked: Sequence[Clarification], sent: Sequence[Sent]):
    found = propose(split("1. EUR 200k\n\nWho signs off the final assets?\nLegal", sent), asked, sent)
    assert [one.basis for one in found.answers] == [Basis.NUMBER, Basis.TEXT]


def test_an_answer_keeps_the_line_it_stands_on(sent: Sequence[Sent]):
    (row,) = split("Hello,\n\nQ2: DE", sent, "mail.txt").rows
    assert (row.file, row.place) == ("mail.txt", Place(part="line 3"))


def test_unnumbered_answers_are_not_guessed_even_when_as_many_as_questions(sent: Sequence[Sent]):
    returned = split("\n\n".join(f"Answer {number}" for number in range(len(sent))), sent)
    assert (returned.rows, len(returned.loose)) == ((), len(sent))


def test_markup_in_a_mail_stays_text(sent: Sequence[Sent]):
    (row,) = split("Q1: <b>EUR</b> [200k](http://x.example) =1+1", sent).rows
    assert row.answer == "<b>EUR</b> [200k](http://x.example) =1+1"


def test_a_very_long_answer_is_kept_whole(sent: Sequence[Sent]):
    (row,) = split("Q1: " + "word " * 12_000, sent).rows
    assert row.answer == ("word " * 12_000).strip()
