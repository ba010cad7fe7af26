"""What an output says, apart from the ids in it: running a stage again may well come to the same."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

IDS = frozenset({"id", "asset_id", "pack", "undecided"})
"""Fields that only tell things apart; which is which counts, what it is called does not."""


def fingerprint(output: Mapping[str, Any]) -> str:
    """SHA-256 of what an output says, whatever the order of its fields and the ids in it."""
    plain = _plain(output, {})
    canonical = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _plain(value: Any, known: dict[str, int]) -> Any:
    if isinstance(value, Mapping):
        return {
            name: _numbered(held, known) if name in IDS else _plain(held, known)
            for name, held in sorted(value.items())
        }
    return [_plain(one, known) for one in value] if isinstance(value, list) else value


def _numbered(id: Any, known: dict[str, int]) -> Any:
    """An id as the place at which it occurs first."""
    if isinstance(id, list):
        return [_numbered(one, known) for one in id]
    return known.setdefault(id, len(known)) if isinstance(id, str) and id else id
