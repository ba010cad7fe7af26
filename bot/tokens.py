"""Who may talk to us and as whom we answer: checking the Bot Framework's tokens, and holding our own."""

import asyncio
import ipaddress
import logging
import re
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

import jwt
from aiohttp import ClientSession
from msal import ConfidentialClientApplication
from yarl import URL

log = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")

LEEWAY = 300
"""Seconds that clocks may differ, as the Bot Framework allows."""

TEAMS_HOSTS = frozenset(
    {
        "smba.trafficmanager.net",
        "smba.onyx.prod.teams.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "frontend.botapi.msg.infra.teams.microsoftonline.cn",
    }
)
"""The service hosts of the Teams clouds, as Microsoft's own Teams SDK lists them."""

_ORIGIN = re.compile(r"(https?://)?((\*\.)?[a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?/?", re.IGNORECASE)


@dataclass(frozen=True)
class EdgeSettings:
    """What the edge to Teams needs to know; an empty string means the public cloud's own value.

    Raises:
        ValueError: a service host is not a host; the text names it.
    """

    app_id: str = ""
    """Empty is local mode: no tokens, loopback only."""
    password: str = field(default="", repr=False)
    tenant: str = ""
    app_type: str = ""
    openid_metadata_url: str = ""
    token_issuer: str = ""
    login_url: str = ""
    oauth_scope: str = ""
    service_hosts: tuple[str, ...] = ()
    """Hosts trusted beside Teams' own: `host`, `host:port`, `*.domain`, or any of these after `https://`."""

    def __post_init__(self) -> None:
        for entry in self.service_hosts:
            _origin(entry)

    @property
    def local(self) -> bool:
        return not self.app_id

    @property
    def only_tenant(self) -> str:
        """The one tenant whose activities are accepted; empty when the app serves many."""
        return "" if self.local or self.app_type.lower() == "multitenant" else self.tenant

    @property
    def metadata_address(self) -> str:
        return self.openid_metadata_url or "https://login.botframework.com/v1/.well-known/openidconfiguration"

    @property
    def issuer(self) -> str:
        return self.token_issuer or "https://api.botframework.com"

    @property
    def authority(self) -> str:
        return self.login_url or f"https://login.microsoftonline.com/{self.only_tenant or 'botframework.com'}"

    @property
    def scope(self) -> str:
        scope = self.oauth_scope or "https://api.botframework.com"
        return scope if scope.endswith("/.default") else f"{scope.rstrip('/')}/.default"

    def trusts(self, service_url: str) -> bool:
        """Whether our answers, and our token with them, may go to this address."""
        try:
            url = URL(service_url)
        except ValueError:
            return False
        if not url.host or url.user or url.password or url.query_string or url.fragment:
            return False
        if self.local and is_loopback(url.host):
            return url.scheme in ("http", "https")
        if url.host in TEAMS_HOSTS and url.scheme == "https" and url.is_default_port():
            return True
        return any(_matches(url, entry) for entry in self.service_hosts)


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _origin(entry: str) -> URL:
    if not _ORIGIN.fullmatch(entry):
        raise ValueError(f"not a service host: {entry!r}")
    return URL(entry if "://" in entry else f"//{entry}")


def _matches(url: URL, entry: str) -> bool:
    wanted = _origin(entry)
    host, at = wanted.host or "", url.host or ""
    loopback = is_loopback(host)
    schemes = (wanted.scheme,) if wanted.scheme else ("https", "http") if loopback else ("https",)
    named = at == host or (host.startswith("*.") and at.endswith(host[1:]))
    port = url.port == wanted.explicit_port if wanted.explicit_port else loopback or url.is_default_port()
    return url.scheme in schemes and named and port


class Unauthorized(Exception):
    """The request does not prove that it comes from the Bot Framework; the reason is for the log alone."""


class Flight(Generic[ResultT]):
    """One run at a time of something slow: whoever asks meanwhile waits for that same run."""

    def __init__(self, run: Callable[[], Coroutine[Any, Any, ResultT]]) -> None:
        self._run = run
        self._task: asyncio.Task[ResultT] | None = None

    @property
    def under_way(self) -> bool:
        return self._task is not None and not self._task.done()

    def start(self) -> "asyncio.Task[ResultT]":
        """The run under way, or a new one."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
            self._task.add_done_callback(_log_failure)
        return self._task

    async def join(self) -> ResultT:
        """The result of the run; giving up waiting does not end it for the others."""
        return await asyncio.shield(self.start())


def _log_failure(task: "asyncio.Task[Any]") -> None:
    if not task.cancelled() and (error := task.exception()):
        log.warning("a fetch from the identity service failed: %s: %s", type(error).__name__, error)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A public key of the Bot Framework and the channels it vouches for."""

    key: jwt.PyJWK
    endorsements: frozenset[str]


class SigningKeys:
    """The Bot Framework's public keys: fetched again when an unknown one turns up, kept when that fails."""

    def __init__(
        self,
        session: ClientSession,
        metadata_address: str,
        *,
        lifetime: float = 24 * 3600,
        pause: float = 5.0,
        timeout: float = 10.0,
    ) -> None:
        self._session = session
        self._address = metadata_address
        self._lifetime = lifetime
        self._pause = pause
        self._timeout = timeout
        self._keys: Mapping[str, SigningKey] = {}
        self._fetched = self._tried = float("-inf")
        self._fetching = Flight(self._fetch)

    async def find(self, kid: str) -> SigningKey | None:
        """The key of that id; a known key never waits for the key server."""
        if known := self._keys.get(kid):
            if time.monotonic() - self._fetched > self._lifetime:
                self.refresh()
            return known
        if self.refresh():
            await self._fetching.join()
        return self._keys.get(kid)

    async def load(self) -> None:
        """Fetches the keys ahead of the first turn."""
        await self._fetching.join()

    def refresh(self) -> bool:
        """Whether a fetch is under way, started now unless the last one is too recent."""
        due = self._fetching.under_way or time.monotonic() - self._tried >= self._pause
        if due:
            self._fetching.start()
        return due

    async def _fetch(self) -> None:
        try:
            async with asyncio.timeout(self._timeout):
                metadata = await self._get(self._address)
                keys = _read_keys(await self._get(metadata["jwks_uri"]))
        except Exception as error:  # whatever a key server does or answers, the keys we have stay
            log.warning("the signing keys could not be fetched: %s", type(error).__name__)
        else:
            self._keys, self._fetched = keys, time.monotonic()
        finally:
            self._tried = time.monotonic()

    async def _get(self, address: str) -> dict[str, Any]:
        async with self._session.get(address, raise_for_status=True) as response:
            return await response.json(content_type=None)


def _read_keys(answer: dict[str, Any]) -> dict[str, SigningKey]:
    keys: dict[str, SigningKey] = {}
    for entry in answer["keys"]:
        try:
            key = jwt.PyJWK.from_dict(entry, algorithm="RS256")
        except jwt.PyJWTError:
            continue
        keys[entry.get("kid", "")] = SigningKey(key, frozenset(entry.get("endorsements") or ()))
    if not keys:
        raise ValueError("no usable key")
    return keys


@dataclass(frozen=True, slots=True)
class Credential:
    """What a verified token says: which service spoke, and for which channels it may."""

    service_url: str
    channels: frozenset[str]

    def require(self, channel: str, service_url: str) -> None:
        """Checks that the token was made for this activity.

        Raises:
            Unauthorized: another channel's key signed it, or it names another service.
        """
        if channel not in self.channels:
            raise Unauthorized("channel not endorsed")
        if self.service_url != service_url:
            raise Unauthorized("serviceurl claim does not match")


class Verifier:
    """Reads the Authorization header of an activity."""

    def __init__(self, settings: EdgeSettings, keys: SigningKeys) -> None:
        self._settings = settings
        self._keys = keys

    async def verify(self, authorization: str) -> Credential:
        """What the token says once its signature and its claims have been found good.

        Raises:
            Unauthorized: there is no token, or it is not a valid one of the Bot Framework for this app.
        """
        scheme, _, token = authorization.partition(" ")
        if scheme != "Bearer" or not token:
            raise Unauthorized("no bearer token")
        try:
            kid = jwt.get_unverified_header(token).get("kid")
            key = await self._keys.find(kid) if isinstance(kid, str) else None
            if key is None:
                raise Unauthorized("unknown key")
            claims = self._decode(token, key)
        except (
            jwt.PyJWTError,
            ValueError,
            RecursionError,
        ) as error:  # text or nesting that the parser cannot take
            raise Unauthorized(type(error).__name__) from error
        return Credential(str(claims.get("serviceurl", "")), key.endorsements)

    def _decode(self, token: str, key: SigningKey) -> dict[str, Any]:
        return jwt.decode(
            token,
            key.key,
            algorithms=["RS256"],
            audience=self._settings.app_id,
            issuer=self._settings.issuer,
            leeway=LEEWAY,
            options={"require": ["exp", "iss", "aud"]},
        )


class TokenUnavailable(Exception):
    """The login service gave us no token; the reason is for the log alone."""


class TokenSource(Protocol):
    """Where the token for calls to the Bot Connector comes from."""

    async def token(self) -> str | None:
        """A token that is still good for a while; None where none is needed.

        Raises:
            TokenUnavailable: none is to be had now.
        """
        ...


class NoToken:
    """Local mode: nobody asks who we are."""

    async def token(self) -> str | None:
        return None


class MsalTokens:
    """The app's token from Entra ID: acquired in a thread, shared by all calls, renewed ahead of its end."""

    AHEAD = 300.0
    """Seconds before the end at which renewal starts; msal itself hands out no token older than that."""
    SAFE = 30.0
    """Seconds before the end from which the old token is no longer used while the new one is under way."""

    def __init__(self, settings: EdgeSettings, timeout: float = 8.0) -> None:
        self._settings = settings
        self._timeout = timeout
        self._application: ConfidentialClientApplication | None = None
        self._token = ""
        self._ends = float("-inf")
        self._refused = False
        self._renewing = Flight(self._renew)

    async def token(self) -> str | None:
        left = self._ends - time.monotonic()
        if left < self.SAFE:
            await self._wait()
        elif left < self.AHEAD:
            self._renewing.start()
        return self._token

    def forget(self, token: str | None) -> None:
        """A service refused this token: whoever asks from now on gets another."""
        if token == self._token:
            self._ends, self._refused = float("-inf"), True

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(self._timeout):
                await self._renewing.join()
        except TimeoutError as error:
            raise TokenUnavailable("no answer yet") from error

    async def _renew(self) -> None:
        answer = await asyncio.to_thread(self._acquire)
        if not answer or "access_token" not in answer:
            raise TokenUnavailable(str((answer or {}).get("error", "no answer")))
        self._token, self._refused = answer["access_token"], False
        self._ends = time.monotonic() + float(answer["expires_in"])

    def _acquire(self) -> dict[str, Any] | None:
        try:
            application = self._application = self._application or self._open()
            try:
                if self._refused:
                    application.remove_tokens_for_client()
                return application.acquire_token_for_client([self._settings.scope])
            finally:
                application.http_client.close()  # about an hour passes until the next call
        except Exception as error:  # msal lets through whatever its HTTP client raises
            raise TokenUnavailable(type(error).__name__) from error

    def _open(self) -> ConfidentialClientApplication:
        """Asks the authority for its addresses, hence only in the thread."""
        return ConfidentialClientApplication(
            self._settings.app_id,
            client_credential=self._settings.password,
            authority=self._settings.authority,
            instance_discovery=False,  # the authority is the operator's own setting
            timeout=self._timeout,
        )
