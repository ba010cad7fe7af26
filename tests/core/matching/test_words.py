"""Which of a client's words name a thing."""

import pytest

from core.matching.lexicon import stem
from core.matching.words import phrase, wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cut-down", "Cutdowns"),
        ("localisation", "Localization"),
        ("e-mail", "emails"),
        ("KV", "Key visuals"),
        ("print advert", "Print ads"),
        ("catalogue", "Catalogs"),
        ("A+ content", "A Plus contents"),
    ],
)
def test_spellings_of_one_thing_are_the_same(one: str, other: str) -> None:
    assert phrase(one) == phrase(other)


@pytest.mark.parametrize("word", ["press", "bus", "analysis"])
def test_a_singular_keeps_its_ending(word: str) -> None:
    assert stem(word) == word


def test_a_link_ends_what_is_named() -> None:
    taken = wording("Landing page for product films")
    assert taken.named == (("landing", "page"),)
    assert taken.described == ("product", "video")


def test_things_of_one_rank_are_named_apart() -> None:
    assert wording("Wobblers and shelf strips").named == (("wobbler",), ("shelf", "strip"))


def test_what_work_is_done_to_is_told_apart() -> None:
    taken = wording("Translation of legal contract")
    assert (taken.named, taken.done_to) == ((("translate",),), ("legal", "contract"))


def test_a_number_of_things_is_not_what_they_are_made_of() -> None:
    assert wording("Set of 12 icons").named[0][-1] == "icon"


@pytest.mark.parametrize("length", ['30"', "30s", "30 sec.", "30 seconds", "30 Sek."])
def test_a_length_is_no_word(length: str) -> None:
    assert wording(f"{length} radio spot").named == (("radio", "spot"),)


def test_an_empty_wording_names_nothing() -> None:
    assert wording("").words == ()
