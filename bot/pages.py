"""Our own HTML and mail texts, as templates in which everything that is put in is escaped."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from aiohttp import web
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from core.messages import DEFAULT_LOCALE, languages

PAGES = Environment(
    loader=PackageLoader("bot"),
    autoescape=select_autoescape(("html",)),
    undefined=StrictUndefined,
    keep_trailing_newline=True,
)

STYLE = Markup((files("bot") / "templates/style.css").read_text("utf-8"))
"""Stands in the page itself, so that it loads nothing from anywhere."""

POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""What a browser may do with a page of ours: show it, and send its form back to us."""


_ACCEPTED = 200
"""Characters of a browser's wishes that are read: the first are those it wants most."""


def asked_in(request: web.Request) -> str:
    """The first language a browser asks for that the catalogue has."""
    wishes = request.headers.get("Accept-Language", "")[:_ACCEPTED].split(",")
    wanted = (wish.partition(";")[0].strip().partition("-")[0].lower() for wish in wishes)
    return next((one for one in wanted if one in languages()), DEFAULT_LOCALE)
