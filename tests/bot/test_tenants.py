"""Nothing crosses tenants: another tenant's opportunity does not exist, whatever is asked."""

import re

import pytest

from cards.actions import ACTION
from tests.doubles.chat import Chat, text_of
from tests.doubles.teams import MEGAN

OTHER = "bbbbbbbb-0000-0000-0000-000000000002"
SECRET = "Project Nightjar"


def _verbs() -> list[str]:
    return sorted(ACTION.json_schema()["discriminator"]["mapping"])


@pytest.fixture
async def stranger(chat: Chat) -> Chat:
    """Somebody of another tenant, beside a tenant that has a secret and a question."""
    await chat.say(f"new {SECRET}")
    await chat.tap("clarification.add", opp=1, question=f"What is {SECRET}?", key="q")
    return chat.beside(MEGAN, tenant=OTHER)


@pytest.mark.parametrize(
    "said", ["list", "open #1", "open project", "#1", "status", "whoami", "list archived"]
)
async def test_no_command_shows_another_tenants_rows(stranger: Chat, said: str) -> None:
    assert SECRET not in text_of(await stranger.say(said))


@pytest.mark.parametrize("verb", _verbs())
async def test_no_verb_reaches_another_tenants_rows(chat: Chat, stranger: Chat, verb: str) -> None:
    card = str(
        await chat.tap("card.refresh", card="stage", opp=1, stage="diagnosis", section="clarifications")
    )
    question = re.search(r"clarification-(\w{32})", card) or re.search(r"'id': '(\w{32})'", card)
    assert question, card
    inputs = {
        "opp": 1,
        "stage": "intake",
        "name": "Taken over",
        "question": "Taken over?",
        "id": question[1],
        "files": "any",
        "notes": "Taken over",
        "client_name": "Taken over",
        "confirm": "yes",
        "key": "k",
    }
    if verb == "opportunity.create":
        inputs["name"] = "Our own"
    for card in ("opportunity", "stage", "settings", "rerun", "place_files", "list", "notice"):
        shown = await stranger.tap(verb, **inputs, card=card)
        assert SECRET not in str(shown)
        assert stranger.statuses[-1] == 200
    ours = str(await chat.tap("opportunity.open", opp=1))
    assert SECRET in ours
    assert "Taken over" not in ours


async def test_each_tenant_counts_for_itself(stranger: Chat) -> None:
    assert "#1" in text_of(await stranger.say("new Our own first"))
