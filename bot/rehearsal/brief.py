"""The files of a brief, as named on a command line."""

import glob
import os
import shlex
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from core.messages import Message, message

SHOWN = 300
"""Characters of a path that a sentence shows."""


NAME = 200
"""Characters that the name of an opportunity may have."""


class Unusable(Exception):
    """What was named cannot be used; `reason` says why in one sentence."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


def named(value: str) -> list[Path]:
    """The paths in one string: the whole of it where that exists (names have spaces), else as in a shell.

    Where nothing of it exists it is taken as a whole again, so that a refusal names what was typed.
    """
    whole = Path(value).expanduser()
    if not value.strip():
        return []
    split = [] if exists(whole) else [path for word in _words(value) for path in _matching(word)]
    return split if any(map(exists, split)) else [whole]


def _words(value: str) -> list[str]:
    try:
        return shlex.split(value)
    except ValueError:  # a quotation mark by itself
        return []


def _matching(word: str) -> list[Path]:
    path = Path(word).expanduser()
    found = [] if exists(path) else sorted(glob.glob(str(path)))
    return [Path(one) for one in found] or [path]


def collect(paths: Sequence[Path], out: Path) -> list[Path]:
    """The files to drop, each once; of a folder all that is in it, except what is hidden and `out`.

    Raises:
        Unusable: nothing was named, a path does not exist or cannot be read, or a folder has no files.
    """
    if not paths:
        raise Unusable(message("rehearsal-no-brief"))
    found = {file.resolve(): file for path in paths for file in _files(path, out.resolve())}
    return list(found.values())


def _files(path: Path, out: Path) -> list[Path]:
    if not exists(path):
        raise Unusable(message("rehearsal-no-such-path", path=clip(path)))
    if path.is_dir():
        return _of_folder(path, out)
    if not path.is_file():
        raise Unusable(message("rehearsal-not-a-file", path=clip(path)))
    if not os.access(path, os.R_OK):
        raise Unusable(message("rehearsal-no-access", path=clip(path)))
    return [path]


def _of_folder(folder: Path, out: Path) -> list[Path]:
    if folder.resolve() == out:
        raise Unusable(message("rehearsal-out-is-brief", path=clip(folder)))
    if files := list(_within(folder, out)):
        return files
    raise Unusable(message("rehearsal-empty-folder", path=clip(folder)))


def title_of(paths: Sequence[Path]) -> str:
    """What to call a brief that is one folder; empty for files, which are called after the first."""
    return paths[0].resolve().name[:NAME] if len(paths) == 1 and paths[0].is_dir() else ""


def exists(path: Path) -> bool:
    """Whether there is such a file or folder, as far as we may know."""
    try:
        return path.exists()
    except OSError:  # a name too long, or a folder that may not be looked into
        return False


def _within(folder: Path, out: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        here = Path(parent)
        folders[:] = [name for name in _shown(folders) if (here / name).resolve() != out]
        yield from (here / name for name in _shown(files) if (here / name).is_file())


def _shown(names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if not name.startswith("."))


def clip(path: Path) -> str:
    """The path, or the end of one that is too long for a sentence."""
    text = str(path)
    return text if len(text) <= SHOWN else f"…{text[-SHOWN:]}"
