"""Laws of the answers, on random small taxonomies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

import pytest
from attrs import evolve
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from model_checker import framework
from random_taxonomies import DISPUTE, FAMILIES, SOURCES, Content, Group, contents

from genai_taxonomy.answers import Truth
from genai_taxonomy.claims import Assertion, Claim, ClosedWorld, Relation
from genai_taxonomy.concepts import Category, Concept, Individual, ModelFamily
from genai_taxonomy.errors import ContradictionError, UnknownNameError
from genai_taxonomy.evidence import Source
from genai_taxonomy.reasoning import Reasoner
from genai_taxonomy.taxonomy import Taxonomy, unchecked

pytestmark = pytest.mark.rules

DECIDED = (Truth.YES, Truth.NO)
laws = settings(max_examples=100, deadline=None)


def built(content: Content) -> Taxonomy:
    try:
        return content.build()
    except ContradictionError:
        reject()


def truths(taxonomy: Taxonomy, content: Content, *, below: bool = True) -> dict[str, Truth]:
    asked = (question for question in content.questions() if below or question.kind != "below")
    return {str(question): question.put_to(taxonomy).truth for question in asked}


def categories(taxonomy: Taxonomy) -> Iterator[tuple[Category, Category]]:
    """Yield every ordered pair of concepts of one facet."""
    found = [concept for concept in taxonomy.concepts if isinstance(concept, Category)]
    return ((one, other) for one, other in product(found, found) if type(one) is type(other))


def broader(taxonomy: Taxonomy) -> set[tuple[str, str]]:
    return {(a.id, b.id) for a, b in categories(taxonomy) if taxonomy.is_subset(a.id, b.id)}


@laws
@given(contents())
def test_subset_is_a_partial_order(content: Content) -> None:
    order = broader(built(content))
    ids = {concept.id for concept in content.concepts if isinstance(concept, Category)}
    assert {(id, id) for id in ids} <= order
    assert {(a, d) for (a, b), (c, d) in product(order, order) if b == c} <= order
    assert {(a, b) for a, b in order if (b, a) in order} == {(id, id) for id in ids}


@laws
@given(contents())
def test_subset_and_membership_are_the_answer_yes(content: Content) -> None:
    taxonomy = built(content)
    pairs = list(categories(taxonomy))
    explained = {(a.id, b.id) for a, b in pairs if taxonomy.explain(a.id, b.id).truth is Truth.YES}
    assert broader(taxonomy) == explained
    groups = [concept for concept in taxonomy.concepts if isinstance(concept, Group)]
    individuals = [concept for concept in taxonomy.concepts if isinstance(concept, Individual)]
    members = {(i.id, g.id) for g in groups for i in individuals if taxonomy.is_member(i, g)}
    yes = {(i.id, g.id) for g in groups for i in individuals if taxonomy.explain(i, g).truth is Truth.YES}
    assert members == yes
    assert {(i.id, g.id) for g in groups for i in taxonomy.members(g)} == yes


@laws
@given(contents())
def test_ancestors_and_descendants_are_converse(content: Content) -> None:
    taxonomy = built(content)
    found = [concept.id for concept in taxonomy.concepts if isinstance(concept, Category)]
    proper = {(a, b) for a, b in broader(taxonomy) if a != b}
    assert {(id, up.id) for id in found for up in taxonomy.ancestors(id)} == proper
    assert {(down.id, id) for id in found for down in taxonomy.descendants(id)} == proper


@laws
@given(contents())
def test_what_every_member_of_a_family_does_some_member_does(content: Content) -> None:
    taxonomy = built(content)
    asked = [q for q in content.questions() if isinstance(q.subject, ModelFamily) and q.kind == "every"]
    every = {q for q in asked if q.put_to(taxonomy).truth is Truth.YES}
    some = {q for q in asked if q._replace(kind="some").put_to(taxonomy).truth is Truth.YES}
    assert every <= some


@laws
@given(contents(closed=False), st.data())
def test_more_undisputed_assertions_only_settle_more(content: Content, data: st.DataObject) -> None:
    whole = truths(built(content), content, below=False)
    firm = [c for c in content.claims if isinstance(c, Assertion) and not c.disputed]
    held = data.draw(st.lists(st.sampled_from(firm), min_size=1)) if firm else []
    rest = content.with_claims(tuple(claim for claim in content.claims if claim not in held))
    part = truths(rest.build(), content, below=False)
    assert {text: whole[text] for text, truth in part.items() if truth in DECIDED} == {
        text: truth for text, truth in part.items() if truth in DECIDED
    }
    # What is contested may turn unknown: more may refute of a member what is disputed (rule 10).


def flipped(content: Content, claims: Iterable[Claim]) -> dict[str, tuple[Truth, Truth]]:
    """Dispute each of some claims in turn; return what it decides that was not decided so before."""
    before = truths(built(content), content)
    flips: dict[str, tuple[Truth, Truth]] = {}
    for disputed in claims:
        contested = evolve(disputed, disputed_by=DISPUTE)
        changed = content.with_claims(tuple(contested if claim is disputed else claim for claim in content.claims))
        after = truths(changed.build(), content)
        flips |= {
            f"{text}, disputing {disputed}": (before[text], truth)
            for text, truth in after.items()
            if truth in DECIDED and truth is not before[text]
        }
    return flips


@laws
@given(contents())
def test_a_dispute_decides_nothing(content: Content) -> None:
    assert flipped(content, content.claims) == {}


@laws
@given(contents(closed=False))
def test_without_disputed_claims_what_was_contested_is_unknown(content: Content) -> None:
    before = truths(built(content), content, below=False)
    firm = content.with_claims(tuple(claim for claim in content.claims if not claim.disputed))
    expected = {text: Truth.UNKNOWN if truth is Truth.CONTESTED else truth for text, truth in before.items()}
    assert truths(firm.build(), content, below=False) == expected


@laws
@given(contents(closed=False))
def test_the_claims_of_a_proof_suffice_for_it(content: Content) -> None:
    taxonomy = built(content)
    for question in content.questions():
        answer = question.put_to(taxonomy)
        used = {step.claim for step in (*answer.steps, *answer.counter_steps)}
        proof = content.with_claims(tuple(claim for claim in content.claims if claim in used)).build()
        assert (str(question), question.put_to(proof).truth) == (str(question), answer.truth)


@laws
@given(contents())
def test_what_is_not_built_contradicts_itself(content: Content) -> None:
    concepts, claims, worlds = content
    taxonomy = unchecked(concepts=concepts, claims=claims, closed_worlds=worlds, version="1", perspective=None)
    assert list(map(str, taxonomy.faults())) == list(map(str, Reasoner(*content).contradictions()))


@laws
@given(contents(), st.data())
def test_order_does_not_matter(content: Content, data: st.DataObject) -> None:
    taxonomy = built(content)
    parts: list[Concept | Claim | ClosedWorld] = [*content.concepts, *content.claims, *content.closed_worlds]
    shuffled = Taxonomy(()).extend(*data.draw(st.permutations(parts)))
    assert truths(shuffled, content) == truths(taxonomy, content)


@laws
@given(contents(), st.data())
def test_extend_is_idempotent_and_without_undoes_it(content: Content, data: st.DataObject) -> None:
    taxonomy = built(content)
    assert taxonomy.extend(taxonomy, *content.claims, version=taxonomy.version) == taxonomy
    place = data.draw(st.integers(0, len(content.claims)))
    small, held = content.with_claims(content.claims[:place]), content.claims[place:]
    try:
        reduced = small.build()
    except ContradictionError:
        reject()
    assert reduced.extend(*held, version="0") == taxonomy
    assert taxonomy.without(*held, version="0") == reduced
    extra = ModelFamily("extra", "Extra")
    edge = Assertion(extra, Relation.SUBSET_OF, FAMILIES[0], evidence=DISPUTE)
    assert taxonomy.extend(extra, edge, version="0").without(extra, version="0") == taxonomy


@laws
@given(contents(), st.sampled_from(SOURCES))
def test_a_view_keeps_what_cites_its_source(content: Content, source: Source) -> None:
    taxonomy = built(content)
    if source not in taxonomy.sources.values():
        with pytest.raises(UnknownNameError):
            taxonomy.according_to(source)
        reject()
    view = taxonomy.according_to(source)
    kept = (claim.settled() if claim.cites(source) else claim for claim in content.claims)
    claims = tuple(claim for claim in kept if claim.cites(source) or framework(claim))
    assert (view.concepts, view.claims, view.closed_worlds) == (content.concepts, claims, ())
    assert view.perspective == source
    assert {claim for claim in view.claims if not claim.cites(source)} <= set(filter(framework, content.claims))
