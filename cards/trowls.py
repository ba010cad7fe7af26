"""The six scores wherever they are read: what each is, who set it, and what they come to."""

from collections.abc import Mapping

from cards.parts import GAP, Element, column, columns, line, panel, passage, run, strong, subtle
from cards.recommendation import TONES, recommended
from cards.words import clip, day, percent, words
from core.qualification import (
    HIGHEST,
    PROCEED,
    REVIEW,
    Dimension,
    Score,
    percentage,
    recommendation,
    total,
)
from core.stages.qualification import points, unset
from core.views import Viewer

NOTE = 2_000
"""Characters of a note on a score."""


def name_of(dimension: Dimension, viewer: Viewer) -> str:
    return words(f"field-{dimension}", viewer)


def result(scores: Mapping[Dimension, Score], viewer: Viewer) -> list[Element]:
    """What the six scores come to; nothing while one is missing."""
    if unset(scores):
        return []
    set_ = points(scores)
    share, advice = percentage(set_), recommendation(set_)
    of = words("cards-trowls-total", viewer, total=total(set_), most=len(Dimension) * HIGHEST)
    limits = words("cards-trowls-limits", viewer, proceed=int(PROCEED * 100), review=int(REVIEW * 100))
    return [
        panel(
            TONES[advice],
            columns(
                column(line(strong(percent(share, viewer), size="Large"), run(f"{GAP}{of}"))),
                column(
                    line(*recommended(advice, viewer), horizontalAlignment="Right"),
                    width="auto",
                    verticalContentAlignment="Center",
                ),
            ),
            line(run(limits, size="Small"), spacing="Small"),
        )
    ]


def scored(dimension: Dimension, score: Score | None, note: int, about: str, viewer: Viewer) -> list[Element]:
    """A dimension with its score and the note to it, to be read."""
    points = (
        strong(words("cards-trowls-points", viewer, score=score.score, most=HIGHEST))
        if score and score.score is not None
        else subtle(words("cards-trowls-unset", viewer))
    )
    by = [line(subtle(set_by(score, viewer), size="Small"), spacing="None")] if score else []
    return [
        columns(
            column(
                line(strong(name_of(dimension, viewer))),
                *([line(subtle(about), spacing="None")] if about else []),
                *by,
            ),
            column(line(points, horizontalAlignment="Right"), width="auto"),
        ),
        *([passage(score.note, note, viewer)] if score and score.note and note else []),
    ]


def set_by(score: Score, viewer: Viewer) -> str:
    return words("cards-trowls-by", viewer, who=clip(score.by_name, 60), when=day(score.at, viewer))
