"""The addresses given out: of files, signed, for one person, for a while; and of opportunities."""

import time
from urllib.parse import quote

import pytest

from core.links import MINUTES, Altered, Expired, Signer, TenantLinks, Ticket, named_in, page_of

SIGNER = Signer(b"k" * 32, "https://trowel.example")
BASE = "https://trowel.example.com/in"
TICKET = Ticket("tenant", "export", "person")


def token() -> str:
    address = SIGNER.address(TICKET)
    assert address
    return address.rpartition("/")[2]


def test_a_link_leads_back_to_its_ticket() -> None:
    assert SIGNER.read(token()) == TICKET
    address = TenantLinks(SIGNER, "tenant").to("export", "person")
    assert address
    assert address.startswith("https://trowel.example/files/")


def test_without_a_public_address_there_is_no_link() -> None:
    assert Signer(b"k" * 32).address(TICKET) is None


def test_every_altered_character_is_noticed() -> None:
    good = token()
    for position in range(0, len(good), 7):
        other = "A" if good[position] != "A" else "B"
        with pytest.raises(Altered):
            SIGNER.read(good[:position] + other + good[position + 1 :])


@pytest.mark.parametrize("bad", ["", ".", "...", "x" * 5_000, "ünlesbar", "\x00", "W10.x.y"])
def test_what_never_was_a_link_is_refused(bad: str) -> None:
    with pytest.raises(Altered):
        SIGNER.read(bad)


def test_another_services_link_is_refused() -> None:
    with pytest.raises(Altered):
        Signer(b"o" * 32, "https://trowel.example").read(token())


def test_a_link_expires(monkeypatch: pytest.MonkeyPatch) -> None:
    good, now = token(), time.time()
    monkeypatch.setattr(time, "time", lambda: now + MINUTES * 60 - 5)
    assert SIGNER.read(good) == TICKET
    monkeypatch.setattr(time, "time", lambda: now + MINUTES * 60 + 5)
    with pytest.raises(Expired):
        SIGNER.read(good)


@pytest.mark.parametrize(
    ("url", "named"),
    [
        (f"{BASE}/opportunities/t-1/12", ("t-1", 12)),
        (f"{BASE}/opportunities/t-1/12/", ("t-1", 12)),
        (f"{BASE}/opportunities/t-1/12?utm=1#x", ("t-1", 12)),
        (f"{BASE.upper().replace('HTTPS', 'https').replace('/IN', '/in')}/opportunities/t-1/12", ("t-1", 12)),
        (f"{BASE}/opportunities/{quote('a/b', safe='')}/1", ("a/b", 1)),
        (f"{BASE}/opportunities/t-1/0", None),
        (f"{BASE}/opportunities/t-1/-3", None),
        (f"{BASE}/opportunities/t-1/99999999999", None),
        ("http://trowel.example.com/in/opportunities/t-1/12", None),
        ("https://trowel.example.com.evil.example/in/opportunities/t-1/12", None),
        ("https://trowel.example.com@evil.example/in/opportunities/t-1/12", None),
    ],
    ids=[
        "plain",
        "slash",
        "query",
        "case",
        "quoted",
        "zero",
        "minus",
        "huge",
        "http",
        "longer host",
        "userinfo",
    ],
)
def test_an_address_names_one_opportunity_of_one_tenant(url: str, named: tuple[str, int] | None) -> None:
    assert named_in(BASE, url) == named


def test_the_address_of_an_opportunity_leads_back_to_it() -> None:
    links = TenantLinks(SIGNER, "a tenant/with signs")
    assert links.opportunity(links.page(12) or "") == 12
    assert TenantLinks(SIGNER, "another").opportunity(links.page(12) or "") is None
    assert page_of("", "tenant", 12) is None
