"""Recommending what to use for a job, with the reasons for and against.

Nothing is weighed in secret: candidates are put in order by counts that the reasons themselves show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeAlias, TypedDict, TypeVar

from attrs import frozen

from genai_taxonomy.answers import Answer, Fact, Step, Truth
from genai_taxonomy.claims import Literal, Quantifier, Relation
from genai_taxonomy.concepts import (
    Concept,
    Criterion,
    Limitation,
    Modality,
    Risk,
    Strength,
    Task,
    UseCase,
)
from genai_taxonomy.entries import known_facts
from genai_taxonomy.evidence import Some, cited
from genai_taxonomy.finding import Finding, Search, candidates, facet_words
from genai_taxonomy.tables import Table, Tabular
from genai_taxonomy.values import Shown, Value

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

C = TypeVar("C", bound=Concept)
C_co = TypeVar("C_co", bound=Concept, covariant=True)

#: What may speak for a choice.
Wanted: TypeAlias = Criterion | Strength | UseCase
#: What may speak against it.
Unwanted: TypeAlias = Limitation | Risk

_TIES: Mapping[type[Concept], Relation] = MappingProxyType(
    {Criterion: Relation.SUITS, UseCase: Relation.SERVES, Strength: Relation.HAS}
)


class Wishes(TypedDict, total=False):
    """What :meth:`Taxonomy.recommend` can be asked for, each once or as a tuple."""

    #: Tasks to do.
    performs: Some[Task | str]
    #: Inputs to take.
    accepts: Some[Modality | str]
    #: Outputs to give.
    produces: Some[Modality | str]
    #: What speaks for a candidate.
    criteria: Some[Wanted | str]
    #: What speaks against one.
    avoid: Some[Unwanted | str]


#: How many members of a candidate meet what is required, the most first.
_ALL, _TYPICALLY, _SOME = range(3)


@frozen(eq=False, repr=False)
class Reason(Value):
    """A fact that speaks for or against a choice."""

    #: What is known, and who says so.
    fact: Fact[Concept]
    #: Whether it answers what was asked for or was to be avoided; otherwise it is a strength or limitation besides.
    asked: bool

    @property
    def counts(self) -> bool:
        """Whether it counts in the order: it answers what was asked, of all or typical members, undisputed."""
        return self.asked and self.general and not self.fact.disputed_by and self.fact.truth is not Truth.CONTESTED

    @property
    def general(self) -> bool:
        """Whether it is said of all or typical members."""
        return self.fact.quantifier in (Quantifier.ALL, Quantifier.TYPICALLY)

    def to_dict(self) -> dict[str, object]:
        """Return the reason as plain lists, strings and dicts."""
        return {"relation": self.fact.relation.value, "asked": self.asked, **self.fact.to_dict()}

    def __str__(self) -> str:
        fact = self.fact
        origin = f" (from {fact.inherited_from})" if fact.inherited_from else ""
        disputed = f" (disputed: {cited(fact.disputed_by)})" if fact.disputed_by else ""
        return f"{fact.quantifier.value}: {fact.relation} {fact.value}{origin} [{cited(fact.evidence)}]{disputed}"


@frozen(eq=False, repr=False)
class Recommendation(Shown, Generic[C_co]):
    """A candidate with its reasons."""

    #: What is recommended.
    concept: C_co
    #: That it can do what is required, with the proof.
    answer: Answer
    #: What speaks for it: answers to what was asked first, then its own strengths.
    reasons_for: tuple[Reason, ...] = ()
    #: What speaks against it: what was to be avoided first, then its own limitations.
    reasons_against: tuple[Reason, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """Return the recommendation as plain lists, strings and dicts."""
        return {
            "id": self.concept.id,
            "label": self.concept.label,
            "answer": self.answer.to_dict(),
            "for": [reason.to_dict() for reason in self.reasons_for],
            "against": [reason.to_dict() for reason in self.reasons_against],
        }

    def __str__(self) -> str:
        return f"{self.concept.label} ({self.concept.id})"


@frozen(eq=False, repr=False)
class Recommendations(Tabular, Generic[C_co]):
    """Candidates in order, and why the others are out.

    It iterates over and counts the ranked candidates.

    Example:
        >>> from genai_taxonomy import recommend
        >>> print(recommend(performs="summarization", criteria="accuracy of language").ranked[0])
        Large language model (llm)
    """

    #: What was asked, in words.
    question: str
    #: The candidates, the best first.
    ranked: tuple[Recommendation[C_co], ...]
    #: Every other concept of the facet, with the answer that keeps it out: NO, CONTESTED or UNKNOWN.
    excluded: tuple[Finding[C_co], ...]

    @property
    def table(self) -> Table:
        """A row per ranked candidate with what was asked, then a row per excluded one."""
        ranked = (
            (
                place,
                one.concept.id,
                one.concept.label,
                one.answer.truth.value,
                "; ".join(str(reason) for reason in one.reasons_for if reason.asked),
                "; ".join(str(reason) for reason in one.reasons_against if reason.asked),
            )
            for place, one in enumerate(self.ranked, start=1)
        )
        excluded = (
            (None, out.concept.id, out.concept.label, out.answer.truth.value, "", "; ".join(map(str, out.answer.steps)))
            for out in self.excluded
        )
        return Table(("place", "id", "label", "meets", "for", "against"), (*ranked, *excluded))

    def to_dict(self) -> dict[str, object]:
        """Return the recommendations as plain lists, strings and dicts."""
        return {
            "question": self.question,
            "ranked": [one.to_dict() for one in self.ranked],
            "excluded": [out.to_dict() for out in self.excluded],
        }

    def __iter__(self) -> Iterator[Recommendation[C_co]]:
        return iter(self.ranked)

    def __len__(self) -> int:
        return len(self.ranked)

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield self.question
        for place, one in enumerate(self.ranked, start=1):
            yield f"{place:3}. {one}"
            yield from (f"       for: {reason}" for reason in one.reasons_for if reason.asked)
            yield from (f"       against: {reason}" for reason in one.reasons_against if reason.asked)
        for truth in (Truth.NO, Truth.CONTESTED, Truth.UNKNOWN):
            count = sum(out.answer.truth is truth for out in self.excluded)
            if count:
                yield f"  out, because the answer is {truth.name}: {count}"


def recommend(
    taxonomy: Taxonomy,
    kind: type[C],
    search: Search,
    criteria: tuple[Wanted, ...] = (),
    avoid: tuple[Unwanted, ...] = (),
) -> Recommendations[C]:
    """Put candidates in order; see :meth:`Taxonomy.recommend`, which this is.

    Args:
        taxonomy: Where to look.
        kind: The facet of the candidates.
        search: What a candidate must be able to do.
        criteria: What speaks for a candidate.
        avoid: What speaks against one.

    Returns:
        The candidates and the rest.
    """
    ranked: list[tuple[tuple[int, ...], Recommendation[C]]] = []
    excluded: list[Finding[C]] = []
    judge, prove = search.asked(taxonomy)
    for candidate in candidates(taxonomy, kind):
        answer = prove(candidate, judge(candidate)) if search.literals else None
        if answer is None or answer.truth is Truth.YES:
            case = _Case(taxonomy, candidate, search, criteria, avoid)
            answer = case.admission(answer)
            if answer.truth is Truth.YES:
                ranked.append((case.order(), Recommendation(candidate, answer, case.reasons_for, case.reasons_against)))
                continue
        excluded.append(Finding(candidate, answer))
    # Sorting leaves equals in the order of the candidates, the most general first.
    ranked.sort(key=lambda pair: pair[0])
    wishes = [search.words(kind)] if search.literals else []
    wishes += [f"answers to {', '.join(map(str, criteria))}"] if criteria else []
    wishes += [f"avoids {', '.join(map(str, avoid))}"] if avoid else []
    question = f"Which {facet_words(kind)} {' and '.join(wishes)}?"
    return Recommendations(question, tuple(one for _, one in ranked), tuple(excluded))


class _Case:
    """What speaks for and against one candidate."""

    def __init__(
        self,
        taxonomy: Taxonomy,
        candidate: Concept,
        search: Search,
        criteria: tuple[Wanted, ...],
        avoid: tuple[Unwanted, ...],
    ) -> None:
        self._taxonomy = taxonomy
        self._candidate = candidate
        self._search = search
        self._avoid = avoid
        self._facts: dict[Relation, tuple[Fact[Concept], ...]] = {}
        self._required = [self._reasons(literal.relation, literal.value) for literal in search.literals]
        self._met = [self._reasons(_TIES[type(wanted)], wanted) for wanted in criteria]
        self._flaws = [self._reasons(Relation.HAS, unwanted) for unwanted in avoid]

    def _known(self, relation: Relation) -> tuple[Fact[Concept], ...]:
        if relation not in self._facts:
            known = known_facts(self._taxonomy, self._candidate, relation, Concept)
            self._facts[relation] = tuple(fact for fact in known if fact.quantifier is not Quantifier.NONE)
        return self._facts[relation]

    def _reasons(self, relation: Relation, wanted: Concept) -> tuple[Reason, ...]:
        """Return the facts that give the candidate what is wanted, or something narrower."""
        index = self._taxonomy.index
        return tuple(Reason(f, asked=True) for f in self._known(relation) if index.is_subset(f.value.id, wanted.id))

    def _besides(self, kinds: tuple[type[Concept], ...], said: tuple[Reason, ...]) -> tuple[Reason, ...]:
        """Return what the candidate has of its own besides what was asked for."""
        known = {reason.fact for reason in said}
        own = (fact for fact in self._known(Relation.HAS) if fact.own and isinstance(fact.value, kinds))
        return tuple(Reason(fact, asked=False) for fact in own if fact not in known)

    @property
    def reasons_for(self) -> tuple[Reason, ...]:
        asked = tuple(dict.fromkeys(reason for reasons in (*self._met, *self._required) for reason in reasons))
        return (*asked, *self._besides((Strength,), asked))

    @property
    def reasons_against(self) -> tuple[Reason, ...]:
        asked = tuple(dict.fromkeys(reason for reasons in self._flaws for reason in reasons))
        return (*asked, *self._besides((Limitation, Risk), asked))

    def admission(self, able: Answer | None) -> Answer:
        """Answer whether it is a candidate, given the answer that some member meets what is required."""
        label = self._candidate.label
        for literal, reasons in zip(self._search.literals, self._required, strict=True):
            # That some rare member of a broad family does it is no reason to choose that family.
            if not any(reason.fact.own for reason in reasons) and self._support(literal, reasons) == _SOME:
                return Answer(Truth.UNKNOWN, f"it is stated of {label} that it {literal}?")
        for unwanted in self._avoid:
            flawed = self._taxonomy.reasoner.ask(self._candidate, (Literal(Relation.HAS, unwanted),), every=True)
            if flawed.truth is Truth.YES:
                return Answer(Truth.NO, f"{label} can be without {unwanted.label}?", flawed.steps)
        if able is not None:
            return able
        general = [reason for reasons in self._met for reason in reasons if reason.general]
        said = _steps(reason for reason in general if reason.counts)
        disputed = _steps(reason for reason in general if reason.fact.disputed_by)
        question = f"{label} answers to what is asked for?"
        if said or not self._met:
            return Answer(Truth.YES, question, said)
        if not disputed:
            return Answer(Truth.UNKNOWN, question)
        disputes = tuple(Step(f"disputed: {step.text}", step.claim, disputes=True) for step in disputed)
        return Answer(Truth.CONTESTED, question, disputed, disputes)

    def order(self) -> tuple[int, ...]:
        """Return what decides its place, the less the better.

        Fewest flaws that were to be avoided; then most criteria answered to; then whether all its members do what is
        required, or typically, or some; then most criteria answered to by facts of its own.
        """
        return (
            _count(self._flaws),
            -_count(self._met),
            max(map(self._support, self._search.literals, self._required), default=0),
            -_count(self._met, own=True),
        )

    def _support(self, literal: Literal, reasons: tuple[Reason, ...]) -> int:
        if self._taxonomy.reasoner.truth(self._candidate, (literal,), every=True) is Truth.YES:
            return _ALL
        return _TYPICALLY if _count([reasons]) else _SOME


def _count(wishes: Iterable[tuple[Reason, ...]], *, own: bool = False) -> int:
    """Count the wishes that undisputed reasons of all or typical members answer."""
    return sum(any(reason.counts and (reason.fact.own or not own) for reason in reasons) for reasons in wishes)


def _steps(reasons: Iterable[Reason]) -> tuple[Step, ...]:
    return tuple(dict.fromkeys(Step(str(reason.fact.claim), reason.fact.claim) for reason in reasons))
