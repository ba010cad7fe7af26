"""The gallery as a folder that a browser opens from the disk: no network, no service."""

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.rehearsal.room.static import HERE as ROOM
from bot.rehearsal.room.static import PACKAGES, installed
from cards.gallery import samples
from cards.registry import BY_HAND, SAMPLES
from cards.samples.pursuit import VIEWERS
from cards.samples.states import NEVER, SHOWN, STATES

HERE = Path(__file__).parent / "static"


class Unprepared(Exception):
    """The packages that draw cards are not installed."""


def write(out: Path) -> None:
    """Writes the page, what draws it, and each card as JSON. Raises Unprepared without npm's packages."""
    drawn = dict(samples())
    (out / "cards").mkdir(parents=True, exist_ok=True)
    for name, card in drawn.items():
        (out / "cards" / f"{name}.json").write_text(json.dumps(card, ensure_ascii=False, indent=1), "utf-8")
    for kind in SAMPLES:
        held = {name: card for name, card in drawn.items() if name.split(".")[0] == kind}
        (out / "cards" / f"{kind}.js").write_text(_assigned(f"CARDS[{json.dumps(kind)}]", held), "utf-8")
    (out / "index.js").write_text(_assigned("window.INDEX", dict(_index())), "utf-8")
    for file in HERE.iterdir():
        shutil.copy(file, out / file.name)
    _take_along(out)


def _index() -> Iterator[tuple[str, Any]]:
    yield "viewers", list(VIEWERS)
    yield "states", STATES
    yield "cards", {kind: _entry(kind, views) for kind, views in SAMPLES.items()}


def _entry(kind: str, views: Mapping[str, Any]) -> dict[str, Any]:
    """What there is of a card: its samples, which of them shows which state, and why it is never in one."""
    shown = SHOWN.get(kind, {})
    states = {shown.get(state, state): state for state in reversed(STATES)}
    return {
        "samples": {name: states.get(name, "") for name in views},
        "derived": [name for name in views if name not in BY_HAND[kind]],
        "never": NEVER.get(kind, {}),
    }


def _assigned(name: str, value: Any) -> str:
    """A script, since a page from the disk may not fetch."""
    return f"window.CARDS ??= {{}};\n{name} = {json.dumps(value, ensure_ascii=False)};\n"


def _take_along(out: Path) -> None:
    """Teams' look, as the rehearsal room has it, and the packages."""
    shutil.copy(ROOM / "teams.css", out)
    config = (ROOM / "hostconfig.json").read_text("utf-8")
    (out / "hostconfig.js").write_text(f"window.HOST_CONFIG = {config};\n", "utf-8")
    for name in PACKAGES:
        found = installed(name)
        if found is None:
            raise Unprepared(name)
        shutil.copy(found, out / name)
