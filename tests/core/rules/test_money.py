"""Amounts of money are found as they are written, and other numbers are not taken for money."""

import time

import pytest

from core.rules.money import amounts_in


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("The budget is €250,000 all in.", "€250,000"),
        ("Up to US$ 1.5 million, media excluded", "US$ 1.5 million"),
        ("Budget: GBP 45k–60k", "GBP 45k–60k"),
        ("£45k to £60k", "£45k to £60k"),
        ("Das Budget beträgt 50.000 bis 80.000 Euro netto", "50.000 bis 80.000 Euro"),
        ("rund 2,5 Mio. €", "2,5 Mio. €"),
        ("CHF 45'000.–", "CHF 45'000"),
        ("une enveloppe de 250 000 € HT", "250 000 €"),
        ("con un presupuesto de 2 millones de euros", "2 millones de euros"),
        ("orçamento de R$ 50.000,00", "R$ 50.000,00"),
        ("予算は1億2,000万円程度", "1億2,000万円"),
        ("预算：人民币50万元", "人民币50万元"),
        ("الميزانية ٢٥٠٬٠٠٠ ريال سعودي", "٢٥٠٬٠٠٠ ريال"),
        ("$50,000 USD", "$50,000 USD"),
        ("₹ 50,00,000 plus GST", "₹ 50,00,000"),
        ("In Q2 250 000 € are free", "250 000 €"),
        ("ABOUT 500 USD", "500 USD"),
    ],
)
def test_an_amount_is_found_whole(text: str, amount: str) -> None:
    assert amounts_in(text) == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 banners in 5 sizes by 13 March 2026",
        "TOP 10 ideas for ALL 25 markets",
        "10 real people and 3 pen drawings",
        "call +49 30 1234567",
        "the $ sign, the euro, a k",
        "4k video, 1080p, 30 min",
        "no user named USDA 12",
    ],
)
def test_what_is_no_money_is_left_alone(text: str) -> None:
    assert amounts_in(text) == []


def test_each_amount_is_told_once() -> None:
    assert amounts_in("€5,000 now, 10 000 € later, and €5,000 again") == ["€5,000", "10 000 €"]


@pytest.mark.parametrize("piece", ["1 ", "1,11", "1万", "$", "1 to ", "9", "kr. 1 k 1 m "])
def test_a_hostile_text_takes_no_time(piece: str) -> None:
    began = time.process_time()
    amounts_in(piece * 20_000)
    assert time.process_time() - began < 1
