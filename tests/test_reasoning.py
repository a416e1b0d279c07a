"""What a question costs, by counts of the functions that run for it, which are the same on every machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_index import calls

from genai_taxonomy import (
    LLM,
    Answer,
    DiffusionModel,
    GenerativeAI,
    Literal,
    Model,
    ModelFamily,
    Relation,
    Taxonomy,
    Truth,
    families,
    modalities,
    models,
)
from genai_taxonomy.bitsets import members_at, positions
from genai_taxonomy.reasoning import Reasoner

BUNDLED = Taxonomy.bundled()
#: What works something out that is kept for further questions.
KEPT = {"_reach", "_holders", "members_at", "_outside", "_without", "_opened", "_undetermined", "_possible"}

QUESTIONS: dict[str, tuple[Callable[[], Answer], Truth, int]] = {
    "explain": (lambda: BUNDLED.explain(LLM, GenerativeAI), Truth.YES, 30),
    "explain by a counterexample": (lambda: BUNDLED.explain(GenerativeAI, LLM), Truth.NO, 80),
    "explain a dispute": (lambda: BUNDLED.explain(families.ConsistencyModel, DiffusionModel), Truth.CONTESTED, 60),
    "can": (lambda: BUNDLED.can(LLM, produces=modalities.Text), Truth.YES, 70),
    "can every one": (lambda: BUNDLED.can(LLM, produces=modalities.Text, every=True), Truth.YES, 40),
    "can both": (
        lambda: BUNDLED.can(DiffusionModel, accepts=modalities.Text, produces=modalities.Image),
        Truth.YES,
        105,
    ),
    "can a model": (lambda: BUNDLED.can(models.STABLE_DIFFUSION_1_5, produces=modalities.Video), Truth.NO, 55),
    "can by name": (lambda: BUNDLED.can("GAN", produces="image"), Truth.YES, 125),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_asked_before_runs_few_functions(name: str) -> None:
    ask, truth, most = QUESTIONS[name]
    assert ask().truth is truth
    names = calls(ask)
    assert len(names) <= most
    assert KEPT.isdisjoint(names)


def fresh() -> Reasoner:
    return Reasoner(BUNDLED.concepts, BUNDLED.claims, BUNDLED.closed_worlds)


def test_a_reasoner_is_built_without_texts_and_without_what_no_question_needs() -> None:
    names = Counter(calls(fresh))
    # Each claim is read by a few functions.
    assert names.total() <= 10 * len(BUNDLED.claims)
    # What follows is sought for what sufficient conditions and complete families name, a fifth of all at most.
    assert names["_reach"] <= len(list(BUNDLED.reasoner.literals())) / 5
    assert {"__str__", "_step", "step", "lacking", "_undetermined", "_possible"}.isdisjoint(names)


def test_a_first_question_works_out_only_what_it_needs() -> None:
    reasoner = fresh()
    produces_text = Literal(Relation.PRODUCES, modalities.Text)
    names = Counter(calls(lambda: reasoner.ask(LLM, (produces_text,), every=False)))
    assert names["_reach"] <= 8
    assert {"lacking", "_undetermined", "_possible", "_refutable"}.isdisjoint(names)
    # A counterexample needs what the individuals lack, of the few literals that the proof goes through.
    names = Counter(calls(lambda: reasoner.ask(GenerativeAI, (Literal(Relation.MEMBER_OF, LLM),), every=True)))
    assert 0 < names["lacking"] <= 50
    assert "_refutable" not in names


@pytest.mark.parametrize(("kind", "each"), [(ModelFamily, 90), (Model, 60)])
def test_a_search_proves_only_what_it_finds(kind: type[Model | ModelFamily], each: int) -> None:
    def search() -> None:
        found.append(BUNDLED.find(kind, accepts=modalities.Text, produces=modalities.Image))

    found = [BUNDLED.find(kind, produces=modalities.Image)]
    search()
    names = Counter(calls(search))
    assert names.total() <= each * found[-1].asked
    # What is contested is judged by its proof, too.
    assert names["_answer"] == len(found[-1].found) + 2 * len(found[-1].contested)
    assert KEPT.isdisjoint(names)


@given(st.lists(st.integers(0, 300), max_size=100))
def test_a_set_of_members_holds_the_positions_it_was_made_of(found: list[int]) -> None:
    assert list(positions(members_at(found))) == sorted(set(found))
