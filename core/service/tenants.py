"""What an organisation sets for itself."""

from dataclasses import replace

from core.approval import APPROVERS
from core.errors import Conflict
from core.messages import message
from core.opportunity import Person, Right, Subject
from core.service.people import settle_role
from core.service.rights import require
from core.work import UnitOfWork

HERE = Subject("tenant")


async def save(
    work: UnitOfWork,
    person: Person,
    version: int | None,
    *,
    agency: str | None,
    colour: str | None,
    contact: str | None,
    self_approval: bool | None,
) -> Subject:
    """Keeps the settings that were sent; those left out stay as they are."""
    require(person, Right.ADMINISTER)
    before = await work.settings.hold()
    if version is not None and version != before.version:
        raise Conflict("refused-stale-settings", instead=HERE)
    branding = replace(
        before.branding,
        **{
            name: value
            for name, value in {"agency": agency, "colour": colour, "contact": contact}.items()
            if value is not None
        },
    )
    allowed = before.self_approval if self_approval is None else self_approval
    await work.settings.save(replace(before, branding=branding, self_approval=allowed))
    if allowed != before.self_approval:
        for role in APPROVERS:
            await settle_role(work, role)
    await work.audit.note(
        person.id, "settings.save", None, agency=agency, colour=colour, contact=contact, self_approval=allowed
    )
    return replace(HERE, detail={"notice": message("saved")})
