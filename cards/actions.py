"""Every button's payload: one closed union, used to write the buttons and to read the taps."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from core.agency.partners import Source
from core.asset import LARGEST
from core.calculators.efficiency import Scenario
from core.deal import LONGEST
from core.export import ExportKind
from core.handoff.targets import Target
from core.keys import StageKey
from core.many import Step
from core.messages import DEFAULT_LOCALE, languages
from core.opportunity import ClarificationStatus, DealStatus, Priority, Role, shows
from core.parcel import Destination
from core.preferences import Wanted, Weekday
from core.qualification import HIGHEST
from core.reaching import MOST_HOURS, MOST_TIMES
from core.tenant import Sampled
from core.typed import Ambiguous, number_of, percentage_of
from core.views import OVERRIDE
from core.watch import LONGEST_WORDS, ChangeStatus, WatchStatus


def _seen(name: str) -> str:
    if not shows(name):
        raise PydanticCustomError("missing", "nothing in it can be seen")
    return name


Key = Annotated[str, StringConstraints(max_length=200)]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(_seen),
]
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=20_000)]
Answer = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=100_000),
    AfterValidator(lambda answer: answer if shows(answer) else ""),
]
"""A client's words, which are kept whole however long they are; what cannot be seen is no word."""
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2_000)]
Number = Annotated[int, Field(ge=1, le=2_147_483_647)]
Page = Annotated[int, Field(ge=1, le=10_000)]


def _written(day: Any) -> Any:
    """A number would be taken for seconds since 1970."""
    if isinstance(day, str | date):
        return day
    raise PydanticCustomError("date", "not a written date")


Day = Annotated[date, BeforeValidator(_written)]


class Action(BaseModel, frozen=True):
    """What all taps share."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    verb: str
    key: Key | None = None
    """Idempotency key: the same tap again is the same action."""

    @classmethod
    def asking(cls, **known: Any) -> Self:
        """The payload of a button whose other fields people fill in on the card."""
        return cls.model_construct(**known)


class OnOpportunity(Action, frozen=True):
    opp: Number


class OnStage(OnOpportunity, frozen=True):
    stage: StageKey


class OpportunityCreate(Action, frozen=True):
    verb: Literal["opportunity.create"] = "opportunity.create"
    name: Name


class OpportunityOpen(Action, frozen=True):
    verb: Literal["opportunity.open"] = "opportunity.open"
    opp: Number | None = None
    name: Line | None = None
    """A number or a part of a name, where no `opp` is given."""


class OpportunityRename(OnOpportunity, frozen=True):
    verb: Literal["opportunity.rename"] = "opportunity.rename"
    name: Name


class OpportunitySettings(OnOpportunity, frozen=True):
    verb: Literal["opportunity.settings"] = "opportunity.settings"
    version: int | None = None
    """Of the opportunity when the form was drawn: input typed over an older state is not saved."""
    model_type: Line | None = None
    rate_region: Line | None = None
    currency: Line | None = None
    owner: Line | None = None
    notes: Text | None = None


class OpportunityArchive(OnOpportunity, frozen=True):
    verb: Literal["opportunity.archive"] = "opportunity.archive"


class OpportunityRestore(OnOpportunity, frozen=True):
    verb: Literal["opportunity.restore"] = "opportunity.restore"


class DealSetStatus(OnOpportunity, frozen=True):
    verb: Literal["deal.set_status"] = "deal.set_status"
    seen: Annotated[int, Field(ge=0)] | None = None
    """How often somebody had said where the deal stands when the form was drawn."""
    status: DealStatus
    lessons: Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST)] = ""


class StageOpen(OnStage, frozen=True):
    verb: Literal["stage.open"] = "stage.open"


class StageRun(OnStage, frozen=True):
    verb: Literal["stage.run"] = "stage.run"
    confirm: Literal["yes", ""] | None = None
    after: Key | None = None
    """The run that a confirmation was asked after: once another has run, its numbers are no longer true."""


class StageComplete(OnStage, frozen=True):
    verb: Literal["stage.complete"] = "stage.complete"


_BETWEEN = ",;\u060c\u061b\n"
"""What parts the entries of a list in one field: commas and semicolons, Arabic ones too, and new lines."""
_PART = re.compile(rf'\s*"((?:[^"]|"")*)"\s*(?=[{_BETWEEN}]|$)|([^{_BETWEEN}]+)')


def _parts(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    found = ((quoted.replace('""', '"') or plain).strip() for quoted, plain in _PART.findall(value))
    return tuple(part for part in found if part)


def joined(parts: Iterable[str]) -> str:
    """A list as it stands in one field: commas between, quotes round a part that has one itself."""
    return ", ".join(
        f'"{part.replace(chr(34), chr(34) * 2)}"' if set(part) & set(f'{_BETWEEN}"') else part
        for part in parts
    )


Named = Annotated[tuple[Line, ...], BeforeValidator(_parts), Field(min_length=1, max_length=50)]
"""People, by what Teams or Entra calls them."""


Somebody = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
"""One person, by what Teams or Entra calls them."""


def _blank_is_none(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


class IntakeSave(OnOpportunity, frozen=True):
    """Fields left out stay as they are; fields sent empty are cleared."""

    verb: Literal["intake.save"] = "intake.save"
    version: int | None = None
    """Of the opportunity when the form was drawn."""
    client_name: Line | None = None
    region: Line | None = None
    brands: tuple[Line, ...] | None = Field(default=None, max_length=50)
    service_types: tuple[Line, ...] | None = Field(default=None, max_length=50)
    deadline: Day | None = None
    go_live: Day | None = None
    summary: Text | None = None

    _split = field_validator("brands", "service_types", mode="before")(_parts)
    _blank = field_validator("client_name", "region", "deadline", "go_live", "summary", mode="before")(
        _blank_is_none
    )


def _is_whole(number: Any) -> bool:
    """Whether it is a whole number, which a client may send with a point; there is none too large to ask."""
    if isinstance(number, float):
        return number.is_integer()
    return isinstance(number, int) and not isinstance(number, bool)


def _number(typed: str, info: ValidationInfo, read: Callable[..., Decimal | None] = number_of) -> Any:
    """The number in a number field, by the locale of the person who typed it; as typed where it is none."""
    locale = (info.context or {}).get("locale") or DEFAULT_LOCALE
    try:
        number = read(typed, locale, field=True)
    except Ambiguous:
        raise PydanticCustomError("ambiguous", "more than one number") from None
    return typed if number is None else int(number) if number == int(number) else number


def _points(score: Any, info: ValidationInfo) -> Any:
    """A score as a field sends it: nothing typed is none, and half points or words are none either."""
    if isinstance(score, str):
        score = _number(score, info) if score.strip() else None
    if score is not None and not (_is_whole(score) and 0 <= score <= HIGHEST):
        raise PydanticCustomError("score", "not a whole number of points")
    return score


Points = Annotated[int | None, BeforeValidator(_points)]


class QualificationSave(OnOpportunity, frozen=True):
    """Only what differs from what the card showed is saved."""

    verb: Literal["qualification.save"] = "qualification.save"
    seen: Annotated[int, Field(ge=0)] = 0
    """How many scores had ever been set when the form was drawn."""
    timing: Points = None
    relationship: Points = None
    opportunity: Points = None
    what_we_know: Points = None
    location: Points = None
    sector: Points = None
    note_timing: Note | None = None
    note_relationship: Note | None = None
    note_opportunity: Note | None = None
    note_what_we_know: Note | None = None
    note_location: Note | None = None
    note_sector: Note | None = None


class ApprovalRequest(OnOpportunity, frozen=True):
    verb: Literal["approval.request"] = "approval.request"
    stage: StageKey = StageKey.QUALIFICATION
    roles: Annotated[tuple[Role, ...], BeforeValidator(_parts), Field(max_length=9)] = ()
    """Empty for those that the tenant requires."""
    note: Note = ""


class ApprovalDecide(Action, frozen=True):
    verb: Literal["approval.decide"] = "approval.decide"
    opp: Number | None = None
    approval: Key
    decision: Literal["approve", "reject"]
    note: Note = ""


class ApprovalDelegate(Action, frozen=True):
    """Hands a holder's decisions in the role of a request over to somebody else, both days included."""

    verb: Literal["approval.delegate"] = "approval.delegate"
    opp: Number | None = None
    approval: Key
    person: Somebody
    begins: Day = Field(alias="from")
    ends: Day = Field(alias="until")


class ApprovalUndelegate(Action, frozen=True):
    """Takes a delegation back."""

    verb: Literal["approval.undelegate"] = "approval.undelegate"
    opp: Number | None = None
    approval: Key
    """The request on whose card it was tapped, to go back to."""
    delegation: Key


class ApprovalReassign(Action, frozen=True):
    """Has somebody decide this one request, which is stuck."""

    verb: Literal["approval.reassign"] = "approval.reassign"
    opp: Number | None = None
    approval: Key
    person: Somebody


class AnswersPropose(OnOpportunity, frozen=True):
    """Answers pasted as text, to be split and shown before anything is saved."""

    verb: Literal["answers.propose"] = "answers.propose"
    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200_000)]


class AnswersConfirm(OnOpportunity, frozen=True):
    verb: Literal["answers.confirm"] = "answers.confirm"
    imported: Key = Field(alias="import")
    take: dict[Key, Key] = Field(default_factory=dict, max_length=500)
    """By clarification: the number of the offer to take, or `keep` for what is known already."""
    seen: Key | None = None
    """What there was to choose from when the card was drawn."""

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        """Each conflict is an input of its own, named `take_<clarification>`."""
        taken = {
            name.removeprefix("take_"): value for name, value in data.items() if name.startswith("take_")
        }
        return {**data, "take": taken}


class AnswersDiscard(OnOpportunity, frozen=True):
    verb: Literal["answers.discard"] = "answers.discard"
    imported: Key = Field(alias="import")


class ExportGet(Action, frozen=True):
    verb: Literal["export.get"] = "export.get"
    opp: Number | None = None
    """None for the catalogue, which belongs to no opportunity."""
    kind: ExportKind


class ExportSend(OnOpportunity, frozen=True):
    verb: Literal["export.send"] = "export.send"
    kind: ExportKind
    to: Destination


class OnPeople(Action, frozen=True):
    role: Role
    people: Named
    """Entra ids or addresses, comma-joined: those picked in a field for people, and those written."""
    picked: str = ""
    """Those picked, comma-joined: what a client's search found, which nobody wrote."""

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        named = [data.get(name) for name in ("picked", "people")]
        if not isinstance(named[0], str):
            return data
        return {**data, "people": ",".join(one for one in named if isinstance(one, str) and one.strip())}


class RoleAssign(OnPeople, frozen=True):
    verb: Literal["role.assign"] = "role.assign"


class RoleRemove(OnPeople, frozen=True):
    verb: Literal["role.remove"] = "role.remove"


class OnSettings(Action, frozen=True):
    version: int | None = None
    """Of the organisation's settings when the form was drawn."""
    section: Line | None = None
    """The form, to go back to."""


def _percent(percent: Any, info: ValidationInfo) -> Any:
    """A percentage as a field sends it."""
    if isinstance(percent, str):
        percent = _number(percent, info, percentage_of)
    if isinstance(percent, bool) or not re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", str(percent)):
        raise PydanticCustomError("percent", "not a percentage")
    return str(percent)


Percent = Annotated[Decimal, BeforeValidator(_percent)]


def _lines(value: Any) -> Any:
    return tuple(value.splitlines()) if isinstance(value, str) else value


def _count(count: Any, info: ValidationInfo) -> Any:
    """A whole number as a field sends it."""
    number = _number(count, info) if isinstance(count, str) else count
    if not _is_whole(number) or abs(number) >= 10**9:
        raise PydanticCustomError("int", "not a whole number")
    return int(number)


Count = Annotated[int, BeforeValidator(_count)]


def _language(code: str) -> str:
    if code not in languages():
        raise PydanticCustomError("literal_error", "not a language of the catalogue")
    return code


class SettingsSave(OnSettings, frozen=True):
    verb: Literal["settings.save"] = "settings.save"
    agency: Line | None = None
    colour: Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^#[0-9A-Fa-f]{6}$")] | None = (
        None
    )
    contact: Line | None = None
    language: Annotated[str, AfterValidator(_language)] | None = None
    """That of cards which a whole conversation sees."""
    self_approval: Literal["yes", "no"] | None = None
    required_roles: Annotated[tuple[Role, ...], BeforeValidator(_parts), Field(max_length=9)] | None = None
    """Those that have to approve a proposal."""
    reminder_hours: Annotated[int, Field(ge=0, le=MOST_HOURS)] | None = None
    reminder_times: Annotated[int, Field(ge=0, le=MOST_TIMES)] | None = None
    escalation_hours: Annotated[int, Field(ge=0, le=MOST_HOURS)] | None = None
    link_hours: Annotated[int, Field(ge=1, le=MOST_HOURS)] | None = None
    conservative: Percent | None = None
    moderate: Percent | None = None
    aggressive: Percent | None = None
    core: Annotated[tuple[Line, ...], BeforeValidator(_lines), Field(max_length=500)] | None = None
    """In-house capabilities, one in a line."""
    exclusions: Annotated[tuple[Line, ...], BeforeValidator(_lines), Field(max_length=500)] | None = None
    """What prices leave out, one sentence in a line."""
    assumptions: Annotated[tuple[Line, ...], BeforeValidator(_lines), Field(max_length=500)] | None = None
    """What prices rest on, one sentence in a line."""
    acknowledge_from: Count | None = None
    acknowledge_within: Count | None = None
    amends: Count | None = None
    talent: Annotated[tuple[Line, ...], BeforeValidator(_parts), Field(max_length=100)] | None = None
    """The talent team: addresses or Entra ids."""

    _blank = field_validator("colour", mode="before")(_blank_is_none)


class CatalogueTake(Action, frozen=True):
    """Takes over a catalogue that was offered."""

    verb: Literal["catalogue.import"] = "catalogue.import"
    imported: Key = Field(alias="import")
    against: Annotated[int, Field(ge=0)] | None = None
    """The version of the catalogue that the card compared it with."""


class CatalogueDiscard(Action, frozen=True):
    verb: Literal["catalogue.discard"] = "catalogue.discard"
    imported: Key = Field(alias="import")


class CatalogueSample(Action, frozen=True):
    """Offers the shipped sample in place of the catalogue that stands."""

    verb: Literal["catalogue.sample"] = "catalogue.sample"


class TemplateTake(Action, frozen=True):
    """Takes over a template for decks that was offered."""

    verb: Literal["template.import"] = "template.import"
    template: Key


class TemplateDiscard(Action, frozen=True):
    """Puts a template aside that was offered, or says that it is a brief."""

    verb: Literal["template.discard"] = "template.discard"
    template: Key


class TemplateSample(Action, frozen=True):
    """Back to the template that ships with Trowel."""

    verb: Literal["template.sample"] = "template.sample"


class SettingsReset(OnSettings, frozen=True):
    """Back to the sample."""

    verb: Literal["settings.reset"] = "settings.reset"
    what: Sampled


class OnEntry(OnSettings, frozen=True):
    page: Page = 1
    """Of the list, to go back to."""


Lines = Annotated[tuple[Line, ...], BeforeValidator(_parts), Field(max_length=50)]


class ToolSave(OnEntry, frozen=True):
    """Fields left out stay as they are."""

    verb: Literal["tool.save"] = "tool.save"
    id: Line | None = None
    """What the tool is called, as the form was drawn; None for a new one."""
    name: Line | None = None
    does: Line | None = None
    not_for: Lines | None = None
    steps: Lines | None = None
    media: Lines | None = None
    simple: Literal["yes", "no"] | None = None
    checks: Literal["yes", "no"] | None = None


class ToolRemove(OnEntry, frozen=True):
    verb: Literal["tool.remove"] = "tool.remove"
    id: Line


class PartnerSave(OnEntry, frozen=True):
    """Fields left out stay as they are."""

    verb: Literal["partner.save"] = "partner.save"
    id: Line | None = None
    """The capability, as the form was drawn; None for a new one."""
    capability: Line | None = None
    partner: Line | None = None
    source: Source | None = None


class PartnerRemove(OnEntry, frozen=True):
    verb: Literal["partner.remove"] = "partner.remove"
    id: Line


class SlaSave(OnEntry, frozen=True):
    """Fields left out stay as they are."""

    verb: Literal["sla.save"] = "sla.save"
    id: Line | None = None
    """What the SLA is called, as the form was drawn; None for a new one."""
    name: Line | None = None
    v1: Count | None = None
    v2: Count | None = None
    v3: Count | None = None
    kinds: Lines | None = None
    responsible: Line | None = None
    notes: Line | None = None


class SlaRemove(OnEntry, frozen=True):
    verb: Literal["sla.remove"] = "sla.remove"
    id: Line


class KpiSave(OnEntry, frozen=True):
    """Fields left out stay as they are."""

    verb: Literal["kpi.save"] = "kpi.save"
    id: Line | None = None
    """What the KPI measures, as the form was drawn; None for a new one."""
    metric: Line | None = None
    target: Line | None = None
    measurement: Line | None = None


class KpiRemove(OnEntry, frozen=True):
    verb: Literal["kpi.remove"] = "kpi.remove"
    id: Line


class ClarificationAdd(OnOpportunity, frozen=True):
    verb: Literal["clarification.add"] = "clarification.add"
    stage: StageKey = StageKey.DIAGNOSIS
    """The stage whose card it was asked on, to go back to."""
    question: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000)]
    category: Line = ""
    rationale: Text = ""
    priority: Priority = Priority.AMBER


class ClarificationSave(OnOpportunity, frozen=True):
    verb: Literal["clarification.save"] = "clarification.save"
    stage: StageKey = StageKey.DIAGNOSIS
    """The stage whose card it was changed on, to go back to."""
    id: Key
    version: int | None = None
    """Of the question when the form was drawn."""
    question: Text | None = None
    category: Line | None = None
    rationale: Text | None = None
    priority: Priority | None = None
    answer: Answer | None = None
    status: ClarificationStatus | None = None
    page: Page = 1
    """Of the questions, to go back to."""


class OnMany(OnOpportunity, frozen=True):
    """Several rows of one form; each field of a row is an input of its own, named `<field>_<id>`."""

    drawn: dict[Key, Key] = Field(default_factory=dict, max_length=50)
    """What the form showed of each row, by its id."""
    rows: dict[Key, dict[str, Any]] = Field(default_factory=dict)
    """The fields of each row as they were sent, by the row's id."""
    step: Step = Step.STAY
    page: Page = 1
    searched: Line = ""

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        drawn = data.get("drawn")
        ids = tuple(islice(drawn, 50)) if isinstance(drawn, dict) else ()
        return {**data, "rows": {id: sent for id in ids if (sent := _sent(data, id))}}


def _sent(data: dict[str, Any], id: str) -> dict[str, Any]:
    """The fields of one row, without the row's id in their names."""
    return {name.removesuffix(f"_{id}"): value for name, value in data.items() if name.endswith(f"_{id}")}


class ClarificationsSave(OnMany, frozen=True):
    """Saves several questions, each as `clarification.save` does."""

    verb: Literal["clarifications.save"] = "clarifications.save"
    stage: StageKey = StageKey.DIAGNOSIS
    """The stage whose card the form was opened on."""
    status: ClarificationStatus | Literal[""] = ""
    """The filter; empty for all."""
    priority: Priority | Literal[""] = ""
    """The filter; empty for all."""


def _volume(volume: Any, info: ValidationInfo) -> Any:
    """A volume as a field sends it: whole, and within what one asset can have."""
    if isinstance(volume, str):
        volume = _number(volume, info)
    if volume is not None and not (_is_whole(volume) and 1 <= volume <= LARGEST):
        raise PydanticCustomError("volume", "not a whole number of pieces")
    return volume


Volume = Annotated[int, BeforeValidator(_volume)]


def _volume_or_none(volume: Any, info: ValidationInfo) -> Any:
    return None if volume is None or volume == "" else _volume(volume, info)


def _plain(typed: Any) -> str:
    """What a field sends, as text: a number field sends a number, an empty one nothing."""
    return "" if typed is None else typed if isinstance(typed, str) else str(typed)


class WatchSave(OnOpportunity, frozen=True):
    """Fields left out stay as they are; a figure sent empty is taken away."""

    verb: Literal["watch.save"] = "watch.save"
    id: Key | None = None
    """None for something new to watch."""
    version: int | None = None
    """Of the item when the form was drawn."""
    assumption: Note | None = None
    owner: Line | None = None
    threshold: Line | None = None
    most: Line | None = None
    unit: Line | None = None
    status: WatchStatus | None = None
    page: Page = 1
    """Of the list, to go back to."""


class WatchLog(OnOpportunity, frozen=True):
    """Notes that an assumption broke, and drafts a change request."""

    verb: Literal["watch.log"] = "watch.log"
    id: Key
    version: int | None = None
    """Of the item when the form was drawn."""
    happened: Note = ""
    asset: Key = ""
    pieces: Annotated[int | None, BeforeValidator(_volume_or_none)] = None
    hours: tuple[tuple[Line, Line], ...] = Field(default=(), max_length=20)
    """Role and hours, as typed."""

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        """Each role and its hours are inputs of their own, `role_<n>` and `hours_<n>`."""
        rows = sorted(
            {name.partition("_")[2] for name in data if name.startswith(("role_", "hours_"))}, key=str
        )
        if not rows:
            return data
        typed = tuple((_plain(data.get(f"role_{row}")), _plain(data.get(f"hours_{row}"))) for row in rows)
        return {**data, "hours": typed}


class ChangeSave(OnOpportunity, frozen=True):
    """What is left out stays as it is."""

    verb: Literal["change.save"] = "change.save"
    id: Key
    version: int | None = None
    """Of the request when the card was drawn."""
    status: ChangeStatus | None = None
    words: Annotated[str, StringConstraints(strip_whitespace=True, max_length=LONGEST_WORDS)] | None = None
    """For the client."""


class AssetAdd(OnOpportunity, frozen=True):
    verb: Literal["asset.add"] = "asset.add"
    name: Name
    description: Text = ""
    tier: Line = ""
    volume: Volume = 1


class AssetSave(OnOpportunity, frozen=True):
    """Fields left out stay as they are."""

    verb: Literal["asset.save"] = "asset.save"
    id: Key
    version: int | None = None
    """Of the asset when the form was drawn."""
    name: Name | None = None
    description: Text | None = None
    tier: Line | None = None
    volume: Annotated[int | None, BeforeValidator(_volume)] = None
    page: Page = 1
    """Of the list, to go back to."""


class AssetsSave(OnMany, frozen=True):
    """Saves several assets, each as `asset.save` does, adds one and removes others."""

    verb: Literal["assets.save"] = "assets.save"
    remove: Annotated[tuple[Key, ...], BeforeValidator(_parts), Field(max_length=50)] = ()
    """Ids of those to take off the list, comma-joined."""


class AssetRemove(OnOpportunity, frozen=True):
    verb: Literal["asset.remove"] = "asset.remove"
    id: Key
    page: Page = 1


class OnMatches(OnOpportunity, frozen=True):
    seen: Key | None = None
    """The route that was selected when the card was drawn; empty where none was."""
    page: Page = 1
    """Of the list, to go back to."""


class MatchSelect(OnMatches, frozen=True):
    verb: Literal["match.select"] = "match.select"
    match: Key


class MatchClear(OnMatches, frozen=True):
    verb: Literal["match.clear"] = "match.clear"
    match: Key


class MatchChoose(OnMatches, frozen=True):
    """A person's choice of any route of the catalogue."""

    verb: Literal["match.choose"] = "match.choose"
    asset: Key
    route: Line


class StagesRefresh(OnOpportunity, frozen=True):
    """Runs the computed stages again whose inputs have changed."""

    verb: Literal["stages.refresh"] = "stages.refresh"


def _text_of(typed: Any) -> Any:
    """A percentage as a field sends it; whether it is one the service says, which knows the disciplines."""
    number = isinstance(typed, int | float) and not isinstance(typed, bool)
    return str(typed) if number else typed


Typed = Annotated[str, BeforeValidator(_text_of)]


def _scenario(chosen: Any) -> Any:
    return chosen.strip().lower() or None if isinstance(chosen, str) else chosen


class _EfficiencyForm(OnOpportunity, frozen=True):
    """The same form is tried out and saved."""

    seen: Annotated[int, Field(ge=0)] | None = None
    """The version that the form was drawn from; 0 for none."""
    scenario: Annotated[Scenario | None, BeforeValidator(_scenario)] = None
    blanket: Typed = ""
    """Empty for what the scenario proposes."""
    overrides: dict[str, Typed] = Field(default_factory=dict)
    """By discipline; empty for the blanket."""
    tools: Annotated[tuple[Line, ...] | None, BeforeValidator(_parts)] = Field(default=None, max_length=50)
    notes: Note | None = None

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        """Each override is an input of its own, named `override_<discipline>`."""
        typed = {
            name.removeprefix(OVERRIDE): text
            for name, text in data.items()
            if name.startswith(OVERRIDE) and text is not None
        }
        return {**data, "overrides": typed}


class EfficiencyPreview(_EfficiencyForm, frozen=True):
    verb: Literal["efficiency.preview"] = "efficiency.preview"


class EfficiencySave(_EfficiencyForm, frozen=True):
    verb: Literal["efficiency.save"] = "efficiency.save"


class HandoffRetry(OnOpportunity, frozen=True):
    """Tries one target of a hand-off again."""

    verb: Literal["handoff.retry"] = "handoff.retry"
    target: Target


_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def _clock(typed: Any) -> Any:
    """A time of day as a field sends it; empty for none."""
    if not isinstance(typed, str) or not typed.strip():
        return typed if typed else None
    if not (read := _CLOCK.fullmatch(typed.strip())):
        raise PydanticCustomError("clock", "not a time of day")
    return time(int(read[1]), int(read[2]))


Clock = Annotated[time | None, BeforeValidator(_clock)]


def _hour(typed: Any, read: ValidatorFunctionWrapHandler) -> int:
    try:
        return read(typed)
    except ValidationError:
        raise PydanticCustomError("hour", "not a full hour of a day") from None


Hour = Annotated[int, Field(ge=0, le=23), WrapValidator(_hour)]


class PreferencesSave(Action, frozen=True):
    """What is left out stays as it is."""

    verb: Literal["preferences.save"] = "preferences.save"
    person: Key | None = None
    """Whose card it is: nobody saves another's."""
    version: int | None = None
    """Of the preferences when the form was drawn."""
    wanted: Wanted | None = Field(default=None, alias="news")
    weekday: Weekday | None = None
    hour: Hour | None = None
    timezone: Line | None = None
    quiet_from: Clock = None
    quiet_until: Clock = None

    @property
    def sent(self) -> dict[str, Any]:
        """What to change; hours and a time zone that were sent empty are cleared."""
        fields = self.model_dump(exclude={"verb", "key", "person", "version"})
        cleared = {"quiet_from", "quiet_until"} & self.model_fields_set
        return {name: value for name, value in fields.items() if value is not None or name in cleared}


class NewsOpen(Action, frozen=True):
    """Shows what something happened to, which is read from now on."""

    verb: Literal["news.open"] = "news.open"
    news: Key


class NewsRead(Action, frozen=True):
    """Marks as read whatever stood on the card."""

    verb: Literal["news.read"] = "news.read"
    person: Key | None = None
    """Whose card it is."""
    until: datetime
    """When the card was drawn."""


class FilePlace(Action, frozen=True):
    """Says where files belong whose opportunity was unclear; without `opp` they start a new one."""

    verb: Literal["file.place"] = "file.place"
    opp: Number | None = None
    files: Annotated[str, StringConstraints(max_length=4_000)]
    """Comma-joined ids of files."""


class CardRefresh(Action, frozen=True):
    """Shows a card again, or another part of it."""

    verb: Literal["card.refresh"] = "card.refresh"
    card: Line = "opportunity"
    opp: Number | None = None
    stage: StageKey | None = None
    section: Line | None = None
    page: Page = 1
    searched: Line | None = None
    """What somebody typed to search for, where the card has such a field."""
    deal: DealStatus | Literal["any"] | None = None
    """Where the deals stand that somebody wants listed, where the card has such a field."""
    detail: dict[Key, Line] = Field(default_factory=dict, max_length=8)


AnyAction = Annotated[
    OpportunityCreate
    | OpportunityOpen
    | OpportunityRename
    | OpportunitySettings
    | OpportunityArchive
    | OpportunityRestore
    | DealSetStatus
    | WatchSave
    | WatchLog
    | ChangeSave
    | StageOpen
    | StageRun
    | StageComplete
    | IntakeSave
    | ClarificationAdd
    | ClarificationSave
    | ClarificationsSave
    | QualificationSave
    | ApprovalRequest
    | ApprovalDecide
    | ApprovalDelegate
    | ApprovalUndelegate
    | ApprovalReassign
    | AnswersPropose
    | AnswersConfirm
    | AnswersDiscard
    | ExportGet
    | ExportSend
    | RoleAssign
    | RoleRemove
    | SettingsSave
    | CatalogueTake
    | CatalogueDiscard
    | CatalogueSample
    | TemplateTake
    | TemplateDiscard
    | TemplateSample
    | SettingsReset
    | ToolSave
    | ToolRemove
    | PartnerSave
    | PartnerRemove
    | SlaSave
    | SlaRemove
    | KpiSave
    | KpiRemove
    | AssetAdd
    | AssetSave
    | AssetsSave
    | AssetRemove
    | MatchSelect
    | MatchClear
    | MatchChoose
    | StagesRefresh
    | EfficiencyPreview
    | EfficiencySave
    | HandoffRetry
    | PreferencesSave
    | NewsOpen
    | NewsRead
    | FilePlace
    | CardRefresh,
    Field(discriminator="verb"),
]

ACTION: TypeAdapter[AnyAction] = TypeAdapter(AnyAction)
