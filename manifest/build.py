"""Builds the package that an administrator uploads to Teams: `python -m manifest.build [OUT.zip]`."""

import json
import sys
from importlib.resources import files
from pathlib import Path
from string import Template
from zipfile import ZIP_DEFLATED, ZipFile

from core.settings import Settings, load_settings

ICONS = ("color.png", "outline.png")
NO_ADDRESS = "https://example.com"
"""Stands in for PUBLIC_URL, which Teams only shows."""


def render(settings: Settings) -> str:
    """The manifest for one bot.

    Raises:
        ValueError: MicrosoftAppId is empty, so there is no bot to make a package for.
    """
    if settings.local:
        raise ValueError("MicrosoftAppId is empty: a package needs the bot's id.")
    template = Template((files("manifest") / "manifest.json").read_text("utf-8"))
    public_url = settings.public_url.rstrip("/") or NO_ADDRESS
    text = template.safe_substitute(app_id=settings.app_id, public_url=public_url)
    json.loads(text)
    return text


def build(settings: Settings, target: Path) -> None:
    """Writes the package."""
    manifest = render(settings)
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        package.writestr("manifest.json", manifest)
        for icon in ICONS:
            package.writestr(icon, (files("manifest") / icon).read_bytes())


def main(arguments: list[str]) -> int:
    target = Path(arguments[0] if arguments else "trowel.zip")
    try:
        build(load_settings(), target)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
