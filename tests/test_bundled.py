"""The bundled taxonomy: read when it is needed, and then like any other."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

from genai_taxonomy import LLM, GenerativeAI, Taxonomy, families, is_subset
from genai_taxonomy.bundled import Bundled

PROGRAM = """
import sys
from genai_taxonomy import LLM, GenerativeAI, is_subset
assert is_subset(LLM, GenerativeAI)
before = "genai_taxonomy.vocabulary.whole" in sys.modules
assert not is_subset(GenerativeAI, LLM)
print(before, "genai_taxonomy.vocabulary.whole" in sys.modules)
"""


def test_a_main_subset_needs_the_backbone_only() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, encoding="utf-8")
    assert done.stdout.split() == ["False", "True"]


def test_a_fresh_one_reads_nothing_until_asked() -> None:
    fresh = Bundled()
    assert fresh.is_subset(LLM, GenerativeAI)
    assert "claims" not in vars(fresh)
    assert not fresh.is_subset(GenerativeAI, LLM)
    assert fresh.claims is Taxonomy.bundled().claims
    assert fresh.is_subset(LLM, GenerativeAI)


def test_a_family_that_the_backbone_lacks_is_answered_from_the_whole() -> None:
    fresh = Bundled()
    assert fresh.is_subset(families.VideoGenerationModel, GenerativeAI)
    assert fresh.claims is Taxonomy.bundled().claims


def test_it_equals_a_taxonomy_of_the_same_content() -> None:
    bundled = Taxonomy.bundled()
    plain = bundled.extend(version=bundled.version)
    assert type(plain) is Taxonomy
    assert (bundled == plain, plain == bundled, hash(bundled) == hash(plain)) == (True, True, True)
    assert bundled != bundled.without(LLM)
    assert plain.perspective is bundled.perspective is None


def test_copies_are_the_same_object() -> None:
    bundled = Taxonomy.bundled()
    assert pickle.loads(pickle.dumps(bundled)) is bundled
    assert copy.deepcopy(bundled) is bundled
    assert is_subset(LLM, GenerativeAI)
