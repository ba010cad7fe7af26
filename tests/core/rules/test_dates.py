"""Dates are read in the shapes and languages briefs are written in, and nothing else is taken for one."""

from datetime import date, time
from time import process_time

import pytest

from core.brief import Brief, Document, Kind, Segment
from core.rules.date_roles import DateRole
from core.rules.dates import FoundDate, find_brief_dates, find_dates


def _document(*lines: str) -> Document:
    return Document("1", "brief.txt", tuple(Segment(Kind.PARAGRAPH, line) for line in lines))


def _only(*lines: str) -> FoundDate:
    (found,) = find_dates(_document(*lines))
    return found


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("The proposal is due at 4:00 p.m., Friday, February 17th, 2012.", date(2012, 2, 17)),
        ("Wir bitten um Ihr Angebot bis zum 17.02.2012 per E-Mail.", date(2012, 2, 17)),
        ("Please submit your proposal by 2012-02-17.", date(2012, 2, 17)),
        ("ロゴとプレゼンテーションの提出締切日は 2022年 2月 7日 です。", date(2022, 2, 7)),
        ("提案書の提出期限は令和6年3月5日です。", date(2024, 3, 5)),
        ("La date limite de remise des offres est le 30 novembre 2018.", date(2018, 11, 30)),
        ("El plazo para presentar propuestas termina el 15 de marzo de 2026.", date(2026, 3, 15)),
        ("آخر موعد لتقديم العروض هو ٣٠ نوفمبر ٢٠٢٦", date(2026, 11, 30)),
        ("آخر موعد لتقديم العروض هو 15 كانون الثاني 2026", date(2026, 1, 15)),
        ("方案提交截止时间为2026年3月20日", date(2026, 3, 20)),
    ],
)
def test_reads_a_submission_deadline_in_many_shapes(line: str, day: date) -> None:
    found = _only(line)
    assert (found.day, found.role) == (day, DateRole.SUBMISSION)
    assert found.phrase in line
    assert found.quote in line


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("The vote runs 8 Feb – 24 Feb 2022.", date(2022, 2, 8), date(2022, 2, 24)),
        ("The vote runs 8–24 Feb 2022.", date(2022, 2, 8), date(2022, 2, 24)),
        ("投票期間は2022年2月8日〜2月24日です。", date(2022, 2, 8), date(2022, 2, 24)),
        ("The workshop is on 28 December – 3 January 2027.", date(2026, 12, 28), date(2027, 1, 3)),
        ("Die Messe findet vom 10.–12.03.2026 in der Halle statt.", date(2026, 3, 10), date(2026, 3, 12)),
    ],
)
def test_reads_ranges(line: str, first: date, last: date) -> None:
    found = _only(line)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("The campaign should launch by the end of Q2 2026.", date(2026, 6, 30)),
        ("The campaign should launch in Q3 FY26.", date(2026, 7, 1)),
        ("The campaign will launch in mid-March 2026.", date(2026, 3, 15)),
        ("Der Kampagnenstart ist für KW 12/2026 geplant, bitte beachten.", date(2026, 3, 16)),
        ("Le lancement de la campagne est prévu pour fin septembre 2026.", date(2026, 9, 30)),
        ("موعد إطلاق الحملة نهاية مايو ٢٠٢٦", date(2026, 5, 31)),
        ("キャンペーン開始は2026年5月上旬を予定しています。", date(2026, 5, 1)),
    ],
)
def test_a_period_becomes_a_sensible_day_and_says_so(line: str, day: date) -> None:
    found = _only(line)
    assert (found.day, found.role, found.approximate) == (day, DateRole.GO_LIVE, True)


@pytest.mark.parametrize(
    "line",
    [
        "See section 1.2.2012 of the annex.",
        "Use version 2.3.2020 of the tool.",
        "Call 301-927-4262 or +49 30 12.03.2024.",
        "Certified to ISO 27001 and paid $2,012.",
        "Film in 16:9, 1920x1080, 24/7 on air, rated 4/5.",
        "Week 3: first concepts. Q1: who signs off?",
        "Founded on 4 July 1871 by sailors.",
        "You may 5 times ask again, and 12 out of 20 agree.",
    ],
)
def test_takes_nothing_else_for_a_date(line: str) -> None:
    assert find_dates(_document(line, "Proposals are due 3 March 2026."))[0].phrase == "3 March 2026"


def test_each_date_of_a_sentence_keeps_its_own_role() -> None:
    found = find_dates(_document("Proposals are due 3 March 2026 and questions by 20 February."))
    assert [(one.day, one.role) for one in found] == [
        (date(2026, 3, 3), DateRole.SUBMISSION),
        (date(2026, 2, 20), DateRole.QUESTIONS),
    ]


def test_a_deadline_for_questions_is_not_the_deadline() -> None:
    assert _only("Deadline for receipt of questions: November 15, 2017.").role is DateRole.QUESTIONS


def test_a_cover_page_labels_the_lines_below() -> None:
    found = _only("Bid Submission Deadline", "4:00 p.m.", "Friday, February 17th, 2012")
    assert (found.role, found.at, found.weekday) == (DateRole.SUBMISSION, time(16), 4)


def test_a_row_is_read_by_its_label() -> None:
    header = ("Milestone", "Date")
    rows = [
        ("RFP issued", "12.01.2026"),
        ("Proposals due", "13.02.2026, 12:00"),
        ("Campaign launch", "1 May 2026"),
    ]
    segments = [Segment(Kind.ROW, " | ".join(row), cells=row, header=header) for row in rows]
    found = find_dates(Document("1", "brief.xlsx", tuple(segments)))
    assert [one.role for one in found] == [DateRole.ISSUE, DateRole.SUBMISSION, DateRole.GO_LIVE]
    assert [one.at for one in found] == [None, time(12), None]


def test_an_item_is_read_by_the_item_it_hangs_from() -> None:
    items = (Segment(Kind.ITEM, "提案書提出締切日", level=1), Segment(Kind.ITEM, "2022年 2月 7日", level=2))
    (found,) = find_dates(Document("1", "brief.md", items))
    assert found.role is DateRole.SUBMISSION


def test_a_numeric_date_nothing_decides_keeps_both_readings() -> None:
    found = _only("Proposals are due 03/04/2026, please plan for it.")
    assert {found.day, found.other} == {date(2026, 4, 3), date(2026, 3, 4)}


def test_other_dates_of_the_document_decide_day_and_month() -> None:
    found = find_dates(_document("Issued 01/25/2026.", "Proposals are due 03/04/2026, please plan for it."))
    assert (found[1].day, found[1].other) == (date(2026, 3, 4), None)


def test_the_weekday_decides_day_and_month() -> None:
    found = _only("Proposals are due Wednesday 03/04/2026 without exception.")
    assert (found.day, found.other) == (date(2026, 3, 4), None)


def test_a_missing_year_comes_from_the_other_dates() -> None:
    found = find_dates(_document("Issued 12 December 2025.", "Proposals are due 16 January."))
    assert found[1].day == date(2026, 1, 16)


def test_a_missing_year_that_nothing_tells_is_not_guessed() -> None:
    assert find_dates(_document("Proposals are due 16 January.")) == ()


def test_another_document_tells_the_year() -> None:
    brief = Brief((_document("Issued 12 December 2025."), _document("Proposals are due 16 January.")))
    assert [one.day for one in find_brief_dates(brief)] == [date(2025, 12, 12), date(2026, 1, 16)]


def test_today_tells_the_year_only_where_the_weekday_fits() -> None:
    today = date(2026, 11, 21)
    fits = Brief((_document("Send us your proposal by Friday 11 December, please."),))
    bare = Brief((_document("Send us your proposal by 11 December, please."),))
    assert [one.day for one in find_brief_dates(fits, today)] == [date(2026, 12, 11)]
    assert find_brief_dates(bare, today) == ()


def test_a_hundred_pages_of_numbers_are_read_in_time() -> None:
    line = "Item 4.5.6 costs 1,234.56 and 12 of 30 pieces may ship; see 2.3.1 or call 555-123-4567. " * 20
    started = process_time()
    assert find_dates(_document(*[line] * 120, "Proposals are due 3 March 2026."))[0].day == date(2026, 3, 3)
    assert process_time() - started < 5


def test_a_dated_line_is_no_label_of_the_next_date() -> None:
    segments = (
        Segment(Kind.HEADING, "Issued by:", level=2),
        Segment(Kind.PARAGRAPH, "25 January 2027 final, posted"),
        Segment(Kind.PARAGRAPH, "Friday, 19 February 2027"),
    )
    found = find_dates(Document("1", "brief.txt", segments))
    assert [one.role for one in found] == [DateRole.ISSUE, DateRole.UNKNOWN]


@pytest.mark.parametrize(
    "line",
    [
        "Documents may be obtained at the town hall, Monday through Friday, on or after January 25, 2027.",
        "Le dossier est disponible à la mairie, du lundi au vendredi, à partir du 25 janvier 2027.",
        "Die Unterlagen sind im Rathaus erhältlich, montags bis freitags, ab dem 25. Januar 2027.",
    ],
)
def test_the_day_from_which_documents_are_available_ends_nothing(line: str) -> None:
    (found,) = find_dates(Document("1", "brief.txt", (Segment(Kind.PARAGRAPH, line),)))
    assert found.role in (DateRole.ISSUE, DateRole.START)
