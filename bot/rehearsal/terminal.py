"""What a demo says in the terminal: a line per step, and a result that can be read at a glance."""

import sys
import unicodedata
from time import monotonic

from core.messages import Message, say


class Terminal:
    """Writes lines; texts of documents and names of files reach it without their control characters."""

    def __init__(self) -> None:
        self._since = monotonic()

    def line(self, said: Message) -> None:
        self._write(say(said))

    def step(self, said: Message) -> None:
        """A step that has just ended, with the seconds since the one before."""
        now = monotonic()
        self._write(f"{now - self._since:6.1f} s  {say(said)}")
        self._since = now

    def refuse(self, reason: Message) -> None:
        """Why it could not be done, in one sentence."""
        sys.stderr.write(printable(say(reason)) + "\n")

    def _write(self, text: str) -> None:
        sys.stdout.write(printable(text) + "\n")
        sys.stdout.flush()


def printable(text: str) -> str:
    """The text without what a terminal would obey instead of show."""
    folded = " ".join(text.split("\n")) if "\n" in text else text
    return "".join(letter for letter in folded if unicodedata.category(letter)[0] != "C")
