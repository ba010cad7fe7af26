"""Taps that cannot be read: which input is wrong, why, and the form they came from."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from bot.turn import Turn
from core.errors import Asked
from core.keys import StageKey
from core.many import KEPT
from core.messages import Message, message, says
from core.opportunity import Subject
from core.service import scope

FORMS: Mapping[str, Subject] = {
    "intake.save": Subject("stage", stage=StageKey.INTAKE),
    "opportunity.settings": Subject("settings"),
    "deal.set_status": Subject("deal"),
    "watch.save": Subject("watch", section="item-{id}"),
    "watch.log": Subject("watch", section="log-{id}"),
    "change.save": Subject("watch", section="change-{id}"),
    "clarification.add": Subject("stage", stage=StageKey.DIAGNOSIS, section="clarification-new"),
    "clarification.save": Subject("stage", stage=StageKey.DIAGNOSIS, section="clarification-{id}"),
    "clarifications.save": Subject("many_questions", stage=StageKey.DIAGNOSIS),
    "opportunity.rename": Subject("opportunity"),
    "qualification.save": Subject("stage", stage=StageKey.QUALIFICATION),
    "approval.request": Subject("stage", stage=StageKey.QUALIFICATION, section="ask"),
    "approval.decide": Subject("approval"),
    "approval.delegate": Subject("approval", section="delegate"),
    "approval.reassign": Subject("approval", section="reassign"),
    "answers.propose": Subject("stage", stage=StageKey.CLIENT_ANSWERS, section="paste"),
    "export.get": Subject("stage", stage=StageKey.QA_PACK),
    "role.assign": Subject("roles"),
    "role.remove": Subject("roles"),
    "settings.save": Subject("tenant"),
    "settings.reset": Subject("tenant"),
    "tool.save": Subject("tenant"),
    "partner.save": Subject("tenant"),
    "sla.save": Subject("tenant"),
    "kpi.save": Subject("tenant"),
    "asset.add": Subject("stage", stage=StageKey.ASSETS, section="asset-new"),
    "assets.save": Subject("many_assets", stage=StageKey.ASSETS),
    "asset.save": Subject("stage", stage=StageKey.ASSETS, section="asset-{id}"),
    "match.choose": Subject("stage", stage=StageKey.MATCHING, section="pick-{asset}"),
    "efficiency.preview": Subject("stage", stage=StageKey.EFFICIENCY),
    "efficiency.save": Subject("stage", stage=StageKey.EFFICIENCY),
    "preferences.save": Subject("preferences"),
    "handoff.retry": Subject("stage", stage=StageKey.HANDOFF),
}
"""Where a tap that cannot be read came from; `{id}` and `{asset}` are the tap's own."""


def form_of(turn: Turn) -> Subject | None:
    """The form that a tap was made on, as far as its verb and its data say."""
    form = FORMS.get(turn.verb)
    if form is None or form.card in TENANTS:
        section = turn.data.get("section")
        return form and replace(form, section=section if isinstance(section, str) else None)
    if form.card == "approval":
        return replace(form, detail={"approval": str(turn.data.get("approval"))})
    number, stage = turn.data.get("opp"), turn.data.get("stage")
    if not isinstance(number, int) or not 0 < number < 2**31:
        return None
    named = StageKey(stage) if form.stage and stage in tuple(StageKey) else form.stage
    section = form.section and form.section.format(id=turn.data.get("id"), asset=turn.data.get("asset"))
    return replace(form, opp=number, stage=named, section=section, page=_page_of(turn), detail=_rows_of(turn))


def _rows_of(turn: Turn) -> dict[str, Any]:
    """The rows of a form of many, and what they were filtered by; what is typed in it stays in its fields."""
    drawn = turn.data.get("drawn")
    if not isinstance(drawn, dict):
        return {}
    filters = {name: turn.data[name] for name in FILTERS if isinstance(turn.data.get(name), str)}
    return {**filters, "rows": ",".join(map(str, drawn)), KEPT: ",".join(turn.data)}


def _page_of(turn: Turn) -> int:
    """The page that a form leads back to."""
    page = turn.data.get("page")
    return page if isinstance(page, int) and 0 < page <= scope.LAST else 1


FILTERS = ("searched", "status", "priority")
"""The inputs by which a form of many looks for its rows."""

TENANTS = frozenset({"roles", "tenant", "preferences"})
"""Cards that belong to no opportunity."""


def unreadable(turn: Turn, error: ValidationError) -> Asked:
    """What to say of a tap that is not what its verb asks for."""
    return Asked("refused-input", instead=form_of(turn), **wrong_in(error, within=1))


def wrong_in(error: ValidationError, within: int = 0) -> dict[str, Any]:
    """The first field that is wrong and why, `within` so many levels of the action."""
    first = error.errors(include_url=False, include_input=False)[0]
    field = next((str(part) for part in first["loc"][within:]), "input")
    named = message(f"field-{field}") if says(f"field-{field}") else field
    return {"field": named, "why": _why(first["type"], first.get("ctx", {}))}


def _why(kind: str, limits: Mapping[str, Any]) -> Message:
    """Why an input is refused, with the limit that it passed where there is one."""
    if "ge" in limits:
        return message("why-at-least", least=limits["ge"])
    if "le" in limits:
        return message("why-at-most", most=limits["le"])
    return message(_WHY.get(kind, _by_family(kind)))


_WHY = {
    "missing": "why-missing",
    "string_too_short": "why-missing",
    "too_short": "why-missing",
    "string_too_long": "why-long",
    "too_long": "why-long",
    "enum": "why-choice",
    "literal_error": "why-choice",
    "score": "why-score",
    "ambiguous": "why-ambiguous",
    "clock": "why-clock",
    "hour": "why-hour",
    "volume": "why-volume",
    "percent": "why-percent",
    "string_pattern_mismatch": "why-colour",
}


def _by_family(kind: str) -> str:
    families = {"int": "why-number", "greater": "why-number", "less": "why-number", "date": "why-date"}
    return next((why for start, why in families.items() if kind.startswith(start)), "why-wrong")
