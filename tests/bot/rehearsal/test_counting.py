import pytest
from pydantic import BaseModel

from bot.rehearsal.counting import Counted
from core.agents.client import Claude
from core.ports import ModelCall, ModelFailed
from tests.doubles.messages_api import MessagesApi, fill, refusal


class Particulars(BaseModel):
    client_name: str


async def test_counts_what_answers_and_failures_cost():
    calls = list[ModelCall]()
    async with MessagesApi(fill({"client_name": "Solvane"}), refusal()) as api:
        claude = Claude(api.key, base_url=api.url)
        model = Counted(claude, calls)
        answered = await model.draft("A brief.", "Who is the client?", Particulars)
        with pytest.raises(ModelFailed):
            await model.draft("A brief.", "Who is the client?", Particulars)
        await claude.close()
    assert answered.answer.client_name == "Solvane"
    assert len(calls) == 2
    assert [call.output_tokens for call in calls] == [usage.output_tokens for usage in api.usages]
