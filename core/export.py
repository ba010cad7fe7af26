"""Files that Trowel makes for people to take away."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.keys import StageKey

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class ExportKind(StrEnum):
    """What can be exported, as `export.get` names it."""

    QA_PACK_XLSX = "qa_pack_xlsx"
    QA_PACK_DOCX = "qa_pack_docx"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file as a run made it."""

    kind: ExportKind
    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Export:
    """A made file as it is kept, without its bytes."""

    id: str
    opportunity: int
    stage: StageKey
    version: int
    """Of the artifact it belongs to."""
    kind: ExportKind
    name: str
    content_type: str
    size: int
    created_at: datetime
