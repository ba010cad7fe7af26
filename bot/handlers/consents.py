"""Files that somebody takes from us, or declines: Teams sends their answer, and where the file may be put."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel

from bot.plan import Plan
from bot.turn import Turn
from core.errors import Asked, Refused
from core.opportunity import Subject
from core.parcel import Upload
from core.service import parcels
from core.work import Standing, UnitOfWork

Short = Annotated[str, StringConstraints(max_length=400)]
Address = Annotated[str, StringConstraints(max_length=16_000)]
"""An upload's address carries a token of its own, which may be long."""


class _Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, frozen=True)


class Offered(_Wire):
    """What we said of the offer, as a client says it back."""

    parcel: Short


class Place(_Wire):
    """Where the file may be put."""

    upload_url: Address
    content_url: Address
    name: Short
    unique_id: Short = ""
    file_type: Short = ""


class Consent(_Wire):
    """Somebody's answer to the offer of a file."""

    action: Literal["accept", "decline"]
    context: Offered
    upload_info: Place | None = None


def plan(turn: Turn) -> Plan:
    """Takes the answer once; why it is not taken is said in the chat, since Teams shows no answer to it."""

    async def act(work: UnitOfWork, standing: Standing) -> None:
        try:
            await _settle(work, standing, turn, read(turn))
        except Refused as refusal:
            said = Subject("notice", detail={"notice": refusal.message})
            await work.outbox.write(turn.conversation.id, said)

    return Plan(act, f"consent:{turn.conversation.id}:{turn.id}")


def read(turn: Turn) -> Consent:
    """The answer. Raises Asked where it is none that Teams would send."""
    try:
        consent = Consent.model_validate(turn.data)
    except ValidationError:
        raise Asked("refused-parcel-unknown") from None
    if consent.action == "accept" and consent.upload_info is None:
        raise Asked("refused-parcel-unknown")
    return consent


async def _settle(work: UnitOfWork, standing: Standing, turn: Turn, consent: Consent) -> None:
    offered, here = consent.context.parcel, turn.conversation.id
    if consent.upload_info is None or consent.action == "decline":
        await parcels.decline(work, standing.person, offered, here, turn.card)
        return
    await parcels.accept(work, standing.person, offered, _upload(consent.upload_info), here, turn.card)


def _upload(place: Place) -> Upload:
    name = "".join(one for one in place.name if one.isprintable())
    return Upload(place.upload_url, name, place.content_url, place.unique_id, place.file_type)
