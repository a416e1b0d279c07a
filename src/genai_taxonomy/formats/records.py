"""Concepts, assertions and the closure as records of texts and lists of texts, for tables and graphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from genai_taxonomy.claims import AspectText, Assertion
from genai_taxonomy.concepts import Category, Concept
from genai_taxonomy.errors import InvalidValueError
from genai_taxonomy.formats.stated import place
from genai_taxonomy.taxonomy import Taxonomy

#: Names and values of one row, node or edge.
Record: TypeAlias = dict[str, str | list[str]]


def concept_record(concept: Concept) -> Record:
    """Return what all concepts have.

    Example:
        >>> from genai_taxonomy import GAN
        >>> concept_record(GAN)["label"]
        'Generative adversarial network'
    """
    return {
        "id": concept.id,
        "facet": type(concept).__name__,
        "label": concept.label,
        "definition": concept.definition,
        "aliases": [*concept.aliases],
        "exact_match": [*concept.exact_match],
        "close_match": [*concept.close_match],
        "replaced_by": concept.replaced_by.id if concept.replaced_by else "",
    }


def assertion_record(assertion: Assertion) -> Record:
    """Return an assertion; where its object is a text under an aspect, the aspect is the object.

    Example:
        >>> from genai_taxonomy import Taxonomy
        >>> assertion_record(Taxonomy.bundled().assertions[0])["relation"]
        'subset_of'
    """
    said = assertion.object
    return {
        "subject": assertion.subject.id,
        "relation": assertion.relation.value,
        "object": assertion.concepts[1].id,
        "text": said.text if isinstance(said, AspectText) else "",
        "quantifier": assertion.quantifier.value,
        "evidence": [*map(place, assertion.evidence)],
        "disputed_by": [*map(place, assertion.disputed_by)],
    }


def _concepts(taxonomy: Taxonomy) -> Iterator[Record]:
    return map(concept_record, taxonomy.concepts)


def _assertions(taxonomy: Taxonomy) -> Iterator[Record]:
    return map(assertion_record, taxonomy.assertions)


def _closure(taxonomy: Taxonomy) -> Iterator[Record]:
    """Yield the pairs of which the first is strictly narrower than the second, by undisputed claims."""
    for concept in taxonomy.concepts:
        if isinstance(concept, Category):
            for broader in taxonomy.index.ancestors(concept.id):
                yield {"narrower": concept.id, "broader": broader}


#: By the name of a table: its columns, whether each holds lists, and its rows.
TABLES: Mapping[str, tuple[Mapping[str, bool], Callable[[Taxonomy], Iterator[Record]]]] = {
    "concepts": (
        {
            **dict.fromkeys(("id", "facet", "label", "definition"), False),
            **dict.fromkeys(("aliases", "exact_match", "close_match"), True),
            "replaced_by": False,
        },
        _concepts,
    ),
    "assertions": (
        {
            **dict.fromkeys(("subject", "relation", "object", "text", "quantifier"), False),
            **dict.fromkeys(("evidence", "disputed_by"), True),
        },
        _assertions,
    ),
    "closure": (dict.fromkeys(("narrower", "broader"), False), _closure),
}


def table_of(taxonomy: Taxonomy, name: str) -> tuple[Mapping[str, bool], Iterator[Record]]:
    """Return the columns of a table, and whether each holds lists, and its rows.

    Args:
        taxonomy: What it is made of.
        name: One of the :data:`TABLES`.

    Returns:
        Columns and rows.

    Raises:
        InvalidValueError: If there is no such table.

    Example:
        >>> table_of(Taxonomy.bundled(), "closure")[0]
        {'narrower': False, 'broader': False}
    """
    if name not in TABLES:
        raise InvalidValueError("table", name, f"one of {', '.join(TABLES)} is needed")
    columns, records = TABLES[name]
    return columns, records(taxonomy)
