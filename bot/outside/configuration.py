"""From the settings to the services beyond Teams: all of a service's settings, or none."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from aiohttp import ClientSession
from yarl import URL

from bot.connector import Connector
from bot.fetching import Fetcher
from bot.links import in_sharepoint, is_host
from bot.outside.channels import GraphChannels
from bot.outside.graph import Graph
from bot.outside.http import Unfit, origin
from bot.outside.installing import Installer
from bot.outside.library import SharePoint, site_of
from bot.outside.links import SharedLinks
from bot.outside.posts import GraphPosts
from bot.outside.salesforce import FIELDS, STAGES, Salesforce, SalesforceSettings, SalesforceTokens
from bot.outside.slack import Slack
from bot.tokens import EdgeSettings, MsalTokens, is_loopback
from core.handoff.ports import Outside
from core.handoff.targets import Target
from core.settings import BadSettings, Settings

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")
"""An API name of Salesforce."""

_CATALOGUE_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True)
class Beyond:
    """The services beyond Teams, for the tenant that they belong to."""

    outside: Outside
    links: SharedLinks | None
    installer: Installer | None
    posts: GraphPosts | None
    channels: GraphChannels | None
    tenant: str
    """The only one that may use them; empty in local mode where none is named: whoever is served."""

    def of(self, tenant: str) -> Outside:
        """What is configured for a tenant: nothing for one that the services do not belong to."""
        return self.outside if self._theirs(tenant) else Outside()

    def reachable(self, tenant: str) -> frozenset[Target]:
        """The systems that are configured for a tenant."""
        return self.of(tenant).reachable

    def links_of(self, tenant: str) -> SharedLinks | None:
        """What follows the tenant's links."""
        return self.links if self._theirs(tenant) else None

    def installer_of(self, tenant: str) -> Installer | None:
        """What installs Trowel for the tenant's people."""
        return self.installer if self._theirs(tenant) else None

    def posts_of(self, tenant: str) -> GraphPosts | None:
        """What reads the tenant's messages."""
        return self.posts if self._theirs(tenant) else None

    def channels_of(self, tenant: str) -> GraphChannels | None:
        """What reaches the files of the tenant's channels."""
        return self.channels if self._theirs(tenant) else None

    async def close(self) -> None:
        if self.links:
            await self.links.close()

    def _theirs(self, tenant: str) -> bool:
        return self.tenant in ("", tenant)


def beyond(
    settings: Settings, session: ClientSession, fetcher: Callable[[bool], Fetcher], connector: Connector
) -> Beyond:
    """Puts the services together; `fetcher` makes one that may or may not look on this machine.

    Raises:
        BadSettings: a service is configured by half, or a value is wrong; the sentence names the variable.
    """
    graph = _graph(settings, session)
    library = _library(settings, graph)
    crm, slack = _salesforce(settings, session), _slack(settings, session)
    if not settings.local and not settings.app_tenant and (crm or slack):
        raise BadSettings("MicrosoftAppTenantId is missing: it says whose deals may be handed over.")
    outside = Outside(crm, library, slack, _encyclopedia(settings))
    links, installer = _links(settings, graph, fetcher), _installer(settings, graph)
    posts = GraphPosts(graph, connector) if graph else None
    channels = GraphChannels(graph, posts) if graph and posts else None
    return Beyond(outside, links, installer, posts, channels, settings.app_tenant.lower())


def _graph(settings: Settings, session: ClientSession) -> Graph | None:
    """Microsoft Graph as the app itself: its own registration, or one for Graph alone."""
    own = "" if settings.local else settings.app_id
    client, secret = settings.graph_client_id, settings.graph_client_secret.get_secret_value()
    if bool(client) != bool(secret):
        missing = "GRAPH_CLIENT_SECRET" if client else "GRAPH_CLIENT_ID"
        raise BadSettings(f"{missing} is missing: Microsoft Graph needs an app's id and its secret.")
    if not client and not own:
        return None
    url = _address("GRAPH_URL", settings.graph_url)
    login = _address("ENTRA_LOGIN_URL", settings.entra_login_url)
    if not settings.app_tenant:
        if client or settings.sharepoint_site:
            raise BadSettings(
                "MicrosoftAppTenantId is missing: Microsoft Graph is asked for one tenant's files alone."
            )
        return None
    tokens = MsalTokens(
        EdgeSettings(
            app_id=client or own,
            password=secret or settings.app_password.get_secret_value(),
            login_url=f"{login}/{settings.app_tenant}",
            oauth_scope=str(url.origin()),
        )
    )
    return Graph(session, url, tokens)


def _installer(settings: Settings, graph: Graph | None) -> Installer | None:
    if not settings.catalog_app_id:
        return None
    if not _CATALOGUE_ID.fullmatch(settings.catalog_app_id):
        raise BadSettings(
            "TROWEL_CATALOG_APP_ID is wrong: it must be the app's id in the organisation's catalogue, "
            "such as 01234567-89ab-cdef-0123-456789abcdef."
        )
    if graph is None:
        raise BadSettings(
            "GRAPH_CLIENT_ID is missing: TROWEL_CATALOG_APP_ID is set, and Graph must know who asks."
        )
    return Installer(graph, settings.catalog_app_id)


def _library(settings: Settings, graph: Graph | None) -> SharePoint | None:
    if not settings.sharepoint_site:
        return None
    if graph is None:
        raise BadSettings("GRAPH_CLIENT_ID is missing: SHAREPOINT_SITE is set, and Graph must know who asks.")
    try:
        site = site_of(settings.sharepoint_site)
    except Unfit as error:
        raise BadSettings(f"SHAREPOINT_SITE is wrong: {error}.") from None
    return SharePoint(graph, site, settings.sharepoint_library, settings.sharepoint_folder)


def _links(settings: Settings, graph: Graph | None, fetcher: Callable[[bool], Fetcher]) -> SharedLinks | None:
    for host in settings.sharepoint_hosts:
        if not (is_host(host) and in_sharepoint(host)):
            raise BadSettings(
                f"SHAREPOINT_HOSTS is wrong: {host!r} is no host name such as agency.sharepoint.com."
            )
    if graph is None:
        return None
    here = is_loopback(graph.url.host or "")
    return SharedLinks(graph, fetcher(here or settings.local), frozenset(settings.sharepoint_hosts))


def _salesforce(settings: Settings, session: ClientSession) -> Salesforce | None:
    client, secret = settings.salesforce_client_id, settings.salesforce_client_secret.get_secret_value()
    fields = _pairs("SALESFORCE_FIELDS", settings.salesforce_fields, FIELDS)
    stages = _pairs("SALESFORCE_STAGES", settings.salesforce_stages, STAGES)
    if "" in stages.values():
        raise BadSettings("SALESFORCE_STAGES is wrong: every status needs a stage of Salesforce.")
    for name in filter(None, fields.values()):
        _refuse_name("SALESFORCE_FIELDS", name)
    _refuse_name("SALESFORCE_EXTERNAL_ID", settings.salesforce_external_id)
    if not client and not secret:
        return None
    if not client or not secret:
        missing = "SALESFORCE_CLIENT_SECRET" if client else "SALESFORCE_CLIENT_ID"
        raise BadSettings(f"{missing} is missing: Salesforce needs a connected app's id and its secret.")
    login = _address("SALESFORCE_LOGIN_URL", settings.salesforce_login_url)
    known = SalesforceSettings(settings.salesforce_external_id, fields, stages)
    return Salesforce(session, SalesforceTokens(session, login, client, secret), known)


def _refuse_name(variable: str, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise BadSettings(f"{variable} is wrong: {name!r} is no name of a field of Salesforce.")


def _slack(settings: Settings, session: ClientSession) -> Slack | None:
    webhook = settings.slack_webhook_url.get_secret_value()
    return Slack(session, _address("SLACK_WEBHOOK_URL", webhook)) if webhook else None


def _encyclopedia(settings: Settings) -> str | None:
    """Any address that a browser opens."""
    address = settings.encyclopedia_url
    if address and not re.fullmatch(r"https://[^\s\x00-\x1f]+", address):
        raise BadSettings("SALES_ENCYCLOPEDIA_URL is wrong: it must begin with https://.")
    return address or None


def _pairs(variable: str, given: Sequence[str], known: Mapping[str, str]) -> Mapping[str, str]:
    """`name=value` over the defaults; an empty value leaves the name out."""
    pairs = dict(known)
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or name.strip() not in known:
            raise BadSettings(f"{variable} is wrong: it takes NAME=VALUE, with a name of {', '.join(known)}.")
        pairs[name.strip()] = value.strip()
    return pairs


def _address(variable: str, value: str) -> URL:
    try:
        return origin(value)
    except Unfit as error:
        raise BadSettings(f"{variable} is wrong: {error}.") from None
