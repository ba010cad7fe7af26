"""What is answered and logged when something goes wrong: a sentence for people, no content in the log."""

import logging
import traceback
from http import HTTPStatus
from typing import Any
from uuid import uuid4

from core.messages import Message, say

log = logging.getLogger(__name__)


def report(error: BaseException, doing: str) -> str:
    """Logs what went wrong and where, and returns the reference that a person can quote.

    The texts of exceptions stay out: they carry statements' parameters, addresses and tokens.
    """
    reference = uuid4().hex[:8]
    log.error("%s failed, reference %s\n%s", doing, reference, "\n".join(_described(error)))
    return reference


def error_body(status: HTTPStatus, said: Message) -> dict[str, Any]:
    """The JSON body of an HTTP answer that is an error."""
    return {"error": {"code": status.phrase.title().replace(" ", ""), "message": say(said), **said.args}}


def _described(error: BaseException | None) -> list[str]:
    described = list[str]()
    while error is not None and len(described) < 5:
        where = "".join(traceback.format_tb(error.__traceback__))
        described.append(f"{type(error).__module__}.{type(error).__qualname__}\n{where}")
        error = error.__cause__ or error.__context__
    return described
