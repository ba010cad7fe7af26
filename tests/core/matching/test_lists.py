"""The lists that people may edit."""

from core.catalogue.catalogue import Complexity
from core.matching.lexicon import listed
from core.matching.words import phrase


def test_every_complexity_list_means_a_complexity() -> None:
    levels = {level for kind in listed("complexity").values() for level in kind}
    assert levels <= set(Complexity)


def test_no_word_stands_for_two() -> None:
    forms = [form for forms in listed("words")["same"].values() for form in forms]
    assert len(forms) == len(set(forms))


def test_every_other_way_to_say_it_means_something() -> None:
    assert all(phrase(meaning) for meaning in listed("words")["said"].values())


def test_every_entry_of_a_list_is_one_word() -> None:
    lists = [words for words in listed("words").values() if isinstance(words, list)]
    assert [entry for words in lists for entry in words if " " in entry] == []
