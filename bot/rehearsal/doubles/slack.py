"""A Slack channel's webhook."""

from typing import Any

from aiohttp import web

from bot.rehearsal.doubles.server import Double


class SlackDouble(Double):
    """Keeps what is posted."""

    def __init__(self) -> None:
        super().__init__()
        self.posts: list[dict[str, Any]] = []

    @property
    def webhook(self) -> str:
        return f"{self.url}/services/T000/B000/secret"

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/services/{team}/{hook}/{secret}", self._take)]

    async def _take(self, request: web.Request) -> web.Response:
        self.posts.append(await request.json())
        return web.Response(text="ok")
