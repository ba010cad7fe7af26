"""Builds the package that an administrator uploads to Teams: `python -m manifest.build [OUT.zip]`."""

import re
import sys
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from string import Template
from urllib.parse import urlsplit
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from core.settings import BadSettings, Settings, load_settings

ICONS = ("color.png", "color32x32.png", "outline.png")

LANGUAGES = ("ar", "de", "es", "fr")
"""Beside English, in which the manifest itself is written."""

PROJECT = Path(__file__).parents[1] / "pyproject.toml"

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""When every file of the package was made, so that the same settings make the same bytes."""

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ADDRESS = re.compile(
    r"https://[a-z0-9][a-z0-9.-]*\.[a-z0-9-]+(:\d{1,5})?(/[\w./~-]*)?", re.IGNORECASE | re.ASCII
)
_VERSION = re.compile(r"\d{1,5}\.\d{1,5}\.\d{1,5}")


class NoPackage(Exception):
    """There is no package to make; the text says which setting stands in the way."""


def render(settings: Settings, version: str) -> str:
    """The manifest for one bot.

    Raises:
        NoPackage: a setting that it needs is missing or wrong.
    """
    address = settings.public_url.rstrip("/")
    if settings.local:
        raise NoPackage("MicrosoftAppId is empty: a package needs the bot's id.")
    if not _GUID.fullmatch(settings.app_id):
        raise NoPackage("MicrosoftAppId is wrong: it must be the id of a registration, such as 1234abcd-….")
    if settings.graph_client_id and not _GUID.fullmatch(settings.graph_client_id):
        raise NoPackage("GRAPH_CLIENT_ID is wrong: it must be the id of a registration, or empty.")
    if not _ADDRESS.fullmatch(address):
        raise NoPackage("PUBLIC_URL is empty or wrong: it must be the full https address of this service.")
    if not _VERSION.fullmatch(version):
        raise NoPackage(f"The version {version} is wrong: Teams takes three numbers, such as 1.4.0.")
    template = Template((files("manifest") / "manifest.json").read_text("utf-8"))
    return template.safe_substitute(
        app_id=settings.app_id.lower(),
        graph_id=(settings.graph_client_id or settings.app_id).lower(),
        public_url=address,
        host=urlsplit(address).netloc.lower(),
        version=version,
    )


def contents(settings: Settings, version: str) -> Mapping[str, bytes]:
    """The files of the package, by name."""
    here = files("manifest")
    strings = {f"{tag}.json": (here / "strings" / f"{tag}.json").read_bytes() for tag in LANGUAGES}
    icons = {icon: (here / icon).read_bytes() for icon in ICONS}
    return {"manifest.json": render(settings, version).encode(), **icons, **strings}


def build(settings: Settings, target: Path, version: str) -> None:
    """Writes the package: the same bytes for the same settings."""
    packed = contents(settings, version)
    target.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(target, "w", ZIP_STORED) as package:
        for name, content in packed.items():
            entry = ZipInfo(name, LONG_AGO)
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content)


def project_version() -> str:
    """The version of the project, which is that of its packages."""
    return tomllib.loads(PROJECT.read_text("utf-8"))["project"]["version"]


def main(arguments: list[str]) -> int:
    target = Path(arguments[0] if arguments else "trowel.zip")
    try:
        build(load_settings(), target, project_version())
    except (BadSettings, NoPackage) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{target} cannot be written: {error.strerror}. No package was made.\n")
        return 1
    sys.stdout.write(f"{target}: upload it in the Teams admin center under Teams apps, Manage apps.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
