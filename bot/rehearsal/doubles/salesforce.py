"""Salesforce's REST API, as far as an opportunity is concerned."""

import itertools
from typing import Any

from aiohttp import web

from bot.rehearsal.doubles.server import Double

REQUIRED = ("Name", "StageName", "CloseDate")
KNOWN = frozenset({*REQUIRED, "Amount", "CurrencyIsoCode", "Description"})

Record = dict[str, Any]


class SalesforceDouble(Double):
    """Keeps records by their external id."""

    def __init__(self, external: str = "Trowel_Id__c") -> None:
        super().__init__()
        self.external = external
        self.records: dict[str, Record] = {}
        self.refused: dict[str, tuple[str, str]] = {}
        """By field: the code and the message with which a rule of the organisation refuses it."""
        self.twins: set[str] = set()
        """External ids that more than one record has."""
        self.fields = set(KNOWN)
        self.credentials_good = True
        self._tokens = itertools.count(1)
        self._good = ""
        self._ids = itertools.count(1)

    def routes(self) -> list[web.RouteDef]:
        record = "/services/data/{version}/sobjects/Opportunity/{field}/{value}"
        return [
            web.post("/services/oauth2/token", self._token),
            web.patch(record, self._upsert),
            web.get(record, self._read),
        ]

    def revoke(self) -> None:
        """The session that was given last has expired."""
        self._good = ""

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        if not self.credentials_good or form.get("grant_type") != "client_credentials":
            return web.json_response(
                {"error": "invalid_client", "error_description": "invalid client credentials"}, status=400
            )
        self._good = f"00D!token-{next(self._tokens)}"
        said = {"access_token": self._good, "instance_url": self.url, "token_type": "Bearer"}
        return web.json_response({**said, "id": f"{self.url}/id/00D/005", "issued_at": "0", "signature": "-"})

    async def _upsert(self, request: web.Request) -> web.Response:
        if (refused := self._refusal(request)) is not None:
            return refused
        external, wanted = request.match_info["value"], await request.json()
        if external in self.twins:
            known = [f"/services/data/v62.0/sobjects/Opportunity/006000000000{n}AAA" for n in (1, 2)]
            return web.json_response(known, status=300)
        before = self.records.get(external)
        if (wrong := self._wrong(wanted, new=before is None)) is not None:
            return wrong
        record = self.records.setdefault(external, {"Id": f"006{next(self._ids):012}AAA"})
        record.update(wanted)
        said = {"id": record["Id"], "success": True, "errors": [], "created": before is None}
        return web.json_response(said, status=201 if before is None else 200)

    async def _read(self, request: web.Request) -> web.Response:
        if (refused := self._refusal(request)) is not None:
            return refused
        record = self.records.get(request.match_info["value"])
        return web.json_response(record) if record else _error(404, "NOT_FOUND", "not there")

    def _refusal(self, request: web.Request) -> web.Response | None:
        if not self._good or request.headers.get("Authorization") != f"Bearer {self._good}":
            return _error(401, "INVALID_SESSION_ID", "Session expired or invalid")
        if request.match_info["field"] != self.external:
            said = "Provided external ID field does not exist or is not accessible"
            return _error(404, "NOT_FOUND", said)
        return None

    def _wrong(self, wanted: Record, *, new: bool) -> web.Response | None:
        for name in wanted:
            if name not in self.fields:
                said = f"No such column '{name}' on sobject of type Opportunity"
                return _error(400, "INVALID_FIELD", said)
            if name in self.refused:
                return _error(400, *self.refused[name], fields=[name])
        missing = [name for name in REQUIRED if new and not wanted.get(name)]
        if missing:
            said = f"Required fields are missing: [{', '.join(missing)}]"
            return _error(400, "REQUIRED_FIELD_MISSING", said, fields=missing)
        return None


def _error(status: int, code: str, said: str, **more: Any) -> web.Response:
    return web.json_response([{"message": said, "errorCode": code, **more}], status=status)
