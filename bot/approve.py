"""`/approve/{token}`: where a link in a mail leads. Looking decides nothing; the form that is sent does."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web

from bot.faults import report
from bot.pages import PAGES, POLICY, STYLE, asked_in
from bot.viewers import viewer_of
from cards.gate_request import NOTE
from cards.html import drawn
from cards.registry import render
from cards.words import clip, tell, title_of, words
from core.errors import Asked, Refused
from core.messages import Message, language_of, message
from core.reaching import tenant_of
from core.service.mailing import PATH
from core.service.passing import Opened, decide, open_link
from core.views import Viewer
from core.work import UnitOfWork, Unreachable, Work

LIMIT = 64 * 1024
"""Bytes of a form: a note of the longest kind, with every character written in twelve."""

SECONDS = 10.0
"""For a form to arrive."""

FORM = "application/x-www-form-urlencoded"

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Robots-Tag": "noindex, nofollow",
    "Vary": "*",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What the form said."""

    approve: bool | None
    """None where it named neither."""
    note: str


class _Unreadable(Exception):
    """A form that was never read; the page says why."""

    def __init__(self, status: HTTPStatus, said: str) -> None:
        super().__init__(said)
        self.status = status
        self.said = message(said)


@dataclass(frozen=True)
class Approve:
    """The pages behind the links in mails."""

    work: Work

    def add_to(self, app: web.Application) -> None:
        app.router.add_get(f"{PATH}{{token}}", self.show)
        app.router.add_post(f"{PATH}{{token}}", self.decide)

    async def show(self, request: web.Request) -> web.Response:
        """What is to be decided, with the form; `HEAD` comes here too."""
        return await self._answer(request, _look)

    async def decide(self, request: web.Request) -> web.Response:
        try:
            said = await _read(request)
        except _Unreadable as error:
            return _page(error.status, _somebody(request), said=error.said)
        return await self._answer(request, lambda work, held: _decide(work, held, said), said)

    async def _answer(
        self,
        request: web.Request,
        act: Callable[[UnitOfWork, str], Awaitable[web.Response]],
        said: Decision | None = None,
    ) -> web.Response:
        token, somebody = request.match_info["token"], _somebody(request)
        tenant = tenant_of(token)
        if tenant is None:
            return _page(HTTPStatus.NOT_FOUND, somebody, said=message("refused-link-unknown"))
        try:
            try:
                async with self.work(tenant) as work:
                    answer = await act(work, token)
                    await work.commit()
                    return answer
            except Asked as refusal:
                async with self.work(tenant) as work:
                    opened = await open_link(work, token)
                typed = said.note if said else ""
                return _form(opened, HTTPStatus(refusal.status), refusal.message, typed)
        except Refused as refusal:
            return _page(HTTPStatus(refusal.status), somebody, said=refusal.message)
        except Unreachable as error:
            report(error, "a link from a mail")
            return _page(HTTPStatus.SERVICE_UNAVAILABLE, somebody, said=message("trouble-database"))


def _somebody(request: web.Request) -> Viewer:
    """Whoever holds a link that does not say whose it is."""
    return Viewer(locale=asked_in(request))


async def _look(work: UnitOfWork, token: str) -> web.Response:
    return _form(await open_link(work, token))


async def _decide(work: UnitOfWork, token: str, said: Decision) -> web.Response:
    if said.approve is None:
        raise Asked("refused-no-decision")
    if len(said.note) > NOTE:
        raise Asked("refused-note-long", most=NOTE)
    opened = await decide(work, token, approve=said.approve, note=said.note)
    viewer = viewer_of(opened.person)
    done = message("mail-approved" if said.approve else "mail-rejected")
    return _page(HTTPStatus.OK, viewer, said=done, tone="good", opened=opened)


async def _read(request: web.Request) -> Decision:
    """The form that was sent.

    Raises:
        _Unreadable: it is none, too large, or never arrived.
    """
    if request.content_type != FORM or request.headers.get("Content-Encoding"):
        raise _Unreadable(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "refused-no-form")
    if (request.content_length or 0) > LIMIT:
        raise _Unreadable(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "refused-form-large")
    try:
        async with asyncio.timeout(SECONDS):
            body = await request.read()
    except TimeoutError:
        raise _Unreadable(HTTPStatus.REQUEST_TIMEOUT, "refused-form-slow") from None
    except (web.HTTPRequestEntityTooLarge, web.RequestPayloadError, ConnectionError):
        raise _Unreadable(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "refused-form-large") from None
    if len(body) > LIMIT:
        raise _Unreadable(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "refused-form-large")
    try:
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=20)
    except ValueError:
        raise _Unreadable(HTTPStatus.BAD_REQUEST, "refused-no-form") from None
    decisions = {"approve": True, "reject": False}
    chosen = fields.get("decision", [])
    approve = decisions.get(chosen[0]) if len(chosen) == 1 else None
    note = (fields.get("note") or [""])[0].replace("\r\n", "\n").replace("\0", "").strip()
    return Decision(approve, note)


def _form(
    opened: Opened, status: HTTPStatus = HTTPStatus.OK, said: Message | None = None, typed: str = ""
) -> web.Response:
    viewer, role = viewer_of(opened.person), opened.view.request.approval.role
    asked = words("confirm-as", viewer, who=clip(opened.person.name, 120), role=words(f"role-{role}", viewer))
    form = {
        "heading": words("confirm-decide", viewer),
        "as_whom": asked,
        "note": words("confirm-note", viewer),
        "limit": NOTE,
        "typed": typed,
        "invalid": said is not None,
        "approve": words("cards-approve", viewer),
        "reject": words("cards-reject", viewer),
    }
    return _page(status, viewer, said=said, opened=opened, form=form)


def _page(
    status: HTTPStatus,
    viewer: Viewer,
    *,
    said: Message | None = None,
    tone: str = "attention",
    opened: Opened | None = None,
    form: dict[str, Any] | None = None,
) -> web.Response:
    text = PAGES.get_template("confirm.html").render(
        language=language_of(viewer.locale),
        title=_title(opened, viewer),
        style=STYLE,
        said=tell(said, viewer) if said else "",
        tone=tone,
        card=drawn(render(opened.view, viewer)) if opened else "",
        form=form,
        footer=words("confirm-footer", viewer),
    )
    return web.Response(text=text, content_type="text/html", status=status, headers=HEADERS)


def _title(opened: Opened | None, viewer: Viewer) -> str:
    if opened is None:
        return words("confirm-title", viewer)
    number, stage = opened.view.opportunity.number, opened.view.request.approval.stage
    return words("confirm-title-of", viewer, stage=title_of(stage, viewer), number=str(number))
