"""Brands are what the brief calls brands; the client is none unless it is called one."""

import pytest

from core.brief import Brief, Document, Kind, Segment
from core.rules.brands import find_brands
from core.rules.parties import find_client


def _brief(*lines: str) -> Brief:
    return Brief((Document("1", "brief.txt", tuple(Segment(Kind.PARAGRAPH, line) for line in lines)),))


def _brands(*lines: str) -> list[str]:
    brief = _brief(*lines)
    return [brand.name for brand in find_brands(brief, find_client(brief))]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Brand: Sunny Day", ["Sunny Day"]),
        ("Brands: Fizz, Pop & Co and Zest", ["Fizz", "Pop & Co", "Zest"]),
        ("Our brands include Fizz, Pop and Zest.", ["Fizz", "Pop", "Zest"]),
        ("Die neue Kampagne für die Marke Alba startet im Mai in Hamburg.", ["Alba"]),
        ("ブランド：ひまわり", ["ひまわり"]),
        ("品牌名称：清泉", ["清泉"]),
        ("العلامة التجارية: نسيم", ["نسيم"]),
    ],
)
def test_finds_what_is_called_a_brand(line: str, names: list[str]) -> None:
    assert _brands(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Brands: TBC",
        "Brand: [name]",
        "The brand guidelines apply.",
        "Our brand team is small.",
        "Rebrand it all.",
    ],
)
def test_nothing_else_is_a_brand(line: str) -> None:
    assert _brands(line) == []


def test_a_column_of_brands_is_read() -> None:
    rows = [("Banner", "Fizz"), ("Film", "Zest"), ("Film", "Fizz")]
    segments = [Segment(Kind.ROW, " | ".join(row), cells=row, header=("Asset", "Brand")) for row in rows]
    found = find_brands(Brief((Document("1", "brief.xlsx", tuple(segments)),)))
    assert [brand.name for brand in found] == ["Fizz", "Zest"]


def test_the_client_is_a_brand_only_behind_a_label() -> None:
    assert _brands("Client: Acme", "We love the brand Acme.") == []
    assert _brands("Client: Acme", "Brand: Acme") == ["Acme"]


@pytest.mark.parametrize(
    ("line", "brand"),
    [
        ("We are launching our brand Tidewater in Canada.", "Tidewater"),
        ("Our brand is Lumi and we need a landing page.", "Lumi"),
        ("Wir suchen eine Agentur für die Einführung ihrer neuen Marke Frischauf in Wien.", "Frischauf"),
        ("La société lance sa nouvelle marque « Mirabelle » au printemps.", "Mirabelle"),
        ("Necesitamos un logo para nuestra marca, que se llama Solea. Solo México.", "Solea"),
        ("Ci serve un logo per il nostro nuovo marchio Brezza.", "Brezza"),
    ],
)
def test_a_sentence_that_calls_a_name_a_brand_names_one(line: str, brand: str) -> None:
    brief = Brief((Document("1", "brief.txt", (Segment(Kind.PARAGRAPH, line),)),))
    assert [found.name for found in find_brands(brief)] == [brand]
