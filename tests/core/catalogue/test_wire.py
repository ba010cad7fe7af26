import json

import pytest

from core.catalogue import load, wire, workbook
from core.catalogue.errors import CatalogueErrors
from core.messages import say
from core.sandbox import run_limited
from tests.core.catalogue.small import FILES, encoded

SMALL = load.read(encoded(FILES))


async def test_a_workbook_is_read_in_the_sandbox():
    answer = await run_limited("core.catalogue.wire:read_workbook", workbook.write(load.load()))
    assert wire.unpack(answer) == load.load()


async def test_what_is_wrong_comes_out_of_the_sandbox_word_for_word():
    with pytest.raises(CatalogueErrors) as inside:
        workbook.read(b"no workbook")
    answer = await run_limited("core.catalogue.wire:read_workbook", b"no workbook")
    with pytest.raises(CatalogueErrors) as outside:
        wire.unpack(answer)
    assert outside.value.problems == inside.value.problems
    assert outside.value.count == inside.value.count


def test_places_and_names_survive():
    files = {
        **encoded(FILES),
        "rates.csv": FILES["rates.csv"].replace("Editor,India,INR,1950\n", "").encode(),
    }
    with pytest.raises(CatalogueErrors) as inside:
        load.read(files)
    (problem,) = inside.value.problems
    packed = json.dumps({"problems": [wire.problem_to_dict(problem)], "count": 1}).encode()
    with pytest.raises(CatalogueErrors) as outside:
        wire.unpack(packed)
    assert say(outside.value.problems[0].message) == say(problem.message)


def test_a_stored_catalogue_comes_back_the_same():
    stored = json.loads(json.dumps(wire.to_dict(SMALL)))
    assert wire.from_dict(stored) == SMALL


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"catalogue": {}}',
        b'{"catalogue": {"Routes": [[1]]}}',
        b'{"problems": [{}], "count": 1}',
        b'{"problems": [{"what": {"key": "no-such", "args": {}}, "where": null}], "count": 1}',
        b'{"problems": [{"what": {"key": "catalogue-formula", "args": {"a": []}}, "where": null}], "count": 1}',
        b'{"problems": [], "count": "many"}',
        b"[" * 100_000,
    ],
)
def test_an_answer_that_is_none_is_refused(answer: bytes):
    with pytest.raises(ValueError, match=r"."):
        wire.unpack(answer)
