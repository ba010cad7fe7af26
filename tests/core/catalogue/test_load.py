from collections.abc import Mapping
from decimal import Decimal

import pytest

from core.catalogue.catalogue import Complexity, JobRole, RouteKind
from core.catalogue.errors import LISTED, CatalogueErrors
from core.catalogue.load import read
from core.messages import say
from tests.core.catalogue.small import FILES, encoded, with_edit

READ = read(encoded(FILES))


def problems(files: Mapping[str, bytes]) -> list[str]:
    with pytest.raises(CatalogueErrors) as caught:
        read(files)
    return [say(problem.message) for problem in caught.value.problems]


def test_reads_what_the_files_say():
    route = READ.route("a-1-s")
    assert route
    assert (route.name, route.complexity, route.kind) == ("Film, simple", Complexity.SIMPLE, RouteKind.MASTER)
    assert READ.hours(route, "current_oplus") == {"Producer": Decimal(10), "Editor": Decimal("20.25")}
    assert READ.role("PRODUCER") == JobRole("Producer", "Film", True)
    assert READ.rate("Producer", "United Kingdom", "GBP") == Decimal("85.50")
    assert [family.synonyms for family in READ.families] == [("launch film", "TVC"), ("short edit",)]


def test_leaves_out_roles_without_hours():
    route = READ.route("B-1-S")
    assert route
    assert "Producer" not in READ.hours(route, "traditional")


def test_answers_none_for_what_it_does_not_have():
    assert READ.route("Z") is None
    assert READ.role("Wizard") is None
    assert READ.family("Opera") is None
    assert READ.rate("Producer", "United Kingdom", "EUR") is None


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "said"),
    [
        ("routes.csv", "A-1-M,", "a-1-s,", "routes.csv, line 3, column “code”", "stands in row 2 already"),
        ("routes.csv", "A-1-M,", "no code,", "routes.csv, line 3, column “code”", "is not a code"),
        (
            "routes.csv",
            "simple,adapt",
            "tricky,adapt",
            "line 4, column “complexity”",
            "simple, medium, complex",
        ),
        ("routes.csv", "simple,adapt", "simple,copy", "line 4, column “kind”", "master, adapt, service"),
        ("routes.csv", "One cut.", "", "line 4, column “covers”", "must not be empty"),
        ("routes.csv", "B-1-S,Video", "B-1-S," + "x" * 121, "line 4, column “service”", "121 characters"),
        ("routes.csv", "One cut.", "One\x07cut.", "line 4, column “covers”", "cannot be stored"),
        ("routes.csv", "A-1-M,Video", "A-1-M,Film", "line 3, column “service”", "“Video” in its first row"),
        ("routes.csv", ",kind,", ",sort,", "routes.csv, line 1", "column kind is missing"),
        ("routes.csv", ",kind,", ",kind,kind,", "line 1, column “kind”", "two columns"),
        (
            "routes.csv",
            "Not included: filming.",
            "No.,why",
            "routes.csv, line 4",
            "“why” stands under no heading",
        ),
        ("hours.csv", "10,22", "10,two", "hours.csv, line 3, column “Editor”", "“two” is not a number"),
        ("hours.csv", "10,22", "10,-2", "line 3, column “Editor”", "less than zero"),
        ("hours.csv", "10,22", '10,"2,5"', "line 3, column “Editor”", "is not a number"),
        ("hours.csv", "10,22", "10,nan", "line 3, column “Editor”", "is not a number"),
        ("hours.csv", "10,22", "10,1e5", "line 3, column “Editor”", "is not a number"),
        ("hours.csv", "10,22", "10,٣", "line 3, column “Editor”", "is not a number"),
        ("hours.csv", "10,22", "10,22.00001", "line 3, column “Editor”", "more than 4 decimals"),
        ("hours.csv", "10,22", "10,10001", "line 3, column “Editor”", "more than 10000"),
        ("hours.csv", ",,3\n", ",,\n", "hours.csv, line 7", "No role has any hours"),
        ("hours.csv", "A-1-M,traditional", "A-1-S,traditional", "line 5, column “code”", "in row 3 already"),
        ("hours.csv", "B-1-S,traditional", "X,traditional", "line 7, column “code”", "no route X"),
        ("hours.csv", "B-1-S,traditional,,3\n", "", "line 3, column “model_type”", "for one route: B-1-S"),
        (
            "hours.csv",
            "B-1-S,traditional",
            "B-1-S,Tradition",
            "line 7, column “model_type”",
            "not a model type",
        ),
        ("hours.csv", "Producer,Editor", "Producer,Wizard", "line 1, column “Wizard”", "no role “Wizard”"),
        (
            "roles.csv",
            "Motion,no",
            "Motion,maybe",
            "roles.csv, line 3, column “programme”",
            "neither yes nor no",
        ),
        ("roles.csv", "Editor,", "producer,", "line 3, column “role”", "stands in row 2 already"),
        ("roles.csv", "Editor,", "Model type,", "line 3, column “role”", "cannot be called"),
        ("roles.csv", "programme\n", "programme,notes\n", "line 1, column “notes”", "is not a column"),
        ("rates.csv", "GBP,72", "GBP,free", "rates.csv, line 3, column “hourly_rate”", "is not a number"),
        ("rates.csv", "GBP,72", "GBP,", "line 3, column “hourly_rate”", "missing or zero"),
        ("rates.csv", "GBP,72", "XYZ,72", "line 3, column “currency”", "is not a currency"),
        ("rates.csv", "Editor,India", "Wizard,India", "line 5, column “role”", "no role “Wizard”"),
        ("rates.csv", "Editor,India,INR,1950\n", "", "rates.csv, line 4", "no rate for Editor"),
        ("rates.csv", "Editor,India,", "Producer,India,", "line 5, column “role”", "in row 4 already"),
        (
            "synonyms.csv",
            "Film,TVC",
            "Opera,TVC",
            "synonyms.csv, line 3, column “family”",
            "no family “Opera”",
        ),
        (
            "synonyms.csv",
            "short edit",
            "tvc",
            "line 4, column “synonym”",
            "belongs to the family “Film” already",
        ),
        (
            "synonyms.csv",
            "short edit",
            "film",
            "line 4, column “synonym”",
            "belongs to the family “Film” already",
        ),
    ],
)
def test_says_where_it_is_wrong_and_why(file: str, old: str, new: str, where: str, said: str):
    found = problems(with_edit(file, old, new))
    assert any(where in problem and said in problem for problem in found), found


def test_says_everything_that_is_wrong_at_once():
    wrong = {
        **FILES,
        "hours.csv": FILES["hours.csv"].replace("10,22", "two,-2"),
        "roles.csv": FILES["roles.csv"].replace("Motion,no", ",maybe"),
    }
    assert len(problems(encoded(wrong))) == 4


def test_a_missing_file_does_not_hide_what_else_is_wrong():
    files = with_edit("hours.csv", "10,22", "10,two")
    del files["roles.csv"]
    missing, text = problems(files)
    assert missing.startswith("The file roles.csv is missing.")
    assert text.startswith("hours.csv, line 3, column “Editor”")


def test_a_table_without_lines_is_one_problem():
    files = encoded({**FILES, "routes.csv": FILES["routes.csv"].partition("\n")[0]})
    assert problems(files) == [
        "routes.csv, line 1: There is nothing below the headings. Fill in at least one row."
    ]


def test_every_opportunity_starts_with_a_model_type_that_must_be_there():
    files = encoded({**FILES, "hours.csv": FILES["hours.csv"].replace("current_oplus", "modern")})
    assert any("No row has the model type current_oplus" in problem for problem in problems(files))


def test_counts_what_it_no_longer_lists():
    lines = "".join(f"X-{number},current_oplus,no,no\n" for number in range(LISTED))
    with pytest.raises(CatalogueErrors) as caught:
        read(encoded({**FILES, "hours.csv": FILES["hours.csv"] + lines}))
    assert len(caught.value.problems) == LISTED
    assert caught.value.count == 3 * LISTED
    assert "3,000 things" in say(caught.value.message)


def test_reads_what_spreadsheet_programs_make_of_a_csv():
    files = {
        name: b"\xef\xbb\xbf"
        + text.replace('"Film, ', '"Film; ').replace('"Cut-down, ', '"Cut-down; ').encode()
        for name, text in FILES.items()
    }
    semicolons = {
        name: data.replace(b"Film; ", b"Film@ ").replace(b"Cut-down; ", b"Cut-down@ ")
        .replace(b",", b";").replace(b"@", b",").replace(b"\n", b"\r\n")
        for name, data in files.items()
    }  # fmt: skip
    assert read(semicolons) == READ


def test_counts_lines_as_an_editor_does():
    text = FILES["routes.csv"].replace("One film.", '"One\nfilm."').replace("simple,adapt", "tricky,adapt")
    found = problems(encoded({**FILES, "routes.csv": text}))
    assert found[0].startswith("routes.csv, line 5, column “complexity”")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "columns code, service"),
        ("Ütopie".encode("latin-1"), "not saved as UTF-8"),
        (b'code,"serv\n', "quotation mark"),
        (b"\x00" * 50, "columns code, service"),
        (b"," * 200_000, "columns code, service"),
    ],
)
def test_a_file_that_is_no_table_is_said_to_be_none(data: bytes, said: str):
    assert any(said in problem for problem in problems({**encoded(FILES), "routes.csv": data}))


def test_the_fingerprint_is_of_the_content_not_of_its_order():
    head, *lines = FILES["rates.csv"].splitlines(keepends=True)
    turned = read(encoded({**FILES, "rates.csv": head + "".join(reversed(lines))}))
    padded = read(with_edit("hours.csv", "10,22", "10.0,22.00"))
    dearer = read(with_edit("rates.csv", "GBP,72", "GBP,72.01"))
    assert turned.fingerprint == READ.fingerprint
    assert padded.fingerprint == READ.fingerprint
    assert dearer.fingerprint != READ.fingerprint
