"""Which pasted addresses are followed at all: SharePoint's, named beyond doubt, and no other."""

import pytest

from bot.links import addresses, hrefs, is_personal, is_shared, name_in, without

GOOD = "https://agency.sharepoint.com/:w:/s/sales/EabcDEF?e=4%3aXyZ"


@pytest.mark.parametrize(
    "address",
    [
        GOOD,
        "https://agency-my.sharepoint.com/personal/ana_agency_com/Documents/Brief.docx",
        "https://AGENCY.SharePoint.com/sites/sales/Brief.pdf",
        "https://agency.sharepoint.us/sites/sales/Brief.pdf",
        "https://agency.sharepoint.cn/sites/sales/Brief.pdf",
        "https://agency.sharepoint.com/sites/sales/Données/Brief %231.pdf",
        "https://agency.sharepoint.com/sites/sales/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Brief.docx",
    ],
    ids=["sharing", "onedrive", "capitals", "us_government", "china", "unencoded", "viewer"],
)
def test_sharepoint_is_followed(address: str):
    assert is_shared(address)


@pytest.mark.parametrize(
    "address",
    [
        "http://agency.sharepoint.com/x",
        "https://agency.sharepoint.com.evil.example/x",
        "https://evil.example/agency.sharepoint.com",
        "https://evil.example?x=agency.sharepoint.com",
        "https://evil.example#agency.sharepoint.com",
        "https://agency.sharepoint.com@evil.example/x",
        "https://user:word@agency.sharepoint.com/x",
        "https://evil.example\\@agency.sharepoint.com/x",
        "https://evil.example\\.sharepoint.com/x",
        "https:\\\\agency.sharepoint.com\\x",
        "https://agency.sharepoint.com:8443/x",
        "https://agency.sharepoint.com:443/x",
        "https://agency.sharepoint.com./x",
        "https://agency.sharepoint.com../x",
        "https://.sharepoint.com/x",
        "https://sharepoint.com/x",
        "https://evilsharepoint.com/x",
        "https://xn--agency-9za.sharepoint.com/x",
        "https://аgency.sharepoint.com/x",
        "https://agency.sharepoint.com。evil.example/x",
        "https://agency.sharepoint．com/x",
        "https://agency%2esharepoint.com/x",
        "https://evil.example%2f.sharepoint.com/x",
        "https://evil.example%252f.sharepoint.com/x",
        "https://evil.example%00.sharepoint.com/x",
        "https://evil.example%23.sharepoint.com/x",
        "https://169.254.169.254/latest",
        "https://[::1]/x",
        "https://[::ffff:169.254.169.254]/x",
        "https://2852039166/x",
        "https://0xa9fea9fe/x",
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://agency.sharepoint.com\t.evil.example/x",
        "https://agency.sharepoint.com\n.evil.example/x",
        "https:///agency.sharepoint.com/x",
        "https:agency.sharepoint.com/x",
        "ftp://agency.sharepoint.com/x",
        "file:///etc/passwd",
        "javascript:alert(1)//agency.sharepoint.com",
        "https://agency_x.sharepoint.com/x",
        "https://-agency.sharepoint.com/x",
        "https://" + "a" * 64 + ".sharepoint.com/x",
        "https://agency.sharepoint.com/" + "x" * 3_000,
        "https://1drv.ms/w/s!abc",
        "https://onedrive.live.com/?id=1",
        "",
    ],
    ids=lambda address: str(len(address)) + "_" + "".join(c if c.isalnum() else "-" for c in address[:50]),
)
def test_whatever_else_is_not(address: str):
    assert not is_shared(address)


def test_hosts_that_are_named_are_the_only_ones():
    mine = frozenset({"agency.sharepoint.com"})
    assert is_shared(GOOD, mine)
    assert not is_shared("https://other.sharepoint.com/x", mine)
    assert not is_shared("https://agency-my.sharepoint.com/x", mine)


def test_a_private_onedrive_is_known_for_what_it_is():
    assert is_personal("https://1drv.ms/w/s!abc")
    assert is_personal("https://onedrive.live.com/edit?id=1")
    assert not is_personal(GOOD)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"see {GOOD}.", [GOOD]),
        (f"({GOOD})", [GOOD]),
        (f"<{GOOD}>", [GOOD]),
        (f"“{GOOD}”", [GOOD]),
        (f"{GOOD}, {GOOD}", [GOOD]),
        (f"a https://b.example/x_(1) c {GOOD}", ["https://b.example/x_(1)", GOOD]),
        ("no link here", []),
    ],
    ids=["full_stop", "brackets", "angles", "quotes", "twice", "two", "none"],
)
def test_addresses_are_told_from_the_sentence_around_them(text: str, found: list[str]):
    assert addresses(text) == found


def test_links_behind_names_are_read_out_of_markup():
    assert hrefs(f'<div><p>Hi <a href="{GOOD}&amp;x=1">Brief</a> <a>none</a></p></div>') == [f"{GOOD}&x=1"]


def test_what_is_left_of_a_message_is_its_words():
    assert without(f"new Tidewater launch {GOOD}", [GOOD]) == "new Tidewater launch"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://a.sharepoint.com/sites/s/Docs/The%20brief.docx?web=1", "The brief.docx"),
        ("https://a.sharepoint.com/s/_layouts/15/Doc.aspx?sourcedoc=x&file=Brief%20v2.pptx", "Brief v2.pptx"),
        ("https://a.sharepoint.com/:w:/s/sales/EabcDEF", None),
        ("https://a.sharepoint.com/s/_layouts/15/Doc.aspx?sourcedoc=x", None),
        ("https://a.sharepoint.com/s/..%2F..%2Fetc%2Fpasswd.txt", ".. .. etc passwd.txt"),
    ],
    ids=["path", "query", "sharing", "viewer", "climbing"],
)
def test_a_name_is_read_out_of_an_address_that_has_one(address: str, name: str | None):
    assert name_in(address) == name
