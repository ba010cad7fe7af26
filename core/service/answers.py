"""The client's answers: read from what came back, shown, and saved once a person has confirmed them."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.answers.matching import looks_returned, propose
from core.answers.returned import Offered, Proposal, Proposed, Returned, Sent, Standing
from core.answers.text import split
from core.answers.wire import proposal_from, proposal_to
from core.brief import Place, fold
from core.errors import Asked, Missing
from core.keys import StageKey
from core.messages import message
from core.opportunity import Artifact, Clarification, ClarificationStatus, Person, Right, Subject
from core.packs.pack import questions
from core.service.following import redraw
from core.service.recording import record
from core.service.rights import find, hold, require
from core.stages import client_answers, qa_pack
from core.work import Import, ImportState, UnitOfWork

KEEP = "keep"
"""The choice of what is known already."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What came back, and the questions it answers, as far as working out the answers needs them."""

    opportunity: int
    returned: Returned
    asked: tuple[Clarification, ...]
    pack: Artifact | None
    """The artifact of the pack it was made from; None where it does not say."""

    async def proposal(self) -> Proposal:
        """What the answers are; in a thread, since a long file takes seconds."""
        sent = _sent(self.pack) or _numbered(self.asked)
        return await asyncio.to_thread(propose, self.returned, self.asked, sent)


class Foreign(Exception):
    """It is a Q&A pack, but none that was made in this tenant."""


async def recognise(
    work: UnitOfWork, returned: Returned, candidates: Iterable[int | None]
) -> Recognised | None:
    """Whose questions a file answers: those of the pack it was made from, or a candidate's; None for a brief.

    Raises:
        Foreign: it was made from a pack that this tenant does not have.
    """
    if returned.pack:
        found = await work.artifacts.of_run(returned.pack)
        if found is None:
            raise Foreign
        return Recognised(found[0], returned, await work.clarifications.all(found[0]), found[1])
    for number in dict.fromkeys(filter(None, candidates)):
        asked = await work.clarifications.all(number)
        if looks_returned(returned, asked):
            pack = await work.artifacts.latest(number, StageKey.QA_PACK)
            return Recognised(number, returned, asked, pack)
    return None


async def keep(
    work: UnitOfWork, found: Recognised, proposal: Proposal, *, source: str, file: str | None, by: str
) -> str:
    """Keeps what was understood for somebody to confirm; nothing else changes."""
    number = found.opportunity
    proposal = _compared(_sourced(proposal, source), await work.imports.waiting(number))
    latest = await work.artifacts.latest(number, StageKey.QA_PACK)
    if found.pack and latest and found.pack.version < latest.version:
        older = message("older-pack", version=found.pack.version, latest=latest.version)
        proposal = replace(proposal, remarks=(older, *proposal.remarks))
    return await work.imports.add(number, source=source, file=file, proposal=proposal_to(proposal), by=by)


async def propose_text(work: UnitOfWork, person: Person, number: int, text: str) -> Subject:
    """Splits pasted text into answers and shows what would become of them."""
    require(person, Right.EDIT)
    asked = await work.clarifications.all(number)
    if not asked:
        raise Asked("refused-no-questions", instead=_stage(number))
    pack = await work.artifacts.latest(number, StageKey.QA_PACK)
    returned = await asyncio.to_thread(split, text, _sent(pack) or _numbered(asked))
    found = Recognised(number, returned, asked, pack)
    proposal = await found.proposal()
    await hold(work, person, number)
    made = await keep(work, found, proposal, source="", file=None, by=person.id)
    await work.audit.note(person.id, "answers.propose", number, imported=made)
    return _card(number, made)


async def confirm(
    work: UnitOfWork, person: Person, number: int, imported: str, take: Mapping[str, str]
) -> Subject:
    """Saves what was understood, and of conflicts what the person chose; a second time changes nothing."""
    await hold(work, person, number)
    held = await _held(work, number, imported)
    if held.state is not ImportState.WAITING:
        return _card(number, imported)
    known = {one.id: one for one in await work.clarifications.all(number)}
    outcome = {"saved": 0, "kept": 0, "conflicts": 0, "gone": 0}
    undecided: list[str] = []
    for proposed in proposal_from(held.proposal).answers:
        became = await _settle(work, person, number, known.get(proposed.clarification), proposed, take)
        outcome[became] += 1
        if became == "conflicts":
            undecided.append(proposed.clarification)
    await work.imports.settle(imported, ImportState.CONFIRMED, person.id, outcome)
    await work.audit.note(person.id, "answers.confirm", number, imported=imported, **outcome)
    await take_stock(work, number, person.id, undecided=undecided)
    await redraw(work, number, StageKey.CLIENT_ANSWERS, ("stage", "import", "opportunity"))
    return _card(number, imported)


async def _settle(
    work: UnitOfWork,
    person: Person,
    number: int,
    known: Clarification | None,
    proposed: Proposed,
    take: Mapping[str, str],
) -> str:
    """What became of one proposed answer: `saved`, `kept`, `conflicts` or `gone`."""
    if known is None:
        return "gone"
    chosen = _chosen(known, proposed, take.get(proposed.clarification))
    if isinstance(chosen, str):
        return chosen
    await work.clarifications.change(
        number,
        known.id,
        answer=chosen.answer,
        status=ClarificationStatus.ANSWERED,
        answered_by=person.id,
        answer_source={"file": chosen.file, "place": _spot(chosen.place)},
    )
    return "saved"


def _chosen(known: Clarification, proposed: Proposed, choice: str | None) -> Offered | str:
    """The offer to save, or what becomes of the question instead."""
    if choice == KEEP:
        return "kept"
    if choice is not None and choice.isdecimal() and int(choice) < len(proposed.offers):
        return proposed.offers[int(choice)]
    if len(proposed.offers) != 1:
        return "conflicts"
    offer = proposed.offers[0]
    if not known.answer:
        return offer
    return "kept" if fold(known.answer) == fold(offer.answer) else "conflicts"


def _spot(place: Place) -> str:
    """Where something stands, as a spreadsheet would write it."""
    return "!".join(part for part in (place.sheet or place.heading or place.part, place.cells) if part)


async def discard(work: UnitOfWork, person: Person, number: int, imported: str) -> Subject:
    """Puts what was read aside; no answer changes and the file stays."""
    await hold(work, person, number)
    held = await _held(work, number, imported)
    if held.state is ImportState.WAITING:
        await work.imports.settle(imported, ImportState.DISCARDED, person.id, {})
        await work.audit.note(person.id, "answers.discard", number, imported=imported)
        await redraw(work, number, StageKey.CLIENT_ANSWERS, ("stage", "import"))
    return _card(number, imported)


async def _held(work: UnitOfWork, number: int, imported: str) -> Import:
    held = await work.imports.hold(imported)
    if held is None or held.opportunity != number:
        raise Missing("refused-no-such-import", instead=_stage(number))
    return held


async def take_stock(
    work: UnitOfWork, number: int, by: str, *, undecided: Sequence[str] = (), decided: Sequence[str] = ()
) -> None:
    """Brings stage 5's result up to date with the questions as they stand, once a pack was made."""
    overview = await find(work, number)
    pack = overview.artifacts.get(StageKey.QA_PACK)
    if pack is None:
        return
    before = await work.artifacts.latest(number, StageKey.CLIENT_ANSWERS)
    asked = await work.clarifications.all(number)
    left = client_answers.left_undecided(before.output if before else {}, asked, undecided, decided)
    output = client_answers.take_stock(asked, left)
    await record(work, number, StageKey.CLIENT_ANSWERS, output, made_from={StageKey.QA_PACK: pack}, by=by)


def _sent(pack: Artifact | None) -> tuple[Sent, ...]:
    """The questions as a pack numbered them."""
    rows = qa_pack.Output.model_validate(pack.output).rows if pack else []
    return tuple(Sent(row.number, row.id, row.question) for row in rows)


def _numbered(asked: Sequence[Clarification]) -> tuple[Sent, ...]:
    """The questions as the card lists them, where no pack numbered them."""
    return tuple(Sent(one.number, one.id, one.question) for one in questions(asked))


def _sourced(proposal: Proposal, source: str) -> Proposal:
    """The proposal with the file's name on every offer."""
    return replace(
        proposal,
        answers=tuple(
            replace(one, offers=tuple(replace(offer, file=source) for offer in one.offers))
            for one in proposal.answers
        ),
    )


def _compared(proposal: Proposal, waiting: Sequence[Import]) -> Proposal:
    """The proposal beside copies that wait as well: where two people's copies differ, both are offered."""
    others: dict[str, list[Offered]] = {}
    for other in waiting:
        for one in proposal_from(other.proposal).answers:
            others.setdefault(one.clarification, []).extend(one.offers)
    return replace(
        proposal, answers=tuple(_beside(one, others.get(one.clarification, ())) for one in proposal.answers)
    )


def _beside(proposed: Proposed, others: Sequence[Offered]) -> Proposed:
    said = {fold(offer.answer) for offer in proposed.offers}
    different = [offer for offer in others if fold(offer.answer) not in said]
    if not different:
        return proposed
    return replace(proposed, offers=(*proposed.offers, *different), standing=Standing.CONTRADICTS)


def _stage(number: int) -> Subject:
    return Subject("stage", number, StageKey.CLIENT_ANSWERS)


def _card(number: int, imported: str) -> Subject:
    return Subject("import", number, StageKey.CLIENT_ANSWERS, detail={"import": imported})
