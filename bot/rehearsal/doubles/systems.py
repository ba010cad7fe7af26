"""All the services beyond Teams together, and the settings that lead to them."""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.rehearsal.doubles.entra import Entra
from bot.rehearsal.doubles.graph import GraphDouble
from bot.rehearsal.doubles.salesforce import SalesforceDouble
from bot.rehearsal.doubles.slack import SlackDouble

_BLANK = (
    "SHAREPOINT_HOSTS",
    "SHAREPOINT_LIBRARY",
    "SHAREPOINT_FOLDER",
    "TROWEL_CATALOG_APP_ID",
    "SALESFORCE_EXTERNAL_ID",
    "SALESFORCE_FIELDS",
    "SALESFORCE_STAGES",
)


@dataclass(frozen=True)
class Systems:
    """What a hand-off reaches in a rehearsal."""

    entra: Entra
    graph: GraphDouble
    salesforce: SalesforceDouble
    slack: SlackDouble

    def environment(self, tenant: str) -> dict[str, str]:
        """The settings of a service that hands this tenant's deals over to them; the rest is blank."""
        return {
            **dict.fromkeys(_BLANK, ""),
            "MicrosoftAppTenantId": tenant,
            "ENTRA_LOGIN_URL": self.entra.url,
            "GRAPH_URL": self.graph.url,
            "GRAPH_CLIENT_ID": "rehearsal",
            "GRAPH_CLIENT_SECRET": "rehearsal",
            "SHAREPOINT_SITE": "https://agency.sharepoint.com/sites/sales",
            "SALES_ENCYCLOPEDIA_URL": "https://agency.sharepoint.com/sites/sales/SitePages/Encyclopedia.aspx",
            "SALESFORCE_LOGIN_URL": self.salesforce.url,
            "SALESFORCE_CLIENT_ID": "rehearsal",
            "SALESFORCE_CLIENT_SECRET": "rehearsal",
            "SLACK_WEBHOOK_URL": self.slack.webhook,
        }


@asynccontextmanager
async def systems(folder: Path) -> AsyncGenerator[Systems]:
    """The services, as long as they are needed; this process trusts their certificate meanwhile."""
    entra = Entra(folder)
    before = os.environ.get("REQUESTS_CA_BUNDLE")
    os.environ["REQUESTS_CA_BUNDLE"] = str(entra.certificate)
    try:
        async with (
            entra,
            GraphDouble(entra) as graph,
            SalesforceDouble() as salesforce,
            SlackDouble() as slack,
        ):
            yield Systems(entra, graph, salesforce, slack)
    finally:
        os.environ.pop("REQUESTS_CA_BUNDLE")
        if before is not None:
            os.environ["REQUESTS_CA_BUNDLE"] = before
