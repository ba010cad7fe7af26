"""The sender of mails: prepared when they are sent, paced, each with a receipt in the end."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.letters import write
from bot.mail import Letter, Mailer, MailError, MaybeTaken
from bot.viewers import viewer_of
from core.service.mailing import NOT_CONFIGURED, prepare, settle
from core.views import MailView
from core.work import WaitingMail, Work

PAUSE = 30.0
"""Seconds before another try when the service named none; it grows with the mail's age."""

LONGEST_PAUSE = 3600.0

TOO_LATE = 6 * 3600.0
"""Seconds after which a mail that nobody takes is given up, and whoever asked is told."""


@dataclass(frozen=True)
class Post:
    """Sends mails, one job each."""

    work: Work
    mailer: Mailer | None
    """None where no mail service is configured."""
    base: Callable[[], str]
    """The service's public address; empty where it has none."""

    async def send(self, tenant: str, mail: str) -> float | None:
        """Sends a mail and records its receipt; the seconds to wait first when it is not its time yet."""
        async with self.work(tenant) as work:
            if self.mailer and (pause := await work.mails.pause()):
                return pause
            waiting = await work.mails.take(mail)
            if waiting is None:
                return None
            if waiting.sending:  # a worker died while it sent this: it may have arrived
                await settle(work, waiting, "unknown", why="MailNoAnswer")
                await work.commit()
                return None
            prepared = await prepare(work, waiting, self.base()) if self.mailer else NOT_CONFIGURED
            if not isinstance(prepared, MailView):
                await settle(work, waiting, "not_sent", why=prepared)
            await work.commit()
        if self.mailer is None or not isinstance(prepared, MailView):
            return None
        letter = write(prepared, viewer_of(prepared.person))
        return await self._hand_over(self.mailer, tenant, waiting, letter)

    async def abandon(self, tenant: str, mail: str) -> None:
        """Ends a mail that no worker could send."""
        async with self.work(tenant) as work:
            if waiting := await work.mails.take(mail):
                state = "unknown" if waiting.sending else "failed"
                await settle(work, waiting, state, why="Abandoned")
                await work.commit()

    async def _hand_over(
        self, mailer: Mailer, tenant: str, waiting: WaitingMail, letter: Letter
    ) -> float | None:
        try:
            taken = await mailer.send(letter)
        except MailError as error:
            return await self._record_failure(tenant, waiting, error)
        async with self.work(tenant) as work:
            await settle(work, waiting, "sent", name=taken[:200])
            await work.commit()
        return None

    async def _record_failure(self, tenant: str, waiting: WaitingMail, error: MailError) -> float | None:
        """Puts the mail back for another try, or leaves its receipt."""
        again = error.later and waiting.age < TOO_LATE
        async with self.work(tenant) as work:
            if again:
                await work.mails.put_back(waiting.id)
            else:
                state = "unknown" if isinstance(error, MaybeTaken) else "failed"
                await settle(work, waiting, state, why=error.code)
            await work.commit()
        return _wait(error, waiting.age) if again else None


def _wait(error: MailError, age: float) -> float:
    return max(error.retry_after or 0.0, min(max(PAUSE, age / 2), LONGEST_PAUSE))
