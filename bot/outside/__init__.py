"""The services beyond Teams: Salesforce, Microsoft Graph, Slack."""
