"""Stage 4: the questions as a workbook and a document that the client fills in."""

import asyncio
from typing import Any

from pydantic import BaseModel, Field

from core.export import DOCUMENT, WORKBOOK, ExportKind, MadeFile, file_name
from core.messages import message
from core.opportunity import Priority
from core.packs import document, workbook
from core.packs.pack import Pack, PackQuestion, questions
from core.stage import Draft, Stage, StageContext


class Row(BaseModel):
    """One question as it was sent."""

    number: int
    id: str
    question: str
    priority: Priority


class Output(BaseModel):
    """What the pack held when it was made."""

    questions: int = 0
    by_priority: dict[Priority, int] = Field(default_factory=dict)
    pack: str = ""
    """The id hidden in both files; empty where there was nothing to ask."""
    rows: list[Row] = Field(default_factory=list)


async def run(context: StageContext) -> Draft:
    """Writes both files; with nothing to ask it says so instead of writing empty ones."""
    asked = questions(context.clarifications)
    if not asked:
        return Draft(Output(), (), "export", remarks=(message("pack-nothing-to-ask"),))
    pack = _pack(context, asked)
    made = await asyncio.to_thread(_write, pack)
    return Draft(_output(pack), (), "export", exports=made)


def _pack(context: StageContext, asked: tuple[PackQuestion, ...]) -> Pack:
    facts = context.facts
    return Pack(
        id=context.run,
        opportunity=facts.number,
        name=facts.name,
        client=facts.client_name,
        version=context.version,
        made_on=context.today,
        deadline=facts.deadline if facts.deadline and facts.deadline >= context.today else None,
        branding=context.settings.branding,
        questions=asked,
    )


def _write(pack: Pack) -> tuple[MadeFile, ...]:
    name = _file_name(pack)
    return (
        MadeFile(ExportKind.QA_PACK_XLSX, file_name(f"{name}.xlsx"), WORKBOOK, workbook.write(pack)),
        MadeFile(ExportKind.QA_PACK_DOCX, file_name(f"{name}.docx"), DOCUMENT, document.write(pack)),
    )


def _file_name(pack: Pack) -> str:
    """What a client sees first: whose questions these are."""
    return f"{pack.client or pack.name} - Questions v{pack.version}"


def _output(pack: Pack) -> Output:
    rows = [Row(**_sent(question)) for question in pack.questions]
    counted = {level: sum(row.priority is level for row in rows) for level in Priority}
    return Output(questions=len(rows), by_priority=counted, pack=pack.id, rows=rows)


def _sent(question: PackQuestion) -> dict[str, Any]:
    return {
        "number": question.number,
        "id": question.id,
        "question": question.question,
        "priority": question.priority,
    }


STAGE = Stage(Output, run)
