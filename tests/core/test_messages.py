"""The catalogue: every file parses whole, every sentence can be said."""

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from core.messages import message, say, says

FILES = sorted((files("core.messages") / "en").iterdir(), key=lambda file: file.name)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_file_parses_without_junk(file: object) -> None:
    resource = FluentParser().parse(file.read_text("utf-8"))  # pyright: ignore[reportAttributeAccessIssue]
    assert [entry.content for entry in resource.body if isinstance(entry, ast.Junk)] == []


def test_no_key_stands_twice() -> None:
    keys = [
        entry.id.name
        for file in FILES
        for entry in FluentParser().parse(file.read_text("utf-8")).body
        if isinstance(entry, ast.Message)
    ]
    assert sorted(keys) == sorted(set(keys))


def test_a_message_may_carry_another() -> None:
    inner = message("pipeline-title-intake")
    assert say(inner) in say(message("completed", stage=inner))


def test_an_unknown_language_is_answered_in_english() -> None:
    assert say(message("saved"), "xx-YY") == say(message("saved"))


def test_an_unknown_key_and_a_missing_argument_are_errors() -> None:
    assert not says("no-such-key")
    with pytest.raises(KeyError):
        say(message("no-such-key"))
    with pytest.raises(ValueError, match="completed"):
        say(message("completed"))


def test_a_long_argument_is_cut_and_not_refused() -> None:
    text = say(message("file-twin", twin="x" * 5_000))
    assert "x…" in text
    assert len(text) < 1_000


def test_what_is_put_in_is_not_read_as_a_pattern() -> None:
    assert "{ $stage }" in say(message("completed", stage="{ $stage }"))
