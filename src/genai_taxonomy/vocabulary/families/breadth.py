"""Families told apart by their network, by how they are trained or steered, and by how much they cover."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, tasks
from genai_taxonomy.vocabulary.backbone.families import (
    LLM,
    ArtificialIntelligence,
    DeepGenerativeModel,
    DeepLearning,
    GenerativeModel,
    MachineLearning,
    MultimodalLLM,
)
from genai_taxonomy.vocabulary.sources import (
    BALTRUSAITIS_2017,
    BLATTMANN_2023,
    BOMMASANI_2021,
    BOND_TAYLOR_2021,
    BROWN_2020,
    CAO_2023,
    DAO_2022,
    DEVLIN_2018,
    DHARIWAL_2021,
    DOSOVITSKIY_2020,
    EUROPEAN_UNION_2024,
    FEDUS_2021,
    HE_2021,
    HO_2022,
    HUGGING_FACE_2026,
    ISOLA_2016,
    JUN_2023,
    KAPLAN_2020,
    KESKAR_2019,
    KONG_2020,
    RADFORD_2021,
    ROMBACH_2021,
    SHAZEER_2017,
    SOHN_2015,
    VAN_DEN_OORD_2016_A,
    VASWANI_2017,
)

__all__ = [
    "ConditionalGenerativeModel",
    "GeneralPurposeAIModel",
    "MixtureOfExpertsModel",
    "MultimodalModel",
    "SelfSupervisedModel",
    "TransformerBasedModel",
]

MixtureOfExpertsModel = ModelFamily(
    "mixture-of-experts-model",
    "Mixture-of-experts model",
    aliases=("MoE model", "MoE", "mixture of experts"),
    definition="A machine learning model that divides its work among expert subnetworks, chosen for each input.",
    defined_by=(SHAZEER_2017.at("abstract"),),
)
MIXTURE_OF_EXPERTS_MODEL_ENTRY = entry(
    MixtureOfExpertsModel,
    subset_of(MachineLearning, cite=SHAZEER_2017.at("abstract")),
    every(uses=architectures.MixtureOfExperts, cite=SHAZEER_2017.at("abstract")),
    sufficient(uses=architectures.MixtureOfExperts, cite=SHAZEER_2017.at("abstract")),
    typically(has=qualities.SparseActivation, cite=(SHAZEER_2017.at("abstract"), FEDUS_2021)),
    some(has=qualities.LoadImbalance, cite=SHAZEER_2017),
)

TransformerBasedModel = ModelFamily(
    "transformer-based-model",
    "Transformer model",
    aliases=("Transformer", "transformer network"),
    definition="A model that is built on the transformer, whatever it is trained for.",
    defined_by=(VASWANI_2017.at("abstract"), DEVLIN_2018, DOSOVITSKIY_2020.at("abstract")),
)
TRANSFORMER_BASED_MODEL_ENTRY = entry(
    TransformerBasedModel,
    subset_of(DeepLearning, cite=VASWANI_2017.at("abstract")),
    every(uses=architectures.Transformer, cite=VASWANI_2017.at("abstract")),
    sufficient(uses=architectures.Transformer, cite=VASWANI_2017.at("abstract")),
    some(accepts=modalities.Text, cite=DEVLIN_2018),
    some(accepts=modalities.Image, cite=DOSOVITSKIY_2020.at("abstract")),
    some(produces=modalities.Text, cite=BROWN_2020.at("abstract")),
    some(produces=modalities.Label, cite=DOSOVITSKIY_2020.at("abstract")),
    typically(has=qualities.ParallelTraining, cite=VASWANI_2017.at("abstract")),
    typically(has=qualities.ScalableTraining, cite=KAPLAN_2020.at("abstract")),
    typically(has=qualities.LongRangeDependencies, cite=VASWANI_2017),
    typically(has=qualities.QuadraticAttentionCost, cite=DAO_2022.at("abstract")),
    some(has=qualities.LargeDataRequirement, cite=DOSOVITSKIY_2020.at("abstract")),
)

ConditionalGenerativeModel = ModelFamily(
    "conditional-generative-model",
    "Conditional generative model",
    aliases=("conditional generation model", "conditional generator"),
    definition="A generative model whose samples are steered by an input such as a class, a text or an image.",
    defined_by=(SOHN_2015.at("abstract"),),
)
CONDITIONAL_GENERATIVE_MODEL_ENTRY = entry(
    ConditionalGenerativeModel,
    subset_of(GenerativeModel, cite=SOHN_2015.at("abstract")),
    sufficient(is_a=DeepGenerativeModel, accepts=modalities.Label, cite=DHARIWAL_2021.at("abstract")),
    sufficient(
        is_a=DeepGenerativeModel,
        accepts=modalities.Text,
        produces=modalities.Image,
        cite=ROMBACH_2021.at("abstract"),
    ),
    sufficient(
        is_a=DeepGenerativeModel,
        accepts=modalities.Text,
        produces=modalities.Audio,
        cite=VAN_DEN_OORD_2016_A.at("abstract"),
    ),
    sufficient(
        is_a=DeepGenerativeModel,
        accepts=modalities.Text,
        produces=modalities.Video,
        cite=HO_2022.at("abstract"),
    ),
    sufficient(
        is_a=DeepGenerativeModel,
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=BROWN_2020,
        disputed_by=KESKAR_2019.at("abstract"),
    ),
    sufficient(is_a=DeepGenerativeModel, performs=tasks.ImageToImage, cite=ISOLA_2016.at("abstract")),
    sufficient(is_a=DeepGenerativeModel, performs=tasks.ImageToVideo, cite=BLATTMANN_2023.at("abstract")),
    sufficient(
        is_a=DeepGenerativeModel, accepts=modalities.Text, produces=modalities.ThreeD, cite=JUN_2023.at("abstract")
    ),
    sufficient(is_a=DeepGenerativeModel, accepts=modalities.Spectrogram, cite=KONG_2020.at("abstract")),
    typically(has=qualities.ControllableGeneration, cite=BOND_TAYLOR_2021),
)

SelfSupervisedModel = ModelFamily(
    "self-supervised-model",
    "Self-supervised model",
    aliases=("SSL model", "self-supervised learner"),
    definition="A machine learning model trained on targets that are made from the data themselves.",
    defined_by=(HE_2021.at("abstract"), BOMMASANI_2021),
)
SELF_SUPERVISED_MODEL_ENTRY = entry(
    SelfSupervisedModel,
    subset_of(MachineLearning, cite=(HE_2021.at("abstract"), BOMMASANI_2021)),
    every(trained_with=objectives.SelfSupervisedLearning, cite=HE_2021.at("abstract")),
    sufficient(trained_with=objectives.SelfSupervisedLearning, cite=HE_2021.at("abstract")),
    typically(has=qualities.TransferLearning, cite=HE_2021.at("abstract")),
)

GeneralPurposeAIModel = ModelFamily(
    "general-purpose-ai-model",
    "General-purpose AI model",
    aliases=("GPAI model", "GPAI", "general-purpose AI"),
    definition="An AI model that, in European law, is general enough for many distinct tasks and systems.",
    defined_by=(EUROPEAN_UNION_2024.at("Article 3(63)"),),
)
GENERAL_PURPOSE_AI_MODEL_ENTRY = entry(
    GeneralPurposeAIModel,
    subset_of(ArtificialIntelligence, cite=EUROPEAN_UNION_2024.at("Article 3(63)")),
    sufficient(is_a=LLM, cite=EUROPEAN_UNION_2024.at("Article 3(63)")),
    sufficient(is_a=MultimodalLLM, cite=EUROPEAN_UNION_2024.at("Article 3(63)")),
    some(trained_with=objectives.SelfSupervisedLearning, cite=EUROPEAN_UNION_2024.at("Article 3(63)")),
)

MultimodalModel = ModelFamily(
    "multimodal-model",
    "Multimodal model",
    aliases=("multimodal AI", "multimodal machine learning model"),
    definition="A machine learning model that processes and relates content of more than one modality.",
    defined_by=(BALTRUSAITIS_2017.at("abstract"),),
)
MULTIMODAL_MODEL_ENTRY = entry(
    MultimodalModel,
    subset_of(MachineLearning, cite=BALTRUSAITIS_2017.at("abstract")),
    some(accepts=(modalities.Text, modalities.Image), cite=RADFORD_2021.at("abstract")),
    sufficient(accepts=(modalities.Text, modalities.Image), cite=BALTRUSAITIS_2017.at("abstract")),
    sufficient(
        accepts=(modalities.Text, modalities.Audio),
        produces=modalities.Text,
        cite=BALTRUSAITIS_2017.at("abstract"),
    ),
    sufficient(accepts=(modalities.Text, modalities.Video), cite=BALTRUSAITIS_2017.at("abstract")),
    sufficient(accepts=(modalities.Image, modalities.Audio), cite=BALTRUSAITIS_2017.at("abstract")),
    sufficient(accepts=(modalities.Video, modalities.Audio), cite=BALTRUSAITIS_2017.at("abstract")),
    sufficient(
        accepts=modalities.Text,
        produces=modalities.Image,
        cite=(BALTRUSAITIS_2017.at("abstract"), CAO_2023.at("abstract")),
    ),
    sufficient(
        accepts=modalities.Text,
        produces=modalities.Video,
        cite=(BALTRUSAITIS_2017.at("abstract"), CAO_2023.at("abstract")),
    ),
    sufficient(
        accepts=modalities.Text,
        produces=modalities.Audio,
        cite=BALTRUSAITIS_2017.at("abstract"),
        disputed_by=HUGGING_FACE_2026.at("pipelines"),
    ),
    sufficient(
        accepts=modalities.Audio,
        produces=modalities.Text,
        cite=BALTRUSAITIS_2017.at("abstract"),
        disputed_by=HUGGING_FACE_2026.at("pipelines"),
    ),
)


ENTRIES: Final[tuple[Entry, ...]] = (
    MIXTURE_OF_EXPERTS_MODEL_ENTRY,
    TRANSFORMER_BASED_MODEL_ENTRY,
    CONDITIONAL_GENERATIVE_MODEL_ENTRY,
    SELF_SUPERVISED_MODEL_ENTRY,
    GENERAL_PURPOSE_AI_MODEL_ENTRY,
    MULTIMODAL_MODEL_ENTRY,
)
