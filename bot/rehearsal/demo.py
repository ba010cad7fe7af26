"""The main job without Teams, Azure or a key: a rehearsed conversation takes a brief through the stages."""

import logging
from collections.abc import Callable, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from aiohttp import ClientError, ClientSession

from bot.rehearsal.brief import Unusable, clip, collect, title_of
from bot.rehearsal.buttons import NotThere
from bot.rehearsal.chats import Album
from bot.rehearsal.connector import BotConnector
from bot.rehearsal.out import Out
from bot.rehearsal.people import CAST, COMMERCIAL, LEAD, SOLUTION, TENANT, Person
from bot.rehearsal.player import NotAnswered, Player
from bot.rehearsal.report import listed, result
from bot.rehearsal.scene import Scene, drop
from bot.rehearsal.script import keep_record, play
from bot.rehearsal.summary import summarise
from bot.rehearsal.terminal import Terminal
from core.keys import StageKey
from core.messages import message
from core.opportunity import File, FileState, Role
from core.pipeline import ORDER, number_of, title
from core.work import Unreachable, Work


@dataclass(frozen=True, slots=True)
class Service:
    """The running service that a demo is played against."""

    url: str
    work: Work


Play = Callable[[AbstractAsyncContextManager[Service]], Coroutine[Any, Any, int]]
"""Starts the service and stops it again; what it still has to say while it stops is heard."""

log = logging.getLogger(__name__)

BROKEN = (NotAnswered, NotThere, TimeoutError, ClientError, Unreachable)
"""How a conversation breaks off when the service does not do its part."""


def rehearse(paths: Sequence[Path], folder: Path, perform: Callable[[Play], int]) -> int:
    """Runs the demo; `perform` plays it against a service of its own. Returns the exit status."""
    terminal, out = Terminal(), Out(folder)
    try:
        demo = Demo(collect(paths, folder), title_of(paths), out, terminal)
        out.prepare()
        with out.logged():
            return perform(demo.play)
    except Unusable as refusal:
        terminal.refuse(refusal.reason)
        return 1
    except KeyboardInterrupt:
        terminal.refuse(message("rehearsal-stopped"))
        return 130


class Demo:
    """One demo, from the first word to what it leaves in its folder."""

    def __init__(self, files: Sequence[Path], name: str, out: Out, terminal: Terminal) -> None:
        self._files = files
        self._name = name
        self._out = out
        self._terminal = terminal
        self._album = Album()
        self._began = monotonic()
        self._unmatched = False

    async def play(self, service: AbstractAsyncContextManager[Service]) -> int:
        """Plays it; 0 only if every stage did its work."""
        async with BotConnector(CAST, self._album) as teams:
            try:
                async with service as running, ClientSession() as session:
                    self._terminal.step(message("rehearsal-up"))
                    return await self._walk(
                        partial(Player, connector=teams, session=session, url=running.url), running
                    )
            except BROKEN as error:
                log.error("the conversation broke off: %s: %s", type(error).__name__, error)
                raise Unusable(message("rehearsal-broken", log=clip(self._out.log))) from error
            finally:
                self._out.write_cards(self._album.seen)

    async def _walk(self, seat: Callable[[Person], Player], service: Service) -> int:
        lead = seat(LEAD)
        approvers = {Role.COMMERCIAL: seat(COMMERCIAL), Role.SOLUTION: seat(SOLUTION)}
        scene = await drop(lead, approvers, service.work, self._files, self._name)
        self._tell_read((await scene.overview()).files)
        done = [await self._stage(scene, stage) for stage in ORDER]
        await keep_record(scene)
        async with service.work(TENANT) as work:
            summary = await summarise(work, scene.number, monotonic() - self._began)
        self._out.write_summary(summary)
        self._out.write_exports({str(kind): content for kind, content in scene.exports.items()})
        for line in result(summary):
            self._terminal.line(line)
        self._terminal.line(
            message("rehearsal-left", out=clip(self._out.folder), cards=len(self._album.seen))
        )
        return 0 if all(done) else 1

    async def _stage(self, scene: Scene, stage: StageKey) -> bool:
        """Plays one stage; whether it came to a result, or honestly has none."""
        if not await scene.has_work_for(stage):
            self._tell_nothing_matched()
            return True
        await play(scene, stage)
        overview = await scene.overview()
        run = overview.runs.get(stage)
        worked = stage in overview.artifacts and not (run and run.problem)
        status = overview.opportunity.state_of(stage).status
        said = {"number": str(number_of(stage)), "stage": title(stage)}
        if worked:
            self._terminal.step(message("rehearsal-stage", **said, status=str(status)))
        else:
            why = (run and run.problem) or message("rehearsal-no-result")
            self._terminal.step(message("rehearsal-stage-failed", **said, why=why))
        return worked

    def _tell_nothing_matched(self) -> None:
        """Once, however many stages it leaves without work."""
        if not self._unmatched:
            self._terminal.step(message("rehearsal-nothing-matched"))
        self._unmatched = True

    def _tell_read(self, files: Sequence[File]) -> None:
        unread = [file for file in files if file.state is not FileState.READ]
        if len(unread) == len(files):
            raise Unusable(message("rehearsal-nothing-readable", files=listed(unread), count=len(unread)))
        self._terminal.step(message("rehearsal-read", read=len(files) - len(unread), files=len(files)))
        if unread:
            self._terminal.line(message("rehearsal-not-read", files=listed(unread)))
