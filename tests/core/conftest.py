"""LibreOffice, for files that people save with it."""

import pytest

from tests.doubles.office import Convert, converter


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """LibreOffice, as clients use it."""
    return converter(tmp_path_factory.mktemp("profile"))
