"""What is out of date on the opportunity's card, the tap that mends it, and what that has changed."""

from collections.abc import Iterator, Sequence

from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from cards.actions import CardRefresh, StagesRefresh
from cards.frame import back_to, edits
from cards.parts import (
    GAP,
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
    run,
    sees_money,
    strong,
    subtle,
    tapping,
)
from cards.words import clip, locale_of, tell, words
from core.keys import StageKey
from core.views import Amount, Difference, Figure, OpportunityView, Outdated, Viewer

_CHANGES = 3
"""Changes that are told on the card."""

DIFFERENCE = "difference"
"""The section that shows what was computed anew."""


def outdated(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """One line on what no longer stands and why, with the tap that computes it again."""
    if view.outdated is None:
        return []
    stages = view.outdated.stages
    said = words("cards-outdated-stages", viewer, stages=_listed(stages, viewer), count=len(stages))
    told = line(f"{said[:1].upper()}{said[1:]}: {_told(view.outdated, viewer)}")
    return [panel("warning", told, *buttons(_refresh(view, view.outdated, viewer), spacing="Small"))]


def _listed(stages: Sequence[StageKey], viewer: Viewer) -> str:
    named = [words(f"cards-result-{stage}", viewer) for stage in stages]
    return format_list(named, locale=locale_of(viewer))


def _told(outdated: Outdated, viewer: Viewer) -> str:
    told = [clip(tell(change, viewer), 240) for change in outdated.changes[:_CHANGES]]
    if (more := len(outdated.changes) - _CHANGES) > 0:
        told.append(words("cards-outdated-more", viewer, more=more))
    return "; ".join(told)


def _refresh(view: OpportunityView, outdated: Outdated, viewer: Viewer) -> Element | None:
    if not (outdated.computed and edits(view.opportunity, viewer)):
        return None
    ran = [line.run for line in view.lines if line.stage in outdated.computed]
    tap_key = key(view.opportunity.number, view.opportunity.version, "refresh", *outdated.computed, *ran)
    said = words("cards-outdated-mend", viewer, stages=_listed(outdated.computed, viewer))
    return execute(said, StagesRefresh(opp=view.opportunity.number, key=tap_key))


def compared(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """Leads to what the newest versions changed, once there is something to compare."""
    if not view.compares:
        return []
    said = words("cards-difference-show", viewer)
    return [box(line(run(f"{said} ›", "accent")), spacing="Small", **tapping(said, _section(view)))]


def _section(view: OpportunityView) -> CardRefresh:
    return CardRefresh(opp=view.opportunity.number, section=DIFFERENCE)


def difference(view: OpportunityView, viewer: Viewer) -> Element:
    """Hours, people and price before and now."""
    body = [
        back_to(view.opportunity, viewer),
        heading("cards-difference", viewer, size="Large", spacing="Small"),
        *notice(view.notice, viewer),
        *outdated(view, viewer),
        *(block for one in view.differences for block in _compared(one, viewer)),
        *([] if view.differences else [line(subtle(words("cards-difference-none", viewer)))]),
        *buttons(
            execute(words("cards-open-opportunity", viewer), CardRefresh(opp=view.opportunity.number)),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, _section(view))


def _compared(one: Difference, viewer: Viewer) -> list[Element]:
    named = words(f"cards-result-{one.stage}", viewer)
    versions = words("cards-difference-versions", viewer, before=one.before, now=one.now)
    return [
        box(
            line(strong(f"{named[:1].upper()}{named[1:]}"), subtle(f"  {versions}")),
            *(_row(figure, viewer) for figure in _shown(one, viewer)),
            separator=True,
            spacing="Medium",
        )
    ]


def _shown(one: Difference, viewer: Viewer) -> Iterator[Figure]:
    """The figures this reader may see."""
    for figure in one.figures:
        if sees_money(viewer) or not (figure.before.currency or figure.now.currency):
            yield figure


def _row(figure: Figure, viewer: Viewer) -> Element:
    """Its name, and below what it was, what it is and by how much it changed: three figures fit no phone."""
    before, now = amount_of(figure.before, viewer), amount_of(figure.now, viewer)
    moved = words("cards-team-change", viewer, before=before, after=now)
    return box(
        line(subtle(words(f"cards-figure-{figure.name}", viewer))),
        line(strong(moved), subtle(f"{GAP}{_change(figure, viewer)}"), spacing="None"),
        spacing="Small",
    )


def amount_of(amount: Amount, viewer: Viewer) -> str:
    """A figure or a price; a dash where it is open."""
    if amount.value is None:
        return words("cards-figure-open", viewer)
    if amount.currency:
        return format_currency(amount.value, amount.currency, locale=locale_of(viewer))
    return format_decimal(amount.value, "#,##0.###", locale=locale_of(viewer))


def _change(figure: Figure, viewer: Viewer) -> str:
    """By how much it rose or fell; figures of two currencies are not compared."""
    before, now = figure.before, figure.now
    if before.value is None or now.value is None or before.currency != now.currency:
        return words("cards-figure-open", viewer)
    decimals = "00" if now.currency else "###"
    pattern = f"+#,##0.{decimals};-#,##0.{decimals}" if now.value != before.value else "0"
    return format_decimal(now.value - before.value, pattern, locale=locale_of(viewer))
