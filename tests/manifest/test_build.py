"""The app package: what Teams will accept, and what an operator is told who gets none."""

import json
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft4Validator
from PIL import Image

from bot.commands import ALONE, COMMANDS
from bot.handlers.extension import searching
from core.settings import Settings
from manifest import build as packing
from manifest.build import LANGUAGES, NoPackage, build, contents, main, project_version, render

HERE = Path(__file__).parent
APP = "11111111-2222-3333-4444-555555555555"
SET = {"MicrosoftAppId": APP, "PUBLIC_URL": "https://trowel.example.com"}
SETTINGS = Settings.model_validate(SET)
VERSION = "1.4.0"


def schema_errors(schema: str, document: Any) -> list[str]:
    read = json.loads((HERE / schema).read_text("utf-8-sig"))
    return [f"{list(error.path)}: {error.message}" for error in Draft4Validator(read).iter_errors(document)]


@pytest.fixture
def package(tmp_path: Path) -> ZipFile:
    build(SETTINGS, tmp_path / "trowel.zip", VERSION)
    return ZipFile(tmp_path / "trowel.zip")


@pytest.fixture
def manifest(package: ZipFile) -> dict[str, Any]:
    return json.loads(package.read("manifest.json"))


def strings_of(tag: str) -> dict[str, str]:
    return json.loads(contents(SETTINGS, VERSION)[f"{tag}.json"])


def at(manifest: Any, path: str) -> Any:
    """What stands at a path such as `bots[0].botId`."""
    for part in re.findall(r"[A-Za-z]+|\d+", path):
        manifest = manifest[int(part) if part.isdigit() else part]
    return manifest


def said(part: Any, path: str = "") -> set[str]:
    """The paths of everything in a manifest that people read."""
    if isinstance(part, list):
        return {found for at, entry in enumerate(part) for found in said(entry, f"{path}[{at}]")}
    if isinstance(part, dict):
        dot = f"{path}." if path else ""
        return {found for name, entry in part.items() for found in said(entry, f"{dot}{name}")}
    shown = re.search(r"^(name|description)\.|(?<!\])\.title$|\]\.(title|description)$", path)
    return {path} if shown else set()


def test_the_manifest_satisfies_the_schema(manifest: dict[str, Any]) -> None:
    assert schema_errors("MicrosoftTeams.schema.json", manifest) == []
    assert "$" not in json.dumps({name: value for name, value in manifest.items() if name != "$schema"})


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_strings_satisfy_their_schema(tag: str) -> None:
    assert schema_errors("MicrosoftTeams.Localization.schema.json", strings_of(tag)) == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_everything_people_read_is_in_their_language(tag: str, manifest: dict[str, Any]) -> None:
    typed = {path for path in said(manifest) if "commandLists" in path and path.endswith(".title")}
    strings = strings_of(tag)
    assert said(manifest) - typed == strings.keys() - {"$schema"}
    same = [path for path in strings if path != "$schema" and at(manifest, path) == strings[path]]
    assert not [path for path in same if at(manifest, path) not in ("Trowel", "Opportunities", "Opportunity")]


def test_every_language_that_is_named_comes_along(manifest: dict[str, Any], package: ZipFile) -> None:
    named = {one["languageTag"]: one["file"] for one in manifest["localizationInfo"]["additionalLanguages"]}
    assert named == {tag: f"{tag}.json" for tag in LANGUAGES}
    assert set(named.values()) <= set(package.namelist())


def test_every_command_listed_works(manifest: dict[str, Any]) -> None:
    lists = manifest["bots"][0]["commandLists"]
    listed = {command["title"] for one in lists for command in one["commands"]}
    assert listed <= COMMANDS.keys()
    assert {"hi", "hello", "help"} <= ALONE
    assert sorted(scope for one in lists for scope in one["scopes"]) == ["groupChat", "personal", "team"]


def test_the_message_extension_asks_what_the_bot_answers(manifest: dict[str, Any]) -> None:
    search, start = manifest["composeExtensions"][0]["commands"]
    assert search["parameters"][0]["name"] == searching.TYPED
    assert (start["fetchTask"], start["context"]) == (True, ["message"])


def test_teams_asks_us_of_links_to_our_own_address_alone() -> None:
    address = {**SET, "PUBLIC_URL": "https://Trowel.Example.com:8443/in/"}
    made = json.loads(render(Settings.model_validate(address), VERSION))
    handlers = made["composeExtensions"][0]["messageHandlers"]
    assert handlers[0]["value"] == {
        "domains": ["trowel.example.com:8443"],
        "supportsAnonymizedPayloads": False,
    }
    assert made["validDomains"] == ["trowel.example.com:8443"]
    assert made["developer"]["privacyUrl"] == "https://Trowel.Example.com:8443/in/privacy"


def test_what_people_grant_goes_to_the_app_that_asks_graph() -> None:
    graph = "99999999-2222-3333-4444-555555555555"
    apart = json.loads(render(Settings.model_validate({**SET, "GRAPH_CLIENT_ID": graph}), VERSION))
    assert apart["webApplicationInfo"]["id"] == graph
    assert json.loads(render(SETTINGS, VERSION))["webApplicationInfo"]["id"] == APP


def test_every_permission_has_its_reason(manifest: dict[str, Any]) -> None:
    reasons = (HERE.parents[1] / "docs/permissions.md").read_text("utf-8")
    asked = [one["name"] for one in manifest["authorization"]["permissions"]["resourceSpecific"]]
    assert [name for name in (*asked, *manifest["permissions"]) if f"`{name}`" not in reasons] == []


def test_the_icons_are_as_teams_wants_them(package: ZipFile) -> None:
    icons = {name: Image.open(package.open(name)).convert("RGBA") for name in packing.ICONS}
    sizes = {name: icon.size for name, icon in icons.items()}
    assert sizes == {"color.png": (192, 192), "color32x32.png": (32, 32), "outline.png": (32, 32)}
    assert min(icons["color.png"].getchannel("A").tobytes()) == 255
    for name in ("outline.png", "color32x32.png"):
        assert icons[name].getchannel("A").getextrema() == (0, 255), name
    lines = icons["outline.png"]
    clear = Image.new("RGBA", lines.size, (255, 255, 255, 255))
    clear.alpha_composite(lines)
    assert clear.convert("L").getextrema() == (255, 255), "white on white shows nothing"


def test_the_same_settings_make_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        build(SETTINGS, tmp_path / name, VERSION)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_nothing_else_is_in_the_package(package: ZipFile) -> None:
    expected = {"manifest.json", *packing.ICONS, *(f"{tag}.json" for tag in LANGUAGES)}
    assert set(package.namelist()) == expected
    assert len(package.namelist()) == len(expected)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"MicrosoftAppId": ""}, "MicrosoftAppId is empty"),
        ({"MicrosoftAppId": "trowel"}, "MicrosoftAppId is wrong"),
        ({"MicrosoftAppId": f'{APP}", "x": "'}, "MicrosoftAppId is wrong"),
        ({"GRAPH_CLIENT_ID": "graph"}, "GRAPH_CLIENT_ID is wrong"),
        ({"PUBLIC_URL": ""}, "PUBLIC_URL is empty or wrong"),
        ({"PUBLIC_URL": "http://trowel.example.com"}, "PUBLIC_URL is empty or wrong"),
        ({"PUBLIC_URL": "https://localhost"}, "PUBLIC_URL is empty or wrong"),
        ({"PUBLIC_URL": 'https://trowel.example.com/"'}, "PUBLIC_URL is empty or wrong"),
        ({"PUBLIC_URL": "https://who@trowel.example.com"}, "PUBLIC_URL is empty or wrong"),
        ({"PUBLIC_URL": "https://trowel.example.com?x=1"}, "PUBLIC_URL is empty or wrong"),
    ],
    ids=["no id", "a name", "a quote", "graph", "no url", "http", "local", "quoted", "userinfo", "query"],
)
def test_a_wrong_setting_is_named(changed: dict[str, str], named: str, tmp_path: Path) -> None:
    with pytest.raises(NoPackage, match=named):
        build(Settings.model_validate({**SET, **changed}), tmp_path / "trowel.zip", VERSION)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("version", ["", "1", "1.2", "v1.2.3", "1.2.3-beta"])
def test_a_version_that_teams_does_not_take_is_named(version: str) -> None:
    with pytest.raises(NoPackage, match="version"):
        render(SETTINGS, version)


def test_the_projects_version_is_one_that_teams_takes() -> None:
    assert json.loads(render(SETTINGS, project_version()))["version"] == project_version()


def test_the_command_says_in_a_sentence_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([str(tmp_path / "trowel.zip")]) == 1
    assert capsys.readouterr().err == "MicrosoftAppId is empty: a package needs the bot's id.\n"


def test_the_command_writes_where_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {**SET, "MicrosoftAppPassword": "p", "MicrosoftAppTenantId": APP}.items():
        monkeypatch.setenv(name, value)
    assert main([str(tmp_path / "out/made/trowel.zip")]) == 0
    assert (tmp_path / "out/made/trowel.zip").is_file()
    (tmp_path / "file").write_text("")
    assert main([str(tmp_path / "file/trowel.zip")]) == 1
    assert "cannot be written" in capsys.readouterr().err
