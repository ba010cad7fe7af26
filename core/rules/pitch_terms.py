"""The slides of a deck that say with whom, for how much, and on what terms."""

from core.decks.material import Material
from core.decks.outline import Chart, Section, Series, Slide, Table
from core.keys import StageKey as K
from core.messages import message, say
from core.rules.pitch_offer import HOUR_DECIMALS, left_out_of
from core.rules.pitch_words import clipped, day, figure, figured, listed, money, said_of, worded

_CELL = 70
_BARS = 8
"""Pairs of bars that can be told apart on a slide."""


def partners(material: Material) -> Slide:
    gaps = [
        _partner(str(gap.get("capability") or ""), str(gap.get("suggested_source") or ""), gap)
        for gap in material.rows(K.CAPABILITY_GAPS, "gaps")
    ]
    own = said_of("pitch-partners-core", material.texts(K.CAPABILITY_GAPS, "core_in_scope"))
    return Slide(
        section=Section.TEAM,
        title=say(message("pitch-partners-title")),
        key_points=[own, *gaps] if gaps else [],
        speaker_notes=say(message("pitch-partners-notes")),
    )


def _partner(capability: str, source: str, gap: object) -> str:
    """Who brings a capability; how badly it is missed is ours to know."""
    assert isinstance(gap, dict)
    partner, name = clipped(str(gap.get("suggested_partner") or ""), _CELL), clipped(capability, _CELL)
    if not name:
        return ""
    if source == "internal_sme":
        return say(message("pitch-partners-internal_sme", capability=name))
    if not partner:
        return say(message("pitch-partners-unnamed", capability=name))
    return say(message("pitch-partners-brandtech_partner", capability=name, partner=partner))


def commercials(material: Material) -> Slide:
    team = material.team
    points: list[str] = []
    callout = ""
    if team:
        sums = team.totals
        priced = sums.price_after is not None and sums.currency
        price = money(sums.price_after, sums.currency) if sums.price_after is not None else ""
        reduced = sums.hours != sums.hours_after
        hours = {"before": figure(sums.hours), "after": figure(sums.hours_after)}
        points = [
            say(
                message("pitch-commercials-price", price=price)
                if priced
                else message("pitch-commercials-open")
            ),
            _covered(material),
            say(message("pitch-commercials-reduced", **hours))
            if reduced
            else say(message("pitch-commercials-hours", hours=hours["after"])),
            _saved(material) if reduced else "",
            figured_people(material),
            said_of("pitch-commercials-left-out", left_out_of(material)),
        ]
        callout = (
            say(message("pitch-commercials-callout", price=price))
            if price
            else say(message("pitch-team-callout-hours", hours=hours["after"]))
        )
    return Slide(
        section=Section.COMMERCIALS,
        title=say(message("pitch-commercials-title")),
        key_points=points,
        speaker_notes=say(message("pitch-commercials-notes")),
        data_callout=callout,
        chart=hours_chart(material),
    )


def _covered(material: Material) -> str:
    card = material.card
    if card is None:
        return ""
    return figured("pitch-commercials-scope", assets=card.totals.assets, pieces=card.totals.pieces)


def _saved(material: Material) -> str:
    """The percentage that stands in the profile; one for all where no discipline has its own."""
    efficiency = material.efficiency
    if efficiency is None or efficiency.overrides or not efficiency.blanket:
        return ""
    return say(message("pitch-commercials-efficiency", share=figure(efficiency.blanket)))


def figured_people(material: Material) -> str:
    team = material.team
    if team is None:
        return ""
    return say(
        message("pitch-commercials-people", fte=figure(team.total_fte), disciplines=len(team.disciplines))
    )


def hours_chart(material: Material) -> Chart | None:
    """Hours before and after efficiency, by the disciplines with most of them."""
    team = material.team
    if team is None or not team.disciplines:
        return None
    shown = sorted(team.disciplines, key=lambda one: -one.hours)[:_BARS]
    before = Series(name=say(message("pitch-chart-before")), values=[one.hours for one in shown])
    after = Series(name=say(message("pitch-chart-after")), values=[one.hours_after for one in shown])
    return Chart(
        title=say(message("pitch-commercials-chart")),
        categories=[clipped(one.discipline, _CELL) for one in shown],
        series=[before, after],
        decimals=HOUR_DECIMALS,
    )


def assumptions(material: Material) -> Slide:
    return Slide(
        section=Section.COMMERCIALS,
        title=say(message("pitch-assumptions-title")),
        key_points=material.texts(K.SUPPORT_DOCS, "assumptions"),
        speaker_notes=say(message("pitch-assumptions-notes")),
    )


def governance(material: Material) -> Slide:
    return Slide(
        section=Section.GOVERNANCE,
        title=say(message("pitch-governance-title")),
        key_points=material.texts(K.SUPPORT_DOCS, "governance"),
        speaker_notes=say(message("pitch-governance-notes")),
    )


def levels(material: Material) -> Slide:
    kpis = material.rows(K.SUPPORT_DOCS, "kpis")
    return Slide(
        section=Section.GOVERNANCE,
        title=say(message("pitch-levels-title")),
        key_points=[_kpi(str(one.get("metric") or ""), str(one.get("target") or "")) for one in kpis],
        speaker_notes=say(message("pitch-levels-notes")),
        table=levels_table(material),
    )


def _kpi(metric: str, target: str) -> str:
    return say(message("pitch-levels-kpi", metric=metric, target=target)) if target.strip() else metric


def levels_table(material: Material) -> Table | None:
    """The days in which each kind of deliverable comes and comes back."""
    slas = material.rows(K.SUPPORT_DOCS, "slas")
    head = [say(message(f"pitch-column-{column}")) for column in ("deliverable", "v1", "v2", "v3")]
    days = ("v1_days", "v2_days", "v3_days")
    rows = [[clipped(str(one["deliverable"]), _CELL), *(str(one[name]) for name in days)] for one in slas]
    return Table(head=head, rows=rows) if rows else None


def next_steps(material: Material) -> Slide:
    facts = material.context.facts
    asked = [str(one.get("category") or "") for one in material.rows(K.DIAGNOSIS, "clarifications")]
    return Slide(
        section=Section.NEXT_STEPS,
        title=say(message("pitch-next-title")),
        key_points=[
            say(message("pitch-next-scope")),
            worded("pitch-next-questions", things=listed(asked)),
            say(message("pitch-next-team")),
            say(message("pitch-next-terms")),
            say(message("pitch-next-start")),
            worded("pitch-next-live", day=facts.go_live and day(facts.go_live)),
        ],
        speaker_notes=say(message("pitch-next-notes")),
    )
