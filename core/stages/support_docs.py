"""Stage 13: what the proposal promises and what it rests on: SLAs, KPIs, assumptions, caveats, governance."""

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property, partial

from pydantic import BaseModel, Field

from core.agents.brief_text import render_data
from core.agents.grounding import Grounding, numbers_in
from core.brief import Evidence, fold
from core.catalogue.catalogue import key_of
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message
from core.packs.terms_file import terms_file
from core.rules.basis import Basis, Terms, basis_of
from core.rules.measures import Targets, targets_of
from core.rules.service_levels import LEAST, Level
from core.rules.support import Documents, draft_support, summary_of
from core.stage import Draft, Stage, StageContext, StageFailed

SCOPE = 20_000
"""Characters of the scope that the model is shown."""
MOST = 25
"""Sentences of each list, SLAs and KPIs that are kept."""
_NAME = 80


class Sla(BaseModel):
    """In how many working days one kind of deliverable is delivered and amended."""

    deliverable: str
    v1_days: int
    v2_days: int
    v3_days: int
    responsible_party: str = ""
    notes: str = ""


class Kpi(BaseModel):
    """What the work is measured by."""

    metric: str
    target: str = ""
    measurement: str = ""


class Output(BaseModel):
    """What the support documents persist."""

    caveats: list[str] = Field(default_factory=list)
    assumptions: list[str] = Field(default_factory=list)
    slas: list[Sla] = Field(default_factory=list)
    kpis: list[Kpi] = Field(default_factory=list)
    governance: list[str] = Field(default_factory=list)
    summary: str = ""


class Promised(BaseModel):
    """One SLA as the model proposes it."""

    deliverable: str = Field(description="As the drafted SLAs call it, where it is one of them.")
    v1_days: int
    v2_days: int
    v3_days: int
    responsible_party: str = Field(description="A role.")
    notes: str = Field(description="What it is for, and why its days are not the usual ones if they are not.")


class Measured(BaseModel):
    """One KPI as the model proposes it."""

    metric: str
    target: str = Field(description="The brief's own number or the drafted one; no number of your own.")
    measurement: str = Field(description="How it is counted, from what a studio has.")


class Answer(BaseModel):
    """The form the model fills in."""

    slas: list[Promised]
    kpis: list[Measured]
    caveats: list[str]
    assumptions: list[str]
    governance: list[str]
    summary: str = Field(description="Two to four plain sentences.")


# What the model answered, held against the rules' draft and the brief


@dataclass
class _Checked:
    """The answer while it is held against what rules drafted, with a count of what did not hold."""

    drafted: Documents
    brief: Grounding
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def miss(self, what: str, count: int = 1) -> None:
        if count:
            self.counts[what] = self.counts.get(what, 0) + count

    def remarks(self) -> list[Message]:
        return [message(f"support-checked-{what}", count=count) for what, count in self.counts.items()]

    @cached_property
    def known(self) -> frozenset[str]:
        """The numbers of the rules' draft, which come from settings, brief and reckoning."""
        drafted = json.dumps(output_of(self.drafted).model_dump(mode="json"), ensure_ascii=False)
        return frozenset(numbers_in(drafted))

    def says(self, text: str) -> bool:
        """Whether prose brings no number that nothing holds."""
        foreign = (one for one in numbers_in(text) if one not in self.known and not self.brief.mentions(one))
        return bool(text.strip()) and next(foreign, None) is None

    def sentences(self, texts: Iterable[str], standing: Sequence[str]) -> list[str]:
        """The model's sentences that hold, then those of the standing ones that it left out."""
        given = [text.strip() for text in texts if text.strip()]
        kept = [text for text in given if self.says(text)]
        self.miss("words", len(given) - len(kept))
        added = [one for one in standing if not any(_same(one, text) for text in kept)]
        self.miss("standing", len(added))
        return list(dict.fromkeys((*kept[: MOST - len(added)], *added)))


def read(
    basis: Basis, answer: Answer, grounding: Grounding, rules: RulesDraft | None
) -> tuple[Output, Sequence[Message]]:
    """The model's documents with the days, targets and standing clauses that settings and brief hold."""
    drafted = draft_support(basis)
    check = _Checked(drafted, grounding)
    slas, kpis = _slas(answer.slas, check), _kpis(answer.kpis, check)
    summary = answer.summary.strip()
    if not check.says(summary):
        check.miss("words")
        summary = summary_of(drafted.levels, len(kpis), basis)
    standing = drafted.caveats[:-1] if basis.ambiguities else drafted.caveats  # the last counts these
    output = Output(
        caveats=check.sentences(answer.caveats, standing),
        assumptions=check.sentences(answer.assumptions, basis.terms.assumptions),
        slas=slas,
        kpis=kpis,
        governance=check.sentences(answer.governance, drafted.governance[:2]),
        summary=summary,
    )
    for one in _evidence(basis, output, drafted):
        grounding.evidence.append(one)
    return output, check.remarks()


def _slas(found: Iterable[Promised], check: _Checked) -> list[Sla]:
    """The rules' SLAs in the model's words, and those of the model whose days the brief holds."""
    levels = {key_of(one.pattern.name): one for one in check.drafted.levels}
    kept: dict[str, Sla] = {}
    for one in found:
        key = key_of(one.deliverable)
        level = levels.get(key)
        if not key or key in kept or (level is None and not _grounded(one, check)):
            check.miss("slas", key not in kept)
            continue
        kept[key] = _sla(one, level, check)
    missing = [sla_of(level) for key, level in levels.items() if key not in kept]
    return [*kept.values(), *missing][:MOST]


def _grounded(sla: Promised, check: _Checked) -> bool:
    """Whether the brief holds the first version's days, and later versions take no longer."""
    days = (sla.v1_days, sla.v2_days, sla.v3_days)
    falling = days[0] >= days[1] >= days[2] >= 1
    return (
        falling
        and check.brief.mentions(str(sla.v1_days))
        and all(str(one) in check.known for one in days[1:])
    )


def _sla(found: Promised, level: Level | None, check: _Checked) -> Sla:
    days = (found.v1_days, found.v2_days, found.v3_days)
    notes = found.notes.strip()
    if level and days != level.days:
        check.miss("days")
        return sla_of(level)
    if not check.says(notes):
        check.miss("words", bool(notes))
        notes = level.notes if level else ""
    return Sla(
        deliverable=level.pattern.name if level else fold(found.deliverable)[:_NAME],
        v1_days=days[0],
        v2_days=days[1],
        v3_days=days[2],
        responsible_party=fold(found.responsible_party)[:_NAME]
        or (level.pattern.responsible if level else ""),
        notes=notes,
    )


def _kpis(found: Iterable[Measured], check: _Checked) -> list[Kpi]:
    """The model's KPIs with targets that hold, and the rules' that it left out."""
    drafted = {key_of(one.metric): one for one in check.drafted.kpis}
    kept: dict[str, Kpi] = {}
    for one in found:
        key, standing = key_of(one.metric), drafted.get(key_of(one.metric))
        if not key or key in kept:
            continue
        if not (check.says(one.target) and check.says(one.measurement)):
            check.miss("kpis", standing is None)
            continue
        target = standing.target if standing else one.target.strip()
        kept[key] = Kpi(metric=fold(one.metric), target=target, measurement=one.measurement.strip())
    missing = [
        Kpi(metric=one.metric, target=one.target, measurement=one.measurement)
        for key, one in drafted.items()
        if key not in kept and not any(_same(one.target, kpi.target) for kpi in kept.values())
    ]
    return [*kept.values(), *missing][:MOST]


def _same(one: str, other: str) -> bool:
    return fold(one).casefold() == fold(other).casefold()


# The rules' draft, and what the model is told


def sla_of(level: Level) -> Sla:
    """An SLA as it is persisted."""
    return Sla(
        deliverable=level.pattern.name,
        v1_days=level.days[0],
        v2_days=level.days[1],
        v3_days=level.days[2],
        responsible_party=level.pattern.responsible,
        notes=level.notes,
    )


def output_of(drafted: Documents) -> Output:
    """Support documents as they are persisted."""
    return Output(
        caveats=list(drafted.caveats),
        assumptions=list(drafted.assumptions),
        slas=[sla_of(level) for level in drafted.levels],
        kpis=[Kpi(metric=one.metric, target=one.target, measurement=one.measurement) for one in drafted.kpis],
        governance=list(drafted.governance),
        summary=drafted.summary,
    )


def _evidence(basis: Basis, output: Output, drafted: Documents) -> list[Evidence]:
    """The brief's words behind what it includes."""
    return [
        one.evidence(f"caveats[{at}]", caveat)
        for at, caveat in enumerate(output.caveats)
        for one in basis.included
        if one.quote in caveat
    ]


Quoting = Callable[[str, str, str], Evidence | None]
"""Field, value and quote, to evidence where the quote stands in a document."""


def _quoted(output: Output, drafted: Documents, targets: Targets, evidence: Quoting) -> list[Evidence]:
    """The brief's words behind the days and the targets that were taken over."""
    found = [
        evidence(f"slas[{at}]", output.slas[at].deliverable, level.stated.quote)
        for at, level in enumerate(drafted.levels)
        if level.stated
    ]
    found += [
        evidence(f"kpis[{at}]", kpi.metric, kpi.target)
        for at, kpi in enumerate(output.kpis)
        if kpi.target in targets.ours
    ]
    return [one for one in found if one]


def _by_rules(basis: Basis, context: StageContext) -> RulesDraft:
    drafted = draft_support(basis)
    output = output_of(drafted)
    quoted = _quoted(output, drafted, targets_of(basis.measures), context.brief.evidence)
    return RulesDraft(output.model_dump(mode="json"), (*quoted, *_evidence(basis, output, drafted)), ())


def _tells(basis: Basis, context: StageContext) -> dict[str, str]:
    known = {
        "deliverables": [str(one.get("name") or "") for one in basis.things],
        "markets": basis.markets,
        "measures": basis.measures,
        "gaps": basis.gaps,
        "starts": basis.setting.start.isoformat(),
        "goes live": basis.setting.go_live.isoformat() if basis.setting.go_live else "",
    }
    return {
        "scope": render_data("scope", json.dumps(known, ensure_ascii=False)[:SCOPE]),
        "terms": render_data("terms", json.dumps(asdict(basis.terms), ensure_ascii=False, indent=1)),
        "least": str(LEAST),
    }


def _basis(context: StageContext) -> Basis:
    settings, facts = context.settings, context.facts
    return basis_of(
        context.inputs,
        context.brief,
        Terms(settings.slas, settings.kpis, settings.service, settings.exclusions, settings.assumptions),
        start=max(context.today, facts.deadline or context.today),  # not before the proposal is due
        go_live=facts.go_live,
    )


async def run(context: StageContext) -> Draft:
    """Drafts what the proposal promises; too few SLAs or KPIs is a failed run."""
    basis = await asyncio.to_thread(_basis, context)  # a long brief takes a second to go through
    drafting = Drafting(
        StageKey.SUPPORT_DOCS,
        Output,
        Answer,
        partial(read, basis),
        partial(_by_rules, basis),
        _tells(basis, context),
    )
    draft = await drafting.draft(context)
    output = Output.model_validate(draft.output)
    for what, made in (("slas", len(output.slas)), ("kpis", len(output.kpis))):
        if made < LEAST:
            raise StageFailed(message(f"support-too-few-{what}", count=made, least=LEAST), draft.calls)
    exports, remarks = await asyncio.to_thread(terms_file, context, output.model_dump())
    return replace(draft, exports=exports, remarks=(*draft.remarks, *remarks))


STAGE = Stage(Output, run, Answer)
