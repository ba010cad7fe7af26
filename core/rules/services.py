"""The kinds of creative work a brief asks for."""

from dataclasses import dataclass
from enum import StrEnum

from core.brief import Brief, Document, Segment


class Creativity(StrEnum):
    """How much of what a brief asks for a creative agency makes."""

    CREATIVE = "creative"
    LITTLE = "little"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class FoundService:
    """A service type the brief asks for."""

    name: str
    score: float
    quote: str
    """The words that name it where they weigh most."""
    segment: Segment
    document: Document


def find_services(brief: Brief) -> tuple[FoundService, ...]:
    """Service types the brief asks for, the weightiest first."""
    return ()


def creativity_of(brief: Brief) -> Creativity:
    """Whether the brief asks for creative production at all."""
    return Creativity.UNCLEAR
