"""What HermiT decides of a small export, and that the check finds what is wrong with one.

The whole of the bundled taxonomy takes minutes: ``make check-owl``.
"""

from __future__ import annotations

import shutil

import pytest
from owl_check import check
from test_rdf import CODE, EVERYTHING, PAINTER, says

from genai_taxonomy import Assertion, Quantifier, Relation, Taxonomy
from genai_taxonomy.formats import rdf

pytestmark = pytest.mark.skipif(shutil.which("java") is None, reason="HermiT needs Java")


def test_hermit_decides_an_export_as_the_library_answers(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(EVERYTHING, slices=1) == 0
    counted = {line.strip().partition(" ")[2] for line in capsys.readouterr().out.splitlines()}
    assert counted >= {f"{word}: {truth}" for word in ("every", "some") for truth in ("YES", "NO", "UNKNOWN")}


@pytest.mark.parametrize(
    ("relation", "quantifier"),
    [
        (Relation.SUBSET_OF, Quantifier.ALL),
        (Relation.HAS, Quantifier.TYPICALLY),
    ],
)
def test_an_axiom_that_is_missing_is_found(
    relation: Relation, quantifier: Quantifier, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write = rdf.dumps

    def without(taxonomy: Taxonomy, *, syntax: rdf.Syntax) -> str:
        claims = (c for c in taxonomy.assertions if (c.relation, c.quantifier) == (relation, quantifier))
        missing: Assertion = next(claim for claim in claims if not claim.disputed)
        return write(taxonomy.without(missing), syntax=syntax)

    monkeypatch.setattr(rdf, "dumps", without)
    assert check(EVERYTHING, slices=1) > 0
    assert "differ" in capsys.readouterr().out


def test_an_axiom_too_many_is_found(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    more = EVERYTHING.extend(says(PAINTER, Relation.ACCEPTS, CODE, Quantifier.NONE))
    document = rdf.dumps(more, syntax="xml")

    def written(taxonomy: Taxonomy, *, syntax: rdf.Syntax) -> str:
        assert (taxonomy, syntax) == (EVERYTHING, "xml")
        return document

    monkeypatch.setattr(rdf, "dumps", written)
    assert check(EVERYTHING, slices=1) == 1
    assert "HermiT excludes what the library leaves open" in capsys.readouterr().out
