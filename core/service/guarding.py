"""What no file for a client may hold: who else is a client, and what was written among ourselves."""

import re
from collections.abc import Mapping
from typing import Any

from core.brief import fold
from core.exports.guard import Forbidden
from core.keys import StageKey
from core.opportunity import Opportunity
from core.work import UnitOfWork

_SHORTEST = 2
"""Characters of a name: one letter is in every text."""
_NOTED = {StageKey.QUALIFICATION: "notes", StageKey.EFFICIENCY: "notes"}
"""Where people note what is for ourselves alone."""


async def kept_back(work: UnitOfWork, opportunity: Opportunity) -> Forbidden:
    """What must not reach this client: names of the tenant's other clients, and notes of ours.

    A name that the client's own papers have is no secret to them, and may be theirs too.
    """
    outputs = await work.artifacts.outputs(opportunity.number)
    own = " ".join(filter(None, (opportunity.name, opportunity.client_name, *opportunity.brands)))
    others = await work.opportunities.clients(but=opportunity.number)
    papers = await _papers(work, opportunity.number) if others else ""
    strange = [name for name in others if len(name) >= _SHORTEST and not _says(own, name)]
    names = tuple(name for name in strange if not _says(papers, name, as_written=True))
    lessons = [said.lessons for said in await work.deals.all(opportunity.number)]
    return Forbidden(
        names=names,
        common=frozenset(name for name in names if _says(papers, name)),
        notes=tuple(filter(None, (opportunity.notes, *_notes(outputs), *lessons))),
    )


async def _papers(work: UnitOfWork, number: int) -> str:
    """The client's own documents as one text."""
    brief = await work.files.brief(number)
    return " ".join(segment.text for document in brief.documents for segment in document.segments)


def _notes(outputs: Mapping[StageKey, Mapping[str, Any]]) -> list[str]:
    held = [outputs.get(stage, {}).get(field) for stage, field in _NOTED.items()]
    texts = [list(one.values()) if isinstance(one, Mapping) else [one] for one in held]
    return [text for each in texts for text in each if isinstance(text, str)]


def _says(text: str, name: str, *, as_written: bool = False) -> bool:
    """Whether a name stands in a text by itself; in whatever case unless it must be as written."""
    said, looked = fold(text), fold(name)
    if not as_written:
        said, looked = said.casefold(), looked.casefold()
    return looked in said and re.search(rf"(?<!\w){re.escape(looked)}(?!\w)", said) is not None
