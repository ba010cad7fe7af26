"""Services are what the scope asks for; other work is told from creative work."""

import pytest

from core.brief import Brief, Document, Kind, Segment
from core.rules.services import Creativity, creativity_of, find_services


def _brief(*lines: str) -> Brief:
    segments = [
        Segment(Kind.HEADING, line.lstrip("# "), level=2)
        if line.startswith("#")
        else Segment(Kind.ITEM, line[2:], level=1)
        if line.startswith("- ")
        else Segment(Kind.PARAGRAPH, line)
        for line in lines
    ]
    return Brief((Document("1", "brief.md", tuple(segments)),))


def _services(*lines: str) -> set[str]:
    return {service.name for service in find_services(_brief(*lines))}


@pytest.mark.parametrize(
    ("lines", "services"),
    [
        (("## Scope of work", "- a brand film", "- Instagram posts"), {"Video", "Social"}),
        (("## Leistungsumfang", "- Imagefilm für das Museum", "- Broschüre und Plakate"), {"Video", "Print"}),
        (
            ("## Livrables", "- charte graphique du musée", "- campagne sur les réseaux sociaux"),
            {"Branding", "Social"},
        ),
        (
            ("## Alcance", "- fichas de producto para la tienda online", "- estrategia de influencers"),
            {"eCommerce"},
        ),
        (("## 制作物", "- プロモーション動画 30秒", "- ランディングページ"), {"Video", "Web"}),
        (("## 制作内容", "- 天猫详情页3套", "- 新品文案"), {"eCommerce", "Copywriting"}),
        (("## نطاق العمل", "- فيديو ترويجي", "- ترجمة المحتوى"), {"Video", "Localisation"}),
    ],
)
def test_finds_the_services_of_the_scope(lines: tuple[str, ...], services: set[str]) -> None:
    assert services <= _services(*lines)


def test_what_is_excluded_is_not_asked_for() -> None:
    found = _services(
        "## Scope of work", "- a brand film", "- no media buying", "## Out of scope", "- photography"
    )
    assert found == {"Video"}


def test_what_the_bidder_hands_in_is_not_asked_for() -> None:
    found = _services(
        "## Scope", "- a brand film", "## Submission requirements", "- three case studies", "- a blog link"
    )
    assert found == {"Video"}


def test_a_sentence_that_asks_needs_no_section() -> None:
    assert _services("Hi Sam,", "We need a hero film for the spring.") == {"Video"}
    assert _services("Hi Sam,", "Nice to meet you on LinkedIn last week.") == set()


def test_the_quote_names_the_service() -> None:
    (service,) = find_services(_brief("## Scope of work", "- two packshots of the bottle"))
    assert (service.name, service.quote) == ("Photography", "packshots")


@pytest.mark.parametrize(
    "work",
    [
        "Construction management of the renovation, with a general contractor and subcontractors.",
        "Software development with agile sprints, an API and a database in the cloud.",
        "Grant writing: grant applications and grant proposals for fundraising.",
    ],
)
def test_other_work_is_told_from_creative_work(work: str) -> None:
    brief = _brief("## Scope of work", work, f"- {work}")
    assert creativity_of(brief) is Creativity.LITTLE
    assert find_services(brief) == ()


def test_creative_work_is_told() -> None:
    assert creativity_of(_brief("## Scope of work", "- a brand film", "- a website")) is Creativity.CREATIVE


def test_a_text_that_asks_for_nothing_is_unclear() -> None:
    assert creativity_of(_brief("Hello, how are you?")) is Creativity.UNCLEAR


@pytest.mark.parametrize(
    ("line", "services"),
    [
        ("Acme wants 3 banners and some Instagram stories.", {"Design", "Social"}),
        ("Nous avons besoin d'un logo et de deux vidéos pour le salon.", {"Branding", "Video"}),
        ("Wir brauchen zwei Erklärvideos und ein Logo für die Molkerei.", {"Branding", "Video"}),
        ("Ci serve un logo per la cantina e tre banner per il sito.", {"Branding", "Design"}),
    ],
)
def test_things_asked_for_in_a_letter_are_services(line: str, services: set[str]) -> None:
    assert services <= _services("Hi Sam,", line)


@pytest.mark.parametrize(
    "line",
    [
        "We want a film about social media addiction for schools.",
        "We need a film. The team will write user stories with us.",
        "We need a film. In the event of a breach the contractor shall pay.",
        "Necesitamos un vídeo. En caso de evento de fuerza mayor se suspende el contrato.",
        "Nous souhaitons un film. Tout événement de force majeure suspend le contrat.",
    ],
)
def test_a_topic_or_an_idiom_is_no_service(line: str) -> None:
    assert _services("## Scope", line) == {"Video"}
