"""The bundled knowledge: well formed, sourced and complete."""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
from collections import Counter
from itertools import chain
from pathlib import Path
from types import ModuleType

import pytest

from genai_taxonomy import (
    AspectText,
    Assertion,
    Category,
    Citation,
    Claim,
    Concept,
    Individual,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Relation,
    Source,
    Taxonomy,
    Truth,
    architectures,
    aspects,
    can,
    criteria,
    explain,
    families,
    metrics,
    modalities,
    models,
    objectives,
    products,
    qualities,
    risks,
    series,
    sources,
    tasks,
    trends,
    use_cases,
    vocabulary,
)
from genai_taxonomy.audit import silent_non_memberships
from genai_taxonomy.names import name_key
from genai_taxonomy.vocabulary import comparison
from genai_taxonomy.vocabulary.backbone import families as backbone

TAXONOMY = Taxonomy.bundled()
#: Parts of an id that a constant's name spells in capitals.
ACRONYMS = frozenset(("ai", "gan", "llm", "vae"))


def modules(package: ModuleType) -> list[ModuleType]:
    found = [importlib.import_module(f"{package.__name__}.{m.name}") for m in pkgutil.iter_modules(package.__path__)]
    return [inner for m in found for inner in (modules(m) if hasattr(m, "__path__") else [m])]


#: Families whose constants stand apart from their entries.
BACKBONE = frozenset(value for value in vars(backbone).values() if isinstance(value, Concept))
MODULES = [module for module in modules(vocabulary) if hasattr(module, "ENTRIES")]


def constant_name(concept: Concept) -> str:
    """The rule: capitals with underscores for single things, capitalised words for what is general."""
    if isinstance(concept, Individual | ModelSeries):
        return concept.id.upper().replace("-", "_")
    words = concept.id.split("-")
    return "".join(word.upper() if word in ACRONYMS else word.capitalize() for word in words)


def test_everything_fits_together() -> None:
    assert list(TAXONOMY.faults()) == []
    # The bundled value skips the checks of the constructor; built with them it is the same.
    rebuilt = Taxonomy(
        TAXONOMY.concepts, TAXONOMY.claims, closed_worlds=TAXONOMY.closed_worlds, version=TAXONOMY.version
    )
    assert rebuilt == TAXONOMY


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_modules_export_what_they_define(module: ModuleType) -> None:
    concepts = {name: value for name, value in vars(module).items() if isinstance(value, Concept)}
    here = {name: concept for name, concept in concepts.items() if any(concept is e[0] for e in module.ENTRIES)}
    assert sorted(module.__all__) == sorted(here)
    defined = [concept.id for concept in here.values() if concept not in BACKBONE]
    assert [entry[0].id for entry in module.ENTRIES if entry[0] not in BACKBONE] == defined
    exceptions = {"artifacts": "Artifacts"}
    for name, concept in here.items():
        assert name == exceptions.get(concept.id, constant_name(concept))


def test_entries_are_in_the_taxonomy() -> None:
    entries = list(chain.from_iterable(module.ENTRIES for module in MODULES))
    assert Counter(concept.id for concept, *_ in entries) == Counter(concept.id for concept in TAXONOMY.concepts)
    said = {claim for _, *claims in entries for claim in claims}
    assert said | {*comparison.CLAIMS, *backbone.CLAIMS} == set(TAXONOMY.claims)
    # An edge stands with its subject, or further down among its like, where both of its ends are known.
    for concept, *claims in entries:
        assert [str(claim) for claim in claims if type(claim.concepts[0]) is not type(concept)] == []


def test_every_concept_can_be_imported_by_name() -> None:
    facets: list[ModuleType] = [architectures, aspects, criteria, families, metrics, modalities, models, objectives]
    facets += [products, qualities, risks, series, tasks, trends, use_cases]
    named = {value.id for module in facets for value in vars(module).values() if isinstance(value, Concept)}
    assert {concept.id for concept in TAXONOMY.concepts} - named == set()
    cited = {source.id for source in TAXONOMY.sources.values()}
    assert cited - {value.id for value in vars(sources).values() if isinstance(value, Source)} == set()


def test_silence_is_confirmed(root: Path) -> None:
    lists = sorted((root / "docs" / "review" / "non-memberships").glob("*.txt"))
    confirmed = [line for file in lists for line in file.read_text(encoding="utf-8").splitlines()]
    found = {f"{one.individual.id} {one.family.id}" for one in silent_non_memberships(TAXONOMY)}
    assert dict.fromkeys(found.difference(confirmed), "to be confirmed or left undetermined") == {}
    assert sorted(confirmed) == sorted(found), "remove what is settled otherwise"


def test_every_concept_is_defined_and_sourced() -> None:
    for concept in TAXONOMY.concepts:
        assert concept.definition.endswith("."), concept
        assert concept.definition.count(". ") == 0, concept
        assert concept.defined_by, concept


def test_names_lead_to_one_concept_of_a_facet() -> None:
    names = Counter(
        (type(concept), key)
        for concept in TAXONOMY.concepts
        for key in {name_key(name) for name in (concept.id, concept.label, *concept.aliases)}
    )
    assert [name for name, count in names.items() if count > 1] == []
    for concept in TAXONOMY.concepts:
        spellings = [name_key(name) for name in (concept.label, *concept.aliases)]
        assert len(spellings) == len(set(spellings)), concept


def test_claims_are_said_once() -> None:
    said = Counter((c.subject.id, c.relation, c.object, c.quantifier) for c in TAXONOMY.assertions)
    assert [key for key, count in said.items() if count > 1] == []
    for claim in TAXONOMY.claims:
        assert len(set(claim.evidence)) == len(claim.evidence), claim


def test_texts_are_sentences() -> None:
    for claim in TAXONOMY.assertions:
        if isinstance(claim.object, AspectText):
            assert re.fullmatch(r"[A-Z].*\.", claim.object.text), claim


def test_individuals_say_what_they_take_and_give() -> None:
    for concept in TAXONOMY.concepts:
        if isinstance(concept, Model | Product):
            relations = {c.relation for c in TAXONOMY.claims_about(concept)}
            assert Relation.PRODUCES in relations, concept
            assert concept.checked_on is not None, concept


def test_sources_say_how_they_were_checked() -> None:
    for source in vars(sources).values():
        if isinstance(source, Source):
            assert source.checked, source
            assert getattr(sources, source.id.upper().replace("-", "_")) is source


def test_arxiv_titles(seed: Path) -> None:
    with (seed / "references" / "arxiv_titles.tsv").open(encoding="utf-8") as file:
        titles = {row["arxiv"]: row["title"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    # Titles that the list shortens, misspells, or gives under an earlier or a wrong name.
    known = {
        "1406.2661",
        "2105.13290",
        "2306.00637",
        "2302.00482",
        "2310.16834",
        "2207.04672",
        "2205.14135",
        "2301.13848",
        "2304.15004",
        "2306.13549",
        "2309.17421",
        "2312.10997",
    }
    listed = 0
    for source in vars(sources).values():
        if isinstance(source, Source) and source.arxiv in titles and source.arxiv not in known:
            listed += 1
            ours, theirs = name_key(source.title), name_key(titles[source.arxiv])
            assert ours.startswith(theirs) or theirs.startswith(ours) or theirs.endswith(ours), source.id
    assert listed >= 200


def test_the_articles_statements_are_all_cited(seed: Path) -> None:
    with (seed / "seed" / "statements.tsv").open(encoding="utf-8") as file:
        numbers = {row["id"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    citations = [
        *(citation for concept in TAXONOMY.concepts for citation in concept.defined_by),
        *(citation for claim in TAXONOMY.claims for citation in (*claim.evidence, *claim.disputed_by)),
    ]
    cited = {citation.locator for citation in citations if citation.source is sources.ARTICLE}
    assert cited == numbers
    records: list[tuple[Concept | Claim, tuple[Citation, ...]]] = [(c, c.defined_by) for c in TAXONOMY.concepts]
    records += [(claim, claim.evidence) for claim in TAXONOMY.claims]
    for record, rests_on in records:
        statements = [citation.locator for citation in rests_on if citation.source is sources.ARTICLE]
        assert len(statements) <= 3, record


# Questions whose answers experts agree on.


@pytest.mark.parametrize(
    ("narrower", "broader", "truth"),
    [
        ("LLM", "generative AI", Truth.YES),
        ("generative AI", "LLM", Truth.NO),
        ("VAE", "GenAI", Truth.YES),
        ("GANs", "Generative AI", Truth.YES),
        ("latent diffusion", "diffusion models", Truth.YES),
        ("diffusion model", "LDM", Truth.NO),
        ("LLM", "transformer model", Truth.NO),
        ("LLM", "autoregressive model", Truth.NO),
        ("diffusion model", "LLM", Truth.NO),
        ("foundation model", "generative AI", Truth.NO),
        ("language model", "generative AI", Truth.NO),
        ("text-to-image model", "diffusion model", Truth.NO),
        ("autoregressive model", "generative transformer", Truth.NO),
        ("multimodal LLM", "LLM", Truth.CONTESTED),
        ("code", "text", Truth.YES),
        ("image", "text", Truth.NO),
        ("summarization", "text generation", Truth.YES),
        ("hallucination", "inaccuracy", Truth.YES),
        ("GPT-5", "LLM", Truth.YES),
        ("LLaMA 4", "LLM", Truth.YES),
        ("Llama 4 Scout", "generative AI", Truth.YES),
        ("RWKV", "transformer model", Truth.NO),
        ("RWKV", "LLM", Truth.YES),
        ("LLaDA", "diffusion model", Truth.YES),
        ("LLaDA", "autoregressive model", Truth.NO),
        ("CLIP", "foundation model", Truth.YES),
        ("CLIP", "generative AI", Truth.NO),
        ("BERT", "generative AI", Truth.NO),
        ("ResNet", "generative AI", Truth.NO),
        ("Stable Diffusion 1.5", "text-to-image model", Truth.YES),
        ("Stable Diffusion 1.5", "VAE", Truth.NO),
        ("PixelCNN", "transformer model", Truth.NO),
        ("GitHub Copilot", "generative AI", Truth.YES),
        ("GitHub Copilot", "LLM", Truth.CONTESTED),
        ("GitHub Copilot", "GAN", Truth.NO),
    ],
)
def test_expert_subset_questions(narrower: str, broader: str, truth: Truth) -> None:
    assert explain(narrower, broader).truth is truth


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        (can("LLM", accepts="text", produces="text", every=True), Truth.YES),
        (can("LLM", accepts="image"), Truth.YES),
        (can("LLM", produces="code"), Truth.YES),
        (can("diffusion model", produces="audio"), Truth.YES),
        (can("diffusion model", produces="image", every=True), Truth.NO),
        (can("transformer", is_a="generative AI", every=True), Truth.NO),
        (can("generative AI", produces="content", every=True), Truth.YES),
        (can("generative AI", produces="image", every=True), Truth.NO),
        (can("Stable Diffusion 1.5", produces="video"), Truth.NO),
        (can("GAN", trained_with="adversarial", every=True), Truth.YES),
        (can("text-to-image", accepts="text", every=True), Truth.YES),
        (can("LLM", uses="recurrent network"), Truth.YES),
        (can("LLM", uses="transformer", every=True), Truth.NO),
    ],
)
def test_expert_capability_questions(answer: object, truth: Truth) -> None:
    assert getattr(answer, "truth", None) is truth


@pytest.mark.exhaustive
def test_false_subsets_have_witnesses() -> None:
    families = [concept for concept in TAXONOMY.concepts if isinstance(concept, ModelFamily)]
    for narrower in families:
        for broader in families:
            answer = TAXONOMY.explain(narrower, broader)
            if answer.truth is Truth.NO:
                assert isinstance(answer.witness, Individual | Assertion | Category), answer
    assert can("transformer", is_a="generative AI", every=True).witness == models.BERT
