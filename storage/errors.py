"""What storage says when it cannot serve."""

from core.messages import Message


class StartFailed(Exception):
    """The database cannot be used; `reason` says why, and what to do, to whoever starts the service."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason
