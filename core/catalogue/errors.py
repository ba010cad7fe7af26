"""What is wrong with a catalogue that was offered, place by place."""

from dataclasses import dataclass

from core.messages import Message, message

LISTED = 1_000
"""Problems kept of one catalogue: nobody corrects more in one go, and a hostile workbook has millions."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct."""

    what: Message
    """What is wrong and what to do."""
    where: Message | None = None
    """File and line, or sheet and cell; None where the whole file is meant."""

    @property
    def message(self) -> Message:
        if self.where is None:
            return self.what
        return message("catalogue-problem", where=self.where, what=self.what)


class CatalogueErrors(Exception):
    """The catalogue offered cannot be used; nothing was changed."""

    def __init__(self, problems: tuple[Problem, ...], count: int | None = None) -> None:
        super().__init__("; ".join(problem.what.key for problem in problems[:5]))
        self.problems = problems
        """In the order of the sheets, the first LISTED of them."""
        self.count = len(problems) if count is None else count
        """How many there are in all."""

    @property
    def message(self) -> Message:
        """The sentence above the list."""
        if self.count > len(self.problems):
            return message("catalogue-refused-cut", count=self.count, listed=len(self.problems))
        return message("catalogue-refused", count=self.count)


class Problems:
    """Collects what is wrong, so that a person learns all of it at once."""

    def __init__(self) -> None:
        self.count = 0
        self._listed: list[Problem] = []

    def add(self, what: Message, where: Message | None = None) -> None:
        self.count += 1
        if len(self._listed) < LISTED:
            self._listed.append(Problem(what, where))

    def raise_any(self) -> None:
        """Ends the reading if anything was wrong.

        Raises:
            CatalogueErrors: something was.
        """
        if self.count:
            raise CatalogueErrors(tuple(self._listed), self.count)
