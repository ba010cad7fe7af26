"""The cards of what people judge and answer, and of the pack between."""

from collections.abc import Sequence
from datetime import UTC, datetime

from core.brief import fold
from core.errors import Missing
from core.keys import StageKey
from core.opportunity import Artifact, Clarification, Person, Subject
from core.packs.pack import questions
from core.rules.qualification import hints
from core.service.answers import as_it_stands
from core.service.rights import find
from core.service.showing.gates import show_gate
from core.service.showing.stage import fields_of, show_plain
from core.service.showing.subjects import notice_of, overview_of, text_of
from core.stages import qa_pack
from core.stages.qualification import latest
from core.views import (
    AnswersView,
    ImportView,
    PackView,
    QualificationView,
    View,
)
from core.work import UnitOfWork


async def show_qualification(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    number = plain.opportunity.number
    ever = await work.scores.all(number)
    read = [await work.artifacts.latest(number, stage) for stage in (StageKey.INTAKE, StageKey.DIAGNOSIS)]
    intake, diagnosis = (artifact.output if artifact else None for artifact in read)
    evidence = [one for artifact in read if artifact for one in artifact.evidence]
    return QualificationView(
        **fields_of(plain),
        scores=latest(ever),
        history=ever[::-1],
        hints=hints(
            plain.opportunity,
            intake,
            diagnosis,
            evidence,
            await work.clarifications.all(number),
            await work.scores.past(number),
            datetime.now(UTC).date(),
        ),
        gate=await show_gate(work, await overview_of(work, subject), StageKey.QUALIFICATION, person),
    )


async def show_pack(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    exports = await work.exports.latest(plain.opportunity.number, StageKey.QA_PACK)
    changed = _changed(plain.artifact, plain.clarifications) if plain.artifact else 0
    return PackView(**fields_of(plain), exports=exports, changed=changed)


def _changed(pack: Artifact, asked: Sequence[Clarification]) -> int:
    """Questions that are asked now and were not sent so, or were sent and are asked no more."""
    sent = {fold(row.question): row.priority for row in qa_pack.Output.model_validate(pack.output).rows}
    now = {fold(one.question): one.priority for one in questions(asked)}
    return sum(sent.get(text) != now.get(text) for text in sent.keys() | now.keys())


async def show_answers(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    plain = await show_plain(work, subject, person)
    number = plain.opportunity.number
    return AnswersView(
        **fields_of(plain),
        waiting=await work.imports.waiting(number),
        imported=await work.imports.count(number),
    )


async def show_import(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    held = await work.imports.get(text_of(subject.detail, "import") or "")
    if held is None:
        raise Missing("refused-no-such-import")
    opportunity = (await find(work, held.opportunity)).opportunity
    return ImportView(
        opportunity, held, await as_it_stands(work, held), notice_of(subject), subject.section, subject.page
    )
