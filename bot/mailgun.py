"""Mail through Mailgun's HTTP interface."""

from dataclasses import dataclass, field

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    InvalidURL,
    encode_basic_auth,
)

from bot.connector import retry_after
from bot.mail import AUTOMATIC, Letter, MaybeTaken, NotTaken, message_id

SECONDS = 20.0

LATER = frozenset({429, 503})
"""The answers that say: not now."""

UNSURE = frozenset({500, 502, 504})
"""The answers of a service that broke, or of a gateway before it: what it was handed may be on its way."""

AS_IT_IS = {"o:tracking": "no", "o:tracking-clicks": "no", "o:tracking-opens": "no"}
"""A counted link would lead through somebody else's server, which would see what it carries."""


@dataclass(frozen=True)
class Mailgun:
    """One domain of a Mailgun account."""

    session: ClientSession
    url: str
    domain: str
    sender: str
    key: str = field(repr=False)
    seconds: float = SECONDS

    async def send(self, letter: Letter) -> str:
        """`bot.mail.Mailer.send`."""
        try:
            async with self.session.post(
                f"{self.url.rstrip('/')}/v3/{self.domain}/messages",
                data=self._form(letter),
                headers={"Authorization": encode_basic_auth("api", self.key, "utf-8")},
                timeout=ClientTimeout(total=self.seconds, connect=self.seconds / 2),
                allow_redirects=False,
            ) as response:
                if response.status == 200:
                    return await _name_of(response)
                raise _refusal(response.status, retry_after(response))
        except (ClientConnectorError, ConnectionTimeoutError, InvalidURL) as error:
            raise NotTaken("MailUnreachable", later=True) from error
        except (ClientError, TimeoutError) as error:
            raise MaybeTaken("MailNoAnswer") from error

    def _form(self, letter: Letter) -> dict[str, str]:
        return {
            "from": self.sender,
            "to": letter.to,
            "subject": letter.subject,
            "text": letter.text,
            "html": letter.html,
            "h:Message-Id": message_id(letter, self.sender),
            **{f"h:{header}": value for header, value in AUTOMATIC.items()},
            **AS_IT_IS,
        }


async def _name_of(response: ClientResponse) -> str:
    """What Mailgun calls the mail it took; it has taken it, whatever the rest of its answer says."""
    try:
        answer = await response.json(content_type=None)
    except (ClientError, TimeoutError, ValueError):
        return ""
    return str(answer.get("id", "")) if isinstance(answer, dict) else ""


def _refusal(status: int, wait: float | None) -> NotTaken | MaybeTaken:
    if status in UNSURE:
        return MaybeTaken("MailNoAnswer")
    if status in (401, 403):
        return NotTaken("MailLoginRefused")
    return NotTaken("MailRefused", later=status in LATER, retry_after=wait)
