"""The columns of a table of questions, by the words that people put above them."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from core.answers.labels import number_in, words_of
from core.messages import message, say

_LONGEST = 60
"""Characters of what stands above a column: a longer text is no name."""


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    QUESTION = "question"
    ANSWER = "answer"
    RATIONALE = "rationale"
    CATEGORY = "category"
    PRIORITY = "priority"
    ASIDE = "aside"
    """Who, when and how far: never an answer."""


OURS = frozenset((Column.NUMBER, Column.RATIONALE, Column.CATEGORY, Column.PRIORITY))
"""Columns that a pack fills in itself."""

_NAMES = {
    Column.NUMBER: (
        "#",
        "no",
        "nr",
        "nº",
        "n°",
        "number",
        "id",
        "ref",
        "reference",
        "item",
        "nummer",
        "numéro",
    ),
    Column.QUESTION: (
        *("question", "questions", "query", "queries", "clarification", "clarification question"),
        *("our question", "question for you", "frage", "fragen", "pregunta", "preguntas", "domanda"),
        *("pergunta", "vraag", "spørgsmål", "fråga", "pytanie", "質問", "问题", "問題"),
    ),
    Column.ANSWER: (
        *("answer", "answers", "response", "responses", "reply", "replies", "feedback", "client answer"),
        *("client response", "client feedback", "client reply", "your answer", "your answers"),
        *("your response", "your reply", "antwort", "antworten", "ihre antwort", "réponse", "réponses"),
        *("votre réponse", "respuesta", "respuestas", "su respuesta", "risposta", "risposte", "resposta"),
        *("antwoord", "svar", "odpowiedź", "回答", "答案", "回复"),
    ),
    Column.RATIONALE: (
        *(
            "why we ask",
            "why",
            "rationale",
            "reason",
            "reasoning",
            "background",
            "context",
            "why this matters",
        ),
        *("why it matters", "grund", "begründung", "hintergrund", "pourquoi", "motivo", "理由"),
    ),
    Column.CATEGORY: (
        "category",
        "topic",
        "area",
        "theme",
        "section",
        "kategorie",
        "thema",
        "catégorie",
        "categoría",
    ),
    Column.PRIORITY: (
        "priority",
        "urgency",
        "importance",
        "rag",
        "priorität",
        "priorité",
        "prioridad",
        "priorità",
    ),
    Column.ASIDE: (
        *("owner", "status", "date", "author", "name", "by", "answered by", "answered on", "responsible"),
        *("assigned to", "assignee", "due", "due date", "deadline", "updated", "last updated", "who", "when"),
        *("done", "checked", "initials", "contact", "department", "team", "verantwortlich", "datum"),
    ),
}
_SIGNS = {"#": Column.NUMBER}
_NAMED_BY_PACKS = frozenset(Column) - {Column.ASIDE}


@cache
def _by_name() -> dict[str, Column]:
    """What each name means, the names that packs use now included."""
    known = {words_of(name): column for column, names in _NAMES.items() for name in names}
    ours = {words_of(say(message(f"packs-column-{column.value}"))): column for column in _NAMED_BY_PACKS}
    return {name: column for name, column in (known | ours).items() if name}


def column_named(name: str) -> Column | None:
    """What a name means that stands there and nothing else."""
    if len(name) > _LONGEST:
        return None
    return _SIGNS.get(name.strip()) or _by_name().get(words_of(name))


def column_of(name: str) -> Column | None:
    """What stands below a name, where the name or a word of it tells."""
    if len(name) > _LONGEST:
        return None
    told = (_by_name().get(part) for part in words_of(name).split())
    telling = (column for column in told if column in (Column.QUESTION, Column.ANSWER))
    return column_named(name) or next(telling, None)


def table_of(names: Mapping[int, str]) -> dict[int, Column | None] | None:
    """What the columns of a table hold, if these texts are the names above them."""
    columns = {at: column_of(name) for at, name in names.items()}
    told = {column for column in columns.values() if column}
    asks = any(name.rstrip().endswith(("?", "？")) or number_in(name) is not None for name in names.values())
    return columns if len(told) > 1 and told & {Column.QUESTION, Column.ANSWER} and not asks else None
