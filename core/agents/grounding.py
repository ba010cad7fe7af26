"""Holding what the model says against the documents: a value without its words in a source is dropped."""

import re
from collections.abc import Iterable

from pydantic import BaseModel, Field

from core.brief import Brief, Evidence
from core.messages import Message, message

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


class Quoted(BaseModel):
    """A value and the words it was taken from."""

    value: str = Field(description="The value; empty when the documents do not give one.")
    quote: str = Field(
        description="The shortest passage that shows the value, copied letter by letter from one document; "
        "empty when the value is."
    )


class Grounding:
    """Collects the evidence of one answer, and the fields that lost a value for want of it."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self.evidence: list[Evidence] = []
        self.dropped: list[str] = []
        """The field of each value dropped, once per value."""

    def keeps(self, field: str, value: str, quote: str) -> bool:
        """Whether the quote occurs in a document; if so it becomes evidence, if not the field is noted."""
        found = self._brief.evidence(field, value, quote) if _says_something(quote) else None
        if found is None:
            self.dropped.append(field)
            return False
        self.evidence.append(found)
        return True

    def value(self, field: str, quoted: Quoted) -> str | None:
        """The value if it is grounded; None if it is not, or if there is none."""
        value = quoted.value.strip()
        return value if value and self.keeps(field, value, quoted.quote) else None

    def values(self, field: str, quoted: Iterable[Quoted]) -> list[str]:
        """The grounded values, each once, in the order given."""
        kept = (self.value(field, one) for one in quoted)
        return list(dict.fromkeys(value for value in kept if value is not None))

    def holds(self, quote: str) -> bool:
        """Whether the quote occurs in a document."""
        return _says_something(quote) and self._brief.evidence("", "", quote) is not None

    def mentions(self, number: str) -> bool:
        """Whether a number of the model's own prose stands in a document."""
        return self._brief.mentions(number)

    def remarks(self) -> tuple[Message, ...]:
        """What a reader must be told: how many values were dropped, if any."""
        return (message("agents-dropped", count=len(self.dropped)),) if self.dropped else ()


def numbers_in(text: str) -> list[str]:
    """The numbers of a text, as written."""
    return _NUMBER.findall(text)


def _says_something(quote: str) -> bool:
    return any(character.isalnum() for character in quote)
