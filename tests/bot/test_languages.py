"""Who reads what in which language: one's own, the organisation's where a whole conversation reads."""

import asyncio
from typing import Any

import pytest
import pytest_asyncio

from core.messages import message, say
from core.tenant import TenantSettings
from tests.doubles import teams
from tests.doubles.chat import PATIENCE, Chat, inputs, text_of
from tests.doubles.teams import ALEX, CHANNEL, MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

HELP = {language: say(message("cards-help-title"), language) for language in ("en", "es", "fr")}


async def _settings(chat: Chat) -> TenantSettings:
    async with chat.service.work(chat.tenant) as work:
        return await work.settings.settings()


async def _asked(chat: Chat, text: str, locale: str) -> dict[str, Any]:
    mention = [teams.mention()] if chat.where == CHANNEL else []
    return await chat.say(f"<at>Trowel</at> {text}" if mention else text, entities=mention, locale=locale)


@pytest_asyncio.fixture(loop_scope="module")
async def lead(alone: Chat) -> Chat:
    """The first of their organisation, whose Teams speaks French."""
    await alone.say("hi", locale="fr-CA")
    return alone


async def test_everyone_is_answered_in_their_own_language(lead: Chat) -> None:
    for locale, language in (("fr-CA", "fr"), ("es-MX", "es"), ("tlh-KX", "en"), ("x" * 400, "en")):
        assert HELP[language] in text_of(await _asked(lead, "help", locale))


async def test_the_first_to_come_says_the_language_of_shared_cards(lead: Chat) -> None:
    assert (await _settings(lead)).language == "fr"
    await lead.beside(MEGAN).say("hi", locale="es-ES")
    assert (await _settings(lead)).language == "fr"


async def test_nobody_says_it_in_a_language_that_the_catalogue_lacks(alone: Chat) -> None:
    await alone.say("hi", locale="tlh-KX")
    assert (await _settings(alone)).language == "en"


async def test_a_channels_card_is_the_same_whoever_asks_and_a_tap_answers_in_ones_own(lead: Chat) -> None:
    there = lead.beside(MEGAN, where=CHANNEL)
    assert HELP["fr"] in text_of(await _asked(there, "help", "es-ES"))
    tapped = there.tapped("card.refresh", {"card": "help"}, locale="es-ES")
    assert HELP["es"] in text_of((await there.post(tapped))["value"])


async def test_a_channels_card_is_edited_in_the_language_it_was_sent_in(lead: Chat) -> None:
    await lead.say("new Tidewater", locale="fr-CA")
    there = lead.beside(ALEX, where=CHANNEL)
    await _asked(there, "open #1", "es-ES")
    *_, on = there.standing
    renamed = lead.tapped("opportunity.rename", {"opp": 1, "name": "Highwater", "key": "r"}, locale="es-ES")
    await lead.post(renamed)
    async with asyncio.timeout(PATIENCE):
        while "Highwater" not in text_of(there.standing[on]):
            await asyncio.sleep(0.02)
    assert say(message("cards-stages"), "fr") in text_of(there.standing[on])


async def test_an_admin_sets_the_language_of_shared_cards(lead: Chat) -> None:
    form = await lead.tap("card.refresh", card="tenant", section="language")
    assert inputs(form)["language"]["value"] == "fr"
    version = (await _settings(lead)).version
    await lead.tap("settings.save", language="es", version=version, section="language", key="es")
    assert (await _settings(lead)).language == "es"
    assert HELP["es"] in text_of(await _asked(lead.beside(ALEX, where=CHANNEL), "help", "fr-FR"))


async def test_a_language_that_the_catalogue_lacks_is_not_set(lead: Chat) -> None:
    for language in ("tlh", "untranslated", "FR", "../en"):
        refused = await lead.tap("settings.save", language=language, section="language", key=language)
        assert say(message("why-choice"), "en") in text_of(refused)
    assert (await _settings(lead)).language == "fr"


async def test_only_an_admin_sets_it(lead: Chat) -> None:
    other = lead.beside(MEGAN)
    await other.say("hi")
    await other.tap("settings.save", language="es", section="language", key="k")
    assert (await _settings(lead)).language == "fr"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("nl, es-MX;q=0.8", "es"),
        ("", "en"),
        (";;,,*;q=x", "en"),
        ("x" * 4_000, "en"),
    ],
    ids=["first", "second", "none", "garbage", "endless"],
)
async def test_a_page_for_nobody_known_follows_the_browser(
    shared: Chat, accepted: str, language: str
) -> None:
    headers = {"Accept-Language": accepted}
    async with shared.session.get(f"{shared.url}/approve/none", headers=headers) as page:
        shown = await page.text()
    assert f'lang="{language}"' in shown
    assert say(message("confirm-title"), language) in shown.replace("&#39;", "'")
