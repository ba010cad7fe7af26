"""The dialog that starts an opportunity from a message: what will be read, and what it may be called."""

from cards.actions import OpportunityCreate
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    execute,
    heading,
    key,
    line,
    notice,
    panel,
    strong,
    subtle,
    text_input,
)
from cards.samples.posted import POSTED
from cards.words import apart, clip, moment, words
from core.views import PostedView, Viewer

SAMPLES = POSTED

MOST = 20
"""Names of files that are listed: as many as one message may bring."""


def render(view: PostedView, viewer: Viewer) -> Element:
    start = OpportunityCreate.asking(key=key("posted", view.message))
    name = text_input(
        "name",
        words("cards-posted-name", viewer),
        clip(view.name, 200),
        limit=200,
        isRequired=True,
        errorMessage=words("cards-rename-missing", viewer),
    )
    body = [
        *notice(view.notice, viewer),
        line(subtle(_from(view, viewer))),
        *_foreign(view, viewer),
        name,
        *_taken(view, viewer),
        *_left(view, viewer),
        *buttons(execute(words("cards-posted-start", viewer), start, form=True), spacing="Large"),
    ]
    return card(viewer, body)


def _from(view: PostedView, viewer: Viewer) -> str:
    author = apart(clip(view.author, 100)) or words("posted-nobody", viewer)
    if view.at is None:
        return words("cards-posted-from-undated", viewer, author=author)
    return words("cards-posted-from", viewer, author=author, when=moment(view.at, viewer))


def _foreign(view: PostedView, viewer: Viewer) -> list[Element]:
    return [panel("warning", line(words("cards-posted-foreign", viewer)))] if view.foreign else []


def _taken(view: PostedView, viewer: Viewer) -> list[Element]:
    said = [box(line(strong(words("cards-posted-text", viewer))), line(subtle(apart(clip(view.text, 300)))))]
    text = said if view.text else []
    return [heading("cards-posted-taken", viewer), *text, *_names(view.files)]


def _left(view: PostedView, viewer: Viewer) -> list[Element]:
    pictures = [words("cards-posted-pictures", viewer, count=view.pictures)] if view.pictures else []
    if not (view.left or pictures):
        return []
    how = line(subtle(words("cards-posted-left-how", viewer)), spacing="Small")
    return [heading("cards-posted-left", viewer), *_names((*view.left, *pictures)), how]


def _names(names: tuple[str, ...]) -> list[Element]:
    shown = [line(apart(clip(name, 120)), spacing="Small") for name in names[:MOST]]
    return [*shown, *([line(subtle(f"+{len(names) - MOST}"))] if len(names) > MOST else [])]
