"""A model whose calls are counted."""

from core.ports import AnswerT, Model, ModelAnswer, ModelCall, ModelFailed


class Counted:
    """`core.ports.Model` that remembers what each call cost, failed ones included."""

    def __init__(self, model: Model, calls: list[ModelCall]) -> None:
        self._model = model
        self._calls = calls

    async def draft(self, brief: str, instructions: str, answer: type[AnswerT]) -> ModelAnswer[AnswerT]:
        try:
            answered = await self._model.draft(brief, instructions, answer)
        except ModelFailed as failure:
            self._calls.extend(failure.calls)
            raise
        self._calls.extend(answered.calls)
        return answered
