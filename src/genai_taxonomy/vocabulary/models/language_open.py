"""Language models of the first years of open publication, and what releases like them leave undecided."""

from __future__ import annotations

from datetime import date
from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, member_of
from genai_taxonomy.concepts import Model, ModelFamily, Weights
from genai_taxonomy.vocabulary import architectures, families, modalities, objectives, qualities, series
from genai_taxonomy.vocabulary.sources import (
    ALMAZROUEI_2023,
    BIDERMAN_2023,
    BIGSCIENCE_2022,
    BLACK_2021,
    BLACK_2022,
    HUGGING_FACE_MODEL_PAGES,
    MOSAICML_2023,
    TAYLOR_2022,
    WANG_2021,
    ZHANG_2022,
)

_CHECKED = date(2026, 11, 24)

__all__ = [
    "BLOOM",
    "FALCON_40B",
    "FALCON_180B",
    "GALACTICA",
    "GPT_J",
    "GPT_NEO",
    "GPT_NEOX_20B",
    "MPT_7B",
    "OPT",
    "PYTHIA",
]

#: What a release with base and tuned versions is in neither of by itself.
BASE_AND_TUNED: Final[tuple[ModelFamily, ...]] = (
    families.BaseModel,
    families.InstructionTunedModel,
    families.AlignedLanguageModel,
    families.ChatModel,
    families.DialogueModel,
)
#: What some would call any language model for the uses it can be put to.
USES: Final[tuple[ModelFamily, ...]] = (
    families.MachineTranslationModel,
    families.SummarizationModel,
    families.QuestionAnsweringModel,
    families.SyntheticDataGenerator,
    families.CodeGenerationModel,
    families.CodeLanguageModel,
    families.CodeLLM,
)

GPT_NEO = Model(
    "gpt-neo",
    "GPT-Neo",
    aliases=("GPT-Neo 2.7B", "GPT-Neo 1.3B", "GPT-Neo 125M"),
    definition="EleutherAI's open language model after the pattern of GPT, with up to 2.7 billion parameters.",
    defined_by=(BLACK_2021, HUGGING_FACE_MODEL_PAGES.at("gpt_neo")),
    developer="EleutherAI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        families.LLM,
        families.BaseModel,
        families.SmallLanguageModel,
        families.FoundationModel,
        *USES,
    ),
)
GPT_NEO_ENTRY = entry(
    GPT_NEO,
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        families.PretrainedLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neo"),
    ),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neo"),
    ),
    every(uses=architectures.SlidingWindowAttention, cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neo")),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neo")),
)

GPT_J = Model(
    "gpt-j",
    "GPT-J",
    aliases=("GPT-J-6B",),
    definition="EleutherAI's open language model of 6 billion parameters, trained on the Pile.",
    defined_by=(WANG_2021, HUGGING_FACE_MODEL_PAGES.at("gptj")),
    developer="EleutherAI",
    released=date(2021, 6, 4),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES, families.SmallLanguageModel),
)
GPT_J_ENTRY = entry(
    GPT_J,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("gptj"),
    ),
    member_of(families.BaseModel, cite=HUGGING_FACE_MODEL_PAGES.at("gptj")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("gptj")),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("gptj")),
)

GPT_NEOX_20B = Model(
    "gpt-neox-20b",
    "GPT-NeoX-20B",
    aliases=("GPT-NeoX", "NeoX-20B"),
    definition="EleutherAI's open autoregressive language model of 20 billion parameters.",
    defined_by=(BLACK_2022.at("title"), HUGGING_FACE_MODEL_PAGES.at("gpt_neox")),
    developer="EleutherAI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES,),
)
GPT_NEOX_20B_ENTRY = entry(
    GPT_NEOX_20B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(BLACK_2022.at("title"), HUGGING_FACE_MODEL_PAGES.at("gpt_neox")),
    ),
    member_of(families.BaseModel, cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neox")),
    every(
        accepts=modalities.Text,
        produces=modalities.Text,
        cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neox"),
    ),
    every(uses=architectures.RotaryPositionEmbedding, trained_with=objectives.NextTokenPrediction, cite=BLACK_2022),
    every(has=qualities.FewShotLearning, cite=HUGGING_FACE_MODEL_PAGES.at("gpt_neox")),
)

OPT = Model(
    "opt",
    "OPT",
    aliases=("Open Pre-trained Transformer", "OPT-175B", "OPT-66B", "OPT-30B", "OPT-13B", "OPT-6.7B"),
    definition="Meta's openly shared decoder-only language models of up to 175 billion parameters.",
    defined_by=(ZHANG_2022.at("title"), HUGGING_FACE_MODEL_PAGES.at("opt")),
    developer="Meta",
    released=date(2022, 5, 2),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES, families.SmallLanguageModel),
)
OPT_ENTRY = entry(
    OPT,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("opt"),
    ),
    member_of(families.BaseModel, cite=ZHANG_2022.at("title")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("opt")),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("opt")),
)

BLOOM = Model(
    "bloom",
    "BLOOM",
    aliases=("BLOOM 176B", "BigScience BLOOM", "BLOOM-7B1"),
    definition="The open multilingual language model of 176 billion parameters by the BigScience workshop.",
    defined_by=(BIGSCIENCE_2022.at("title"), HUGGING_FACE_MODEL_PAGES.at("bloom")),
    developer="BigScience",
    released=date(2022, 11, 9),
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES,),
)
BLOOM_ENTRY = entry(
    BLOOM,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=(BIGSCIENCE_2022, HUGGING_FACE_MODEL_PAGES.at("bloom")),
    ),
    member_of(families.MultilingualLanguageModel, cite=BIGSCIENCE_2022.at("title")),
    member_of(families.BaseModel, cite=HUGGING_FACE_MODEL_PAGES.at("bloom")),
    every(
        accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=HUGGING_FACE_MODEL_PAGES.at("bloom")
    ),
    every(
        has=qualities.Multilinguality,
        trained_with=objectives.NextTokenPrediction,
        cite=HUGGING_FACE_MODEL_PAGES.at("bloom"),
    ),
)

GALACTICA = Model(
    "galactica",
    "Galactica",
    aliases=("GAL 120B", "Galactica 120B"),
    definition="Meta's large language model for science.",
    defined_by=(TAYLOR_2022.at("title"),),
    developer="Meta",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(
        *USES,
        families.BaseModel,
        families.DialogueModel,
        families.ChatModel,
        families.InstructionTunedModel,
        families.CodeLLM,
        families.MoleculeGenerationModel,
        families.ProteinGenerationModel,
        families.ProteinLanguageModel,
        families.MultilingualLanguageModel,
        families.ReasoningModel,
        families.ToolUsingLanguageModel,
        families.MultimodalModel,
        families.MultimodalGenerativeModel,
    ),
)
GALACTICA_ENTRY = entry(
    GALACTICA,
    member_of(families.LLM, families.DecoderOnlyLanguageModel, families.CausalLanguageModel, cite=TAYLOR_2022),
    member_of(families.DomainSpecificLanguageModel, cite=TAYLOR_2022.at("title")),
    every(accepts=modalities.Text, produces=(modalities.Text, modalities.Code), cite=TAYLOR_2022),
    every(trained_with=objectives.NextTokenPrediction, cite=TAYLOR_2022),
)

PYTHIA = Model(
    "pythia",
    "Pythia",
    aliases=("Pythia-12B", "Pythia-6.9B", "Pythia-2.8B", "Pythia-1.4B", "Pythia suite"),
    definition="EleutherAI's set of language models of 16 sizes, trained alike so that training can be studied.",
    defined_by=(BIDERMAN_2023.at("title"),),
    developer="EleutherAI",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*USES, families.SmallLanguageModel),
)
PYTHIA_ENTRY = entry(
    PYTHIA,
    member_of(
        families.CausalLanguageModel,
        families.DecoderOnlyLanguageModel,
        cite=BIDERMAN_2023,
    ),
    member_of(families.LLM, families.BaseModel, cite=BIDERMAN_2023.at("title")),
    every(accepts=modalities.Text, produces=modalities.Text, cite=BIDERMAN_2023),
    every(uses=architectures.RotaryPositionEmbedding, trained_with=objectives.NextTokenPrediction, cite=BIDERMAN_2023),
)

FALCON_40B = Model(
    "falcon-40b",
    "Falcon 40B",
    aliases=("Falcon-40B-Instruct",),
    definition="The decoder-only language model of 40 billion parameters by the Technology Innovation Institute.",
    defined_by=(ALMAZROUEI_2023.at("abstract"),),
    developer="Technology Innovation Institute",
    weights=Weights.OPEN,
    licence="Apache 2.0",
    series=series.FALCON,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.MultilingualLanguageModel),
)
FALCON_40B_ENTRY = entry(
    FALCON_40B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=ALMAZROUEI_2023.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ALMAZROUEI_2023.at("abstract")),
    every(
        uses=architectures.MultiQueryAttention,
        trained_with=objectives.NextTokenPrediction,
        cite=(ALMAZROUEI_2023, HUGGING_FACE_MODEL_PAGES.at("falcon")),
    ),
)

FALCON_180B = Model(
    "falcon-180b",
    "Falcon 180B",
    aliases=("Falcon-180B-Chat",),
    definition="The decoder-only language model of 180 billion parameters by the Technology Innovation Institute.",
    defined_by=(ALMAZROUEI_2023.at("abstract"),),
    developer="Technology Innovation Institute",
    weights=Weights.OPEN,
    series=series.FALCON,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.MultilingualLanguageModel),
)
FALCON_180B_ENTRY = entry(
    FALCON_180B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=ALMAZROUEI_2023.at("abstract"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=ALMAZROUEI_2023.at("abstract")),
    every(
        uses=architectures.GroupedQueryAttention,
        trained_with=objectives.NextTokenPrediction,
        cite=(ALMAZROUEI_2023, HUGGING_FACE_MODEL_PAGES.at("falcon")),
    ),
)

MPT_7B = Model(
    "mpt-7b",
    "MPT-7B",
    aliases=("MPT", "MosaicML MPT-7B", "MPT-7B-Instruct", "MPT-7B-Chat"),
    definition="MosaicML's open decoder-only language model of 7 billion parameters.",
    defined_by=(MOSAICML_2023, HUGGING_FACE_MODEL_PAGES.at("mpt")),
    developer="MosaicML",
    weights=Weights.OPEN,
    checked_on=_CHECKED,
    undetermined=(*BASE_AND_TUNED, *USES, families.SmallLanguageModel, families.LongContextLanguageModel),
)
MPT_7B_ENTRY = entry(
    MPT_7B,
    member_of(
        families.LLM,
        families.DecoderOnlyLanguageModel,
        families.CausalLanguageModel,
        cite=HUGGING_FACE_MODEL_PAGES.at("mpt"),
    ),
    every(accepts=modalities.Text, produces=modalities.Text, cite=HUGGING_FACE_MODEL_PAGES.at("mpt")),
    every(trained_with=objectives.NextTokenPrediction, cite=HUGGING_FACE_MODEL_PAGES.at("mpt")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    GPT_NEO_ENTRY,
    GPT_J_ENTRY,
    GPT_NEOX_20B_ENTRY,
    OPT_ENTRY,
    BLOOM_ENTRY,
    GALACTICA_ENTRY,
    PYTHIA_ENTRY,
    FALCON_40B_ENTRY,
    FALCON_180B_ENTRY,
    MPT_7B_ENTRY,
)
