"""What the operator may set, from the environment or a `.env` file: one class, checked at the start."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


def _listed(value: Any) -> Any:
    if isinstance(value, str):
        return tuple(part.strip() for part in value.replace(";", ",").split(",") if part.strip())
    return value


Listed = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]


Lowered = Annotated[Listed, AfterValidator(lambda ids: tuple(one.lower() for one in ids))]
"""Entra object ids: the same however they are spelt."""


MAILGUN = "https://api.mailgun.net"


class Settings(BaseSettings):
    """Every setting; `.env.example` says what each is for."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    app_id: str = Field("", validation_alias="MicrosoftAppId")
    app_password: SecretStr = Field(SecretStr(""), validation_alias="MicrosoftAppPassword")
    app_tenant: str = Field("", validation_alias="MicrosoftAppTenantId")
    app_type: Literal["SingleTenant", "MultiTenant", "UserAssignedMSI"] = Field(
        "SingleTenant", validation_alias="MicrosoftAppType"
    )
    openid_metadata_url: str = Field("", validation_alias="ToBotFromChannelOpenIdMetadataUrl")
    token_issuer: str = Field("", validation_alias="ToBotFromChannelTokenIssuer")
    login_url: str = Field("", validation_alias="ToChannelFromBotLoginUrl")
    oauth_scope: str = Field("", validation_alias="ToChannelFromBotOAuthScope")
    service_hosts: Listed = Field((), validation_alias="TROWEL_SERVICE_HOSTS")

    host: str = Field("127.0.0.1", validation_alias="HOST")
    port: int = Field(3978, ge=0, le=65535, validation_alias="PORT")
    database_url: SecretStr = Field(SecretStr(""), validation_alias="DATABASE_URL")
    home: Path = Field(Path(".trowel"), validation_alias="TROWEL_HOME")
    admins: Lowered = Field((), validation_alias="TROWEL_ADMINS")
    public_url: str = Field("", validation_alias="PUBLIC_URL")

    anthropic_api_key: SecretStr = Field(SecretStr(""), validation_alias="ANTHROPIC_API_KEY")
    anthropic_base_url: str = Field("", validation_alias="ANTHROPIC_BASE_URL")
    model: str = Field("", validation_alias="TROWEL_MODEL")

    entra_login_url: str = Field("https://login.microsoftonline.com", validation_alias="ENTRA_LOGIN_URL")
    graph_url: str = Field("https://graph.microsoft.com", validation_alias="GRAPH_URL")
    graph_client_id: str = Field("", validation_alias="GRAPH_CLIENT_ID")
    graph_client_secret: SecretStr = Field(SecretStr(""), validation_alias="GRAPH_CLIENT_SECRET")
    sharepoint_hosts: Lowered = Field((), validation_alias="SHAREPOINT_HOSTS")
    sharepoint_site: str = Field("", validation_alias="SHAREPOINT_SITE")
    sharepoint_library: str = Field("", validation_alias="SHAREPOINT_LIBRARY")
    sharepoint_folder: str = Field("Trowel", validation_alias="SHAREPOINT_FOLDER")
    catalog_app_id: str = Field("", validation_alias="TROWEL_CATALOG_APP_ID")
    encyclopedia_url: str = Field("", validation_alias="SALES_ENCYCLOPEDIA_URL")
    salesforce_login_url: str = Field("https://login.salesforce.com", validation_alias="SALESFORCE_LOGIN_URL")
    salesforce_client_id: str = Field("", validation_alias="SALESFORCE_CLIENT_ID")
    salesforce_client_secret: SecretStr = Field(SecretStr(""), validation_alias="SALESFORCE_CLIENT_SECRET")
    salesforce_external_id: str = Field("Trowel_Id__c", validation_alias="SALESFORCE_EXTERNAL_ID")
    salesforce_fields: Listed = Field((), validation_alias="SALESFORCE_FIELDS")
    salesforce_stages: Listed = Field((), validation_alias="SALESFORCE_STAGES")
    slack_webhook_url: SecretStr = Field(SecretStr(""), validation_alias="SLACK_WEBHOOK_URL")

    mail_from: str = Field("", validation_alias="MAIL_FROM")
    smtp_host: str = Field("", validation_alias="SMTP_HOST")
    smtp_port: int = Field(587, ge=1, le=65535, validation_alias="SMTP_PORT")
    smtp_user: str = Field("", validation_alias="SMTP_USER")
    smtp_password: SecretStr = Field(SecretStr(""), validation_alias="SMTP_PASSWORD")
    smtp_security: Literal["starttls", "tls", "none"] = Field("starttls", validation_alias="SMTP_SECURITY")
    mailgun_api_key: SecretStr = Field(SecretStr(""), validation_alias="MAILGUN_API_KEY")
    mailgun_domain: str = Field("", validation_alias="MAILGUN_DOMAIN")
    mailgun_url: str = Field(MAILGUN, validation_alias="MAILGUN_URL")

    file_limit_mb: int = Field(50, ge=1, le=500, validation_alias="TROWEL_FILE_LIMIT_MB")

    @field_validator("app_type", mode="before")
    @classmethod
    def _default_type(cls, value: Any) -> Any:
        return value or "SingleTenant"

    @field_validator(
        "entra_login_url",
        "graph_url",
        "sharepoint_folder",
        "salesforce_login_url",
        "salesforce_external_id",
        "smtp_port",
        "smtp_security",
        "mailgun_url",
        mode="before",
    )
    @classmethod
    def _default(cls, value: Any, info: ValidationInfo) -> Any:
        assert info.field_name
        return value or cls.model_fields[info.field_name].default

    @property
    def local(self) -> bool:
        """No app id: the service is for this machine alone."""
        return not self.app_id


class BadSettings(Exception):
    """A setting that stops the start; the text names it and says what it must be."""


def load_settings() -> Settings:
    """The settings of this process.

    Raises:
        BadSettings: a value is wrong; the sentence names its variable, never the value.
    """
    try:
        settings = Settings()  # pyright: ignore[reportCallIssue]  # every field comes from the environment
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise BadSettings(f"{first['loc'][0]} is wrong: {first['msg'].lower()}.") from None
    _check(settings)
    return settings


def _check(settings: Settings) -> None:
    check_mail(settings)
    if settings.local:
        return
    if not settings.app_password.get_secret_value():
        raise BadSettings(
            "MicrosoftAppPassword is missing: MicrosoftAppId is set, so the bot must prove who it is."
        )
    if settings.app_type == "SingleTenant" and not settings.app_tenant:
        raise BadSettings(
            "MicrosoftAppTenantId is missing: a SingleTenant bot serves one Microsoft 365 tenant."
        )


def warnings(settings: Settings) -> list[str]:
    """What the operator should know but need not mend before the start."""
    if not settings.local and not settings.public_url.startswith("https://"):
        return ["PUBLIC_URL is empty or not a full https address: links in cards and mails will not work."]
    return []


def check_mail(settings: Settings) -> None:
    """Whether the settings name one mail service, wholly.

    Raises:
        BadSettings: they do not.
    """
    mailgun = bool(settings.mailgun_domain or settings.mailgun_api_key.get_secret_value())
    if settings.smtp_host and mailgun:
        raise BadSettings("SMTP_HOST and MAILGUN_DOMAIN are both set: mail goes one way, so clear one.")
    if mailgun and not (settings.mailgun_domain and settings.mailgun_api_key.get_secret_value()):
        missing = "MAILGUN_API_KEY" if settings.mailgun_domain else "MAILGUN_DOMAIN"
        raise BadSettings(f"{missing} is missing: Mailgun needs a domain and a key.")
    if mailgun and not _DOMAIN.fullmatch(settings.mailgun_domain):
        raise BadSettings("MAILGUN_DOMAIN is wrong: it must be a domain such as mail.agency.example.")
    if mailgun and not _is_address_of_service(settings.mailgun_url):
        raise BadSettings("MAILGUN_URL is wrong: it must be a full https address.")
    if (settings.smtp_host or mailgun) and not _SENDER.fullmatch(settings.mail_from):
        raise BadSettings(
            "MAIL_FROM is missing or wrong: mail needs a sender such as Trowel <trowel@agency.example>."
        )
    if settings.smtp_user and settings.smtp_security == "none" and settings.smtp_host not in _HERE:
        raise BadSettings("SMTP_SECURITY is wrong: a password is not sent without encryption.")
    if settings.smtp_user and not settings.smtp_password.get_secret_value():
        raise BadSettings("SMTP_PASSWORD is missing: SMTP_USER is set.")


_HERE = ("localhost", "127.0.0.1", "::1")
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_ADDRESS = r"[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
_SENDER = re.compile(rf"(?:[^<>@\r\n]*<{_ADDRESS}>|{_ADDRESS})", re.ASCII)


def _is_address_of_service(url: str) -> bool:
    """Whether it is a full https address; this machine may do with http."""
    try:
        named = urlsplit(url)
    except ValueError:
        return False
    plain = named.scheme == "http" and named.hostname in _HERE
    return bool(named.hostname) and (named.scheme == "https" or plain)
