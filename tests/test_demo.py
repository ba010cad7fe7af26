"""`make demo` as people run it: the real command, the real service, files on a disk."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfWriter

from core.brief import fold
from core.keys import Driver
from core.pipeline import PIPELINE

ROOT = Path(__file__).parent.parent

BRIEF = """# Request for proposal: launch of Solvane Bright

Solvane GmbH invites your agency to pitch for the launch of its shampoo Solvane Bright in Germany and France.

## Deliverables
- 12 paid-social statics
- 2 product videos of 30 seconds
- 1 e-mail newsletter template

## Timeline
Proposals are due on 14 March 2031. The campaign goes live on 1 June 2031.
"""
TERMS = """# Terms

Two feedback rounds are included. Banners are needed for all markets; the list of markets follows.
"""
SIZE_LIMIT = 28 * 1024


@dataclass(frozen=True)
class Ran:
    """How the command ended and what it left."""

    status: int
    said: str
    complained: str
    out: Path

    @property
    def summary(self) -> dict[str, Any]:
        return json.loads((self.out / "summary.json").read_text("utf-8"))

    @property
    def cards(self) -> list[Path]:
        return sorted((self.out / "cards").glob("*.json"))


def environment(**changes: str) -> dict[str, str]:
    """This process's environment, which the suite has cleaned, and no key from a `.env` file."""
    return {**os.environ, "ANTHROPIC_API_KEY": "", **changes}


def demo(*arguments: str | Path, out: Path, **changes: str) -> Ran:
    command = [sys.executable, "app.py", "demo", *map(str, arguments), "--out", str(out)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(**changes), capture_output=True, text=True, timeout=120
    )
    return Ran(done.returncode, done.stdout, done.stderr, out)


def protected_pdf(path: Path) -> Path:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret")
    writer.write(path)
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A brief of two files in a folder, beside what is no part of it, and what an earlier demo left."""
    folder = tmp_path_factory.mktemp("brief") / "Solvane launch"
    folder.mkdir()
    (folder / "launch.md").write_text(BRIEF, "utf-8")
    (folder / "terms & conditions.md").write_text(TERMS, "utf-8")
    (folder / "junk.bin").write_bytes(bytes(range(1, 256)))
    (folder / ".hidden.md").write_text("Hidden Ltd wants nothing.", "utf-8")
    cards = folder / "results" / "cards"
    cards.mkdir(parents=True)
    (cards / "999-lead-intake.json").write_text("{}")
    (cards / "mine.json").write_text("{}")
    (folder / "results" / "notes.txt").write_text("keep me")
    return folder


@pytest.fixture(scope="module")
def ran(folder: Path) -> Ran:
    """The demo on that folder, in an environment set up for a bot in production that could not start."""
    production = {
        "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
        "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
        "PORT": "no port",
        "TROWEL_HOME": "/dev/null/home",
    }
    return demo(folder, out=folder / "results", **production)


def test_takes_a_brief_through_every_stage(ran: Ran):
    assert (ran.status, ran.complained) == (0, "")
    assert list(ran.summary["stages"]) == [row.key for row in PIPELINE]
    assert all(stage["status"] == "completed" for stage in ran.summary["stages"].values())


def test_the_summary_has_each_output_as_the_stage_defines_it(ran: Ran):
    drafted = {
        Driver.AGENT: "rules",
        Driver.EXPORT: "export",
        Driver.HUMAN: "people",
        Driver.COMPUTED: "computed",
        Driver.INTEGRATION: "integration",
    }
    for row in PIPELINE:
        stage = ran.summary["stages"][row.key]
        assert stage["output"].keys() == row.stage.output.model_fields.keys()
        assert stage["drafted_by"] == drafted[row.driver]
        assert Decimal(stage["cost"]) == 0
        assert stage["seconds"] >= 0


def test_the_summary_tells_what_was_found_and_what_it_cost(ran: Ran):
    opportunity, totals = ran.summary["opportunity"], ran.summary["totals"]
    assert (opportunity["number"], opportunity["name"]) == (1, "Solvane launch")
    assert opportunity["deadline"] == "2031-03-14"
    assert {"client_name", "region", "brands", "service_types", "go_live", "summary"} <= opportunity.keys()
    assert (totals["model_calls"], Decimal(totals["cost"])) == (0, 0)


def test_evidence_stands_in_the_files_it_names(ran: Ran, folder: Path):
    evidence = [one for stage in ran.summary["stages"].values() for one in stage["evidence"]]
    assert evidence
    for one in evidence:
        assert one.keys() >= {"field", "value", "quote", "file", "place"}
        assert fold(one["quote"]) in fold((folder / one["file"]).read_text("utf-8"))


def test_goes_on_without_the_files_that_cannot_be_read_and_says_so(ran: Ran):
    states = {file["name"]: file["state"] for file in ran.summary["opportunity"]["files"]}
    returned = states.pop("Questions, answered.xlsx")
    assert returned == "answers"
    assert states == {"junk.bin": "refused", "launch.md": "read", "terms & conditions.md": "read"}
    assert "Not read: junk.bin (not a kind of document that is read)." in ran.said


def test_keeps_every_card_that_teams_would_take(ran: Ran):
    shown = (ran.out / "cards" / "index.html").read_text("utf-8")
    names = [card.name for card in ran.cards if card.name != "mine.json"]
    assert [name[:3] for name in names] == [f"{number:03}" for number in range(1, len(names) + 1)]
    for card in ran.cards:
        assert size(card) < SIZE_LIMIT
        assert card.stem in shown or card.name == "mine.json"
    assert {"opportunity", "intake", "diagnosis"} <= {name[9:-5] for name in names}


def size(card: Path) -> int:
    """Bytes of the card as it goes over the wire."""
    return len(json.dumps(json.loads(card.read_text("utf-8")), ensure_ascii=False).encode())


def test_replaces_only_what_a_demo_made(ran: Ran):
    assert (ran.out / "notes.txt").read_text() == "keep me"
    assert (ran.out / "cards" / "mine.json").exists()
    assert not (ran.out / "cards" / "999-lead-intake.json").exists()


@pytest.mark.parametrize("names", [["locked.pdf"], ["locked.pdf", "junk.bin"]])
def test_files_without_text_end_it_with_one_sentence(tmp_path: Path, names: Sequence[str]):
    protected_pdf(tmp_path / "locked.pdf")
    (tmp_path / "junk.bin").write_bytes(bytes(range(1, 256)))
    ran = demo(*(tmp_path / name for name in names), out=tmp_path / "out")
    assert ran.status == 1
    assert ran.complained.count("\n") == 1
    assert "locked.pdf (password protected)" in ran.complained
    assert all(name in ran.complained for name in names)
    assert not (ran.out / "summary.json").exists()


def test_make_passes_a_name_with_spaces_on_as_it_is(tmp_path: Path):
    wanted = tmp_path / "no such 'brief' for $5.md"
    command = ["make", "--no-print-directory", "demo", f"BRIEF={wanted}", f"OUT={tmp_path / 'o u t'}"]
    here = [f"PY={sys.executable}", "-o", ".venv/.ready"]
    done = subprocess.run(
        [*command, *here], cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=60
    )
    assert done.returncode != 0
    assert f"there is no file or folder {wanted}." in done.stderr
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def temporary() -> Generator[Path]:
    """A folder for temporary files that the account PostgreSQL runs as can get into."""
    folder = Path(tempfile.mkdtemp(prefix="trowel-test-"))
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_ctrl_c_leaves_no_process_and_no_database(tmp_path: Path, temporary: Path):
    (tmp_path / "launch.md").write_text(BRIEF, "utf-8")
    command = [sys.executable, "app.py", "demo", str(tmp_path / "launch.md"), "--out", str(tmp_path / "out")]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(TMPDIR=str(temporary)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=partial(
            signal.signal, signal.SIGINT, signal.SIG_DFL
        ),  # shells ignore it in the background
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert "up" in running.stdout.readline()
        assert of_folder(temporary)
        os.killpg(running.pid, signal.SIGINT)
        complained = running.stderr.read()
    assert running.returncode == 130
    assert complained == "Stopped; nothing of the demo goes on running.\n"
    assert not of_folder(temporary)
    assert list(temporary.iterdir()) == []


def of_folder(folder: Path) -> list[str]:
    """Command lines of the processes that name the folder; those that are just ending have a moment."""
    lines = list[str]()
    for _ in range(50):
        lines = [line for line in map(_command, Path("/proc").glob("[0-9]*/cmdline")) if str(folder) in line]
        if not lines:
            return []
        time.sleep(0.02)
    return lines


def _command(file: Path) -> str:
    try:
        return file.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:  # it ended while we looked
        return ""
