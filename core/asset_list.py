"""The asset list as an artifact holds it: every row that stands, with its evidence beside it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.asset import Asset
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


def facets(output: Mapping[str, Any]) -> Mapping[str, Facet]:
    """What later stages depend on: what the assets are, and how many of each."""
    rows = output.get("assets", ())
    return {
        "scope": {
            one["id"]: (
                one["name"],
                " · ".join(filter(None, (one["name"], one["client_tier"], one["description"]))),
            )
            for one in rows
        },
        "volumes": {one["id"]: (one["name"], str(one["volume"])) for one in rows},
    }
