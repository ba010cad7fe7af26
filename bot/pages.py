"""Our own HTML and mail texts, as templates in which everything that is put in is escaped."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

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
