"""What the model's API answers with, of which we trust nothing until it is parsed."""

from pydantic import BaseModel, NonNegativeInt, ValidationError

from core.agents.prices import Tokens


class Block(BaseModel):
    """One part of an answer; only parts of type `text` have text for us."""

    type: str
    text: str = ""


class Usage(BaseModel):
    """The tokens billed."""

    input_tokens: NonNegativeInt
    output_tokens: NonNegativeInt
    cache_creation_input_tokens: NonNegativeInt | None = None
    cache_read_input_tokens: NonNegativeInt | None = None

    @property
    def tokens(self) -> Tokens:
        return Tokens(
            self.input_tokens,
            self.output_tokens,
            self.cache_creation_input_tokens or 0,
            self.cache_read_input_tokens or 0,
        )


class StopDetails(BaseModel):
    """Why the model declined."""

    category: str | None = None


class Reply(BaseModel):
    """One message of the model."""

    content: list[Block]
    stop_reason: str | None
    stop_details: StopDetails | None = None
    usage: Usage

    @property
    def text(self) -> str:
        return "".join(block.text for block in self.content if block.type == "text")


def read_reply(body: bytes) -> Reply | None:
    """The reply in a response's body, or None if it holds something else."""
    try:
        return Reply.model_validate_json(body)
    except ValidationError:
        return None
