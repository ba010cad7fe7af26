"""Stage 11 as people see it: what the work takes, a chart of the disciplines, and every role."""

from collections.abc import Iterable
from decimal import Decimal

from cards.actions import ExportGet, StageOpen
from cards.chart import Bar, bars
from cards.figures import fte_of, share_of
from cards.frame import (
    complete_button,
    guide,
    made_by,
    outdated,
    refresh_button,
    run_button,
    run_state,
    stage_head,
    stage_part,
)
from cards.pages import paged_card
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    heading,
    line,
    notice,
    paging,
    sees_money,
    strong,
    subtle,
)
from cards.samples.team import TEAMS
from cards.team import change, totals
from cards.words import apart, clip, words
from core.calculators.rounding import total
from core.calculators.team_shape import Discipline, TeamRole, TeamShape, TeamTotals
from core.export import ExportKind
from core.views import TeamView, Viewer

SAMPLES = TEAMS

_BARS = 10
"""Bars of the chart; the smallest disciplines share the last."""
_ROWS = 6_500
"""Bytes of roles on one page, beside the chart and its fallback."""


def render(view: TeamView, viewer: Viewer) -> Element:
    if view.artifact is None:
        return _unmade(view, viewer)
    made = TeamShape.model_validate(view.artifact.output)
    rows = list(_table(made, viewer))
    return paged_card(
        rows, view.page, lambda shown, page, pages: _drawn(view, made, shown, page, pages, viewer), _ROWS
    )


def _unmade(view: TeamView, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *guide(view, viewer),
        *buttons(_needed(view, viewer), refresh_button(view, viewer), spacing="Medium"),
    ]
    return card(viewer, body, stage_part(view, None))


def _needed(view: TeamView, viewer: Viewer) -> Element | None:
    """The way to the stage that has to have a result first."""
    if view.needed is None:
        return None
    opening = StageOpen(opp=view.opportunity.number, stage=view.needed)
    return execute(words(f"cards-team-needs-{view.needed}", viewer), opening)


def _drawn(
    view: TeamView, made: TeamShape, rows: list[Element], page: int, pages: int, viewer: Viewer
) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *outdated(view, viewer),
        *guide(view, viewer),
        totals(made.totals, viewer),
        _chart(made, viewer),
        heading("cards-team-table", viewer),
        *rows,
        *paging(page, pages, lambda to: stage_part(view, None, to), viewer),
        *made_by(view, viewer),
        *buttons(
            complete_button(view, viewer),
            run_button(view, viewer, "cards-team-again"),
            _download(view, viewer),
            refresh_button(view, viewer),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, stage_part(view, None, page))


def _chart(made: TeamShape, viewer: Viewer) -> Element:
    """The FTE of the disciplines, the largest first."""
    ordered = sorted(made.disciplines, key=lambda one: -one.fte)
    shown = ordered if len(ordered) <= _BARS else ordered[: _BARS - 1]
    drawn = [_bar(one.discipline, one.fte, viewer) for one in shown]
    if rest := ordered[len(shown) :]:
        others = words("cards-team-others", viewer, count=len(rest))
        drawn.append(_bar(others, total(one.fte for one in rest), viewer))
    title, axis = words("cards-team-chart", viewer), words("cards-team-axis", viewer)
    return bars(title, axis, drawn)


def _bar(name: str, fte: Decimal, viewer: Viewer) -> Bar:
    return name, fte, fte_of(fte, viewer)


def _table(made: TeamShape, viewer: Viewer) -> Iterable[list[Element]]:
    """One entry per role; the first of a discipline brings the discipline's sums, an only one is its sums."""
    for one in made.disciplines:
        roles = [role for role in made.roles if role.discipline == one.discipline]
        if len(roles) == 1:
            yield [_only(roles[0], made.totals.currency, viewer)]
            continue
        first, *more = (_role(role, made.totals.currency, viewer) for role in roles)
        yield [_discipline(one, viewer), first]
        yield from ([row] for row in more)


def _discipline(one: Discipline, viewer: Viewer) -> Element:
    return _row([line(strong(apart(clip(one.discipline, 80))))], one, one.currency, viewer, separator=True)


def _only(one: TeamRole, currency: str, viewer: Viewer) -> Element:
    role = subtle(f"{GAP}{apart(clip(one.role, 80))}")
    named = line(strong(apart(clip(one.discipline, 80))), role)
    return _row([named, _reduced(one, viewer)], one, currency, viewer, separator=True)


def _role(one: TeamRole, currency: str, viewer: Viewer) -> Element:
    return _row([line(apart(clip(one.role, 80))), _reduced(one, viewer)], one, currency, viewer)


def _reduced(one: TeamRole, viewer: Viewer) -> Element:
    said = words("cards-team-reduced", viewer, share=share_of(one.efficiency, viewer))
    kept = words("cards-team-kept", viewer)
    return line(subtle(kept if one.programme else said, size="Small"), spacing="None")


def _row(
    named: list[Element], one: TeamTotals | TeamRole, currency: str, viewer: Viewer, **block: bool
) -> Element:
    """The people at the right, and below them what efficiency changed."""
    people = line(strong(fte_of(one.fte, viewer)), horizontalAlignment="Right")
    figures = line(subtle(change(one, currency, viewer), size="Small"), spacing="None")
    row = columns(column(*named), column(people, width="auto"))
    return box(row, figures, spacing="Medium" if block else "Small", **block)


def _download(view: TeamView, viewer: Viewer) -> Element | None:
    """The workbook with the team in it; it holds rates, so it is offered only where amounts may be drawn."""
    if not (view.exports and sees_money(viewer)):
        return None
    kind = ExportKind.RATE_CARD_XLSX
    return execute(words(f"cards-export-{kind}", viewer), ExportGet(opp=view.opportunity.number, kind=kind))
