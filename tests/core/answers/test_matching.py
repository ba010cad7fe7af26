import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.answers.matching import LISTED, looks_returned, propose, together
from core.answers.returned import Basis, Offered, Proposal, Returned, Row, Sent, Standing
from core.brief import Place, fold
from core.messages import message, say
from core.opportunity import Clarification, ClarificationStatus, Priority

QUESTIONS = (
    "Which markets are in scope for the launch?",
    "How many master films do you need in wave 1?",
    "Who signs off the final assets?",
    "Which asset library do you use today?",
)
ASKED = tuple(
    Clarification(f"c{number}", "Scope", question, f"Reason number {number} to ask.", Priority.RED)
    for number, question in enumerate(QUESTIONS, start=1)
)
SENT = tuple(Sent(number, one.id, one.question) for number, one in enumerate(ASKED, start=1))
CELL = Place(sheet="Questions", cells="F7")


def proposal(*rows: Row, asked: Sequence[Clarification] = ASKED, sent: Sequence[Sent] = SENT) -> Proposal:
    return propose(Returned(rows), asked, sent)


def bases(found: Proposal) -> dict[str, Basis]:
    return {one.clarification: one.basis for one in found.answers}


def answers(found: Proposal) -> dict[str, list[str]]:
    return {one.clarification: [offer.answer for offer in one.offers] for one in found.answers}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (Row(CELL, id="c1", question=QUESTIONS[0]), ("c1", Basis.ID)),
        (Row(CELL, id="c1", question="Where?"), ("c1", Basis.ID)),
        (Row(CELL, id="c1"), ("c1", Basis.ID)),
        (Row(CELL, id="c1", question=QUESTIONS[2]), ("c3", Basis.TEXT)),
        (Row(CELL, question="q3  WHO signs off the “final” assets"), ("c3", Basis.TEXT)),
        (Row(CELL, number=2), ("c2", Basis.NUMBER)),
        (Row(CELL, number=2, question=QUESTIONS[0]), ("c1", Basis.TEXT)),
        (Row(CELL, number=3, question="Who signs off on final assets, and how?"), ("c3", Basis.NUMBER)),
        (Row(CELL, question="Who signs off all of the final assets?"), ("c3", Basis.LIKENESS)),
    ],
)
def test_finds_the_question_by_the_surest_sign(row: Row, expected: tuple[str, Basis]):
    assert tuple(*bases(proposal(replace(row, answer="yes"))).items()) == expected


@pytest.mark.parametrize(
    "row",
    [
        Row(CELL, question="How many master films do you need in wave 2?"),
        Row(CELL, question="What is the weather like?"),
        Row(CELL, number=2, question="What is the weather like?"),
        Row(CELL, number=9),
        Row(CELL, id="gone"),
        Row(CELL),
    ],
)
def test_keeps_what_fits_no_question_and_says_why(row: Row):
    found = proposal(replace(row, answer="yes"))
    assert found.answers == ()
    assert [one.text for one in found.unplaced] == ["yes"]
    assert say(found.unplaced[0].why)


def test_two_questions_that_read_alike_are_not_guessed_between():
    twins = tuple(
        Clarification(
            f"t{market}", "Scope", f"How many films do you need in the {market} market?", "", Priority.RED
        )
        for market in ("French", "Finnish")
    )
    found = proposal(
        Row(CELL, question="How many films do you need in the Frenish market?", answer="2"),
        asked=twins,
        sent=(),
    )
    assert (found.answers, len(found.unplaced)) == ((), 1)


def test_a_number_tells_nothing_where_the_pack_is_not_known():
    assert proposal(Row(CELL, number=2, answer="yes"), sent=()).answers == ()


def test_a_question_asked_again_under_another_id_is_found_by_its_words():
    again = tuple(replace(one, id=f"new-{one.id}") for one in ASKED)
    assert bases(proposal(Row(CELL, id="c1", answer="DE"), asked=again)) == {"new-c1": Basis.TEXT}


def test_a_question_reworded_since_is_found_by_the_words_it_was_sent_with():
    now = (replace(ASKED[0], question="Where will the campaign run, and when?"), *ASKED[1:])
    assert bases(proposal(Row(CELL, question=QUESTIONS[0], answer="DE"), asked=now)) == {"c1": Basis.TEXT}


def test_an_answer_to_a_question_no_longer_asked_is_kept_and_says_so():
    found = proposal(Row(CELL, id="c1", number=1, question=QUESTIONS[0], answer="DE"), asked=ASKED[1:])
    assert found.answers == ()
    assert QUESTIONS[0] in say(found.unplaced[0].why)
    assert "no longer asked" in say(found.unplaced[0].why)


@pytest.mark.parametrize(
    ("current", "answer", "standing"),
    [
        (None, "DE", Standing.NEW),
        ("", "DE", Standing.NEW),
        ("DE  and\nFR", "DE and FR", Standing.SAME),
        ("DE", "FR", Standing.DIFFERS),
    ],
)
def test_an_answer_is_compared_with_what_is_known(current: str | None, answer: str, standing: Standing):
    asked = (replace(ASKED[0], answer=current), *ASKED[1:])
    (one,) = proposal(Row(CELL, id="c1", answer=answer), asked=asked).answers
    assert (one.standing, one.current) == (standing, current)


def test_two_different_answers_contradict_each_other_and_two_equal_ones_do_not():
    found = proposal(
        Row(CELL, id="c1", answer="DE", file="anna.xlsx"),
        Row(CELL, id="c2", answer="2", file="anna.xlsx"),
        Row(CELL, id="c1", answer="FR", file="ben.xlsx"),
        Row(CELL, id="c2", answer=" 2", file="ben.xlsx"),
    )
    assert [
        (one.standing, [(offer.answer, offer.file) for offer in one.offers]) for one in found.answers
    ] == [
        (Standing.CONTRADICTS, [("DE", "anna.xlsx"), ("FR", "ben.xlsx")]),
        (Standing.NEW, [("2", "anna.xlsx")]),
    ]


def test_the_copies_of_two_people_are_compared():
    copies = [
        Returned((Row(CELL, id="c1", answer="DE", file="anna.xlsx"),), remarks=(message("answers-macros"),)),
        Returned(
            (Row(CELL, id="c1", answer="FR", file="ben.docx"),), "p1", remarks=(message("answers-macros"),)
        ),
    ]
    both = together(copies)
    assert (both.pack, len(both.remarks)) == ("p1", 1)
    (one,) = propose(both, ASKED, SENT).answers
    assert one.standing is Standing.CONTRADICTS
    assert [offer.file for offer in one.offers] == ["anna.xlsx", "ben.docx"]


def test_counts_questions_that_came_back_blank():
    assert (
        proposal(Row(CELL, id="c1", answer="DE"), Row(CELL, id="c2"), Row(CELL, id="c3", answer=" ")).blank
        == 2
    )


def test_who_and_when_are_no_answers():
    owner = Offered("Bob", Place(sheet="Questions", cells="H7", heading="Owner"))
    found = proposal(Row(CELL, id="c1", misplaced=(owner,)))
    assert (found.answers, [one.text for one in found.unplaced]) == ((), ["Bob"])


def test_an_answer_to_a_dismissed_question_is_proposed_with_a_remark():
    asked = (replace(ASKED[0], status=ClarificationStatus.DISMISSED), *ASKED[1:])
    found = proposal(Row(CELL, id="c1", answer="DE"), asked=asked)
    assert answers(found) == {"c1": ["DE"]}
    assert "Q1 was dismissed" in say(found.remarks[0])


def test_splits_a_cell_only_at_labels_of_questions_that_were_asked():
    assert answers(proposal(Row(CELL, id="c1", answer="DE. Q2: two; Q3 - Legal"))) == {
        "c1": ["DE."],
        "c2": ["two;"],
        "c3": ["Legal"],
    }
    whole = "In Q2: 20 m, in Q9: more. 2. second, see Q3."
    assert answers(proposal(Row(CELL, id="c1", answer=whole))) == {"c1": [whole]}


def test_very_many_stray_texts_are_kept_together():
    rows = [Row(CELL, question=f"Stray {number}", answer=f"text {number}") for number in range(1_000)]
    found = proposal(*rows)
    assert len(found.unplaced) == LISTED + 1
    assert found.unplaced[-1].text.endswith("text 998\ntext 999")


def test_a_pack_is_recognised_by_a_mark_or_by_enough_of_its_questions():
    assert looks_returned(Returned((), pack="any"), ASKED)
    assert looks_returned(Returned((Row(CELL, id="c1"),)), ASKED)
    assert looks_returned(
        Returned((Row(CELL, question=QUESTIONS[0]), Row(CELL, question=QUESTIONS[1]))), ASKED
    )
    assert not looks_returned(Returned((Row(CELL, question=QUESTIONS[0]),)), ASKED)
    assert not looks_returned(Returned((Row(CELL, question="A brief?", answer="yes"),)), ASKED)
    many = (*ASKED, *(replace(ASKED[0], id=f"n{n}", question=f"Other question {n}?") for n in range(8)))
    assert not looks_returned(
        Returned((Row(CELL, question=QUESTIONS[0]), Row(CELL, question=QUESTIONS[1]))), many
    )


texts = st.one_of(
    st.just(""),
    st.sampled_from(["yes", "DE and FR", "Q2: two. Q3: three", "Bynder", "see Q2", "=1+1", "<b>no</b>"]),
    st.text(max_size=40),
)
places = st.sampled_from(
    [
        CELL,
        Place(sheet="Questions", cells="G7", heading="Comments"),
        Place(sheet="Questions", cells="E7", heading="Why we ask"),
        Place(heading="Scope"),
    ]
)
OURS = re.compile("|".join(["Q2:", "Q3:", "Scope", *map(re.escape, QUESTIONS)]))
"""What is no answer: labels, and what the pack itself says."""
asked_words = st.sampled_from([*QUESTIONS, "", "Where?", "What else?", QUESTIONS[0] + " Please"])
offered = st.lists(st.builds(Offered, st.one_of(texts, asked_words), places), max_size=3).map(tuple)
entries = st.builds(
    Row,
    places,
    st.sampled_from(["c1", "c2", "c3", "gone", None]),
    st.sampled_from([1, 2, 3, 9, None]),
    asked_words,
    texts,
    offered,
)


@given(st.lists(entries, max_size=6), offered, st.sampled_from([SENT, ()]), st.integers(1, 4))
def test_no_answer_is_ever_lost(
    rows: list[Row], loose: tuple[Offered, ...], sent: tuple[Sent, ...], count: int
):
    """Whatever stands in the place for an answer or in a column of its own is offered or kept aside."""
    found = propose(Returned(tuple(rows), loose=loose), ASKED[:count], sent)
    kept = [offer.answer for one in found.answers for offer in one.offers] + [
        one.text for one in found.unplaced
    ]
    words = fold("\n".join(kept))
    typed = [row.answer for row in rows]
    typed += [one.answer for row in rows for one in row.misplaced if one.place.heading == "Comments"]
    for text in typed:
        assert all(fold(piece) in words for piece in OURS.split(text))


@given(st.lists(st.builds(Offered, st.text(min_size=1), st.just(CELL)), max_size=5).map(tuple))
def test_no_stray_text_is_ever_lost(loose: tuple[Offered, ...]):
    found = propose(Returned((), loose=loose), ASKED, SENT)
    assert [one.text for one in found.unplaced] == [one.answer for one in loose if one.answer.strip()]
