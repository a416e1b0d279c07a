"""Every bundled answer again, from nothing but the two public graphs and the elements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product

import networkx as nx
import pytest
from model_checker import Fact, Reading, Rule, above
from random_taxonomies import Content, Question, relations_of

from genai_taxonomy.answers import Answer, Truth
from genai_taxonomy.claims import Assertion, Claim, Literal, Relation
from genai_taxonomy.concepts import Category, Concept, Individual, ModelFamily, ModelSeries
from genai_taxonomy.taxonomy import Taxonomy

BUNDLED = Taxonomy.bundled()
CONTENT = Content(BUNDLED.concepts, BUNDLED.claims, BUNDLED.closed_worlds)
FAMILIES = [concept for concept in BUNDLED.concepts if isinstance(concept, ModelFamily)]
INDIVIDUALS = [concept for concept in BUNDLED.concepts if isinstance(concept, Individual)]
#: What the public questions can ask of a member.
ASKED = [
    Literal(relation, concept)
    for concept in BUNDLED.concepts
    for relation in relations_of(concept)
    if relation not in (Relation.HAS, Relation.SERVES) and not isinstance(concept, ModelSeries)
]


def follows(literals: Iterable[Literal]) -> frozenset[Literal]:
    return frozenset(up for literal in literals for up in STARS[literal])


STARS = {literal: frozenset(above(BUNDLED.implications, literal)) for literal in BUNDLED.implications}
ELEMENTS = [(element.origin, follows(element.told)) for element in BUNDLED.elements]


def decided(answer: Answer) -> Truth | None:
    return answer.truth if answer.truth in (Truth.YES, Truth.NO) else None


def truth(*, yes: bool, no: bool) -> Truth | None:
    assert not (yes and no)
    return Truth.YES if yes else Truth.NO if no else None


def differing(
    questions: Iterable[tuple[Question, Truth | None]], *, often: tuple[Truth | None, ...] = (Truth.YES, Truth.NO, None)
) -> dict[str, object]:
    """Ask everything; return what was answered otherwise, and which truths were expected too seldom."""
    wrong: dict[str, object] = {}
    seen: Counter[Truth | None] = Counter()
    for question, expected in questions:
        seen[expected] += 1
        found = decided(question.put_to(BUNDLED))
        if found is not expected:
            wrong[str(question)] = (found, expected)
    return wrong | {str(truth): seen[truth] for truth in often if seen[truth] < 50}


@pytest.mark.exhaustive
def test_every_member_of_a_family() -> None:
    def expected() -> Iterator[tuple[Question, Truth | None]]:
        for family in FAMILIES:
            subject = Literal(Relation.MEMBER_OF, family)
            having = (star for origin, star in ELEMENTS if subject in star and not isinstance(origin, ModelSeries))
            lacked = frozenset[Literal]().union(*having)
            for literal in ASKED:
                yes = nx.has_path(BUNDLED.implications, subject, literal)
                no = ~literal in lacked or ~literal in STARS[literal]
                yield Question("every", family, (literal,)), truth(yes=yes, no=no)

    assert differing(expected()) == {}


@pytest.mark.exhaustive
def test_some_member_of_a_family() -> None:
    def expected() -> Iterator[tuple[Question, Truth | None]]:
        for family in FAMILIES:
            subject = Literal(Relation.MEMBER_OF, family)
            had = frozenset[Literal]().union(*(star for _, star in ELEMENTS if subject in star))
            for literal in ASKED:
                no = ~literal in STARS[subject] or ~literal in STARS[literal]
                yield Question("some", family, (literal,)), truth(yes=literal in had, no=no)

    assert differing(expected(), often=(Truth.YES, None)) == {}


@pytest.mark.exhaustive
def test_every_individual() -> None:
    stars = {origin.id: star for origin, star in ELEMENTS if isinstance(origin, Individual)}

    def expected() -> Iterator[tuple[Question, Truth | None]]:
        for individual, literal in product(INDIVIDUALS, ASKED):
            star = stars[individual.id]
            no = ~literal in star or ~literal in STARS[literal]
            yield Question("individual", individual, (literal,)), truth(yes=literal in star, no=no)

    assert stars.keys() == {individual.id for individual in INDIVIDUALS}
    assert differing(expected()) == {}


@pytest.mark.exhaustive
def test_subsets_of_every_facet() -> None:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(BUNDLED.graph)
    for narrower, broader, data in BUNDLED.graph.edges(data=True):
        claims: tuple[Assertion, ...] = data["assertions"]
        if any(claim.relation is Relation.SUBSET_OF and not claim.disputed for claim in claims):
            graph.add_edge(narrower, broader)
    assert nx.is_directed_acyclic_graph(graph)
    found = [concept for concept in BUNDLED.concepts if isinstance(concept, Category)]
    pairs = [(a.id, b.id) for a, b in product(found, found) if type(a) is type(b)]
    up = {node: above(graph, node) for node in graph}
    assert {pair for pair in pairs if BUNDLED.is_subset(*pair)} == {(a, b) for a, b in pairs if b in up[a]}


@pytest.mark.exhaustive
def test_implications_are_what_the_claims_say() -> None:
    by_atom = {(literal.relation, literal.value.id): literal for literal in BUNDLED.implications if literal.holds}

    def literal(fact: Fact) -> Literal:
        return by_atom[fact[0]] if fact[1] else ~by_atom[fact[0]]

    def edges(rule: Rule) -> tuple[tuple[Literal, Literal], ...]:
        premise, conclusion = literal((rule.premise, True)), literal(rule.conclusion)
        return (premise, conclusion), (~conclusion, ~premise)

    reading = Reading(CONTENT)
    said = {edge for rule in reading.rules if not rule.disputed for edge in edges(rule)}
    assert set(BUNDLED.implications.edges) == said
    stars = Counter(follows(map(literal, sample.firm)) for sample in reading.samples if sample.firm)
    assert Counter(star for _, star in ELEMENTS) == stars


def test_no_element_contradicts_itself() -> None:
    assert [str(origin) for origin, star in ELEMENTS if any(~literal in star for literal in star)] == []


def test_graph_holds_every_concept_and_assertion() -> None:
    graph = BUNDLED.graph
    expected: dict[tuple[str, str, str], tuple[Assertion, ...]] = {}
    for claim in BUNDLED.assertions:
        if isinstance(claim.object, Concept):
            key = (claim.subject.id, claim.object.id, claim.relation.value)
            expected[key] = (*expected.get(key, ()), claim)
    assert {(a, b, key): data["assertions"] for a, b, key, data in graph.edges(keys=True, data=True)} == expected
    nodes = {
        concept.id: {
            "concept": concept,
            "facet": type(concept).__name__,
            "label": concept.label,
            "descriptions": tuple(c for c in BUNDLED.claims_about(concept) if c.relation is Relation.DESCRIBED),
        }
        for concept in BUNDLED.concepts
    }
    assert {node: graph.nodes[node] for node in graph} == nodes


def test_implications_carry_their_claims() -> None:
    claims: set[Claim] = set()
    for edge in BUNDLED.implications.edges:
        said: tuple[Claim, ...] = BUNDLED.implications.edges[edge]["claims"]
        assert isinstance(said, tuple)
        assert said
        claims.update(said)
    assert not any(claim.disputed for claim in claims)
    assert claims <= set(BUNDLED.claims)


@pytest.mark.parametrize("graph", [BUNDLED.graph, BUNDLED.implications], ids=["graph", "implications"])
def test_graphs_are_frozen(graph: nx.Graph[object]) -> None:
    assert nx.is_frozen(graph)
    with pytest.raises(nx.NetworkXError, match="Frozen"):
        graph.add_node("more")
