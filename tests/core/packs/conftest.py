from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from core.opportunity import Priority
from core.packs.pack import Branding, Pack, PackQuestion

MakePack = Callable[..., Pack]
RED, AMBER, GREEN = Priority


def _questions() -> tuple[PackQuestion, ...]:
    return (
        PackQuestion(1, "a" * 32, "Scope", "How many films?", "Hours are counted per piece.", RED),
        PackQuestion(2, "b" * 32, "Timing", "By when?", "Speed costs.", RED),
        PackQuestion(3, "c" * 32, "Scope", "=SUM(A1:A9) films?", "@why", AMBER, "- three\n- or four"),
        PackQuestion(4, "d" * 32, "اللغات", "ما هي الأسواق؟", "مراجعة محلية", GREEN, "السعودية"),
    )


@pytest.fixture
def make_pack() -> MakePack:
    """A pack of four questions in two languages, with what a test puts in place of it."""

    def make(**changes: Any) -> Pack:
        known: dict[str, Any] = {
            "id": "f" * 32,
            "opportunity": 12,
            "name": "Spring launch",
            "client": "Nordwind & Sons",
            "version": 3,
            "made_on": date(2026, 11, 21),
            "deadline": date(2026, 12, 4),
            "branding": Branding("Hollis & Reed", "#FFD400", "Mara Lind"),
            "questions": _questions(),
        }
        return Pack(**known | changes)

    return make
