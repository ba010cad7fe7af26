"""What a proposal comes to while it waits, as the questions change and other copies come and go."""

from collections.abc import Mapping, Sequence

import pytest

from core.answers.refreshing import LONGEST, asked_now, offered, refreshed, same_answer
from core.answers.returned import Basis, Offered, Proposal, Proposed, Standing, Unplaced
from core.brief import Place, fold
from core.messages import message
from core.opportunity import Clarification, ClarificationStatus, Priority

QUESTION = "What is the total budget for production?"


def known(
    id: str = "c1",
    question: str = QUESTION,
    answer: str | None = None,
    status: ClarificationStatus = ClarificationStatus.PENDING,
) -> Clarification:
    return Clarification(id, "Budget", question, "It decides.", Priority.RED, status, answer)


def read(*answers: str, id: str = "c1", question: str = QUESTION) -> Proposed:
    """What came back to one question."""
    offers = tuple(Offered(answer, Place(cells=f"F{row}"), "jo.xlsx") for row, answer in enumerate(answers))
    return Proposed(id, question, offers, Standing.NEW, Basis.ID)


def others(
    *answers: str, question: str = "What is the  total budget for production?"
) -> Mapping[str, list[Offered]]:
    """What other copies say, by the question's folded words."""
    return {fold(question): [Offered(answer, Place(), "kim.xlsx") for answer in answers]}


def one_of(
    proposed: Proposed,
    asked: Sequence[Clarification],
    elsewhere: Mapping[str, Sequence[Offered]] | None = None,
) -> Proposed:
    (found,) = refreshed(Proposal((proposed,)), asked, elsewhere or {}).answers
    return found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("250,000 EUR", "250,000 EUR", True),
        (" 250,000\u00a0EUR\n", "250,000 EUR", True),
        ("Yes", "yes", False),
        ("250,000 EUR", "250,000 USD", False),
        ("", "250,000 EUR", False),
        ("x" * LONGEST + " and more", "x" * LONGEST, True),
        ("x" * (LONGEST - 1) + "a", "x" * (LONGEST - 1) + "b", False),
    ],
    ids=["equal", "space", "case", "currency", "empty", "cut by a cell", "differs before the cut"],
)
def test_two_answers_are_one_where_only_writing_and_reading_changed_them(
    one: str, other: str, same: bool
) -> None:
    assert same_answer(one, other) is same


def test_a_question_is_known_by_its_id_even_in_other_words() -> None:
    now = known(question="What may production cost?")
    assert asked_now(read("250k"), [known("c2"), now]) is now


def test_a_question_asked_anew_is_known_by_its_words() -> None:
    now = known("c9", "What is the  total budget for production?")
    assert asked_now(read("250k"), [known("c2", "Who signs off?"), now]) is now


def test_a_question_asked_no_longer_is_none_and_its_answer_stays_as_it_was() -> None:
    proposed = read("250k")
    assert asked_now(proposed, [known("c2", "Who signs off?")]) is None
    assert one_of(proposed, [known("c2", "Who signs off?")]) == proposed


def test_an_answer_to_a_question_asked_anew_goes_to_its_new_id() -> None:
    assert one_of(read("250k"), [known("c9")]).clarification == "c9"


@pytest.mark.parametrize(
    ("answer", "standing"),
    [(None, Standing.NEW), ("250k", Standing.SAME), ("200k", Standing.DIFFERS)],
    ids=["nothing", "the same", "another"],
)
def test_an_answer_stands_to_what_is_known_by_now(answer: str | None, standing: Standing) -> None:
    found = one_of(read("250k"), [known(answer=answer)])
    assert (found.standing, found.current) == (standing, answer)


def test_an_answer_to_a_question_put_back_to_pending_still_differs_from_the_one_that_is_kept() -> None:
    found = one_of(read("250k"), [known(answer="200k", status=ClarificationStatus.PENDING)])
    assert found.standing is Standing.DIFFERS


def test_a_dismissed_question_asks_for_a_choice() -> None:
    found = one_of(read("250k"), [known(status=ClarificationStatus.DISMISSED)])
    assert found.standing is Standing.DIFFERS
    assert found.current
    assert "250k" not in found.current


def test_a_dismissed_question_asks_even_where_the_answer_is_the_one_it_had() -> None:
    found = one_of(read("250k"), [known(answer="250k", status=ClarificationStatus.DISMISSED)])
    assert found.standing is Standing.DIFFERS


def test_what_another_copy_says_otherwise_comes_behind_ones_own() -> None:
    found = one_of(read("250k"), [known()], others("200k", "300k"))
    assert [offer.answer for offer in found.offers] == ["250k", "200k", "300k"]
    assert found.standing is Standing.CONTRADICTS


def test_what_another_copy_says_likewise_is_no_second_offer() -> None:
    found = one_of(read("250k"), [known()], others(" 250k ", "250k"))
    assert [offer.file for offer in found.offers] == ["jo.xlsx"]
    assert found.standing is Standing.NEW


def test_copies_that_contradict_each_other_do_so_whatever_is_known() -> None:
    assert one_of(read("250k"), [known(answer="250k")], others("200k")).standing is Standing.CONTRADICTS


def test_other_questions_copies_say_nothing() -> None:
    found = one_of(read("250k"), [known()], others("200k", question="Who signs off?"))
    assert [offer.answer for offer in found.offers] == ["250k"]


def test_everything_else_of_a_proposal_stays() -> None:
    proposal = Proposal(
        (read("250k"),),
        (Unplaced("Radio?", Place(), message("answers-no-question")),),
        3,
        (message("saved"),),
    )
    found = refreshed(proposal, [known()], {})
    assert (found.unplaced, found.blank, found.remarks) == (proposal.unplaced, 3, proposal.remarks)


def test_what_there_is_to_choose_from_changes_with_every_offer_and_its_place() -> None:
    proposals = [(read("250k"),), (read("200k"),), (read("250k", "200k"),), (read("200k", "250k"),), ()]
    assert len({offered(Proposal(answers)) for answers in proposals}) == len(proposals)


def test_what_there_is_to_choose_from_stays_where_the_question_is_merely_asked_anew() -> None:
    before = Proposal((read("250k"),))
    assert offered(refreshed(before, [known("c9", answer="100k")], {})) == offered(before)
