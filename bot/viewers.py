"""For whom a card is drawn: one person in their language, or everyone in that of the organisation."""

from core.opportunity import Person, Subject
from core.service.showing.readers import readers
from core.views import Viewer
from core.work import UnitOfWork


def viewer_of(person: Person) -> Viewer:
    """The person as the cards need to know them."""
    return Viewer(person.id, frozenset(person.rights), person.roles, person.locale, person.timezone)


async def everyone(work: UnitOfWork, subject: Subject | None) -> Viewer:
    """Nobody in particular: whoever asked, the card that a conversation sees is the same."""
    language = (await work.settings.settings()).language
    return Viewer(locale=language, readers=await readers(work, subject) if subject else ())
