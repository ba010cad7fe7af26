"""What cards show: frozen view models, free of ids of storage and of words of Teams."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from core.answers.returned import Proposal
from core.approval import USUAL, Approval, Delivery
from core.asset import Asset, Match
from core.authority import Authority, Delegation, Mandate
from core.calculators.efficiency import SCENARIOS, Efficiency, Scenario, proposed
from core.calculators.team_shape import TeamShape
from core.catalogue.catalogue import Catalogue, Route
from core.catalogue.changes import Changes
from core.deal import DealChange
from core.dossier.note import Note
from core.export import Export
from core.handoff.targets import Handed, Target
from core.keys import Driver, StageKey, StageStatus
from core.messages import Message
from core.news_views import DigestView, NewsView, NotificationsView, PreferencesView
from core.opportunity import (
    Artifact,
    Clarification,
    ClarificationStatus,
    DealStatus,
    File,
    Opportunity,
    Person,
    Priority,
    Role,
    Run,
    Subject,
)
from core.parcel import Destination, Parcel
from core.qualification import Dimension, Hint, Score
from core.reach import Reached
from core.tenant import TenantSettings
from core.watch import ChangeRequest, WatchItem
from core.work.records import CatalogueImport, Import, Imported, Invitation, RouteUse
from core.work.templates import DeckTemplate


class Freshness(StrEnum):
    """Whether an output still stands on what it was made from."""

    NONE = "none"
    CURRENT = "current"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class StageLine:
    """One of the seventeen lines on the opportunity's card."""

    stage: StageKey
    number: int
    status: StageStatus
    driver: Driver
    gate: bool
    running: bool = False
    freshness: Freshness = Freshness.NONE
    completed_at: datetime | None = None
    completed_by: str | None = None
    run: str | None = None
    """Id of the latest run, so that a button that runs the stage again is another button."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one sensible thing to do next."""

    verb: str
    stage: StageKey | None = None
    said: Message | None = None
    """A sentence that tells the person so."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """What no longer stands on what it was made from, and why."""

    stages: tuple[StageKey, ...]
    changes: tuple[Message, ...]
    """Each once, in the order of the stages."""
    computed: tuple[StageKey, ...]
    """Those that one tap brings up to date; empty while that is under way."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure; `value` is None where there is none, `currency` where it is no money."""

    value: Decimal | None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A total by its name, in the version before and now."""

    name: str
    before: Amount
    now: Amount


@dataclass(frozen=True, slots=True)
class Difference:
    """What the newest version of a computed stage has changed."""

    stage: StageKey
    before: int
    """A version."""
    now: int
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """A figure as far as the work has come."""

    name: str
    amount: Amount
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that waits for the viewer."""

    kind: str
    """`decide`, `confirm` or `answer`."""
    said: Message
    leads: Subject
    """The card on which it is done."""


@dataclass(frozen=True, slots=True)
class OpportunityView:
    """The opportunity with its seventeen stages."""

    opportunity: Opportunity
    lines: tuple[StageLine, ...]
    files: tuple[File, ...]
    next_step: NextStep
    notice: Message | None = None
    section: str | None = None
    """`files` for the whole list of files, `difference` for what was computed anew; None for the overview."""
    page: int = 1
    outdated: Outdated | None = None
    differences: tuple[Difference, ...] = ()
    """Of the section that shows them."""
    compares: bool = False
    """Whether something was computed more than once, so that there is a difference to show."""
    requests: "Mapping[StageKey, tuple[RequestLine, ...]]" = field(
        default_factory=dict[StageKey, "tuple[RequestLine, ...]"]
    )
    """The open requests by gate."""
    needs: tuple[Need, ...] = ()
    """What waits for the viewer beside the next step."""
    totals: tuple[Total, ...] = ()
    """What it comes to so far."""


@dataclass(frozen=True, slots=True)
class InsertedView:
    """An opportunity as somebody shows it to everyone in a conversation."""

    opportunity: Opportunity
    """Its stages may be left out."""
    tenant: str
    """Whose number it is: the conversation may be shared with another organisation."""
    page: str | None
    """Its address; None while Trowel has none."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class PostedView:
    """A message from which somebody is about to start an opportunity."""

    message: str
    """Its id."""
    name: str
    """What the opportunity may be called."""
    author: str
    at: datetime | None
    text: str
    files: tuple[str, ...]
    """Names of those that come along."""
    left: tuple[str, ...] = ()
    """Names of those that do not."""
    pictures: int = 0
    foreign: bool = False
    """Whether it stands in another organisation's Teams."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class DealView:
    """Where the deal stands, and everything that was ever said of it."""

    opportunity: Opportunity
    changes: tuple[DealChange, ...]
    """Newest first."""
    notice: Message | None = None
    section: str | None = None
    """`history` for everything that was said; None for the form."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class WatchView:
    """What is watched after the win, and what changes cost."""

    opportunity: Opportunity
    items: tuple[WatchItem, ...]
    changes: tuple[ChangeRequest, ...]
    """Newest first."""
    assumed: frozenset[str]
    """Ids of the items that the support documents still assume."""
    people: tuple[Person, ...]
    """Who may own an item."""
    assets: tuple[tuple[str, str], ...]
    """Ids and names of the assets that the proposal priced."""
    roles: tuple[str, ...]
    """The catalogue's."""
    notice: Message | None = None
    section: str | None = None
    """`new`, `changes`, or `item-`, `log-` and `change-` with an id; None for the list."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The opportunity's settings on a small form."""

    opportunity: Opportunity
    people: tuple[Person, ...]
    """Who may own it."""
    model_types: tuple[str, ...]
    """The catalogue's."""
    regions: tuple[tuple[str, str], ...]
    """The regions that the catalogue has rates for, each with its currency."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage of an opportunity: where it stands, what it produced, what may be done now."""

    opportunity: Opportunity
    line: StageLine
    files: tuple[File, ...] = ()
    run: Run | None = None
    """The latest run, open or ended."""
    artifact: Artifact | None = None
    outdated_by: tuple[Message, ...] = ()
    clarifications: tuple[Clarification, ...] = ()
    may_run: bool = False
    may_complete: bool = False
    notice: Message | None = None
    section: str | None = None
    """Which part of a long card is open; None is the first."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Since:
    """What a new request differs in from what its role approved, or was asked about, last."""

    earlier: Approval
    changes: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request for approval, as a viewer sees it."""

    approval: Approval
    deliveries: tuple[Delivery, ...]
    holders: tuple[str, ...]
    """Names of those who can decide it now; empty: nobody can."""
    may_decide: bool = False
    """Whether the viewer can, now."""
    why_not: Message | None = None
    """Why a viewer who holds the role cannot, where that needs saying."""
    changes: tuple[Message, ...] = ()
    """What changed since it was asked or approved; an approval with changes does not count."""
    authority: Authority = field(default_factory=Authority)
    """Who can decide it, and who is concerned and cannot."""
    mandate: Mandate | None = None
    """By what right the viewer decides it."""
    since: Since | None = None
    """Of an open request on its own card; None where the role was never asked before."""


@dataclass(frozen=True, slots=True)
class GateView:
    """The requests at a gate and what is missing to pass it."""

    requests: tuple[RequestLine, ...]
    """The current one of each role."""
    earlier: tuple[Approval, ...]
    """Those that were replaced, newest first."""
    closed: Message | None
    """Why the gate cannot be passed now; None when it can."""
    may_request: bool
    offered: tuple[tuple[Role, int], ...]
    """The roles that can be asked now, with how many people hold each."""
    usual: tuple[Role, ...] = USUAL
    """Those asked where nobody says otherwise."""
    required: tuple[Role, ...] = ()
    """The roles without which it is not passed; empty where one approval is enough."""
    subject: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is to be approved as things stand; empty while there is nothing."""
    missing: tuple[StageKey, ...] = ()
    """The stages before it that have no result."""
    outdated: tuple[StageKey, ...] = ()
    """Those whose result no longer stands on what it was made from."""

    @property
    def unasked(self) -> tuple[Role, ...]:
        """The required roles that nobody has asked."""
        asked = {request.approval.role for request in self.requests}
        return tuple(role for role in self.required if role not in asked)


@dataclass(frozen=True, slots=True)
class QualificationView(StageView):
    """Stage 3: the scores, what is known beside each, and the gate."""

    scores: Mapping[Dimension, Score] = field(default_factory=dict[Dimension, Score])
    """The latest of each dimension that somebody scored."""
    history: tuple[Score, ...] = ()
    """Every score ever set, newest first."""
    hints: Mapping[Dimension, tuple[Hint, ...]] = field(default_factory=dict[Dimension, tuple[Hint, ...]])
    gate: GateView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalsView(StageView):
    """Stage 14: the gate before a proposal goes out."""

    gate: GateView


@dataclass(frozen=True, slots=True)
class PackView(StageView):
    """Stage 4: the Q&A pack."""

    exports: tuple[Export, ...] = ()
    changed: int = 0
    """Questions asked, changed or put aside since the pack was made."""


@dataclass(frozen=True, slots=True)
class AnswersView(StageView):
    """Stage 5: the client's answers, question by question."""

    waiting: tuple[Import, ...] = ()
    """What was read and waits for somebody to confirm it."""
    imported: int = 0
    """How often answers were read, whatever became of them, so that pasting the same again is another tap."""


QUESTION_FIELDS = ("priority", "answer", "status")
"""What a form of many questions asks of each."""


@dataclass(frozen=True, slots=True)
class ManyQuestionsView:
    """Several questions for the client in one form: a page of those that were looked for."""

    opportunity: Opportunity
    stage: StageKey
    """On whose card it was opened."""
    rows: tuple[Clarification, ...]
    found: int
    """How many were found, on this page and others."""
    total: int
    page: int
    pages: int
    searched: str | None = None
    status: ClarificationStatus | None = None
    """Shown alone; None for all."""
    priority: Priority | None = None
    """Shown alone; None for all."""
    refused: Mapping[str, Message] = field(default_factory=dict[str, Message])
    """Why a row was not saved, by id."""
    state: str = ""
    """Changes with any of them, so that saving the same page after another is another tap."""
    kept: bool = False
    """Whether there is something typed to keep, whoever may save it."""
    notice: Message | None = None


ASSET_FIELDS = ("name", "tier", "volume")
"""What a form of many assets asks of each."""


@dataclass(frozen=True, slots=True)
class ManyAssetsView:
    """Several assets in one form: a page of those that were looked for."""

    opportunity: Opportunity
    rows: tuple[Asset, ...]
    found: int
    """How many were found, on this page and others."""
    total: int
    page: int
    pages: int
    searched: str | None = None
    refused: Mapping[str, Message] = field(default_factory=dict[str, Message])
    """Why a row was not saved, by id."""
    state: str = ""
    """Changes with any of them, so that saving the same page after another is another tap."""
    kept: bool = False
    """Whether there is something typed to keep, whoever may save it."""
    notice: Message | None = None

    @property
    def stage(self) -> StageKey:
        return StageKey.ASSETS


@dataclass(frozen=True, slots=True)
class AssetsView(StageView):
    """Stage 6: what the client wants made."""

    assets: tuple[Asset, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A match with the route it leads to."""

    match: Match
    route: Route | None
    """None where the catalogue no longer has it, or nothing was near."""


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One asset and its candidates, the best first."""

    asset: Asset
    candidates: tuple[Candidate, ...]

    @property
    def selected(self) -> Candidate | None:
        return next((one for one in self.candidates if one.match.selected), None)


@dataclass(frozen=True, slots=True)
class MatchingView(StageView):
    """Stage 7: which route of the catalogue each asset takes."""

    rows: tuple[MatchRow, ...] = ()
    found: tuple[Route, ...] = ()
    """Routes to choose from in the picker, the likeliest first."""
    searched: str | None = None
    """What was searched for in the picker; None for what resembles the asset."""
    back: int = 1
    """The page of the list that the picker leads back to."""


ROUTES = "routes"
"""What a field searches that finds routes of the catalogue."""


@dataclass(frozen=True, slots=True)
class RateCardView(StageView):
    """Stage 8: hours per role of each selected route, and their price."""

    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of the assets, by id."""
    exports: tuple[Export, ...] = ()


PREVIEW = "preview"
"""The section of a profile that is tried out; it is a form under somebody's hands, so nothing redraws it."""
OVERRIDE = "override_"
"""What stands before a discipline in the name of its field."""


@dataclass(frozen=True, slots=True)
class EfficiencyView(StageView):
    """Stage 10: by how many percent the work shrinks, and what that does to hours, people and price."""

    wanted: Efficiency = field(default_factory=lambda: proposed(Scenario.MODERATE))
    """What stands in the form: typed and not saved yet, saved, or a proposal."""
    typed: Mapping[str, str] = field(default_factory=dict[str, str])
    """What a preview was asked for, by field, in the letters in which it was typed."""
    scenarios: Mapping[Scenario, Decimal] = field(default_factory=lambda: SCENARIOS)
    """The blanket percentage that each scenario proposes here."""
    effect: TeamShape | None = None
    """What it comes to; None while there is no rate card."""
    idle: tuple[Message, ...] = ()
    """Overrides that reduce nothing, and why."""


@dataclass(frozen=True, slots=True)
class TeamView(StageView):
    """Stage 11: the people that the work takes."""

    exports: tuple[Export, ...] = ()
    needed: StageKey | None = None
    """The stage that has to have a result first."""


@dataclass(frozen=True, slots=True)
class SupportView(StageView):
    """Stage 13: the support documents and their file."""

    exports: tuple[Export, ...] = ()


@dataclass(frozen=True, slots=True)
class PitchView(StageView):
    """Stage 15: the deck and its files."""

    exports: tuple[Export, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoffView(StageView):
    """Stage 17: what was handed over to whom, and how far each target has come."""

    targets: tuple[Handed, ...] = ()
    reachable: frozenset[Target] = frozenset()
    """The systems that are configured."""
    changed: bool = False
    """Whether something else would be handed over now."""


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """A request as it reaches an approver: what is to be approved, who asks, and the decision."""

    opportunity: Opportunity
    request: RequestLine
    scores: Mapping[Dimension, Score]
    replaced_by: str | None = None
    """Id of the request that asks the role again, where there is one."""
    outdated: tuple[StageKey, ...] = ()
    """Stages before the gate whose results no longer follow from what they were made from."""
    notice: Message | None = None
    section: str | None = None
    """Which part is open; None is the request itself."""
    page: int = 1
    delegations: tuple[Delegation, ...] = ()
    """In the request's role, in force or to come; of the section that shows them."""
    delegated: int = 0
    """How often the role's decisions were ever handed over, so that doing it again is another tap."""
    may_delegate: bool = False
    """Whether the viewer holds the role."""
    may_reassign: bool = False
    reach: Mapping[str, Reached] = field(default_factory=dict[str, Reached])
    """How it stands with the chats of those who can decide; of the section that shows them."""


@dataclass(frozen=True, slots=True)
class ImportView:
    """What was understood of returned answers, before or after somebody confirmed it."""

    opportunity: Opportunity
    imported: Import
    proposal: Proposal
    notice: Message | None = None
    section: str | None = None
    """Which part is open; None is the first."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class ExportView:
    """An export, ready to be fetched."""

    opportunity: Opportunity
    export: Export
    url: str | None
    """None where the service has no public address."""
    minutes: int
    """How long the address works."""
    where: str = ""
    """The kind of conversation in which it is shown."""
    takes: tuple[Destination, ...] = ()
    """Where else it can be taken."""
    taken: int = 0
    """How often it was taken somewhere so far."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class ParcelView:
    """A made file on its way to where somebody is, or there."""

    opportunity: Opportunity
    export: Export
    parcel: Parcel
    url: str | None
    """The link to it; None where the service has no public address."""
    minutes: int
    """How long the address works."""
    sender: str = ""
    """The name of who asked for it."""
    is_file: bool = False
    """Whether it is shown as the file itself."""


@dataclass(frozen=True, slots=True)
class DossierView:
    """The way to the evidence pack, and the packs that were made."""

    opportunity: Opportunity
    url: str | None
    """None where the service has no public address."""
    minutes: int
    newest: tuple[Note, ...]
    """The last few, newest first."""
    count: int
    """How many there are."""


@dataclass(frozen=True, slots=True)
class RolesView:
    """Who holds which role, and the form to change that."""

    holders: tuple[tuple[Role, tuple[Person, ...]], ...]
    invitations: tuple[Invitation, ...]
    may_change: bool
    version: str
    """Changes with whatever the card shows."""
    notice: Message | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class TenantView:
    """The organisation's settings."""

    settings: TenantSettings
    may_change: bool
    notice: Message | None = None
    section: str | None = None
    """Which part is open; None is the overview."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class CatalogueView:
    """The catalogue that stands, in numbers."""

    catalogue: Catalogue
    imported: Imported | None
    """None for the shipped sample."""
    sample: bool
    """Whether it is the shipped sample, imported or not."""
    version: int
    downloading: bool = False
    url: str | None = None
    """Of its workbook; None where the service has no public address."""
    minutes: int = 0
    """How long the address works."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class CatalogueImportView:
    """What taking a catalogue over would change, or what became of it."""

    imported: CatalogueImport
    version: int
    """Of the catalogue that it is compared with."""
    changes: Changes | None = None
    """None where nothing can be confirmed: something is wrong with it, or it is settled."""
    uses: tuple[RouteUse, ...] = ()
    """Where routes are selected that would go."""
    notice: Message | None = None
    page: int = 1


@dataclass(frozen=True, slots=True)
class TemplateView:
    """The template for decks that stands."""

    standing: DeckTemplate | None
    """None for the one that ships with Trowel."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class TemplateImportView:
    """A template that is offered, or what became of it."""

    template: DeckTemplate
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class RerunView:
    """The one question before a re-run: what it would replace, in numbers."""

    opportunity: Opportunity
    stage: StageKey
    replaces: tuple[Message, ...]
    after: str | None = None
    """Id of the latest run, so that saying yes again after it is a new yes."""


@dataclass(frozen=True, slots=True)
class ListLine:
    number: int
    name: str
    client_name: str | None
    stage: StageKey
    deadline: date | None
    owner_name: str
    archived: bool = False
    percentage: Decimal | None = None
    recommendation: str | None = None
    deal_status: DealStatus = DealStatus.ACTIVE


@dataclass(frozen=True, slots=True)
class ListView:
    """Opportunities to choose from: all of them, or the hits of a search."""

    lines: tuple[ListLine, ...]
    total: int
    page: int = 1
    pages: int = 1
    newest: int = 0
    """The number of the tenant's newest opportunity, shown here or not."""
    recommendation: str | None = None
    """Shown alone; None for all."""
    best_first: bool = False
    """Sorted by how well they qualified, not by age."""
    searched: str | None = None
    archived: bool = False
    """Whether these are the archived ones."""
    deal: DealStatus | None = None
    """Shown alone; None for all."""
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class HelpView:
    """What Trowel can do here, for this person."""

    personal: bool
    notice: Message | None = None


@dataclass(frozen=True, slots=True)
class WelcomeView:
    """The first thing people see: three things to do."""

    personal: bool
    installed_by: str | None = None


@dataclass(frozen=True, slots=True)
class WhoView:
    """Who you are to Trowel."""

    person: Person
    tenant: str
    admins: tuple[str, ...] = ()
    local: bool = False


@dataclass(frozen=True, slots=True)
class PlaceFilesView:
    """The question which opportunity some files belong to."""

    files: tuple[File, ...]
    opportunity: Opportunity
    """The one this conversation has open."""
    imported: Import | None = None
    """The answers that one of the files turned out to be."""


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A sentence: what happened, what was kept, what to do now."""

    said: Message
    tone: str = "warning"
    """`warning` for a refusal, `good` for something done, `plain` otherwise."""
    onward: Subject | None = None
    """Where a button leads from here; help when there is nothing nearer."""


@dataclass(frozen=True, slots=True)
class MailView:
    """What a mail says of a request: what is asked, by whom, what changed, and where to decide."""

    id: str
    address: str
    person: Person
    opportunity: Opportunity
    asked: Approval
    occasion: str
    changes: tuple[Message, ...]
    """What changed since the role was asked before."""
    waits_for: tuple[str, ...]
    """Names of those who could decide."""
    link: str | None = None
    """Where this person decides; None for who only has to know, and where the service has no address."""
    until: datetime | None = None
    """When the link stops working."""


@dataclass(frozen=True, slots=True)
class MeantView:
    """What somebody may have meant who said no command as it stands."""

    meant: tuple[tuple[str, str], ...]
    """Commands, the likeliest first, each with what was named for it."""
    message: str
    """Id of what was said."""
    opportunity: int | None = None
    """The one that is open where it was said."""


@dataclass(frozen=True, slots=True)
class OvertakenView:
    """A card of an opportunity that has a newer one below it."""

    opportunity: Opportunity


View = (
    OpportunityView
    | OvertakenView
    | InsertedView
    | MeantView
    | PostedView
    | DealView
    | WatchView
    | SettingsView
    | StageView
    | ManyQuestionsView
    | ManyAssetsView
    | RerunView
    | ListView
    | HelpView
    | WelcomeView
    | WhoView
    | PlaceFilesView
    | NoticeView
    | ApprovalView
    | ImportView
    | ExportView
    | ParcelView
    | DossierView
    | RolesView
    | TenantView
    | CatalogueView
    | CatalogueImportView
    | TemplateView
    | TemplateImportView
    | NewsView
    | NotificationsView
    | PreferencesView
    | DigestView
)


@dataclass(frozen=True, slots=True)
class Viewer:
    """For whom a card is drawn."""

    person: str | None = None
    """Entra object id; None for a card that everyone in a conversation sees."""
    rights: frozenset[str] = frozenset()
    roles: frozenset[Role] = field(default_factory=frozenset[Role])
    locale: str = "en"
    timezone: str = "UTC"
    readers: tuple[str, ...] = ()
    """Teams' ids of those for whom Teams fetches a view of their own of a card that everyone sees."""
