"""Stage 3: whether to go for it. People score six dimensions; the gate asks for approval of the score."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from core.opportunity import Opportunity
from core.qualification import Dimension, Recommendation, Score, percentage, recommendation, total
from core.stage import Above, Stage

FACTS = ("client_name", "region", "service_types", "deadline", "go_live")
"""What an approver sees of the opportunity beside the scores."""


class Output(BaseModel):
    """What qualification persists, once every dimension is scored."""

    scores: dict[Dimension, int]
    """0 to 10 each."""
    notes: dict[Dimension, str]
    total: int
    """0 to 60."""
    percentage: Decimal
    """0 to 100, one decimal."""
    recommendation: Recommendation


def latest(scores: Iterable[Score]) -> dict[Dimension, Score]:
    """The standing score of each dimension that has one, of scores from the oldest to the newest."""
    return {score.dimension: score for score in scores}


def unset(standing: Mapping[Dimension, Score]) -> list[Dimension]:
    """The dimensions that nobody has scored yet."""
    return [dimension for dimension in Dimension if dimension not in points(standing)]


def points(standing: Mapping[Dimension, Score]) -> dict[Dimension, int]:
    """The scores that somebody set."""
    return {dimension: one.score for dimension, one in standing.items() if one.score is not None}


def assess(standing: Mapping[Dimension, Score]) -> Output:
    """What the six scores come to. Raises ValueError while one is missing."""
    scores = points(standing)
    return Output(
        scores=scores,
        notes={dimension: score.note for dimension, score in standing.items() if score.note},
        total=total(scores),
        percentage=percentage(scores),
        recommendation=recommendation(scores),
    )


def subject(opportunity: Opportunity, output: Mapping[str, Any], above: Above) -> dict[str, str]:
    """What an approver approves: the scores with their notes, the facts beside them, the readings."""
    if not output:
        return {}
    facts = {name: getattr(opportunity, name) for name in FACTS}
    return {
        **{f"score.{name}": str(score) for name, score in output.get("scores", {}).items()},
        **{f"note.{name}": str(note) for name, note in output.get("notes", {}).items()},
        **{f"fact.{name}": _text(value) for name, value in facts.items() if value},
        **{f"stage.{stage}": content for stage, content in above.contents.items()},
    }


def _text(value: Any) -> str:
    return ", ".join(value) if isinstance(value, Sequence) and not isinstance(value, str) else str(value)


STAGE = Stage(Output, subject=subject)
