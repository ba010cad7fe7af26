"""Stage 9 as people see it: the recommended model, how each step is worked, and what to mind."""

from collections.abc import Iterable, Mapping
from typing import Any

from cards.evidence import with_source
from cards.frame import (
    stage_part,
)
from cards.pages import roomiest
from cards.parts import (
    GAP,
    Element,
    Tone,
    badge,
    box,
    column,
    columns,
    heading,
    line,
    passage,
    strong,
    subtle,
    tapping,
)
from cards.samples.delivery import DELIVERIES
from cards.sections import content, onward, overview, section
from cards.words import clip, listed, reads_leftward, words
from core.messages import says
from core.views import StageView, Viewer

SAMPLES = DELIVERIES

LISTS: Mapping[str, str] = {"caveats": "tooling_caveats", "risks": "risks"}
"""Sections made of plain sentences, and the field of the output each shows."""

SECTIONS = ("steps", *LISTS)

_TONES: Mapping[str, Tone] = {"manual": "default", "ai_supported": "accent", "fully_automated": "good"}
_SYMBOLS = {"manual": "○", "ai_supported": "◐", "fully_automated": "●"}
_HEADLINES = frozenset({"traditional", "hybrid", "ai_supported"})
_STEPS = 20
"""Steps on the overview; the section has them all."""

Output = Mapping[str, Any]
Entry = Mapping[str, Any]


def render(view: StageView, viewer: Viewer) -> Element:
    key = view.section or ""
    return _section(view, key, viewer) if key in SECTIONS else _overview(view, viewer)


def _output(view: StageView) -> Output:
    return view.artifact.output if view.artifact else {}


# The overview


def _overview(view: StageView, viewer: Viewer) -> Element:
    return roomiest(_page(view, summary, viewer) for summary in (2_400, 800, 200))


def _page(view: StageView, summary: int, viewer: Viewer) -> Element:
    drafted = [
        *_recommended(view, summary, viewer),
        *_terms(view, viewer),
        *_steps(view, viewer),
        *_contents(view, viewer),
    ]
    return overview(view, drafted, viewer)


def _recommended(view: StageView, summary: int, viewer: Viewer) -> list[Element]:
    headline = str(_output(view).get("headline") or "")
    if headline not in _HEADLINES:
        return []
    said = strong(words(f"delivery-headline-{headline}", viewer), size="Large")
    text = str(_output(view).get("summary") or "")
    return [
        heading("cards-delivery-recommended", viewer),
        line(said, spacing="Small"),
        *([passage(text, summary, viewer)] if text else []),
    ]


def _terms(view: StageView, viewer: Viewer) -> list[Element]:
    """What the client rules on AI, with the words that say so."""
    ruling = str(_output(view).get("ai_terms") or "")
    if ruling not in ("forbidden", "consent"):
        return []
    said = line(*badge(words(f"delivery-terms-{ruling}", viewer), "warning"))
    return with_source(said, view.artifact, "ai_terms", viewer)


def _steps(view: StageView, viewer: Viewer) -> list[Element]:
    steps: list[Entry] = list(_output(view).get("workflow_stages") or ())
    if not steps:
        return []
    title = words("cards-delivery-section-steps", viewer)
    rows = box(*(_row(one, viewer) for one in steps[:_STEPS]), spacing="Small")
    return [
        heading("cards-delivery-section-steps", viewer),
        {**rows, **tapping(title, stage_part(view, "steps"))},
    ]


def _row(step: Entry, viewer: Viewer) -> Element:
    tools = clip(listed((str(one) for one in step.get("tooling") or ()), viewer), 80)
    below = [line(subtle(tools, size="Small"), spacing="None")] if tools else []
    return columns(
        column(line(_name(step, viewer)), *below),
        column(line(*_approach(step, viewer)), width="auto"),
        spacing="Small",
    )


def _name(step: Entry, viewer: Viewer) -> str:
    """The step in the reader's language, where the catalogue has it."""
    known = f"delivery-step-{step.get('key') or ''}"
    return words(known, viewer) if says(known) else clip(str(step.get("stage") or ""), 120)


def _approach(step: Entry, viewer: Viewer) -> list[Element]:
    approach = str(step.get("approach") or "")
    if approach not in _TONES:
        return []
    return badge(words(f"delivery-approach-{approach}", viewer), _TONES[approach], _SYMBOLS[approach])


def _contents(view: StageView, viewer: Viewer) -> list[Element]:
    """The sections of sentences with how many each holds; a tap opens one."""
    if not view.artifact:
        return []
    return [box(*(_content(view, section, viewer) for section in LISTS), separator=True, spacing="Medium")]


def _content(view: StageView, section: str, viewer: Viewer) -> Element:
    held = len(_output(view).get(LISTS[section]) or ())
    title = words(f"cards-delivery-section-{section}", viewer)
    return content(title, held, stage_part(view, section), viewer)


# One section, paged by what fits


def _titled(key: str) -> str:
    return f"cards-delivery-section-{key}"


def _section(view: StageView, key: str, viewer: Viewer) -> Element:
    head = [
        heading(_titled(key), viewer, size="Large", spacing="Small"),
        line(subtle(words(f"delivery-about-{key}", viewer)), spacing="None"),
    ]
    entries = list(_entries(view, key, viewer)) or [[line(words(_titled("empty"), viewer))]]
    return section(view, key, head, entries, viewer, following=onward(view, _titled, SECTIONS, key, viewer))


def _entries(view: StageView, section: str, viewer: Viewer) -> Iterable[list[Element]]:
    if section == "steps":
        return ([_step(one, viewer)] for one in _output(view).get("workflow_stages") or ())
    return ([_sentence(str(one))] for one in _output(view).get(LISTS[section]) or ())


def _step(step: Entry, viewer: Viewer) -> Element:
    why = clip(str(step.get("rationale") or ""), 1_000)
    tools = clip(listed((str(one) for one in step.get("tooling") or ()), viewer), 200)
    named = [line(subtle(words("delivery-tools", viewer, tools=tools)), spacing="None")] if tools else []
    return box(
        line(strong(_name(step, viewer)), GAP, *_approach(step, viewer)),
        *named,
        *([box(line(why), leftward=reads_leftward(why), spacing="None")] if why else []),
        spacing="Medium",
    )


def _sentence(text: str) -> Element:
    said = clip(text, 1_200)
    return box(line(f"· {said}"), leftward=reads_leftward(said), spacing="Small")
