"""Every answer about random small taxonomies, held against truth in all worlds and against naive derivation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from random import Random

import pytest
from model_checker import ModelChecker, Reading, RuleOracle, framework
from random_taxonomies import SOURCES, Content, Question, random_content

from genai_taxonomy.answers import Truth
from genai_taxonomy.errors import ContradictionError, CycleError, TaxonomyError
from genai_taxonomy.taxonomy import Taxonomy

pytestmark = pytest.mark.rules

SIZE = 500
#: Chunks with fixed seeds, and one that differs from day to day.
CHUNKS = [*map(str, range(20)), "today"]
DECIDED = (Truth.YES, Truth.NO)


def first_seed(chunk: str) -> int:
    return SIZE * (date.today().toordinal() if chunk == "today" else int(chunk))


def built(content: Content) -> Taxonomy | type[TaxonomyError]:
    try:
        return content.build()
    except (ContradictionError, CycleError) as error:
        return type(error)


def answers(taxonomy: Taxonomy, questions: Mapping[str, Question]) -> dict[str, Truth]:
    return {text: question.put_to(taxonomy).truth for text, question in questions.items()}


def differing(found: Mapping[str, Truth], expected: Mapping[str, Truth]) -> dict[str, tuple[Truth, Truth]]:
    return {text: (found[text], truth) for text, truth in expected.items() if found[text] is not truth}


def derived(oracle: RuleOracle, questions: Mapping[str, Question]) -> dict[str, Truth]:
    return {text: oracle.answer(question) for text, question in questions.items()}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_answers_are_truth_in_all_worlds(chunk: str) -> None:
    seen: Counter[object] = Counter()
    for seed in range(first_seed(chunk), first_seed(chunk) + SIZE):
        content = random_content(Random(seed))
        reading = Reading(content)
        checker = ModelChecker(reading)
        taxonomy = built(content)
        if isinstance(taxonomy, type):
            seen[taxonomy] += 1
            expected = (ContradictionError, True, False) if reading.acyclic else (CycleError, False, checker.consistent)
            assert (seed, taxonomy, reading.acyclic, checker.consistent) == (seed, *expected)
            continue
        seen["built"] += 1
        assert (seed, checker.consistent, reading.acyclic) == (seed, True, True)
        questions = {str(question): question for question in content.questions()}
        found = answers(taxonomy, questions)
        seen.update(found.values())
        assert (seed, differing(found, derived(RuleOracle(reading), questions))) == (seed, {})
        true = {
            text: checker.answer(question)
            for text, question in questions.items()
            if question.kind != "below" and (question.kind != "every" or checker.possible(question.subject))
        }
        settled = {text: truth if truth in DECIDED else Truth.UNKNOWN for text, truth in found.items()}
        assert (seed, differing(settled, true)) == (seed, {})
    floors = {
        "built": 200,
        ContradictionError: 20,
        CycleError: 1,
        Truth.YES: 2000,
        Truth.NO: 2000,
        Truth.UNKNOWN: 2000,
        Truth.CONTESTED: 500,
    }
    assert {what: seen[what] for what in floors if seen[what] < floors[what]} == {}


@pytest.mark.parametrize("chunk", ["40", "41", "today"])
def test_a_source_may_contradict_itself_in_its_own_view(chunk: str) -> None:
    seen: Counter[Truth] = Counter()
    for seed in range(first_seed(chunk), first_seed(chunk) + SIZE):
        content = random_content(Random(seed), cycles=False)
        taxonomy = built(content)
        source = SOURCES[seed % 2]
        if isinstance(taxonomy, type) or not any(claim.cites(source) for claim in content.claims):
            continue
        kept = (claim.settled() if claim.cites(source) else claim for claim in content.claims)
        view = Content(content.concepts, tuple(c for c in kept if c.cites(source) or framework(c)), ())
        questions = {str(question): question for question in view.questions()}
        found = answers(taxonomy.according_to(source), questions)
        seen.update(found.values())
        expected = derived(RuleOracle(Reading(view), perspective=True), questions)
        assert (seed, differing(found, expected)) == (seed, {})
    assert min(seen[truth] for truth in Truth) > 50
