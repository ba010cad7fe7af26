"""Stage 17 as people see it: each target with its state, its receipt, and what to do where it failed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from cards import dossier
from cards.actions import HandoffRetry
from cards.figures import price_of
from cards.frame import (
    complete_button,
    edits,
    guide,
    outdated,
    refresh_button,
    run_button,
    run_state,
    stage_head,
    stage_part,
)
from cards.parts import (
    Element,
    Tone,
    badge,
    box,
    buttons,
    card,
    column,
    columns,
    execute,
    facts,
    heading,
    key,
    line,
    notice,
    panel,
    sees_money,
    strong,
    subtle,
)
from cards.samples.handing import HANDOFFS
from cards.words import clip, day, listed, moment, percent, tell, words
from core.handoff.targets import NOTICES, SYSTEMS, Handed, Package, Target, TargetState, title_of
from core.opportunity import RunState
from core.views import HandoffView, Viewer

SAMPLES = HANDOFFS

_TONES: dict[TargetState, Tone] = {
    TargetState.WAITING: "default",
    TargetState.SENDING: "accent",
    TargetState.DONE: "good",
    TargetState.FAILED: "attention",
    TargetState.UNKNOWN: "warning",
    TargetState.NOT_CONFIGURED: "default",
}
_AGAIN = frozenset({TargetState.FAILED, TargetState.UNKNOWN})
_MOST_RETRIES = 3
"""Buttons for targets, beside those of the stage; the next appears when one of these is done."""
_NAMES = 400


def render(view: HandoffView, viewer: Viewer) -> Element:
    body = [
        *stage_head(view, viewer),
        *notice(view.notice, viewer),
        *run_state(view, viewer),
        *outdated(view, viewer),
        *_changed(view, viewer),
        *guide(view, viewer),
        *_targets(view, viewer),
        *_package(view, viewer),
        *_buttons(view, viewer),
        *(dossier.leading(view.opportunity, viewer) if view.artifact else []),
    ]
    return card(viewer, body, stage_part(view, None))


def _changed(view: HandoffView, viewer: Viewer) -> list[Element]:
    """That what was handed over is no longer what stands."""
    if not view.changed or view.outdated_by:
        return []
    return [panel("warning", line(words("cards-handoff-changed", viewer)))]


def _targets(view: HandoffView, viewer: Viewer) -> list[Element]:
    if not view.targets:
        return [heading("cards-handoff-will", viewer), *(_offered(view, one, viewer) for one in Target)]
    return [heading("cards-handoff-targets", viewer), *(_target(one, viewer) for one in view.targets)]


def _offered(view: HandoffView, target: Target, viewer: Viewer) -> Element:
    """What would go where, before anything does."""
    open_to = target in NOTICES or target in view.reachable
    said = f"cards-handoff-will-{target}" if open_to else "cards-handoff-state-not_configured"
    return _row(_named(target, viewer), [], [line(subtle(words(said, viewer)), spacing="None")])


def _named(target: Target, viewer: Viewer) -> str:
    return tell(title_of(target), viewer)


def _target(held: Handed, viewer: Viewer) -> Element:
    state = badge(words(f"cards-handoff-state-{held.state}", viewer), _TONES[held.state])
    return _row(_named(held.target, viewer), state, list(_said(held, viewer)), held.link)


def _row(title: str, state: list[Element], said: list[Element], link: str | None = None) -> Element:
    named = columns(
        column(line(strong(title))),
        *([column(line(*state), width="auto")] if state else []),
    )
    return box(named, *said, separator=True, spacing="Medium", **_opening(title, link))


def _opening(title: str, link: str | None) -> dict[str, Any]:
    """A tap on the row opens what was left there."""
    if not link:
        return {}
    return {"selectAction": {"type": "Action.OpenUrl", "title": clip(title, 60), "url": link}}


def _said(held: Handed, viewer: Viewer) -> Iterable[Element]:
    """What came of it, or why nothing did; then what an earlier hand-off left there."""
    if held.state is TargetState.DONE:
        yield _small(_receipt(held, viewer))
        return
    if held.problem:
        yield _small(tell(held.problem, viewer), spoken=held.state in _AGAIN)
    if held.again_at:
        yield _small(words("cards-handoff-again-at", viewer, when=moment(held.again_at, viewer)))
    elif held.state is TargetState.WAITING and not held.problem:
        yield _small(words("cards-handoff-waits", viewer))
    if held.receipt:
        yield _small(words("cards-handoff-earlier", viewer, said=_receipt(held, viewer)))


def _small(said: str, *, spoken: bool = False) -> Element:
    return line(said if spoken else subtle(said), spacing="None")


def _receipt(held: Handed, viewer: Viewer) -> str:
    kept = held.receipt
    when = moment(datetime.fromisoformat(str(kept["at"])), viewer)
    if held.target in NOTICES:
        named = clip(listed(map(str, kept.get("people", ())), viewer), _NAMES)
        return words("cards-handoff-told", viewer, people=named or words("cards-none", viewer), when=when)
    if held.target not in SYSTEMS:
        return words("cards-handoff-posted", viewer, when=when)
    updated = "yes" if kept.get("updated") else "no"
    key = f"cards-handoff-left-{held.target}"
    return words(key, viewer, id=str(kept.get("id")), updated=updated, count=_count(held), when=when)


def _count(held: Handed) -> int:
    files = held.receipt.get("files")
    return len(files) if isinstance(files, list) else 0


def _package(view: HandoffView, viewer: Viewer) -> list[Element]:
    """What was handed over; amounts where they may be drawn."""
    if not view.targets:
        return []
    package = view.targets[0].package
    return [heading("cards-handoff-package", viewer), *facts(_facts(package, viewer))]


def _facts(package: Package, viewer: Viewer) -> Iterable[tuple[str, str]]:
    yield words("cards-handoff-name", viewer), clip(package.name, 200)
    yield words("cards-field-client_name", viewer), clip(package.client or words("cards-empty", viewer), 200)
    yield words("cards-handoff-status", viewer), words(f"handoff-status-{package.deal_status}", viewer)
    yield words("cards-handoff-close", viewer), day(package.close_date, viewer)
    if package.percentage is not None:
        yield words("cards-handoff-qualified", viewer), percent(package.percentage, viewer)
    if sees_money(viewer):
        price = price_of(package.amount, package.currency or "", viewer)
        yield words("cards-handoff-price", viewer), price
    named = listed((one.name for one in package.files), viewer)
    yield words("cards-handoff-files", viewer), clip(named or words("cards-none", viewer), _NAMES)


def _buttons(view: HandoffView, viewer: Viewer) -> list[Element]:
    failed = [one for one in view.targets if one.state in _AGAIN]
    return buttons(
        *(_retry(view, one, viewer) for one in failed[:_MOST_RETRIES]),
        complete_button(view, viewer),
        _again(view, viewer),
        _look_again(view, viewer),
        spacing="Medium",
    )


def _again(view: HandoffView, viewer: Viewer) -> Element | None:
    """Hands over again, once nothing is on its way."""
    if view.artifact is None or any(one.under_way for one in view.targets):
        return None
    return run_button(view, viewer, "cards-handoff-again")


def _retry(view: HandoffView, held: Handed, viewer: Viewer) -> Element | None:
    if not edits(view.opportunity, viewer):
        return None
    number, ended = view.opportunity.number, held.changed_at and held.changed_at.isoformat()
    tap = HandoffRetry(opp=number, target=held.target, key=key(number, "handoff", held.target, ended))
    said = "cards-handoff-send-again" if held.state is TargetState.UNKNOWN else "cards-handoff-retry"
    return execute(words(said, viewer, target=_named(held.target, viewer)), tap)


def _look_again(view: HandoffView, viewer: Viewer) -> Element | None:
    """Looks again while something is on its way."""
    if view.run and view.run.state in (RunState.QUEUED, RunState.RUNNING):
        return refresh_button(view, viewer)
    if not any(one.under_way for one in view.targets):
        return None
    return execute(words("cards-refresh", viewer), stage_part(view, None))
