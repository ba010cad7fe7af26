"""Names under which an opportunity is kept elsewhere."""

from datetime import date

import pytest

from core.export import ExportKind
from core.handoff.packing import external_id, folder_of, name_of
from core.handoff.targets import Package

REFUSED = '"*:<>?/\\|'
"""What SharePoint takes in no name."""


def _package(name: str) -> Package:
    return Package(number=12, name=name, close_date=date(2027, 1, 15))


def test_a_folder_is_called_by_number_and_name():
    assert folder_of(_package("Nordic spring launch")) == "#12 Nordic spring launch"


@pytest.mark.parametrize(
    ("case", "name"),
    [
        ("signs", 'A/B: "launch" <now>? *x* | y\\z'),
        ("only_signs", "///"),
        ("dots", "...and so on..."),
        ("tilde", "~$lock"),
        ("spaces", "  a \n b\t c  "),
        ("long", "x" * 400),
        ("arabic", "إطلاق حملة الربيع"),
        ("control", "a\x00b\x1f\u202ec"),
        ("dot_in_the_middle", "Launch v1.2: the long one " + "y" * 200),
    ],
)
def test_whatever_an_opportunity_is_called_its_folder_can_be_made(case: str, name: str):
    folder = folder_of(_package(name))
    assert folder.startswith("#12")
    assert len(folder) <= 120
    assert not set(folder) & set(REFUSED)
    assert folder == folder.strip(" .")
    assert folder.isprintable()


def test_two_organisations_never_share_an_external_id():
    assert external_id("tenant-a", 12) != external_id("tenant-b", 12)


def test_a_file_is_called_the_same_whichever_version_it_is():
    assert name_of(ExportKind.QA_PACK_DOCX) == "Questions for the client.docx"


def test_every_kind_of_file_has_a_name_of_its_own():
    names = [name_of(kind) for kind in ExportKind]
    assert len(set(names)) == len(names)


def test_the_same_package_has_the_same_fingerprint_and_another_has_another():
    assert _package("a").fingerprint == _package("a").fingerprint
    assert _package("a").fingerprint != _package("b").fingerprint
