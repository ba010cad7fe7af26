"""What came back and what is proposed, as JSON: out of the sandbox, and for whoever stores it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from core.answers.returned import Basis, Offered, Proposal, Proposed, Returned, Row, Standing, Unplaced
from core.brief import Place
from core.files.wire import message_from_dict, message_to_dict, place_from_dict, place_to_dict
from core.messages import Message


def pack_returned(returned: Returned | None) -> bytes:
    """What the sandbox answers: JSON, because a hostile file may have written it.

    A line per entry, because decoding one long line would hold up the event loop's thread.
    """
    if returned is None:
        return b"null"
    head = {
        "pack": returned.pack,
        "loose": list(map(_offered_to, returned.loose)),
        "remarks": list(map(message_to_dict, returned.remarks)),
    }
    lines = [head, *map(_row_to, returned.rows)]
    return b"\n".join(json.dumps(line, ensure_ascii=False).encode() for line in lines)


def unpack_returned(answer: bytes) -> Returned | None:
    """The answer, checked as if a stranger had written it.

    Raises:
        ValueError: it is not what `pack_returned` writes.
    """
    if answer == b"null":
        return None
    head, *lines = answer.split(b"\n")
    try:
        data = _kept(json.loads(head), dict)
        return Returned(
            tuple(_row_from(_kept(json.loads(line), dict)) for line in lines),
            _optional(data["pack"], str),
            tuple(map(_offered_from, _kept(data["loose"], list))),
            _messages_from(data["remarks"]),
        )
    except (KeyError, RecursionError) as error:
        raise ValueError(f"not an answer: {error!r}") from None


def proposal_to(proposal: Proposal) -> dict[str, Any]:
    """A proposal as JSON can hold it."""
    return {
        "answers": [_proposed_to(one) for one in proposal.answers],
        "unplaced": [
            {"text": one.text, "place": place_to_dict(one.place), "why": message_to_dict(one.why)}
            for one in proposal.unplaced
        ],
        "blank": proposal.blank,
        "remarks": list(map(message_to_dict, proposal.remarks)),
    }


def proposal_from(data: Mapping[str, Any]) -> Proposal:
    """The proposal that `proposal_to` wrote.

    Raises:
        ValueError: it is none.
    """
    try:
        return Proposal(
            tuple(_proposed_from(_kept(one, dict)) for one in _kept(data["answers"], list)),
            tuple(_unplaced_from(_kept(one, dict)) for one in _kept(data["unplaced"], list)),
            _kept(data["blank"], int),
            _messages_from(data["remarks"]),
        )
    except KeyError as error:
        raise ValueError(f"not a proposal: {error!r}") from None


def _offered_to(offered: Offered) -> dict[str, Any]:
    return {"answer": offered.answer, "place": place_to_dict(offered.place), "file": offered.file}


def _offered_from(data: Mapping[str, Any]) -> Offered:
    return Offered(_kept(data["answer"], str), _place_from(data), _kept(data["file"], str))


def _row_to(row: Row) -> dict[str, Any]:
    return {
        "place": place_to_dict(row.place),
        "id": row.id,
        "number": row.number,
        "question": row.question,
        "answer": row.answer,
        "misplaced": list(map(_offered_to, row.misplaced)),
        "file": row.file,
    }


def _row_from(data: Mapping[str, Any]) -> Row:
    return Row(
        _place_from(data),
        _optional(data["id"], str),
        _optional(data["number"], int),
        _kept(data["question"], str),
        _kept(data["answer"], str),
        tuple(_offered_from(_kept(one, dict)) for one in _kept(data["misplaced"], list)),
        _kept(data["file"], str),
    )


def _proposed_to(proposed: Proposed) -> dict[str, Any]:
    return {
        "clarification": proposed.clarification,
        "question": proposed.question,
        "offers": list(map(_offered_to, proposed.offers)),
        "standing": proposed.standing.value,
        "basis": proposed.basis.value,
        "current": proposed.current,
    }


def _proposed_from(data: Mapping[str, Any]) -> Proposed:
    return Proposed(
        _kept(data["clarification"], str),
        _kept(data["question"], str),
        tuple(_offered_from(_kept(one, dict)) for one in _kept(data["offers"], list)),
        Standing(data["standing"]),
        Basis(data["basis"]),
        _optional(data["current"], str),
    )


def _unplaced_from(data: Mapping[str, Any]) -> Unplaced:
    return Unplaced(_kept(data["text"], str), _place_from(data), message_from_dict(_kept(data["why"], dict)))


def _place_from(data: Mapping[str, Any]) -> Place:
    return place_from_dict(_kept(data["place"], dict))


def _messages_from(data: Any) -> tuple[Message, ...]:
    remarks: Sequence[Any] = _kept(data, list)
    return tuple(message_from_dict(_kept(remark, dict)) for remark in remarks)


def _kept(value: Any, kind: type) -> Any:
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ValueError(f"{kind.__name__} expected")
    return value


def _optional(value: Any, kind: type) -> Any:
    return None if value is None else _kept(value, kind)
