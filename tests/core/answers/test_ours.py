import pytest

from core.answers.ours import is_label, is_priority, is_sentence_of_ours, is_word_of_ours
from core.messages import message, say


@pytest.mark.parametrize(
    "text",
    [
        say(message("packs-instruction")),
        f"{say(message('packs-instruction'))} {say(message('packs-known-already'))}",
        f"3. {say(message('packs-guide-open'))}",
        say(message("packs-guide-return-to", contact="Ann Lee, ann@brandline.example")),
        say(message("packs-title")).upper(),
    ],
)
def test_knows_the_sentences_of_a_pack(text: str):
    assert is_sentence_of_ours(text)


@pytest.mark.parametrize(
    "text", ["High", "of", "No", "Not decided yet", "To be confirmed", "Please type your answers", ""]
)
def test_what_a_client_may_say_is_no_sentence_of_ours(text: str):
    assert not is_sentence_of_ours(text)


def test_knows_the_words_of_a_pack():
    assert is_word_of_ours(say(message("packs-column-rationale")))
    assert is_label(say(message("packs-client")))
    assert not is_word_of_ours("Square and story")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("▲ High – blocks the estimate", True),
        ("red", True),
        ("High demand", False),
        ("3 Low", True),
        ("", False),
    ],
)
def test_knows_what_a_pack_says_of_priorities(text: str, expected: bool):
    assert is_priority(text) is expected


def test_a_long_text_is_judged_at_once():
    assert not is_sentence_of_ours("Please type your answers into the column " * 10_000)
