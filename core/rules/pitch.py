"""A deck without a model: the outline that the artifacts come to, slide by slide."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.decks.material import Material
from core.decks.outline import LEAST, LEAST_POINTS, MOST, MOST_POINTS, Outline, Slide
from core.keys import StageKey as K
from core.messages import Message, message, say
from core.rules import pitch_offer, pitch_terms
from core.rules.pitch_words import clipped, figure, figured, listed

Drawn = Callable[[Material], Slide]

SLIDES: Mapping[str, Drawn] = {
    "cover": pitch_offer.cover,
    "context": pitch_offer.context,
    "timeline": pitch_offer.timeline,
    "approach": pitch_offer.approach,
    "scope": pitch_offer.scope,
    "team": pitch_offer.team,
    "partners": pitch_terms.partners,
    "commercials": pitch_terms.commercials,
    "assumptions": pitch_terms.assumptions,
    "governance": pitch_terms.governance,
    "levels": pitch_terms.levels,
    "next_steps": pitch_terms.next_steps,
}
"""Every slide that a deck may have, in order."""
_NEEDED = ("context", "approach", "scope", "team", "commercials", "governance", "levels", "assumptions")
"""The slides whose want is told, the others having nothing to wait for."""
_APPENDED = 40
_CLOSING = 4


@dataclass(frozen=True, slots=True)
class PitchDraft:
    """What rules make of the artifacts; `missing` says what slides were left out for want of anything."""

    outline: Outline
    missing: tuple[Message, ...] = field(default=())

    @property
    def too_short(self) -> bool:
        return len(self.outline.slides) < LEAST


def draft_pitch(material: Material) -> PitchDraft:
    """The outline by rules alone; a slide that would have too little to say is left out."""
    drawn = {name: _tidied(draw(material)) for name, draw in SLIDES.items()}
    kept = {name: slide for name, slide in drawn.items() if len(slide.key_points) >= LEAST_POINTS}
    missing = tuple(message(f"pitch-missing-{name}") for name in _NEEDED if name not in kept)
    outline = Outline(
        headline=_headline(material),
        deck_summary=_summary(material),
        slides=list(kept.values())[:MOST],
        appendix=_appendix(material),
    )
    return PitchDraft(outline, missing)


def _tidied(slide: Slide) -> Slide:
    """The slide with its bullets each once, and no more of them than a slide has."""
    points = list(dict.fromkeys(clipped(point) for point in slide.key_points if point))
    return slide.model_copy(update={"key_points": points[:MOST_POINTS]})


def _headline(material: Material) -> str:
    name = clipped(material.context.facts.name)
    if not material.client:
        return say(message("pitch-headline-unnamed", name=name))
    return say(message("pitch-headline", name=name, client=clipped(material.client)))


def _summary(material: Material) -> str:
    client = clipped(material.client)
    said = [say(message("pitch-summary", client=client) if client else message("pitch-summary-unnamed"))]
    if card := material.card:
        said.append(figured("pitch-summary-scope", assets=card.totals.assets, pieces=card.totals.pieces))
    if team := material.team:
        said.append(say(message("pitch-summary-team", fte=figure(team.total_fte))))
    return " ".join(said)


def _appendix(material: Material) -> list[str]:
    """What a slide has no room for: further assumptions, and what else is to be known."""
    notes = {"assumption": material.texts(K.SUPPORT_DOCS, "assumptions")[MOST_POINTS:]}
    notes["caveat"] = material.texts(K.SUPPORT_DOCS, "caveats")
    said = [
        say(message(f"pitch-appendix-{name}", text=text)) for name, texts in notes.items() for text in texts
    ]
    if partners := listed(material.texts(K.CAPABILITY_GAPS, "core_in_scope"), most=_CLOSING):
        said.append(say(message("pitch-partners-core", things=partners)))
    return said[:_APPENDED]
