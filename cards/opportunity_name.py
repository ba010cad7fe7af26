"""The opportunity's name on its card, and the form to change it."""

from cards.actions import (
    OpportunityRename,
)
from cards.frame import edits, titled
from cards.parts import (
    Element,
    box,
    buttons,
    column,
    columns,
    execute,
    key,
    line,
    run,
    text_input,
    toggling,
)
from cards.words import clip, words
from core.opportunity import Opportunity
from core.views import Viewer


def named(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    if not edits(opportunity, viewer):
        return [titled(opportunity)]
    rename = column(
        line(run(words("cards-rename", viewer), "accent")),
        width="auto",
        **toggling(words("cards-rename", viewer), "rename"),
    )
    form = box(
        text_input(
            "name",
            words("cards-rename-label", viewer),
            clip(opportunity.name, 200),
            limit=200,
            isRequired=True,
            errorMessage=words("cards-rename-missing", viewer),
        ),
        *buttons(execute(words("cards-rename-save", viewer), _renaming(opportunity), form=True)),
        id="rename",
        isVisible=False,
        style="emphasis",
    )
    return [columns(column(titled(opportunity)), rename), form]


def _renaming(opportunity: Opportunity) -> OpportunityRename:
    return OpportunityRename.asking(
        opp=opportunity.number, key=key(opportunity.number, opportunity.version, "rename")
    )
