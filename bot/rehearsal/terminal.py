"""What a demo says in the terminal: a line per step, and a result that can be read at a glance."""

import os
import sys
import unicodedata
from time import monotonic
from typing import TextIO

from core.messages import Message, say


class Terminal:
    """Writes lines; texts of documents and names of files reach it without their control characters."""

    def __init__(self) -> None:
        self._since = monotonic()

    def line(self, said: Message) -> None:
        _write(sys.stdout, say(said))

    def step(self, said: Message) -> None:
        """A step that has just ended, with the seconds since the one before."""
        now = monotonic()
        _write(sys.stdout, f"{now - self._since:6.1f} s  {say(said)}")
        self._since = now

    def refuse(self, reason: Message) -> None:
        """Why it could not be done, in one sentence."""
        _write(sys.stderr, say(reason))


def printable(text: str) -> str:
    """The text without what a terminal would obey instead of show."""
    return "".join(letter for letter in text.replace("\n", " ") if unicodedata.category(letter)[0] != "C")


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(printable(text).encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
    except BrokenPipeError:  # nobody listens any more, as after `| head`: the work goes on unheard
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
