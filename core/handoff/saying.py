"""What people are told of a hand-off."""

from core.handoff.targets import Package, Target
from core.messages import Message, message, say


def told(package: Package, target: Target, by: str, *, again: bool) -> Message:
    """What a person is told in their own chat."""
    return message(f"handoff-told-{target}", by=by, again=_yes(again), **_said(package))


def posted(package: Package, library: str | None, *, again: bool) -> str:
    """What a channel outside Teams is told, as plain text."""
    said = say(message("handoff-posted", again=_yes(again), **_said(package)))
    return f"{said}\n{library}" if library else said


def _said(package: Package) -> dict[str, str | Message]:
    return {
        "number": str(package.number),
        "name": package.name,
        "client": package.client or message("handoff-no-client"),
        "status": message(f"handoff-status-{package.deal_status}"),
    }


def _yes(true: bool) -> str:
    return "yes" if true else "no"
