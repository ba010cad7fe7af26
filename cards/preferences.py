"""What somebody wants to be told, and when: a form that is theirs alone."""

from datetime import time

from babel.dates import format_time

from cards.actions import CardRefresh, PreferencesSave
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
    panel,
    subtle,
    text_input,
    time_input,
)
from cards.samples.news import PREFERENCES
from cards.words import locale_of, moment, words
from core.news_views import PreferencesView
from core.preferences import Wanted, Weekday
from core.views import Viewer

SAMPLES = PREFERENCES


def render(view: PreferencesView, viewer: Viewer) -> Element:
    chosen, quiet = view.chosen, view.chosen.quiet
    told = "cards-preferences-watching" if view.watches else "cards-preferences-own"
    body = [
        heading("cards-preferences-title", viewer, size="Large"),
        *notice(view.notice, viewer),
        line(words(told, viewer, wanted=chosen.wanted.value), spacing="Small"),
        choice_input("news", words("cards-preferences-news", viewer), _wanted(viewer), chosen.wanted),
        choice_input("hour", words("cards-preferences-hour", viewer), _hours(viewer), str(chosen.hour)),
        choice_input("weekday", words("cards-preferences-weekday", viewer), _days(viewer), chosen.weekday),
        *_next(view, viewer),
        heading("cards-preferences-quiet", viewer),
        line(subtle(words("cards-preferences-quiet-said", viewer)), spacing="None"),
        time_input("quiet_from", words("cards-preferences-quiet_from", viewer), quiet and quiet.begins),
        time_input("quiet_until", words("cards-preferences-quiet_until", viewer), quiet and quiet.ends),
        text_input(
            "timezone",
            words("cards-preferences-timezone", viewer),
            chosen.timezone,
            placeholder=words("cards-preferences-timezone-hint", viewer),
        ),
        line(subtle(_zone(view, viewer)), spacing="Small"),
        panel("emphasis", line(words("cards-preferences-work", viewer)), spacing="Medium"),
        *buttons(
            execute(words("cards-save", viewer), _save(view), form=True),
            execute(words("cards-notifications", viewer), CardRefresh(card="notifications")),
            spacing="Medium",
        ),
    ]
    return card(viewer, body, CardRefresh(card="preferences"))


def _wanted(viewer: Viewer) -> list[tuple[str, str]]:
    return [(one, words(f"cards-preferences-{one}", viewer)) for one in Wanted]


def _days(viewer: Viewer) -> list[tuple[str, str]]:
    return [(one, words(f"cards-preferences-{one}", viewer)) for one in Weekday]


def _hours(viewer: Viewer) -> list[tuple[str, str]]:
    locale = locale_of(viewer)
    return [(str(hour), format_time(time(hour), "short", locale=locale)) for hour in range(24)]


def _next(view: PreferencesView, viewer: Viewer) -> list[Element]:
    """When the next digest comes, where one does, and what became of the last."""
    if view.next_digest is None:
        return []
    said = [words("cards-preferences-next", viewer, when=moment(view.next_digest, viewer))]
    if view.last_digest:
        when, why = moment(view.last_digest.made_at, viewer), view.last_digest.why or "sent"
        said.append(words("cards-preferences-last", viewer, when=when, why=why))
    return [line(subtle(one), spacing="Small") for one in said]


def _zone(view: PreferencesView, viewer: Viewer) -> str:
    """In which time zone all this is meant."""
    if view.chosen.timezone:
        return words("cards-preferences-zone-chosen", viewer, zone=view.chosen.timezone)
    if view.zone_said:
        return words("cards-preferences-zone-said", viewer, zone=view.zone_said)
    return words("cards-preferences-zone-unknown", viewer)


def _save(view: PreferencesView) -> PreferencesSave:
    version = view.chosen.version
    return PreferencesSave(person=view.person, version=version, key=key("preferences", view.person, version))
