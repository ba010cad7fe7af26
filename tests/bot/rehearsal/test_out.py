import logging
from pathlib import Path

import pytest

from bot.rehearsal.brief import Unusable
from bot.rehearsal.out import Out
from core.messages import say


def test_refuses_a_folder_that_cannot_be_written_to_in_one_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unusable) as refused:
        Out(tmp_path / "file").prepare()
    assert say(refused.value.reason) == (
        f"The results cannot be written to {tmp_path / 'file'} (not a directory); "
        "name another folder with OUT."
    )


def test_an_old_summary_never_passes_for_a_new_one(tmp_path: Path):
    (tmp_path / "summary.json").write_text("{}")
    Out(tmp_path).prepare()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["cards", "exports"]


def test_trouble_goes_to_the_log_and_not_to_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    out = Out(tmp_path)
    with out.logged():
        logging.getLogger("some.service").error("it broke")
    assert "ERROR some.service: it broke" in out.log.read_text()
    assert capfd.readouterr() == ("", "")


def test_there_is_no_log_where_there_was_no_trouble(tmp_path: Path):
    out = Out(tmp_path)
    with out.logged():
        logging.getLogger("some.service").info("all well")
    assert not out.log.exists()
