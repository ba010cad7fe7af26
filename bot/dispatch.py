"""A turn from end to end in one transaction: meet the person, claim the key, act, show, record, commit."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.connector import NotDelivered
from bot.faults import report
from bot.handlers import card_actions, consents, dialogs, edits, extension, installs, messages, searches
from bot.handlers.card_actions.unreadable import form_of
from bot.places import place_of
from bot.plan import Plan
from bot.turn import ConversationKind, Receipt, Reply, Turn, TurnKind
from bot.viewers import everyone, viewer_of
from cards.dialogs import for_dialog, title_in_dialog
from cards.forms import refilled
from cards.registry import render
from cards.summary import summary
from core.errors import Asked, Refused
from core.many import KEPT
from core.messages import Message, message, say, says
from core.opportunity import Person, Role, Subject
from core.service.catching_up import catch_up
from core.service.following import arrived
from core.service.showing import show
from core.views import NoticeView, View, Viewer
from core.work import Answered, Place, Standing, UnitOfWork, Unreachable, Work

PLANS: Mapping[TurnKind, Callable[[Turn], Plan]] = {
    TurnKind.MESSAGE: messages.plan,
    TurnKind.ACTION: card_actions.plan,
    TurnKind.DIALOG: dialogs.plan_opening,
    TurnKind.SUBMISSION: dialogs.plan_sending,
    TurnKind.SEARCH: searches.plan,
    TurnKind.EXTENSION: extension.plan,
    TurnKind.CONSENT: consents.plan,
    TurnKind.EDITED: edits.plan,
    TurnKind.DELETED: edits.plan,
    TurnKind.INSTALLED: installs.plan,
    TurnKind.REMOVED: installs.plan,
    TurnKind.LEFT: installs.plan,
}


@dataclass(frozen=True)
class Dispatcher:
    """Answers turns."""

    work: Work
    admins: frozenset[str]
    """Entra object ids who are admins from the first."""
    local: bool
    is_stranger: Callable[[Turn], Awaitable[bool]]
    """Whether who speaks is a guest of the organisation, as far as Teams says."""

    async def handle(self, turn: Turn) -> Reply | None:
        """The answer to a turn; what it changed is committed when this returns."""
        if turn.kind is TurnKind.MESSAGE and not turn.addressed:
            return None  # what people say to each other, where we may hear it, is theirs
        try:
            try:
                return await self._carry_out(turn)
            except Refused as refusal:
                return await self._refuse(turn, refusal)
        except Unreachable as error:
            report(error, "a turn")
            return Reply(text=say(message("trouble-database"), turn.sender.locale), status=503)

    async def sent(self, turn: Turn, receipt: Receipt) -> None:
        """Records where the answer stands, so that it can be edited and is not sent again."""
        async with self.work(turn.conversation.tenant) as work:
            for key in _keys(turn):
                if subject := await work.answers.sent(key, receipt.activity_id or _undelivered(receipt)):
                    await self._follow_up(work, turn, key, receipt, subject)
                    break
            await work.commit()

    async def _follow_up(
        self, work: UnitOfWork, turn: Turn, key: str, receipt: Receipt, subject: Subject
    ) -> None:
        if receipt.activity_id:
            await arrived(work, key, turn.conversation.id, receipt.activity_id)
        elif isinstance(receipt.error, NotDelivered):
            await work.outbox.write(turn.conversation.id, subject)

    async def _carry_out(self, turn: Turn) -> Reply | None:
        plan = PLANS[turn.kind](turn)
        if turn.automatic and plan.key:
            raise Asked("refused-automatic")
        async with self.work(turn.conversation.tenant) as work:
            standing = await self._meet(work, turn)
            if plan.key and (before := await work.answers.claim(plan.key, turn.conversation.id, turn.id)):
                reply = await self._repeat(work, turn, plan, before, standing)
            else:
                reply = await self._answer(work, turn, plan, standing)
            await work.commit()
            return reply

    async def _answer(self, work: UnitOfWork, turn: Turn, plan: Plan, standing: Standing) -> Reply | None:
        subject = await plan.act(work, standing)
        if plan.also:
            await plan.also(work, standing, subject)
        if subject is None:
            return None
        await _follow(work, turn, plan.key, subject)
        reply = await self._draw(work, turn, plan, subject, standing.person)
        if plan.key:
            stored = {
                "card": reply.card,
                "text": reply.text,
                "title": reply.title,
                "summary": reply.summary,
            }
            await work.answers.record(plan.key, stored, subject, sending=not turn.invoke)
        return reply

    async def _repeat(
        self, work: UnitOfWork, turn: Turn, plan: Plan, before: Answered, standing: Standing
    ) -> Reply | None:
        """The same delivery again gets the same answer; the same tap again sees what is true now."""
        if plan.draw or (before.activity != turn.id and turn.kind is TurnKind.ACTION):
            shown = before.subject or Subject("help")
            return await self._draw(work, turn, plan, replace(shown, detail=_unsaid(shown)), standing.person)
        if before.sent or before.reply is None:
            return None
        return Reply(**before.reply)

    async def _draw(
        self, work: UnitOfWork, turn: Turn, plan: Plan, subject: Subject, person: Person
    ) -> Reply:
        if plan.draw:
            return await plan.draw(work, subject, person)
        if subject.card == "who" and self.local:
            subject = replace(subject, section="local")
        kept = str(subject.detail.get(KEPT, "")).split(",")
        typed = {name: value for name, value in turn.data.items() if name in kept}
        viewer = await _viewer(work, turn, subject, person)
        return _shown(await show(work, subject, person), turn, viewer, typed)

    async def _refuse(self, turn: Turn, refusal: Refused) -> Reply | None:
        """Says why nothing was done, once, on the card the person should be looking at now."""
        async with self.work(turn.conversation.tenant) as work:
            standing = await self._meet(work, turn)
            key, extends = _refused_key(turn), turn.kind is TurnKind.EXTENSION
            if not turn.invoke and await work.answers.claim(key, turn.conversation.id, turn.id):
                return None
            if (plan := _planned(turn)) and plan.also:
                await plan.also(work, standing, None)
            if not turn.invoke and refusal.instead:
                await work.cards.expect(key, turn.conversation.id, refusal.instead)
            view = await _instead(work, turn, refusal, standing.person)
            viewer = await _viewer(work, turn, refusal.instead, standing.person)
            drawn = _shown(view, turn, viewer, _returned(turn, refusal))
            reply = replace(
                drawn,
                card=None if extends else drawn.card,
                text=say(refusal.message, turn.sender.locale) if turn.invoke else None,
                status=refusal.status,
            )
            if not turn.invoke:
                said = Subject("notice", detail={"notice": refusal.message})
                stored = {"card": reply.card, "summary": reply.summary}
                await work.answers.record(key, stored, said, sending=True)
            await work.commit()
            return reply

    async def _meet(self, work: UnitOfWork, turn: Turn) -> Standing:
        sender, place = turn.sender, _place(turn)
        if not sender.id:
            if place:
                await work.people.visit(place)
            return Standing(Person("", sender.name, frozenset({Role.VIEWER})), None, None)
        person = Person(sender.id, sender.name, frozenset(), sender.mri, sender.locale, sender.timezone)
        standing = await work.people.meet(person, place, self._first_roles(sender.id))
        if standing.first and await self._is_guest(turn):
            await work.people.revoke(sender.id, Role.EDITOR)
            standing = replace(standing, person=replace(standing.person, roles=frozenset()))
        elif standing.first and await work.people.invitations():
            await _look_up(work, sender.mri or sender.id, place)
        if standing.arrived and place and place.person and turn.kind is not TurnKind.REMOVED:
            await catch_up(work, standing.person.id)
        if sender.id in self.admins and Role.ADMIN not in standing.person.roles:
            await work.people.grant(sender.id, Role.ADMIN)
            roles = standing.person.roles | {Role.ADMIN}
            standing = replace(standing, person=replace(standing.person, roles=roles))
        return standing

    async def _is_guest(self, turn: Turn) -> bool:
        """Guests get no role by speaking: they may be the client. In a chat of their own nobody is one."""
        shared = turn.conversation.kind is not ConversationKind.PERSONAL
        return shared and turn.kind is not TurnKind.EXTENSION and await self.is_stranger(turn)

    def _first_roles(self, person: str) -> Callable[[bool], frozenset[Role]]:
        def roles(first_of_tenant: bool) -> frozenset[Role]:
            admin = person in self.admins or (self.local and first_of_tenant)
            return frozenset({Role.EDITOR, Role.ADMIN} if admin else {Role.EDITOR})

        return roles


async def _look_up(work: UnitOfWork, person: str, place: Place | None) -> None:
    """Asks the roster who somebody is: that of where they are, or else of anywhere that we may ask."""
    if through := place.id if place else await work.conversations.any():
        await work.jobs.look_up(person, through)


def _place(turn: Turn) -> Place | None:
    """Where the turn happened; None where that says nothing of where we can write to.

    People use the message extension in chats that Trowel is no member of, their own with each other included.
    """
    return None if turn.kind is TurnKind.EXTENSION else place_of(turn.conversation, turn.sender.id)


async def _follow(work: UnitOfWork, turn: Turn, key: str | None, subject: Subject) -> None:
    """Notes what the card shows from now on, before it is drawn, so that no change slips in between.

    A tap in a channel or a group is answered to whoever tapped alone: what it changed is drawn for everyone
    on the card itself, and what it merely looks at stays theirs. A dialog leaves the card below as it is.
    """
    where, card = turn.conversation.id, turn.card
    if subject.card in OTHERS:
        return
    if not turn.invoke:
        if key:
            await work.cards.expect(key, where, subject)
    elif card is None or turn.kind is not TurnKind.ACTION:
        return
    elif turn.conversation.kind is ConversationKind.PERSONAL:
        await work.cards.keep(where, card, subject)
    elif key and subject.card in SHARED and subject.section is None:
        await work.cards.keep(where, card, subject)
        await work.outbox.write(where, replace(subject, detail=_unsaid(subject)), edits=card)
    else:
        await work.cards.look(where, card, subject)


OTHERS = frozenset({"inserted"})
"""Cards in messages of people: we cannot edit them, and their numbers may be another organisation's."""

SHARED = frozenset({"stage", "opportunity"})
"""Cards that everyone in a conversation comes to see once somebody has changed something on them."""


def _unsaid(subject: Subject) -> dict[str, Any]:
    """The detail without the sentence that was for whoever tapped."""
    return {name: value for name, value in subject.detail.items() if name != "notice"}


def _returned(turn: Turn, refusal: Refused) -> dict[str, Any]:
    """What was typed into a refused form: a card drops it where somebody else has changed what it shows.

    A dialog is in front of one person alone, who is told what has changed and sees both.
    """
    if turn.kind is TurnKind.SUBMISSION:
        return turn.data
    asked_wrongly = isinstance(refusal, Asked) and refusal.instead is not None
    return turn.data if turn.invoke and asked_wrongly else {}


def _refused_key(turn: Turn) -> str:
    """The key under which a turn is refused: a message's own; a tap's stays free for another try."""
    return messages.key_of(turn) if turn.kind is TurnKind.MESSAGE else f"refused:{turn.id}"


def _keys(turn: Turn) -> list[str]:
    """Every key under which a turn may have been answered."""
    plan = _planned(turn)
    return [one for one in (plan and plan.key, _refused_key(turn)) if one]


def _planned(turn: Turn) -> Plan | None:
    """What a turn asks for; None where that cannot be read."""
    try:
        return PLANS[turn.kind](turn)
    except Refused:
        return None


def _undelivered(receipt: Receipt) -> str:
    """What stands for the message's id: it follows through the outbox, or it may have arrived."""
    return "outbox" if isinstance(receipt.error, NotDelivered) else "unknown"


async def _instead(work: UnitOfWork, turn: Turn, refusal: Refused, person: Person) -> View:
    """What to show with a refusal; a dialog stays where it is."""
    instead = (form_of(turn) if turn.kind is TurnKind.SUBMISSION else None) or refusal.instead
    if instead is None:
        return NoticeView(refusal.message)
    try:
        noticed = replace(instead, detail={**instead.detail, "notice": _why(turn, refusal)})
        return await show(work, noticed, person)
    except Refused:
        return NoticeView(refusal.message)


def _why(turn: Turn, refusal: Refused) -> Message:
    """Why something was refused; a dialog says where what was typed is."""
    said = refusal.message
    typed = f"{said.key}-typed"
    return Message(typed, said.args) if turn.kind is TurnKind.SUBMISSION and says(typed) else said


async def _viewer(work: UnitOfWork, turn: Turn, subject: Subject | None, person: Person) -> Viewer:
    """The person where only they see the card, everybody where the conversation does."""
    if turn.conversation.kind is ConversationKind.PERSONAL:
        return viewer_of(person)
    if turn.invoke:
        return replace(viewer_of(person), readers=(person.mri,))
    return await everyone(work, subject)


DIALOGS = frozenset({TurnKind.DIALOG, TurnKind.SUBMISSION})
"""Turns that are answered in a dialog."""


def _shown(view: View, turn: Turn, viewer: Viewer, typed: Mapping[str, Any]) -> Reply:
    """The view as a card, or in a dialog, with what was typed in its fields."""
    card = render(view, viewer)
    filled = refilled(card, typed) if typed else card
    if turn.kind not in DIALOGS:
        return Reply(card=filled, summary=summary(view, viewer))
    return Reply(card=for_dialog(filled), title=title_in_dialog(view, viewer))
