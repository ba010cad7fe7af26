"""Views of the evidence pack with made-up heads."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from cards.samples.opportunities import OPPORTUNITIES
from cards.samples.pursuit import HOSTILE, LEAD, NOW
from core.dossier.note import Note
from core.views import DossierView


def _note(version: int, name: str = LEAD.name) -> Note:
    head = sha256(f"head {version}".encode()).hexdigest()
    made_at = NOW - timedelta(hours=30 - version)
    return Note(version, head, "0" * 64, 1_200 + version, made_at, "p1", name)


_READY = DossierView(
    OPPORTUNITIES["under_way"].opportunity,
    url="https://trowel.example.com/files/WyJ0IiwiZXZpZGVuY2VfemlwLzEyIl0.aSBfDg.dGhlIHNpZ25hdHVyZQ",
    minutes=60,
    newest=(_note(5), _note(4), _note(3)),
    count=5,
)

DOSSIERS: Mapping[str, DossierView] = {
    "first": replace(_READY, newest=(), count=0),
    "made": _READY,
    "no_address": replace(_READY, url=None),
    "hostile": replace(
        _READY, opportunity=OPPORTUNITIES["hostile"].opportunity, newest=(_note(1, HOSTILE),), count=1
    ),
}
