"""The stages on the opportunity's card: what is at hand stands out, all else is one tap away."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from babel.lists import format_list

from cards import dossier
from cards.actions import StageOpen
from cards.frame import completion, status
from cards.parts import (
    GAP,
    Element,
    Tone,
    box,
    column,
    columns,
    heading,
    line,
    run,
    strong,
    subtle,
    tapping,
    toggling,
)
from cards.words import apart, clip, locale_of, title_of, words
from core.keys import StageStatus
from core.views import Freshness, OpportunityView, RequestLine, StageLine, Viewer

_FEWEST = 3
"""Stages in a row that are worth folding into one line."""
_NAMES = 3
"""People who can decide a request that are named."""
_MARK = "24px"
"""Room for a stage's symbol, however narrow the card is."""


def stages(view: OpportunityView, viewer: Viewer, most: int) -> list[Element]:
    """All stages in order, `most` characters of each name; stretches of them are folded.

    Without room for names each stage takes one line.
    """
    rows = [row for kind, lines in _stretches(view) for row in _stretch(kind, lines, view, most, viewer)]
    return [heading("cards-stages", viewer), _count(view, viewer), box(*rows, spacing="Small")]


def _count(view: OpportunityView, viewer: Viewer) -> Element:
    done = sum(stage.status is StageStatus.COMPLETED for stage in view.lines)
    outdated = sum(stage.freshness is Freshness.OUTDATED for stage in view.lines)
    told = words("cards-steps-count", viewer, done=done, all=len(view.lines))
    more = f" · {words('cards-steps-outdated', viewer, outdated=outdated)}" if outdated else ""
    return line(subtle(f"{told}{more}"), spacing="Small")


# Folding


def _stretches(view: OpportunityView) -> Iterator[tuple[str, Sequence[StageLine]]]:
    """Stages in a row that stand alike: `done`, `ahead`, or `at_hand`."""
    for kind, lines in groupby(view.lines, lambda stage: _kind(stage, view)):
        yield kind, list(lines)


def _kind(stage: StageLine, view: OpportunityView) -> str:
    return "at_hand" if stage.stage in view.requests else _kind_of(stage)


def _kind_of(stage: StageLine) -> str:
    if stage.running or stage.freshness is Freshness.OUTDATED:
        return "at_hand"
    return {StageStatus.COMPLETED: "done", StageStatus.NOT_STARTED: "ahead"}.get(stage.status, "at_hand")


def _stretch(
    kind: str, lines: Sequence[StageLine], view: OpportunityView, most: int, viewer: Viewer
) -> list[Element]:
    if kind == "at_hand" or len(lines) < _FEWEST:
        return [(_row if most else _line)(stage, view, most, viewer) for stage in lines]
    id = f"stages-{lines[0].number}"
    folded = box(*(_line(stage, view, most, viewer) for stage in lines), id=id, isVisible=False)
    return [_fold(kind, lines, id, viewer), folded]


def _fold(kind: str, lines: Sequence[StageLine], id: str, viewer: Viewer) -> Element:
    """One line for several stages; a tap shows them."""
    symbol, tone = _FOLDED[kind]
    said = words(f"cards-steps-{kind}", viewer, first=lines[0].number, last=lines[-1].number)
    show = words("cards-steps-show", viewer)
    return columns(
        column(line(run(symbol, tone)), width=_MARK),
        column(line(run(said), run(f"{GAP}{show}\u00a0▾", "accent")), spacing="None"),
        spacing="Small",
        **toggling(f"{said}: {show}", id),
    )


def _line(stage: StageLine, view: OpportunityView, most: int, viewer: Viewer) -> Element:
    """A stage on one line; among those that are alike nothing says where it stands but its symbol."""
    title, (mark, word) = title_of(stage.stage, viewer), status(stage, viewer)
    alone = _kind(stage, view) == "at_hand"
    roles = [words(f"cards-role-{one.approval.role}", viewer) for one in view.requests.get(stage.stage, ())]
    aside = [
        words("cards-gate", viewer) if stage.gate else "",
        word["text"] if alone else "",
        completion(stage, viewer, most) if most else "",
        words("cards-steps-roles", viewer, roles=format_list(roles, locale=locale_of(viewer)))
        if roles
        else "",
    ]
    named = f"{stage.number}{GAP}{title}"
    told = subtle("".join(f"{GAP}{one}" for one in aside if one), size="Small")
    texts = line(mark, strong(named) if alone else run(named), told)
    return box(texts, spacing="Small", **_opening(stage, view, viewer))


def _opening(stage: StageLine, view: OpportunityView, viewer: Viewer) -> Element:
    """The tap that opens a stage; whoever cannot see it hears where the stage stands."""
    said = f"{title_of(stage.stage, viewer)}: {status(stage, viewer)[1]['text']}"
    return tapping(said, StageOpen(opp=view.opportunity.number, stage=stage.stage))


_FOLDED: dict[str, tuple[str, Tone]] = {"done": ("✓", "good"), "ahead": ("○", "default")}


# One stage


def _row(stage: StageLine, view: OpportunityView, most: int, viewer: Viewer) -> Element:
    """A stage with its symbol; below it where it stands, and for whom it waits."""
    title, standing = title_of(stage.stage, viewer), status(stage, viewer)
    mark, word = standing
    name = strong(title) if _kind(stage, view) == "at_hand" else run(title)
    gate = [subtle(f"{GAP}{words('cards-gate', viewer)}", size="Small")] if stage.gate else []
    waits = _waits(view.requests.get(stage.stage, ()), most, viewer)
    return columns(
        column(line(run(mark["text"].strip(), _tone(mark))), width=_MARK),
        column(
            line(subtle(f"{stage.number}{GAP}"), name, *gate),
            *_standing(stage, word, viewer, most),
            *(line(said, spacing="None") for said in waits),
            spacing="None",
        ),
        spacing="Small",
        **_opening(stage, view, viewer),
    )


def _tone(mark: Element) -> Tone:
    return mark.get("color", "default").lower()


def _standing(stage: StageLine, word: Element, viewer: Viewer, most: int) -> list[Element]:
    """Where it stands in words; what has not begun needs none."""
    said = completion(stage, viewer, most)
    if said and stage.freshness is not Freshness.OUTDATED and not stage.running:
        return [line(subtle(said, size="Small"), spacing="None")]
    if _kind_of(stage) == "ahead":
        return []
    more = [subtle(f" · {said}", size="Small")] if said else []
    return [line({**word, "size": "Small"}, *more, spacing="None")]


def _waits(requests: Sequence[RequestLine], most: int, viewer: Viewer) -> Iterator[Element]:
    """For whose decision the gate waits, role by role."""
    for request in requests:
        role = words(f"cards-role-{request.approval.role}", viewer)
        if not request.holders:
            yield subtle(words("cards-steps-waits-nobody", viewer, role=role), size="Small")
            continue
        named = [apart(clip(name, most)) for name in request.holders[:_NAMES]]
        if (more := len(request.holders) - _NAMES) > 0:
            named.append(words("cards-steps-more", viewer, more=more))
        people = format_list(named, style="or", locale=locale_of(viewer))
        yield run(f"{words('cards-steps-waits', viewer, role=role)} {people}", size="Small")


# The evidence


def evidence(view: OpportunityView, viewer: Viewer) -> list[Element]:
    """The way to the evidence pack, once a stage has made something to keep."""
    made = any(stage.freshness is not Freshness.NONE for stage in view.lines)
    return dossier.leading(view.opportunity, viewer) if made else []
