"""Beside each dimension stand facts with where they come from, and never a score to start from."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from core.brief import Place
from core.keys import StageKey
from core.messages import Message, say
from core.opportunity import (
    AnswerSource,
    Clarification,
    ClarificationStatus,
    DealStatus,
    Opportunity,
    Priority,
)
from core.qualification import Dimension, Hint, Past
from core.rules.qualification import hints

TODAY = date(2026, 3, 2)
NOTHING: Mapping[str, Any] = {
    "deliverables": [],
    "channels": [],
    "markets": [],
    "capabilities_required": [],
    "timelines": [],
    "ambiguities": [],
    "contradictions": [],
    "complexity_assessment": "medium",
}


BLANK = Opportunity(
    7, "Spring", "owner", "Olga", StageKey.QUALIFICATION, (), datetime(2026, 3, 1, tzinfo=UTC)
)


def _opportunity(**known: Any) -> Opportunity:
    return replace(BLANK, **known)


def _past(number: int, **known: Any) -> Past:
    facts: dict[str, Any] = {
        "name": f"Pitch {number}",
        "client_name": "Acme",
        "service_types": ("Social",),
        "region": "Germany",
        "percentage": None,
        "scores": {},
        "deal_status": DealStatus.ACTIVE,
        "created_at": datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days=number),
        "same_client": True,
        "same_sector": True,
    }
    return Past(number=number, **facts | known)


def _entry(field: str, value: str, quote: str, **place: Any) -> Mapping[str, Any]:
    return {"field": field, "value": value, "quote": quote, "file": "brief.pdf", "place": place}


def _question(question: str, status: ClarificationStatus, priority: Priority, **more: Any) -> Clarification:
    return Clarification("id", "Scope", question, "why", priority, status, **more)


def _tell(
    dimension: Dimension,
    opportunity: Opportunity | None = None,
    *,
    intake: Mapping[str, Any] | None = None,
    diagnosis: Mapping[str, Any] | None = None,
    evidence: Sequence[Mapping[str, Any]] = (),
    clarifications: Sequence[Clarification] = (),
    past: Sequence[Past] = (),
) -> tuple[Hint, ...]:
    diagnosis = None if diagnosis is None else {**NOTHING, **diagnosis}
    told = hints(opportunity or _opportunity(), intake, diagnosis, evidence, clarifications, past, TODAY)
    return told[dimension]


def _said(told: Sequence[Hint]) -> list[str]:
    return [say(hint.said) for hint in told]


def _keys(told: Sequence[Hint]) -> list[str]:
    return [hint.said.key for hint in told]


@pytest.mark.parametrize("diagnosis", [None, {}, NOTHING])
def test_every_dimension_has_something_to_say_of_nothing(diagnosis: Mapping[str, Any] | None) -> None:
    told = hints(_opportunity(), None, diagnosis, (), (), (), TODAY)
    assert list(told) == list(Dimension)
    for facts in told.values():
        assert 1 <= len(facts) <= 5
        assert all(_said(facts))


# Timing


def test_timing_counts_the_days_and_quotes_the_date() -> None:
    due, live = _tell(
        Dimension.TIMING,
        _opportunity(deadline=date(2026, 3, 13), go_live=date(2026, 3, 3)),
        intake={"deadline": "2026-03-13", "go_live": "2026-03-03"},
        evidence=[_entry("deadline", "2026-03-13", "by 13 March", page=4)],
    )[1:]
    assert "11 days from today" in say(due.said)
    assert (due.source, due.quote, due.place) == ("brief.pdf", "by 13 March", Place(page=4))
    assert "one day from today" in say(live.said)
    assert live.quote == ""


def test_a_go_live_before_the_proposal_is_said_first() -> None:
    (first, *_) = _tell(Dimension.TIMING, _opportunity(deadline=date(2026, 4, 2), go_live=date(2026, 4, 1)))
    assert first.said.key == "hint-timing-backwards"


def test_a_date_that_is_over_is_said_to_be() -> None:
    said = _said(_tell(Dimension.TIMING, _opportunity(deadline=TODAY, go_live=date(2026, 3, 1))))
    assert "which is today" in said[1]
    assert "was to go live on Mar 1, 2026, one day ago" in said[2]


@pytest.mark.parametrize("held", [None, date(2026, 3, 20)])
def test_the_briefs_own_date_stands_beside_another_one(held: date | None) -> None:
    told = _tell(
        Dimension.TIMING,
        _opportunity(deadline=held),
        intake={"deadline": "2026-03-13"},
        evidence=[_entry("deadline", "2026-03-13", "by 13 March")],
    )
    assert [hint.quote for hint in told[:2]] == ["", "by 13 March"]
    assert told[1].said.key == "hint-timing-deadline-read"


def test_timelines_come_with_their_quotes_and_what_is_over_comes_last() -> None:
    told = _tell(
        Dimension.TIMING,
        _opportunity(deadline=date(2026, 3, 13)),
        diagnosis={
            "timelines": [
                "Brief issued: 2026-02-01 (“1 Feb”)",
                "Proposal due: 2026-03-13 (“13 March”)",
                "six weeks from approval",
            ]
        },
        evidence=[_entry("timelines[2]", "six weeks", "six weeks from approval to delivery")],
    )
    lines = [hint for hint in told if hint.said.key == "hint-timing-timeline"]
    assert [hint.quote for hint in lines] == ["six weeks from approval to delivery", ""]
    assert "issued" in say(lines[1].said)


# Relationship


def test_an_unknown_client_is_told_from_a_new_one() -> None:
    (unknown,) = _tell(Dimension.RELATIONSHIP)
    assert "Fill in the client" in say(unknown.said)
    (first,) = _tell(
        Dimension.RELATIONSHIP,
        _opportunity(client_name="Acme"),
        evidence=[_entry("client_name", "ACME", "issued by ACME")],
    )
    assert say(first.said) == "This is the first opportunity of Acme here."
    assert first.quote == "issued by ACME"


def test_earlier_opportunities_of_the_client_with_how_they_went() -> None:
    told = _tell(
        Dimension.RELATIONSHIP,
        _opportunity(client_name="Acme"),
        past=[
            _past(1, deal_status=DealStatus.LOST),
            _past(
                4, deal_status=DealStatus.WON, percentage=Decimal("58.3"), scores={Dimension.RELATIONSHIP: 7}
            ),
            _past(2, deal_status=DealStatus.LOST, percentage=Decimal("40.0")),
            _past(3, same_client=False),
        ],
    )
    assert _said(told) == [
        "Earlier opportunities of this client: 3, 1 won, 2 lost.",
        "#4 “Pitch 4”, begun on Jan 5, 2025, was won; it was scored 7 of 10 on this and 58.3 % in all.",
        "#2 “Pitch 2”, begun on Jan 3, 2025, was lost; it qualified with 40 % in all.",
    ]
    assert [hint.opportunity for hint in told] == [None, 4, 2]


def test_who_decides_is_open_until_the_client_answers() -> None:
    diagnosis = {"ambiguities": ["Two rounds?", "No decision-maker is named."]}
    asked = "Who has the final say on sign-off?"
    pending = _question(asked, ClarificationStatus.PENDING, Priority.AMBER)
    answered = _question(
        asked,
        ClarificationStatus.ANSWERED,
        Priority.AMBER,
        answer="The CMO alone",
        source=AnswerSource("answers.xlsx", "C4"),
    )
    left_open = _tell(Dimension.RELATIONSHIP, diagnosis=diagnosis, clarifications=[pending])[-1]
    assert "No decision-maker is named." in say(left_open.said)
    told = _tell(Dimension.RELATIONSHIP, diagnosis=diagnosis, clarifications=[answered])[-1]
    assert (told.quote, told.source) == ("The CMO alone", "answers.xlsx")


# Opportunity


def test_what_is_asked_for_is_counted() -> None:
    said = _said(
        _tell(
            Dimension.OPPORTUNITY,
            diagnosis={
                "deliverables": [
                    {"name": "films", "volume_estimate": None},
                    {"name": "banners", "volume_estimate": "up to 40"},
                ],
                "markets": ["France", "Spain"],
                "channels": ["TV"],
                "complexity_assessment": "high",
            },
            evidence=[_entry("deliverables[1].name", "banners", "up to 40 banners")],
        )
    )
    assert said == [
        "No amount of money stands in the passages behind what was read.",
        "The brief asks for 2 deliverables; 1 of them has a volume.",
        "The brief names 2 markets and one channel; the diagnosis calls its complexity high.",
        "A volume in the brief's own words, for banners: “up to 40”",
    ]


def test_a_budget_is_named_before_other_money() -> None:
    told = _tell(
        Dimension.OPPORTUNITY,
        evidence=[
            _entry("kpis_slas[0]", "revenue", "€5m revenue in year one"),
            _entry("ambiguities[0]", "budget", "a budget of 250.000 bis 300.000 Euro"),
        ],
    )
    assert "250.000 bis 300.000 Euro, and one more" in say(told[0].said)
    assert told[0].quote == "a budget of 250.000 bis 300.000 Euro"


def test_the_clients_answer_on_the_budget_comes_first() -> None:
    answer = _question("What budget is set aside?", ClarificationStatus.ANSWERED, Priority.RED, answer="€90k")
    told = _tell(
        Dimension.OPPORTUNITY, clarifications=[answer], evidence=[_entry("deadline", "x", "budget of €80k")]
    )
    assert _keys(told)[:2] == ["hint-opportunity-answered", "hint-opportunity-money"]
    assert told[0].quote == "€90k"


def test_other_open_opportunities_of_the_client_are_its_pipeline() -> None:
    past = [_past(1), _past(2), _past(3, deal_status=DealStatus.WON), _past(4, same_client=False)]
    assert "2 other opportunities of this client are still open." in _said(
        _tell(Dimension.OPPORTUNITY, diagnosis={}, past=past)
    )


# What we know


def test_what_is_known_is_told_by_what_is_not() -> None:
    told = _tell(
        Dimension.WHAT_WE_KNOW,
        diagnosis={"ambiguities": ["No budget.", "“asap” is open."], "contradictions": ["Two deadlines."]},
        evidence=[
            _entry("ambiguities[1]", "asap", "deliver asap"),
            _entry("contradictions[0]", "Two deadlines.", "by 3 May", page=2),
        ],
        clarifications=[
            _question("a", ClarificationStatus.PENDING, Priority.RED),
            _question("b", ClarificationStatus.PENDING, Priority.GREEN),
            _question("c", ClarificationStatus.ANSWERED, Priority.RED, answer="yes"),
        ],
    )
    assert _said(told) == [
        "The brief contradicts itself: Two deadlines.",
        "Questions for the client: 2 open, 1 of them red; 1 answered, 0 dismissed.",
        "The brief leaves 2 points open, first: “asap” is open.",
        "2 passages of one file stand behind what was read.",
    ]
    assert [hint.quote for hint in told] == ["by 3 May", "", "deliver asap", ""]


def test_earlier_work_for_the_client_is_prior_knowledge() -> None:
    told = _tell(
        Dimension.WHAT_WE_KNOW, diagnosis={}, past=[_past(3), _past(9), _past(12, same_client=False)]
    )
    assert told[-1].opportunity == 9


# Location


def test_markets_outside_the_region_are_said_first() -> None:
    told = _tell(
        Dimension.LOCATION,
        _opportunity(region="DACH"),
        diagnosis={"markets": ["Austria", "France", "Narnia"]},
        evidence=[_entry("markets[1]", "France", "sowie Frankreich"), _entry("region", "DACH", "D-A-CH")],
    )
    assert _keys(told) == ["hint-location-outside", "hint-location-region", "hint-location-markets"]
    assert say(told[0].said).endswith("DACH as Trowel counts it: France.")
    assert [hint.quote for hint in told] == ["sowie Frankreich", "D-A-CH", ""]


def test_a_region_a_person_typed_is_not_given_the_briefs_words() -> None:
    (region, _) = _tell(
        Dimension.LOCATION,
        _opportunity(region="Spain"),
        evidence=[_entry("region", "Portugal", "in Portugal")],
    )
    assert (say(region.said), region.quote) == ("The region is Spain.", "")


def test_earlier_work_in_the_region_comes_with_its_score() -> None:
    past = [
        _past(1, region="Deutschland", scores={Dimension.LOCATION: 4}),
        _past(2, region="France", scores={Dimension.LOCATION: 9}),
        _past(3, region="germany"),
    ]
    told = _tell(Dimension.LOCATION, _opportunity(region="Germany"), past=past)
    assert told[-1].opportunity == 1
    assert "4 of 10" in say(told[-1].said)


# Sector


def test_the_conflict_list_is_a_persons_to_check_whatever_else_there_is() -> None:
    full = _tell(
        Dimension.SECTOR,
        _opportunity(service_types=("Social", "Video")),
        diagnosis={"capabilities_required": ["Motion"]},
        past=[_past(number, scores={Dimension.SECTOR: 6}) for number in range(1, 9)],
    )
    for told in (_tell(Dimension.SECTOR), full):
        assert told[-1].said.key == "hint-sector-conflicts"
    assert len(full) <= 5


def test_services_and_capabilities_come_with_their_words() -> None:
    told = _tell(
        Dimension.SECTOR,
        _opportunity(service_types=("Retail", "Social")),
        diagnosis={"capabilities_required": ["Motion", "Copy"]},
        evidence=[
            _entry("service_types", "Social", "social statics"),
            _entry("capabilities_required[0]", "Motion", "animate"),
        ],
    )
    assert _said(told)[:3] == [
        "No earlier opportunity here asks for a service of the same kind.",
        "Services asked for: Retail, Social.",
        "Capabilities it takes: Motion, Copy.",
    ]
    assert [hint.quote for hint in told] == ["", "social statics", "animate", ""]


def test_earlier_work_of_the_kind_shows_scored_opportunities_first() -> None:
    past = [_past(5), _past(2, scores={Dimension.SECTOR: 3}, deal_status=DealStatus.LOST), _past(1)]
    told = _tell(Dimension.SECTOR, past=past)
    assert [hint.opportunity for hint in told] == [None, 2, 5, None]
    assert "Earlier opportunities with a service of the same kind: 3, 1 lost, 2 still open." in _said(told)


# Whatever a document holds

HOSTILE = [
    "x" * 100_000,
    "{ $client } { hint-sector-first } \n\n# **[a](http://b)** <at>all</at>",
    "\u202e\u2068\x00\ud800‮",
    "「予算」はいくらですか。50万円？",
    "ما هي الميزانية؟ ٢٥٠٬٠٠٠ ريال",
    "1 " * 50_000,
]


def _arguments(said: Message) -> list[str]:
    return [value for value in said.args.values() if isinstance(value, str)]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_survives_and_no_argument_is_long(text: str) -> None:
    fields = ("channels", "markets", "capabilities_required", "timelines", "ambiguities", "contradictions")
    diagnosis: dict[str, Any] = {field: [text, "", text] for field in fields}
    diagnosis |= {"deliverables": [{"name": text, "volume_estimate": text}], "complexity_assessment": text}
    told = hints(
        _opportunity(client_name=text, region=text, service_types=(text, text)),
        {"deadline": text, "go_live": None},
        diagnosis,
        [_entry(f"{field}[0]", text, text, heading=text) for field in (*fields, "region")],
        [_question(f"budget {text}", ClarificationStatus.ANSWERED, Priority.RED, answer=text)],
        [_past(1, name=text, region=text, client_name=text)],
        TODAY,
    )
    for facts in told.values():
        assert facts
        for fact in facts:
            assert say(fact.said)
            assert all(len(argument) <= 900 for argument in _arguments(fact.said))
    quotes = {fact.quote for facts in told.values() for fact in facts}
    assert quotes <= {"", text}
    assert text in quotes


def test_no_hint_suggests_a_score() -> None:
    past = [_past(1, scores=dict.fromkeys(Dimension, 8), percentage=Decimal("80.0"))]
    told = hints(_opportunity(client_name="Acme", region="Germany"), {}, NOTHING, (), (), past, TODAY)
    scored = [fact for facts in told.values() for fact in facts if "of 10" in say(fact.said)]
    assert scored
    assert all(fact.opportunity == 1 for fact in scored)
