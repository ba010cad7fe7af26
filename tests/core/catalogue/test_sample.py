"""The sample that ships: whether somebody in a production agency would believe it."""

from decimal import Decimal

import pytest

from core.catalogue.catalogue import DEFAULT_MODEL_TYPE, Catalogue, Complexity, Route, RouteKind, key_of
from core.catalogue.load import load

SAMPLE = load()
CURRENT, TRADITIONAL, AI = "current_oplus", "traditional", "ai_supported"
QUARTER = Decimal("0.25")
BY_HAND = ("Photography", "Video", "Print", "Packaging", "Retail")
"""Services whose masters are shot, built or printed: no model type is faster at them."""
ON_SCREEN = ("CGI still", "In-store screen")
"""Families of those services that are made on a computer after all."""
ADAPTS = [
    ("Social adapt", "Social static post"),
    ("Social adapt", "Paid-social static ad"),
    ("Display banner adapt", "Static display banner"),
    ("Display banner adapt", "HTML5 display banner"),
    ("Marketplace listing adapt", "Product detail page"),
    ("Email adapt", "Email campaign"),
    ("Email adapt", "Email template"),
    ("Print adapt", "Print advertisement"),
    ("Out-of-home adapt", "Out-of-home master"),
    ("POS adapt", "POS element"),
    ("POS adapt", "POS display"),
    ("Packaging adaptation", "Packaging design"),
    ("Film cut-down", "Campaign film"),
    ("Film cut-down", "Product film"),
    ("Film versioning", "Campaign film"),
    ("Motion adapt", "Social motion post"),
    ("Motion adapt", "Explainer animation"),
    ("Static asset localisation", "Social static post"),
    ("Film localisation", "Product film"),
    ("Image retouching", "Key visual"),
]
MOTION_AND_STILL = [
    ("Social motion post", "Social static post"),
    ("Paid-social motion ad", "Paid-social static ad"),
    ("HTML5 display banner", "Static display banner"),
    ("Digital out-of-home", "Out-of-home master"),
    ("3D animation", "CGI still"),
    ("Campaign film", "Key visual"),
    ("Explainer animation", "Infographic or illustration"),
    ("Film localisation", "Static asset localisation"),
    ("Motion adapt", "Social adapt"),
    ("In-store screen", "POS element"),
]


def total(route: Route, model_type: str = DEFAULT_MODEL_TYPE) -> Decimal:
    return sum(SAMPLE.hours(route, model_type).values(), Decimal(0))


def of(family: str, complexity: Complexity = Complexity.MEDIUM) -> Route:
    return next(route for route in SAMPLE.routes_of(family) if route.complexity is complexity)


def test_has_243_routes_in_81_families():
    assert len(SAMPLE.routes) == 243
    assert len(SAMPLE.families) == 81


def test_has_three_model_types_the_default_first():
    assert SAMPLE.model_types == (CURRENT, TRADITIONAL, AI)
    assert SAMPLE.model_types[0] == DEFAULT_MODEL_TYPE


def test_covers_the_services_an_agency_sells():
    assert {"Content", "eCommerce", "Social", "CRM", "Production", "Strategy"} <= set(SAMPLE.services)


def test_a_family_comes_in_three_complexities():
    for family in SAMPLE.families:
        assert [route.complexity for route in SAMPLE.routes_of(family.name)] == list(Complexity), family.name


@pytest.mark.parametrize("model_type", SAMPLE.model_types)
def test_complex_takes_longer_than_medium_and_medium_than_simple(model_type: str):
    for family in SAMPLE.families:
        simple, medium, complicated = (total(route, model_type) for route in SAMPLE.routes_of(family.name))
        assert simple < medium < complicated, family.name


@pytest.mark.parametrize("complexity", list(Complexity))
@pytest.mark.parametrize(("adapt", "master"), ADAPTS)
def test_an_adapt_takes_a_fraction_of_its_master(adapt: str, master: str, complexity: Complexity):
    assert of(adapt).kind is RouteKind.ADAPT
    assert total(of(adapt, complexity)) <= total(of(master, complexity)) * Decimal("0.4")


@pytest.mark.parametrize("complexity", list(Complexity))
@pytest.mark.parametrize(("motion", "still"), MOTION_AND_STILL)
def test_motion_takes_longer_than_a_still(motion: str, still: str, complexity: Complexity):
    assert total(of(motion, complexity)) > total(of(still, complexity))


@pytest.mark.parametrize("model_type", SAMPLE.model_types)
def test_programme_roles_have_a_modest_share(model_type: str):
    steering = [role.name for role in SAMPLE.roles if role.programme]
    for route in SAMPLE.routes:
        hours = SAMPLE.hours(route, model_type)
        share = sum((hours.get(role, Decimal(0)) for role in steering), Decimal(0)) / total(route, model_type)
        assert Decimal("0.05") <= share <= Decimal("0.20"), route.code


def test_support_by_ai_never_costs_hours_and_tradition_never_saves_any():
    for route in SAMPLE.routes:
        for role in SAMPLE.roles:
            by_model = [SAMPLE.hours(route, kind).get(role.name, 0) for kind in (AI, CURRENT, TRADITIONAL)]
            assert by_model == sorted(by_model), route.code
            assert not role.programme or len(set(by_model)) == 1, route.code


@pytest.mark.parametrize("service", BY_HAND)
def test_what_is_made_by_hand_takes_the_same_in_every_model(service: str):
    made = [route for route in SAMPLE.routes if route.service == service and route.kind is RouteKind.MASTER]
    manual = [route for route in made if route.family not in ON_SCREEN]
    assert manual
    assert all(total(route, AI) == total(route, CURRENT) == total(route, TRADITIONAL) for route in manual)


def test_ai_helps_most_with_adaptation_and_stills():
    for family in ("Film cut-down", "Paid-social static ad", "Static display banner", "Copy translation"):
        assert total(of(family), AI) <= total(of(family), CURRENT) * Decimal("0.75")


def test_hours_are_quarter_hours():
    hours = [h for route in SAMPLE.routes for by_role in route.hours.values() for h in by_role.values()]
    assert all(hour % QUARTER == 0 for hour in hours)


def test_every_role_works_on_something_and_has_a_rate_in_every_region():
    working = {role for route in SAMPLE.routes for by_role in route.hours.values() for role in by_role}
    assert working == {role.name for role in SAMPLE.roles}
    assert len(SAMPLE.regions) >= 4
    assert len({currency for _, currency in SAMPLE.regions}) >= 4
    for region, currency in SAMPLE.regions:
        assert all(SAMPLE.rate(role.name, region, currency) for role in SAMPLE.roles)


def test_whoever_steers_costs_more_than_whoever_checks():
    for region, currency in SAMPLE.regions:
        rates = [
            SAMPLE.rate(role, region, currency) for role in ("Programme Director", "Designer", "Proofreader")
        ]
        assert rates == sorted(rates, key=lambda rate: rate or 0, reverse=True)


def test_the_programme_roles_are_those_that_are_never_reduced():
    steering = {role.name for role in SAMPLE.roles if role.programme}
    assert {"Programme Director", "Head of Project Management"} <= steering
    assert {role.discipline for role in SAMPLE.roles if role.programme} == {"Programme"}


def test_a_route_says_what_it_covers_and_what_not():
    for route in SAMPLE.routes:
        assert route.covers.startswith("One "), route.code
        assert route.excludes.startswith("Not included: "), route.code
        assert route.description == f"{route.covers} {route.excludes}"


def test_the_routes_of_a_family_cover_different_things():
    assert len({route.covers for route in SAMPLE.routes}) == len(SAMPLE.routes)


@pytest.mark.parametrize(
    ("said", "family"),
    [
        ("KV", "Key visual"),
        ("PDP", "Product detail page"),
        ("launch film", "Campaign film"),
        ("TVC", "Campaign film"),
        ("EDM", "Email campaign"),
        ("MPU", "Display banner adapt"),
        ("A+ content", "Enhanced product content"),
        ("toolkit", "Campaign toolkit"),
        ("OOH", "Out-of-home master"),
        ("GIF", "Animated GIF"),
        ("AR lens", "AR filter"),
        ("cutdown", "Film cut-down"),
        ("paid-social statics", "Paid-social static ad"),
    ],
)
def test_knows_what_clients_call_things(said: str, family: str):
    found = [one.name for one in SAMPLE.families if key_of(said) in map(key_of, one.synonyms)]
    assert found == [family]


def test_no_two_families_share_a_synonym():
    said = [key_of(word) for family in SAMPLE.families for word in (family.name, *family.synonyms)]
    assert len(said) == len(set(said))
    assert all(len(family.synonyms) >= 5 for family in SAMPLE.families)


def test_is_read_once():
    assert isinstance(SAMPLE, Catalogue)
    assert load() is SAMPLE
