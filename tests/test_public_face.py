"""The public face: its names, its signatures and the types that a checker sees."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable
from typing import assert_type

import pytest

import genai_taxonomy
from genai_taxonomy import (
    GAN,
    LLM,
    Answer,
    Architecture,
    ArchitectureEntry,
    AspectText,
    Category,
    Concept,
    Entry,
    Fact,
    FamilyEntry,
    GenerativeAI,
    Individual,
    Limitation,
    Modality,
    ModalityEntry,
    Model,
    ModelEntry,
    ModelFamily,
    ModelSeries,
    ObjectiveEntry,
    Product,
    ProductEntry,
    QualityEntry,
    SeriesEntry,
    Task,
    TaskEntry,
    Taxonomy,
    TrainingObjective,
    Weights,
    ancestors,
    architectures,
    can,
    common_ancestors,
    descendants,
    describe,
    explain,
    families,
    find,
    is_member,
    is_subset,
    lookup,
    members,
    modalities,
    models,
    objectives,
    products,
    qualities,
    recommend,
    routes,
    series,
    tasks,
)
from genai_taxonomy.alignment import Alignment, Match
from genai_taxonomy.finding import Conditions, Finding, Findings
from genai_taxonomy.recommendation import Recommendation, Recommendations, Wishes
from genai_taxonomy.routing import Route, Routes
from genai_taxonomy.tables import Table

NAMES = """
    AmbiguousNameError Answer Architecture ArchitectureEntry ArtificialIntelligence Aspect AspectText Assertion
    AutoregressiveModel Category Citation Claim ClosedWorld Complete Concept ConflictingConceptError ContradictionError
    Criterion CycleError DanglingReferenceError DeepLearning DiffusionModel DocumentError DuplicateConceptError Entry
    Fact FamilyEntry FoundationModel GAN GenerativeAI GenerativeModel GenerativeTransformer Individual InvalidValueError
    LLM LanguageModel LatentDiffusionModel Limitation Literal MachineLearning MissingEvidenceError MissingExtraError
    Modality ModalityEntry Model ModelEntry ModelFamily ModelSeries MultimodalLLM ObjectiveEntry Product ProductEntry
    QualityEntry Quantifier Relation Risk SeriesEntry Source Step Strength Sufficient Task TaskEntry Taxonomy
    SubsumptionIndex TaxonomyError TextToImageModel TrainingObjective Trend Truth UndecidedError UnknownNameError
    UnknownNodeError UseCase VAE Weights
    WrongFacetError __version__ ancestors architectures aspects can citing common_ancestors compare criteria descendants
    describe explain families find is_member is_subset lookup members metrics modalities models objectives products
    qualities recommend risks routes series sources tasks trends use_cases
"""

SIGNATURES = {
    "lookup": "(name: 'str', kind: 'type[Concept]' = <class 'genai_taxonomy.concepts.Concept'>) -> 'Concept'",
    "is_subset": "(narrower: 'Category | str', broader: 'Category | str') -> 'bool'",
    "explain": "(narrower: 'Concept | str', broader: 'Category | str') -> 'Answer'",
    "is_member": "(individual: 'Individual | str', family: 'ModelFamily | ModelSeries | str') -> 'bool'",
    "ancestors": "(concept: 'Category | str') -> 'tuple[Category, ...]'",
    "descendants": "(concept: 'Category | str') -> 'tuple[Category, ...]'",
    "members": "(family: 'ModelFamily | ModelSeries | str') -> 'tuple[Individual, ...]'",
    "common_ancestors": "(concept: 'Category | str', *others: 'Category | str') -> 'tuple[Category, ...]'",
    "can": (
        "(subject: 'Subject | str', *, is_a: 'Some[ModelFamily | str]' = (), accepts: 'Some[Modality | str]' = (), "
        "produces: 'Some[Modality | str]' = (), performs: 'Some[Task | str]' = (), "
        "uses: 'Some[Architecture | str]' = (), trained_with: 'Some[TrainingObjective | str]' = (), "
        "strength: 'Some[Strength | str]' = (), limitation: 'Some[Limitation | str]' = (), "
        "serves: 'Some[UseCase | str]' = (), every: 'bool' = False) -> 'Answer'"
    ),
    "find": (
        "(kind: 'type[Concept]' = <class 'genai_taxonomy.concepts.ModelFamily'>, *, "
        "subset_of: 'Some[Category | str]' = (), accepts: 'Some[Modality | str]' = (), "
        "produces: 'Some[Modality | str]' = (), performs: 'Some[Task | str]' = (), "
        "uses: 'Some[Architecture | str]' = (), trained_with: 'Some[TrainingObjective | str]' = (), "
        "strength: 'Some[Strength | str]' = (), limitation: 'Some[Limitation | str]' = (), "
        "serves: 'Some[UseCase | str]' = (), weights: 'Weights | None' = None, every: 'bool' = False) "
        "-> 'Findings[Concept]'"
    ),
    "recommend": (
        "(kind: 'type[Concept]' = <class 'genai_taxonomy.concepts.ModelFamily'>, *, "
        "performs: 'Some[Task | str]' = (), accepts: 'Some[Modality | str]' = (), "
        "produces: 'Some[Modality | str]' = (), criteria: 'Some[Criterion | Strength | UseCase | str]' = (), "
        "avoid: 'Some[Limitation | Risk | str]' = ()) -> 'Recommendations[Concept]'"
    ),
    "routes": (
        "(accepts: 'Some[Modality | str]', produces: 'Some[Modality | str]', *, max_steps: 'int' = 3) -> 'Routes'"
    ),
    "compare": (
        "(first: 'Concept | str', second: 'Concept | str', *more: 'Concept | str', "
        "aspects: 'Some[Aspect | str] | None' = None) -> 'Comparison'"
    ),
    "citing": "(place: 'Source | Citation') -> 'tuple[Concept | Claim, ...]'",
    "describe": "(concept: 'Concept | str') -> 'Entry[Concept]'",
}

METHODS = {
    "according_to": "(self, source: 'Source | str') -> 'Taxonomy'",
    "align": "(self, other: 'Taxonomy') -> 'Alignment'",
    "diff": "(self, other: 'Taxonomy') -> 'Diff'",
    "dump": "(self, path: 'str | PathLike[str]') -> 'None'",
    "extend": "(self, *additions: 'Addition', version: 'str | None' = None) -> 'Taxonomy'",
    "without": "(self, *removals: 'Concept | Claim | str', version: 'str | None' = None) -> 'Taxonomy'",
    "faults": "(self) -> 'Iterator[TaxonomyError]'",
    "plot": (
        "(self, *concepts: 'Concept | str', depth: 'int | None' = None, neighbourhood: 'bool' = False, "
        "engine: 'Engine' = 'tree') -> 'Picture'"
    ),
}
#: What the conditions of questions are called, by the keys that checkers see.
KEYWORDS = {"find": Conditions, "recommend": Wishes}


def test_names() -> None:
    assert sorted(genai_taxonomy.__all__) == sorted(NAMES.split())
    for name in genai_taxonomy.__all__:
        assert getattr(genai_taxonomy, name) is not None
    # Facets are read on first use, and nothing but them: a misspelt name is an error here as it is for a checker.
    assert genai_taxonomy.tasks is sys.modules["genai_taxonomy.tasks"]
    with pytest.raises(AttributeError, match="no attribute 'taks'"):
        getattr(genai_taxonomy, "taks")  # noqa: B009  # a checker would refuse the attribute
    assert set(dir(genai_taxonomy)) == set(genai_taxonomy.__all__)


def test_signatures() -> None:
    for name, signature in SIGNATURES.items():
        question = getattr(genai_taxonomy, name)
        assert str(inspect.signature(question)) == signature, name
        # A question of the module is the method of the bundled taxonomy.
        assert question.__self__ is Taxonomy.bundled()
        assert question.__func__ is getattr(Taxonomy, name)
    for name, keys in KEYWORDS.items():
        given = inspect.signature(getattr(genai_taxonomy, name)).parameters
        assert list(given) == ["kind", *keys.__annotations__], name
    for name, signature in METHODS.items():
        assert str(inspect.signature(getattr(Taxonomy, name))) == signature, name
    load = (
        "(path: 'str | PathLike[str]', *, trusted: 'bool' = False, base: 'Taxonomy | None' = None, "
        "limit: 'int' = 100000000) -> 'Taxonomy'"
    )
    assert str(inspect.signature(Taxonomy.load)) == load
    assert str(inspect.signature(Taxonomy.bundled)) == "() -> 'Taxonomy'"


def test_types_of_results() -> None:
    assert_type(is_subset(LLM, GenerativeAI), bool)
    assert_type(is_subset("LLM", GenerativeAI), bool)
    assert_type(is_subset(series.LLAMA_4, LLM), bool)
    assert_type(explain(LLM, GenerativeAI), Answer)
    assert_type(explain(models.GPT_5, LLM), Answer)
    assert_type(is_member(models.GPT_5, LLM), bool)
    assert_type(can(LLM, accepts=(modalities.Text, "image"), produces="text", every=True), Answer)
    assert_type(can(LLM, strength=qualities.Photorealism, limitation="hallucination", serves="robotics"), Answer)
    assert_type(find(accepts="text"), Findings[ModelFamily])
    assert_type(find(ModelFamily, produces=(modalities.Image, "text")), Findings[ModelFamily])
    assert_type(find(Model, accepts="text", weights=Weights.OPEN), Findings[Model])
    assert_type(find(Individual, subset_of=GAN), Findings[Individual])
    assert_type(find(Modality, subset_of="audio").concepts, tuple[Modality, ...])
    assert_type([row.concept for row in find(Task, produces="speech")], list[Task])
    assert_type(find(accepts="text").found[0], Finding[ModelFamily])
    assert_type(find(accepts="text").found[0].answer, Answer)
    assert_type(recommend(performs=tasks.Summarization), Recommendations[ModelFamily])
    assert_type(recommend(Model, performs="summarization", avoid="hallucination"), Recommendations[Model])
    assert_type(recommend(criteria="accuracy of language").ranked[0], Recommendation[ModelFamily])
    assert_type(recommend(Model, performs="summarization").excluded, tuple[Finding[Model], ...])
    assert_type(routes("text", modalities.Image), Routes)
    assert_type(routes("text", "image")[0], Route)
    assert_type(routes("text", "image")[0].steps[0].families, tuple[Recommendation[ModelFamily], ...])
    assert_type(routes("text", "image")[0].steps[0].models, tuple[Finding[Model], ...])
    assert_type(find(accepts="text").table, Table)
    assert_type(lookup("LLM"), Concept)
    assert_type(lookup("LLM", ModelFamily), ModelFamily)
    assert_type(ancestors(LLM), tuple[ModelFamily, ...])
    assert_type(descendants(modalities.Content), tuple[Modality, ...])
    assert_type(descendants("content"), tuple[Category, ...])
    assert_type(members(LLM), tuple[Individual, ...])
    assert_type(common_ancestors(LLM, GAN), tuple[ModelFamily, ...])
    assert_type(describe(LLM), FamilyEntry)
    assert_type(describe(models.GPT_5), ModelEntry)
    assert_type(describe(products.DALL_E), ProductEntry)
    assert_type(describe(series.LLAMA_4), SeriesEntry)
    assert_type(describe(tasks.Summarization), TaskEntry)
    assert_type(describe(modalities.Text), ModalityEntry)
    assert_type(describe(architectures.Transformer), ArchitectureEntry)
    assert_type(describe(objectives.Denoising), ObjectiveEntry)
    assert_type(describe(qualities.Hallucination), QualityEntry[Limitation])
    assert_type(describe("LLM"), Entry[Concept])
    taxonomy = Taxonomy.bundled()
    assert_type(taxonomy[LLM], FamilyEntry)
    assert_type(taxonomy[models.GPT_5], ModelEntry)
    assert_type(taxonomy["LLM"], Entry[Concept])
    assert_type(taxonomy.is_subset(LLM, GenerativeAI), bool)
    assert_type(taxonomy.without(LLM), Taxonomy)
    assert_type(taxonomy.align(taxonomy), Alignment)
    assert_type(taxonomy.align(taxonomy)[0], Match)
    entry = taxonomy[LLM]
    assert_type(entry.concept, ModelFamily)
    assert_type(entry.broader, tuple[Fact[ModelFamily], ...])
    assert_type(entry.members, tuple[Fact[Individual], ...])
    assert_type(entry.accepts, tuple[Fact[Modality], ...])
    assert_type(entry.performs, tuple[Fact[Task], ...])
    assert_type(entry.uses, tuple[Fact[Architecture], ...])
    assert_type(entry.trained_with, tuple[Fact[TrainingObjective], ...])
    assert_type(entry.limitations, tuple[Fact[Limitation], ...])
    assert_type(entry.limitations[0].value, Limitation)
    assert_type(entry.descriptions, tuple[Fact[AspectText], ...])
    assert_type(LLM <= GenerativeAI, bool)
    assert_type(models.GPT_5 in LLM, bool)
    assert_type(families.LLM, ModelFamily)
    assert_type(models.GPT_5, Model)
    assert_type(products.DALL_E, Product)
    assert_type(series.LLAMA_4, ModelSeries)


def test_mixed_facets_are_type_errors() -> None:
    """Each line is a type error, which the checkers report as unused if it ever stops being one."""
    questions: tuple[Callable[[], object], ...] = (
        lambda: is_subset(LLM, modalities.Text),  # type: ignore[type-var]  # pyright: ignore
        lambda: is_subset(models.GPT_5, LLM),  # type: ignore[call-overload]  # pyright: ignore
        lambda: can(modalities.Text, produces=modalities.Image),  # type: ignore[arg-type]  # pyright: ignore
        lambda: can(LLM, produces=tasks.Summarization),  # type: ignore[arg-type]  # pyright: ignore
        lambda: can(LLM, strength=qualities.Hallucination),  # type: ignore[arg-type]  # pyright: ignore
        lambda: find(produces=tasks.Summarization),  # type: ignore[call-overload]  # pyright: ignore
        lambda: find(Model, subset_of=models.GPT_5),  # type: ignore[call-overload]  # pyright: ignore
        lambda: find(models.GPT_5, produces="text"),  # type: ignore[call-overload]  # pyright: ignore
        lambda: find(Model, weight=Weights.OPEN),  # type: ignore[call-overload]  # pyright: ignore
        lambda: recommend(Task, performs="summarization"),  # type: ignore[type-var]  # pyright: ignore
        lambda: recommend(avoid=qualities.Photorealism),  # type: ignore[call-overload]  # pyright: ignore
        lambda: routes(LLM, "image"),  # type: ignore[arg-type]  # pyright: ignore
        lambda: is_member(LLM, GenerativeAI),  # type: ignore[arg-type]  # pyright: ignore
        lambda: LLM <= modalities.Text,  # type: ignore[operator]  # pyright: ignore
    )
    for ask in questions:
        try:
            ask()
        except TypeError:
            continue
        raise AssertionError(inspect.getsource(ask))


def test_what_is_optional_is_not_imported() -> None:
    code = (
        "import sys; from genai_taxonomy import *; assert is_subset(LLM, GenerativeAI); explain(GenerativeAI, LLM); "
        "find(accepts='text'); recommend(avoid='hallucination'); routes('text', 'image'); "
        "print(sorted({'networkx', 'cattrs', 'json', 'difflib', 'argparse', 'pandas', 'rich'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_lands_in_a_namespace_unasked() -> None:
    for module in (families, modalities, tasks, architectures, objectives, qualities, models, products, series):
        public = {name: value for name, value in vars(module).items() if not name.startswith("_")}
        assert [name for name, value in public.items() if not isinstance(value, Concept)] == [], module
