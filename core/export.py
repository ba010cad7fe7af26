"""Files that Trowel makes for people to take away."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.keys import StageKey

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ARCHIVE = "application/zip"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
MARKDOWN = "text/markdown; charset=utf-8"


class ExportKind(StrEnum):
    """What can be exported, as `export.get` names it."""

    QA_PACK_XLSX = "qa_pack_xlsx"
    QA_PACK_DOCX = "qa_pack_docx"
    RATE_CARD_XLSX = "rate_card_xlsx"
    RATE_CARD_CLIENT_XLSX = "rate_card_client_xlsx"
    SUPPORT_DOCS_DOCX = "support_docs_docx"
    PITCH_MD = "pitch_md"
    OUTLINE_MD = "outline_md"
    PITCH_PPTX = "pitch_pptx"
    EVIDENCE_ZIP = "evidence_zip"
    """Everything on record of an opportunity: made anew whenever it is fetched."""
    CATALOGUE_XLSX = "catalogue_xlsx"
    """The tenant's catalogue, which belongs to no opportunity: made anew whenever it is fetched."""


INTERNAL = frozenset({ExportKind.RATE_CARD_XLSX, ExportKind.EVIDENCE_ZIP})
"""What holds rates or cost: for people who may see money, never for a client."""


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


def file_name(wanted: str) -> str:
    """A name that every disk takes: without the signs that some refuse, and short."""
    kept = "".join(letter for letter in wanted if letter.isprintable() and letter not in '\\/:*?"<>|')
    stem, dot, ending = kept.rpartition(".")
    return f"{stem[:110].strip()}{dot}{ending}"
