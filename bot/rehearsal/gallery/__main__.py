"""`python -m bot.rehearsal.gallery OUT [CARD ...]`: the page, and a picture of every card."""

import sys
from pathlib import Path

from bot.rehearsal.gallery.page import Unprepared, write
from bot.rehearsal.gallery.pictures import NoBrowser, shoot
from core.messages import message, say


def main(arguments: list[str]) -> int:
    out, kinds = Path(arguments[0] if arguments else "build/gallery"), tuple(arguments[1:])
    try:
        write(out)
    except Unprepared:
        return _tell("gallery-unprepared", 1)
    try:
        taken = shoot(out, kinds)
    except NoBrowser:
        return _tell("gallery-no-browser", 0, page=str(out / "index.html"))
    return _tell("gallery-done", 0, page=str(out / "index.html"), pictures=taken)


def _tell(key: str, status: int, **args: object) -> int:
    sys.stdout.write(f"{say(message(key, **args))}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
