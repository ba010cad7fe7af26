"""Numbers in fields of text, as the units of work read them."""

from collections.abc import Callable
from decimal import Decimal

from core.catalogue.catalogue import plain
from core.errors import Asked
from core.messages import Message, message
from core.opportunity import Person, Subject
from core.typed import Ambiguous, number_of


def typed_number(
    text: str,
    person: Person,
    field: Message,
    wanted: str,
    form: Subject,
    *,
    fits: Callable[[Decimal], bool],
    read: Callable[[str, str], Decimal | None] = number_of,
) -> Decimal:
    """The number that the person typed, each one written one way.

    Raises:
        Asked: it is not the number that is `wanted`, or could be two; the form says how to write it.
    """
    try:
        number = read(text, person.locale)
    except Ambiguous:
        raise _wrong(field, "ambiguous", form) from None
    if number is None or not fits(number):
        raise _wrong(field, wanted, form)
    return Decimal(plain(number))


def _wrong(field: Message, why: str, form: Subject) -> Asked:
    return Asked("refused-input", field=field, why=message(f"why-{why}"), instead=form)
