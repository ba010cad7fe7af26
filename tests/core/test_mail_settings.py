"""Mail is set up wholly or not at all; what is wrong is named, and never shown."""

from pathlib import Path

import pytest

from core.settings import BadSettings, load_settings

SMTP = {"SMTP_HOST": "smtp.agency.example", "MAIL_FROM": "Trowel <trowel@agency.example>"}
MAILGUN = {"MAILGUN_DOMAIN": "mail.agency.example", "MAILGUN_API_KEY": "k", "MAIL_FROM": "t@agency.example"}


@pytest.fixture(autouse=True)
def _nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No `.env` of whoever runs the tests."""
    monkeypatch.chdir(tmp_path)


def _load(monkeypatch: pytest.MonkeyPatch, wanted: dict[str, str]):
    for name, value in wanted.items():
        monkeypatch.setenv(name, value)
    return load_settings()


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        SMTP,
        MAILGUN,
        {**SMTP, "SMTP_PORT": "", "SMTP_SECURITY": ""},
        {**SMTP, "SMTP_USER": "bot", "SMTP_PASSWORD": "secret"},
        {**MAILGUN, "MAILGUN_URL": "https://api.eu.mailgun.net"},
    ],
    ids=["none", "smtp", "mailgun", "blank", "login", "europe"],
)
def test_what_is_whole_is_taken(monkeypatch: pytest.MonkeyPatch, wanted: dict[str, str]) -> None:
    settings = _load(monkeypatch, wanted)
    assert (settings.smtp_port, settings.smtp_security) == (587, "starttls")


@pytest.mark.parametrize(
    ("wanted", "named"),
    [
        ({**SMTP, **MAILGUN}, "SMTP_HOST and MAILGUN_DOMAIN"),
        ({"SMTP_HOST": "smtp.agency.example"}, "MAIL_FROM"),
        ({**SMTP, "MAIL_FROM": "hush"}, "MAIL_FROM"),
        ({**SMTP, "MAIL_FROM": "a@b.example\r\nBcc: hush@c.example"}, "MAIL_FROM"),
        ({**SMTP, "SMTP_PORT": "hush"}, "SMTP_PORT"),
        ({**SMTP, "SMTP_PORT": "70000"}, "SMTP_PORT"),
        ({**SMTP, "SMTP_SECURITY": "hush"}, "SMTP_SECURITY"),
        ({**SMTP, "SMTP_USER": "bot"}, "SMTP_PASSWORD"),
        ({**SMTP, "SMTP_USER": "b", "SMTP_PASSWORD": "hush", "SMTP_SECURITY": "none"}, "SMTP_SECURITY"),
        ({**MAILGUN, "MAILGUN_API_KEY": ""}, "MAILGUN_API_KEY"),
        ({**MAILGUN, "MAILGUN_DOMAIN": ""}, "MAILGUN_DOMAIN"),
        ({**MAILGUN, "MAILGUN_DOMAIN": "hush/../x"}, "MAILGUN_DOMAIN"),
        ({**MAILGUN, "MAILGUN_URL": "http://hush.example"}, "MAILGUN_URL"),
        ({**MAILGUN, "MAILGUN_URL": "https://[hush"}, "MAILGUN_URL"),
    ],
    ids=[
        "both",
        "no sender",
        "sender",
        "header",
        "port",
        "port too high",
        "security",
        "no password",
        "open password",
        "no key",
        "no domain",
        "domain",
        "plain http",
        "address",
    ],
)
def test_what_is_wrong_stops_the_start_and_is_named(
    monkeypatch: pytest.MonkeyPatch, wanted: dict[str, str], named: str
) -> None:
    with pytest.raises(BadSettings) as caught:
        _load(monkeypatch, wanted)
    assert named in str(caught.value)
    assert "hush" not in str(caught.value)
