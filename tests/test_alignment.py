"""What two taxonomies have in common is proposed with its reason, and nothing is merged."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genai_taxonomy import GAN, Architecture, Modality, Model, ModelFamily, Taxonomy, Weights
from genai_taxonomy.alignment import Alignment, Likeness, Match, MatchReason
from genai_taxonomy.concepts import Concept
from genai_taxonomy.names import name_key, name_keys
from genai_taxonomy.tables import Table
from genai_taxonomy.views.html import to_html

NET = ModelFamily("net", "Network", aliases=("neural net",), exact_match=("http://e.org/n", "e:1"))


def align(own: Concept | tuple[Concept, ...], other: Concept | tuple[Concept, ...]) -> Alignment:
    taxonomies = [Taxonomy(given if isinstance(given, tuple) else (given,)) for given in (own, other)]
    return taxonomies[0].align(taxonomies[1])


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        (
            ModelFamily("x", "NET-WORK", aliases=("Neural Net",), exact_match=("e:1", "e:2")),
            (
                MatchReason(Likeness.IDENTIFIER, "e:1", "e:1"),
                MatchReason(Likeness.LABEL, "Network", "NET-WORK"),
                MatchReason(Likeness.ALIAS, "neural net", "Neural Net"),
            ),
        ),
        (ModelFamily("x", "Neural-net"), (MatchReason(Likeness.LABEL_AND_ALIAS, "neural net", "Neural-net"),)),
        (Modality("x", "X", aliases=("network",)), (MatchReason(Likeness.LABEL_AND_ALIAS, "Network", "network"),)),
        (Model("x", "X", aliases=("neural-net",)), (MatchReason(Likeness.ALIAS, "neural net", "neural-net"),)),
        (ModelFamily("x", "Networks"), (MatchReason(Likeness.PLURAL, "Network", "Networks"),)),
    ],
)
def test_each_reason(other: Concept, reasons: tuple[MatchReason, ...]) -> None:
    match = Match(NET, other, reasons)
    assert align(NET, other) == Alignment((match,), (), ())
    assert (match.likeness, match.same_facet) == (reasons[0].likeness, isinstance(other, ModelFamily))
    # The other way round, the same is said of the two.
    back = tuple(MatchReason(reason.likeness, reason.other, reason.own) for reason in reasons)
    assert align(other, NET) == Alignment((Match(other, NET, back),), (), ())


@pytest.mark.parametrize(
    "other",
    [
        # Ids are no names: those of an import are made up.
        ModelFamily("net", "Web"),
        ModelFamily("network", "Web"),
        # What looks alike is not the same.
        ModelFamily("x", "Nеtwоrk"),
        ModelFamily("x", "Network+"),
        # Nearly the same is not the same.
        ModelFamily("x", "Networking", close_match=("e:1",), exact_match=("E:1", "http://e.org/n/")),
    ],
)
def test_no_reason(other: Concept) -> None:
    assert align(NET, other) == Alignment((), (), (other,))
    assert align(ModelFamily("x", "--"), ModelFamily("y", "/", aliases=("?",))).matches == ()


def test_what_fits_better_leaves_no_room_for_what_fits_worse() -> None:
    labelled, named = ModelFamily("a", "Diffusion"), ModelFamily("b", "B", aliases=("diffusion",))
    other = ModelFamily("x", "diffusion")
    assert align((named, labelled), other).matches == (
        Match(labelled, other, (MatchReason(Likeness.LABEL, "Diffusion", "diffusion"),)),
    )
    by_name, by_id = ModelFamily("y", "Diffusion"), ModelFamily("z", "Z", exact_match=("e:9",))
    own = ModelFamily("a", "Diffusion", exact_match=("e:9",))
    assert align(own, (by_name, by_id)) == Alignment(
        (Match(own, by_id, (MatchReason(Likeness.IDENTIFIER, "e:9", "e:9"),)),), (), (by_name,)
    )


def test_what_fits_equally_well_is_ambiguous() -> None:
    family, architecture = ModelFamily("a", "Transformer"), Architecture("b", "Transformer")
    other, alone = ModelFamily("x", "transformer"), ModelFamily("y", "Alone")
    reason = MatchReason(Likeness.LABEL, "Transformer", "transformer")
    # Facets do not decide: that of an import is its reader's choice.
    assert align((family, architecture), (other, alone)) == Alignment(
        (), (Match(family, other, (reason,)), Match(architecture, other, (reason,))), (alone,)
    )
    again = Architecture("w", "Transformer")
    same = MatchReason(Likeness.LABEL, "Transformer", "Transformer")
    assert align(family, (other, again)) == Alignment(
        (), (Match(family, again, (same,)), Match(family, other, (reason,))), ()
    )


def test_a_retired_concept_stands_for_its_successor() -> None:
    new = ModelFamily("new", "New net", exact_match=("e:3",))
    old = ModelFamily("old", "Network", exact_match=("e:1",), replaced_by=new)
    reasons = (MatchReason(Likeness.IDENTIFIER, "e:1", "e:1"), MatchReason(Likeness.LABEL, "Network", "Network"))
    assert align(NET, (old, new)) == align(NET, (new, old)) == Alignment((Match(NET, new, reasons),), (), ())
    assert align((new, old), NET).matches == (Match(new, NET, reasons),)
    assert align(ModelFamily("a", "A"), (old, new)).unmatched == (new,)


def test_the_bundled_taxonomy_with_itself() -> None:
    bundled = Taxonomy.bundled()
    before = bundled.concepts
    alignment = bundled.align(bundled)
    assert all(match.own is match.other for match in alignment)
    assert alignment.unmatched == ()
    # Only where two facets use one label, each may be the other.
    labels = Counter(name_key(match.own.label) for match in alignment.ambiguous)
    assert set(labels.values()) == {4}
    assert bundled.concepts == before


names = st.sampled_from(("net", "Net", "nets", "GAN", "G-A-N", "gans", "a b", "AB", "policies", "policy", "+", "-"))
identifiers = st.lists(st.sampled_from(("e:1", "e:2", "e:3")), max_size=2, unique=True).map(tuple)
contents = st.lists(st.tuples(names, st.lists(names, max_size=2).map(tuple), identifiers), max_size=4).map(
    lambda given: tuple(
        ModelFamily(f"c{place}", label, aliases=aliases, exact_match=identifiers)
        for place, (label, aliases, identifiers) in enumerate(given)
    )
)


def rank(own: ModelFamily, other: ModelFamily) -> int:
    """Return how well two concepts fit, the best 0 and nothing at all 5, by looking at every pair of names."""
    if set(own.exact_match) & set(other.exact_match):
        return 0
    best = 5
    for one, mine in enumerate((own.label, *own.aliases)):
        for two, theirs in enumerate((other.label, *other.aliases)):
            (key, *singulars), (other_key, *other_singulars) = map(list, (name_keys(mine), name_keys(theirs)))
            if key and key == other_key:
                best = min(best, 1 + bool(one) + bool(two))
            elif key in other_singulars or other_key in singulars:
                best = min(best, 4)
    return best


@settings(max_examples=200, deadline=None)
@given(contents, contents)
def test_the_proposals_are_what_looking_at_every_pair_gives(
    own: tuple[ModelFamily, ...], other: tuple[ModelFamily, ...]
) -> None:
    ranks = {(one.id, two.id): rank(one, two) for one in own for two in other}
    best = {
        pair
        for pair, found in ranks.items()
        if found < 5 and all(found <= ranks[rival] for rival in ranks if rival[0] == pair[0] or rival[1] == pair[1])
    }
    single = {pair for pair in best if sum(rival[0] == pair[0] or rival[1] == pair[1] for rival in best) == 1}
    alignment = align(own, other)
    assert {(match.own.id, match.other.id) for match in alignment.matches} == single
    assert {(match.own.id, match.other.id) for match in alignment.ambiguous} == best - single
    assert {concept.id for concept in alignment.unmatched} == {two.id for two in other} - {two for _, two in best}
    for match in (*alignment.matches, *alignment.ambiguous):
        assert list(Likeness).index(match.likeness) == ranks[match.own.id, match.other.id]


# How it shows itself

OTHER = ModelFamily("x", "networks <b>", aliases=("Networks",))
LEFT = Modality("left", "Left")
ALIGNMENT = align((NET, ModelFamily("w", "Web"), Modality("v", "Web")), (OTHER, ModelFamily("z", "web"), LEFT))


def test_it_counts_iterates_and_prints() -> None:
    (match,) = ALIGNMENT
    assert (len(ALIGNMENT), ALIGNMENT[0], match.other) == (1, match, OTHER)
    assert str(ALIGNMENT).splitlines() == [
        "1 match (1 plural), 2 ambiguous, 1 of 3 unmatched",
        "  Network (net) = networks <b> (x), plural: 'Network' and 'Networks'",
        "  ambiguous: Web (w) = web (z), label: 'Web' and 'web'",
        "  ambiguous: Web (v) = web (z), label: 'Web' and 'web'",
    ]
    assert str(align(NET, NET)).startswith("1 match (1 identifier), 0 ambiguous, 0 of 1 unmatched\n")
    assert str(align((), ())) == "0 matches, 0 ambiguous, 0 of 0 unmatched"


def test_a_long_list_is_cut() -> None:
    many = tuple(ModelFamily(f"c{place:02}", f"Net {place}") for place in range(25))
    lines = str(align(many, many)).splitlines()
    assert (lines[0], lines[-1]) == ("25 matches (25 label), 0 ambiguous, 0 of 25 unmatched", "  and 5 more")
    assert len(lines) == 22


def test_it_is_a_table_and_plain_values() -> None:
    assert ALIGNMENT.table == Table(
        ("own", "other", "proposal", "reason", "own name", "other name"),
        (
            ("net", "x", "match", "plural", "Network", "Networks"),
            ("w", "z", "ambiguous", "label", "Web", "web"),
            ("v", "z", "ambiguous", "label", "Web", "web"),
        ),
    )
    reason = {"likeness": "label", "own": "Web", "other": "web"}
    assert ALIGNMENT.to_dict() == {
        "matches": [
            {
                "own": "net",
                "other": "x",
                "same_facet": True,
                "reasons": [{"likeness": "plural", "own": "Network", "other": "Networks"}],
            }
        ],
        "ambiguous": [
            {"own": "w", "other": "z", "same_facet": True, "reasons": [reason]},
            {"own": "v", "other": "z", "same_facet": False, "reasons": [reason]},
        ],
        "unmatched": ["left"],
    }


def test_its_page() -> None:
    page = to_html(ALIGNMENT)
    assert "<strong>1 match (1 plural), 2 ambiguous, 1 of 3 unmatched</strong>" in page
    assert "networks &lt;b&gt;" in page
    assert "<b>" not in page
    for text in ("label: &#x27;Web&#x27; and &#x27;web&#x27;; modality and model family", "unmatched", ">left<"):
        assert text in page
    assert "plural: &#x27;Network&#x27;" in to_html(ALIGNMENT[0])
    assert "model family" not in to_html(ALIGNMENT[0])


def test_values() -> None:
    reason = MatchReason(Likeness.LABEL, "a", "b")
    assert repr(reason) == "MatchReason(likeness=<Likeness.LABEL: 'label'>, own='a', other='b')"
    assert str(MatchReason(Likeness.IDENTIFIER, "e:1", "e:1")) == "identifier: 'e:1'"
    assert repr(ALIGNMENT[0]).startswith("Match(own=<ModelFamily net>, other=<ModelFamily x>, reasons=(MatchReason(")
    assert {reason: 1}[MatchReason(Likeness.LABEL, "a", "b")] == 1
    released = Model("gan-1", "GAN", weights=Weights.OPEN)
    assert align(GAN, released).matches[0].to_dict()["same_facet"] is False
