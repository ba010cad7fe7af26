"""Links to opportunities: what they become in a message, and what a browser finds behind them."""

from typing import Any

import pytest

from core.links import page_of
from tests.doubles.chat import Chat, text_of
from tests.doubles.teams import MEGAN

pytestmark = pytest.mark.asyncio(loop_scope="module")

OTHER_TENANT = "cccccccc-0000-0000-0000-000000000003"


def address(chat: Chat, number: int = 1) -> str:
    page = page_of(chat.url, chat.tenant, number)
    assert page
    return page


async def unfurled(chat: Chat, url: Any) -> dict[str, Any]:
    body = await chat.post(chat.invoked("composeExtension/queryLink", {"url": url}))
    return body["composeExtension"]


async def test_a_link_becomes_the_card_of_its_opportunity(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    (shown,) = (await unfurled(alone, address(alone)))["attachments"]
    assert "Harbour Lights" in text_of(shown["content"])
    assert shown["preview"]["content"]["title"] == "#1 Harbour Lights"


async def test_the_link_on_an_inserted_card_is_one_that_unfurls(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    (shown,) = (await unfurled(alone, address(alone)))["attachments"]
    (button,) = shown["content"]["body"][-1]["actions"]
    assert button["url"] == address(alone)


async def test_another_organisations_and_one_that_is_not_there_look_the_same(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    stranger = alone.beside(MEGAN, tenant=OTHER_TENANT)
    await stranger.say("new Their own")
    answers = [
        await unfurled(stranger, address(alone)),
        await unfurled(stranger, address(alone, 99)),
        await unfurled(alone, address(alone, 99)),
    ]
    assert answers == [{"type": "result", "attachmentLayout": "list", "attachments": []}] * 3


@pytest.mark.parametrize(
    "url",
    [None, 7, "", "nonsense", "https://elsewhere.example/opportunities/t/1", "http://[", "x" * 5_000],
    ids=["none", "number", "empty", "word", "elsewhere", "broken", "long"],
)
async def test_whatever_is_no_link_of_ours_becomes_nothing(alone: Chat, url: Any) -> None:
    await alone.say("new Harbour Lights")
    assert (await unfurled(alone, url))["attachments"] == []


async def test_a_browser_learns_nothing_of_an_opportunity(alone: Chat) -> None:
    await alone.say("new Harbour Lights")
    status, page = await alone.fetch(address(alone))
    assert status == 200
    assert b"Harbour" not in page
    assert b"open #1" in page
    assert await alone.fetch(f"{alone.url}/opportunities/{OTHER_TENANT}/1") == (status, page)
    _, missing = await alone.fetch(address(alone, 99))
    assert missing.replace(b"#99", b"#1") == page


@pytest.mark.parametrize(
    "path", ["/opportunities/t/0", "/opportunities/t/x", "/opportunities/t", "/opportunities/t/1/2"]
)
async def test_an_address_of_another_shape_is_none(alone: Chat, path: str) -> None:
    status, _ = await alone.fetch(f"{alone.url}{path}")
    assert status == 404


@pytest.mark.parametrize("path", ["/privacy", "/terms"])
async def test_the_pages_that_the_app_package_names_are_there(alone: Chat, path: str) -> None:
    async with alone.session.get(f"{alone.url}{path}") as response:
        assert response.status == 200
        assert response.content_type == "text/html"
