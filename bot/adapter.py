"""From an HTTP body to a turn and back through the Bot SDK's turn pipeline, in place of its stock adapter."""

import logging
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import Activity as SdkActivity
from botbuilder.schema import ActivityTypes, ChannelAccount, ConversationAccount, ResourceResponse
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.activity import TEAMS, Activity, Malformed
from bot.connector import Connector, ConnectorError
from bot.faults import error_body, report
from bot.invokes import CARD, body_of
from bot.tokens import EdgeSettings, SigningKeys, Unauthorized, Verifier
from bot.turn import Answer, Conversation, Receipt, Reply, Turn, TurnKind, Verdict
from core.messages import Message, message, say

log = logging.getLogger(__name__)


Handle = Callable[[Turn], Awaitable[Reply | None]]
"""Does the work of a turn and says what to answer."""

OnSent = Callable[[Turn, Receipt], Awaitable[None]]
"""Hears what became of an answer that was sent as a message, so that a redelivery can be answered alike."""


class Rejected(Exception):
    """An activity that does not become a turn, with the HTTP answer it gets; the reason is for the log."""

    def __init__(self, reason: str, answer: Answer) -> None:
        super().__init__(reason)
        self.answer = answer


class Adapter(CloudAdapterBase):
    """Checks an activity, hands its turn to the handler and sends what the handler replies."""

    def __init__(self, settings: EdgeSettings, keys: SigningKeys, connector: Connector) -> None:
        super().__init__(_Verified())
        self._settings = settings
        self._verifier = Verifier(settings, keys)
        self._connector = connector

    async def process(
        self, body: bytes, authorization: str, handle: Handle, on_sent: OnSent | None = None
    ) -> Answer:
        """The HTTP answer to an activity; the work and the sending are done when it returns."""
        try:
            activity = await self._admit(body, authorization)
            turn = self._read(activity)
        except Rejected as rejected:
            log.warning("an activity was refused: %s", rejected)
            return rejected.answer
        if turn.kind is TurnKind.OTHER:
            return _unhandled(turn)
        if turn.outsider:
            log.warning("somebody whom we do not serve: %s", turn.outsider.name)
            return await self._run(activity, turn, _Exchange(turn, _turn_away, None))
        return await self._run(activity, turn, _Exchange(turn, handle, on_sent))

    async def _admit(self, body: bytes, authorization: str) -> Activity:
        """The activity, if it is authentic and comes from where we work; the body is read after the token."""
        try:
            credential = None if self._settings.local else await self._verifier.verify(authorization)
            activity = Activity.read(body)
            if credential:
                credential.require(activity.channel_id or "", activity.service_url)
        except Unauthorized as error:
            raise Rejected(str(error), _refusal(HTTPStatus.UNAUTHORIZED, "edge-unauthorized")) from error
        except Malformed as error:
            raise Rejected("malformed", _refusal(HTTPStatus.BAD_REQUEST, "edge-malformed")) from error
        if len(activity.tenants) > 1:
            raise Rejected("two tenants", _refusal(HTTPStatus.FORBIDDEN, "edge-wrong-tenant"))
        if not self._settings.local:
            self._check_origin(activity)
        if not self._settings.trusts(activity.service_url):
            raise Rejected("untrusted host", _refusal(HTTPStatus.FORBIDDEN, "edge-untrusted-host"))
        return activity

    def _check_origin(self, activity: Activity) -> None:
        if activity.channel_id != TEAMS:  # in Web Chat and Direct Line the client makes up who is speaking
            raise Rejected("not Teams", _refusal(HTTPStatus.FORBIDDEN, "edge-not-teams"))
        if not activity.tenant:
            raise Rejected("no tenant", _refusal(HTTPStatus.FORBIDDEN, "edge-no-tenant"))
        only = self._settings.only_tenant
        if only and activity.tenant.lower() != only.lower():
            raise Rejected("another tenant", _refusal(HTTPStatus.FORBIDDEN, "edge-wrong-tenant"))

    def _read(self, activity: Activity) -> Turn:
        try:
            return activity.turn(local=self._settings.local)
        except Malformed as error:
            raise Rejected("malformed", _refusal(HTTPStatus.BAD_REQUEST, "edge-malformed")) from error

    async def _run(self, activity: Activity, turn: Turn, exchange: "_Exchange") -> Answer:
        verified = AuthenticateRequestResult()
        verified.claims_identity = ClaimsIdentity({"aud": self._settings.app_id}, not self._settings.local)
        verified.connector_factory = _TurnConnector(self._connector, turn.conversation)
        response: Any = await self.process_activity(verified, _sdk(activity), exchange)
        if response is not None:
            return Answer(response.status, response.body, exchange.verdict, turn)
        if exchange.fault is not None:
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            return Answer(status, error_body(status, exchange.fault), exchange.verdict, turn)
        return Answer(HTTPStatus.OK, {}, exchange.verdict, turn)


class _Exchange:
    """One turn within the SDK's pipeline: asks the handler, sends its reply, passes on the receipt."""

    def __init__(self, turn: Turn, handle: Handle, on_sent: OnSent | None) -> None:
        self._turn = turn
        self._handle = handle
        self._on_sent = on_sent
        self.verdict = Verdict.SILENT
        self.fault: Message | None = None

    async def __call__(self, context: TurnContext) -> None:
        reply = await self._ask()
        if self._turn.invoke:
            await context.send_activity(_Outgoing(invoked=body_of(self._turn.kind, self._turn.verb, reply)))
        elif reply.card or reply.text:
            await self._send(context, message_body(reply))

    async def _ask(self) -> Reply:
        try:
            reply = await self._handle(self._turn) or Reply()
        except Exception as error:
            self.verdict = Verdict.FAILED
            self.fault = message("edge-failed", reference=report(error, "a turn"))
            return Reply(text=say(self.fault, self._turn.sender.locale))
        if reply.status >= 400:
            self.verdict = Verdict.REFUSED
        elif reply.card or reply.text:
            self.verdict = Verdict.ANSWERED
        return reply

    async def _send(self, context: TurnContext, body: dict[str, Any]) -> None:
        try:
            sent = await context.send_activity(_Outgoing(body=body))
            receipt = Receipt(activity_id=sent.id if sent else None)
        except ConnectorError as error:
            log.warning("an answer could not be sent: %s: %s", type(error).__name__, error)
            receipt = Receipt(error=error)
        if self.fault is None:
            await self._pass_on(receipt)

    async def _pass_on(self, receipt: Receipt) -> None:
        if receipt.error:
            self.verdict = Verdict.UNSENT
        if self._on_sent is None:
            return
        try:
            await self._on_sent(self._turn, receipt)
        except Exception as error:  # the answer has gone out: the turn is not undone by a lost receipt
            report(error, "recording a receipt")


class _Outgoing(SdkActivity):
    """What the SDK carries from us to our connector: plain dicts, since its models drop unknown fields."""

    def __init__(self, body: dict[str, Any] | None = None, invoked: dict[str, Any] | None = None) -> None:
        super().__init__(type=ActivityTypes.message)
        self.body = body or {}
        if invoked is not None:
            self.type = ActivityTypes.invoke_response
            self.value = InvokeResponse(status=HTTPStatus.OK, body=invoked)

    def __deepcopy__(self, memo: dict[int, Any]) -> "_Outgoing":
        """The SDK copies what it is given to send; each of these is made for one sending."""
        return self


class _TurnConnector(ConnectorFactory):
    """Our connector in the shape in which the SDK's turn looks for one."""

    def __init__(self, connector: Connector, conversation: Conversation) -> None:
        self._connector = connector
        self._conversation = conversation
        self.conversations = self

    async def create(self, service_url: str, audience: str) -> Any:
        return self

    async def reply_to_activity(self, conversation: str, to: str, activity: _Outgoing) -> ResourceResponse:
        return ResourceResponse(id=await self._connector.reply(self._conversation, to, _sent(activity)))

    async def send_to_conversation(self, conversation: str, activity: _Outgoing) -> ResourceResponse:
        return ResourceResponse(id=await self._connector.send(self._conversation, _sent(activity)))


class _Verified(BotFrameworkAuthentication):
    """Stands where the SDK would verify tokens by itself: ours are verified before it is called."""

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> Any:
        return None

    async def authenticate_request(
        self, activity: SdkActivity, auth_header: str
    ) -> AuthenticateRequestResult:
        raise NotImplementedError

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        raise NotImplementedError

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        raise NotImplementedError


def _sdk(activity: Activity) -> SdkActivity:
    """As much of the activity as the SDK needs to address an answer."""
    sender, recipient = activity.sender, activity.recipient
    return SdkActivity(
        type=activity.type,
        id=activity.id or "",
        channel_id=activity.channel_id or TEAMS,
        service_url=activity.service_url,
        conversation=ConversationAccount(id=activity.conversation.id),
        from_property=ChannelAccount(id=sender.id, name=sender.name or "") if sender else None,
        recipient=ChannelAccount(id=recipient.id, name=recipient.name or "") if recipient else None,
    )


def _sent(activity: _Outgoing) -> dict[str, Any]:
    to = activity.recipient
    return {"recipient": {"id": to.id, "name": to.name}, **activity.body} if to else activity.body


def message_body(reply: Reply) -> dict[str, Any]:
    """The reply as a message: a card alone, because Teams tears text and card apart and then hides the id."""
    if reply.attachment is not None:
        return {"type": "message", "attachments": [reply.attachment]}
    if reply.card is None:
        return {"type": "message", "text": reply.text, "textFormat": "plain"}
    body = {"type": "message", "attachments": [{"contentType": CARD, "content": reply.card}]}
    return {**body, "summary": reply.summary} if reply.summary else body


async def _turn_away(turn: Turn) -> Reply | None:
    """Says to an outsider why nothing comes of it; what they did to a message needs no answer."""
    meant = turn.invoke or turn.addressed
    if not (turn.outsider and meant) or turn.kind in (TurnKind.EDITED, TurnKind.DELETED):
        return None
    return Reply(text=say(message(turn.outsider), turn.sender.locale), status=HTTPStatus.FORBIDDEN)


def _unhandled(turn: Turn) -> Answer:
    if turn.invoke:
        status = HTTPStatus.NOT_IMPLEMENTED
        return Answer(status, error_body(status, message("edge-not-supported")), Verdict.REFUSED, turn)
    return Answer(HTTPStatus.OK, {}, Verdict.SILENT, turn)


def _refusal(status: HTTPStatus, key: str) -> Answer:
    return Answer(status, error_body(status, message(key)), Verdict.REJECTED)
