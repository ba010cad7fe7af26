"""A large file on its way into a library: its upload session is opened, and takes it in parts."""

from yarl import URL

from bot.outside.graph import Graph
from bot.outside.http import body_of
from bot.outside.parts import Parts
from bot.outside.refusals import LIBRARY, refusal
from core.handoff.ports import Busy, Declined
from core.messages import message


class Upload:
    """One file for one path; `said` names the sentences about where it goes."""

    def __init__(self, graph: Graph, path: str, name: str, content: bytes, said: str = LIBRARY) -> None:
        self._graph = graph
        self._path = path
        self._name = name
        self._content = content
        self._said = said

    async def run(self) -> None:
        """Sends the whole file. Raises HandoffFailed, NoAnswer or TokenUnavailable."""
        gone = Busy(message(f"{self._said}-busy"))  # the session is gone: the next try opens another
        parts = Parts(self._graph.session, await self._open(), self._name, self._content, gone, self._said)
        await parts.send()

    async def _open(self) -> URL:
        """The address that takes the parts: whoever has it may write, so it gets no token."""
        body = {"item": {"@microsoft.graph.conflictBehavior": "replace"}}
        async with self._graph.call("POST", f"{self._path}/createUploadSession", json=body) as answer:
            said = await body_of(answer)
            if answer.status >= 300 or not isinstance(said, dict):
                raise refusal(answer, said, self._name, said_of=self._said)
        url = self._graph.trusts(str(said.get("uploadUrl")))
        if url is None:
            refused = message(f"{self._said}-refused", file=self._name, status="-", code="uploadUrl")
            raise Declined(refused)
        return url
