"""The form on the wire: one JSON schema that all stages reading the brief share, and reading it back.

A changed schema empties the vendor's prompt cache. So the answers of those stages are alternatives within one
schema, and the schema's bytes are the same whichever is asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, Generic

from pydantic import BaseModel, ValidationError, create_model
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import CoreSchema, core_schema, from_json

from core.agents.brief_text import printable
from core.agents.errors import InvalidAnswer
from core.ports import AnswerT

_PROBLEMS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Form(Generic[AnswerT]):
    """What the model is asked to fill in."""

    schema: JsonSchemaValue
    answer: type[AnswerT]
    name: str | None = None
    """The alternative of the shared schema that holds the answer; None when the schema is its own."""

    def asks(self, instructions: str) -> str:
        """The instructions, with the words that say which alternative is wanted."""
        if self.name is None:
            return instructions
        return f"{instructions}\n\nGive your answer under `{self.name}`."

    def read(self, text: str) -> AnswerT:
        """The answer that a reply's text holds.

        Raises:
            InvalidAnswer: it is no JSON, not the alternative asked for, or does not validate.
        """
        try:
            given = _printable(from_json(text, allow_inf_nan=False))
        except ValueError:
            raise InvalidAnswer("It is not one complete JSON object.") from None
        try:
            return self.answer.model_validate(given if self.name is None else given["answer"][self.name])
        except (KeyError, TypeError):
            raise InvalidAnswer(f"It does not have the form under `answer`, `{self.name}`.") from None
        except ValidationError as wrong:
            raise InvalidAnswer(_problems(wrong)) from None


def own_schema(answer: type[BaseModel]) -> JsonSchemaValue:
    """The schema of one answer, every property required: the vendor allows only 24 optional ones."""
    return answer.model_json_schema(schema_generator=_WireSchema)


def shared_schema(answers: Mapping[str, type[BaseModel]]) -> JsonSchemaValue:
    """One schema whose `answer` is an object with exactly one of the names, holding that name's answer."""
    alternatives: list[Any] = [_alternative(name, answer) for name, answer in answers.items()]
    return own_schema(create_model("Form", answer=(reduce(or_, alternatives), ...)))


def _alternative(name: str, answer: type[BaseModel]) -> type[BaseModel]:
    fields: dict[str, Any] = {name: (answer, ...)}
    return create_model(f"Under_{name}", **fields)


class _WireSchema(GenerateJsonSchema):
    """Leaves out what costs tokens and says nothing: titles made from names, and defaults."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def field_is_required(self, field: Any, total: bool) -> bool:
        return True

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def generate(self, schema: CoreSchema, mode: Any = "validation") -> JsonSchemaValue:
        generated = super().generate(schema, mode)
        for one in (generated, *generated.get("$defs", {}).values()):
            one.pop("title", None)
        return generated


def _problems(wrong: ValidationError) -> str:
    found = wrong.errors(include_url=False, include_context=False, include_input=False)
    lines = [f"- {'.'.join(str(part) for part in error['loc'])}: {error['msg']}" for error in found]
    return "\n".join(lines[:_PROBLEMS_SHOWN])


def _printable(given: Any) -> Any:
    """What was given, with every text in it fit to be stored and shown."""
    if isinstance(given, str):
        return printable(given)
    if isinstance(given, list):
        return [_printable(one) for one in given]
    if isinstance(given, dict):
        return {name: _printable(one) for name, one in given.items()}
    return given
