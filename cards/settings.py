"""The opportunity's settings on a small form: model type, rates, currency, owner, notes."""

from collections.abc import Mapping

from cards.actions import CardRefresh, OpportunityOpen, OpportunitySettings
from cards.forms import ROOMS, editable, too_long, within
from cards.frame import archived, back_to, edits
from cards.pages import LIMIT, size_of
from cards.parts import (
    Element,
    buttons,
    card,
    choice_input,
    execute,
    facts,
    heading,
    key,
    line,
    notice,
    passage,
    subtle,
    text_input,
)
from cards.samples.opportunities import SETTINGS
from cards.words import clip, listed, model_type_of, words
from core.opportunity import Opportunity, Person
from core.views import SettingsView, Viewer

SAMPLES = SETTINGS

_PEOPLE_ROOM = 8_000
_CHOICES_ROOM = 2_500
"""For the model types, regions or currencies of a catalogue, which may have any number."""
_RESERVE = 2_000
"""For the sentence that says how many people were left out."""


def render(view: SettingsView, viewer: Viewer) -> Element:
    opportunity = view.opportunity
    head = [
        back_to(opportunity, viewer),
        heading("cards-settings-title", viewer, size="Large", spacing="Small"),
        *archived(opportunity, viewer),
        *notice(view.notice, viewer),
    ]
    if not edits(opportunity, viewer):
        told = [*head, *_stands(view, viewer), *buttons(_back(opportunity, viewer), spacing="Large")]
        return card(viewer, told, _again(opportunity))
    body = [
        *head,
        *_model_type(view, viewer),
        *_rates(view, viewer),
        *_notes(opportunity, viewer),
    ]
    room = min(_PEOPLE_ROOM, LIMIT - _RESERVE - size_of(body))
    tail = buttons(_save(opportunity, viewer), _back(opportunity, viewer), spacing="Large")
    return card(viewer, [*body, *_owner(view, viewer, room), *tail], _again(opportunity))


def _stands(view: SettingsView, viewer: Viewer) -> list[Element]:
    """What is set, for those who may only look."""
    opportunity = view.opportunity
    set_to = {
        "model_type": model_type_of(opportunity.model_type, viewer),
        "rate_region": opportunity.rate_region,
        "currency": opportunity.currency,
        "owner": opportunity.owner_name,
    }
    rows = [(words(f"cards-field-{name}", viewer), clip(text, 200)) for name, text in set_to.items() if text]
    notes = passage(opportunity.notes, 2_000, viewer) if opportunity.notes else None
    return [*facts(rows), *([line(subtle(words("cards-field-notes", viewer))), notes] if notes else [])]


def _model_type(view: SettingsView, viewer: Viewer) -> list[Element]:
    named = {code: model_type_of(code, viewer) for code in view.model_types}
    return _choice("model_type", view.opportunity.model_type, named, viewer)


def _rates(view: SettingsView, viewer: Viewer) -> list[Element]:
    """What the catalogue has rates for."""
    opportunity = view.opportunity
    paid = {region: [paid for one, paid in view.regions if one == region] for region, _ in view.regions}
    regions = {region: f"{region} ({listed(currencies, viewer)})" for region, currencies in paid.items()}
    currencies = {currency: currency for _, currency in view.regions}
    return [
        *_choice("rate_region", opportunity.rate_region, regions, viewer, hint="cards-hint-rate_region"),
        *_choice("currency", opportunity.currency, currencies, viewer, hint="cards-hint-currency"),
    ]


def _choice(
    field: str, held: str | None, known: Mapping[str, str], viewer: Viewer, *, hint: str | None = None
) -> list[Element]:
    """One of what the catalogue has; what is set stays a choice when it is gone from there."""
    titled = {held: known.get(held, held), **known} if held else known
    every = [(code, clip(title, 100)) for code, title in titled.items()]
    offered, left_out = within(every, _CHOICES_ROOM)
    placeholder = {"placeholder": words(hint, viewer)} if hint else {}
    said = [line(subtle(words("cards-choices-left-out", viewer, more=left_out)))] if left_out else []
    return [choice_input(field, words(f"cards-field-{field}", viewer), offered, held, **placeholder), *said]


def _owner(view: SettingsView, viewer: Viewer, room: int) -> list[Element]:
    """The owner comes first, so that they stay in the list however many people there are."""
    owner = Person(view.opportunity.owner, view.opportunity.owner_name, frozenset())
    others = sorted((p for p in view.people if p.id != owner.id), key=lambda person: person.name.casefold())
    everyone = [(person.id, clip(person.name, 100)) for person in (owner, *others)]
    choices, left_out = within(everyone, room)
    said = [line(subtle(words("cards-people-left-out", viewer, people=left_out)))] if left_out else []
    return [choice_input("owner", words("cards-field-owner", viewer), choices, owner.id), *said]


def _notes(opportunity: Opportunity, viewer: Viewer) -> list[Element]:
    label, notes = words("cards-field-notes", viewer), opportunity.notes or ""
    author = [
        line(subtle(words("cards-notes-by", viewer, who=opportunity.notes_by)), spacing="None")
        for _ in [notes]
        if notes and opportunity.notes_by
    ]
    if "notes" not in editable({"notes": notes}, ROOMS[0]):
        return [too_long(label, notes, viewer), *author]
    return [text_input("notes", label, notes, long=True, limit=20_000), *author]


def _save(opportunity: Opportunity, viewer: Viewer) -> Element:
    tap_key = key(opportunity.number, opportunity.version, "settings")
    action = OpportunitySettings(opp=opportunity.number, version=opportunity.version, key=tap_key)
    return execute(words("cards-save", viewer), action, form=True)


def _back(opportunity: Opportunity, viewer: Viewer) -> Element:
    return execute(words("cards-cancel", viewer), OpportunityOpen(opp=opportunity.number))


def _again(opportunity: Opportunity) -> CardRefresh:
    return CardRefresh(card="settings", opp=opportunity.number)
