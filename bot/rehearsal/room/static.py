"""The files that the page is made of: our own, and those of npm's packages that set-up installs."""

from pathlib import Path

HERE = Path(__file__).parent / "static"

INSTALLED = Path(__file__).parents[3] / ".room" / "node_modules"
"""Where `make run` puts the packages."""

PACKAGES = {
    "adaptivecards.js": "adaptivecards/dist/adaptivecards.min.js",
    "markdown-it.js": "markdown-it/dist/browser/markdown-it.umd.min.js",
}


def own(name: str) -> Path | None:
    """A file of ours; nothing outside their folder."""
    return next((file for file in HERE.iterdir() if file.name == name), None)


def installed(name: str) -> Path | None:
    """A file of a package."""
    path = INSTALLED / PACKAGES[name] if name in PACKAGES else None
    return path if path and path.is_file() else None


def prepared() -> bool:
    """Whether set-up has installed what the page needs to draw cards."""
    return all(map(installed, PACKAGES))
