"""What a browser shows at the addresses that Trowel gives out: a way into Teams, and nobody's data."""

from dataclasses import dataclass
from urllib.parse import quote

from aiohttp import web

from bot.pages import PAGES, POLICY, STYLE, asked_in
from core.links import PAGES as OPPORTUNITIES
from core.messages import message, say

HEADERS = {"Content-Security-Policy": POLICY, "X-Robots-Tag": "noindex, nofollow", "Vary": "Accept-Language"}

LEFTWARD = frozenset({"ar"})
"""Languages that are written from right to left."""

CHAT = "https://teams.microsoft.com/l/chat/0/0?users=28:{app}&message={text}"
"""Opens the personal chat with a bot, with a text ready to be sent."""


@dataclass(frozen=True)
class Leading:
    """The pages behind the addresses of opportunities, and those that the app package names."""

    app_id: str
    """Empty in local mode, where no Teams has a chat to open."""

    def add_to(self, app: web.Application) -> None:
        app.router.add_get(f"{OPPORTUNITIES}{{tenant}}/{{number:[1-9][0-9]{{0,8}}}}", self.lead)
        for about in ("privacy", "terms"):
            app.router.add_get(f"/{about}", self.tell)

    async def lead(self, request: web.Request) -> web.Response:
        """The same for every opportunity, whether there is one or not: nobody has said who they are."""
        said = f"open #{request.match_info['number']}"
        link = CHAT.format(app=quote(self.app_id, safe=""), text=quote(said)) if self.app_id else ""
        return _page(request, "opportunity", link, said=said)

    async def tell(self, request: web.Request) -> web.Response:
        """What whoever installs Trowel wants to know of it."""
        return _page(request, request.path.strip("/"))


def _page(request: web.Request, about: str, link: str = "", **args: str) -> web.Response:
    language = asked_in(request)
    text = PAGES.get_template("page.html").render(
        language=language,
        direction="rtl" if language in LEFTWARD else "ltr",
        style=STYLE,
        title=say(message(f"page-{about}-title"), language),
        paragraphs=say(message(f"page-{about}", **args), language).split("\n"),
        link=link,
        link_title=say(message("page-open"), language) if link else "",
    )
    return web.Response(text=text, content_type="text/html", headers=HEADERS)
