"""Which role of the catalogue answers for what after the win."""

from core.catalogue.catalogue import Catalogue, JobRole, key_of
from core.rules.lexicon import data


def owner_of(duty: str, catalogue: Catalogue) -> str:
    """The role whose name, or whose discipline, fits a duty best; one that steers where none does."""
    hints = [key_of(hint) for hint in data("rollout")["duties"][duty]]
    by_name = (role for hint in hints for role in catalogue.roles if hint in key_of(role.name))
    by_discipline = (role for hint in hints for role in catalogue.roles if hint in key_of(role.discipline))
    return next((role.name for found in (by_name, by_discipline) for role in found), _steering(catalogue))


def _steering(catalogue: Catalogue) -> str:
    """A role that steers the whole programme; the first of all where none does."""
    roles: tuple[JobRole, ...] = catalogue.roles
    return next((role.name for role in roles if role.programme), roles[0].name)
