"""Stage 15: the deck for the client, every number of it traced to the artifact that holds it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Self

from pydantic import BaseModel, Field, model_validator

from core.agents.brief_text import render_data
from core.agents.grounding import Grounding
from core.brief import Brief
from core.decks.making import made_of, material_text, standing_at
from core.decks.material import Material, produced
from core.decks.outline import LEAST, LEAST_POINTS, MOST, MOST_POINTS, Outline, Section, Slide
from core.decks.tracing import Number, Produced, Untraced
from core.drafting import Drafting, RulesDraft
from core.keys import StageKey
from core.messages import Message, message
from core.packs.text import line
from core.rules.pitch import PitchDraft, draft_pitch
from core.rules.pitch_offer import scope_table, team_chart
from core.rules.pitch_terms import hours_chart, levels_table
from core.stage import Draft, Stage, StageContext, StageFailed

_PROBLEMS = 12


class Output(Outline):
    """What the pitch persists."""

    numbers: list[Number] = Field(default_factory=list[Number])
    """Every number of the deck and where it was produced."""


class Told(BaseModel):
    """One slide as the model writes it."""

    section: Section
    title: str
    key_points: list[str]
    speaker_notes: str
    data_callout: str = Field(description="Figures with what they count; empty where there are none.")


class Answer(BaseModel):
    """The form the model fills in."""

    headline: str
    deck_summary: str
    slides: list[Told]
    appendix: list[str]


# What the model may answer


def answering(known: Produced) -> type[Answer]:
    """The form for one opportunity: an answer with a number that nobody produced does not validate."""

    class Held(Answer):
        """The form the model fills in."""

        @model_validator(mode="after")
        def check(self) -> Self:
            if problems := [*_shape(self), *_strays(self, known)]:
                raise ValueError("; ".join(problems[:_PROBLEMS]))
            return self

    return Held


def _shape(answer: Answer) -> list[str]:
    """What is wrong with the number and order of slides and bullets."""
    order = [list(Section).index(slide.section) for slide in answer.slides]
    wrong: list[str] = []
    if not LEAST <= len(order) <= MOST:
        wrong.append(f"there are {len(order)} slides, there must be {LEAST} to {MOST}")
    elif order != sorted(order) or order[0] != 0 or order[-1] != len(Section) - 1:
        wrong.append("the sections are not in order from cover to next_steps")
    wrong += [
        f"slide {number} has {len(slide.key_points)} key_points, it must have {LEAST_POINTS} to {MOST_POINTS}"
        for number, slide in enumerate(answer.slides, start=1)
        if not LEAST_POINTS <= len(_points(slide)) <= MOST_POINTS
    ]
    return wrong


def _strays(answer: Answer, known: Produced) -> list[str]:
    """The numbers that nothing holds, as the model is told."""
    return [
        f"slide {one.slide}, {one.place}: the number {one.value} was not produced; leave it out"
        for one in known.trace(_outline(answer))[1]
    ]


def _points(slide: Told) -> list[str]:
    return [said for point in slide.key_points if (said := line(point))]


def _outline(answer: Answer) -> Outline:
    slides = [
        Slide(
            section=slide.section,
            title=line(slide.title),
            key_points=_points(slide),
            speaker_notes=line(slide.speaker_notes),
            data_callout=line(slide.data_callout),
        )
        for slide in answer.slides
    ]
    return Outline(
        headline=line(answer.headline),
        deck_summary=line(answer.deck_summary),
        slides=slides,
        appendix=[said for text in answer.appendix if (said := line(text))],
    )


def read(
    material: Material, answer: Answer, grounding: Grounding, rules: RulesDraft | None
) -> tuple[Outline, Sequence[Message]]:
    """The model's outline with the tables and charts that the artifacts give."""
    outline = _outline(answer)
    beside = {
        Section.SCOPE: {"table": scope_table(material)},
        Section.TEAM: {"chart": team_chart(material)},
        Section.COMMERCIALS: {"chart": hours_chart(material)},
        Section.GOVERNANCE: {"table": levels_table(material)},
    }
    slides = [slide.model_copy(update=beside.pop(slide.section, {})) for slide in outline.slides]
    return outline.model_copy(update={"slides": slides}), ()


# The run


async def run(context: StageContext) -> Draft:
    """Drafts the deck, traces its numbers, and writes its files."""
    material = Material(context)
    ruled = await asyncio.to_thread(draft_pitch, material)
    if ruled.too_short:
        raise StageFailed(_too_few(ruled))
    known = await asyncio.to_thread(produced, material)
    draft = await _drafted(context, material, ruled, known)
    outline = Outline.model_validate(draft.output, from_attributes=True)
    numbers, untraced = await asyncio.to_thread(known.trace, outline)
    if untraced := untraced or known.trace(ruled.outline)[1]:
        raise StageFailed(_stray(untraced[0]), draft.calls)
    await context.progress(message("progress-deck"))
    made, remarks = await made_of(material, outline, ruled.outline)
    output = Output(**dict(outline), numbers=numbers)
    return replace(draft, output=output, remarks=(*draft.remarks, *remarks), exports=made)


async def _drafted(context: StageContext, material: Material, ruled: PitchDraft, known: Produced) -> Draft:
    rules = RulesDraft(ruled.outline.model_dump(mode="json"), (), ())
    drafting = Drafting(
        StageKey.PITCH,
        Outline,
        answering(known),
        partial(read, material),
        lambda _: rules,
        {"material": render_data("material", material_text(material))},
    )
    return await drafting.draft(replace(context, brief=Brief(())))  # the artifacts hold what is to be told


def _too_few(ruled: PitchDraft) -> Message:
    first, *more = ruled.missing or (message("pitch-missing-context"),)
    return message(
        "pitch-too-few",
        count=len(ruled.outline.slides),
        least=LEAST,
        missing=first if not more else message("pitch-missing-both", one=first, others=_joined(more)),
    )


def _joined(missing: Sequence[Message]) -> Message:
    first, *more = missing
    return message("pitch-missing-both", one=first, others=_joined(more)) if more else first


def _stray(stray: Untraced) -> Message:
    return message("pitch-untraced", value=stray.value, place=standing_at(stray.slide, stray.place))


STAGE = Stage(Output, run, Answer)
