"""The least a bot can do, on the SDK's stock adapter: `python -m bench.echo PORT`."""

import sys

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter


class Echo(ActivityHandler):
    """Says what it was told."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(f"echo: {turn_context.activity.text}")


class Bot:
    """The endpoints of the bot."""

    def __init__(self) -> None:
        self._adapter = CloudAdapter()
        self._echo = Echo()

    async def take(self, request: web.Request) -> web.StreamResponse:
        return await self._adapter.process(request, self._echo) or web.Response()

    async def ready(self, request: web.Request) -> web.Response:
        return web.Response()


def main(port: int) -> None:
    """Serves until SIGTERM."""
    bot, app = Bot(), web.Application()
    app.router.add_post("/api/messages", bot.take)
    app.router.add_get("/ready", bot.ready)
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None)


if __name__ == "__main__":
    main(int(sys.argv[1]))
