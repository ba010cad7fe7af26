"""THE TABLE of what is on record of an opportunity: a new kind of record is one entry here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, as a record tells it."""

    at: str
    """The column that says when."""
    who: str | None = None
    """The column that says by whom: a person's id, or a name."""
    told: bool = True
    """Whether the index tells it: not what happens by the hundred."""


@dataclass(frozen=True, slots=True)
class Through:
    """How records belong to an opportunity that do not name it themselves."""

    column: str
    section: str
    """The section whose records lead to these."""
    key: str = "id"
    """The column of that section that has the same value."""


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of record. Its fields are the columns of its table, but for secrets and the tenant's id.

    Of bytes it holds their size and SHA-256. Records stand in the order of their first moment.
    """

    name: str
    table: str = ""
    """The table's name where it is another."""
    moments: tuple[Moment, ...] = ()
    people: tuple[str, ...] = ()
    """Columns that name people beside those of the moments."""
    of: str = "opportunity"
    """The column that has the opportunity's number."""
    through: Through | None = None
    secret: tuple[str, ...] = ()
    """Columns that stay behind: addresses that open something, and where somebody can be reached."""
    aside: tuple[str, str] | None = None
    """A column and its value: such records stay behind."""


MADE = "evidence.made"
"""The verb under which the audit trail notes a pack; the pack tells of its forerunners by itself."""

SECTIONS: tuple[Section, ...] = (
    Section(
        "opportunity", "opportunities", (Moment("created_at"), Moment("archived_at")), ("owner",), of="number"
    ),
    Section("stages", "stage_states", (Moment("completed_at", "completed_by"),)),
    Section("files", moments=(Moment("received_at", "sent_by"),), secret=("source", "conversation")),
    Section("runs", moments=(Moment("asked_at", "asked_by"), Moment("ended_at")), secret=("token",)),
    Section("artifacts", moments=(Moment("created_at", "created_by"),)),
    Section("model_calls", moments=(Moment("called_at", told=False),)),
    Section(
        "clarifications", moments=(Moment("created_at", told=False), Moment("answered_at", "answered_by"))
    ),
    Section("imports", moments=(Moment("made_at", "made_by"), Moment("settled_at", "settled_by"))),
    Section("scores", moments=(Moment("scored_at", "scored_by"),)),
    Section("assets", moments=(Moment("created_at", told=False),)),
    Section("matches", moments=(Moment("created_at", told=False),), people=("made_by", "selected_by")),
    Section(
        "approvals",
        moments=(Moment("requested_at", "requested_by"), Moment("decided_at", "decided_by")),
        people=("decided_for", "reassigned_to", "reassigned_by"),
    ),
    Section("deliveries", moments=(Moment("noted_at", "person"),), through=Through("approval", "approvals")),
    Section(
        "messages",
        "outbox",
        (Moment("written_at", told=False), Moment("sent_at")),
        through=Through("id", "deliveries", "message"),
        secret=("conversation",),
    ),
    Section("mails", moments=(Moment("settled_at", "person"),), through=Through("approval", "approvals")),
    Section(
        "links",
        "passes",
        (Moment("made_at", "person", told=False), Moment("used_at", "person")),
        through=Through("approval", "approvals"),
        secret=("hash",),
    ),
    Section(
        "chases",
        moments=(Moment("reminded_at"), Moment("escalated_at")),
        through=Through("approval", "approvals"),
    ),
    Section("deal", "deal_changes", (Moment("changed_at", "changed_by"),)),
    Section("watch", "watch_items", (Moment("created_at", told=False),), ("owner",)),
    Section("changes", "change_requests", (Moment("made_at", "made_by"),)),
    Section("exports", moments=(Moment("created_at"),)),
    Section(
        "parcels",
        moments=(Moment("offered_at", "person", told=False), Moment("ended_at", "person")),
        secret=("upload", "token", "conversation", "card"),
    ),
    Section("handoffs", moments=(Moment("changed_at", "asked_by"),), secret=("token",)),
    Section("audit", moments=(Moment("happened_at", "person", told=False),), aside=("verb", MADE)),
)

LEFT_OUT = {
    "file_contents": "the bytes of files: a client's, and up to 50 MB each; their SHA-256 is with the files",
    "segments": "the text of files, which anybody reads out of them again; what was drawn from it is quoted",
    "catalogue_imports": "the organisation's, offered in a file of whatever opportunity it was dropped at",
    "deck_templates": "the organisation's, dropped as a file like any other",
    "conversations": "where people can be reached, and what each chat has open at the moment",
    "live_cards": "which cards stand where at the moment: they show the records and decide nothing",
    "news": "what people were told of: the audit trail has the events themselves",
    "notifications": "who was told of which news and has read it; nobody decides anything by it",
    "digests": "when somebody got an overview of every opportunity, and by which message",
    "dossiers": "the packs that were made: the end of each pack tells of those before it",
}
"""Tables that hang on an opportunity and are no part of its record, with the reason."""
