"""The cards that belong to nothing: help, welcome, who I am, what was said."""

from core.errors import Missing
from core.messages import message
from core.opportunity import Person, Right, Subject
from core.service.showing.subjects import notice_of, text_of
from core.views import (
    HelpView,
    MeantView,
    NoticeView,
    View,
    WelcomeView,
    WhoView,
)
from core.work import UnitOfWork


async def show_help(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    return HelpView(personal=subject.section != "shared", notice=notice_of(subject))


async def show_welcome(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    return WelcomeView(
        personal=subject.section != "shared", installed_by=text_of(subject.detail, "installed_by")
    )


async def show_who(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    if person is None:
        raise Missing("refused-no-such-card")
    everyone = await work.people.everyone()
    admins = tuple(one.name for one in everyone if Right.ADMINISTER in one.rights)
    return WhoView(person, work.tenant, admins, local=subject.section == "local")


async def show_said(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    onward = Subject("stage" if subject.stage else "opportunity", subject.opp, subject.stage)
    return NoticeView(
        notice_of(subject) or message("nothing-to-say"), "plain", onward if subject.opp else None
    )


async def show_meant(work: UnitOfWork, subject: Subject, person: Person | None) -> View:
    offered = subject.detail.get("meant")
    meant = [(str(one[0]), str(one[1])) for one in offered] if isinstance(offered, list) else []
    return MeantView(tuple(meant), text_of(subject.detail, "message") or "", subject.opp)
