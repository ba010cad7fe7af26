"""What a call of the model costs: the price table and the arithmetic, in decimals throughout."""

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from importlib.resources import files

from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, TypeAdapter

from core.agents.errors import Misconfigured
from core.messages import message

_MILLION = 1_000_000
_SNAPSHOT = re.compile(r"-\d{8}$")


@dataclass(frozen=True, slots=True)
class Tokens:
    """What one call used, each token counted under exactly one price."""

    input: int
    output: int
    cache_write: int
    cache_read: int

    @property
    def prompt(self) -> int:
        return self.input + self.cache_write + self.cache_read


class Price(BaseModel):
    """USD per million tokens of each kind."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: Decimal = Field(ge=0)
    output: Decimal = Field(ge=0)
    cache_write: Decimal = Field(ge=0)
    cache_read: Decimal = Field(ge=0)

    @property
    def by_kind(self) -> dict[str, Decimal]:
        """The four prices by their names, as a call records them."""
        return {kind: getattr(self, kind) for kind in Price.model_fields}

    def cost(self, tokens: Tokens) -> Decimal:
        """USD for a call, exact: nothing is rounded before it is shown."""
        millionths = (
            tokens.input * self.input
            + tokens.output * self.output
            + tokens.cache_write * self.cache_write
            + tokens.cache_read * self.cache_read
        )
        return millionths / _MILLION


class LongPromptPrice(Price):
    """The price of a whole request whose prompt is longer than `over` tokens."""

    over: NonNegativeInt


class ModelPrice(Price):
    """The price of one model."""

    long_prompt: LongPromptPrice | None = None

    def of(self, tokens: Tokens) -> Price:
        """The price that applies to a call of this size."""
        if self.long_prompt and tokens.prompt > self.long_prompt.over:
            return self.long_prompt
        return self


PriceTable = dict[str, ModelPrice]


def load_prices() -> PriceTable:
    """The price table that ships with Trowel."""
    text = (files("core.agents") / "prices.toml").read_text("utf-8")
    return TypeAdapter(PriceTable).validate_python(tomllib.loads(text, parse_float=Decimal))


def price_of(model: str, prices: PriceTable) -> ModelPrice:
    """The price of a model, a dated snapshot (`name-20260928`) costing what its model costs.

    Raises:
        Misconfigured: the table has no such model.
    """
    price = prices.get(model) or prices.get(_SNAPSHOT.sub("", model))
    if price is None:
        raise Misconfigured(message("agents-model-without-price", model=model, known=", ".join(prices)))
    return price
