"""A catalogue that is drawn at random, and a rate card of it."""

from decimal import Decimal

from hypothesis import strategies as st

from core.calculators.rate_card import Selection
from core.catalogue.catalogue import Catalogue, Complexity, JobRole, Rate, Route, RouteKind

ROLES = (
    JobRole("Programme Director", "Programme", True),
    JobRole("Delivery Lead", "Creative", True),
    JobRole("Art Director", "Creative", False),
    JobRole("Editor", "Motion", False),
    JobRole("Writer", "Copy", False),
)
"""A programme role stands within a discipline of others, so that its discipline's override meets it."""
HOURS = st.decimals(Decimal("0.0001"), Decimal(500), places=4)
RATES = st.decimals(Decimal("0.01"), Decimal(5000), places=2)
PERCENT = st.decimals(Decimal(0), Decimal(90), places=2)
VOLUMES = st.integers(1, 1_000_000)


def route(code: str, hours: dict[str, Decimal]) -> Route:
    held = {"current_oplus": hours, "traditional": {role: 2 * worked for role, worked in hours.items()}}
    return Route(code, "Video", "Film", f"Film {code}", Complexity.SIMPLE, RouteKind.MASTER, "A.", "B.", held)


def catalogue(hours: list[dict[str, Decimal]], rates: dict[str, Decimal]) -> Catalogue:
    return Catalogue(
        tuple(route(f"R-{number}", by_role) for number, by_role in enumerate(hours)),
        ROLES,
        tuple(Rate(role, "Utopia", "EUR", rate) for role, rate in rates.items()),
        {},
    )


@st.composite
def scopes(draw: st.DrawFn) -> tuple[Catalogue, tuple[Selection, ...]]:
    """A catalogue with all rates, and selections from it."""
    names = st.sampled_from([role.name for role in ROLES])
    hours = draw(st.lists(st.dictionaries(names, HOURS, min_size=1), min_size=1, max_size=4))
    made = catalogue(hours, {role.name: draw(RATES) for role in ROLES})
    picked = draw(st.lists(st.tuples(st.integers(0, len(hours) - 1), VOLUMES), min_size=1, max_size=6))
    return made, tuple(
        Selection(f"a{place}", f"Asset {place}", volume, f"R-{number}")
        for place, (number, volume) in enumerate(picked)
    )
