"""A Slack channel's webhook."""

from aiohttp import ClientSession
from yarl import URL

from bot.connector import retry_after
from bot.outside.http import NoAnswer, calling
from core.handoff.ports import Busy, Declined, Unsure
from core.messages import message

_PLAIN = {"type": "plain_text", "emoji": False}
_CODE = 60
"""Characters of Slack's own word for a refusal."""
_REFUSING = frozenset({429, 503})
"""Answers that say: not posted, come back."""
_GONE = frozenset({404, 410})


class Slack:
    """`core.handoff.ports.Webhook`; the address is a secret."""

    def __init__(self, session: ClientSession, webhook: URL) -> None:
        self._session = session
        self._webhook = webhook

    async def post(self, text: str) -> None:
        """Posts plain text, once: a post whose answer is lost may stand in the channel."""
        body = {
            "text": _escaped(text),
            "blocks": [{"type": "section", "text": {**_PLAIN, "text": text[:3000]}}],
        }
        try:
            async with calling(self._session, "POST", self._webhook, json=body) as answer:
                if answer.status == 200:
                    return
                if answer.status in _REFUSING:
                    raise Busy(message("handoff-slack-busy"), retry_after(answer))
                if answer.status >= 500:
                    raise Unsure(message("handoff-slack-unknown"))
                why = "gone" if answer.status in _GONE else "refused"
                code = (await answer.text(errors="replace"))[:_CODE] or str(answer.status)
                raise Declined(message(f"handoff-slack-{why}", code=code))
        except NoAnswer as lost:
            if lost.sent:
                raise Unsure(message("handoff-slack-unknown")) from None
            raise Busy(message("handoff-slack-busy")) from None


def _escaped(text: str) -> str:
    """Names are data: Slack reads mentions and links out of angle brackets."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
