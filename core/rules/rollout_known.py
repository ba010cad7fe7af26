"""What the plan after the win is made from: earlier results, and the words and dates of the opportunity."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.brief import fold
from core.catalogue.catalogue import Catalogue
from core.keys import StageKey
from core.stage import Facts
from core.tenant import TenantSettings

Output = Mapping[str, Any]

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that a plan may stand on."""

    today: date
    facts: Facts
    diagnosis: Output
    delivery: Output
    support: Output
    gaps: tuple[Mapping[str, Any], ...]
    catalogue: Catalogue
    listed_tools: tuple[str, ...] = ()
    """Every tool that the tenant lists, in use or not."""

    @property
    def client(self) -> str:
        return fold(self.facts.client_name or self.facts.name)

    @property
    def markets(self) -> tuple[str, ...]:
        """The brief's markets, each once, in its order."""
        return each_once(self.diagnosis.get("markets") or ())

    @property
    def tools(self) -> tuple[str, ...]:
        """The AI tools that the delivery model uses."""
        steps = self.delivery.get("workflow_stages") or ()
        return each_once(tool for step in steps for tool in step.get("tooling") or ())

    @property
    def timelines(self) -> tuple[str, ...]:
        """What the brief says of time, as diagnosed."""
        return each_once(self.diagnosis.get("timelines") or ())

    @property
    def assumptions(self) -> tuple[str, ...]:
        return each_once(self.support.get("assumptions") or ())

    @property
    def kpis(self) -> tuple[tuple[str, str], ...]:
        """The measures of the proposal with their targets, word by word."""
        listed = self.support.get("kpis") or ()
        targets = {same(str(one["metric"])): str(one.get("target") or "") for one in reversed(listed)}
        return tuple((metric, targets[same(metric)]) for metric in each_once(one["metric"] for one in listed))

    @property
    def deliverables(self) -> tuple[str, ...]:
        asked = self.diagnosis.get("deliverables") or ()
        return each_once(f"{one.get('name') or ''} {one.get('category') or ''}" for one in asked)


def known_of(
    facts: Facts,
    outputs: Mapping[StageKey, Output],
    catalogue: Catalogue,
    settings: TenantSettings,
    today: date,
) -> Known:
    """What stages 2, 9, 12 and 13 left behind, as far as they have run."""
    return Known(
        today=today,
        facts=facts,
        diagnosis=outputs.get(StageKey.DIAGNOSIS) or {},
        delivery=outputs.get(StageKey.DELIVERY_MODEL) or {},
        support=outputs.get(StageKey.SUPPORT_DOCS) or {},
        gaps=tuple((outputs.get(StageKey.CAPABILITY_GAPS) or {}).get("gaps") or ()),
        catalogue=catalogue,
        listed_tools=tuple(tool.name for tool in settings.tools),
    )


def days_in(text: str) -> Iterator[date]:
    """The days that a text names in digits."""
    for found in _ISO.findall(text):
        with suppress(ValueError):  # 2026-02-31 is none
            yield date.fromisoformat(found)


def each_once(texts: Iterable[str]) -> tuple[str, ...]:
    """The texts that say something, each once, in their order, as written."""
    held: dict[str, str] = {}
    for text in texts:
        held.setdefault(same(str(text)), str(text).strip())
    return tuple(text for key, text in held.items() if key)


def same(text: str) -> str:
    """A text as it is compared."""
    return fold(text).casefold()
