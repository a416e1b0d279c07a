"""Concepts side by side, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from genai_taxonomy.answers import Fact, Truth
from genai_taxonomy.aspects import (
    ArchitectureRow,
    ComparisonTable,
    CostAndComplexity,
    InputRow,
    KeyDifferences,
    LimitationRow,
    Mechanism,
    ObjectiveRow,
    OutputRow,
    RiskRow,
    StrengthRow,
    TaskRow,
    UseRow,
)
from genai_taxonomy.claims import AspectText
from genai_taxonomy.concepts import Aspect, Concept
from genai_taxonomy.evidence import Citation, cited
from genai_taxonomy.tables import Table, Tabular
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import Value

#: Rows that are worked out from facts: the aspect, and the list of an entry that fills it.
FACT_ROWS: tuple[tuple[Aspect, str], ...] = (
    (ArchitectureRow, "uses"),
    (ObjectiveRow, "trained_with"),
    (InputRow, "accepts"),
    (OutputRow, "produces"),
    (TaskRow, "performs"),
    (StrengthRow, "strengths"),
    (LimitationRow, "limitations"),
    (UseRow, "serves"),
    (RiskRow, "risks"),
)
_SECTIONS = {aspect.id: section for aspect, section in FACT_ROWS}
_DERIVED_ROWS = (Mechanism, *(aspect for aspect, _ in FACT_ROWS[:-1]), CostAndComplexity, RiskRow)


@frozen(eq=False, repr=False)
class Cell(Value):
    """What is known of one concept under one aspect."""

    #: Of what it is said.
    concept: Concept
    #: The facts, own ones first; empty where nobody said anything.
    facts: tuple[Fact[Concept | AspectText], ...] = ()

    @property
    def own(self) -> bool:
        """Whether all of it is stated of the concept itself, and none is inherited."""
        return bool(self.facts) and all(fact.own for fact in self.facts)

    @property
    def disputed(self) -> bool:
        """Whether a source says otherwise of any of it."""
        return any(fact.disputed_by for fact in self.facts)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What says so, each once."""
        return tuple(dict.fromkeys(citation for fact in self.facts for citation in fact.evidence))

    def __str__(self) -> str:
        return "; ".join(map(_fact_text, self.facts))


@frozen(eq=False, repr=False)
class Row(Value):
    """One aspect, with a cell per concept in the order of the comparison."""

    #: Under what the concepts are compared.
    aspect: Aspect
    #: What is known of each.
    cells: tuple[Cell, ...]

    @property
    def disputed(self) -> bool:
        """Whether any of its cells is."""
        return any(cell.disputed for cell in self.cells)


@frozen(eq=False, repr=False)
class Comparison(Tabular):
    """Concepts side by side.

    Example:
        >>> from genai_taxonomy import GAN, VAE, compare
        >>> [row.aspect.label for row in compare(GAN, VAE).rows][:3]
        ['How it works', 'Architecture', 'Training objective']
    """

    #: What is compared.
    concepts: tuple[Concept, ...]
    #: The rows; none in which nothing is known of any.
    rows: tuple[Row, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the comparison as plain lists, strings and dicts.

        Example:
            >>> from genai_taxonomy import GAN, VAE, compare
            >>> compare(GAN, VAE).to_dict()["concepts"]
            ['gan', 'vae']
        """
        return {
            "concepts": [concept.id for concept in self.concepts],
            "rows": [
                {"aspect": row.aspect.id, "label": row.aspect.label, "cells": [_plain(cell) for cell in row.cells]}
                for row in self.rows
            ],
        }

    @property
    def table(self) -> Table:
        """A row per aspect, and a column per concept, whose fields cite their sources."""
        columns = ("Aspect", *(concept.label for concept in self.concepts))
        return Table(columns, tuple((row.aspect.label, *map(_cited, row.cells)) for row in self.rows))

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        for row in self.rows:
            yield row.aspect.label
            for cell in row.cells:
                yield f"  {cell.concept.label}: {_cited(cell) or '-'}"


def compare(taxonomy: Taxonomy, concepts: tuple[Concept, ...], aspects: Iterable[Aspect] | None = None) -> Comparison:
    """Set concepts side by side; see :meth:`Taxonomy.compare`, which this is.

    Args:
        taxonomy: Where to look.
        concepts: What to compare, as the taxonomy holds it.
        aspects: The rows wanted; one that has narrower aspects stands for these, too.

    Returns:
        The rows in which something is known of any of the concepts.
    """
    if aspects is None:
        table = (*_below(taxonomy, ComparisonTable), *_below(taxonomy, KeyDifferences))
        known = _rows(taxonomy, concepts, table)
        described = (row for row in known if all(cell.own for cell in row.cells))
        rows = tuple(described) or _rows(taxonomy, concepts, _DERIVED_ROWS)
    else:
        rows = _rows(taxonomy, concepts, tuple(row for aspect in aspects for row in _below(taxonomy, aspect)))
    return Comparison(concepts, rows)


def _below(taxonomy: Taxonomy, aspect: Aspect) -> tuple[Aspect, ...]:
    """Return the aspects that an aspect stands for: itself, and what is directly narrower."""
    if aspect not in taxonomy.concepts:
        return (aspect,)
    return (aspect, *(fact.value for fact in taxonomy.describe(aspect).narrower))


def _rows(taxonomy: Taxonomy, concepts: tuple[Concept, ...], aspects: Iterable[Aspect]) -> tuple[Row, ...]:
    rows = (Row(aspect, tuple(_cell(taxonomy, concept, aspect) for concept in concepts)) for aspect in aspects)
    return tuple(row for row in rows if any(cell.facts for cell in row.cells))


def _cell(taxonomy: Taxonomy, concept: Concept, aspect: Aspect) -> Cell:
    entry = taxonomy.describe(concept)
    if aspect.id in _SECTIONS:
        return Cell(concept, getattr(entry, _SECTIONS[aspect.id], ()))
    descriptions: tuple[Fact[Concept | AspectText], ...] = getattr(entry, "descriptions", ())
    found = [fact for fact in descriptions if isinstance(fact.value, AspectText) and fact.value.aspect.id == aspect.id]
    # What is said of the concept itself, or of the nearest that it inherits from, replaces what is said further up.
    return Cell(concept, tuple(fact for fact in found if fact.inherited_from == found[0].inherited_from))


def _fact_text(fact: Fact[Concept | AspectText]) -> str:
    if isinstance(fact.value, AspectText):
        return fact.value.text
    return f"{fact.value.label} ({fact.quantifier.value})"


def _cited(cell: Cell) -> str:
    parts: list[str] = []
    for fact in cell.facts:
        text = f"{_fact_text(fact)} [{cited(fact.evidence)}]"
        if fact.disputed_by:
            text += f" (disputed: {cited(fact.disputed_by)})"
        if fact.inherited_from is not None:
            text += f" (from {fact.inherited_from.label})"
        parts.append(text)
    return "; ".join(parts)


def _plain(cell: Cell) -> dict[str, Any]:
    return {
        "concept": cell.concept.id,
        "own": cell.own,
        "disputed": cell.disputed,
        "facts": [
            {
                "text": _fact_text(fact),
                "quantifier": fact.quantifier.value,
                "inherited_from": None if fact.inherited_from is None else fact.inherited_from.id,
                "contested": fact.truth is Truth.CONTESTED,
                "evidence": [c.to_dict() for c in fact.evidence],
                "disputed_by": [c.to_dict() for c in fact.disputed_by],
            }
            for fact in cell.facts
        ],
    }
