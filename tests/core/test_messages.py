"""The catalogue: every file parses whole, every sentence can be said."""

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast

from core.messages import UNTRANSLATED, Message, language_of, languages, listed, message, say, says

FOLDERS = [folder for folder in files("core.messages").iterdir() if folder.is_dir() and folder.name[0] != "_"]
FILES = {f"{folder.name}/{file.name}": file for folder in FOLDERS for file in folder.iterdir()}


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_file_parses_without_junk(name: str) -> None:
    resource = FluentParser().parse(FILES[name].read_text("utf-8"))
    assert [entry.content for entry in resource.body if isinstance(entry, ast.Junk)] == []


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_key_stands_twice(language: str) -> None:
    keys = [
        entry.id.name
        for name, file in FILES.items()
        if name.startswith((f"{language}/", f"{UNTRANSLATED}/"))
        for entry in FluentParser().parse(file.read_text("utf-8")).body
        if isinstance(entry, ast.Message | ast.Term)
    ]
    assert sorted(keys) == sorted(set(keys))


def test_a_message_may_carry_another() -> None:
    inner = message("pipeline-title-intake")
    assert say(inner) in say(message("completed", stage=inner))


@pytest.mark.parametrize("locale", ["xx-YY", "", "-", "frr", "untranslated", "../en", "_"])
def test_an_unknown_language_is_answered_in_english(locale: str) -> None:
    assert say(message("saved"), locale) == say(message("saved"))


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("form", ["{}", "{}-XX", "{}-Latn-XX", "{}_XX"])
def test_a_language_is_spoken_to_every_region(language: str, form: str) -> None:
    assert language_of(form.format(language)) == language
    assert language_of(form.format(language).upper()) == language


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


@pytest.mark.parametrize(
    ("entries", "locale", "said"),
    [
        (["Ana", "Mei", "Tom"], "en", "Ana, Mei, Tom"),
        ([message("role-editor"), message("role-admin")], "de", "Bearbeiter, Admin"),
        (["Ana"], "de", "Ana"),
    ],
    ids=["names", "messages", "one"],
)
def test_a_list_is_said_in_one_sentence(entries: list[Message | str], locale: str, said: str):
    told = listed(entries)
    assert (say(told, locale) if isinstance(told, Message) else told) == said


def test_an_empty_list_is_nothing():
    assert listed([]) == ""
