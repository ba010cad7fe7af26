"""Stage 12: what the brief asks for that the agency's own people do not do, and where it would come from."""

import asyncio
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property, partial

from pydantic import BaseModel, Field

from core.agency.partners import Partner, Source
from core.agents.brief_text import render_data
from core.agents.grounding import Grounding, numbers_in
from core.brief import Evidence, fold
from core.catalogue.catalogue import key_of
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message
from core.opportunity import Priority
from core.rules.delivery_words import listed
from core.rules.skills import covers, skills_of
from core.rules.sourcing import Bench, Gaps, Sourced, draft_gaps, from_whom, partner_for, same, summary_of
from core.rules.wishes import Wish, wishes_of
from core.stage import Draft, Stage, StageContext

SCOPE = 20_000
"""Characters of what is asked that the model is shown."""


class Gap(BaseModel):
    """One capability that the brief asks for and the core team does not have."""

    capability: str
    criticality: Priority
    """Red: nothing can be delivered without it; amber: should be partnered; green: nice to have."""
    suggested_source: Source
    suggested_partner: str = ""
    """Empty where nobody is named."""
    rationale: str = ""
    """What in the brief asks for it, and what follows."""


class Output(BaseModel):
    """What the capability gaps persist."""

    core_in_scope: list[str] = Field(default_factory=list)
    """The core team's capabilities that this brief takes."""
    gaps: list[Gap] = Field(default_factory=list)
    summary: str = ""


class Missing(BaseModel):
    """One gap as the model found it."""

    capability: str = Field(description="As the list of partners calls it, where it is on that list.")
    quote: str = Field(description="The words of the brief that ask for it, copied letter by letter.")
    criticality: Priority
    suggested_source: Source
    suggested_partner: str = Field(description="From the list of partners; empty when none fits.")
    rationale: str = Field(description="What of the brief asks for it and why it is this critical.")


class Answer(BaseModel):
    """The form the model fills in."""

    core_in_scope: list[str] = Field(description="Names from the list of in-house capabilities.")
    gaps: list[Missing]
    summary: str = Field(description="Two to four plain sentences.")


# What the model answered, held against the lists and the brief


@dataclass
class _Checked:
    """The answer while it is held against the tenant's lists, with a count of what did not hold."""

    bench: Bench
    brief: Grounding
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def miss(self, what: str, count: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + count

    def remarks(self) -> list[Message]:
        return [message(f"sourcing-checked-{what}", count=count) for what, count in self.counts.items()]

    def says(self, text: str, partner: str = "") -> bool:
        """Whether prose brings no number that nothing holds and no partner but the one that is suggested."""
        others = {one.partner for one in self.bench.partners if one.partner} - {partner}
        strays = any(fold(other).casefold() in fold(text).casefold() for other in others)
        numbers = all(str(self.bench.markets) == one or self.brief.mentions(one) for one in numbers_in(text))
        return bool(text.strip()) and numbers and not strays

    @cached_property
    def covered(self) -> frozenset[str]:
        return covers(self.bench.core)

    def owned(self, capability: str) -> bool:
        """Whether the core list has it, by name or as the same skill."""
        if any(same(one, capability) for one in self.bench.core):
            return True
        keys = skills_of(capability)
        return bool(keys) and keys <= self.covered and not self.partnered(capability, keys)

    def partnered(self, capability: str, keys: frozenset[str]) -> Partner | None:
        return partner_for(capability, keys, self.bench.partners)


def read(
    bench: Bench, wishes: Sequence[Wish], answer: Answer, grounding: Grounding, rules: RulesDraft | None
) -> tuple[Output, Sequence[Message]]:
    """The model's gaps that the brief asks for and the tenant's lists bear out."""
    check = _Checked(bench, grounding)
    ours = {key_of(one): one for one in bench.core}
    core = list(dict.fromkeys(ours[key_of(one)] for one in answer.core_in_scope if key_of(one) in ours))
    if foreign := sum(key_of(one) not in ours for one in answer.core_in_scope):
        check.miss("core", foreign)
    gaps = _gaps(answer.gaps, check)
    summary = answer.summary.strip()
    if not check.says(summary, next((one.suggested_partner for one in gaps), "")):
        check.miss("words")
        summary = summary_of(core, [(one.capability, one.criticality) for one in gaps])
    missed = _missed(gaps, draft_gaps(wishes, bench))
    return Output(core_in_scope=core, gaps=gaps, summary=summary), [*check.remarks(), *missed]


def _gaps(found: Iterable[Missing], check: _Checked) -> list[Gap]:
    kept: list[Gap] = []
    for one in found:
        name = fold(one.capability)
        if not name or any(same(name, gap.capability) for gap in kept):
            continue
        if check.owned(name):
            check.miss("owned")
        elif check.brief.keeps(f"gaps[{len(kept)}].capability", name, one.quote):
            kept.append(_gap(name, one, check))
    order = list(Priority)
    return _in_order(kept, check, sorted(range(len(kept)), key=lambda at: order.index(kept[at].criticality)))


def _in_order(gaps: Sequence[Gap], check: _Checked, order: Sequence[int]) -> list[Gap]:
    """The gaps in another order, and their evidence with them."""
    places = {f"gaps[{before}].capability": f"gaps[{now}].capability" for now, before in enumerate(order)}
    for at, one in enumerate(check.brief.evidence):
        check.brief.evidence[at] = Evidence(
            places.get(one.field, one.field), one.value, one.quote, one.file, one.place
        )
    return [gaps[at] for at in order]


def _gap(name: str, found: Missing, check: _Checked) -> Gap:
    """One gap with a partner that is known, or none; a reason that does not hold gives way to a plain one."""
    known = {key_of(one.partner): one for one in check.bench.partners if one.partner}
    listed_for = check.partnered(name, skills_of(name))
    partner = known.get(key_of(found.suggested_partner)) if found.suggested_partner.strip() else listed_for
    if found.suggested_partner.strip() and partner is None:
        check.miss("partners")
        partner = listed_for
    source = partner.source if partner else found.suggested_source
    whom = partner.partner if partner else ""
    rationale = found.rationale.strip()
    if not check.says(rationale, whom) or (found.suggested_partner.strip() not in ("", whom)):
        check.miss("words")
        rationale = from_whom(partner, source)
    return Gap(
        capability=name,
        criticality=found.criticality,
        suggested_source=source,
        suggested_partner=whom,
        rationale=rationale,
    )


def _missed(gaps: Sequence[Gap], ruled: Gaps) -> list[Message]:
    """What the rules see asked for in the brief's own words and the model does not list."""
    listed_keys = {key for one in gaps for key in skills_of(one.capability)}
    missed = [
        one.capability
        for one in ruled.gaps
        if one.evidence and one.criticality is not Priority.GREEN
        if not (skills_of(one.capability) & listed_keys)
        if not any(same(one.capability, gap.capability) for gap in gaps)
    ]
    return [message("sourcing-checked-missed", things=listed(missed))] if missed else []


# The rules' draft, and what the model is told


def _by_rules(bench: Bench, wishes: Sequence[Wish], context: StageContext) -> RulesDraft:
    drafted = draft_gaps(wishes, bench)
    output = Output(
        core_in_scope=list(drafted.core),
        gaps=[_persisted(one) for one in drafted.gaps],
        summary=drafted.summary,
    )
    evidence = tuple(
        Evidence(f"gaps[{at}].capability", found.value, found.quote, found.file, found.place)
        for at, one in enumerate(drafted.gaps)
        if (found := one.evidence)
    )
    none = () if bench.core or bench.partners else (message("sourcing-no-lists"),)
    return RulesDraft(output.model_dump(mode="json"), evidence, none)


def _persisted(gap: Sourced) -> Gap:
    return Gap(
        capability=gap.capability,
        criticality=gap.criticality,
        suggested_source=gap.source,
        suggested_partner=gap.partner,
        rationale=gap.rationale,
    )


ASKED = ("capabilities_required", "deliverables", "channels", "tech_asks", "markets")
"""Fields of the diagnosis that say what is asked."""


def _tells(bench: Bench, context: StageContext) -> dict[str, str]:
    diagnosis = context.inputs.get(StageKey.DIAGNOSIS) or {}
    asked = {name: diagnosis.get(name) or [] for name in ASKED}
    partners = [asdict(one) for one in bench.partners]
    return {
        "asked": render_data("asked", json.dumps(asked, ensure_ascii=False)[:SCOPE]),
        "core": render_data("in-house capabilities", json.dumps(bench.core, ensure_ascii=False)),
        "partners": render_data("partners", json.dumps(partners, ensure_ascii=False)),
    }


def _asked(context: StageContext) -> tuple[Bench, tuple[Wish, ...]]:
    diagnosis = context.inputs.get(StageKey.DIAGNOSIS) or {}
    settings = context.settings
    bench = Bench(settings.core, settings.partners, len(diagnosis.get("markets") or ()))
    return bench, wishes_of(diagnosis, context.brief)


async def run(context: StageContext) -> Draft:
    """Holds what the brief asks for against what the agency's own people do and whom it turns to."""
    bench, wishes = await asyncio.to_thread(_asked, context)  # a long brief takes a second to go through
    drafting = Drafting(
        StageKey.CAPABILITY_GAPS,
        Output,
        Answer,
        partial(read, bench, wishes),
        partial(_by_rules, bench, wishes),
        _tells(bench, context),
    )
    return await drafting.draft(context)


STAGE = Stage(Output, run, Answer)
