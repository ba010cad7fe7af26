"""The client's answers: read from what came back, shown, and saved once a person has confirmed them."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from core.answers.matching import looks_returned, propose
from core.answers.refreshing import asked_now, offered, refreshed
from core.answers.returned import Offered, Proposal, Proposed, Returned, Sent, Standing
from core.answers.text import split
from core.answers.wire import proposal_from, proposal_to
from core.brief import Place, fold
from core.errors import Asked, Conflict, Missing
from core.keys import StageKey
from core.messages import Message, message
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
    latest = await work.artifacts.latest(number, StageKey.QA_PACK)
    if found.pack and latest and found.pack.version < latest.version:
        older = message("older-pack", version=found.pack.version, latest=latest.version)
        proposal = replace(proposal, remarks=(older, *proposal.remarks))
    kept = proposal_to(_sourced(proposal, source))
    return await work.imports.add(number, source=source, file=file, proposal=kept, by=by)


async def as_it_stands(work: UnitOfWork, held: Import) -> Proposal:
    """What an import proposes now, beside what is known by now and what other waiting copies say."""
    proposal = proposal_from(held.proposal)
    if held.state is not ImportState.WAITING:
        return proposal
    others: dict[str, list[Offered]] = {}
    for other in await work.imports.waiting(held.opportunity):
        if other.id != held.id:
            for one in proposal_from(other.proposal).answers:
                others.setdefault(fold(one.question), []).extend(one.offers)
    return refreshed(proposal, await work.clarifications.all(held.opportunity), others)


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
    work: UnitOfWork, person: Person, number: int, imported: str, take: Mapping[str, str], seen: str | None
) -> Subject:
    """Saves what was understood, and of conflicts what the person chose; a second time changes nothing.

    While conflicts are undecided the import stays open with them. `seen` says from what the person chose,
    as `offered` does.
    """
    await hold(work, person, number)
    held = await _held(work, number, imported)
    if held.state is not ImportState.WAITING:
        return _card(number, imported)
    proposal = await as_it_stands(work, held)
    if seen not in (None, offered(proposal)) and any(choice not in ("", KEEP) for choice in take.values()):
        raise Conflict("refused-stale-choice", instead=_card(number, imported))
    _refuse_no_choice(proposal, take, _card(number, imported))
    asked = await work.clarifications.all(number)
    outcome = {name: held.outcome.get(name, 0) for name in ("saved", "kept", "gone")}
    undecided: list[Proposed] = []
    for proposed in proposal.answers:
        chosen = _chosen(asked_now(proposed, asked), proposed, take.get(proposed.clarification))
        if chosen is None:
            undecided.append(proposed)
        elif isinstance(chosen, Offered):
            await _save(work, person, number, proposed.clarification, chosen)
            outcome["saved"] += 1
        else:
            outcome[chosen] += 1
    await _close(work, person, held, proposal, undecided, outcome)
    await work.audit.note(person.id, "answers.confirm", number, imported=imported, **outcome)
    decided = [one.clarification for one in proposal.answers if one not in undecided]
    left = [one.clarification for one in undecided]
    await take_stock(work, number, person.id, undecided=left, decided=decided)
    await redraw(work, number, StageKey.CLIENT_ANSWERS, ("stage", "import", "opportunity"))
    said = (
        message("confirmed-partly", saved=outcome["saved"], conflicts=len(undecided)) if undecided else None
    )
    return _card(number, imported, said)


def _refuse_no_choice(proposal: Proposal, take: Mapping[str, str], here: Subject) -> None:
    """Raises Asked for a choice that is none, before anything is saved."""
    offers = {one.clarification: len(one.offers) for one in proposal.answers}
    for clarification, choice in take.items():
        known = choice.isdecimal() and int(choice) < offers.get(clarification, 0)
        if choice and choice != KEEP and not known:
            raise Asked("refused-no-choice", choice=choice[:40], instead=here)


def _chosen(known: Clarification | None, proposed: Proposed, choice: str | None) -> Offered | str | None:
    """The offer to save, `kept` or `gone` where nothing is to be saved, None where nobody has decided."""
    if known is None:
        return "gone"
    if choice == KEEP or proposed.standing is Standing.SAME:
        return "kept"
    if choice:
        return proposed.offers[int(choice)]
    return proposed.offers[0] if proposed.standing is Standing.NEW else None


async def _save(work: UnitOfWork, person: Person, number: int, clarification: str, chosen: Offered) -> None:
    await work.clarifications.change(
        number,
        clarification,
        answer=chosen.answer,
        status=ClarificationStatus.ANSWERED,
        answered_by=person.id,
        answer_source={"file": chosen.file, "place": _spot(chosen.place)},
    )


async def _close(
    work: UnitOfWork,
    person: Person,
    held: Import,
    proposal: Proposal,
    undecided: Sequence[Proposed],
    outcome: Mapping[str, int],
) -> None:
    """Confirms the import, or leaves it open with the conflicts that nobody has decided."""
    if undecided:
        own = {fold(one.question): one for one in proposal_from(held.proposal).answers}
        left = proposal_to(replace(proposal, answers=tuple(_own(one, own) for one in undecided)))
        await work.imports.leave(held.id, left, {**outcome, "conflicts": len(undecided)})
    else:
        await work.imports.settle(held.id, ImportState.CONFIRMED, person.id, {**outcome, "conflicts": 0})


def _own(proposed: Proposed, own: Mapping[str, Proposed]) -> Proposed:
    """What the import itself offers, without what other copies add when it is shown."""
    known = own.get(fold(proposed.question), proposed)
    return replace(known, clarification=proposed.clarification)


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


def _stage(number: int) -> Subject:
    return Subject("stage", number, StageKey.CLIENT_ANSWERS)


def _card(number: int, imported: str, said: Message | None = None) -> Subject:
    detail = {"import": imported, **({"notice": said} if said else {})}
    return Subject("import", number, StageKey.CLIENT_ANSWERS, detail=detail)
