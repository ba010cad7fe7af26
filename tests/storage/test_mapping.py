from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from core.messages import message
from storage.mapping import message_from, message_to


@pytest.mark.parametrize(
    "argument",
    [
        "Ana",
        12,
        0.5,
        Decimal("7.50"),
        date(2026, 12, 4),
        datetime(2026, 12, 4, 9, 30, tzinfo=UTC),
        message("role-editor"),
    ],
    ids=["text", "count", "share", "number", "day", "moment", "message"],
)
def test_an_argument_comes_back_as_what_it_was(argument: object):
    said = message("saved", one=argument)
    kept = message_from(message_to(said))
    assert kept == said
    assert kept
    assert type(kept.args["one"]) is type(argument)
