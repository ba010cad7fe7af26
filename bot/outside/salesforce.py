"""Salesforce's REST API: one record per opportunity, found by an external id."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from aiohttp import ClientResponse, ClientSession
from yarl import URL

from bot.connector import retry_after
from bot.outside.http import BUSY, NoAnswer, Unfit, body_of, calling, origin
from bot.tokens import Flight, is_loopback
from core.handoff.ports import Busy, Declined, Left
from core.handoff.targets import Package
from core.messages import Message, message, say

API = "v62.0"

FIELDS: Mapping[str, str] = {
    "name": "Name",
    "amount": "Amount",
    "currency": "CurrencyIsoCode",
    "close_date": "CloseDate",
    "status": "StageName",
    "description": "Description",
    "client": "",
    "percentage": "",
    "library": "",
}
"""The field of Opportunity that takes each value; what has none stands in the description."""

STAGES: Mapping[str, str] = {
    "active": "Proposal/Price Quote",
    "won": "Closed Won",
    "lost": "Closed Lost",
    "deprioritised": "Closed Lost",
}
"""The StageName of each deal status."""

HOSTS = (".salesforce.com", ".force.com", ".salesforce.mil", ".cloudforce.com")
"""Where an organisation's own instance may be."""

NAME = 120
"""Characters that Salesforce takes of an opportunity's name."""

_ID = re.compile(r"[A-Za-z0-9]{15,18}")
_CODE = re.compile(r"[A-Z0-9_]{1,60}")
_FIELD = re.compile(r"[A-Za-z0-9_.]{1,80}")
_LIMITS = frozenset({"REQUEST_LIMIT_EXCEEDED", "SERVER_UNAVAILABLE", "UNABLE_TO_LOCK_ROW"})
"""Refusals that pass by themselves."""


@dataclass(frozen=True)
class SalesforceSettings:
    """How an organisation's Salesforce calls things."""

    external: str = "Trowel_Id__c"
    """The external id field on Opportunity."""
    fields: Mapping[str, str] = field(default_factory=lambda: FIELDS)
    stages: Mapping[str, str] = field(default_factory=lambda: STAGES)


@dataclass(frozen=True, slots=True)
class Access:
    """A token and the instance that it is for."""

    token: str
    instance: URL


class SalesforceTokens:
    """The connected app's token (client credentials), shared by all calls until it is refused."""

    def __init__(self, session: ClientSession, login: URL, client: str, secret: str) -> None:
        self._session = session
        self._login = login
        self._form = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}
        self._held: Access | None = None
        self._asking = Flight(self._ask)

    async def access(self, refused: Access | None = None) -> Access:
        """The token; another one than that which was refused. Raises HandoffFailed."""
        if self._held is None or self._held is refused:
            await self._asking.join()
        assert self._held
        return self._held

    async def _ask(self) -> None:
        url = self._login / "services/oauth2/token"
        try:
            async with calling(self._session, "POST", url, data=self._form) as answer:
                if answer.status in BUSY:
                    raise Busy(message("handoff-crm-busy"), retry_after(answer))
                if answer.status != 200:
                    raise Declined(message("handoff-crm-credentials"))
                self._held = self._read(await body_of(answer))
        except NoAnswer:
            raise Busy(message("handoff-crm-busy")) from None

    def _read(self, said: Any) -> Access:
        """The token and the instance; one that is not Salesforce's, or the login's own, gets nothing."""
        try:
            token, instance = str(said["access_token"]), origin(str(said["instance_url"]))
        except (TypeError, KeyError, Unfit):
            raise Declined(message("handoff-crm-credentials")) from None
        host = (instance.host or "").lower()
        if not host.endswith(HOSTS) and host != self._login.host and not self._both_here(host):
            raise Declined(message("handoff-crm-credentials"))
        return Access(token, instance)

    def _both_here(self, host: str) -> bool:
        return is_loopback(host) and is_loopback(self._login.host or "")


class Salesforce:
    """`core.handoff.ports.Crm`."""

    def __init__(self, session: ClientSession, tokens: SalesforceTokens, known: SalesforceSettings) -> None:
        self._session = session
        self._tokens = tokens
        self._known = known

    async def push(self, external: str, package: Package, library: str | None) -> Left:
        """Makes the record with this external id, or brings it up to date: the same however often."""
        record = self.record(package, library)
        access = await self._tokens.access()
        left = await self._upsert(access, external, record)
        if left is None:
            left = await self._upsert(await self._tokens.access(refused=access), external, record)
        if left is None:
            raise Declined(message("handoff-crm-credentials"))
        return left

    def record(self, package: Package, library: str | None) -> dict[str, Any]:
        """The record's fields; what is not known is left as it is there."""
        values = {
            "name": package.name[:NAME],
            "amount": None if package.amount is None else float(package.amount),
            "currency": package.currency,
            "close_date": package.close_date.isoformat(),
            "status": self._known.stages[package.deal_status],
            "description": _description(package, library),
            "client": package.client,
            "percentage": None if package.percentage is None else float(package.percentage),
            "library": library,
        }
        fields = self._known.fields
        return {fields[name]: value for name, value in values.items() if fields[name] and value is not None}

    async def _upsert(self, access: Access, external: str, record: dict[str, Any]) -> Left | None:
        """The record as it is kept now; None where the token was refused."""
        url = self._address(access, external)
        headers = {"Authorization": f"Bearer {access.token}"}
        try:
            async with calling(self._session, "PATCH", url, json=record, headers=headers) as answer:
                if answer.status == 401:
                    return None
                return await self._read(answer, access, external)
        except NoAnswer:
            raise Busy(message("handoff-crm-busy")) from None

    def _address(self, access: Access, external: str) -> URL:
        path = f"/services/data/{API}/sobjects/Opportunity/{self._known.external}/{quote(external, safe='')}"
        return URL(f"{access.instance}{path}", encoded=True)

    async def _read(self, answer: ClientResponse, access: Access, external: str) -> Left:
        said = await body_of(answer)
        if answer.status in (200, 201) and isinstance(said, dict) and said.get("success"):
            return _left(access, str(said.get("id")), updated=answer.status == 200)
        if answer.status == 204:  # an instance that says nothing of what it updated
            return _left(access, await self._id(access, external), updated=True)
        if answer.status == 300:
            count = len(said) if isinstance(said, list) else 2
            raise Declined(message("handoff-crm-duplicate", count=count))
        raise self._refusal(answer, said)

    async def _id(self, access: Access, external: str) -> str:
        headers = {"Authorization": f"Bearer {access.token}"}
        async with calling(self._session, "GET", self._address(access, external), headers=headers) as answer:
            said = await body_of(answer)
        return str(said.get("Id")) if isinstance(said, dict) else ""

    def _refusal(self, answer: ClientResponse, said: Any) -> Busy | Declined:
        error = said[0] if isinstance(said, list) and said and isinstance(said[0], dict) else {}
        code = _matching(_CODE, error.get("errorCode")) or str(answer.status)
        if code in _LIMITS:
            return Busy(message("handoff-crm-limit"), retry_after(answer))
        if answer.status in BUSY:
            return Busy(message("handoff-crm-busy"), retry_after(answer))
        if answer.status == 403:
            return Declined(message("handoff-crm-forbidden", code=code))
        if answer.status == 404:
            return Declined(message("handoff-crm-no-field", field=self._known.external))
        if answer.status == 400:
            return Declined(_refused(error, code))
        return Declined(message("handoff-crm-odd", status=answer.status))


def _refused(error: Mapping[str, Any], code: str) -> Message:
    """Which fields Salesforce refused, and what its administrators' rule says to that."""
    listed = error.get("fields")
    fields = [_matching(_FIELD, one) for one in listed] if isinstance(listed, list) else []
    named = ", ".join(one for one in fields if one)
    return message(
        "handoff-crm-refused", fields=named or "none", code=code, said=_short(error.get("message"))
    )


def _matching(pattern: re.Pattern[str], said: Any) -> str:
    return said if isinstance(said, str) and pattern.fullmatch(said) else ""


def _short(said: Any) -> str:
    text = " ".join(str(said or "-").split())
    return text if len(text) <= 200 else f"{text[:199]}…"


def _left(access: Access, id: str, *, updated: bool) -> Left:
    known = id if _ID.fullmatch(id) else ""
    return Left(known, str(access.instance / known) if known else None, updated)


def _description(package: Package, library: str | None) -> str:
    """What has no field of its own there, in words."""
    return say(
        message(
            "handoff-crm-description",
            number=str(package.number),
            client=package.client or message("handoff-no-client"),
            owner=package.owner,
            percentage="none" if package.percentage is None else f"{package.percentage:f}",
            library=library or "none",
            summary=package.summary or "none",
        )
    )
