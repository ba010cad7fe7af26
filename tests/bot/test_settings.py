"""An opportunity's settings: what the tenant's catalogue has hours and rates for."""

import pytest

from core.catalogue.load import read
from tests.core.catalogue.small import FILES, encoded
from tests.doubles.chat import Chat, filled, inputs, text_of

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def _catalogued(chat: Chat) -> None:
    """An opportunity in a tenant that has a catalogue of its own."""
    await chat.say("new Harbour Lights")
    async with chat.service.work(chat.tenant) as work:
        await work.catalogues.save(read(encoded(FILES)), "alex")
        await work.commit()


def _offered(card: object, field: str) -> list[str]:
    return [choice["value"] for choice in inputs(card)[field]["choices"]]


async def test_the_form_offers_what_the_catalogue_has(alone: Chat) -> None:
    await _catalogued(alone)
    form = await alone.tap("card.refresh", card="settings", opp=1)
    assert _offered(form, "model_type") == ["current_oplus", "traditional"]
    assert _offered(form, "rate_region") == ["United Kingdom", "India"]
    assert _offered(form, "currency") == ["GBP", "INR"]


async def test_what_the_catalogue_lacks_is_refused(alone: Chat) -> None:
    await _catalogued(alone)
    for field, wanted, known in (
        ("model_type", "ai_supported", "current_oplus, traditional"),
        ("rate_region", "Nordics", "United Kingdom, India"),
        ("currency", "EUR", "GBP, INR"),
    ):
        refused = await alone.tap("opportunity.settings", opp=1, key=field, **{field: wanted})
        assert known in text_of(refused)
    assert "Nothing was saved" in text_of(refused)


async def test_a_region_is_kept_as_the_catalogue_writes_it(alone: Chat) -> None:
    await _catalogued(alone)
    saved = await alone.tap("opportunity.settings", opp=1, rate_region="  india", currency="inr", key="a")
    assert (inputs(saved)["rate_region"]["value"], inputs(saved)["currency"]["value"]) == ("India", "INR")
    cleared = await alone.tap("opportunity.settings", opp=1, rate_region="", currency="", key="b")
    assert "value" not in inputs(cleared)["rate_region"]


async def test_a_currency_must_be_that_of_the_region_already_set(alone: Chat) -> None:
    await _catalogued(alone)
    await alone.tap("opportunity.settings", opp=1, rate_region="India", key="a")
    refused = await alone.tap("opportunity.settings", opp=1, currency="GBP", key="b")
    assert "no rates for India in GBP; it has them for United Kingdom (GBP), India (INR)" in text_of(refused)


async def test_what_the_catalogue_lost_stays_until_it_is_changed(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    old = {"model_type": "ai_supported", "rate_region": "Nordics", "currency": "EUR"}
    await alone.tap("opportunity.settings", opp=1, key="a", **old)
    await _catalogued(alone)
    form = await alone.tap("card.refresh", card="settings", opp=1)
    assert _offered(form, "rate_region") == ["Nordics", "United Kingdom", "India"]
    saved = await alone.tap(
        "opportunity.settings", **filled(form, "opportunity.settings", notes="Call on Monday")
    )
    assert "Call on Monday" in str(saved)
    assert {field: inputs(saved)[field]["value"] for field in old} == old
