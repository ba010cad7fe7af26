import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.answers.returned import Basis, Offered, Proposal, Proposed, Returned, Row, Standing, Unplaced
from core.answers.wire import pack_returned, proposal_from, proposal_to, unpack_returned
from core.brief import Place
from core.messages import message

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
places = st.builds(Place, sheet=st.none() | words, cells=st.none() | words, heading=st.none() | words)
offers = st.lists(st.builds(Offered, words, places, words), max_size=3).map(tuple)
remarks = st.lists(st.just(message("answers-macros")), max_size=2).map(tuple)
rows = st.builds(Row, places, st.none() | words, st.none() | st.integers(), words, words, offers, words)
answers = st.builds(
    Proposed, words, words, offers, st.sampled_from(Standing), st.sampled_from(Basis), st.none() | words
)
unplaced = st.builds(Unplaced, words, places, st.just(message("answers-beside", question="Q7")))


@given(st.builds(Returned, st.lists(rows, max_size=3).map(tuple), st.none() | words, offers, remarks))
def test_what_came_back_survives_the_way_out_of_the_sandbox(returned: Returned):
    assert unpack_returned(pack_returned(returned)) == returned


@given(
    st.builds(
        Proposal,
        st.lists(answers, max_size=3).map(tuple),
        st.lists(unplaced, max_size=3).map(tuple),
        st.integers(0),
        remarks,
    )
)
def test_a_proposal_survives_being_stored(proposal: Proposal):
    assert proposal_from(json.loads(json.dumps(proposal_to(proposal)))) == proposal


def test_nothing_survives_too():
    assert unpack_returned(pack_returned(None)) is None


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b"{}",
        b'{"pack": 1, "loose": [], "remarks": []}',
        b'{"pack": null, "loose": [{}], "remarks": []}',
        b'{"pack": null, "loose": [], "remarks": [{"key": "no-such", "args": {}}]}',
        b'{"pack": null, "loose": [], "remarks": []}\n{"place": {}}',
        b'{"pack": null, "loose": [], "remarks": []}\n7',
        b"[" * 100_000,
    ],
)
def test_refuses_what_no_reader_wrote(answer: bytes):
    with pytest.raises(ValueError, match=r"\w"):
        unpack_returned(answer)


def test_refuses_a_proposal_that_is_none():
    with pytest.raises(ValueError, match="answers"):
        proposal_from({})
