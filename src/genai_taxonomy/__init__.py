"""What generative models are: a cited, typed taxonomy that answers with a proof.

>>> from genai_taxonomy import LLM, GenerativeAI, is_subset
>>> is_subset(LLM, GenerativeAI)
True

An import reads the main families only; the rest of the knowledge is read when it is first asked for.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Final

from genai_taxonomy.answers import Answer, Fact, Step, Truth
from genai_taxonomy.claims import (
    AspectText,
    Assertion,
    Claim,
    ClosedWorld,
    Complete,
    Literal,
    Quantifier,
    Relation,
    Sufficient,
)
from genai_taxonomy.concepts import (
    Architecture,
    Aspect,
    Category,
    Concept,
    Criterion,
    Individual,
    Limitation,
    Modality,
    Model,
    ModelFamily,
    ModelSeries,
    Product,
    Risk,
    Strength,
    Task,
    TrainingObjective,
    Trend,
    UseCase,
    Weights,
)
from genai_taxonomy.entries import (
    ArchitectureEntry,
    Entry,
    FamilyEntry,
    ModalityEntry,
    ModelEntry,
    ObjectiveEntry,
    ProductEntry,
    QualityEntry,
    SeriesEntry,
    TaskEntry,
)
from genai_taxonomy.errors import (
    AmbiguousNameError,
    ConflictingConceptError,
    ContradictionError,
    CycleError,
    DanglingReferenceError,
    DocumentError,
    DuplicateConceptError,
    InvalidValueError,
    MissingEvidenceError,
    MissingExtraError,
    TaxonomyError,
    UndecidedError,
    UnknownNameError,
    UnknownNodeError,
    WrongFacetError,
)
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.index import SubsumptionIndex
from genai_taxonomy.questions import (
    ancestors,
    can,
    citing,
    common_ancestors,
    compare,
    descendants,
    describe,
    explain,
    find,
    is_member,
    is_subset,
    lookup,
    members,
    recommend,
    routes,
)
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.vocabulary.backbone.families import (
    GAN,
    LLM,
    VAE,
    ArtificialIntelligence,
    AutoregressiveModel,
    DeepLearning,
    DiffusionModel,
    FoundationModel,
    GenerativeAI,
    GenerativeModel,
    GenerativeTransformer,
    LanguageModel,
    LatentDiffusionModel,
    MachineLearning,
    MultimodalLLM,
    TextToImageModel,
)

if TYPE_CHECKING:
    from genai_taxonomy import (
        architectures,
        aspects,
        criteria,
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
    )

__version__ = "0.1.0"

__all__ = [
    "GAN",
    "LLM",
    "VAE",
    "AmbiguousNameError",
    "Answer",
    "Architecture",
    "ArchitectureEntry",
    "ArtificialIntelligence",
    "Aspect",
    "AspectText",
    "Assertion",
    "AutoregressiveModel",
    "Category",
    "Citation",
    "Claim",
    "ClosedWorld",
    "Complete",
    "Concept",
    "ConflictingConceptError",
    "ContradictionError",
    "Criterion",
    "CycleError",
    "DanglingReferenceError",
    "DeepLearning",
    "DiffusionModel",
    "DocumentError",
    "DuplicateConceptError",
    "Entry",
    "Fact",
    "FamilyEntry",
    "FoundationModel",
    "GenerativeAI",
    "GenerativeModel",
    "GenerativeTransformer",
    "Individual",
    "InvalidValueError",
    "LanguageModel",
    "LatentDiffusionModel",
    "Limitation",
    "Literal",
    "MachineLearning",
    "MissingEvidenceError",
    "MissingExtraError",
    "Modality",
    "ModalityEntry",
    "Model",
    "ModelEntry",
    "ModelFamily",
    "ModelSeries",
    "MultimodalLLM",
    "ObjectiveEntry",
    "Product",
    "ProductEntry",
    "QualityEntry",
    "Quantifier",
    "Relation",
    "Risk",
    "SeriesEntry",
    "Source",
    "Step",
    "Strength",
    "SubsumptionIndex",
    "Sufficient",
    "Task",
    "TaskEntry",
    "Taxonomy",
    "TaxonomyError",
    "TextToImageModel",
    "TrainingObjective",
    "Trend",
    "Truth",
    "UndecidedError",
    "UnknownNameError",
    "UnknownNodeError",
    "UseCase",
    "Weights",
    "WrongFacetError",
    "__version__",
    "ancestors",
    "architectures",
    "aspects",
    "can",
    "citing",
    "common_ancestors",
    "compare",
    "criteria",
    "descendants",
    "describe",
    "explain",
    "families",
    "find",
    "is_member",
    "is_subset",
    "lookup",
    "members",
    "metrics",
    "modalities",
    "models",
    "objectives",
    "products",
    "qualities",
    "recommend",
    "risks",
    "routes",
    "series",
    "sources",
    "tasks",
    "trends",
    "use_cases",
]

#: The modules that hold the concepts of each facet by name.
_FACETS: Final = frozenset(
    (
        "architectures",
        "aspects",
        "criteria",
        "families",
        "metrics",
        "modalities",
        "models",
        "objectives",
        "products",
        "qualities",
        "risks",
        "series",
        "sources",
        "tasks",
        "trends",
        "use_cases",
    )
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> ModuleType:
        """Import a facet's module when it is first named, as ``import genai_taxonomy.tasks`` would."""
        if name in _FACETS:
            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        """List the public names, those that were not read yet included."""
        return __all__
