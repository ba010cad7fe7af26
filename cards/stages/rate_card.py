"""Stage 8 as people see it: hours and price by role, by asset, and what is left out."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby

from cards.actions import ExportGet
from cards.figures import hours_of, price_of
from cards.frame import (
    back_to,
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
from cards.pages import BESIDE_STAGE, paged_card
from cards.parts import (
    GAP,
    Element,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    facts,
    heading,
    line,
    notice,
    paging,
    panel,
    run,
    sees_money,
    strong,
    subtle,
    tapping,
)
from cards.samples.routes import RATE_CARDS
from cards.words import apart, clip, count, model_type_of, tell, words
from core.calculators.rate_card import LeftOut, Line, RateCard, RoleHours, named
from core.calculators.rounding import total
from core.export import INTERNAL, ExportKind
from core.views import RateCardView, Viewer

SAMPLES = RATE_CARDS

ASSETS, LEFT_OUT = "assets", "left_out"
"""Sections beside the overview."""

_EXPORTS = (ExportKind.RATE_CARD_XLSX, ExportKind.RATE_CARD_CLIENT_XLSX)


def render(view: RateCardView, viewer: Viewer) -> Element:
    if view.artifact is None:
        return _unmade(view, viewer)
    made = RateCard.model_validate(view.artifact.output)
    if view.section == ASSETS:
        return _section(view, ASSETS, [[one] for one in _assets(view, made, viewer)], viewer)
    if view.section == LEFT_OUT and made.left_out:
        return _section(view, LEFT_OUT, [[_absent(one, viewer)] for one in made.left_out], viewer)
    return _overview(view, made, viewer)


def _unmade(view: RateCardView, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *guide(view, viewer),
        *buttons(refresh_button(view, viewer), spacing="Medium"),
    ]
    return card(viewer, body, stage_part(view, None))


# The overview, its roles paged


def _overview(view: RateCardView, made: RateCard, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            *stage_head(view, viewer),
            *notice(view.notice, viewer),
            *run_state(view, viewer),
            *outdated(view, viewer),
            *guide(view, viewer),
            *_totals(made, viewer),
            *_terms(made, viewer),
            *_contents(view, made, viewer),
            heading("cards-rate-roles", viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, None, to), viewer),
            *made_by(view, viewer),
            *_buttons(view, viewer),
        ]
        return card(viewer, body, stage_part(view, None, page))

    return paged_card(list(_roles(made, viewer)), view.page, draw, BESIDE_STAGE)


def _totals(made: RateCard, viewer: Viewer) -> list[Element]:
    totals = made.totals
    spread = words("cards-rate-spread", viewer, assets=totals.assets, pieces=totals.pieces)
    return [
        panel(
            "emphasis",
            columns(
                column(line(strong(hours_of(totals.hours, viewer), size="Large"))),
                *_total_price(made, viewer),
            ),
            line(subtle(spread), spacing="None"),
            *_open_price(made, viewer),
            spacing="Medium",
        )
    ]


def _total_price(made: RateCard, viewer: Viewer) -> list[Element]:
    if not sees_money(viewer):
        return []
    said = price_of(made.totals.price, made.currency, viewer)
    return [column(line(strong(said, size="Large")), width="auto")]


def _open_price(made: RateCard, viewer: Viewer) -> list[Element]:
    """Why there is no price, or why this reader sees none."""
    if not sees_money(viewer):
        return [line(subtle(words("cards-rate-unseen", viewer)), spacing="Small")]
    if made.totals.price is not None:
        return []
    said = words("cards-rate-open-for", viewer, roles=tell(named(made.unpriced), viewer))
    return [line(run("!\u00a0", "warning"), said, spacing="Small")]


def _terms(made: RateCard, viewer: Viewer) -> list[Element]:
    terms = (
        ("cards-rate-model-type", model_type_of(made.model_type, viewer)),
        ("cards-rate-region", made.region),
        ("cards-rate-currency", made.currency),
    )
    return facts((words(label, viewer), clip(value, 120)) for label, value in terms if value)


def _contents(view: RateCardView, made: RateCard, viewer: Viewer) -> list[Element]:
    """The other sections with how many entries each has; a tap opens one."""
    held = {ASSETS: made.totals.assets, LEFT_OUT: len(made.left_out)}
    rows = [_content(view, section, many, viewer) for section, many in held.items() if many]
    return [box(*rows, separator=True, spacing="Medium")]


def _content(view: RateCardView, section: str, many: int, viewer: Viewer) -> Element:
    title = words(f"cards-rate-section-{section}", viewer)
    mark = [run("!\u00a0", "warning")] if section == LEFT_OUT else []
    return columns(
        column(line(*mark, title)),
        column(line(strong(count(many, viewer)), run(" ›", "accent")), width="auto"),
        spacing="Small",
        **tapping(title, stage_part(view, section)),
    )


def _buttons(view: RateCardView, viewer: Viewer) -> list[Element]:
    return buttons(
        complete_button(view, viewer),
        run_button(view, viewer, "cards-rate-again"),
        *(_download(view, kind, viewer) for kind in _EXPORTS),
        refresh_button(view, viewer),
        spacing="Medium",
    )


def _download(view: RateCardView, kind: ExportKind, viewer: Viewer) -> Element | None:
    """Fetches a file that was made; what holds rates is offered only where amounts may be drawn."""
    made = any(one.kind is kind for one in view.exports)
    if not made or (kind in INTERNAL and not sees_money(viewer)):
        return None
    return execute(words(f"cards-export-{kind}", viewer), ExportGet(opp=view.opportunity.number, kind=kind))


# Hours and price by role, within disciplines


def _roles(made: RateCard, viewer: Viewer) -> Iterable[list[Element]]:
    """One entry per role; the first of a discipline brings the discipline's sums."""
    order = list(dict.fromkeys(one.discipline for one in made.roles))
    ordered = sorted(made.roles, key=lambda one: order.index(one.discipline))
    for name, held in groupby(ordered, key=lambda one: one.discipline):
        roles = list(held)
        sums = _discipline(name, roles, made.currency, viewer)
        rows = [_role(one, made.currency, viewer) for one in roles] if len(roles) > 1 else []
        yield [sums, *rows[:1]]
        yield from ([row] for row in rows[1:])


def _discipline(name: str, roles: list[RoleHours], currency: str, viewer: Viewer) -> Element:
    """The sums of a discipline; its only role stands beside its name."""
    hours = total(one.hours for one in roles)
    prices = [one.price for one in roles if one.price is not None]
    price = total(prices) if len(prices) == len(roles) else None
    only = [subtle(f"{GAP}{apart(clip(roles[0].role, 80))}")] if len(roles) == 1 else []
    figures = _figures(hours, price, currency, viewer)
    return columns(
        column(line(strong(apart(clip(name, 80))), *only)),
        *(column(line(strong(said), horizontalAlignment="Right"), width="84px") for said in figures),
        spacing="Medium",
        separator=True,
    )


def _role(one: RoleHours, currency: str, viewer: Viewer) -> Element:
    figures = _figures(one.hours, one.price, currency, viewer)
    return columns(
        column(line(apart(clip(one.role, 80)))),
        *(column(line(said, horizontalAlignment="Right"), width="84px") for said in figures),
        spacing="Small",
    )


def _figures(hours: Decimal, price: Decimal | None, currency: str, viewer: Viewer) -> list[str]:
    """Hours, and the price where this reader may see it."""
    return [
        hours_of(hours, viewer),
        *([price_of(price, currency, viewer)] if sees_money(viewer) else []),
    ]


# The other sections


def _section(view: RateCardView, section: str, entries: list[list[Element]], viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            back_to(view.opportunity, viewer),
            heading(f"cards-rate-section-{section}", viewer, size="Large", spacing="Small"),
            line(subtle(words(f"cards-rate-about-{section}", viewer)), spacing="None"),
            *notice(view.notice, viewer),
            *rows,
            *paging(page, pages, lambda to: stage_part(view, section, to), viewer),
            *buttons(execute(words("cards-overview", viewer), stage_part(view, None)), spacing="Medium"),
        ]
        return card(viewer, body, stage_part(view, section, page))

    return paged_card(entries, view.page, draw)


def _assets(view: RateCardView, made: RateCard, viewer: Viewer) -> Iterable[Element]:
    """Each asset with its hours for one piece and for all."""
    for asset, held in groupby(made.lines, key=lambda line: line.asset_id):
        lines = list(held)
        yield _asset(view.names.get(asset, words("cards-rate-removed", viewer)), lines, viewer)


def _asset(name: str, lines: list[Line], viewer: Viewer) -> Element:
    first = lines[0]
    each = total(one.base_hours for one in lines)
    spent = words("cards-rate-each", viewer, hours=hours_of(each, viewer))
    return columns(
        column(
            line(_named(name, viewer), subtle(f"{GAP}×{count(first.volume, viewer)}")),
            line(subtle(f"{clip(first.route, 40)} · {spent}"), spacing="None"),
        ),
        column(line(strong(hours_of(each * first.volume, viewer))), width="auto"),
        spacing="Medium",
        separator=True,
    )


def _named(name: str, viewer: Viewer) -> Element:
    return strong(apart(clip(name, 120)) or words("cards-match-nameless", viewer))


def _absent(one: LeftOut, viewer: Viewer) -> Element:
    why = (
        words("cards-match-gone", viewer, route=one.route)
        if one.route
        else words("cards-rate-unselected", viewer)
    )
    return box(
        line(_named(one.asset, viewer)),
        line(subtle(why), spacing="None"),
        spacing="Medium",
        separator=True,
    )
