import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from cards.actions import ACTION, AnswersConfirm, IntakeSave, OpportunityRename, joined

PARTS = st.lists(st.text(min_size=1, max_size=20).map(str.strip).filter(bool), max_size=6)


@given(PARTS)
def test_a_list_comes_back_from_its_field_as_it_went_in(parts: list[str]):
    assert list(IntakeSave(opp=1, brands=joined(parts)).brands or ()) == parts  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Aster, Bloom; Cedar", ("Aster", "Bloom", "Cedar")),
        ('"Dolce, Gabbana", Other', ("Dolce, Gabbana", "Other")),
        ('19" screens, "half', ('19" screens', '"half')),
        ("علامة، أخرى؛ ثالثة", ("علامة", "أخرى", "ثالثة")),
        (" , ,", ()),
        ("", ()),
    ],
)
def test_people_may_write_lists_as_they_like(typed: str, read: tuple[str, ...]):
    action = ACTION.validate_python({"verb": "intake.save", "opp": 1, "brands": typed})
    assert isinstance(action, IntakeSave)
    assert action.brands == read


def test_a_button_that_asks_is_no_action_until_it_is_answered():
    asking = OpportunityRename.asking(opp=1, key="k")
    with pytest.raises(ValidationError):
        ACTION.validate_python(asking.model_dump())
    assert ACTION.validate_python({**asking.model_dump(), "name": "New"}) == OpportunityRename(
        opp=1, key="k", name="New"
    )


@pytest.mark.parametrize("forged", ["a text", 7, ["a", "list"], {"a": "b"}])
def test_choices_are_read_from_their_own_inputs_alone(forged: object) -> None:
    read = ACTION.validate_python(
        {"verb": "answers.confirm", "opp": 1, "key": "k", "import": "i", "take": forged, "take_q1": "keep"}
    )
    assert isinstance(read, AnswersConfirm)
    assert read.take == {"q1": "keep"}
