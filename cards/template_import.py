"""What taking a template over would use of it, or what is wrong with it: shown before anything changes."""

from cards.actions import CardRefresh, TemplateDiscard, TemplateTake
from cards.parts import (
    GAP,
    Element,
    badge,
    buttons,
    card,
    execute,
    facts,
    heading,
    key,
    line,
    notice,
    panel,
    strong,
    subtle,
)
from cards.samples.templates import TEMPLATE_IMPORTS
from cards.words import apart, clip, moment, tell, words
from core.views import TemplateImportView, Viewer
from core.work.records import ImportState
from core.work.templates import DeckTemplate

SAMPLES = TEMPLATE_IMPORTS

_USES = ("cover", "points", "picture")


def render(view: TemplateImportView, viewer: Viewer) -> Element:
    held = view.template
    by = words("cards-import-by", viewer, who=clip(held.made_by_name, 60), when=moment(held.made_at, viewer))
    body = [
        heading("cards-template-import-title", viewer, size="Large"),
        line(strong(apart(clip(held.name, 160))), subtle(f"{GAP}{by}"), spacing="None"),
        *notice(view.notice, viewer),
        _standing(held, viewer),
        *([] if held.problems else layouts(held, viewer)),
        *_buttons(held, viewer),
    ]
    return card(viewer, body, CardRefresh(card="template_import", detail={"template": held.id}))


def layouts(held: DeckTemplate, viewer: Viewer) -> list[Element]:
    """Which of its layouts are used for what."""
    rows = [
        (words(f"cards-template-{use}", viewer), clip(held.layouts[use], 80))
        for use in _USES
        if use in held.layouts
    ]
    return [*facts(rows)] if rows else []


def _standing(held: DeckTemplate, viewer: Viewer) -> Element:
    """That nothing is changed yet, why it cannot be, or what became of it."""
    match held.state:
        case ImportState.CONFIRMED:
            return panel(
                "good",
                line(strong(_settled("cards-template-import-confirmed", held, viewer))),
                line(words("cards-template-import-after", viewer), spacing="Small"),
            )
        case ImportState.DISCARDED:
            said = "cards-template-import-brief" if held.asked else "cards-template-import-discarded"
            return panel("emphasis", line(strong(_settled(said, held, viewer))))
        case ImportState.WAITING if held.problems:
            return panel(
                "attention",
                line(*badge(words("cards-template-import-wrong", viewer), "attention")),
                *(line(tell(problem, viewer), spacing="Small") for problem in held.problems),
            )
        case ImportState.WAITING:
            todo = "cards-template-import-asked" if held.asked else "cards-template-import-check"
            return panel(
                "accent",
                line(strong(words("cards-template-import-unsaved", viewer))),
                line(words(todo, viewer), spacing="Small"),
            )


def _settled(said: str, held: DeckTemplate, viewer: Viewer) -> str:
    when = moment(held.settled_at, viewer) if held.settled_at else ""
    return words(said, viewer, who=clip(held.settled_by_name or "", 60), when=when)


def _buttons(held: DeckTemplate, viewer: Viewer) -> list[Element]:
    back = execute(words("cards-template", viewer), CardRefresh(card="template"))
    if held.state is not ImportState.WAITING:
        return buttons(back, spacing="Medium")
    take = TemplateTake(template=held.id, key=key("template.import", held.id))
    discard = TemplateDiscard(template=held.id, key=key("template.discard", held.id))
    aside = "cards-template-brief" if held.asked else "cards-import-discard"
    return buttons(
        None if held.problems else execute(words("cards-template-take", viewer), take),
        execute(words(aside, viewer), discard),
        back,
        spacing="Medium",
    )
