"""How an agent stage drafts: rules first, then the model where there is one, with the source as judge."""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel

from core.agents.brief_text import render_brief, render_data
from core.agents.grounding import Grounding
from core.agents.prompts import load_prompt
from core.brief import Evidence
from core.files.wire import message_from_dict, place_from_dict
from core.keys import StageKey
from core.messages import Message, message
from core.ports import Model, ModelFailed
from core.rules.draft import pack
from core.sandbox import Limits, SandboxFailed, run_limited
from core.stage import Draft, StageContext, StageFailed

log = logging.getLogger(__name__)

AnswerT = TypeVar("AnswerT", bound=BaseModel)

HINTS = 12_000
"""Characters of the rules' findings that the model is shown."""

LIMITS = Limits(seconds=60)
"""What a rules draft may use: it works off the event loop, on text that strangers wrote."""


@dataclass(frozen=True, slots=True)
class RulesDraft:
    """What rules alone make of a brief."""

    output: dict[str, Any]
    evidence: tuple[Evidence, ...]
    remarks: tuple[Message, ...]


Read = Callable[[Any, Grounding, RulesDraft | None], tuple[BaseModel, Sequence[Message]]]
"""Turns the model's answer into the stage's output, dropping what the source does not hold, with remarks."""


@dataclass(frozen=True, slots=True)
class Drafting:
    """How one stage drafts."""

    stage: StageKey
    output: type[BaseModel]
    answer: type[BaseModel]
    read: Read
    rules: Callable[[StageContext], RulesDraft] | None = None
    """Drafts from earlier results; None where rules read the brief itself, in the child process."""
    tells: Mapping[str, str] = field(default_factory=dict[str, str])
    """What else the prompt is filled with, by placeholder."""

    async def draft(self, context: StageContext) -> Draft:
        """The model's draft held against the source, or the rules' draft with the reason why."""
        await context.progress(message("progress-rules"))
        rules = self.rules(context) if self.rules else await self._from_brief(context)
        if context.model is None:
            return self._by_rules(rules, message("drafted-without-model"))
        await context.progress(message("progress-model"))
        try:
            return await self._by_model(context, context.model, rules)
        except ModelFailed as failure:
            return self._by_rules(rules, failure.reason, failure)

    async def _from_brief(self, context: StageContext) -> RulesDraft | None:
        payload = pack(context.brief, self.stage, context.today)
        try:
            answer = await run_limited("core.rules.draft:draft", payload, LIMITS)
        except SandboxFailed:
            return None
        body = json.loads(answer)
        return RulesDraft(
            body["output"],
            tuple(_evidence_from(one) for one in body["evidence"]),
            tuple(message_from_dict(one) for one in body["remarks"]),
        )

    def _by_rules(self, rules: RulesDraft | None, why: Message, failure: ModelFailed | None = None) -> Draft:
        calls = failure.calls if failure else ()
        if rules is None:
            raise StageFailed(message("run-rules-failed"), calls)
        output = self.output.model_validate(rules.output)
        return Draft(output, rules.evidence, "rules", calls, (why, *rules.remarks))

    async def _by_model(self, context: StageContext, model: Model, rules: RulesDraft | None) -> Draft:
        text = render_brief(context.brief)
        answered = await model.draft(text.text, self._instructions(rules, context), self.answer)
        await context.progress(message("progress-check"))
        grounding = Grounding(context.brief)
        try:
            output, remarks = self.read(answered.answer, grounding, rules)
        except Exception as error:  # an answer that fits its form and still breaks us is a failed answer
            log.exception("an answer for %s could not be used", self.stage)
            raise ModelFailed(message("model-unusable"), answered.calls) from error
        return Draft(
            output=output,
            evidence=tuple(grounding.evidence),
            drafted_by=answered.model,
            calls=answered.calls,
            remarks=(*grounding.remarks(), *remarks, *(cut.remark for cut in text.left_out)),
        )

    def _instructions(self, rules: RulesDraft | None, context: StageContext) -> str:
        found = json.dumps(rules.output if rules else {}, ensure_ascii=False, indent=1)[:HINTS]
        hints = render_data("hints", found)
        return load_prompt(self.stage, today=context.today.isoformat(), hints=hints, **self.tells)


def _evidence_from(body: dict[str, Any]) -> Evidence:
    """Evidence as the child process writes it."""
    return Evidence(body["field"], body["value"], body["quote"], body["file"], place_from_dict(body["place"]))
