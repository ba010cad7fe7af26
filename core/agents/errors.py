"""What goes wrong around the model, apart from `core.ports.ModelFailed`.

Exception
├── Misconfigured   the settings cannot work; stops the start
└── InvalidAnswer   the model's answer does not fit the form; shown to the model once, never to people
"""

from core.messages import Message


class Misconfigured(Exception):
    """A setting of the model client cannot work; `reason` names it to a person."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


class InvalidAnswer(Exception):
    """The answer does not fit the form; `problems` are worded for the model."""

    def __init__(self, problems: str) -> None:
        super().__init__("the answer does not fit the form")
        self.problems = problems
