import subprocess
import sys
from pathlib import Path

from bot.rehearsal.terminal import printable

ROOT = Path(__file__).parents[3]
WRITE = """
import sys
from bot.rehearsal.terminal import Terminal
from core.messages import message
terminal = Terminal()
for _ in range(3):
    terminal.line(message("rehearsal-not-read", files="“ロゴ”"))
    sys.stdin.read(1)
terminal.refuse(message("rehearsal-stopped"))
"""


def test_shows_what_a_terminal_would_obey():
    assert printable("brief\x1b[2J\x07.md") == "brief[2J.md"
    assert printable("two\nlines") == "two lines"
    assert printable("\u202egnp.md") == "gnp.md"


def test_leaves_every_script_as_it_is():
    assert printable("موجز — 提案依頼.md") == "موجز — 提案依頼.md"


def test_writes_what_the_terminal_cannot_show_as_question_marks():
    command = [sys.executable, "-c", WRITE]
    said = subprocess.run(
        command, cwd=ROOT, env={"PYTHONIOENCODING": "ascii"}, input=b"123", capture_output=True, check=True
    )
    assert said.stdout == b"Not read: ????.\n" * 3


def test_goes_on_when_nobody_listens_any_more():
    command = [sys.executable, "-c", WRITE]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline()
        running.stdout.close()
        running.stdin.write(b"123")
        running.stdin.close()
        assert running.stderr.read() == b"Stopped; nothing of the demo goes on running.\n"
    assert running.returncode == 0
