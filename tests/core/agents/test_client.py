"""The model client against a double of the API, over real sockets."""

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

import pytest
from aiohttp import web
from pydantic import BaseModel, Field, create_model

from core.agents.client import Claude
from core.agents.errors import Misconfigured
from core.agents.grounding import Quoted
from core.messages import say as words
from core.ports import ModelFailed
from tests.doubles.messages_api import (
    MessagesApi,
    Request,
    Step,
    dropped,
    fill,
    garbage,
    redirect,
    refusal,
    say,
    slow,
    status,
    truncated,
)


class Intake(BaseModel):
    client_name: Quoted
    brands: list[Quoted] = []


class Diagnosis(BaseModel):
    summary: str
    complexity: int = Field(ge=1, le=5)


ANSWERS = {"intake": Intake, "diagnosis": Diagnosis}
BRIEF = "Nordwind needs forty banners. " * 400
INTAKE = {"client_name": {"value": "Nordwind", "quote": "Nordwind needs"}, "brands": []}
DIAGNOSIS = {"summary": "Forty banners.", "complexity": 2}


@asynccontextmanager
async def claude(api: MessagesApi, **settings: Any) -> AsyncGenerator[Claude]:
    given: dict[str, Any] = {"answers": ANSWERS, **settings}
    model = Claude(api.key, base_url=api.url, **given)
    try:
        yield model
    finally:
        await model.close()


async def failure(*script: Step, timeout: float = 30) -> tuple[ModelFailed, MessagesApi]:
    """What a draft fails with under a script, and the double that served it."""
    async with MessagesApi(*script) as api, claude(api, timeout=timeout) as model:
        with pytest.raises(ModelFailed) as raised:
            await model.draft(BRIEF, "Fill in the intake.", Intake)
    return raised.value, api


def answer_of(request: Request) -> dict[str, Any]:
    return INTAKE if request.asked == "intake" else DIAGNOSIS


async def test_a_draft_is_the_validated_answer_with_its_call() -> None:
    async with MessagesApi(fill(INTAKE)) as api, claude(api) as model:
        drafted = await model.draft(BRIEF, "Fill in the intake.", Intake)
    assert drafted.answer == Intake.model_validate(INTAKE)
    assert drafted.model == "claude-sonnet-5-5"
    (call,) = drafted.calls
    assert call.request_id == "req_1"
    assert api.requests[0].brief == BRIEF
    assert api.requests[0].instructions.startswith("Fill in the intake.")


async def test_stages_that_share_a_brief_share_its_cache() -> None:
    async with MessagesApi(fill(answer_of)) as api, claude(api) as model:
        first = await model.draft(BRIEF, "Fill in the intake.", Intake)
        second = await model.draft(BRIEF, "Diagnose the brief.", Diagnosis)
    assert second.answer == Diagnosis.model_validate(DIAGNOSIS)
    before, after = (json.dumps([one.system, one.schema]) for one in api.requests)
    assert before == after
    assert first.calls[0].cache_read_tokens == 0
    assert second.calls[0].cache_read_tokens == first.calls[0].cache_write_tokens > len(BRIEF) // 4
    assert second.calls[0].cache_write_tokens == 0


def test_two_processes_send_the_same_schema() -> None:
    program = """
from core.agents.wire import shared_schema
from tests.core.agents.test_client import ANSWERS
print(shared_schema(ANSWERS))
"""

    def schema(seed: str) -> bytes:
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
        return subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, env=environment
        ).stdout

    assert schema("1") == schema("2") != b""


async def test_an_answer_nobody_shares_goes_with_its_own_schema() -> None:
    class Alone(BaseModel):
        headline: str

    async with MessagesApi(fill({"headline": "Yes"})) as api, claude(api) as model:
        drafted = await model.draft("", "Write a headline.", Alone)
    assert drafted.answer.headline == "Yes"
    assert list(api.requests[0].schema["properties"]) == ["headline"]
    assert api.requests[0].brief == ""


async def test_a_shared_form_too_large_for_the_service_gives_way_to_the_answers_own() -> None:
    wide = {f"answer{number}": _answer_with_unions(number) for number in range(3)}
    async with MessagesApi(fill(dict.fromkeys("abcdefgh"))) as api, claude(api, answers=wide) as model:
        await model.draft(BRIEF, "Fill it in.", wide["answer0"])
        await model.draft(BRIEF, "Fill it in.", wide["answer1"])
    assert [request.asked for request in api.requests] == ["answer0", None, None]


def _answer_with_unions(number: int) -> type[BaseModel]:
    fields: dict[str, Any] = dict.fromkeys("abcdefgh", (str | None, ...))
    return create_model(f"Wide{number}", **fields)


async def test_costs_are_exact_to_the_last_decimal() -> None:
    async with MessagesApi(fill(answer_of)) as api, claude(api) as model:
        await model.draft(BRIEF, "Fill in the intake.", Intake)
        drafted = await model.draft(BRIEF, "Diagnose the brief.", Diagnosis)
    (call,) = drafted.calls
    billed = api.usages[1]
    assert (call.input_tokens, call.output_tokens) == (billed.input_tokens, billed.output_tokens)
    assert call.cost == (
        billed.input_tokens * Decimal("2")
        + billed.output_tokens * Decimal("10")
        + billed.cache_read_input_tokens * Decimal("0.10")
    ) / Decimal(1_000_000)
    assert call.prices["cache_read"] == Decimal("0.10")


@pytest.mark.parametrize("passing", [status(529), status(500), status(429, 0), garbage(), dropped()])
async def test_a_passing_fault_is_tried_again(passing: Step) -> None:
    async with MessagesApi(passing, fill(INTAKE)) as api, claude(api) as model:
        drafted = await model.draft(BRIEF, "Fill in the intake.", Intake)
    assert drafted.answer.client_name.value == "Nordwind"
    assert (len(api.requests), len(drafted.calls)) == (2, 1)


@pytest.mark.parametrize(
    ("step", "key", "requests"),
    [
        (status(529, 0), "agents-overloaded", 3),
        (status(503, 0), "agents-server-error", 3),
        (status(429, 0), "agents-rate-limited", 3),
        (garbage(), "agents-garbled", 3),
        (garbage('{"type": "message"', "application/json"), "agents-garbled", 3),
        (dropped(), "agents-unreachable", 3),
        (redirect("http://127.0.0.1:9/v1/messages"), "agents-server-error", 1),
        (status(401), "agents-key-refused", 1),
        (status(402), "agents-billing", 1),
        (status(404), "agents-model-unknown", 1),
        (status(413), "agents-too-long", 1),
        (say("", "model_context_window_exceeded"), "agents-too-long", 1),
    ],
)
async def test_a_fault_that_stays_is_said_in_a_sentence(step: Step, key: str, requests: int) -> None:
    failed, api = await failure(step)
    assert failed.reason.key == key
    assert words(failed.reason).count("Drafted from rules instead") == 1
    assert len(api.requests) == requests


async def test_a_refused_request_is_tried_with_the_answers_own_form_and_no_further() -> None:
    failed, api = await failure(status(400))
    assert failed.reason.key == "agents-request-refused"
    assert [request.asked for request in api.requests] == ["intake", None]


@pytest.mark.parametrize("retry_after", ["25", "4294967295", "inf", "Wed, 21 Oct 2099 07:28:00 GMT"])
async def test_a_long_retry_after_is_not_waited_for(retry_after: str) -> None:
    started = asyncio.get_running_loop().time()
    failed, api = await failure(status(429, retry_after))
    assert failed.reason.key == "agents-rate-limited"
    assert len(api.requests) == 1
    assert asyncio.get_running_loop().time() - started < 10


@pytest.mark.parametrize("retry_after", ["0.2", "-5", "soon", "nan", "Wed, 21 Oct 2015 07:28:00 GMT"])
async def test_a_short_or_senseless_retry_after_leads_to_another_attempt(retry_after: str) -> None:
    async with MessagesApi(status(429, retry_after), fill(INTAKE)) as api, claude(api) as model:
        await model.draft(BRIEF, "Fill in the intake.", Intake)
    assert len(api.requests) == 2


async def test_a_slow_answer_ends_with_the_drafts_time() -> None:
    started = asyncio.get_running_loop().time()
    failed, _ = await failure(slow(30, fill(INTAKE)), timeout=3)
    assert failed.reason.key == "agents-too-slow"
    assert asyncio.get_running_loop().time() - started < 6


async def test_a_pause_is_not_begun_when_the_drafts_time_would_end_in_it() -> None:
    failed, _ = await failure(status(529, 15), timeout=5)
    assert failed.reason.key == "agents-overloaded"


@pytest.mark.parametrize(
    "invalid",
    [
        say("Here is what I found: Nordwind."),
        say("[]"),
        say("null"),
        say("[" * 100_000),
        say('{"answer": {"intake": {"client_name": "\\ud800"}}}'),
        say('{"answer": {"diagnosis": {"summary": "", "complexity": 1}}}'),
        say('{"answer": "intake"}'),
        say(""),
        truncated('{"answer": {"intake": {"client_na'),
        say('{"answer": {"intake": {"brands": 3}}}', "pause_turn"),
    ],
)
async def test_an_invalid_answer_is_repaired_once(invalid: Step) -> None:
    async with MessagesApi(invalid, fill(INTAKE)) as api, claude(api) as model:
        drafted = await model.draft(BRIEF, "Fill in the intake.", Intake)
    assert drafted.answer.client_name.value == "Nordwind"
    assert len(drafted.calls) == 2
    assert [message["role"] for message in api.requests[1].body["messages"]] == ["user", "assistant", "user"]
    assert drafted.calls[1].cache_read_tokens == drafted.calls[0].cache_write_tokens > 0


async def test_the_repair_shows_the_model_its_answer_and_every_error() -> None:
    wrong = {"summary": 7, "complexity": 9}
    async with MessagesApi(fill(wrong), fill(DIAGNOSIS)) as api, claude(api) as model:
        await model.draft(BRIEF, "Diagnose the brief.", Diagnosis)
    shown = api.requests[1].body["messages"]
    assert json.loads(shown[1]["content"]) == {"answer": {"diagnosis": wrong}}
    assert "- summary: " in shown[2]["content"]
    assert "- complexity: " in shown[2]["content"]


async def test_a_second_invalid_answer_is_the_last_and_both_are_paid_for() -> None:
    failed, api = await failure(say("no JSON"))
    assert failed.reason.key == "agents-invalid-answer"
    assert len(api.requests) == len(failed.calls) == 2
    assert sum(call.cost for call in failed.calls) > 0


@pytest.mark.parametrize("category", ["cyber", "bio", "general_harms", "frontier_llm", None])
async def test_a_refusal_ends_the_draft_at_once_and_is_paid_for(category: str | None) -> None:
    failed, api = await failure(refusal(category))
    assert failed.reason.key == "agents-declined"
    assert "declined" in words(failed.reason)
    assert len(api.requests) == len(failed.calls) == 1


async def test_nothing_that_cannot_be_stored_comes_out_of_an_answer() -> None:
    nasty = {"summary": "Forty\0 ban\u202eners\U000e0041", "complexity": 2}
    async with MessagesApi(fill(nasty)) as api, claude(api) as model:
        drafted = await model.draft(BRIEF, "Diagnose the brief.", Diagnosis)
    assert drafted.answer.summary == "Forty banners"


async def test_a_request_that_could_not_be_encoded_is_cleaned_first() -> None:
    async with MessagesApi(fill(INTAKE)) as api, claude(api) as model:
        await model.draft("Forty \ud83d banners\0", "Fill in\udfff the intake.", Intake)
    assert api.requests[0].brief == "Forty  banners"
    assert api.requests[0].instructions.startswith("Fill in the intake.")


async def test_drafts_at_the_same_time_do_not_mix() -> None:
    async with MessagesApi(fill(answer_of)) as api, claude(api) as model:
        intake, diagnosis = await asyncio.gather(
            model.draft(BRIEF, "Fill in the intake.", Intake),
            model.draft(BRIEF, "Diagnose the brief.", Diagnosis),
        )
    assert (len(intake.calls), len(diagnosis.calls)) == (1, 1)
    assert (intake.answer.client_name.value, diagnosis.answer.complexity) == ("Nordwind", 2)


async def test_a_cancelled_draft_is_cancelled() -> None:
    arrived = asyncio.Event()

    async def hold(api: MessagesApi, request: Request) -> web.StreamResponse:
        arrived.set()
        return await slow(30, fill(INTAKE))(api, request)

    async with MessagesApi(hold) as api, claude(api) as model:
        draft = asyncio.create_task(model.draft(BRIEF, "Fill in the intake.", Intake))
        await arrived.wait()
        draft.cancel()
        with pytest.raises(asyncio.CancelledError):
            await draft


@pytest.mark.parametrize("step", [status(401), dropped(), say("no JSON")])
async def test_the_key_appears_in_no_exception_log_or_repr(
    step: Step, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with MessagesApi(step) as api, claude(api) as model:
        with pytest.raises(ModelFailed) as raised:
            await model.draft(BRIEF, "Fill in the intake.", Intake)
        shown = f"{model!r} {vars(model)} {raised.getrepr(showlocals=False)} {raised.value.reason}"
    assert caplog.records
    assert api.key not in shown
    assert api.key not in caplog.text


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        ({"api_key": ""}, "agents-key-malformed"),
        ({"api_key": "sk-ant-secret\nx: y"}, "agents-key-malformed"),
        ({"api_key": "sk-ant-secret-ä"}, "agents-key-malformed"),
        ({"base_url": "api.example.com"}, "agents-address-malformed"),
        ({"base_url": "http://[::1"}, "agents-address-malformed"),
        ({"base_url": "http://host:99999"}, "agents-address-malformed"),
        ({"model": "gpt-4"}, "agents-model-without-price"),
    ],
)
def test_a_setting_that_cannot_work_is_refused_in_a_sentence(settings: dict[str, Any], key: str) -> None:
    given: dict[str, Any] = {"api_key": "sk-ant-0", **settings}
    with pytest.raises(Misconfigured) as raised:
        Claude(**given)
    assert raised.value.reason.key == key
    assert "secret" not in words(raised.value.reason) + repr(raised.value)


def test_start_up_does_not_import_the_sdk() -> None:
    program = "import sys, core.agents.client as c; c.Claude('k'); sys.exit('anthropic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


async def test_the_first_draft_does_not_hold_up_the_loop() -> None:
    program = """
import asyncio, time
from core.agents.client import Claude

async def main():
    longest, running = 0.0, True
    async def beat():
        nonlocal longest
        while running:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - before)
    beating = asyncio.create_task(beat())
    await asyncio.sleep(0.05)
    await Claude("k")._open()
    running = False
    await beating
    print(longest)

asyncio.run(main())
"""
    ran = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=subprocess.PIPE)
    out, _ = await ran.communicate()
    assert float(out) < 0.4
