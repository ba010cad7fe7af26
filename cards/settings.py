"""The opportunity's settings on a small form: model type, rates, currency, owner, notes."""

from cards.actions import CardRefresh, OpportunityOpen, OpportunitySettings
from cards.forms import ROOMS, editable, too_long
from cards.frame import archived, back_to, edits
from cards.pages import LIMIT, size_of
from cards.parts import (
    Element,
    buttons,
    card,
    choice_input,
    execute,
    heading,
    key,
    line,
    notice,
    subtle,
    text_input,
)
from cards.samples.pursuit import SETTINGS
from cards.words import clip, words
from core.messages import says
from core.opportunity import Opportunity, Person
from core.views import SettingsView, Viewer

SAMPLES = SETTINGS

_PEOPLE_ROOM = 8_000
_RESERVE = 2_000
"""For the sentence that says how many people were left out."""


def render(view: SettingsView, viewer: Viewer) -> Element:
    opportunity = view.opportunity
    fields = [
        choice_input(
            "model_type",
            words("cards-field-model_type", viewer),
            _model_types(view, viewer),
            opportunity.model_type,
        ),
        text_input(
            "rate_region",
            words("cards-field-rate_region", viewer),
            opportunity.rate_region,
            placeholder=words("cards-hint-rate_region", viewer),
        ),
        text_input(
            "currency",
            words("cards-field-currency", viewer),
            opportunity.currency,
            limit=3,
            regex="^[A-Za-z]{3}$",
            placeholder=words("cards-hint-currency", viewer),
            errorMessage=words("cards-currency-wrong", viewer),
        ),
        *_notes(opportunity, viewer),
    ]
    body = [
        back_to(opportunity, viewer),
        heading("cards-settings-title", viewer, size="Large", spacing="Small"),
        *archived(opportunity, viewer),
        *notice(view.notice, viewer),
        *fields,
    ]
    room = min(_PEOPLE_ROOM, LIMIT - _RESERVE - size_of(body))
    tail = buttons(_save(opportunity, viewer), _back(opportunity, viewer), spacing="Large")
    return card(viewer, [*body, *_owner(view, viewer, room), *tail], _again(opportunity))


def _model_types(view: SettingsView, viewer: Viewer) -> list[tuple[str, str]]:
    """Names for the model types of the sample catalogue; a tenant's own go by their code."""
    known = dict.fromkeys([*view.model_types, view.opportunity.model_type])
    keys = {code: f"cards-model_type-{code}" for code in known}
    return [(code, words(name, viewer) if says(name) else code) for code, name in keys.items()]


def _owner(view: SettingsView, viewer: Viewer, room: int) -> list[Element]:
    """The owner comes first, so that they stay in the list however many people there are."""
    owner = Person(view.opportunity.owner, view.opportunity.owner_name, frozenset())
    others = sorted((p for p in view.people if p.id != owner.id), key=lambda person: person.name.casefold())
    choices: list[tuple[str, str]] = []
    for person in (owner, *others):
        choice = (person.id, clip(person.name, 100))
        room -= size_of({"value": choice[0], "title": choice[1]}) + 2
        if choices and room < 0:
            break
        choices.append(choice)
    left_out = 1 + len(others) - len(choices)
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


def _save(opportunity: Opportunity, viewer: Viewer) -> Element | None:
    if not edits(opportunity, viewer):
        return None
    tap_key = key(opportunity.number, opportunity.version, "settings")
    action = OpportunitySettings(opp=opportunity.number, version=opportunity.version, key=tap_key)
    return execute(words("cards-save", viewer), action, form=True)


def _back(opportunity: Opportunity, viewer: Viewer) -> Element:
    return execute(words("cards-cancel", viewer), OpportunityOpen(opp=opportunity.number))


def _again(opportunity: Opportunity) -> CardRefresh:
    return CardRefresh(card="settings", opp=opportunity.number)
