"""A stage's card with sections: the overview of what was drafted, the list of sections, and a page of one."""

from collections.abc import Callable, Sequence

from cards.actions import CardRefresh
from cards.frame import (
    back_to,
    complete_button,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    shown,
    stage_head,
    stage_part,
)
from cards.pages import Entry, paged_card
from cards.parts import (
    Element,
    buttons,
    card,
    column,
    columns,
    execute,
    line,
    notice,
    paging,
    run,
    strong,
    subtle,
    tapping,
)
from cards.words import count, words
from core.views import StageView, Viewer


def overview(
    view: StageView,
    drafted: Sequence[Element],
    viewer: Viewer,
    above: Sequence[Element] = (),
    own: Element | None = None,
    onward: Sequence[Element | None] = (),
) -> Element:
    """What a run drafted, with where the stage stands around it.

    `above` comes before the next step, the `own` button after Complete, those that lead `onward` last.
    """
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *outdated(view, viewer),
        *above,
        *guide(view, viewer),
        *drafted,
        *made_by(view, viewer),
        *buttons(
            complete_button(view, viewer),
            own,
            run_button(view, viewer) if view.artifact else None,
            refresh_button(view, viewer),
            *onward,
            spacing="Medium",
        ),
    ]
    return card(viewer, body, shown(view))


def content(title: str, held: int, leads: CardRefresh, viewer: Viewer, *below: Element) -> Element:
    """A section in the list of contents; a tap opens it."""
    many = strong(count(held, viewer)) if held else subtle(words("cards-none", viewer))
    return columns(
        column(line(run(title) if held else subtle(title)), *below),
        column(line(many), width="auto"),
        column(line(run("›", "accent")), width="auto"),
        spacing="Small",
        **tapping(title, leads),
    )


def section(
    view: StageView,
    key: str,
    head: Sequence[Element],
    entries: Sequence[Entry],
    viewer: Viewer,
    above: Sequence[Element] = (),
    following: Element | None = None,
) -> Element:
    """A page of one section: its head, what is said `above` its entries, and the way on after the last."""

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            *head,
            *notice(view.notice, viewer),
            *above,
            *rows,
            *paging(page, pages, lambda to: stage_part(view, key, to), viewer),
            *buttons(
                following if page == pages else None,
                execute(words("cards-overview", viewer), stage_part(view, None)),
                spacing="Medium",
            ),
        ]
        return card(viewer, body, stage_part(view, key, page))

    return paged_card(entries, view.page, draw)


def onward(
    view: StageView, titled: Callable[[str], str], keys: Sequence[str], key: str, viewer: Viewer
) -> Element | None:
    """Leads to the section after this one, for those who read through; `titled` keys its title."""
    later = keys[keys.index(key) + 1 :]
    if not later:
        return None
    name = words(titled(later[0]), viewer)
    return execute(words("cards-onward-section", viewer, section=name), stage_part(view, later[0]))
