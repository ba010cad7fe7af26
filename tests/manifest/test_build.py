"""The app package: what Teams will accept."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from jsonschema import Draft4Validator
from PIL import Image

from bot.commands import COMMANDS
from core.settings import Settings
from manifest.build import build

SCHEMA = json.loads((Path(__file__).parent / "MicrosoftTeams.schema.json").read_text("utf-8"))
SETTINGS = Settings.model_validate(
    {"MicrosoftAppId": "11111111-2222-3333-4444-555555555555", "PUBLIC_URL": "https://trowel.example.com"}
)


@pytest.fixture
def package(tmp_path: Path) -> ZipFile:
    build(SETTINGS, tmp_path / "trowel.zip")
    return ZipFile(tmp_path / "trowel.zip")


def test_the_manifest_satisfies_the_schema(package: ZipFile) -> None:
    manifest = json.loads(package.read("manifest.json"))
    assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(manifest)] == []
    assert "$" not in manifest["id"] + manifest["developer"]["websiteUrl"]


def test_every_command_listed_works(package: ZipFile) -> None:
    manifest = json.loads(package.read("manifest.json"))
    listed = {command["title"] for command in manifest["bots"][0]["commandLists"][0]["commands"]}
    assert listed <= COMMANDS.keys()


def test_the_icons_have_the_sizes_teams_asks_for(package: ZipFile) -> None:
    sizes = {icon: Image.open(package.open(icon)).size for icon in ("color.png", "outline.png")}
    assert sizes == {"color.png": (192, 192), "outline.png": (32, 32)}


def test_there_is_no_package_without_a_bot(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="MicrosoftAppId"):
        build(Settings.model_validate({}), tmp_path / "trowel.zip")
