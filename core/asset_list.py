"""The asset list as an artifact holds it: every row that stands, with its evidence beside it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.asset import Asset
from core.brief import fold
from core.stage import Facet

_POSITION = re.compile(r"assets\[(\d+)\]")


def listed(rows: Iterable[Asset], drafted: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rows that stand, in order; what only a draft knows of them is carried along."""
    known = {one["id"]: one for one in drafted}
    return [
        {
            **known.get(row.id, {}),
            "id": row.id,
            "name": row.name,
            "description": row.description,
            "client_tier": row.client_tier,
            "volume": row.volume,
            "volume_words": row.volume_words,
        }
        for row in rows
    ]


def moved(field: str, before: Sequence[str], now: Sequence[str]) -> str | None:
    """A field of evidence, `assets[3]`, where its row stands now; None for a row that is gone.

    `before` and `now` are the ids of the rows in order.
    """
    found = _POSITION.match(field)
    id = before[int(found[1])] if found and int(found[1]) < len(before) else None
    if found is None or id not in now:
        return None
    return f"assets[{now.index(id)}]{field[found.end() :]}"


def holds(field: str, value: str, rows: Sequence[Asset]) -> bool:
    """Whether evidence still speaks of what stands; that for a volume does until somebody changes it."""
    found = _POSITION.match(field)
    return found is None or not field.endswith(".volume") or value == str(rows[int(found[1])].volume)


def twins(
    kept: Iterable[Asset],
    drafted: Sequence[Mapping[str, Any]],
    quoted: Mapping[str, str],
    quotes: Mapping[str, str],
) -> dict[str, str]:
    """By id of a drafted row, the row that is on the list already as people added or changed it.

    A row is known by its name, by all else where several have that name, and one that was renamed by the
    words of the brief behind it: `quoted` are those of the rows that stand, `quotes` those of the draft.
    """
    found: dict[str, str] = {}
    for asset in kept:
        open_ = [row for row in drafted if row["id"] not in found]
        named = [row for row in open_ if _key(row["name"]) == _key(asset.name)]
        alike = [row for row in named if _about(row) == (asset.client_tier, asset.description)]
        words = quoted.get(asset.id)
        same = [row for row in open_ if words and quotes.get(row["id"]) == words]
        for only in (alike[:1], named, same):
            if len(only) == 1:
                found[only[0]["id"]] = asset.id
                break
    return found


def _key(name: str) -> str:
    return fold(name).casefold()


def _about(row: Mapping[str, Any]) -> tuple[str | None, str]:
    return row["client_tier"], row["description"]


def quotes_of(evidence: Iterable[tuple[str, str]], ids: Sequence[str]) -> dict[str, str]:
    """By row, the words that ask for it; `evidence` are fields and quotes, `ids` those of the rows in order.

    Words that ask for several rows tell none of them apart, so they are left out.
    """
    words = {ids[int(at[1])]: quote for field, quote in evidence if (at := _POSITION.fullmatch(field))}
    counted = Counter(words.values())
    return {id: quote for id, quote in words.items() if counted[quote] == 1}


def facets(output: Mapping[str, Any]) -> Mapping[str, Facet]:
    """What later stages depend on: what the assets are, what they are called, and how many of each."""
    rows = output.get("assets", ())
    return {
        "names": {one["id"]: (one["name"], _spoken(one["name"], one["client_tier"])) for one in rows},
        "scope": {
            one["id"]: (one["name"], _spoken(one["name"], one["client_tier"], one["description"]))
            for one in rows
        },
        "volumes": {one["id"]: (one["name"], str(one["volume"])) for one in rows},
    }


def _spoken(*parts: str) -> str:
    return " · ".join(filter(None, parts))
