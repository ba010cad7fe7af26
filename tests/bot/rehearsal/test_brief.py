import os
from pathlib import Path

import pytest

from bot.rehearsal.brief import Unusable, collect, named
from core.messages import say


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a b.md", "c.md", "d.txt"):
        (tmp_path / name).write_text(name)
    return tmp_path


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("value", "paths"),
    [
        ("a b.md", ["a b.md"]),
        ("'a b.md' c.md", ["a b.md", "c.md"]),
        ("*.md", ["a b.md", "c.md"]),
        ("c.md missing.md", ["c.md", "missing.md"]),
        ("not here.md", ["not here.md"]),
        ('it"s.md', ['it"s.md']),
        ("  ", []),
    ],
)
def test_a_value_that_exists_is_one_path_and_any_other_is_read_as_in_a_shell(value: str, paths: list[str]):
    assert named(value) == [Path(path) for path in paths]


def test_a_folder_stands_for_its_files_in_order(here: Path):
    (here / "annex").mkdir()
    (here / "annex" / "z.md").write_text("z")
    (here / ".git").mkdir()
    (here / ".git" / "config").write_text("hidden")
    (here / "out" / "cards").mkdir(parents=True)
    (here / "out" / "cards" / "001.json").write_text("ours")
    found = collect([here], here / "out")
    assert [file.name for file in found] == ["a b.md", "c.md", "d.txt", "z.md"]


def test_a_file_named_twice_is_dropped_once(here: Path):
    found = collect([here / "c.md", here, Path("c.md")], here / "out")
    assert [file.name for file in found] == ["c.md", "a b.md", "d.txt"]


def refusal(*paths: Path, out: Path) -> str:
    with pytest.raises(Unusable) as refused:
        collect(paths, out)
    return say(refused.value.reason)


def test_refuses_what_is_not_there_in_one_sentence(here: Path):
    assert refusal(here / "c.md", here / "e.md", out=here / "out") == (
        f"Nothing was done, because there is no file or folder {here / 'e.md'}."
    )


def test_refuses_a_name_that_no_file_system_takes(here: Path):
    assert "there is no file or folder" in refusal(here / ("x" * 5000), out=here / "out")


def test_refuses_a_folder_without_files(here: Path):
    (here / "empty").mkdir()
    assert "no file in the folder" in refusal(here / "empty", out=here / "out")


def test_refuses_what_is_no_file(here: Path):
    os.mkfifo(here / "pipe")
    assert "neither a file nor a folder" in refusal(here / "pipe", out=here / "out")


def test_refuses_to_write_among_the_files_of_the_brief(here: Path):
    assert "name another folder with OUT" in refusal(here, out=here / "annex" / "..")


def test_asks_for_a_brief_where_none_is_named(here: Path):
    assert 'make demo BRIEF="path' in refusal(out=here / "out")
