"""The language of a text, and the languages a brief asks for."""

import pytest

from core.brief import Document, Kind, Segment
from core.rules.languages import find_languages, language_of, reading_languages


def _asked(*lines: str) -> list[str]:
    document = Document("1", "brief.txt", tuple(Segment(Kind.PARAGRAPH, line) for line in lines))
    return [found.code for found in find_languages(document)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir bitten um Ihr Angebot für die Gestaltung unserer neuen Website.", "de"),
        ("Nous recherchons une agence pour refondre notre identité visuelle.", "fr"),
        ("Buscamos una agencia para el lanzamiento de nuestra nueva línea.", "es"),
        ("今回募集するロゴの要件概要", "ja"),
        ("现邀请创意代理商提交方案", "zh"),
        ("ندعو الوكالات الإبداعية إلى تقديم عروضها", "ar"),
        ("Мы ищем агентство для запуска новой кампании", "ru"),
        ("hi", None),
        ("", None),
    ],
)
def test_tells_the_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_a_few_words_that_could_be_in_several_languages_are_not_called_any() -> None:
    assert language_of("Client: Acme Due: 03/04/2026") is None


def test_english_words_are_looked_for_in_every_document() -> None:
    document = Document("1", "brief.txt", (Segment(Kind.PARAGRAPH, "動画の提案をお願いします。"),))
    assert reading_languages(document) == ("ja", "en")


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("The videos are needed in English and French, with Arabic subtitles.", ["en", "fr", "ar"]),
        ("Die Landingpage wird auf Deutsch und Englisch erstellt und gepflegt.", ["de", "en"]),
        ("Un site bilingue en français et en anglais est attendu par le musée.", ["fr", "en"]),
        ("المطلوب فيديو باللغة العربية والإنجليزية مع ترجمة فرنسية للحملة", ["ar", "en", "fr"]),
        ("ランディングページ（日本語・英語）をお願いします", ["ja", "en"]),
    ],
)
def test_finds_the_languages_asked_for(line: str, codes: list[str]) -> None:
    assert _asked(line) == codes


def test_a_nationality_is_no_language() -> None:
    assert _asked("Our German subsidiary and a French supplier produce the bottles. Polish the draft.") == []
