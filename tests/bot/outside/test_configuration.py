"""The settings of the services beyond Teams: whole, or a sentence that names what is missing."""

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.connector import Connector
from bot.fetching import Fetcher
from bot.outside.configuration import Beyond, beyond
from bot.tokens import EdgeSettings, NoToken
from core.handoff.targets import Package, Target
from core.settings import BadSettings, Settings

GRAPH = {"GRAPH_CLIENT_ID": "app", "GRAPH_CLIENT_SECRET": "s3cr3t", "MicrosoftAppTenantId": "tenant-a"}
SITE = {**GRAPH, "SHAREPOINT_SITE": "https://agency.sharepoint.com/sites/sales"}
CRM = {"SALESFORCE_CLIENT_ID": "app", "SALESFORCE_CLIENT_SECRET": "s3cr3t"}
BOT = {"MicrosoftAppId": "bot", "MicrosoftAppPassword": "s3cr3t"}


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with ClientSession() as made:
        yield made


def _beyond(session: ClientSession, **environment: str) -> Beyond:
    settings = Settings(_env_file=None, **environment)  # pyright: ignore[reportCallIssue]
    connector = Connector(session, EdgeSettings(app_id="", password=""), NoToken())
    return beyond(settings, session, lambda here: Fetcher(local=here, limit=1), connector)


async def test_nothing_set_is_nothing_configured(session: ClientSession):
    made = _beyond(session)
    assert made.reachable("anyone") == frozenset()
    assert made.links_of("anyone") is None


async def test_addresses_alone_configure_nothing(session: ClientSession):
    made = _beyond(
        session,
        GRAPH_URL="http://127.0.0.1:1",
        ENTRA_LOGIN_URL="https://localhost:1",
        SALESFORCE_LOGIN_URL="http://127.0.0.1:1",
    )
    assert made.reachable("anyone") == frozenset()


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"SALESFORCE_CLIENT_ID": "app"}, "SALESFORCE_CLIENT_SECRET"),
        ({"SALESFORCE_CLIENT_SECRET": "s3cr3t"}, "SALESFORCE_CLIENT_ID"),
        ({**CRM, "SALESFORCE_LOGIN_URL": "http://login.salesforce.com"}, "SALESFORCE_LOGIN_URL"),
        ({**CRM, "SALESFORCE_LOGIN_URL": "https://user:word@login.salesforce.com"}, "SALESFORCE_LOGIN_URL"),
        ({**CRM, "SALESFORCE_FIELDS": "colour=Colour__c"}, "SALESFORCE_FIELDS"),
        ({**CRM, "SALESFORCE_FIELDS": "client=Client Name"}, "SALESFORCE_FIELDS"),
        ({**CRM, "SALESFORCE_EXTERNAL_ID": "../Account"}, "SALESFORCE_EXTERNAL_ID"),
        ({**CRM, "SALESFORCE_STAGES": "won="}, "SALESFORCE_STAGES"),
        ({**GRAPH, "TROWEL_CATALOG_APP_ID": "trowel"}, "TROWEL_CATALOG_APP_ID"),
        ({"TROWEL_CATALOG_APP_ID": "01234567-89ab-cdef-0123-456789abcdef"}, "GRAPH_CLIENT_ID"),
        ({**CRM, "SALESFORCE_STAGES": "signed=Closed Won"}, "SALESFORCE_STAGES"),
        ({"GRAPH_CLIENT_ID": "app"}, "GRAPH_CLIENT_SECRET"),
        ({"GRAPH_CLIENT_SECRET": "s3cr3t"}, "GRAPH_CLIENT_ID"),
        ({"GRAPH_CLIENT_ID": "app", "GRAPH_CLIENT_SECRET": "s3cr3t"}, "MicrosoftAppTenantId"),
        ({"SHAREPOINT_SITE": SITE["SHAREPOINT_SITE"]}, "GRAPH_CLIENT_ID"),
        ({**SITE, "SHAREPOINT_SITE": "https://evil.example/sites/sales"}, "SHAREPOINT_SITE"),
        ({**SITE, "SHAREPOINT_SITE": "agency"}, "SHAREPOINT_SITE"),
        ({**SITE, "GRAPH_URL": "graph"}, "GRAPH_URL"),
        ({**SITE, "ENTRA_LOGIN_URL": "http://login.microsoftonline.com"}, "ENTRA_LOGIN_URL"),
        ({**GRAPH, "SHAREPOINT_HOSTS": "https://agency.sharepoint.com"}, "SHAREPOINT_HOSTS"),
        ({**GRAPH, "SHAREPOINT_HOSTS": "files.example"}, "SHAREPOINT_HOSTS"),
        ({"SALES_ENCYCLOPEDIA_URL": "javascript:alert(1)"}, "SALES_ENCYCLOPEDIA_URL"),
        ({"SLACK_WEBHOOK_URL": "http://hooks.slack.com/x"}, "SLACK_WEBHOOK_URL"),
        ({**BOT, "MicrosoftAppType": "MultiTenant", **CRM}, "MicrosoftAppTenantId"),
        ({**BOT, "MicrosoftAppType": "MultiTenant", "SHAREPOINT_SITE": SITE["SHAREPOINT_SITE"]}, "Tenant"),
    ],
)
async def test_half_a_configuration_stops_the_start_and_names_what_is_missing(
    session: ClientSession, environment: dict[str, str], named: str
):
    with pytest.raises(BadSettings, match=named) as refused:
        _beyond(session, **environment)
    assert "s3cr3t" not in str(refused.value)


async def test_only_the_app_s_own_tenant_reaches_the_operator_s_systems(session: ClientSession):
    made = _beyond(session, **SITE, **CRM)
    assert made.reachable("tenant-a") == {Target.LIBRARY, Target.CRM}
    assert made.links_of("tenant-a") is not None
    assert made.reachable("tenant-b") == frozenset()
    assert made.links_of("tenant-b") is None


async def test_a_tenant_is_the_same_however_it_is_spelt(session: ClientSession):
    assert _beyond(session, **{**CRM, "MicrosoftAppTenantId": "Tenant-A"}).reachable("tenant-a")


async def test_the_bot_s_own_registration_follows_links(session: ClientSession):
    made = _beyond(session, **BOT, MicrosoftAppTenantId="tenant-a")
    assert made.links_of("tenant-a") is not None


async def test_a_bot_of_many_tenants_without_a_home_follows_no_links(session: ClientSession):
    assert _beyond(session, **BOT, MicrosoftAppType="MultiTenant").links_of("tenant-a") is None


async def test_an_organisation_s_own_fields_take_the_place_of_the_usual(session: ClientSession):
    made = _beyond(
        session, **CRM, SALESFORCE_FIELDS="currency=, percentage=Score__c", SALESFORCE_STAGES="won=Signed"
    )
    crm: Any = made.of("anyone").crm
    record = crm.record(_package(), "https://agency.sharepoint.com/x")
    assert "CurrencyIsoCode" not in record
    assert record["Score__c"] == 70
    assert record["StageName"] == "Signed"


def _package() -> Package:
    return Package(
        number=1,
        name="Tidewater launch",
        deal_status="won",
        percentage=Decimal(70),
        amount=Decimal(10),
        currency="EUR",
        close_date=date(2027, 1, 15),
    )
