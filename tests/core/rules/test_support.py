"""Support documents by rules: KPIs, what is included after all, what the price assumes."""

from datetime import date
from typing import Any

import pytest

from core.agency.terms import sample_kpis
from core.brief import Brief, Document, Kind, Segment, fold
from core.keys import StageKey
from core.rules.basis import Terms, basis_of, pressing_words
from core.rules.inclusions import find_included
from core.rules.measures import kpis_of, targets_of
from core.rules.sections import read_passages
from core.rules.support import Documents, draft_support
from core.tenant import TenantSettings


def brief(*texts: str) -> Brief:
    return Brief((Document("f1", "brief.md", tuple(Segment(Kind.PARAGRAPH, text) for text in texts)),))


def documents(source: Brief | None = None, **diagnosis: Any) -> Documents:
    own = TenantSettings()
    terms = Terms(own.slas, own.kpis, own.service, own.exclusions, own.assumptions)
    inputs = {StageKey.DIAGNOSIS: diagnosis}
    basis = basis_of(inputs, source or Brief(()), terms, start=date(2026, 11, 2), go_live=None)
    return draft_support(basis)


@pytest.mark.parametrize(
    ("target", "metric"),
    [
        ("On-time delivery of at least 98 % of jobs", "Delivered on time"),
        ("98 % der Arbeiten termingerecht", "Delivered on time"),
        ("99 % en los plazos: a tiempo", "Delivered on time"),
        ("Right first time: 90 %", "First time right"),
        ("SLA compliance of 97 %", "Jobs within SLA"),
        ("Satisfaction client de 4,5 sur 5", "Quality"),
        ("按时交付率98%", "Delivered on time"),
    ],
)
def test_a_target_of_the_brief_takes_the_place_of_the_standing_one(target: str, metric: str) -> None:
    kpis = {one.metric: one for one in kpis_of(targets_of([target]), sample_kpis())}
    assert kpis[metric].target == target
    assert len(kpis) == len(sample_kpis())


def test_other_targets_that_a_studio_can_be_held_to_are_added_in_the_briefs_words() -> None:
    added = kpis_of(targets_of(["Accuracy: 99 % of all product data"]), sample_kpis())[-1]
    assert (added.metric, added.target) == ("From the brief: Accuracy", "Accuracy: 99 % of all product data")


def test_targets_that_depend_on_others_are_a_caveat_and_no_kpi() -> None:
    made = documents(kpis_slas=["Raise the click-through rate to 2 %"])
    assert [one.metric for one in made.kpis] == [one.metric for one in sample_kpis()]
    assert any(
        "“Raise the click-through rate to 2 %”" in one and "not promised" in one for one in made.caveats
    )


@pytest.mark.parametrize(
    ("exclusion", "said"),
    [
        ("Music licences", "The price includes music."),
        ("Music licences", "Musiklizenzen sind im Preis enthalten."),
        ("Shoot and production costs", "Les frais de production sont inclus."),
        ("Talent fees and usage rights", "Los derechos de uso están incluidos."),
        ("Stock images and footage", "ストック素材費を含む。"),
        ("Third-party fees", "包含第三方费用。"),
        ("Carrier pigeons", "The fee is inclusive of carrier pigeons."),
    ],
)
def test_what_the_brief_includes_is_found_with_its_words(exclusion: str, said: str) -> None:
    (found,) = find_included([exclusion], read_passages(brief(said)))
    assert (found.exclusion, found.quote) == (exclusion, said)


@pytest.mark.parametrize(
    "said",
    [
        "Music is not included.",
        "The film has music.",
        "Prices excluding music, including travel.",
        "Musik ist nicht enthalten.",
        "音楽は含みません。",
    ],
)
def test_naming_a_thing_does_not_include_it(said: str) -> None:
    assert find_included(["Music licences"], read_passages(brief(said))) == ()


def test_languages_and_markets_are_left_out_beyond_a_number() -> None:
    made = documents(brief("The price includes all languages."), markets=["Germany", "France", "Spain"])
    assert "Not included: Localisation into markets beyond those stated (3 stated)." in made.caveats
    assert any("one for each of the 3 markets" in one for one in made.caveats)


def test_open_volumes_are_assumed_to_be_one() -> None:
    listed = [{"name": "Banner", "volume_estimate": "TBC"}, {"name": "Film", "volume_estimate": "3"}]
    made = documents(deliverables=listed)
    assert any(one.endswith("one piece of each is assumed: Banner.") for one in made.assumptions)


def test_an_answer_the_brief_wants_sooner_is_promised_in_its_words() -> None:
    said = "The agency responds within 4 hours."
    made = documents(kpis_slas=[said])
    assert made.governance[0] == f"Each brief is acknowledged within 4 hours, as the brief asks: “{said}”"
    later = documents(kpis_slas=["The agency responds within 5 days."])
    assert later.governance[0] == "Each brief is acknowledged within 24 to 48 hours on working days."


def test_a_client_that_rules_ai_out_is_taken_at_its_word() -> None:
    made = documents(brief("AI-generated content is not permitted in any deliverable."))
    assert "No AI tools are used in the work, as the client requires." in made.assumptions


@pytest.mark.parametrize(
    "said",
    [
        "We need this ASAP.",
        "Der Zeitplan ist eng: dringend.",
        "Délais serrés.",
        "短納期です。",
        "时间紧迫，尽快完成。",
    ],
)
def test_words_that_press_for_time_are_heard_in_many_languages(said: str) -> None:
    assert pressing_words(["A calm sentence.", said]) == fold(said)


def test_very_long_and_odd_input_is_shortened_and_does_no_harm() -> None:
    long = "x" * 5_000
    made = documents(
        deliverables=[{"name": long, "category": long, "volume_estimate": long}, {}],
        markets=[long] * 50,
        kpis_slas=[long, "", "on time " * 500],
    )
    assert all(len(one) < 2_000 for one in (*made.caveats, *made.assumptions))
    assert len(made.levels) >= 3


def test_what_has_to_be_sourced_is_promised_by_nobody_here() -> None:
    listed = [{"name": "Banner", "category": "Display"}, {"name": "SEO for the shop", "category": ""}]
    own = TenantSettings()
    terms = Terms(own.slas, own.kpis, own.service, own.exclusions, own.assumptions)
    gaps = {"gaps": [{"capability": "SEO", "criticality": "red"}]}
    inputs = {StageKey.DIAGNOSIS: {"deliverables": listed}, StageKey.CAPABILITY_GAPS: gaps}
    made = draft_support(basis_of(inputs, Brief(()), terms, start=date(2026, 11, 2), go_live=None))
    assert [name for one in made.levels for name in one.things] == ["Banner"]


def test_the_price_is_said_to_cover_what_has_a_route_and_nothing_else() -> None:
    own = TenantSettings()
    terms = Terms(own.slas, own.kpis, own.service, own.exclusions, own.assumptions)
    assets = [{"id": "a", "name": "Launch film", "volume": 2}, {"id": "b", "name": "Drone show", "volume": 9}]
    matches = [{"asset_id": "a", "selected": True}, {"asset_id": "b", "selected": False}]
    inputs = {StageKey.ASSETS: {"assets": assets}, StageKey.MATCHING: {"matches": matches}}
    made = draft_support(basis_of(inputs, Brief(()), terms, start=date(2026, 11, 2), go_live=None))
    covered = [one for one in made.assumptions if "price" in one]
    assert any("one asset listed, 2 pieces" in one and "Launch film" in one for one in covered)
    assert any("not part of the price: Drone show" in one for one in covered)


def test_a_time_that_binds_the_client_is_no_target_of_ours() -> None:
    made = documents(kpis_slas=["Feedback is given within 48 hours."])
    assert not any("Feedback is given" in one for one in made.caveats)
