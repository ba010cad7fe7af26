"""Who holds which role, and the form to change that."""

from collections.abc import Iterator, Sequence

from cards.actions import CardRefresh, RoleAssign, RoleRemove
from cards.gate_request import role_of
from cards.pages import paged_card
from cards.parts import (
    Element,
    box,
    buttons,
    card,
    choice_input,
    execute,
    heading,
    key,
    line,
    notice,
    paging,
    people_input,
    strong,
    subtle,
    text_input,
)
from cards.samples.judgement import ROLES
from cards.words import apart, clip, day, listed, words
from core.opportunity import Person, Right, Role
from core.views import RolesView, Viewer
from core.work.records import Invitation

SAMPLES = ROLES

_NAMES = 15
"""Names in one row; a role with more takes several."""


def render(view: RolesView, viewer: Viewer) -> Element:
    def draw(rows: list[Element], page: int, pages: int) -> Element:
        body = [
            heading("cards-roles-title", viewer, size="Large"),
            *notice(view.notice, viewer),
            *rows,
            *paging(page, pages, _page, viewer),
            *_form(view, viewer),
            *buttons(_onward(view, viewer), spacing="Medium"),
        ]
        return card(viewer, body, _page(page))

    return paged_card(list(_entries(view, viewer)), view.page, draw)


def administering(viewer: Viewer) -> list[Element]:
    """The ways to what admins look after; for admins alone, on cards that nobody else sees."""
    if viewer.person is None or Right.ADMINISTER not in viewer.rights:
        return []
    return [
        execute(words("cards-roles", viewer), CardRefresh(card="roles")),
        execute(words("cards-tenant", viewer), CardRefresh(card="tenant")),
    ]


def _page(page: int) -> CardRefresh:
    return CardRefresh(card="roles", page=page)


# Who holds what


def _entries(view: RolesView, viewer: Viewer) -> Iterator[list[Element]]:
    for role, holders in view.holders:
        yield [_role(role, holders[:_NAMES], viewer)]
        for start in range(_NAMES, len(holders), _NAMES):
            yield [line(_named(holders[start : start + _NAMES], viewer), spacing="None")]
    title = [heading("cards-roles-invited", viewer)]
    for invitation in view.invitations:
        yield [*title, _invited(invitation, viewer)]
        title = []


def _role(role: Role, holders: Sequence[Person], viewer: Viewer) -> Element:
    held = line(_named(holders, viewer)) if holders else line(subtle(words("cards-roles-nobody", viewer)))
    return box(
        line(strong(role_of(role, viewer))),
        line(subtle(words(f"cards-role-may-{role}", viewer), size="Small"), spacing="None"),
        {**held, "spacing": "None"},
        spacing="Medium",
        separator=True,
    )


def _named(holders: Sequence[Person], viewer: Viewer) -> str:
    return listed((clip(holder.name, 80) for holder in holders), viewer)


def _invited(invitation: Invitation, viewer: Viewer) -> Element:
    about = words(
        "cards-roles-invited-as",
        viewer,
        role=role_of(invitation.role, viewer),
        when=day(invitation.invited_at, viewer),
    )
    return line(apart(clip(invitation.address, 120)), subtle(f" · {about}"), spacing="Small")


# Changing it


def _form(view: RolesView, viewer: Viewer) -> list[Element]:
    if not view.may_change or viewer.person is None:
        return [line(subtle(words("cards-roles-asking", viewer)), spacing="Medium")]
    roles = choice_input(
        "role",
        words("cards-roles-role", viewer),
        [(str(role), role_of(role, viewer)) for role in Role],
        None,
    )
    picked = people_input("picked", words("cards-roles-picked", viewer), viewer, several=True)
    people = text_input(
        "people",
        words("cards-roles-people", viewer),
        None,
        limit=2_000,
        placeholder=words("cards-roles-people-hint", viewer),
    )
    return [
        heading("cards-roles-change", viewer),
        {**roles, "isRequired": True, "errorMessage": words("cards-roles-role-missing", viewer)},
        picked,
        people,
        line(subtle(words("cards-roles-people-said", viewer), size="Small"), spacing="Small"),
        *buttons(
            execute(words("cards-roles-assign", viewer), _assign(view), form=True),
            execute(words("cards-roles-remove", viewer), _remove(view), form=True),
            spacing="Medium",
        ),
    ]


def _assign(view: RolesView) -> RoleAssign:
    return RoleAssign.asking(key=key("role.assign", view.version))


def _remove(view: RolesView) -> RoleRemove:
    return RoleRemove.asking(key=key("role.remove", view.version))


def _onward(view: RolesView, viewer: Viewer) -> Element:
    if view.may_change and viewer.person is not None:
        return execute(words("cards-tenant", viewer), CardRefresh(card="tenant"))
    return execute(words("cards-help", viewer), CardRefresh(card="help"))
