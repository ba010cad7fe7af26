"""What an agency has to be able to do for this brief."""

from collections.abc import Sequence

from core.rules.mentions import Mention, find_mentions
from core.rules.sections import Passage


def _speaks_of_skills(passage: Passage) -> bool:
    """What bidders must have shows what the work takes, as the scope does."""
    return (passage.of_work or passage.role == "qualifications") and passage.role not in (
        "concept",
        "audience",
    )


def find_capabilities(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """The capabilities the brief asks for, each once, in the order they are first named."""
    return find_mentions("capabilities", "capability", passages, _speaks_of_skills)
