from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.calculators.efficiency import Efficiency, Scenario
from core.calculators.rate_card import RateCard, Selection, Terms, build, hours_by_role
from core.calculators.team_shape import TeamShape, shape
from core.catalogue.catalogue import Catalogue
from tests.core.calculators.scopes import PERCENT, ROLES, catalogue, scopes

TERMS = Terms("current_oplus", "Utopia", "EUR")
Scope = tuple[Catalogue, tuple[Selection, ...]]
PROFILES = st.builds(
    Efficiency,
    scenario=st.sampled_from(Scenario),
    blanket=PERCENT,
    overrides=st.dictionaries(st.sampled_from([role.discipline for role in ROLES]), PERCENT),
)


def card_of(scope: Scope) -> RateCard:
    return build(scope[1], scope[0], TERMS)


def film(volume: int = 10) -> RateCard:
    hours = {"Programme Director": Decimal(9), "Art Director": Decimal(18), "Editor": Decimal(36)}
    rates = {"Programme Director": Decimal(100), "Art Director": Decimal(80), "Editor": Decimal(50)}
    made = catalogue([hours], rates)
    return build([Selection("a", "Film", volume, "R-0")], made, TERMS)


def test_a_team_worked_out_by_hand() -> None:
    profile = Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(20), overrides={"Motion": Decimal(50)})
    team = shape(film(100), profile)
    assert [(one.role, one.hours, one.efficiency, one.hours_after, one.fte) for one in team.roles] == [
        ("Programme Director", 900, 0, 900, Decimal("0.5")),
        ("Art Director", 1800, 20, 1440, Decimal("0.8")),
        ("Editor", 3600, 50, 1800, Decimal(1)),
    ]
    assert team.total_fte == team.totals.fte == Decimal("2.3")
    assert team.totals.fte_before == Decimal("3.5")
    assert (team.totals.hours, team.totals.hours_after) == (6300, 4140)
    assert (team.totals.price, team.totals.price_after) == (414_000, 295_200)
    assert team.totals.currency == "EUR"


@given(scopes(), PROFILES)
def test_programme_roles_keep_their_hours_and_price(scope: Scope, profile: Efficiency) -> None:
    steering = [one for one in shape(card_of(scope), profile).roles if one.programme]
    assert all(one.efficiency == 0 for one in steering)
    assert all((one.hours, one.price) == (one.hours_after, one.price_after) for one in steering)


@given(scopes(), PROFILES)
def test_what_is_shown_adds_up(scope: Scope, profile: Efficiency) -> None:
    team = shape(card_of(scope), profile)
    for figure in ("hours", "hours_after", "fte_before", "fte", "price", "price_after"):
        whole = getattr(team.totals, figure)
        assert whole == sum(getattr(one, figure) for one in team.roles)
        assert whole == sum(getattr(one, figure) for one in team.disciplines)
    assert team.total_fte == team.totals.fte


@given(scopes(), PROFILES)
def test_each_figure_is_rounded_once_from_the_exact_hours(scope: Scope, profile: Efficiency) -> None:
    card = card_of(scope)
    exact = hours_by_role(card.lines)
    rates = {rate.role: Fraction(rate.hourly) for rate in scope[0].rates}
    for one in shape(card, profile).roles:
        left = Fraction(exact[one.role]) * (1 - Fraction(one.efficiency) / 100)
        for figure, value in (
            (one.hours_after, left),
            (one.fte, left / 1800),
            (one.price_after or Decimal(0), left * rates[one.role]),
        ):
            assert abs(Fraction(figure) - value) <= Fraction(1, 200)


@given(scopes(), PROFILES)
def test_hours_and_price_before_are_those_of_the_rate_card(scope: Scope, profile: Efficiency) -> None:
    card = card_of(scope)
    team = shape(card, profile)
    assert (team.totals.hours, team.totals.price) == (card.totals.hours, card.totals.price)


def test_a_missing_rate_leaves_the_totals_without_a_price() -> None:
    card = film()
    unpriced = [
        one.model_copy(update={"rate": None, "price": None}) if one.role == "Editor" else one
        for one in card.roles
    ]
    team = shape(
        card.model_copy(update={"roles": unpriced}),
        Efficiency(scenario=Scenario.CONSERVATIVE, blanket=Decimal(10)),
    )
    assert (team.totals.price, team.totals.price_after) == (None, None)
    assert [one.discipline for one in team.disciplines if one.price is None] == ["Motion"]


def test_roles_of_a_discipline_stand_together() -> None:
    hours = {role.name: Decimal(1) for role in ROLES}
    made = catalogue([hours], {})
    card = build([Selection("a", "Film", 1, "R-0")], made, TERMS)
    team = shape(card, Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(0)))
    seen = [one.discipline for one in team.roles]
    assert seen == ["Programme", "Creative", "Creative", "Motion", "Copy"]
    assert TeamShape.model_validate(team.model_dump(mode="json")) == team


def test_a_handful_of_hours_for_each_of_many_roles_is_not_rounded_away() -> None:
    hours = {role.name: Decimal(8) for role in ROLES}
    card = build([Selection("a", "Film", 1, "R-0")], catalogue([hours], {}), TERMS)
    team = shape(card, Efficiency(scenario=Scenario.MODERATE, blanket=Decimal(0)))
    assert abs(team.total_fte - team.totals.hours_after / 1800) < Decimal("0.003")
