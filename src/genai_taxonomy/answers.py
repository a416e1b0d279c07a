"""Answers: a truth value with its proof."""

from __future__ import annotations

from enum import Enum
from typing import Generic, TypeAlias, TypeVar

from attrs import field, frozen

from genai_taxonomy.claims import AspectText, Assertion, Claim, Quantifier, Relation
from genai_taxonomy.concepts import Concept, Individual, ModelFamily, ModelSeries
from genai_taxonomy.errors import UndecidedError
from genai_taxonomy.evidence import Citation, cited
from genai_taxonomy.values import Shown, Value


class Truth(Enum):
    """What is known about a question."""

    #: It follows from undisputed claims.
    YES = "yes"
    #: Its contrary follows from undisputed claims.
    NO = "no"
    #: Neither follows from what anybody stated.
    UNKNOWN = "unknown"
    #: Only disputed claims decide it.
    CONTESTED = "contested"


@frozen(eq=False, repr=False)
class Step(Value):
    """One step of a proof."""

    #: What the step establishes, in words.
    text: str
    #: The claim it rests on; None where it rests on a rule alone.
    claim: Claim | None = None
    #: Whether the step is the dispute of its claim rather than the claim itself.
    disputes: bool = False

    def __hash__(self) -> int:
        # Hashing the claim, with all its evidence, would take longer than the rest of a proof.
        return hash(self.text)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What says so."""
        if self.claim is None:
            return ()
        return self.claim.disputed_by if self.disputes else self.claim.evidence

    def to_dict(self) -> dict[str, object]:
        """Return the step as plain lists, strings and dicts."""
        return {"text": self.text, "citations": [citation.to_dict() for citation in self.citations]}

    def __str__(self) -> str:
        return f"{self.text} [{cited(self.citations)}]" if self.citations else self.text


#: What shows that a member exists: a named individual, else the claim or the family that implies one.
Witness: TypeAlias = Individual | Assertion | ModelFamily | ModelSeries


@frozen(eq=False, repr=False)
class Answer(Shown):
    """The answer to a question, with its proof.

    ``bool(answer)`` is True for YES and False for NO, and raises for the others: silence is not read as a no.

    Example:
        >>> from genai_taxonomy import LLM, GenerativeAI, explain
        >>> answer = explain(LLM, GenerativeAI)
        >>> answer.truth
        <Truth.YES: 'yes'>
    """

    #: YES, NO, UNKNOWN or CONTESTED.
    truth: Truth
    #: What was asked, in words.
    question: str
    #: The proof; of a contested question the side for yes.
    steps: tuple[Step, ...] = ()
    #: Of a contested question the side for no; else empty.
    counter_steps: tuple[Step, ...] = ()
    #: The known member that decides a question about some or all members; None where the proof needs none.
    witness: Witness | None = None

    def __bool__(self) -> bool:
        if self.truth is Truth.YES:
            return True
        if self.truth is Truth.NO:
            return False
        raise UndecidedError(self.truth.name, self.question)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Everything that the proof and its contrary cite, each once, in order."""
        return tuple(dict.fromkeys(c for step in (*self.steps, *self.counter_steps) for c in step.citations))

    def to_dict(self) -> dict[str, object]:
        """Return the answer as plain lists, strings and dicts.

        Example:
            >>> from genai_taxonomy import LLM, GenerativeAI, explain
            >>> explain(LLM, GenerativeAI).to_dict()["truth"]
            'yes'
        """
        return {
            "question": self.question,
            "truth": self.truth.value,
            "witness": None if self.witness is None else describe_witness(self.witness),
            "steps": [step.to_dict() for step in self.steps],
            "counter_steps": [step.to_dict() for step in self.counter_steps],
        }

    def __str__(self) -> str:
        lines = [f"{self.truth.name}: {self.question}"]
        if self.truth is Truth.UNKNOWN:
            lines.append("  nobody has stated what would decide it")
        elif self.truth is Truth.CONTESTED:
            lines += ["  for:", *(f"    {step}" for step in self.steps)]
            lines += ["  against:", *(f"    {step}" for step in self.counter_steps)]
        else:
            lines += [f"  {step}" for step in self.steps]
        return "\n".join(lines)


V_co = TypeVar("V_co", bound=Concept | AspectText, covariant=True)


@frozen(eq=False, repr=False)
class Fact(Value, Generic[V_co]):
    """One thing known of a concept, as :func:`describe` lists it."""

    #: The other end: what is accepted, had, broader, a member, ...
    value: V_co
    #: How the concept stands to the value, in the direction of ``claim``.
    relation: Relation = field(kw_only=True)
    #: Of how many members it is said.
    quantifier: Quantifier = field(kw_only=True)
    #: The broader concept that it is inherited from, or the narrower one that a member belongs to; None if own.
    inherited_from: Concept | None = field(kw_only=True, default=None)
    #: What the taxonomy answers when asked: YES, CONTESTED, or UNKNOWN for a default that is merely inherited.
    truth: Truth = field(kw_only=True)
    #: The claim itself; None for the series of a model, which is part of its entry.
    claim: Claim | None = field(kw_only=True, default=None)

    @property
    def own(self) -> bool:
        """Whether it is stated of the concept itself."""
        return self.inherited_from is None

    @property
    def evidence(self) -> tuple[Citation, ...]:
        """What says so."""
        return self.claim.evidence if self.claim else ()

    @property
    def disputed_by(self) -> tuple[Citation, ...]:
        """What says otherwise."""
        return self.claim.disputed_by if self.claim else ()

    def to_dict(self) -> dict[str, object]:
        """Return the fact as plain lists, strings and dicts."""
        value = self.value
        return {
            "value": value.id if isinstance(value, Concept) else {"aspect": value.aspect.id, "text": value.text},
            "quantifier": self.quantifier.value,
            "inherited_from": None if self.inherited_from is None else self.inherited_from.id,
            "truth": self.truth.value,
            "evidence": [citation.to_dict() for citation in self.evidence],
            "disputed_by": [citation.to_dict() for citation in self.disputed_by],
        }

    def __str__(self) -> str:
        evidence = f" [{cited(self.evidence)}]" if self.evidence else ""
        disputed = f" (disputed: {cited(self.disputed_by)})" if self.disputed_by else ""
        origin = f" (from {self.inherited_from})" if self.inherited_from else ""
        contested = " (contested)" if self.truth is Truth.CONTESTED and not disputed else ""
        return f"{self.quantifier.value}: {self.value}{origin}{evidence}{disputed}{contested}"


def describe_witness(origin: Witness) -> str:
    """Say in words which member is meant.

    Args:
        origin: An individual, a family, a series, or the assertion that implies the member.

    Returns:
        A noun phrase.

    Example:
        >>> from genai_taxonomy import GAN
        >>> describe_witness(GAN)
        'a member of Generative adversarial network'
    """
    if isinstance(origin, Individual):
        return origin.label
    if isinstance(origin, Assertion) and origin.relation is Relation.SUBSET_OF:
        return f"a member of {origin.object} outside {origin.subject}"
    if isinstance(origin, Assertion):
        return f"a member of {origin.subject} that {origin.relation} {origin.object}"
    return f"a member of {origin}"
