"""The model decides over the shortlists batch by batch; what it does not decide is left to the ranking."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.agents.brief_text import render_data
from core.agents.catalogue_text import render_catalogue
from core.agents.prompts import load_prompt
from core.catalogue.catalogue import Catalogue
from core.keys import StageKey
from core.matching.choices import Answer, among_routes, candidates_of
from core.matching.judging import CLOSE, EXACT, MARGIN, SELECTS, Candidate
from core.matching.sought import Sought
from core.messages import Message, message
from core.ports import Model, ModelCall, ModelFailed
from core.stage import Progress

BATCH = 25
"""Assets that the model looks at in one call."""
AT_ONCE = 3
"""Calls under way beside each other, once the first has written the cache."""
GIVES_UP = 3
"""Failed calls in a row after which the model is not asked again in this run."""
NAME, DESCRIPTION = 200, 600
"""Characters of a text that the model is shown."""


@dataclass
class Deciding:
    """A run of the model over all batches: what it decided, what it cost, what went wrong."""

    model: Model
    catalogue: Catalogue
    progress: Progress
    count: int
    decided: dict[int, tuple[Candidate, ...]] = field(default_factory=dict[int, tuple[Candidate, ...]])
    calls: list[ModelCall] = field(default_factory=list[ModelCall])
    by: str = "rules"
    done: int = 0
    failures: list[tuple[Message, int]] = field(default_factory=list[tuple[Message, int]])
    """Why a call failed, and how many assets it was about."""
    in_a_row: int = 0
    """Calls failed since the last that was answered."""
    given_up: int = 0
    """Assets of which the model was not asked any more."""
    unanswered: int = 0
    dropped: int = 0
    """Routes that were not among those an asset had to choose from."""

    async def ask(self, worded: Sequence[Sought]) -> None:
        """Asks alone until one call was answered, which writes the cache, then several at once."""
        catalogue = await asyncio.to_thread(render_catalogue, self.catalogue)
        waiting = iter([worded[at : at + BATCH] for at in range(0, len(worded), BATCH)])
        for batch in waiting:
            await self._ask_one(catalogue, batch)
            if self.decided:
                break
        free = asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as group:
            for batch in waiting:
                group.create_task(self._ask_next(free, catalogue, batch))

    async def _ask_next(self, free: asyncio.Semaphore, catalogue: str, batch: Sequence[Sought]) -> None:
        async with free:
            await self._ask_one(catalogue, batch)

    async def _ask_one(self, catalogue: str, batch: Sequence[Sought]) -> None:
        """Has the model decide over a batch; what it does not decide is left to the ranking."""
        if self.in_a_row >= GIVES_UP:
            self.given_up += len(batch)
            return
        try:
            answered = await self.model.draft(catalogue, _instructions(batch), Answer)
        except ModelFailed as failed:
            self.calls += failed.calls
            self.failures.append((failed.reason, len(batch)))
            self.in_a_row += 1
        else:
            self.in_a_row = 0
            self.calls += answered.calls
            self.by = answered.model
            self._take(batch, answered.answer)
        self.done += len(batch)
        await self.progress(message("matching-stage-progress", done=self.done, count=self.count))

    def _take(self, batch: Sequence[Sought], answer: Answer) -> None:
        """Takes over what the answer says of the assets that were asked about, the first time it does."""
        chosen = {one.asset: one for one in reversed(answer.assets)}
        for number, sought in enumerate(batch, start=1):
            if number not in chosen:
                self.unanswered += 1
                continue
            choices = list(among_routes(sought, chosen[number].routes, self.catalogue))
            named = chosen[number].routes
            self.dropped += len({choice.route for choice in named}) - len(choices)
            if choices or not named:
                self.decided[sought.place] = candidates_of(sought, choices)
            else:
                self.unanswered += 1

    def remarks(self) -> Iterator[Message]:
        """What the model did not decide, and why."""
        by_reason: dict[Message, int] = defaultdict(int)
        for reason, count in self.failures:
            by_reason[reason] += count
        for reason, count in by_reason.items():
            yield message("matching-stage-fell-back", count=count, reason=reason)
        for what in ("given_up", "unanswered", "dropped"):
            if count := getattr(self, what):
                yield message(f"matching-stage-{what.replace('_', '-')}", count=count)


def _instructions(batch: Sequence[Sought]) -> str:
    lines = [json.dumps(_told(number, one), ensure_ascii=False) for number, one in enumerate(batch, start=1)]
    return load_prompt(
        StageKey.MATCHING,
        margin=f"{100 * MARGIN:.0f}",
        exact=f"{EXACT:.2f}",
        close=f"{CLOSE:.2f}",
        selects=f"{SELECTS:.2f}",
        assets=render_data("assets", "\n".join(lines)),
    )


def _told(number: int, sought: Sought) -> dict[str, Any]:
    """An asset as the model is shown it."""
    told = {
        "asset": number,
        "name": sought.wanted.name[:NAME],
        "description": sought.wanted.description[:DESCRIPTION],
        "tier": (sought.wanted.tier or "")[:NAME],
        "routes": [one.route.code for one in sought.ranked] or "any",
    }
    return {name: value for name, value in told.items() if value}
