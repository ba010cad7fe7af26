"""Rows to the domain's words and back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from core.approval import Approval, ApprovalState, Channel, Delivery, DeliveryState
from core.asset import Asset, Confidence, Match
from core.authority import Delegation
from core.catalogue.wire import problem_from_dict
from core.deal import DealChange
from core.export import Export, ExportKind
from core.keys import StageKey, StageStatus
from core.messages import Message
from core.opportunity import (
    AnswerSource,
    Artifact,
    Clarification,
    ClarificationStatus,
    DealStatus,
    File,
    FileState,
    Opportunity,
    Person,
    Priority,
    Role,
    Run,
    RunState,
    StageState,
    Subject,
)
from core.pipeline import ORDER
from core.ports import ModelCall
from core.posted import Look, Meant, Room, Telling
from core.qualification import Dimension, Score
from core.work import CatalogueImport, Import, ImportState, Invitation, Place

Row = Mapping[Any, Any]


def message_to(said: Message | None) -> dict[str, Any] | None:
    return None if said is None else {"key": said.key, "args": {k: _kept(v) for k, v in said.args.items()}}


def _kept(value: Any) -> Any:
    """An argument with its kind, so that it is written as whoever reads it does."""
    match value:
        case Message():
            return message_to(value)
        case datetime():
            return {"moment": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case Decimal():
            return {"number": str(value)}
        case _:
            return value if isinstance(value, str | int | float) else str(value)


def message_from(body: Row | None) -> Message | None:
    return None if body is None else Message(body["key"], {k: _read(v) for k, v in body["args"].items()})


def _read(value: Any) -> Any:
    match value:
        case {"moment": str(at)}:
            return datetime.fromisoformat(at)
        case {"day": str(on)}:
            return date.fromisoformat(on)
        case {"number": str(number)}:
            return Decimal(number)
        case dict():
            return message_from(value)
        case _:
            return value


def messages_to(said: Iterable[Message]) -> list[dict[str, Any] | None]:
    return [message_to(one) for one in said]


def messages_from(bodies: Iterable[Row]) -> tuple[Message, ...]:
    return tuple(said for body in bodies if (said := message_from(body)))


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        return message_to(value)
    return value if isinstance(value, str | int | float) else str(value)


def _said(value: Any) -> Any:
    return message_from(value) if isinstance(value, dict) else value


def subject_to(subject: Subject | None) -> dict[str, Any] | None:
    if subject is None:
        return None
    return {
        "card": subject.card,
        "opp": subject.opp,
        "stage": subject.stage,
        "section": subject.section,
        "page": subject.page,
        "detail": {name: _plain(value) for name, value in subject.detail.items()},
    }


def subject_from(body: Row | None) -> Subject | None:
    if body is None:
        return None
    stage = StageKey(body["stage"]) if body["stage"] else None
    detail = {name: _said(value) for name, value in body["detail"].items()}
    return Subject(body["card"], body["opp"], stage, body["section"], body["page"], detail)


def moment(value: str | datetime | None) -> datetime | None:
    """A timestamp as the driver gives it, or as it stands inside JSON."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def person_from(row: Row) -> Person:
    roles = frozenset(Role(role) for role in row["roles"])
    return Person(row["id"], row["name"], roles, row["mri"], row["locale"], row["timezone"])


def invitation_from(row: Row) -> Invitation:
    return Invitation(row["address"], Role(row["role"]), row["invited_by"], row["invited_at"])


def place_from(row: Row) -> Place:
    return Place(row["id"], row["kind"], row["service_url"], row["bot_id"], row["channel_id"], row["person"])


def states_from(rows: Sequence[Row]) -> tuple[StageState, ...]:
    found = {row["stage"]: row for row in rows}
    return tuple(
        StageState(key, StageStatus(row["status"]), moment(row["completed_at"]), row["completed_by"])
        for key in ORDER
        if (row := found.get(key))
    )


def opportunity_from(row: Row, owner_name: str, states: Sequence[Row]) -> Opportunity:
    return Opportunity(
        number=row["number"],
        name=row["name"],
        owner=row["owner"],
        owner_name=owner_name,
        current_stage=StageKey(row["current_stage"]),
        stages=states_from(states),
        created_at=row["created_at"],
        version=row["version"],
        client_name=row["client_name"],
        region=row["region"],
        brands=tuple(row["brands"]),
        service_types=tuple(row["service_types"]),
        deadline=row["deadline"],
        go_live=row["go_live"],
        summary=row["summary"],
        model_type=row["model_type"],
        rate_region=row["rate_region"],
        currency=row["currency"],
        notes=row["notes"],
        notes_by=row["notes_by"],
        deal_status=DealStatus(row["deal_status"]),
        archived_at=row["archived_at"],
        cost=row["cost"],
        percentage=row["percentage"],
        recommendation=row["recommendation"],
    )


def file_from(row: Row) -> File:
    return File(
        id=row["id"],
        name=row["name"],
        state=FileState(row["state"]),
        size=row["size"],
        kind=row["kind"],
        pages=row["pages"],
        characters=row["characters"],
        sha256=row["sha256"],
        problem=message_from(row["problem"]),
        remarks=messages_from(row["remarks"]),
        opportunity=row["opportunity"],
        sent_by=row["sent_by"],
    )


def run_from(row: Row) -> Run:
    return Run(
        id=row["id"],
        opportunity=row["opportunity"],
        stage=StageKey(row["stage"]),
        state=RunState(row["state"]),
        asked_by=row["asked_by"],
        asked_at=moment(row["asked_at"]),  # pyright: ignore[reportArgumentType]  # never null
        progress=message_from(row["progress"]),
        problem=message_from(row["problem"]),
        started_at=moment(row["started_at"]),
    )


def call_from(row: Row) -> ModelCall:
    return ModelCall(
        model=row["model"],
        input_tokens=row["input_tokens"],
        output_tokens=row["output_tokens"],
        cache_write_tokens=row["cache_write_tokens"],
        cache_read_tokens=row["cache_read_tokens"],
        prices={name: Decimal(price) for name, price in row["prices"].items()},
        cost=row["cost"],
        request_id=row["request_id"],
    )


def artifact_from(row: Row) -> Artifact:
    return Artifact(
        id=row["id"],
        stage=StageKey(row["stage"]),
        version=row["version"],
        output=row["output"],
        evidence=tuple(row["evidence"]),
        remarks=messages_from(row["remarks"]),
        made_from=row["made_from"],
        drafted_by=row["drafted_by"],
        cost=row["cost"],
        seconds=row["seconds"],
        created_at=row["created_at"],
        created_by=row.get("created_by_name") or row["created_by"],
    )


def clarification_from(row: Row) -> Clarification:
    return Clarification(
        id=row["id"],
        category=row["category"],
        question=row["question"],
        rationale=row["rationale"],
        priority=Priority(row["priority"]),
        status=ClarificationStatus(row["status"]),
        answer=row["answer"],
        answered_at=row["answered_at"],
        answered_by=row["answered_by_name"],
        source=AnswerSource(**row["answer_source"]) if row["answer_source"] else None,
        origin=row["origin"],
        version=row["version"],
    )


def asset_from(row: Row) -> Asset:
    return Asset(
        id=row["id"],
        name=row["name"],
        description=row["description"],
        client_tier=row["client_tier"],
        volume=row["volume"],
        volume_words=row["volume_words"],
        origin=row["origin"],
        edited=row["edited"],
        version=row["version"],
    )


def match_from(row: Row) -> Match:
    return Match(
        id=row["id"],
        asset=row["asset"],
        route=row["route"],
        rank=row["rank"],
        confidence=Confidence(row["confidence"]),
        score=row["score"],
        reasoning=row["reasoning"],
        caveats=tuple(row["caveats"]),
        selected=row["selected"],
        by=row["made_by"],
        selected_by=row["selected_by_name"],
    )


def score_from(row: Row) -> Score:
    return Score(
        dimension=Dimension(row["dimension"]),
        score=row["score"],
        note=row["note"],
        by=row["scored_by"],
        by_name=row["scored_by_name"],
        at=row["scored_at"],
    )


def deal_change_from(row: Row) -> DealChange:
    return DealChange(
        status=DealStatus(row["status"]),
        lessons=row["lessons"],
        by=row["changed_by"],
        by_name=row["changed_by_name"],
        at=row["changed_at"],
    )


def approval_from(row: Row) -> Approval:
    return Approval(
        id=row["id"],
        opportunity=row["opportunity"],
        stage=StageKey(row["stage"]),
        role=Role(row["role"]),
        state=ApprovalState(row["state"]),
        subject=row["subject"],
        fingerprint=row["fingerprint"],
        version=row["version"],
        requested_by=row["requested_by"],
        requested_by_name=row["requested_by_name"],
        requested_at=row["requested_at"],
        note=row["note"],
        decided_by=row["decided_by"],
        decided_by_name=row["decided_by_name"],
        decided_at=row["decided_at"],
        decision_note=row["decision_note"],
        changes=messages_from(row["changes"]),
        replaces=row["replaces"],
        decided_for=row["decided_for"],
        decided_for_name=row["decided_for_name"],
        reassigned_to=row["reassigned_to"],
        reassigned_to_name=row["reassigned_to_name"],
        reassigned_by_name=row["reassigned_by_name"],
        reassigned_at=row["reassigned_at"],
        reminders=row["reminders"],
        reminded_at=row["reminded_at"],
        escalated_at=row["escalated_at"],
        escalated_to=tuple(row["escalated_to_names"]),
    )


def delegation_from(row: Row) -> Delegation:
    return Delegation(
        id=row["id"],
        role=Role(row["role"]),
        holder=row["holder"],
        holder_name=row["holder_name"],
        person=row["person"],
        person_name=row["person_name"],
        begins=date.fromisoformat(str(row["begins"])),
        ends=date.fromisoformat(str(row["ends"])),
    )


def delivery_from(row: Row) -> Delivery:
    """A receipt as the outbox or the mails have it now; `state` and `receipt` are their columns."""
    state = _delivered(row)
    receipt = row["receipt"] or {}
    why = row["why"] or receipt.get("code") or receipt.get("why")
    return Delivery(
        approval=row["approval"],
        person=row["person"],
        person_name=row["person_name"],
        state=state,
        why=why if state in (DeliveryState.FAILED, DeliveryState.NOT_SENT) else None,
        at=row["at"],
        channel=Channel(row["channel"]),
        occasion=row["occasion"],
    )


def _delivered(row: Row) -> DeliveryState:
    if row["why"]:
        return DeliveryState.FAILED
    match row["state"]:
        case None | "pending" | "sending":
            return DeliveryState.WAITING
        case "sent":
            return DeliveryState.SENT
        case "unknown":
            return DeliveryState.UNKNOWN
        case "not_sent":
            return DeliveryState.NOT_SENT
        case _:
            return DeliveryState.FAILED


def import_from(row: Row) -> Import:
    return Import(
        id=row["id"],
        opportunity=row["opportunity"],
        source=row["source"],
        file=row["file"],
        state=ImportState(row["state"]),
        proposal=row["proposal"],
        made_by=row["made_by"],
        made_by_name=row["made_by_name"],
        made_at=row["made_at"],
        settled_by_name=row["settled_by_name"],
        settled_at=row["settled_at"],
        outcome=row["outcome"],
    )


def catalogue_import_from(row: Row) -> CatalogueImport:
    return CatalogueImport(
        id=row["id"],
        source=row["source"],
        state=ImportState(row["state"]),
        against=row["against"],
        routes=row["routes"],
        problems=tuple(problem_from_dict(problem) for problem in row["problems"]),
        problem_count=row["problem_count"],
        made_by=row["made_by"],
        made_by_name=row["made_by_name"],
        made_at=row["made_at"],
        settled_by_name=row["settled_by_name"],
        settled_at=row["settled_at"],
        outcome=row["outcome"],
    )


def export_from(row: Row) -> Export:
    return Export(
        id=row["id"],
        opportunity=row["opportunity"],
        stage=StageKey(row["stage"]),
        version=row["version"],
        kind=ExportKind(row["kind"]),
        name=row["name"],
        content_type=row["content_type"],
        size=row["size"],
        created_at=row["created_at"],
    )


def look_to(look: Look) -> dict[str, Any]:
    return asdict(look)


def look_from(body: Row) -> Look:
    return Look(
        conversation=body["conversation"],
        message=body["message"],
        room=Room(**body["room"]),
        person=body["person"],
        meant=Meant(body["meant"]),
        number=body["number"],
        telling=Telling(body["telling"]),
    )
