"""Everything that can go wrong, each error carrying its data.

Every class has :class:`TaxonomyError` as root and a standard exception as second base, so that callers may
catch either. The data are attributes (and ``args``); the message names the place, the fault and the mend.
"""

from __future__ import annotations

from collections.abc import Hashable


class TaxonomyError(Exception):
    """Root of all errors raised by this library."""


class InvalidValueError(TaxonomyError, ValueError):
    """A field holds something that its rule forbids."""

    def __init__(self, place: str, value: object, rule: str) -> None:
        super().__init__(place, value, rule)
        #: The field at fault, such as ``"ModelFamily.id"``.
        self.place = place
        #: What was given.
        self.value = value
        #: What would be accepted.
        self.rule = rule

    def __str__(self) -> str:
        return f"{self.place} is {self.value!r}: {self.rule}"


class MissingEvidenceError(TaxonomyError, ValueError):
    """A claim was made without a citation."""

    def __init__(self, claim: str) -> None:
        super().__init__(claim)
        #: The claim in words.
        self.claim = claim

    def __str__(self) -> str:
        return f"no evidence for the claim {self.claim!r}: give at least one Citation as evidence"


class WrongFacetError(TaxonomyError, TypeError):
    """A concept of one facet stands where another facet is needed."""

    def __init__(self, place: str, expected: tuple[str, ...], found: str, name: str) -> None:
        super().__init__(place, expected, found, name)
        #: Where the concept was used.
        self.place = place
        #: The class names that would fit.
        self.expected = expected
        #: The class name of what was given.
        self.found = found
        #: The id or the value of what was given.
        self.name = name

    def __str__(self) -> str:
        article = "an" if self.found[:1] in "AEIO" else "a"
        return f"{self.place} takes {' or '.join(self.expected)}, but {self.name!r} is {article} {self.found}"


class UnknownNameError(TaxonomyError, KeyError):
    """No concept goes by that name."""

    def __init__(self, name: str, kind: str = "Concept", nearest: tuple[str, ...] = ()) -> None:
        super().__init__(name, kind, nearest)
        #: The name that was asked for.
        self.name = name
        #: The facet that was searched.
        self.kind = kind
        #: Names that are nearly the same, best first.
        self.nearest = nearest

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(map(repr, self.nearest))}?" if self.nearest else ""
        return f"no {self.kind} is called {self.name!r}{hint}"


class UnknownNodeError(TaxonomyError, KeyError):
    """An index does not hold that node."""

    def __init__(self, node: Hashable) -> None:
        super().__init__(node)
        #: What was asked for.
        self.node = node

    def __str__(self) -> str:
        return f"the index has no node {self.node!r}: give it an edge, or name it among the nodes"


class AmbiguousNameError(TaxonomyError, ValueError):
    """Several concepts go by that name."""

    def __init__(self, name: str, candidates: tuple[str, ...]) -> None:
        super().__init__(name, candidates)
        #: The name that was asked for.
        self.name = name
        #: The ids of the concepts that answer to it.
        self.candidates = candidates

    def __str__(self) -> str:
        return f"{self.name!r} is ambiguous; use one of the ids {', '.join(map(repr, self.candidates))}"


class DuplicateConceptError(TaxonomyError, ValueError):
    """One id is given to two entries of a taxonomy."""

    def __init__(self, id: str, first: str, second: str) -> None:
        super().__init__(id, first, second)
        #: The id that occurs twice.
        self.id = id
        #: Facet and label of the entry that came first.
        self.first = first
        #: Facet and label of the other one.
        self.second = second

    def __str__(self) -> str:
        return f"the id {self.id!r} is given twice, to {self.first} and to {self.second}: rename or remove one"


class ConflictingConceptError(TaxonomyError, ValueError):
    """A concept differs in content from the one that the taxonomy knows by its id."""

    def __init__(self, id: str, differing: tuple[str, ...]) -> None:
        super().__init__(id, differing)
        #: The id shared by the two.
        self.id = id
        #: The fields in which they differ.
        self.differing = differing

    def __str__(self) -> str:
        return (
            f"{self.id!r} is known here with another {', '.join(self.differing)}: "
            "use the taxonomy's own concept, or remove it first with without()"
        )


class DanglingReferenceError(TaxonomyError, KeyError):
    """Something refers to a concept that the taxonomy does not hold."""

    def __init__(self, id: str, place: str) -> None:
        super().__init__(id, place)
        #: The id that nothing in the taxonomy carries.
        self.id = id
        #: What refers to it.
        self.place = place

    def __str__(self) -> str:
        return f"{self.place} refers to {self.id!r}, which is not in the taxonomy: add that concept too"


class CycleError(TaxonomyError, ValueError):
    """Subset claims run in a circle."""

    def __init__(self, path: tuple[Hashable, ...]) -> None:
        super().__init__(path)
        #: From one concept or node back to itself: ids, or nodes of an index.
        self.path = path

    def __str__(self) -> str:
        path = " < ".join(map(str, self.path))
        return f"subsets are proper, but these form a cycle: {path}; remove or dispute one of them"


class ContradictionError(TaxonomyError, ValueError):
    """One known member would both have and lack something."""

    def __init__(self, member: str, literal: str, path: tuple[str, ...], counter_path: tuple[str, ...]) -> None:
        super().__init__(member, literal, path, counter_path)
        #: The member in words.
        self.member = member
        #: What it would both have and lack.
        self.literal = literal
        #: Why it has it, step by step.
        self.path = path
        #: Why it lacks it, step by step.
        self.counter_path = counter_path

    def __str__(self) -> str:
        return (
            f"{self.member}: {self.literal}, because {'; '.join(self.path)}. But not so, because "
            f"{'; '.join(self.counter_path)}. Mend or dispute one of these claims"
        )


class UndecidedError(TaxonomyError, TypeError):
    """An answer that is neither YES nor NO was used as a truth value."""

    def __init__(self, truth: str, question: str) -> None:
        super().__init__(truth, question)
        #: ``"UNKNOWN"`` or ``"CONTESTED"``.
        self.truth = truth
        #: The question in words.
        self.question = question

    def __str__(self) -> str:
        return f"{self.question!r} is {self.truth}, neither true nor false: look at answer.truth instead"


class DocumentError(TaxonomyError, ValueError):
    """A document could not be read; holds every fault that was found."""

    def __init__(self, name: str, faults: tuple[tuple[str, str], ...], lines: tuple[int | None, ...] = ()) -> None:
        super().__init__(name, faults, lines)
        #: The file, or ``"<string>"``.
        self.name = name
        #: Pairs of path (such as ``claims[3].object``) and fault.
        self.faults = faults
        #: For each fault the line on which its path begins, or None; empty where the format tells none.
        self.lines = lines

    def __str__(self) -> str:
        lines = self.lines or (None,) * len(self.faults)
        places = (
            f"{path or 'document'}{f', line {line}' * (line is not None)}"
            for (path, _), line in zip(self.faults, lines, strict=True)
        )
        told = "".join(f"\n  {place}: {fault}" for place, (_, fault) in zip(places, self.faults, strict=True))
        return f"{self.name}: {len(self.faults)} fault{'s' * (len(self.faults) != 1)}; nothing was loaded{told}"


class MissingExtraError(TaxonomyError, ImportError):
    """Something was asked for that needs a package which the core install does not bring."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(feature, extra)
        #: What was asked for.
        self.feature = feature
        #: The extra that brings it.
        self.extra = extra

    def __str__(self) -> str:
        return f"{self.feature} needs the extra {self.extra!r}: pip install 'genai-taxonomy[{self.extra}]'"
