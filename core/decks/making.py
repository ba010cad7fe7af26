"""From an outline to the files that people take away, once nothing in them is kept from the client."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from core.decks import markdown, wire
from core.decks.material import WORDED, Material, figures
from core.decks.outline import Outline, texts_of
from core.decks.slides import Wanted
from core.decks.template import own_template
from core.export import MARKDOWN, PRESENTATION, ExportKind, MadeFile, file_name
from core.exports.guard import WORDS, Forbidden, Leak, figures_of, refuse, texts_refused
from core.messages import DEFAULT_LOCALE, Message, message
from core.sandbox import Limits, SandboxFailed, run_limited

SECRETS = ("TROWLS", "win probability", "go/no-go", "no-go")
"""How we judge an opportunity is no word for its client."""
LIMITS = Limits(seconds=30)
"""What a deck may use: it takes a second, a template of many pictures a few."""
TOLD = 60_000
"""Characters of the artifacts that the model is shown."""

Made = tuple[tuple[MadeFile, ...], tuple[Message, ...]]


def forbidden_in(material: Material) -> Forbidden:
    """What a deck must not hold: the price that is offered may, the rates and prices behind it may not."""
    card, team = material.card, material.team
    offered = team.totals.price_after if team else None
    given = material.context.forbidden
    return replace(
        given,
        figures=given.figures | (figures_of(card, team, offered) if card else frozenset()),
        shown=frozenset(figure.value for figure in figures(material)),
        words=(*WORDS, *SECRETS),
    )


async def made_of(material: Material, outline: Outline, quick: Outline) -> Made:
    """The deck's files; one that says too much is kept back, with the reason."""
    forbidden = await asyncio.to_thread(forbidden_in, material)
    made: list[MadeFile] = []
    remarks: list[Message] = []
    for kind, said in {ExportKind.PITCH_MD: quick, ExportKind.OUTLINE_MD: outline}.items():
        try:
            made.append(await asyncio.to_thread(_markdown, material, kind, said, forbidden))
        except Leak as leak:
            remarks.append(leak.message)
    try:
        deck, said = await _deck(material, outline, forbidden)
        made.append(deck)
        remarks += said
    except Leak as leak:
        remarks.append(leak.message)
    except SandboxFailed:
        remarks.append(message("pitch-not-written"))
    return tuple(made), tuple(dict.fromkeys(remarks))


async def _deck(
    material: Material, outline: Outline, forbidden: Forbidden
) -> tuple[MadeFile, Sequence[Message]]:
    """The .pptx file, written in the sandbox because a template is a stranger's file.

    Raises:
        Leak: it would say too much, be it in the template.
        SandboxFailed: it could not be written.
    """
    refuse_outline(outline, forbidden)
    settings = material.context.settings
    own = material.context.template
    wanted = Wanted(
        outline=outline,
        template=own or await asyncio.to_thread(own_template, settings.branding),
        own=own is None,
        author=material.agency,
        made_on=material.context.today,
        language=DEFAULT_LOCALE,
    )
    answer = await run_limited("core.decks.wire:write_deck", wire.pack(wanted), LIMITS)
    written = await asyncio.to_thread(wire.unpack, answer)
    if written.lacking:
        raise SandboxFailed("the template lost what it had when it was taken over")
    await asyncio.to_thread(refuse, written.content, forbidden)
    name = name_of(material, "proposal", "pptx")
    return MadeFile(ExportKind.PITCH_PPTX, name, PRESENTATION, written.content), written.remarks()


def _markdown(material: Material, kind: ExportKind, outline: Outline, forbidden: Forbidden) -> MadeFile:
    refuse_outline(outline, forbidden)
    about = "quick deck" if kind is ExportKind.PITCH_MD else "deck outline"
    return MadeFile(kind, name_of(material, about, "md"), MARKDOWN, markdown.write(outline))


def refuse_outline(outline: Outline, forbidden: Forbidden) -> None:
    """Lets an outline pass that holds nothing forbidden.

    Raises:
        Leak: it does; it says on which slide and where there.
    """
    placed = [(standing_at(slide, place), text) for slide, place, text in texts_of(outline) if text]
    if found := texts_refused(placed, forbidden):
        raise Leak(found)


def standing_at(slide: int, place: str) -> Message:
    """A place of an outline in words: slide 4, bullet 2."""
    name, _, number = place.partition("-")
    where = message(f"pitch-place-{name}", **({"number": int(number)} if number else {}))
    return message("pitch-place-on-slide", slide=slide, place=where) if slide else where


def name_of(material: Material, about: str, ending: str) -> str:
    """A file's name as a client sees it."""
    context = material.context
    whose = material.client or context.facts.name
    return file_name(f"{whose} - {about} v{context.version}.{ending}")


def material_text(material: Material) -> str:
    """The artifacts as the model reads them: words and figures that a client may be told."""
    facts = material.context.facts
    told = {
        "opportunity": {key: value for key, value in asdict(facts).items() if key in _TOLD and value},
        "agency": material.agency,
        "figures": [
            f"{one.stage} {one.field}: {one.value:f} {one.currency or one.unit}".strip()
            for one in figures(material)
        ],
        **{str(stage): material.of(stage) for stage in WORDED if material.of(stage)},
    }
    return json.dumps(told, ensure_ascii=False, indent=1, default=str)[:TOLD]


_TOLD = frozenset(
    {"name", "client_name", "region", "brands", "service_types", "deadline", "go_live", "summary"}
)
