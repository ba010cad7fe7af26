"""The plan after the win as rules write it: phases, dates, markets, owners, measures, risks."""

import itertools
import re
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.catalogue.load import load, read
from core.rules.rollout import Rollout, plan_rollout
from core.rules.rollout_calendar import calendar_of
from core.rules.rollout_known import known_of
from core.rules.rollout_markets import Wave
from core.tenant import TenantSettings
from tests.core.catalogue.small import FILES, encoded
from tests.core.rules.rollouts import KPIS, NORDIC, TODAY, facts, known

LIVE = date(2027, 3, 1)


def plan(*markets: str, **made: Any) -> Rollout:
    return plan_rollout(known(*markets, **made))


def frames(made: Rollout) -> list[str]:
    return [made.calendar.span(one.span.first, one.span.last) for one in made.phases]


def order(made: Rollout) -> list[tuple[str, Wave]]:
    return [(one.placed.market, one.placed.wave) for one in made.launches]


# Phases and dates


@settings(deadline=None)
@given(
    st.integers(0, 60),
    st.one_of(st.none(), st.integers(-400, 2_000)),
    st.one_of(st.none(), st.integers(-400, 400)),
)
def test_any_brief_gets_three_to_six_phases_without_gaps(
    markets: int, live: int | None, due: int | None
) -> None:
    of = facts(
        go_live=None if live is None else TODAY + timedelta(days=live),
        deadline=None if due is None else TODAY + timedelta(days=due),
    )
    made = plan(*(f"Market {number}" for number in range(markets)), of=of)
    spans = [one.span for one in made.phases]
    assert 3 <= len(spans) <= 6
    assert spans[0].first == 1
    assert all(span.last and span.last >= span.first for span in spans[:-1])
    assert all(after.first == (before.last or 0) + 1 for before, after in itertools.pairwise(spans))
    assert spans[-1].last is None
    assert all(one.objectives and one.milestones and one.owner for one in made.phases)
    assert len(made.launches) == markets


def test_a_go_live_that_can_be_kept_puts_dates_on_every_phase() -> None:
    made = plan(*NORDIC, of=facts(go_live=LIVE))
    assert frames(made)[0].startswith("2026-11-23 to ")
    assert " to 2027-03-01 (weeks" in frames(made)[2]
    assert frames(made)[3].startswith("2027-03-02 to ")
    assert all(re.match(r"(from )?20\d\d-\d\d-\d\d", one) for one in frames(made))
    assert made.calendar.by(made.launches[0].week) == "2027-03-01"


def test_the_work_starts_when_the_proposal_is_due_where_that_is_still_to_come() -> None:
    made = plan("Sweden", of=facts(go_live=LIVE, deadline=date(2026, 12, 4)))
    assert frames(made)[0].startswith("2026-12-04 to ")


def test_a_deadline_after_the_go_live_starts_nothing() -> None:
    assert calendar_of(known(of=facts(go_live=LIVE, deadline=date(2027, 4, 1)))).start == TODAY


def test_without_a_go_live_the_plan_counts_in_weeks_and_says_so() -> None:
    made = plan("Sweden")
    assert frames(made) == ["Weeks 1 to 2", "Weeks 3 to 5", "Weeks 6 to 9", "From week 10 on"]
    assert made.calendar.by(made.launches[0].week) == "Week 9"
    assert any("No go-live is known" in risk for risk in made.risks)


def test_the_day_the_proposal_was_due_is_no_milestone_of_the_work() -> None:
    due = date(2026, 12, 4)
    made = plan("Sweden", of=facts(go_live=LIVE, deadline=due), timelines=("Proposal due: 2026-12-04",))
    assert not any("Proposal due" in one for phase in made.phases for one in phase.milestones)


def test_the_last_date_that_the_brief_names_stands_in_for_a_go_live_that_nobody_named() -> None:
    lines = (
        "Contract award: 2026-12-20",
        "Stores open: 2027-03-01",
        "Old launch: 2019-03-01",
        "Due 2027-02-31",
    )
    made = plan(*NORDIC, timelines=lines)
    assert " to 2027-03-01 (weeks" in frames(made)[2]
    assert made.risks[0].startswith("No go-live is known: 2027-03-01 is taken for it")


def test_one_market_has_no_lead() -> None:
    assert plan("Sweden").phases[2].name == "First wave and go-live: Sweden"


@pytest.mark.parametrize(
    ("live", "said"),
    [(date(2026, 12, 1), "leaves one week, too little"), (date(2026, 10, 1), "2026-10-01, is over")],
    ids=["near", "over"],
)
def test_a_go_live_that_cannot_be_kept_is_a_risk_and_no_date(live: date, said: str) -> None:
    made = plan("Sweden", of=facts(go_live=live))
    assert frames(made)[0] == "Weeks 1 to 2"
    assert any(said in risk for risk in made.risks)


def test_dates_of_the_brief_stand_once_in_the_phase_they_fall_into() -> None:
    lines = ("Stores open on 2027-03-01", "Teaser: 2027-01-10", "Kick-off: 2020-01-01", "Feedback in 5 days")
    made = plan(*NORDIC, of=facts(go_live=LIVE), timelines=lines)
    told = [one for phase in made.phases for one in phase.milestones if one.startswith("From the brief")]
    assert told == ["From the brief: Teaser: 2027-01-10", "From the brief: Stores open on 2027-03-01"]
    assert any("Feedback in 5 days" in one for one in made.phases[0].objectives)


# Markets


def test_the_clients_home_market_leads() -> None:
    made = plan("Norway", "Sweden", of=facts(region="Sweden"))
    assert order(made)[0] == ("Sweden", Wave.LEAD)


def test_a_market_in_the_clients_region_leads_before_those_outside() -> None:
    made = plan("Germany", "Norway", "Sweden", of=facts(region="Nordics"))
    assert order(made)[0] == ("Norway", Wave.LEAD)


def test_the_first_that_the_brief_names_leads_where_nothing_speaks_for_another() -> None:
    made = plan("日本", "한국", "ไทย")
    assert order(made) == [
        ("日本", Wave.LEAD),
        ("한국", Wave.FOLLOWER),
        ("ไทย", Wave.FOLLOWER),
    ]


def test_twelve_markets_make_a_lead_four_fast_followers_and_a_long_tail() -> None:
    made = plan(*(f"Market {number}" for number in range(12)))
    waves = [wave for _, wave in order(made)]
    assert [waves.count(wave) for wave in Wave] == [1, 4, 7]
    assert [one.name for one in made.phases][3:5] == ["Fast followers", "Long tail"]


def test_a_market_named_twice_goes_live_once() -> None:
    assert len(plan("Sweden", " sweden ", "SWEDEN").launches) == 1


def test_no_market_is_invented_where_the_brief_names_none() -> None:
    made = plan()
    assert made.launches == ()
    assert any("names no market" in risk for risk in made.risks)


def test_one_date_for_several_markets_is_asked_about() -> None:
    made = plan(*NORDIC, of=facts(go_live=LIVE))
    assert any("one go-live, 2027-03-01, and 4 markets" in risk for risk in made.risks)


# Owners


@pytest.mark.parametrize("own", [False, True], ids=["sample", "own"])
def test_owners_are_roles_of_the_catalogue(own: bool) -> None:
    catalogue = read(encoded(FILES)) if own else load()
    made = plan(*NORDIC, *(f"Market {number}" for number in range(9)), catalogue=catalogue)
    assert {one.owner for one in made.phases} <= {role.name for role in catalogue.roles}


# Measures


def test_the_proposals_measures_go_on_word_by_word_and_come_first() -> None:
    made = plan("Sweden")
    assert [(one.metric, one.target) for one in made.measures[:2]] == [
        (one["metric"], one["target"]) for one in KPIS
    ]


def test_operational_measures_are_added_that_are_not_there_already() -> None:
    said = [one.metric for one in plan("Sweden").measures[2:]]
    assert said == ["First time right", "Brief-to-final cycle time", "Share of jobs within SLA"]


@pytest.mark.parametrize(
    "metric",
    ["On-time delivery", "ON TIME rate", "Jobs delivered on-time", "Share of jobs within SLA on time"],
)
def test_a_measure_under_another_name_is_not_added_again(metric: str) -> None:
    made = plan("Sweden", kpis=[{"metric": metric, "target": "90 %"}])
    assert "Delivered on time" not in [one.metric for one in made.measures]


def test_a_measure_that_the_proposal_has_twice_is_measured_once() -> None:
    kpi = {"metric": "Brand recall", "target": "+3"}
    made = plan("Sweden", kpis=[kpi, {**kpi, "metric": " brand  recall", "target": "+4"}])
    assert next((one.metric, one.target) for one in made.measures) == ("Brand recall", "+3")
    assert sum("recall" in one.metric.lower() for one in made.measures) == 1


def test_the_cycle_time_adds_up_the_longest_service_level() -> None:
    made = plan("Sweden")
    cycle = next(one for one in made.measures if one.metric == "Brief-to-final cycle time")
    assert cycle.target.startswith("8 working days for Static ad set of five")


# Training, compliance, risks


def test_ai_tools_are_taught_where_the_delivery_model_uses_some() -> None:
    assert any("Pencil" in one for one in plan("Sweden").training)
    assert not any("AI tool" in one for one in plan("Sweden", tools=()).training)


@pytest.mark.parametrize(
    ("ruling", "said"), [("forbidden", "rules AI out"), ("consent", "wants to be asked"), ("open", "Pencil")]
)
def test_the_tool_policy_follows_what_the_client_rules(ruling: str, said: str) -> None:
    assert any(said in one for one in plan("Sweden", ai_terms=ruling).compliance)


def test_talent_rights_are_cleared_where_something_is_shot() -> None:
    assert any("talent rights" in one for one in plan("Sweden", deliverables=("Launch film",)).compliance)
    assert not any("talent" in one for one in plan("Sweden").compliance)


def test_the_library_that_the_brief_names_is_named() -> None:
    asked = ("All finals are filed in Bynder", "Single sign-on")
    assert any("Bynder" in one for one in plan("Sweden", tech_asks=asked).compliance)


def test_risks_come_from_the_delivery_model_the_gaps_and_the_support_documents() -> None:
    gaps = (
        {"capability": "SEO", "criticality": "amber", "suggested_partner": "Jellyfish"},
        {"capability": "Film at scale", "criticality": "red", "suggested_partner": ""},
        {"capability": "Podcasts", "criticality": "green", "suggested_partner": ""},
    )
    said = " ".join(plan("Sweden", gaps=gaps, caveats=["Stock is not included."]).risks)
    assert "The film may be late" in said
    assert said.index("Nothing can be delivered without Film at scale") < said.index("Contract Jellyfish")
    assert "Podcasts" not in said
    assert "First to watch: Feedback within 48 hours" in said
    assert "Stock is not included." in said


def test_nothing_at_all_still_makes_a_plan() -> None:
    made = plan_rollout(known_of(facts(client_name=None), {}, load(), TenantSettings(), TODAY))
    assert made.summary.startswith("The work for Launch starts with “Mobilise” and runs in 4 phases.")
    assert next(one.metric for one in made.measures) == "Delivered on time"
