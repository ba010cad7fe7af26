"""What was understood of returned answers: shown before anything is saved, confirmed or put aside."""

from collections.abc import Iterable, Sequence

from cards.actions import AnswersConfirm, AnswersDiscard, CardRefresh, StageOpen
from cards.conflicts import CLIPPED, Choices, choices_of, conflict, found_in, said_place
from cards.frame import archived, back_to, edits
from cards.pages import ROOM, paged_card
from cards.parts import (
    GAP,
    Element,
    badge,
    box,
    buttons,
    card,
    excerpt,
    execute,
    heading,
    key,
    line,
    notice,
    paging,
    panel,
    run,
    strong,
    subtle,
)
from cards.samples.answers import IMPORTS
from cards.words import apart, clip, listed, moment, reads_leftward, tell, words
from core.answers.refreshing import offered
from core.answers.returned import Basis, Proposal, Proposed, Standing, Unplaced
from core.answers.wire import proposal_from
from core.keys import StageKey
from core.views import ImportView, Viewer
from core.work.records import Import, ImportState

SAMPLES = IMPORTS

_REMARKS = 5
_OPEN = (Standing.DIFFERS, Standing.CONTRADICTS)


# What other cards say of it


def showing(imported: Import, page: int = 1) -> CardRefresh:
    """The tap that shows it."""
    return CardRefresh(card="import", opp=imported.opportunity, page=page, detail={"import": imported.id})


def named(imported: Import, viewer: Viewer) -> str:
    """The file's name, or that it was pasted."""
    return apart(clip(imported.source, 160)) if imported.source else words("cards-import-pasted", viewer)


def counted(imported: Import, viewer: Viewer) -> str:
    """What is in it, in numbers."""
    return listed((said for _, said in _numbers(proposal_from(imported.proposal), viewer)), viewer)


def _numbers(proposal: Proposal, viewer: Viewer) -> Iterable[tuple[str, str]]:
    """How much was understood, and what else there is; each with the kind of thing it counts."""
    standings = [one.standing for one in proposal.answers]
    yield "new", words("cards-import-new", viewer, many=standings.count(Standing.NEW))
    counts = {
        "conflict": sum(one in _OPEN for one in standings),
        "unplaced": len(proposal.unplaced),
        "same": standings.count(Standing.SAME),
        "blank": proposal.blank,
    }
    for kind, many in counts.items():
        if many:
            yield kind, words(f"cards-import-{kind}", viewer, many=many)


# The card


def render(view: ImportView, viewer: Viewer) -> Element:
    conflicts = [one for one in view.proposal.answers if one.standing in _OPEN]
    choices = (
        choices_of(conflicts, view.imported.source, ROOM, viewer) if _decides(view, viewer) else Choices()
    )

    def draw(rows: list[Element], page: int, pages: int) -> Element:
        return _drawn(view, viewer, rows, page, pages, choosing=bool(choices))

    return paged_card(list(_entries(view, conflicts, choices, viewer)), view.page, draw)


def _decides(view: ImportView, viewer: Viewer) -> bool:
    return view.imported.state is ImportState.WAITING and edits(view.opportunity, viewer)


def _drawn(
    view: ImportView, viewer: Viewer, rows: list[Element], page: int, pages: int, *, choosing: bool
) -> Element:
    imported = view.imported
    when = moment(imported.made_at, viewer)
    who = words("cards-import-by", viewer, who=clip(imported.made_by_name, 60), when=when)
    body = [
        back_to(view.opportunity, viewer),
        heading("cards-import-title", viewer, size="Large", spacing="Small"),
        line(strong(named(imported, viewer)), subtle(f"{GAP}{who}"), spacing="None"),
        *archived(view.opportunity, viewer),
        *notice(view.notice, viewer),
        *_standing(view, viewer),
        _summary(view.proposal, viewer),
        *_remarks(view.proposal, viewer),
        *rows,
        *_forgetful(choosing and page == 1 and pages > 1, viewer),
        *paging(page, pages, lambda to: showing(imported, to), viewer),
        *_buttons(view, page, viewer, choosing=choosing),
    ]
    return card(viewer, body, showing(imported, page))


def _forgetful(turns: bool, viewer: Viewer) -> list[Element]:
    """A warning beside the page buttons: another page is another card, without what was chosen here."""
    if not turns:
        return []
    return [line(run("!\u00a0", "warning"), words("cards-import-choices-here", viewer), spacing="Medium")]


def _summary(proposal: Proposal, viewer: Viewer) -> Element:
    runs: list[Element] = []
    found = any(one.standing is Standing.NEW for one in proposal.answers)
    for kind, said in _numbers(proposal, viewer):
        match kind:
            case "new":
                runs += badge(said, "good" if found else "default")
            case "conflict" | "unplaced":
                runs += badge(said, "warning")
            case _:
                runs.append(subtle(said))
        runs.append(run(GAP))
    return line(*runs[:-1])


def _remarks(proposal: Proposal, viewer: Viewer) -> list[Element]:
    return [line(subtle(f"· {tell(said, viewer)}"), spacing="Small") for said in proposal.remarks[:_REMARKS]]


# Where it stands


def _standing(view: ImportView, viewer: Viewer) -> list[Element]:
    """That nothing is saved yet, or what became of it."""
    match view.imported.state:
        case ImportState.WAITING:
            return [panel("accent", *_unsaved(view, viewer))]
        case ImportState.CONFIRMED:
            return [panel("good", *_outcome(view.imported, viewer))]
        case ImportState.DISCARDED:
            said = line(strong(_settled("cards-import-discarded", view.imported, viewer)))
            again = line(words("cards-import-discarded-again", viewer), spacing="Small")
            return [panel("emphasis", said, again)]


def _unsaved(view: ImportView, viewer: Viewer) -> list[Element]:
    standings = {one.standing for one in view.proposal.answers}
    todo = "cards-import-nothing-new"
    if standings & set(_OPEN):
        todo = "cards-import-decide"
    elif Standing.NEW in standings:
        todo = "cards-import-check"
    return [
        line(strong(words("cards-import-unsaved", viewer))),
        line(words(todo, viewer), spacing="Small"),
    ]


def _outcome(imported: Import, viewer: Viewer) -> list[Element]:
    """What confirming changed, in numbers."""
    counts = {name: int(imported.outcome.get(name) or 0) for name in ("kept", "conflicts", "gone")}
    saved = words("cards-import-saved", viewer, many=int(imported.outcome.get("saved") or 0))
    return [
        line(strong(_settled("cards-import-confirmed", imported, viewer))),
        line(*badge(saved, "good"), spacing="Small"),
        *(
            line(words(f"cards-import-left-{name}", viewer, many=many), spacing="Small")
            for name, many in counts.items()
            if many
        ),
    ]


def _settled(said: str, imported: Import, viewer: Viewer) -> str:
    when = moment(imported.settled_at, viewer) if imported.settled_at else ""
    return words(said, viewer, who=clip(imported.settled_by_name or "", 60), when=when)


def _buttons(view: ImportView, page: int, viewer: Viewer, *, choosing: bool) -> list[Element]:
    """Confirming, only where every choice is on the card; putting aside; the way to the questions."""
    stage = StageOpen(opp=view.opportunity.number, stage=StageKey.CLIENT_ANSWERS)
    back = execute(words("cards-next-open", viewer, stage=StageKey.CLIENT_ANSWERS), stage)
    if not _decides(view, viewer):
        return buttons(back, spacing="Medium")
    known = {"opp": view.opportunity.number, "imported": view.imported.id}
    confirm = AnswersConfirm.asking(
        **known, seen=offered(view.proposal), key=key("confirm", view.imported.id)
    )
    discard = AnswersDiscard.asking(**known, key=key("discard", view.imported.id))
    if choosing and page > 1:
        first = execute(words("cards-import-to-choices", viewer), showing(view.imported))
    elif any(one.standing is not Standing.SAME for one in view.proposal.answers):
        first = execute(words("cards-import-confirm", viewer), confirm, form=choosing)
    else:
        first = None
    return buttons(first, execute(words("cards-import-discard", viewer), discard), back, spacing="Medium")


# Its parts


def _entries(
    view: ImportView, conflicts: Sequence[Proposed], choices: Choices, viewer: Viewer
) -> Iterable[list[Element]]:
    source = view.imported.source
    if choices:
        left = len(conflicts) - choices.taken
        more = [line(subtle(words("cards-import-conflicts-left", viewer, left=left)))] if left else []
        yield [*choices.drawn, *more]
    left_out = [conflict(one, source, CLIPPED, viewer) for one in conflicts[choices.taken :]]
    yield from _part("cards-import-conflicts-title" if not choices else None, left_out, viewer)
    new = [one for one in view.proposal.answers if one.standing is Standing.NEW]
    yield from _part("cards-import-new-title", [_understood(one, source, viewer) for one in new], viewer)
    unplaced = [_unplaced(one, viewer) for one in view.proposal.unplaced]
    yield from _part("cards-import-unplaced-title", unplaced, viewer)


def _part(title: str | None, items: Iterable[Element], viewer: Viewer) -> Iterable[list[Element]]:
    """Entries of their own, the first with the heading above it."""
    above = [heading(title, viewer)] if title else []
    for item in items:
        yield [*above, item]
        above = []


def _understood(proposed: Proposed, source: str, viewer: Viewer) -> Element:
    offer = proposed.offers[0]
    found = [*_basis(proposed.basis, viewer), subtle(found_in(offer, source, viewer), size="Small")]
    return box(
        line(subtle(clip(proposed.question, 240))),
        line(*excerpt(offer.answer, 400, viewer), spacing="None"),
        *([line(*found, spacing="None")] if any(part["text"] for part in found) else []),
        leftward=reads_leftward(offer.answer),
        separator=True,
    )


def _basis(basis: Basis, viewer: Viewer) -> list[Element]:
    """By what an answer found its question, where that was not the hidden id."""
    if basis is Basis.ID:
        return []
    said = words(f"cards-import-basis-{basis}", viewer)
    if basis is Basis.LIKENESS:
        return [run("!\u00a0", "warning", size="Small"), run(f"{said}{GAP}", size="Small")]
    return [subtle(f"{said}{GAP}", size="Small")]


def _unplaced(unplaced: Unplaced, viewer: Viewer) -> Element:
    place = said_place(unplaced.place, viewer)
    about = " · ".join(part for part in (place, tell(unplaced.why, viewer)) if part)
    return box(
        line(*excerpt(unplaced.text, 400, viewer)),
        line(subtle(about, size="Small"), spacing="None"),
        leftward=reads_leftward(unplaced.text),
        separator=True,
    )
