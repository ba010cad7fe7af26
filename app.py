"""The composition root: settings, database, jobs, model, adapter, routes. No logic lives here."""

import argparse
import asyncio
import gc
import logging
import os
import signal
import sys
import tempfile
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import ClientSession
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.adapter import Adapter
from bot.approve import Approve
from bot.connector import Connector, open_session
from bot.dispatch import Dispatcher
from bot.fetching import Fetcher
from bot.handlers.card_actions import VERBS
from bot.http import Download, Missing, create_app, listen
from bot.leading import Leading
from bot.mail import Mailer
from bot.mailgun import Mailgun
from bot.outbox import Outbox
from bot.outside.configuration import beyond
from bot.outside.consented import ConsentedUploads
from bot.pacing import Pacer
from bot.post import Post
from bot.rehearsal import demo
from bot.rehearsal.brief import named
from bot.rehearsal.doubles.systems import systems
from bot.rehearsal.people import TENANT
from bot.rehearsal.room.page import TEAMS, RoomPage
from bot.rehearsal.room.room import Room
from bot.rehearsal.room.static import prepared
from bot.roster import Roster, is_stranger
from bot.smtp import Smtp
from bot.tokens import EdgeSettings, MsalTokens, NoToken, SigningKeys
from bot.turn import Answer
from core.agents.client import DEFAULT_MODEL, Claude
from core.agents.errors import Misconfigured
from core.dossier.verify import verify
from core.handoff.targets import Target
from core.keys import StageKey
from core.links import Altered, Expired, Signer, TenantLinks
from core.messages import say
from core.opportunity import Role
from core.pipeline import brief_answers
from core.service.approvals import RoleSettler
from core.service.approvals.chasing import Chaser
from core.service.digests import Digester
from core.service.exports import fetch
from core.service.following import Redrawer
from core.service.handing import HandoffSender
from core.service.news import Announcer
from core.service.parcels import ParcelCarrier
from core.service.posted import PostReader
from core.service.reading import FileReader
from core.service.running import StageRunner
from core.settings import BadSettings, Settings, load_settings, warnings
from core.work import Work
from storage import database
from storage.embedded import EmbeddedPostgres
from storage.errors import StartFailed
from storage.jobs import Job, Jobs, Retry
from storage.keys import signing_key
from storage.mapping import look_from, subject_from
from storage.unit_of_work import work_on

log = logging.getLogger("trowel")

ALONE = {
    "MicrosoftAppId": "",
    "MicrosoftAppType": "",
    "TROWEL_SERVICE_HOSTS": "",
    "DATABASE_URL": "",
    "SMTP_HOST": "",
    "MAILGUN_DOMAIN": "",
    "MAILGUN_API_KEY": "",
    "HOST": "127.0.0.1",
    "PORT": "0",
}
"""What a demo fixes, so that it meets no registration, database or service but its own."""


@dataclass(frozen=True)
class Service:
    """Everything that is running, put together."""

    settings: Settings
    work: Work
    jobs: Jobs
    adapter: Adapter
    dispatcher: Dispatcher
    engine: AsyncEngine
    signer: Signer

    async def process(self, body: bytes, authorization: str) -> Answer:
        return await self.adapter.process(body, authorization, self.dispatcher.handle, self.dispatcher.sent)

    async def ready(self) -> Mapping[str, str]:
        """Each part's state, for `GET /ready`."""
        alive = await database.reachable(self.engine)
        return {"db": "ok" if alive else "down", "jobs": "ok" if await self.jobs.healthy() else "down"}

    async def resolve(self, token: str) -> Download | Missing:
        """The file behind a download link."""
        try:
            found = await fetch(self.work, self.signer.read(token))
        except Expired:
            return Missing.EXPIRED
        except Altered:
            return Missing.UNKNOWN
        if found is None:
            return Missing.UNKNOWN
        return Download(found.name, found.content_type, found.content)


@asynccontextmanager
async def compose(settings: Settings, url: str) -> AsyncGenerator[Service]:
    """Builds the service on a database and takes it down again."""
    async with AsyncExitStack() as stack:
        await database.prepare(url)
        engine = database.engine(url)
        stack.push_async_callback(engine.dispose)
        session = await stack.enter_async_context(open_session())
        edge = edge_settings(settings)
        connector = Connector(session, edge, NoToken() if edge.local else MsalTokens(edge))
        largest = settings.file_limit_mb * 1_000_000
        fetcher = Fetcher(local=settings.local, limit=largest)
        stack.push_async_callback(fetcher.close)
        services = beyond(settings, session, partial(_fetcher, limit=largest), connector)
        stack.push_async_callback(services.close)
        uploads = ConsentedUploads(local=settings.local)
        stack.push_async_callback(uploads.close)
        model = model_of(settings)
        if model:
            stack.push_async_callback(model.close)

        async def read_file(job: Job, tenant: str, file: str) -> None:
            await reader.read(tenant, file)

        async def look_into(job: Job, tenant: str, look: Any) -> None:
            await posts.look(tenant, look_from(look))

        async def look_around(job: Job, tenant: str, look: Any) -> None:
            await posts.look_around(tenant, look_from(look))

        async def read_catalogue(job: Job, tenant: str, file: str) -> None:
            await reader.read_catalogue(tenant, file)

        async def read_template(job: Job, tenant: str, file: str) -> None:
            await reader.read_template(tenant, file)

        async def run_stage(job: Job, tenant: str, run: str) -> None:
            await runner.run(tenant, run)

        async def watch_run(job: Job, tenant: str, run: str) -> None:
            await runner.warn(tenant, run)

        async def send_message(job: Job, tenant: str, message: str) -> None:
            if (wait := await outbox.send(tenant, message)) is not None:
                raise Retry(wait)

        async def recover_answer(job: Job, tenant: str, key: str) -> None:
            await outbox.recover(tenant, key)

        async def look_up(job: Job, tenant: str, named: str, conversation: str) -> None:
            if (wait := await roster.look_up(tenant, named, conversation)) is not None:
                raise Retry(wait)

        async def open_chat(job: Job, tenant: str, person: str, conversation: str, said: Any) -> None:
            if (wait := await roster.open_chat(tenant, person, conversation, subject_from(said))) is not None:
                raise Retry(wait)

        async def redraw(
            job: Job, tenant: str, number: int, stage: str | None, cards: list[str], approvals: list[str]
        ) -> None:
            await redrawer.redraw(tenant, number, StageKey(stage) if stage else None, cards, approvals)

        async def hand_off(job: Job, tenant: str, number: int, target: str) -> None:
            if (wait := await sender.send(tenant, number, Target(target))) is not None:
                raise Retry(wait)

        async def carry_parcel(job: Job, tenant: str, parcel: str) -> None:
            if (wait := await carrier.carry(tenant, parcel)) is not None:
                raise Retry(wait)

        async def settle_role(job: Job, tenant: str, role: str) -> None:
            await settler.settle(tenant, Role(role))

        async def send_mail(job: Job, tenant: str, mail: str) -> None:
            if (wait := await post.send(tenant, mail)) is not None:
                raise Retry(wait)

        async def chase(job: Job, tenant: str, approval: str) -> None:
            await chaser.look(tenant, approval)

        async def announce(job: Job, tenant: str, news: str) -> None:
            await announcer.announce(tenant, news)

        async def notify(job: Job, tenant: str, person: str) -> None:
            await announcer.notify(tenant, person)

        async def digest(job: Job, tenant: str, person: str) -> None:
            await digester.make(tenant, person)

        async def abandoned(task: str, args: Mapping[str, Any]) -> None:
            if task == "run_stage":
                await runner.abandon(args["tenant"], args["run"])
            elif task == "read_file":
                await reader.abandon(args["tenant"], args["file"])
            elif task in ("read_catalogue", "read_template"):
                await reader.abandon_catalogue(args["tenant"], args["file"])
            elif task == "send_message":
                await outbox.abandon(args["tenant"], args["message"])
            elif task == "hand_off":
                await sender.abandon(args["tenant"], args["number"], Target(args["target"]))
            elif task == "look_into":
                await posts.abandon(args["tenant"], look_from(args["look"]))
            elif task == "carry_parcel":
                await carrier.abandon(args["tenant"], args["parcel"])
            elif task == "open_chat":
                await roster.abandon(args["tenant"], args["person"])
            elif task == "send_mail":
                await post.abandon(args["tenant"], args["mail"])
            elif task == "chase":
                await chaser.abandon(args["tenant"], args["approval"])
            elif task == "announce":
                await announcer.abandon(args["tenant"], args["news"])
            elif task == "notify":
                await announcer.abandon_notifying(args["tenant"], args["person"])
            elif task == "digest":
                await digester.abandon(args["tenant"], args["person"])

        tasks = {
            "read_file": read_file,
            "look_into": look_into,
            "look_around": look_around,
            "read_catalogue": read_catalogue,
            "read_template": read_template,
            "run_stage": run_stage,
            "watch_run": watch_run,
            "send_message": send_message,
            "recover_answer": recover_answer,
            "look_up": look_up,
            "open_chat": open_chat,
            "redraw": redraw,
            "hand_off": hand_off,
            "carry_parcel": carry_parcel,
            "settle_role": settle_role,
            "send_mail": send_mail,
            "chase": chase,
            "announce": announce,
            "notify": notify,
            "digest": digest,
        }
        jobs = Jobs(engine, url, tasks, abandoned)
        signer = Signer(await signing_key(engine), settings.public_url)
        work = work_on(
            database.sessions(engine),
            jobs,
            partial(TenantLinks, signer),
            lambda one: services.of(one).reachable,
        )
        reader = FileReader(work, fetcher.fetch, largest, services.links_of)
        posts = PostReader(work, services.posts_of)
        sender = HandoffSender(work, services.of)
        carrier = ParcelCarrier(work, uploads, services.channels_of)
        runner = StageRunner(work, model)
        pacer = Pacer(work)
        outbox = Outbox(work, connector, pacer)
        roster = Roster(work, connector, pacer, services.installer_of)
        redrawer = Redrawer(work)
        settler = RoleSettler(work)
        chaser = Chaser(work)
        announcer = Announcer(work)
        digester = Digester(work)
        post = Post(work, mailer_of(settings, session), lambda: signer.base)
        keys = SigningKeys(session, edge.metadata_address)
        if not edge.local:
            keys.refresh()
        adapter = Adapter(edge, keys, connector)
        dispatcher = Dispatcher(
            work, frozenset(settings.admins), settings.local, partial(is_stranger, connector)
        )
        yield Service(settings, work, jobs, adapter, dispatcher, engine, signer)


def _fetcher(here: bool, limit: int) -> Fetcher:
    return Fetcher(local=here, limit=limit)


def edge_settings(settings: Settings) -> EdgeSettings:
    """The part of the settings that the edge to Teams needs.

    Raises:
        BadSettings: a service host is none.
    """
    try:
        return _edge_settings(settings)
    except ValueError as error:
        raise BadSettings(f"TROWEL_SERVICE_HOSTS is wrong: {error}.") from None


def _edge_settings(settings: Settings) -> EdgeSettings:
    return EdgeSettings(
        app_id=settings.app_id,
        password=settings.app_password.get_secret_value(),
        tenant=settings.app_tenant,
        app_type=settings.app_type,
        openid_metadata_url=settings.openid_metadata_url,
        token_issuer=settings.token_issuer,
        login_url=settings.login_url,
        oauth_scope=settings.oauth_scope,
        service_hosts=settings.service_hosts,
    )


def model_of(settings: Settings) -> Claude | None:
    """The model to draft with; None when no key is set, so that rules draft alone."""
    key = settings.anthropic_api_key.get_secret_value()
    if not key:
        return None
    return Claude(
        key,
        base_url=settings.anthropic_base_url or None,
        model=settings.model or DEFAULT_MODEL,
        answers=brief_answers(),
    )


def mailer_of(settings: Settings, session: ClientSession) -> Mailer | None:
    """The mail service; None when none is configured, so that mails are recorded as not sent."""
    if settings.smtp_host:
        return Smtp(
            settings.smtp_host,
            settings.smtp_port,
            settings.mail_from,
            settings.smtp_user,
            settings.smtp_password.get_secret_value(),
            settings.smtp_security,
        )
    if settings.mailgun_domain:
        key = settings.mailgun_api_key.get_secret_value()
        return Mailgun(session, settings.mailgun_url, settings.mailgun_domain, settings.mail_from, key)
    return None


@asynccontextmanager
async def serving(service: Service, room: Room | None = None) -> AsyncGenerator[int]:
    """Answers HTTP, and shows the rehearsal room where there is one; yields the port."""
    settings = service.settings
    rooms = [RoomPage(room)] if room else []
    app = create_app(
        process=service.process,
        ready=service.ready,
        resolve=service.resolve,
        verbs=VERBS,
        pages=[Approve(service.work), Leading(settings.app_id), *rooms],
        local=settings.local,
    )
    try:
        runner = await listen(app, settings.host, settings.port, local=settings.local)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else "no such host"
        raise BadSettings(
            f"HOST {settings.host} and PORT {settings.port} cannot be served on: {why}."
        ) from None
    port = runner.addresses[0][1]
    if settings.local and not settings.public_url:
        service.signer.base = f"http://127.0.0.1:{port}"
    if room:
        room.settle(f"http://127.0.0.1:{port}", TEAMS)
    try:
        yield port
    finally:
        await runner.cleanup()


@asynccontextmanager
async def rehearsing(settings: Settings) -> AsyncGenerator[Room | None]:
    """The rehearsal room, in local mode alone."""
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(Room.opened()) if settings.local else None


@asynccontextmanager
async def working(service: Service) -> AsyncGenerator[None]:
    """Runs jobs beside whatever else is done; what is unfinished at the end goes back to the queue."""
    stop = asyncio.Event()
    worker = asyncio.create_task(service.jobs.work(stop))
    worker.add_done_callback(_end_process)
    try:
        yield
    finally:
        stop.set()
        await worker


def settle_memory() -> None:
    """Takes what was loaded at the start out of the collector's sight, which would walk it over and over."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 100)


def _end_process(worker: asyncio.Task[None]) -> None:
    """A process whose workers broke must not go on looking well: whoever keeps it starts it again."""
    if not worker.cancelled() and worker.exception():
        log.error("The workers ended unexpectedly; stopping.", exc_info=worker.exception())
        signal.raise_signal(signal.SIGTERM)


async def serve(settings: Settings, url: str, server: EmbeddedPostgres | None) -> None:
    """The bot and its workers, until told to stop."""
    async with (
        rehearsing(settings) as room,
        compose(settings, url) as service,
        working(service),
        serving(service, room) as port,
    ):
        stop = stop_on_signals()
        settle_memory()
        announce(settings, port)
        await (server.keep(stop) if server else stop.wait())
        log.info("Stopping: open requests are finished, running jobs go back to the queue.")


async def work_alone(settings: Settings, url: str, server: EmbeddedPostgres | None) -> None:
    """Workers without the bot, on as many machines as are wanted."""
    async with compose(settings, url) as service, working(service):
        stop = stop_on_signals()
        log.info("Trowel's workers are running. Stop them with Ctrl-C.")
        await (server.keep(stop) if server else stop.wait())


def stop_on_signals() -> asyncio.Event:
    """An event that SIGTERM or Ctrl-C sets."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for wanted in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(wanted, stop.set)
    return stop


def announce(settings: Settings, port: int) -> None:
    """Says where to connect, and loudly whom the service believes."""
    log.info("Trowel is ready on http://%s:%s/api/messages", settings.host, port)
    if settings.local:
        log.info("Try it in a browser on http://127.0.0.1:%s/", port)
        if not prepared():
            log.warning(
                "That page needs Node.js once, to install what draws the cards: install Node.js 20 or newer "
                "(https://nodejs.org), stop Trowel, and start it again with `make run`."
            )
        log.warning(
            "LOCAL MODE: MicrosoftAppId is empty. Only this machine is answered and identities are taken "
            "at their word; do not put this in front of other people."
        )
    for warning in warnings(settings):
        log.warning(warning)


def main(arguments: list[str]) -> int:
    """`app.py` serves, `worker` works, `demo` shows the main job without Teams, `verify` checks a pack."""
    parser = argparse.ArgumentParser(prog="app.py", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("worker", help="run workers without the bot")
    rehearsal = commands.add_parser(
        "demo", help="take a brief through the pipeline in a rehearsed conversation"
    )
    rehearsal.add_argument(
        "brief", nargs="*", type=Path, help="files and folders; none: what TROWEL_BRIEF says"
    )
    rehearsal.add_argument("--out", type=Path, default=Path(os.environ.get("TROWEL_OUT") or "out"))
    checking = commands.add_parser("verify", help="say whether an evidence pack is as it was made")
    checking.add_argument("pack", type=Path, help="the zip")
    checking.add_argument("--head", default="", help="the head that was noted when the pack was made")
    chosen = parser.parse_args(arguments)
    if chosen.command == "verify":
        return verify(chosen.pack, chosen.head)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    for noisy in ("procrastinate", "alembic", "httpx", "httpx2", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        if chosen.command == "demo":
            return demo.rehearse(
                chosen.brief or named(os.environ.get("TROWEL_BRIEF", "")), chosen.out, perform
            )
        settings = load_settings()
        run_with_database(settings, work_alone if chosen.command == "worker" else serve)
    except BadSettings as error:
        log.error("%s", error)
        return 2
    except (Misconfigured, StartFailed) as error:
        log.error("%s", say(error.reason))
        return 2
    return 0


def run_with_database(settings: Settings, body: Any) -> Any:
    """Runs a coroutine function on the database that the settings name, or on the embedded one."""
    if url := settings.database_url.get_secret_value():
        return asyncio.run(body(settings, url, None))
    server = EmbeddedPostgres(settings.home)
    server.start()
    try:
        return asyncio.run(_provisioned(settings, server, body))
    finally:
        server.stop()


async def _provisioned(settings: Settings, server: EmbeddedPostgres, body: Any) -> Any:
    return await body(settings, await database.provision(server), server)


def perform(play: demo.Play) -> int:
    """Plays a rehearsal against a service of its own, with a database that is thrown away."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="trowel-demo-") as folder:
        os.chmod(folder, 0o711)  # PostgreSQL may run as another account
        os.environ.update(ALONE, TROWEL_HOME=str(Path(folder) / "home"))
        settings = load_settings()
        server = EmbeddedPostgres(settings.home, {"fsync": "off"})
        try:
            server.start()
            return asyncio.run(play(rehearsed(settings, server)))
        finally:
            server.stop()


@asynccontextmanager
async def rehearsed(settings: Settings, server: EmbeddedPostgres) -> AsyncGenerator[demo.Service]:
    """The service as a rehearsal meets it."""
    url = await database.provision(server)
    async with systems(settings.home) as outside:
        os.environ.update(outside.environment(TENANT))
        async with compose(load_settings(), url) as service, working(service), serving(service) as port:
            yield demo.Service(f"http://{settings.host}:{port}", service.work)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
