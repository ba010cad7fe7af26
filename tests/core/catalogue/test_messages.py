import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from core import catalogue
from core.messages import says

SOURCES = "\n".join(path.read_text("utf-8") for path in Path(catalogue.__path__[0]).glob("*.py"))
FTL = (Path(catalogue.__path__[0]).parent / "messages" / "en" / "catalogue.ftl").read_text("utf-8")
WRITTEN = {entry.id.name for entry in FluentParser().parse(FTL).body if isinstance(entry, ast.Message)}
USED = {f"catalogue-{key}" for key in re.findall(r'\.refuse\(\s*"([a-z-]+)"', SOURCES)} | set(
    re.findall(r'"(catalogue-[a-z-]+)"', SOURCES)
)


@pytest.mark.parametrize("key", sorted(USED))
def test_everything_said_about_a_catalogue_is_written(key: str):
    assert says(key)


def test_nothing_is_written_that_nobody_says():
    chosen = {"catalogue-code", "catalogue-model-type"}  # named where a text's shape is asked for
    assert WRITTEN - USED - chosen == set()
