"""How a file that cannot be read is turned away."""

from core.messages import Message, message


class Refused(Exception):
    """The file is not read; `problem` says why to the person who sent it."""

    def __init__(self, problem: Message) -> None:
        super().__init__(problem.key)
        self.problem = problem


def refuse(key: str, **args: str | int) -> Refused:
    """A refusal with the catalogue's sentence `files-<key>`."""
    return Refused(message(f"files-{key}", **args))
