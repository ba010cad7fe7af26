"""A sentence by itself: what happened, what was kept, what to do now."""

from cards.actions import CardRefresh
from cards.parts import Element, Tone, buttons, card, execute, leading, line, panel
from cards.samples.around import NOTICES
from cards.words import tell, words
from core.opportunity import Subject
from core.views import NoticeView, Viewer

SAMPLES = NOTICES

_TONES: dict[str, Tone] = {"warning": "warning", "good": "good", "plain": "emphasis"}


def render(view: NoticeView, viewer: Viewer) -> Element:
    said = panel(_TONES.get(view.tone, "emphasis"), line(tell(view.said, viewer)))
    return card(viewer, [said, *buttons(_onward(view.onward, viewer), spacing="Medium")])


def _onward(subject: Subject | None, viewer: Viewer) -> Element:
    if subject is None:
        return execute(words("cards-help", viewer), CardRefresh(card="help"))
    return execute(_title(subject, viewer), leading(subject))


def _title(subject: Subject, viewer: Viewer) -> str:
    if subject.stage is not None:
        return words("cards-next-open", viewer, stage=subject.stage)
    if subject.opp is not None:
        return words("cards-onward-opportunity", viewer, number=str(subject.opp))
    return words("cards-list" if subject.card == "list" else "cards-onward", viewer)
