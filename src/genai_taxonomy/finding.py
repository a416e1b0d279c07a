"""Finding what meets conditions, each row with its proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from attrs import frozen

from genai_taxonomy.answers import Answer, Step, Truth
from genai_taxonomy.claims import Literal, Relation
from genai_taxonomy.concepts import (
    Architecture,
    Category,
    Concept,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Strength,
    Task,
    TrainingObjective,
    UseCase,
    Weights,
)
from genai_taxonomy.evidence import Some, cited
from genai_taxonomy.tables import Table, Tabular
from genai_taxonomy.values import Value

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

C = TypeVar("C", bound=Concept)
C_co = TypeVar("C_co", bound=Concept, covariant=True)


#: How many of those that stand apart a text names.
_NAMED = 8


class Conditions(TypedDict, total=False):
    """What :meth:`Taxonomy.find` can ask for, each once or as a tuple; all must be met at once."""

    #: What to be a subset of; for models and products, what to belong to.
    subset_of: Some[Category | str]
    #: Input modalities.
    accepts: Some[Modality | str]
    #: Output modalities.
    produces: Some[Modality | str]
    #: Tasks.
    performs: Some[Task | str]
    #: Architectures.
    uses: Some[Architecture | str]
    #: Training objectives.
    trained_with: Some[TrainingObjective | str]
    #: What to be good at.
    strength: Some[Strength | str]
    #: What to be bad at.
    limitation: Some[Limitation | str]
    #: Purposes to be put to.
    serves: Some[UseCase | str]
    #: Whether the weights can be had; asked of models only.
    weights: Weights | None
    #: Whether every member must meet them instead of some; makes no difference for models and products.
    every: bool


@frozen(eq=False, repr=False)
class Finding(Value, Generic[C_co]):
    """A concept, and the answer for it."""

    #: What was asked about.
    concept: C_co
    #: Whether it meets the conditions, with the proof.
    answer: Answer

    def to_dict(self) -> dict[str, object]:
        """Return the finding as plain lists, strings and dicts."""
        return {"id": self.concept.id, "label": self.concept.label, "answer": self.answer.to_dict()}

    def __str__(self) -> str:
        return f"{self.concept.label} ({self.concept.id})"


@frozen(eq=False, repr=False)
class Findings(Tabular, Generic[C_co]):
    """What meets conditions; what may meet them stands apart.

    It iterates over, counts and contains what was found.

    Example:
        >>> from genai_taxonomy import find
        >>> findings = find(accepts=("text", "image"), produces="video", subset_of="diffusion model")
        >>> print(findings.concepts[0])
        Diffusion model
    """

    #: What was asked, in words.
    question: str
    #: What meets all conditions, most general first.
    found: tuple[Finding[C_co], ...]
    #: What meets them by disputed claims only.
    contested: tuple[Finding[C_co], ...]
    #: What may meet them: nobody has stated what would decide it.
    unknown: tuple[Finding[C_co], ...]
    #: How many concepts were asked about.
    asked: int
    #: Where nothing was found, each condition with the number of concepts that it excludes by itself, most first.
    excluding: tuple[tuple[str, int], ...] = ()

    @property
    def concepts(self) -> tuple[C_co, ...]:
        """What was found, without the proofs."""
        return tuple(finding.concept for finding in self.found)

    @property
    def table(self) -> Table:
        """A row per concept that was found, is contested or unknown, with what the proof cites."""
        return Table(
            ("id", "label", "truth", "witness", "proof", "sources"),
            tuple(
                (
                    finding.concept.id,
                    finding.concept.label,
                    finding.answer.truth.value,
                    None if finding.answer.witness is None else str(finding.answer.witness),
                    "; ".join(step.text for step in finding.answer.steps),
                    cited(finding.answer.citations),
                )
                for finding in (*self.found, *self.contested, *self.unknown)
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Return the findings as plain lists, strings and dicts."""
        return {
            "question": self.question,
            "asked": self.asked,
            "found": [finding.to_dict() for finding in self.found],
            "contested": [finding.to_dict() for finding in self.contested],
            "unknown": [finding.concept.id for finding in self.unknown],
            "excluding": [{"condition": condition, "concepts": count} for condition, count in self.excluding],
        }

    def __iter__(self) -> Iterator[Finding[C_co]]:
        return iter(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def __contains__(self, concept: object) -> bool:
        return concept in self.concepts

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.question} {len(self.found)} of {self.asked}"
        yield from (f"  {finding}" for finding in self.found)
        for name, findings in (("contested", self.contested), ("unknown", self.unknown)):
            if findings:
                labels = [finding.concept.label for finding in findings[:_NAMED]]
                more = ["..."] if len(findings) > _NAMED else []
                yield f"  {name}: {len(findings)} ({', '.join((*labels, *more))})"
        if self.excluding:
            yield "  each condition by itself excludes:"
            yield from (f"    {condition}: {count} of {self.asked}" for condition, count in self.excluding)


#: How a question speaks of the members of each facet: of some of them, and of every one.
_MEMBERS: tuple[tuple[type[Concept], str, str], ...] = (
    (ModelFamily, "has some member that", "is such that every member of it"),
    (ModelSeries, "has some member that", "is such that every member of it"),
    (Task, "is performed by some model that", "is such that whatever performs it"),
    (Architecture, "is used by some model that", "is such that whatever uses it"),
    (TrainingObjective, "trains some model that", "is such that whatever is trained with it"),
)


@frozen(eq=False, repr=False)
class Search(Value):
    """Conditions to put to one concept after the other, as a taxonomy holds them."""

    #: What each concept must be a subset or a member of.
    groups: tuple[Category, ...] = ()
    #: What some member must have at once, or every one.
    literals: tuple[Literal, ...] = ()
    #: Whether a model's weights can be had.
    weights: Weights | None = None
    #: Whether every member is asked of instead of some.
    every: bool = False

    @property
    def parts(self) -> tuple[Search, ...]:
        """Each condition as a search of its own."""
        return (
            *(Search(groups=(group,)) for group in self.groups),
            *(Search(literals=(literal,), every=self.every) for literal in self.literals),
            *((Search(weights=self.weights),) if self.weights else ()),
        )

    def words(self, kind: type[Concept]) -> str:
        """Say what is asked of concepts of a facet."""
        conditions = [f"is in {group.label}" for group in self.groups]
        literals = " and ".join(map(str, self.literals))
        some, every = next(((some, every) for facet, some, every in _MEMBERS if issubclass(kind, facet)), ("", ""))
        if literals:
            conditions.append(f"{every if self.every else some} {literals}".strip())
        if self.weights:
            conditions.append(f"has {self.weights.value} weights")
        return " and ".join(conditions)

    def asked(self, taxonomy: Taxonomy) -> tuple[Callable[[Concept], Truth], Callable[[Concept, Truth], Answer]]:
        """Return what asks one concept after the other whether it meets all conditions.

        Returns:
            What judges a concept, mostly without a proof; and what adds the proof to the truth, where there is any:
            none where nobody decides it.
        """
        each = list(self._each(taxonomy))
        judges, provers = [judge for judge, _ in each], [prove for _, prove in each]
        words = dict[str, str]()

        def judge(concept: Concept) -> Truth:
            return _worst(judge(concept) for judge in judges)

        def prove(concept: Concept, truth: Truth) -> Answer:
            facet = type(concept)
            if facet.__name__ not in words:
                words[facet.__name__] = self.words(facet)
            question = f"{concept.label} {words[facet.__name__]}?"
            if truth is Truth.UNKNOWN:
                return Answer(truth, question)
            return _conjunction(question, [prove(concept) for prove in provers])

        return judge, prove

    def _each(self, taxonomy: Taxonomy) -> Iterator[tuple[Callable[[Concept], Truth], Callable[[Concept], Answer]]]:
        """Yield what judges each condition, and what proves it."""
        for group in self.groups:
            if isinstance(group, ModelFamily | ModelSeries):
                belongs = (Literal(Relation.MEMBER_OF, group),)
                yield taxonomy.reasoner.judge(belongs, every=True), taxonomy.reasoner.prove(belongs, every=True)
            else:
                yield _with_truth(partial(taxonomy.reasoner.below, "", broader=group))
        if self.literals:
            reasoner = taxonomy.reasoner
            yield reasoner.judge(self.literals, every=self.every), reasoner.prove(self.literals, every=self.every)
        if self.weights:
            yield _with_truth(partial(_weights, wanted=self.weights))


def _with_truth(prove: Callable[[Concept], Answer]) -> tuple[Callable[[Concept], Truth], Callable[[Concept], Answer]]:
    return lambda concept: prove(concept).truth, prove


def find(taxonomy: Taxonomy, kind: type[C], search: Search) -> Findings[C]:
    """Ask about every concept of a facet; see :meth:`Taxonomy.find`, which this is.

    Args:
        taxonomy: Where to look.
        kind: The facet.
        search: The conditions.

    Returns:
        What meets them, most general first, with what may.
    """
    asked = candidates(taxonomy, kind)
    judge, prove = search.asked(taxonomy)
    found: dict[Truth, list[Finding[C]]] = {truth: [] for truth in Truth}
    for candidate in asked:
        # Most are out, which takes no proof.
        truth = judge(candidate)
        if truth is not Truth.NO:
            found[truth].append(Finding(candidate, prove(candidate, truth)))
    return Findings(
        f"Which {facet_words(kind)} {search.words(kind)}?",
        tuple(found[Truth.YES]),
        tuple(found[Truth.CONTESTED]),
        tuple(found[Truth.UNKNOWN]),
        len(asked),
        () if found[Truth.YES] else tuple(_excluding(taxonomy, kind, search, asked)),
    )


def candidates(taxonomy: Taxonomy, kind: type[C]) -> list[C]:
    """Return the concepts of a facet that are not retired, the most general first.

    Example:
        >>> from genai_taxonomy import Modality, Taxonomy
        >>> print(candidates(Taxonomy.bundled(), Modality)[0])
        Content
    """
    found = [c for c in taxonomy.concepts if isinstance(c, kind) and c.replaced_by is None]
    # What is broader has less above it.
    return sorted(found, key=lambda c: len(taxonomy.ancestors(c)) if isinstance(c, Category) else 0)


def _excluding(taxonomy: Taxonomy, kind: type[Concept], search: Search, asked: list[C]) -> Iterable[tuple[str, int]]:
    judged = [(part.words(kind), *part.asked(taxonomy)) for part in search.parts]
    counts = [(words, sum(judge(candidate) is not Truth.YES for candidate in asked)) for words, judge, _ in judged]
    return sorted(counts, key=lambda counted: -counted[1])


def _worst(truths: Iterable[Truth]) -> Truth:
    """Return the truth of a conjunction: NO as soon as one part is not so, and UNKNOWN before CONTESTED."""
    found: list[Truth] = []
    for truth in truths:
        if truth is Truth.NO:
            return truth
        found.append(truth)
    return next((truth for truth in (Truth.UNKNOWN, Truth.CONTESTED) if truth in found), Truth.YES)


def _conjunction(question: str, answers: Sequence[Answer]) -> Answer:
    """Return the answer to whether all hold, which rests on the first that does not, or else on all."""
    truth = _worst(answer.truth for answer in answers)
    deciding = answers if truth is not Truth.NO else [a for a in answers if a.truth is truth][:1]
    witnesses = (answer.witness for answer in deciding if answer.witness is not None)
    return Answer(
        truth,
        question,
        tuple(dict.fromkeys(step for answer in deciding for step in answer.steps)),
        tuple(dict.fromkeys(step for answer in deciding for step in answer.counter_steps)),
        next(witnesses, None),
    )


def _weights(concept: Concept, wanted: Weights) -> Answer:
    known = concept.weights if isinstance(concept, Model) else None
    if known is None:
        return Answer(Truth.UNKNOWN, "")
    step = Step(f"{concept.label}: its weights are {known.value}")
    return Answer(Truth.YES if known is wanted else Truth.NO, "", (step,))


def facet_words(kind: type[Concept]) -> str:
    """Return the name of a facet in words.

    Example:
        >>> facet_words(ModelFamily)
        'model family'
    """
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).strip()
