"""What a brief rules on AI in the work."""

import time

import pytest

from core.brief import Brief, Document, Kind, Segment
from core.rules.ai_terms import Ruling, find_ai_terms, ruling_of


@pytest.mark.parametrize(
    "sentence",
    [
        "AI-generated content is not permitted in any deliverable.",
        "No AI.",
        "We want no use of generative AI for this campaign.",
        "The agency must not use artificial intelligence to create imagery.",
        "AI-generated content is prohibited, and our assets must not be used to train AI models.",
        "Der Einsatz von KI ist für dieses Projekt nicht gestattet.",
        "Keine KI-generierten Bilder.",
        "L'utilisation de l'IA générative est interdite.",
        "No se permite el uso de inteligencia artificial.",
        "È vietato l'uso dell'intelligenza artificiale.",
        "生成AIの使用は禁止します。",
        "严禁使用人工智能生成内容",
        "يمنع استخدام الذكاء الاصطناعي في إنشاء المحتوى",
    ],
)
def test_a_ban_is_one(sentence: str) -> None:
    assert ruling_of(sentence) is Ruling.FORBIDDEN


@pytest.mark.parametrize(
    "sentence",
    [
        "AI tools may only be used with our prior written consent.",
        "Use of AI requires approval by Legal.",
        "AI must not be used without our permission.",
        "Der Einsatz von KI bedarf unserer vorherigen Zustimmung.",
    ],
)
def test_a_condition_is_one(sentence: str) -> None:
    assert ruling_of(sentence) is Ruling.CONSENT


@pytest.mark.parametrize(
    "sentence",
    [
        "Client data must not be used to train AI models.",
        "No experience with AI is needed.",
        "The AI search must never return unrelated results.",
        "We encourage the use of AI to speed up adaptation.",
        "There are no restrictions on AI use.",
        "Proposals written with AI will not be accepted.",
        "Ai partecipanti non è richiesto nulla.",
        "Images must not be used twice.",
    ],
)
def test_what_is_about_something_else_is_none(sentence: str) -> None:
    assert ruling_of(sentence) is Ruling.OPEN


def brief(*texts: str) -> Brief:
    return Brief((Document("f1", "brief.md", tuple(Segment(Kind.PARAGRAPH, text) for text in texts)),))


def test_a_ban_goes_before_a_condition_and_quotes_the_brief() -> None:
    source = brief("Use of AI requires our consent.", "We are kind. AI images are forbidden. We pay well.")
    found = find_ai_terms(source)
    assert found.ruling is Ruling.FORBIDDEN
    assert found.quote == "AI images are forbidden."
    assert source.evidence("ai_terms", "forbidden", found.quote)


def test_a_long_hostile_text_is_read_in_reasonable_time() -> None:
    texts = (
        "no " * 200_000,
        "without any use of " * 50_000,
        "AI, " * 100_000,
        "a" * 500_000 + " AI " + "-" * 500_000,
    )
    started = time.process_time()
    find_ai_terms(brief(*texts))
    assert time.process_time() - started < 10
