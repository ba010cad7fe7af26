"""The slides of a deck that say what was asked for and what is offered."""

from collections.abc import Sequence

from core.calculators.team_shape import Discipline
from core.decks.material import Material
from core.decks.outline import CALLOUTS, LEAST_POINTS, Chart, Section, Series, Slide, Table
from core.keys import StageKey as K
from core.messages import message, say, says
from core.rules.pitch_words import NAMED, clipped, day, figure, figured, listed, said_of, worded

_CELL = 70
ROWS, BARS = 2_000, 12
"""Of tables and charts, before what fits a slide is known."""
_LISTED_ASSETS = 3
FTE_DECIMALS, HOUR_DECIMALS = 3, 2


def cover(material: Material) -> Slide:
    facts, words = material.context.facts, clipped
    known = [
        worded("pitch-cover-client", client=words(material.client)),
        say(message("pitch-cover-about")),
        worded("pitch-cover-brands", brands=listed(facts.brands)),
        worded("pitch-cover-services", services=listed(facts.service_types)),
        worded("pitch-cover-agency", agency=words(material.agency)),
        day(material.context.today),
        worded("pitch-cover-markets", markets=listed(material.texts(K.DIAGNOSIS, "markets"))),
    ]
    points = [point for point in known if point]
    if len(points) < LEAST_POINTS:
        points.append(say(message("pitch-cover-project", name=words(facts.name))))
    return Slide(
        section=Section.COVER,
        title=words(facts.name),
        key_points=points,
        speaker_notes=say(message("pitch-cover-notes")),
    )


def context(material: Material) -> Slide:
    facts = material.context.facts
    found = {name: material.texts(K.DIAGNOSIS, name) for name in _FOUND}
    deliverables = [str(one.get("name") or "") for one in material.rows(K.DIAGNOSIS, "deliverables")]
    points = [
        worded("pitch-context-deliverables", things=listed(deliverables)),
        *(said_of(f"pitch-context-{key}", found[name]) for name, key in _FOUND.items()),
        worded("pitch-context-go-live", day=facts.go_live and day(facts.go_live)),
        worded(
            "pitch-context-summary", client=clipped(material.client), services=listed(facts.service_types)
        ),
    ]
    return Slide(
        section=Section.CONTEXT,
        title=say(message("pitch-context-title")),
        key_points=points,
        speaker_notes=_notes("pitch-context-notes", facts.summary or ""),
    )


_FOUND = {
    "markets": "markets",
    "channels": "channels",
    "kpis_slas": "kpis",
    "tech_asks": "tech",
    "capabilities_required": "capabilities",
}


def timeline(material: Material) -> Slide:
    return Slide(
        section=Section.CONTEXT,
        title=say(message("pitch-timeline-title")),
        key_points=material.texts(K.DIAGNOSIS, "timelines"),
        speaker_notes=say(message("pitch-timeline-notes")),
    )


def approach(material: Material) -> Slide:
    model = material.of(K.DELIVERY_MODEL)
    steps = {name: _steps(material, name) for name in ("manual", "ai_supported", "fully_automated")}
    tools = [
        str(tool) for one in material.rows(K.DELIVERY_MODEL, "workflow_stages") for tool in one["tooling"]
    ]
    points = [
        _known(f"pitch-approach-{model.get('headline')}"),
        worded("pitch-approach-supported", steps=listed(steps["ai_supported"])),
        worded("pitch-approach-automated", steps=listed(steps["fully_automated"])),
        worded("pitch-approach-tools", tools=listed(tools)),
        _known(f"pitch-approach-{model.get('ai_terms')}"),
        *_by_people(steps["manual"]),
        said_of("pitch-approach-capabilities", material.texts(K.CAPABILITY_GAPS, "core_in_scope")),
    ]
    return Slide(
        section=Section.APPROACH,
        title=say(message("pitch-approach-title")),
        key_points=points,
        speaker_notes=_notes("pitch-approach-notes", str(model.get("summary") or "")),
    )


def _by_people(steps: Sequence[str]) -> list[str]:
    """What people make, over as many bullets as it takes to name each step."""
    parts = [steps[at : at + NAMED] for at in range(0, len(steps), NAMED)]
    return [worded("pitch-approach-manual", steps=", ".join(part)) for part in parts]


def _steps(material: Material, approach: str) -> list[str]:
    """The steps worked this way, by the names that readers know them under."""
    stages = [
        one for one in material.rows(K.DELIVERY_MODEL, "workflow_stages") if one["approach"] == approach
    ]
    named = [(f"delivery-step-{one.get('key') or ''}", str(one.get("stage") or "")) for one in stages]
    return [say(message(key)) if says(key) else clipped(stage) for key, stage in named]


def _known(key: str) -> str:
    return say(message(key)) if says(key) else ""


def _notes(key: str, *more: str) -> str:
    return " ".join([*(text for text in more if text.strip()), say(message(key))])


def scope(material: Material) -> Slide:
    assets = sorted(material.assets, key=lambda one: -int(one["volume"]))
    left_out = left_out_of(material)
    callouts: list[str] = []
    points: list[str] = []
    if card := material.card:
        counts = {"assets": card.totals.assets, "pieces": card.totals.pieces}
        points.append(figured("pitch-scope-total", **counts))
        callouts = [figured(f"pitch-scope-callout-{name}", **{name: count}) for name, count in counts.items()]
    elif assets:
        points.append(figured("pitch-scope-listed", assets=len(assets)))
    priced = [one for one in assets if str(one["name"]) not in left_out]
    points += [_asset(str(one["name"]), int(one["volume"])) for one in priced[:_LISTED_ASSETS]]
    points += [
        said_of("pitch-scope-left-out", left_out),
        said_of("pitch-scope-channels", material.texts(K.DIAGNOSIS, "channels")),
        said_of("pitch-cover-markets", [])
        or worded("pitch-cover-markets", markets=listed(material.texts(K.DIAGNOSIS, "markets"))),
    ]
    notes = [say(message("pitch-scope-left-out-notes", things=", ".join(left_out)))] if left_out else []
    return Slide(
        section=Section.SCOPE,
        title=say(message("pitch-scope-title")),
        key_points=points,
        speaker_notes=_notes("pitch-scope-notes", *notes),
        data_callout=CALLOUTS.join(callouts),
        table=scope_table(material),
    )


def _asset(name: str, volume: int) -> str:
    return say(message("pitch-scope-asset", name=clipped(name, _CELL), volume=figure(volume)))


def left_out_of(material: Material) -> list[str]:
    """The assets that nothing is priced for, by name."""
    return [one.asset for one in material.card.left_out] if material.card else []


def scope_table(material: Material) -> Table | None:
    """The assets with their volumes, the largest first; those that are not priced stand elsewhere."""
    absent = {one.asset_id for one in material.card.left_out} if material.card else frozenset[str]()
    assets = [one for one in material.assets if one["id"] not in absent]
    tiered = any(one.get("client_tier") for one in assets)
    columns = ("asset", "tier", "volume") if tiered else ("asset", "volume")
    rows = [
        [_cell(one, column) for column in columns]
        for one in sorted(assets, key=lambda one: -int(one["volume"]))
    ]
    head = [say(message(f"pitch-column-{column}")) for column in columns]
    return Table(head=head, rows=rows[:ROWS]) if rows else None


def _cell(asset: Material | object, column: str) -> str:
    assert isinstance(asset, dict)
    if column == "volume":
        return figure(int(asset["volume"]))
    return clipped(str(asset["name" if column == "asset" else "client_tier"] or ""), _CELL)


def team(material: Material) -> Slide:
    made = material.team
    points: list[str] = []
    callouts: list[str] = []
    if made:
        leading = [one.role for one in made.roles if one.programme]
        ordered = sorted(made.disciplines, key=lambda one: (-one.fte, -one.hours_after))
        points = [worded("pitch-team-lead", roles=listed(leading))]
        points += [_staffed(one, whole=made.total_fte >= 1) for one in ordered if one.hours_after]
        callouts = [
            say(message("pitch-team-callout-fte", fte=figure(made.total_fte))),
            say(message("pitch-team-callout-hours", hours=figure(made.totals.hours_after))),
        ]
    return Slide(
        section=Section.TEAM,
        title=say(message("pitch-team-title")),
        key_points=points,
        speaker_notes=say(message("pitch-team-notes")),
        data_callout=CALLOUTS.join(callouts),
        chart=team_chart(material),
    )


def _staffed(one: Discipline, *, whole: bool) -> str:
    """What a discipline brings: people, or hours where the whole team comes to less than one person."""
    name = clipped(one.discipline, _CELL)
    if whole and one.fte:
        return say(message("pitch-team-discipline", discipline=name, fte=figure(one.fte)))
    return say(message("pitch-team-hours", discipline=name, hours=figure(one.hours_after)))


def team_chart(material: Material) -> Chart | None:
    """People by discipline, the most first."""
    if not (made := material.team):
        return None
    shown = sorted((one for one in made.disciplines if one.fte), key=lambda one: -one.fte)[:BARS]
    if not shown:
        return None
    return Chart(
        title=say(message("pitch-team-chart")),
        categories=[clipped(one.discipline, _CELL) for one in shown],
        series=[Series(name=say(message("pitch-chart-fte")), values=[one.fte for one in shown])],
        decimals=FTE_DECIMALS,
    )
