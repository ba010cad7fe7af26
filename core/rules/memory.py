"""Remembers what was read from a document, by the very object: hashing one costs its whole length."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from core.brief import Document

_KEPT = 32

Parameters = ParamSpec("Parameters")
ResultT = TypeVar("ResultT")
Reader = Callable[Concatenate[Document, Parameters], ResultT]


def per_document(read: Reader[Parameters, ResultT]) -> Reader[Parameters, ResultT]:
    """Reads a document once for the same further arguments, which must be hashable."""
    known: dict[Hashable, tuple[Document, ResultT]] = {}

    @wraps(read)
    def remembered(document: Document, *args: Parameters.args, **kwargs: Parameters.kwargs) -> ResultT:
        key = (id(document), args, tuple(kwargs.items()))
        if kept := known.get(key):
            return kept[1]
        result = read(document, *args, **kwargs)
        if len(known) >= _KEPT:
            known.pop(next(iter(known)), None)
        # The document is kept with its result, so that its id cannot come to mean another one.
        known[key] = (document, result)
        return result

    return remembered
