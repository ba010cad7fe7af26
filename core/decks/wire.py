"""A deck's way into the sandbox and out of it: JSON, then the template's or the deck's bytes."""

import json
from dataclasses import asdict, dataclass
from datetime import date

from core.decks.layouts import Unfit
from core.decks.outline import Outline
from core.decks.slides import Counted, Wanted, write
from core.messages import Message, message


@dataclass(frozen=True, slots=True)
class Written:
    """A deck's file and what had to give way in it; `lacking` says what the template lacks instead."""

    content: bytes
    counted: Counted
    lacking: tuple[str, ...] = ()
    """Keys of messages."""

    def remarks(self) -> tuple[Message, ...]:
        """What a reader must be told beside the file."""
        said = {
            "pitch-shortened": self.counted.texts,
            "pitch-rows-left-out": self.counted.rows,
            "pitch-bars-left-out": self.counted.bars,
        }
        return tuple(message(key, count=count) for key, count in said.items() if count)


def pack(wanted: Wanted) -> bytes:
    """A request as `write_deck` reads it."""
    head = {
        "outline": wanted.outline.model_dump(mode="json"),
        "own": wanted.own,
        "author": wanted.author,
        "made_on": wanted.made_on.isoformat(),
        "language": wanted.language,
    }
    return json.dumps(head, ensure_ascii=False).encode() + b"\n" + wanted.template


def write_deck(payload: bytes) -> bytes:
    """`slides.write` for the sandbox."""
    head, _, template = payload.partition(b"\n")
    asked = json.loads(head)
    wanted = Wanted(
        outline=Outline.model_validate(asked["outline"]),
        template=template,
        own=asked["own"],
        author=asked["author"],
        made_on=date.fromisoformat(asked["made_on"]),
        language=asked["language"],
    )
    try:
        content, counted = write(wanted)
    except Unfit as unfit:
        return json.dumps({"lacking": [one.key for one in unfit.problems]}).encode() + b"\n"
    return json.dumps({"counted": asdict(counted)}).encode() + b"\n" + content


def unpack(answer: bytes) -> Written:
    """The answer, checked as if a stranger had written it.

    Raises:
        ValueError: it is none.
    """
    head, _, content = answer.partition(b"\n")
    try:
        told = json.loads(head)
        if "lacking" in told:
            return Written(b"", Counted(), tuple(str(key) for key in told["lacking"]))
        counted = {name: int(count) for name, count in told["counted"].items()}
        return Written(content, Counted(**counted))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not an answer: {error!r}") from None
