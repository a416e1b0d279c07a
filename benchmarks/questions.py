"""Questions with a proof, asked of the whole bundled taxonomy: `can`, `explain` and `find`."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from functools import cache, partial
from statistics import median, quantiles
from typing import Any, TypeAlias, TypeVar

from benchmarks.import_time import MOST, NETWORKX, medians
from benchmarks.measuring import collection_off, freshly, seconds
from benchmarks.reporting import Row, Table, run
from genai_taxonomy import (
    Assertion,
    Concept,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Relation,
    SubsumptionIndex,
    Taxonomy,
    can,
    explain,
    find,
)
from genai_taxonomy.claims import CONDITIONS

C = TypeVar("C", bound=Concept)
Question: TypeAlias = Callable[[], object]

PEERS = ("networkx",)

#: What half of the questions may take at most: tens of microseconds, single-digit milliseconds.
LIMITS = {"can": 100e-6, "explain": 100e-6, "find": 10e-3}

_ASK: dict[str, Callable[..., object]] = {"can": can, "explain": explain, "find": find}

FIRST_CALLS = {
    "import, can": "from genai_taxonomy import can; can('diffusion model', accepts='text', produces='image')",
    "import, explain": "from genai_taxonomy import GenerativeAI, LLM, explain; explain(GenerativeAI, LLM)",
    "import, find": "from genai_taxonomy import Model, find; find(Model, accepts=('text', 'image'), produces='video')",
}


def measure(quick: bool) -> Iterator[Table]:
    yield sample(*((3, 1) if quick else (200, 3)))
    yield first_calls(1 if quick else 22)


def sample(count: int, rounds: int) -> Table:
    """Ask many different questions, each for the first time and then again; medians over fresh processes."""
    runs = freshly({kind: partial(ask_all, kind, count) for kind in LIMITS}, rounds)
    rows: list[Row] = []
    for kind, limit in LIMITS.items():
        for number, when in enumerate(("asked first", "asked again")):
            each = [median(question) for question in zip(*(found[number] for found in runs[kind]), strict=True)]
            rows.append(Row(f"{kind}, {when}: median", median(each), limit=limit))
            rows.append(Row(f"{kind}, {when}: 95 of 100 within", quantiles(each, n=20)[-1]))
    return Table("A broad sample of questions", "s", tuple(rows))


def first_calls(rounds: int) -> Table:
    """Import the library and ask one question, in a fresh process."""
    taken = medians({NETWORKX: NETWORKX, **FIRST_CALLS}, rounds)
    rows = (Row(name, taken[name], NETWORKX, taken[NETWORKX], MOST) for name in FIRST_CALLS)
    return Table("The first call in a fresh process", "s", tuple(rows))


def ask_all(kind: str, count: int) -> tuple[list[float], list[float]]:
    """Return how many seconds each question takes when asked first, and when asked again."""
    rng = random.Random(0)
    make = {"can": _can, "explain": _explain, "find": _find}[kind]
    warm_up, *questions = [make(rng) for _ in range(count + 1)]
    warm_up()  # reads the vocabulary
    with collection_off():
        first = [seconds(question) for question in questions]
        again = [seconds(question) for question in questions]
    return first, again


def _all(*facets: type[C]) -> tuple[C, ...]:
    return tuple(concept for concept in Taxonomy.bundled().concepts if isinstance(concept, facets))


def _conditions(rng: random.Random, count: int) -> dict[str, Any]:
    names = rng.sample([name for name in CONDITIONS if name != "is_a"], count)
    return {name: rng.choice(_all(CONDITIONS[name][1])) for name in names}


def _can(rng: random.Random) -> Question:
    subject = rng.choice(_all(ModelFamily, ModelSeries, Model, Product))
    return partial(_ASK["can"], subject, every=rng.random() < 0.5, **_conditions(rng, rng.choice((1, 1, 2))))


def _explain(rng: random.Random) -> Question:
    """Ask whether a family, a model or a product is in a family: every second time in one that it is in."""
    low = rng.choice(_all(ModelFamily, Model, Product))
    above = [family for family in _stated().ancestors(low) if isinstance(family, ModelFamily)]
    high = rng.choice(above if above and rng.random() < 0.5 else _all(ModelFamily))
    return partial(_ASK["explain"], low, high)


@cache
def _stated() -> SubsumptionIndex[Concept]:
    """Return what is stated to be in what; to ask the taxonomy would answer the questions before they are asked."""
    claims = (claim for claim in Taxonomy.bundled().claims if isinstance(claim, Assertion) and not claim.disputed)
    edges = ((c.subject, c.object) for c in claims if c.relation in (Relation.SUBSET_OF, Relation.MEMBER_OF))
    return SubsumptionIndex.from_edges((low, high) for low, high in edges if isinstance(high, Concept))


def _find(rng: random.Random) -> Question:
    kind = rng.choice((ModelFamily, ModelSeries, Model, Product))
    return partial(_ASK["find"], kind, **_conditions(rng, rng.choice((1, 2, 3))))


if __name__ == "__main__":
    sys.exit(run("questions"))
