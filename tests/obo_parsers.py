"""What pronto and fastobo read of OBO and obographs documents. Both are untyped, so they are met here alone."""

from __future__ import annotations

import io
import warnings
from importlib import import_module
from typing import Any, NamedTuple

_pronto: Any = import_module("pronto")
_fastobo: Any = import_module("fastobo")


class Read(NamedTuple):
    """What another parser reads of a term."""

    name: str | None
    definition: str
    synonyms: frozenset[str]
    broader: frozenset[str]


def by_pronto(text: str) -> dict[str, Read]:
    """Return the terms of an OBO or obographs document by id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it has no instances, and says so
        ontology = _pronto.Ontology(io.BytesIO(text.encode()))
    return {
        term.id: Read(
            term.name,
            str(term.definition or ""),
            frozenset(synonym.description for synonym in term.synonyms),
            frozenset(above.id for above in term.superclasses(1, with_self=False)),
        )
        for term in ontology.terms()
    }


def by_fastobo(text: str) -> dict[str, frozenset[str]]:
    """Return the ids of the terms of an OBO document, and what each is narrower than."""
    found: dict[str, frozenset[str]] = {}
    for frame in _fastobo.loads(text):
        if isinstance(frame, _fastobo.term.TermFrame):
            above = (str(clause.term) for clause in frame if isinstance(clause, _fastobo.term.IsAClause))
            found[str(frame.id)] = frozenset(above)
    return found
