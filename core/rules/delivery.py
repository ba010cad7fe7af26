"""The delivery model without a model: which steps the work takes, and where AI tools may help in them."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Any

from core.brief import fold
from core.messages import message, say
from core.rules.ai_terms import OPEN, AiTerms, Ruling
from core.rules.assets import nouns_in
from core.rules.lexicon import data, pattern
from core.rules.quantities import LANGUAGES, Standing, read_quantity

MOTION_AT_SCALE = 5
"""So many pieces of motion, or a number left open, and motion is made at scale."""

_NAMED = 4
"""So many things a sentence names."""
_NAME = 80
_READ = 400
"""Characters of a thing's name and description that are read for what it is."""


class Approach(StrEnum):
    """How one step is worked, from by hand to by itself."""

    MANUAL = "manual"
    AI_SUPPORTED = "ai_supported"
    FULLY_AUTOMATED = "fully_automated"

    def within(self, most: "Approach") -> "Approach":
        """This approach, or the furthest that is allowed."""
        order = list(Approach)
        return min(self, most, key=order.index)


class Headline(StrEnum):
    """How the work as a whole is delivered."""

    TRADITIONAL = "traditional"
    AI_SUPPORTED = "ai_supported"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True)
class Tool:
    """What is known of one AI tool."""

    name: str
    does: str
    """What it is for, in words."""
    not_for: tuple[str, ...]
    """What it does not cover, in words."""
    steps: tuple[str, ...]
    """The steps it can work in."""
    media: tuple[str, ...]
    """What the work must be."""
    simple: bool = False
    """Whether highly complex work is beyond it."""
    checks: bool = False
    """Whether it looks at finished work instead of making it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step in which creative work is produced."""

    key: str
    most: Approach
    """The furthest it may be automated."""
    always: bool = False
    media: tuple[str, ...] = ()
    words: str = ""
    across: bool = False
    """Whether work for several markets takes it."""
    toolless: bool = False
    """Whether it is a good candidate even where no listed tool covers it."""

    @property
    def name(self) -> str:
        return say(message(f"delivery-step-{self.key}"))


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to be made, as production sees it."""

    name: str
    media: frozenset[str]
    words: frozenset[str]
    """Which words of the steps it is named or described with."""
    complex: bool
    pieces: int | None
    """None where the number is open."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Everything a delivery model is recommended from."""

    works: tuple[Work, ...]
    markets: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    model_type: str = ""
    terms: AiTerms = OPEN
    tools: tuple[Tool, ...] = ()

    def of(self, medium: str) -> tuple[Work, ...]:
        return tuple(work for work in self.works if medium in work.media)

    @property
    def motion_at_scale(self) -> bool:
        pieces = [work.pieces for work in self.of("motion")]
        return None in pieces or sum(one or 0 for one in pieces) >= MOTION_AT_SCALE

    @property
    def heavy(self) -> bool:
        """Whether motion at scale or print keeps the whole from being AI-supported."""
        return self.motion_at_scale or bool(self.of("print"))


@dataclass(frozen=True, slots=True)
class StagePlan:
    """How one step is worked, with which tools and why."""

    step: Step
    approach: Approach
    tooling: tuple[str, ...]
    rationale: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A recommended way of delivering."""

    headline: Headline
    summary: str
    plans: tuple[StagePlan, ...]
    caveats: tuple[str, ...] = field(default=())
    risks: tuple[str, ...] = field(default=())


# What is known beforehand


@cache
def default_tools() -> tuple[Tool, ...]:
    """The sample of tool facts; a tenant has its own list."""
    listed = tomllib.loads((files("core.rules.data") / "tools.toml").read_text("utf-8"))["tool"]
    return tuple(Tool(**{name: _frozen(value) for name, value in one.items()}) for one in listed)


@cache
def steps() -> tuple[Step, ...]:
    """The steps of production, in order."""
    return tuple(_step(one) for one in data("delivery")["step"])


def _step(written: dict[str, Any]) -> Step:
    fields: dict[str, Any] = {name: _frozen(value) for name, value in written.items()}
    fields["most"] = Approach(written["most"])
    return Step(**fields)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


# What is to be made


def scope_of(
    diagnosis: Mapping[str, Any],
    assets: Mapping[str, Any] | None,
    *,
    model_type: str = "",
    terms: AiTerms = OPEN,
    tools: Sequence[Tool] | None = None,
) -> Scope:
    """What is to be made, of the asset list where there is one, else of the diagnosis."""
    asked = diagnosis.get("deliverables") or []
    listed = (assets or {}).get("assets") or []
    known = {_same(one.get("name")): one for one in asked}
    works = [_asset(one, known.get(_same(one.get("name"))) or {}) for one in listed]
    return Scope(
        works=tuple(works or (_deliverable(one) for one in asked)),
        markets=tuple(diagnosis.get("markets") or ()),
        channels=tuple(diagnosis.get("channels") or ()),
        model_type=model_type,
        terms=terms,
        tools=tuple(default_tools() if tools is None else tools),
    )


def _same(name: object) -> str:
    return fold(str(name or "")).casefold()


def _asset(asset: Mapping[str, Any], asked: Mapping[str, Any]) -> Work:
    open_volume = not asset.get("volume")
    text = f"{asset.get('name') or ''}. {asset.get('description') or ''}"
    return _work(asset, asked, text, None if open_volume else int(asset["volume"]))


def _deliverable(asked: Mapping[str, Any]) -> Work:
    text = f"{asked.get('name') or ''}, {asked.get('volume_estimate') or ''}"
    return _work(asked, asked, text, _pieces(asked.get("volume_estimate")))


def _work(named: Mapping[str, Any], asked: Mapping[str, Any], text: str, pieces: int | None) -> Work:
    text, category = text[:_READ], _same(asked.get("category"))
    called = f"{text}, {category}"
    media = _media(text, category)
    return Work(
        name=_short(str(named.get("name") or "")),
        media=media,
        words=frozenset(kind for kind in data("delivery")["calls"] if _calls(kind).search(called))
        | ({"mastered"} if _mastered().search(text) else frozenset[str]()),
        complex=asked.get("complexity_hint") == "high",
        pieces=pieces,
    )


def _short(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[:_NAME].rstrip()}…"


def _pieces(words: str | None) -> int | None:
    """How many at least; None where that is open or goes on by the month."""
    quantity = read_quantity(words)
    if quantity.standing is not Standing.STATED or quantity.period or quantity.per:
        return None
    return int(quantity.number)


def _media(text: str, category: str) -> frozenset[str]:
    """What it is made as: what its words show, else what its category says."""
    kinds = {category} if category in _mediums() else {noun.category for noun in nouns_in(text, LANGUAGES)}
    said = {_mediums()[kind] for kind in kinds if kind in _mediums()}
    shown = {medium for medium in data("delivery")["shown"] if _shows(medium).search(text)}
    if _digital().search(f"{text}, {category}"):
        said, shown = {"static"} if said == {"print"} else said, shown - {"print"}
    moving = shown & {"motion", "print"}
    return frozenset(said | shown if not moving else shown | (said - {"static"}))


@cache
def _mediums() -> Mapping[str, str]:
    return data("delivery")["media"]


@cache
def _calls(kind: str) -> Any:
    return pattern(data("delivery")["calls"][kind]["all"])


@cache
def _shows(medium: str) -> Any:
    return pattern(data("delivery")["shown"][medium]["all"])


@cache
def _mastered() -> Any:
    return pattern(data("delivery")["mastered"]["all"])


@cache
def _digital() -> Any:
    return pattern(data("delivery")["digital"]["all"])


# Which steps it takes


def calls_for(step: Step, work: Work) -> bool:
    """Whether a thing to be made takes this step."""
    if step.always or not (step.media or step.words):
        return False
    if step.media and not work.media.intersection(step.media):
        return False
    match step.key:
        case "film":  # what is only cut down or only internal comes from masters or templates
            return "mastered" in work.words or not work.words & {"cutdown", "internal"}
        case "digital_statics":
            return not work.words & {"social", "dynamic"}
        case _:
            return not step.words or step.words in work.words


def taken(step: Step, scope: Scope) -> tuple[Work, ...]:
    """The things to be made that take this step."""
    return tuple(work for work in scope.works if calls_for(step, work))


def is_called(step: Step, scope: Scope) -> bool:
    """Whether the scope takes this step."""
    if step.key == "policy_checks" and not tools_for(step, scope):
        return False
    across = step.across and bool(scope.works) and len(scope.markets) > 1
    return step.always or across or bool(taken(step, scope))


def tools_for(step: Step, scope: Scope) -> tuple[Tool, ...]:
    """The tools whose facts allow them here; none where a person does the step."""
    if step.most is Approach.MANUAL or scope.terms.ruling is not Ruling.OPEN:
        return ()
    works = taken(step, scope)
    return tuple(
        tool
        for tool in scope.tools
        if step.key in tool.steps and any(_covers(tool, work, step) for work in works)
    )


def _covers(tool: Tool, work: Work, step: Step) -> bool:
    within = work.media.intersection(tool.media, step.media or tool.media)
    return bool(within) and not (tool.simple and work.complex)


# What is recommended


def approach_of(step: Step, scope: Scope) -> Approach:
    """The approach that rules take for a step."""
    if step.most is Approach.MANUAL or scope.terms.ruling is not Ruling.OPEN:
        return Approach.MANUAL
    tools = tools_for(step, scope)
    if tools and all(tool.checks for tool in tools):
        return step.most
    return Approach.AI_SUPPORTED.within(step.most) if tools or step.toolless else Approach.MANUAL


def allowed(wanted: Approach, step: Step, tools: Sequence[str], scope: Scope) -> Approach:
    """The approach wanted, held within what the step, the client and the tools allow."""
    if scope.terms.ruling is not Ruling.OPEN:
        return Approach.MANUAL
    if not tools:
        wanted = wanted.within(Approach.AI_SUPPORTED if step.toolless else Approach.MANUAL)
    return wanted.within(step.most)


def headline_of(plans: Sequence[StagePlan], scope: Scope) -> Headline:
    """AI-supported only where a tool covers all that is made and neither print nor motion at scale is."""
    helped = [plan for plan in plans if plan.approach is not Approach.MANUAL]
    if all(_only_checks(plan, scope) for plan in helped):
        return Headline.TRADITIONAL
    if not scope.heavy and all(_covered(work, plans) for work in scope.works):
        return Headline.AI_SUPPORTED
    return Headline.HYBRID


def _only_checks(plan: StagePlan, scope: Scope) -> bool:
    """Whether a step is helped merely by tools that look at finished work."""
    return bool(plan.tooling) and all(tool.checks for tool in scope.tools if tool.name in plan.tooling)


def _covered(work: Work, plans: Sequence[StagePlan]) -> bool:
    """Whether tools make a thing, with no step of its own left to hands."""
    own = [plan for plan in plans if calls_for(plan.step, work) and plan.step.key != "policy_checks"]
    return (
        bool(own) and all(plan.tooling or plan.step.toolless for plan in own) and any(p.tooling for p in own)
    )


def plan_of(step: Step, scope: Scope) -> StagePlan:
    """How rules plan one step."""
    tools, approach = tools_for(step, scope), approach_of(step, scope)
    return StagePlan(step, approach, tuple(one.name for one in tools), _rationale(step, tools, scope))


def draft_delivery(scope: Scope) -> Delivery:
    """The delivery model by rules alone."""
    plans = tuple(plan_of(step, scope) for step in steps() if is_called(step, scope))
    headline = headline_of(plans, scope)
    return Delivery(
        headline,
        summary_of(headline, plans, scope),
        plans,
        caveats_of(plans, scope),
        (*standing_risks(headline, scope), *work_risks(plans, scope)),
    )


# In words


def listed(words: Iterable[str]) -> str:
    """The first of these words, with how many more there are."""
    every = list(dict.fromkeys(word for word in words if word))
    shown = ", ".join(every[:_NAMED])
    more = len(every) - _NAMED
    return say(message("delivery-and-more", things=shown, count=more)) if more > 0 else shown


def _rationale(step: Step, tools: Sequence[Tool], scope: Scope) -> str:
    works = listed(work.name for work in taken(step, scope))
    if step.most is not Approach.MANUAL and scope.terms.ruling is not Ruling.OPEN:
        return say(message(f"delivery-why-{scope.terms.ruling}", quote=scope.terms.quote))
    parts = [say(message(f"delivery-why-{step.key}"))]
    if tools:
        parts += [say(message("delivery-why-tool", tool=one.name, does=one.does)) for one in tools]
    elif step.most is not Approach.MANUAL:
        parts.append(say(message("delivery-why-candidate" if step.toolless else "delivery-why-no-tool")))
    if works and not step.always:
        parts.append(say(message("delivery-why-works", works=works)))
    return " ".join(parts)


def summary_of(headline: Headline, plans: Sequence[StagePlan], scope: Scope) -> str:
    """Two to four sentences: the recommendation, what carries it, what holds it back."""
    helped = listed(plan.step.name for plan in plans if plan.approach is not Approach.MANUAL)
    hands = listed(plan.step.name for plan in plans if plan.approach is Approach.MANUAL)
    if not scope.works:
        return say(message("delivery-summary-nothing"))
    said = [say(message(f"delivery-summary-{headline}", helped=helped, hands=hands))]
    if scope.terms.ruling is not Ruling.OPEN:
        said.append(say(message(f"delivery-because-{scope.terms.ruling}", quote=scope.terms.quote)))
    elif headline is not Headline.TRADITIONAL:
        said += _held_back(scope)
    return " ".join(said)


def _held_back(scope: Scope) -> list[str]:
    reasons = {"print": bool(scope.of("print")), "motion": scope.motion_at_scale}
    return [
        say(message(f"delivery-because-{medium}", works=listed(work.name for work in scope.of(medium))))
        for medium, holds in reasons.items()
        if holds
    ]


def caveats_of(plans: Sequence[StagePlan], scope: Scope) -> tuple[str, ...]:
    """What each tool named does not cover, and the steps that still want one."""
    used = set(chain.from_iterable(plan.tooling for plan in plans))
    limits = [
        say(message("delivery-caveat", tool=tool.name, does=tool.does, not_for=", ".join(tool.not_for)))
        if tool.not_for
        else say(message("delivery-caveat-only", tool=tool.name, does=tool.does))
        for tool in scope.tools
        if tool.name in used
    ]
    wanting = [plan.step.name for plan in plans if plan.approach is not Approach.MANUAL and not plan.tooling]
    return (*limits, *(say(message("delivery-caveat-toolless", step=name)) for name in wanting))


def standing_risks(headline: Headline, scope: Scope) -> tuple[str, ...]:
    """The risks that stand whoever drafts: the client's terms, and hours that assume another model."""
    risks: list[str] = []
    if scope.terms.ruling is not Ruling.OPEN:
        risks.append(say(message(f"delivery-risk-{scope.terms.ruling}", quote=scope.terms.quote)))
    if scope.model_type == "ai_supported" and headline is not Headline.AI_SUPPORTED:
        risks.append(say(message(f"delivery-risk-priced-ai-{headline}")))
    if scope.model_type == "traditional" and headline is not Headline.TRADITIONAL:
        risks.append(say(message("delivery-risk-priced-traditional")))
    return tuple(risks)


def work_risks(plans: Sequence[StagePlan], scope: Scope) -> tuple[str, ...]:
    """What in the work itself may go wrong with this way of delivering."""
    helped = {plan.step.key for plan in plans if plan.approach is not Approach.MANUAL}
    unsized = listed(work.name for work in scope.works if work.pieces is None)
    held = {
        "motion": scope.motion_at_scale and listed(work.name for work in scope.of("motion")),
        "print": listed(work.name for work in scope.of("print")),
        "unasked": helped and scope.terms.ruling is Ruling.OPEN,
        "localisation": "localisation" in helped,
        "unsized": helped and unsized,
        "nothing": not scope.works,
    }
    return tuple(
        say(message(f"delivery-risk-{kind}", **({"works": found} if isinstance(found, str) else {})))
        for kind, found in held.items()
        if found
    )
