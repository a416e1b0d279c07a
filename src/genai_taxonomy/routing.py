"""Ways from what one has to what one wants, as chains of tasks.

Tasks are the edges of a hypergraph whose nodes are modalities: an edge leads from everything that a task's signature
requires to what it gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from genai_taxonomy.answers import Answer, Truth
from genai_taxonomy.claims import Literal, Quantifier, Relation
from genai_taxonomy.concepts import Modality, Model, ModelFamily, Task
from genai_taxonomy.evidence import cited
from genai_taxonomy.finding import Finding, Search, candidates, find
from genai_taxonomy.recommendation import Recommendation, recommend
from genai_taxonomy.tables import Table, Tabular
from genai_taxonomy.values import Shown, Value

if TYPE_CHECKING:
    from genai_taxonomy.taxonomy import Taxonomy

#: How many routes, and how many performers of a step, a text names.
_NAMED_ROUTES, _NAMED_PERFORMERS = 20, 5


# Not slotted, so that who performs it is worked out once.
@frozen(eq=False, repr=False, slots=False)
class RouteStep(Value):
    """A task, used to get on."""

    #: What is done.
    task: Task
    #: What it takes: all that its signature requires, or, where it requires nothing, one of its typical inputs.
    takes: tuple[Modality, ...]
    #: What it gives.
    gives: tuple[Modality, ...]
    #: Where it is done.
    taxonomy: Taxonomy = field(repr=False, eq=False)

    @cached_property
    def answer(self) -> Answer:
        """That whatever performs the task takes and gives this, with the proof; of a typical input, that some does."""
        taken = (Literal(Relation.ACCEPTS, modality) for modality in self.takes)
        given = (Literal(Relation.PRODUCES, modality) for modality in self.gives)
        literals = (*taken, *given)
        answer = self.taxonomy.reasoner.ask(self.task, literals, every=True)
        return answer if answer.truth is Truth.YES else self.taxonomy.reasoner.ask(self.task, literals, every=False)

    @cached_property
    def families(self) -> tuple[Recommendation[ModelFamily], ...]:
        """Families that perform the task, those all of whose members do first."""
        return recommend(self.taxonomy, ModelFamily, self._search).ranked

    @cached_property
    def models(self) -> tuple[Finding[Model], ...]:
        """Models that perform the task."""
        return find(self.taxonomy, Model, self._search).found

    @property
    def _search(self) -> Search:
        return Search(literals=(Literal(Relation.PERFORMS, self.task),))

    def to_dict(self) -> dict[str, object]:
        """Return the step as plain lists, strings and dicts."""
        return {
            "task": self.task.id,
            "takes": [modality.id for modality in self.takes],
            "gives": [modality.id for modality in self.gives],
            "answer": self.answer.to_dict(),
            "families": [family.concept.id for family in self.families],
            "models": [model.concept.id for model in self.models],
        }

    def __str__(self) -> str:
        return f"{_joined(self.takes)} -> {self.task.label} -> {_joined(self.gives)}"


@frozen(eq=False, repr=False)
class Route(Shown):
    """A chain of tasks, each of which takes what one has or what a step before it gives."""

    #: What is done, in an order in which it can be done.
    steps: tuple[RouteStep, ...]

    def __str__(self) -> str:
        lines: list[str] = []
        for number, step in enumerate(self.steps, start=1):
            lines.append(f"{number}. {step}")
            names = [family.concept.label for family in step.families[:_NAMED_PERFORMERS]]
            names += [model.concept.label for model in step.models[:_NAMED_PERFORMERS]]
            if names:
                lines.append(f"   by {', '.join(names)}")
        return "\n".join(lines)


@frozen(eq=False, repr=False)
class Routes(Tabular):
    """Routes from what one has to what one wants, the shortest first; it iterates over and counts them.

    Example:
        >>> from genai_taxonomy import routes
        >>> print(routes(("speech", "photo"), "talking-head video")[0].steps[0])
        Audio + Image -> Audio-driven talking-head generation -> Talking-head video
    """

    #: What was asked, in words.
    question: str
    #: The routes; among those of one length, the ones that use most of what one has come first.
    routes: tuple[Route, ...]
    #: Where there is none: the tasks that would give something of what is wanted, and what one lacks for each.
    lacking: tuple[tuple[Task, tuple[Modality, ...]], ...] = ()

    @property
    def table(self) -> Table:
        """A row per step of each route."""
        return Table(
            ("route", "step", "task", "takes", "gives", "sources"),
            tuple(
                (
                    place,
                    number,
                    step.task.label,
                    _joined(step.takes),
                    _joined(step.gives),
                    cited(step.answer.citations),
                )
                for place, route in enumerate(self.routes, start=1)
                for number, step in enumerate(route.steps, start=1)
            ),
        )

    def to_dict(self) -> dict[str, object]:
        """Return the routes as plain lists, strings and dicts."""
        return {
            "question": self.question,
            "routes": [[step.to_dict() for step in route.steps] for route in self.routes],
            "lacking": [
                {"task": task.id, "lacking": [modality.id for modality in lacking]} for task, lacking in self.lacking
            ],
        }

    def __iter__(self) -> Iterator[Route]:
        return iter(self.routes)

    def __len__(self) -> int:
        return len(self.routes)

    def __getitem__(self, place: int) -> Route:
        return self.routes[place]

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.question} {len(self.routes)}"
        for place, route in enumerate(self.routes[:_NAMED_ROUTES], start=1):
            yield f"{place:3}. {'; then '.join(map(str, route.steps))}"
        if len(self.routes) > _NAMED_ROUTES:
            yield f"     and {len(self.routes) - _NAMED_ROUTES} more"
        for task, lacking in self.lacking[:_NAMED_ROUTES]:
            yield f"  {task.label} would also need {_joined(lacking)}"


def routes(taxonomy: Taxonomy, accepts: tuple[Modality, ...], produces: tuple[Modality, ...], max_steps: int) -> Routes:
    """Find the ways from what one has to what one wants; see :meth:`Taxonomy.routes`, which this is.

    Args:
        taxonomy: Where to look.
        accepts: What one has.
        produces: What one wants.
        max_steps: The number of tasks that a route may have.

    Returns:
        The routes, the shortest first.
    """
    network = _Network(taxonomy, accepts, produces)
    found = sorted(network.routes(max_steps), key=network.rank)
    question = f"From {_joined(accepts)} to {_joined(produces)} in at most {max_steps} step{'s' * (max_steps != 1)}?"
    return Routes(question, tuple(found), () if found else tuple(network.lacking()))


class _Network:
    """The tasks as edges between modalities, seen from what one has and what one wants.

    Steps are known by their numbers, and a modality that is at hand counts as everything broader, too.
    """

    def __init__(self, taxonomy: Taxonomy, had: tuple[Modality, ...], wanted: tuple[Modality, ...]) -> None:
        self._taxonomy = taxonomy
        self._given = had
        self._had = self._broader(had)
        self._wanted = frozenset(modality.id for modality in wanted)
        self._steps = tuple(_steps(taxonomy))
        self._takes = [frozenset(modality.id for modality in step.takes) for step in self._steps]
        self._gives = [self._broader(step.gives) for step in self._steps]

    def _broader(self, modalities: Iterable[Modality]) -> frozenset[str]:
        return frozenset(up.id for low in modalities for up in (low, *self._taxonomy.ancestors(low)))

    def routes(self, max_steps: int) -> Iterator[Route]:
        """Yield every route none of whose steps can be spared."""
        for steps in set(self._plans(self._wanted, frozenset(), max_steps)):
            ordered = self._in_order(steps)
            if ordered and not any(self._in_order(steps - {step}) for step in steps):
                yield Route(tuple(self._steps[step] for step in ordered))

    def _plans(self, goals: frozenset[str], chosen: frozenset[int], budget: int) -> Iterator[frozenset[int]]:
        """Yield sets of steps that give the goals, worked out backwards; whether they can be put in order is open."""
        if not goals:
            yield chosen
            return
        goal = min(goals)
        for step, gives in enumerate(self._gives):
            # A step that was chosen already may come first, but need not: it may itself wait for the goal.
            if goal in gives and (step in chosen or budget):
                needs = frozenset[str]() if step in chosen else self._takes[step] - self._had
                yield from self._plans((goals - {goal}) | needs, chosen | {step}, budget - (step not in chosen))

    def _in_order(self, steps: frozenset[int]) -> tuple[int, ...]:
        """Return steps in an order in which they can be done and give what is wanted; empty where there is none."""
        at_hand, ordered, waiting = self._had, list[int](), sorted(steps)
        while waiting:
            ready = [step for step in waiting if self._takes[step] <= at_hand]
            if not ready:
                return ()
            ordered += ready
            waiting = [step for step in waiting if step not in ready]
            at_hand = at_hand.union(*(self._gives[step] for step in ready))
        produced = frozenset[str]().union(*(self._gives[step] for step in ordered))
        return tuple(ordered) if self._wanted <= produced else ()

    def rank(self, route: Route) -> tuple[int, int, tuple[int, ...]]:
        """Return what decides the place of a route: its length, and how much of what one has no step takes."""
        taken = {modality.id for step in route.steps for modality in step.takes}
        unused = sum(taken.isdisjoint(self._broader((had,))) for had in self._given)
        return len(route.steps), unused, tuple(self._steps.index(step) for step in route.steps)

    def lacking(self) -> Iterator[tuple[Task, tuple[Modality, ...]]]:
        """Yield the tasks that give something of what is wanted, with what one lacks for them, least first."""
        useful = [step for step, gives in zip(self._steps, self._gives, strict=True) if gives & self._wanted]
        lacks = [(step.task, tuple(need for need in step.takes if need.id not in self._had)) for step in useful]
        return iter(sorted(lacks, key=lambda lack: len(lack[1])))


def _steps(taxonomy: Taxonomy) -> Iterator[RouteStep]:
    """Yield the tasks as steps, the most general first; a narrower task of the same signature is left out."""
    known: dict[tuple[tuple[Modality, ...], tuple[Modality, ...]], list[Task]] = {}
    for task in candidates(taxonomy, Task):
        entry = taxonomy.describe(task)
        accepts = [fact for fact in entry.accepts if fact.truth is Truth.YES]
        required = [fact.value for fact in accepts if fact.quantifier is Quantifier.ALL]
        typical = [(fact.value,) for fact in accepts if fact.quantifier is Quantifier.TYPICALLY]
        produces = (fact for fact in entry.produces if fact.truth is Truth.YES)
        gives = [fact.value for fact in produces if fact.quantifier is Quantifier.ALL]
        for takes in [_narrowest(taxonomy, required)] if required else typical:
            signature = (takes, _narrowest(taxonomy, gives))
            broader = known.setdefault(signature, [])
            if signature[1] and not any(taxonomy.compares(task, other) for other in broader):
                broader.append(task)
                yield RouteStep(task, *signature, taxonomy)


def _narrowest(taxonomy: Taxonomy, modalities: Iterable[Modality]) -> tuple[Modality, ...]:
    distinct = tuple(dict.fromkeys(modalities))
    kept = (m for m in distinct if not any(other.id != m.id and taxonomy.compares(other, m) for other in distinct))
    return tuple(sorted(kept, key=lambda modality: modality.id))


def _joined(modalities: Iterable[Modality]) -> str:
    return " + ".join(modality.label for modality in modalities)
