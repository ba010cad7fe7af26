"""The client of the language model: the one place that imports its SDK."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, SecretStr

from core.agents.brief_text import printable
from core.agents.errors import InvalidAnswer, Misconfigured
from core.agents.faults import ATTEMPTS, GARBLED, LONGEST_PAUSE, UNREACHABLE, Fault, fault_of
from core.agents.prices import PriceTable, load_prices, price_of
from core.agents.reply import Reply, read_reply
from core.agents.wire import Form, own_schema, shared_schema
from core.messages import Message, message
from core.ports import AnswerT, ModelAnswer, ModelCall, ModelFailed

if TYPE_CHECKING:
    from anthropic import AsyncAnthropic
    from anthropic.types import MessageParam, TextBlockParam

DEFAULT_MODEL = "claude-sonnet-5-5"

DRAFT_SECONDS = 100.0
"""For all attempts of one draft together: after two minutes its card says what is wrong."""

_MAX_TOKENS = 16_000
"""More than a draft's seconds suffice for, and below what the API answers without streaming."""

_EFFORT = "low"
"""Models think before they answer, by default for longer than a draft has; one for all, like the cache."""

_REPAIR = """\
That answer cannot be used:
{problems}

Give the whole answer again, corrected, as one JSON object in the same form."""

_CUT_OFF = "It was cut off because it was too long. Say the same in fewer words."

_log = logging.getLogger(__name__)


class Claude:
    """Claude as a `core.ports.Model`."""

    def __init__(
        self,
        api_key: str,
        *,
        base_url: str | None = None,
        model: str = DEFAULT_MODEL,
        answers: Mapping[str, type[BaseModel]] | None = None,
        prices: PriceTable | None = None,
        timeout: float = DRAFT_SECONDS,
    ) -> None:
        """`answers` names the answers drafted from one and the same brief, so that they share its cache.

        Raises:
            Misconfigured: the key, the address or the model's name cannot work.
        """
        self._api_key = SecretStr(_checked_key(api_key))
        self._base_url = _checked_address(base_url)
        self._model = model
        self._price = price_of(model, load_prices() if prices is None else prices)
        self._names = {answer: name for name, answer in (answers or {}).items()}
        self._shared = shared_schema(answers) if answers else None
        self._timeout = timeout
        self._opening = asyncio.Lock()
        self._sdk: AsyncAnthropic | None = None

    async def draft(self, brief: str, instructions: str, answer: type[AnswerT]) -> ModelAnswer[AnswerT]:
        """Fills `answer` from `brief` as `instructions` say; see `core.ports.Model`."""
        run = _Run(asyncio.get_running_loop().time() + self._timeout)
        try:
            async with asyncio.timeout(self._timeout):
                filled = await self._fill(run, printable(brief), printable(instructions), answer)
        except TimeoutError:
            raise run.failed(message("agents-too-slow", seconds=round(self._timeout))) from None
        return ModelAnswer(filled, self._model, tuple(run.calls))

    async def close(self) -> None:
        """Closes the connections."""
        if self._sdk is not None:
            await self._sdk.close()

    async def _fill(self, run: "_Run", brief: str, instructions: str, answer: type[AnswerT]) -> AnswerT:
        """The answer by the shared form, or by its own where the service refuses the shared one.

        The service compiles schemas and sets limits to their size that nobody can compute beforehand.
        """
        own = Form(own_schema(answer), answer)
        name = self._names.get(answer)
        if name is None or self._shared is None:
            return await self._fill_form(run, brief, instructions, own)
        try:
            return await self._fill_form(run, brief, instructions, Form(self._shared, answer, name))
        except ModelFailed as failed:
            if failed.reason.key != "agents-request-refused":
                raise
        filled = await self._fill_form(run, brief, instructions, own)
        _log.warning("the service refuses the shared form: stages no longer share the cached brief")
        self._shared = None
        return filled

    async def _fill_form(self, run: "_Run", brief: str, instructions: str, form: Form[AnswerT]) -> AnswerT:
        """Asks, and after an invalid answer once more with that answer and what is wrong with it."""
        said: list[MessageParam] = [{"role": "user", "content": form.asks(instructions)}]
        reply = await self._ask(run, brief, said, form)
        try:
            return _answer(form, reply)
        except InvalidAnswer as wrong:
            said.append({"role": "assistant", "content": reply.text.strip() or "(no answer)"})
            said.append({"role": "user", "content": _REPAIR.format(problems=wrong.problems)})
        reply = await self._ask(run, brief, said, form)
        try:
            return _answer(form, reply)
        except InvalidAnswer:
            raise run.failed(message("agents-invalid-answer")) from None

    async def _ask(self, run: "_Run", brief: str, said: "list[MessageParam]", form: Form[Any]) -> Reply:
        """One reply that is fit to be read, after as many attempts as that takes and time allows."""
        for attempt in range(ATTEMPTS):
            outcome = await self._attempt(run, brief, said, form)
            if isinstance(outcome, Reply):
                return _unless_declined(run, outcome)
            pause = outcome.pause(attempt)
            last = attempt == ATTEMPTS - 1 or not outcome.passing
            if last or pause > min(LONGEST_PAUSE, run.remaining):
                raise run.failed(outcome.reason)
            await asyncio.sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    async def _attempt(
        self, run: "_Run", brief: str, said: "list[MessageParam]", form: Form[Any]
    ) -> Reply | Fault:
        sdk = await self._open()
        import anthropic

        schema = anthropic.transform_schema(form.schema)
        try:
            response = await sdk.messages.with_raw_response.create(
                model=self._model,
                max_tokens=_MAX_TOKENS,
                system=_system(brief),
                messages=said,
                output_config={"effort": _EFFORT, "format": {"type": "json_schema", "schema": schema}},
            )
        except anthropic.APIStatusError as error:
            _log.warning("the model's service answered %s to request %s", error.status_code, error.request_id)
            return fault_of(error.status_code, error.response.headers.get("retry-after"))
        except anthropic.APIError as error:
            _log.warning("the model's service was not reached: %s", type(error).__name__)
            return UNREACHABLE
        reply = read_reply(response.http_response.content)
        if reply is None:
            return GARBLED
        run.calls.append(self._call(reply, response.headers.get("request-id")))
        return reply

    def _call(self, reply: Reply, request_id: str | None) -> ModelCall:
        tokens = reply.usage.tokens
        price = self._price.of(tokens)
        return ModelCall(
            model=self._model,
            input_tokens=tokens.input,
            output_tokens=tokens.output,
            cache_write_tokens=tokens.cache_write,
            cache_read_tokens=tokens.cache_read,
            prices=price.by_kind,
            cost=price.cost(tokens),
            request_id=request_id,
        )

    async def _open(self) -> "AsyncAnthropic":
        """The SDK's client, made off the loop at the first draft: importing it takes more than a second."""
        async with self._opening:
            if self._sdk is None:
                self._sdk = await asyncio.to_thread(self._connect)
        return self._sdk

    def _connect(self) -> "AsyncAnthropic":
        import anthropic

        sdk = anthropic.AsyncAnthropic(
            api_key=self._api_key.get_secret_value(),
            base_url=self._base_url,
            max_retries=0,
            timeout=self._timeout,
            open_telemetry=False,
            # A redirect would carry the brief to an address that nobody configured.
            http_client=anthropic.DefaultAsyncHttpxClient(follow_redirects=False),
        )
        _ = sdk.messages.with_raw_response  # imports what would otherwise be imported on the loop
        return sdk


@dataclass(slots=True)
class _Run:
    """One draft under way: until when it may try, and what it has spent."""

    deadline: float
    calls: list[ModelCall] = field(default_factory=list[ModelCall])

    @property
    def remaining(self) -> float:
        return self.deadline - asyncio.get_running_loop().time()

    def failed(self, reason: Message) -> ModelFailed:
        return ModelFailed(reason, tuple(self.calls))


def _unless_declined(run: _Run, reply: Reply) -> Reply:
    """The reply, if its stop reason leaves anything to read."""
    if reply.stop_reason == "refusal":
        category = reply.stop_details.category if reply.stop_details else None
        raise run.failed(message("agents-declined", category=category or "none"))
    if reply.stop_reason == "model_context_window_exceeded":
        raise run.failed(message("agents-too-long"))
    return reply


def _answer(form: Form[AnswerT], reply: Reply) -> AnswerT:
    if reply.stop_reason == "max_tokens":
        raise InvalidAnswer(_CUT_OFF)
    return form.read(reply.text)


def _system(brief: str) -> "list[TextBlockParam]":
    """What precedes every request: the rules, then the brief, cached from the first byte to its last."""
    rules = (files("core.agents") / "system.md").read_text("utf-8")
    blocks: list[TextBlockParam] = [{"type": "text", "text": rules}]
    if brief:
        blocks.append({"type": "text", "text": brief, "cache_control": {"type": "ephemeral"}})
    return blocks


def _checked_key(api_key: str) -> str:
    """The key without the space around it; a header can carry only visible ASCII."""
    key = api_key.strip()
    if not key or not all("!" <= character <= "~" for character in key):
        raise Misconfigured(message("agents-key-malformed"))
    return key


def _checked_address(base_url: str | None) -> str | None:
    try:
        parts = urlsplit(base_url or "https://api.anthropic.com")
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise Misconfigured(message("agents-address-malformed", address=base_url))
    return base_url or None
