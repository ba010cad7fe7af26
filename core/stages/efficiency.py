"""Stage 10: by how many percent AI tools and routine shrink the work, as people judge it."""

from collections.abc import Mapping
from typing import Any

from core.calculators.efficiency import Efficiency
from core.catalogue.catalogue import key_of
from core.messages import message, say
from core.stage import Facet, Stage


def facets(output: Mapping[str, Any]) -> Mapping[str, Facet]:
    """The percentages, which the team is worked out by, and the words, which its workbook repeats."""
    overrides = {
        key_of(name): (say(message("facet-override", discipline=name)), str(percentage))
        for name, percentage in output.get("overrides", {}).items()
    }
    words = {"scenario": output.get("scenario"), "tools": ", ".join(output.get("tools", ()))}
    words["notes"] = output.get("notes")
    return {
        "percentages": {"": (say(message("facet-blanket")), str(output.get("blanket", ""))), **overrides},
        "words": {name: (say(message(f"field-{name}")), str(text or "")) for name, text in words.items()},
    }


STAGE = Stage(Efficiency, facets=facets)
