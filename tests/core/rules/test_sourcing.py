"""Capability gaps by rules: what is asked for, in many words and languages, and who would do it."""

from collections.abc import Mapping
from typing import Any

import pytest

from core.agency.partners import Partner, Source, sample_core, sample_partners
from core.brief import Brief, Document, Kind, Segment
from core.opportunity import Priority
from core.rules.sourcing import Bench, Gaps, draft_gaps
from core.rules.wishes import wishes_of


def brief(*texts: str, heading: str = "Scope") -> Brief:
    segments = [
        Segment(Kind.HEADING, "Brief", level=1),
        Segment(Kind.HEADING, heading, level=2),
        *(Segment(Kind.PARAGRAPH, text) for text in texts),
    ]
    return Brief((Document("f1", "brief.md", tuple(segments)),))


def gaps(
    source: Brief | None = None,
    *capabilities: str,
    core: tuple[str, ...] | None = None,
    partners: tuple[Partner, ...] | None = None,
    **diagnosis: Any,
) -> Gaps:
    found: Mapping[str, Any] = {"capabilities_required": list(capabilities), **diagnosis}
    bench = Bench(
        sample_core() if core is None else core,
        sample_partners() if partners is None else partners,
        len(diagnosis.get("markets", ())),
    )
    return draft_gaps(wishes_of(found, source or Brief(())), bench)


def deliverable(name: str, category: str = "", volume: str | None = "1") -> dict[str, Any]:
    return {"name": name, "category": category, "volume_estimate": volume}


@pytest.mark.parametrize(
    ("text", "capability"),
    [
        ("The agency provides search engine optimisation for the shop.", "SEO"),
        ("Media buying and media planning are part of the assignment.", "Performance media"),
        ("Wir erwarten Suchmaschinenoptimierung für den Onlineshop.", "SEO"),
        ("The agency does not only SEO, but all of it.", "SEO"),
        ("Mediaplanung und Mediaeinkauf für alle Kanäle.", "Performance media"),
        ("L'agence assure le community management de nos comptes.", "Deep social strategy and community"),
        ("L'agence gère l'achat d'espaces.", "Performance media"),
        ("Gestión de redes sociales y moderación de comentarios.", "Deep social strategy and community"),
        ("Marketing de influencia con creadores locales.", "Influencer and talent"),
        ("Pianificazione media e acquisto media.", "Performance media"),
        ("Tradução de todas as peças para três idiomas.", "Long-tail localisation"),
        ("テレビCMの制作をお願いします。", "Film production at scale"),
        ("需要搜索引擎优化服务。", "SEO"),
        ("نحتاج إلى ترجمة جميع المواد.", "Long-tail localisation"),
    ],
)
def test_what_the_scope_asks_for_beyond_the_core_is_a_gap(text: str, capability: str) -> None:
    found = gaps(brief(text))
    assert [one.capability for one in found.gaps] == [capability]
    assert found.gaps[0].evidence
    assert found.gaps[0].evidence.quote in text


@pytest.mark.parametrize(
    "text",
    [
        "Twelve paid-social statics and a set of programmatic banners.",
        "Product copy is to be SEO-optimised.",
        "Zehn Anzeigenmotive und ein Newsletter.",
        "The brand cares for local communities and social responsibility.",
        "Community engagement in rural areas is what the charity does.",
        "A key visual, three cut-downs and an e-mail template.",
    ],
)
def test_what_the_core_team_makes_is_no_gap(text: str) -> None:
    assert gaps(brief(text)).gaps == ()


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("Media buying is handled by our media agency.", "Media buying"),
        ("We do not need SEO.", "SEO"),
        ("No media buying is required.", "Media buying"),
        ("The client provides all translations.", "Translations"),
        ("Keine Mediaplanung erforderlich.", "Mediaplanung"),
        ("SEO is out of scope.", "SEO"),
        ("Mediaplanung ist nicht Bestandteil des Auftrags.", "Mediaplanung"),
        ("L'achat média est hors périmètre.", "Achat média"),
        ("La planificación de medios no está incluida.", "Planificación de medios"),
        ("广告片拍摄不包括在内。", "Video production"),
        ("翻訳は対象外です。", "Translation & localisation"),
    ],
)
def test_what_the_brief_rules_out_is_no_gap_even_where_the_diagnosis_lists_it(text: str, listed: str) -> None:
    assert gaps(brief(text), listed).gaps == ()


def test_a_gap_in_what_is_delivered_is_red_and_a_skill_beside_it_amber() -> None:
    scope = gaps(brief("The agency runs media buying for all markets."))
    skill = gaps(brief("Experience in media buying.", heading="Requirements"))
    assert [one.criticality for one in scope.gaps] == [Priority.RED]
    assert [one.criticality for one in skill.gaps] == [Priority.AMBER]


@pytest.mark.parametrize(
    "text",
    [
        "Optional: media buying.",
        "Media buying would be a plus.",
        "Mediaplanung ist wünschenswert.",
        "La planificación de medios es deseable.",
    ],
)
def test_what_is_merely_wished_for_is_green(text: str) -> None:
    assert [one.criticality for one in gaps(brief(text)).gaps] == [Priority.GREEN]


def test_a_partner_of_the_tenants_own_is_suggested_whatever_the_language_of_its_entry() -> None:
    own = (Partner("Suchmaschinenoptimierung", Source.INTERNAL_SME, "Team Nord"),)
    (gap,) = gaps(brief("The agency provides SEO."), partners=own).gaps
    assert (gap.capability, gap.source, gap.partner) == (
        "Suchmaschinenoptimierung",
        Source.INTERNAL_SME,
        "Team Nord",
    )
    assert "Team Nord" in gap.rationale


def test_what_a_tenant_lists_as_its_own_is_no_gap() -> None:
    assert gaps(brief("The agency provides SEO."), core=("Search engine optimisation",)).gaps == ()
    assert gaps(None, "Drone filming", core=("Drone Filming",)).gaps == ()


def test_a_partner_found_by_name_alone_serves_a_capability_no_words_are_known_for() -> None:
    own = (Partner("Falconry displays", Source.EXTERNAL_VENDOR, "Hawk & Co"),)
    (gap,) = gaps(None, "falconry displays", partners=own).gaps
    assert gap.partner == "Hawk & Co"


def test_a_capability_nobody_knows_is_to_be_checked() -> None:
    (gap,) = gaps(None, "Medical and regulatory review").gaps
    assert (gap.capability, gap.criticality) == ("Medical and regulatory review", Priority.AMBER)
    assert "neither on the list" in gap.rationale


def test_words_of_the_rules_that_prove_nothing_are_no_gap() -> None:
    assert gaps(None, "Paid media & performance").gaps == ()


@pytest.mark.parametrize(
    ("text", "volume", "level"),
    [
        ("One film shoot in Berlin.", "1", Priority.AMBER),
        ("One film shoot for a TV commercial.", "1", Priority.RED),
        ("Film shoots in each market.", "per month", Priority.RED),
        ("Film shoots in each market.", "12", Priority.RED),
    ],
)
def test_films_are_production_at_scale_when_many_or_broadcast(
    text: str, volume: str, level: Priority
) -> None:
    found = gaps(brief(text), deliverables=[deliverable("Film shoot", "Video", volume)])
    assert [(gap.capability, gap.criticality) for gap in found.gaps] == [("Film production at scale", level)]


def test_language_versions_are_a_long_tail_from_many_markets_on() -> None:
    few = gaps(brief("All assets are to be translated."), markets=["Germany", "France"])
    many = gaps(brief("All assets are to be translated."), markets=[f"Market {n}" for n in range(12)])
    assert [gap.criticality for gap in few.gaps] == [Priority.AMBER]
    assert [gap.criticality for gap in many.gaps] == [Priority.RED]
    assert "12 markets" in many.gaps[0].rationale


def test_only_the_core_that_the_brief_calls_for_is_in_scope() -> None:
    found = gaps(None, deliverables=[deliverable("Banner", "Display"), deliverable("Newsletter", "CRM")])
    assert found.core == ("Statics", "CRM")


def test_the_most_critical_gap_stands_first_and_each_stands_once() -> None:
    found = gaps(
        brief("Optional: SEO.", "The agency runs media buying and media planning.", "More media planning.")
    )
    assert [one.capability for one in found.gaps] == ["Performance media", "SEO"]


def test_a_brief_without_anything_to_make_says_so() -> None:
    found = gaps(brief("Build a warehouse of 2,000 square metres."))
    assert (found.core, found.gaps) == ((), ())
    assert "nothing to make" in found.summary
