"""Families that work on molecules, materials, genomes and the weather."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, every, some, subset_of, sufficient, typically
from genai_taxonomy.concepts import ModelFamily
from genai_taxonomy.vocabulary import architectures, modalities, objectives, qualities, risks, tasks, use_cases
from genai_taxonomy.vocabulary.backbone.families import DeepLearning, GenerativeAI, LanguageModel, MachineLearning
from genai_taxonomy.vocabulary.families.breadth import ConditionalGenerativeModel, SelfSupervisedModel
from genai_taxonomy.vocabulary.sources import (
    ABRAMSON_2024,
    DAUPARAS_2022,
    HOOGEBOOM_2022,
    JI_2021,
    JIN_2018,
    JUMPER_2021,
    JURAFSKY_2020,
    KRENN_2019,
    LAM_2022,
    LIN_2022,
    MADANI_2020,
    NGUYEN_2024,
    POLYKOVSKIY_2018,
    PRICE_2023,
    RIVES_2019,
    URBINA_2022,
    WATSON_2022,
    XIE_2021,
    ZENI_2023,
)

__all__ = [
    "CrystalGenerationModel",
    "GenomicLanguageModel",
    "InverseFoldingModel",
    "MoleculeGenerationModel",
    "ProteinGenerationModel",
    "ProteinLanguageModel",
    "ProteinStructurePredictionModel",
    "WeatherForecastingModel",
]

ProteinLanguageModel = ModelFamily(
    "protein-language-model",
    "Protein language model",
    aliases=("protein LM",),
    definition="A model trained on protein sequences as language models are on text.",
    defined_by=(
        RIVES_2019,
        MADANI_2020.at("abstract"),
    ),
)
PROTEIN_LANGUAGE_MODEL_ENTRY = entry(
    ProteinLanguageModel,
    subset_of(SelfSupervisedModel, cite=(RIVES_2019, MADANI_2020.at("abstract"))),
    subset_of(DeepLearning, cite=(RIVES_2019, LIN_2022)),
    # So named by their authors; a textbook has language models assign probabilities to sequences of words.
    subset_of(
        LanguageModel,
        cite=(LIN_2022.at("title"), MADANI_2020.at("title")),
        disputed_by=JURAFSKY_2020.at("chapter 3"),
    ),
    every(accepts=modalities.Protein, cite=(RIVES_2019, LIN_2022)),
    typically(produces=modalities.Embedding, performs=tasks.RepresentationLearning, cite=(RIVES_2019, LIN_2022)),
    some(produces=modalities.Protein, performs=tasks.ProteinDesign, cite=MADANI_2020.at("abstract")),
    some(performs=tasks.ProteinStructurePrediction, cite=LIN_2022.at("title")),
    typically(uses=architectures.Transformer, cite=(RIVES_2019, LIN_2022)),
    some(trained_with=objectives.MaskedPrediction, cite=(RIVES_2019, LIN_2022)),
    some(trained_with=objectives.NextTokenPrediction, cite=MADANI_2020),
    typically(has=qualities.TransferLearning, cite=(RIVES_2019, LIN_2022)),
)

ProteinGenerationModel = ModelFamily(
    "protein-generation-model",
    "Protein generation model",
    aliases=(
        "protein generator",
        "protein design model",
        "de novo protein design model",
        "generative protein model",
        "protein designer",
    ),
    definition="Generative AI that makes new proteins, as sequences of amino acids or as structures.",
    defined_by=(
        WATSON_2022.at("abstract"),
        MADANI_2020.at("abstract"),
    ),
)
PROTEIN_GENERATION_MODEL_ENTRY = entry(
    ProteinGenerationModel,
    subset_of(GenerativeAI, cite=(WATSON_2022.at("abstract"), MADANI_2020.at("abstract"))),
    every(
        produces=modalities.Protein,
        performs=tasks.ProteinDesign,
        cite=(WATSON_2022.at("abstract"), DAUPARAS_2022.at("abstract")),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.ProteinDesign, cite=WATSON_2022.at("abstract")),
    some(produces=modalities.ProteinStructure, trained_with=objectives.Denoising, cite=WATSON_2022.at("abstract")),
    some(accepts=modalities.ProteinStructure, performs=tasks.ProteinFoldingInverse, cite=DAUPARAS_2022.at("abstract")),
    some(trained_with=objectives.NextTokenPrediction, cite=MADANI_2020),
    some(uses=architectures.GraphNeuralNetwork, cite=DAUPARAS_2022),
    typically(has=qualities.DesignsNovelStructures, cite=(WATSON_2022.at("abstract"), MADANI_2020.at("abstract"))),
    some(has=qualities.ControllableGeneration, cite=MADANI_2020.at("abstract")),
    some(serves=(use_cases.DrugDiscovery, use_cases.BiologicalResearch), cite=WATSON_2022.at("abstract")),
)

ProteinStructurePredictionModel = ModelFamily(
    "protein-structure-prediction-model",
    "Protein structure prediction model",
    aliases=(
        "protein folding model",
        "structure prediction model",
        "protein folding AI",
        "protein structure predictor",
    ),
    definition="A machine learning model that predicts the three-dimensional structure of a protein from its sequence.",
    defined_by=(
        JUMPER_2021.at("abstract"),
        LIN_2022,
    ),
)
PROTEIN_STRUCTURE_PREDICTION_MODEL_ENTRY = entry(
    ProteinStructurePredictionModel,
    subset_of(MachineLearning, cite=(JUMPER_2021.at("abstract"), LIN_2022)),
    every(
        accepts=modalities.Protein, produces=modalities.ProteinStructure, cite=(JUMPER_2021.at("abstract"), LIN_2022)
    ),
    every(performs=tasks.ProteinStructurePrediction, cite=(JUMPER_2021.at("abstract"), LIN_2022)),
    typically(uses=architectures.Attention, cite=JUMPER_2021),
    some(trained_with=objectives.Denoising, cite=ABRAMSON_2024.at("abstract")),
    typically(trained_with=objectives.SupervisedLearning, cite=JUMPER_2021),
)

MoleculeGenerationModel = ModelFamily(
    "molecule-generation-model",
    "Molecule generation model",
    aliases=(
        "molecule generator",
        "molecular generative model",
        "de novo drug design model",
        "drug-like molecule generator",
        "generative chemistry model",
        "molecular design model",
        "molecular generation model",
    ),
    definition="Generative AI that makes new molecules, as strings, as graphs or as atoms in space.",
    defined_by=(
        JIN_2018.at("abstract"),
        POLYKOVSKIY_2018.at("abstract"),
    ),
)
MOLECULE_GENERATION_MODEL_ENTRY = entry(
    MoleculeGenerationModel,
    subset_of(GenerativeAI, cite=(JIN_2018.at("abstract"), POLYKOVSKIY_2018.at("abstract"))),
    every(
        produces=modalities.Molecule,
        performs=tasks.MoleculeGeneration,
        cite=(JIN_2018.at("abstract"), POLYKOVSKIY_2018.at("abstract")),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.MoleculeGeneration, cite=POLYKOVSKIY_2018.at("abstract")),
    some(
        uses=architectures.VariationalAutoencoderNetwork,
        trained_with=objectives.EvidenceLowerBound,
        cite=JIN_2018.at("abstract"),
    ),
    some(uses=architectures.GraphNeuralNetwork, cite=JIN_2018.at("abstract")),
    some(uses=architectures.EquivariantNetwork, trained_with=objectives.Denoising, cite=HOOGEBOOM_2022.at("title")),
    some(uses=architectures.RecurrentNetwork, cite=POLYKOVSKIY_2018),
    some(trained_with=objectives.Adversarial, cite=POLYKOVSKIY_2018),
    typically(has=qualities.DesignsNovelStructures, cite=POLYKOVSKIY_2018.at("abstract")),
    typically(has=qualities.InvalidStructures, cite=(KRENN_2019.at("abstract"), JIN_2018)),
    some(has=risks.CbrnInformation, cite=URBINA_2022.at("abstract")),
    some(serves=(use_cases.DrugDiscovery, use_cases.MaterialsDiscovery), cite=KRENN_2019.at("abstract")),
)

CrystalGenerationModel = ModelFamily(
    "crystal-generation-model",
    "Crystal generation model",
    aliases=(
        "crystal generator",
        "materials generation model",
        "crystal structure generation model",
        "inorganic materials generator",
        "materials design model",
        "generative model for materials",
    ),
    definition="Generative AI that makes new crystal structures of materials.",
    defined_by=(
        XIE_2021.at("abstract"),
        ZENI_2023,
    ),
)
CRYSTAL_GENERATION_MODEL_ENTRY = entry(
    CrystalGenerationModel,
    subset_of(GenerativeAI, cite=(XIE_2021.at("title"), ZENI_2023)),
    every(
        produces=modalities.CrystalStructure, performs=tasks.CrystalGeneration, cite=(XIE_2021.at("title"), ZENI_2023)
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.CrystalGeneration, cite=ZENI_2023),
    sufficient(is_a=GenerativeAI, produces=modalities.CrystalStructure, cite=ZENI_2023),
    typically(trained_with=objectives.Denoising, cite=(XIE_2021.at("title"), ZENI_2023)),
    typically(has=qualities.DesignsNovelStructures, cite=(XIE_2021, ZENI_2023)),
    some(has=qualities.ControllableGeneration, cite=ZENI_2023),
)

GenomicLanguageModel = ModelFamily(
    "genomic-language-model",
    "Genomic language model",
    aliases=(
        "DNA language model",
        "genome language model",
        "gLM",
        "DNA foundation model",
        "genomic foundation model",
        "nucleotide language model",
        "DNA LM",
    ),
    definition="A model trained on the sequences of genomes as language models are on text.",
    defined_by=(
        NGUYEN_2024,
        JI_2021,
    ),
)
GENOMIC_LANGUAGE_MODEL_ENTRY = entry(
    GenomicLanguageModel,
    subset_of(SelfSupervisedModel, DeepLearning, cite=(NGUYEN_2024, JI_2021)),
    # Genomes are read as a language here; a textbook has language models assign probabilities to sequences of words.
    subset_of(LanguageModel, cite=JI_2021.at("title"), disputed_by=JURAFSKY_2020.at("chapter 3")),
    every(accepts=modalities.NucleicAcidSequence, performs=tasks.GenomeModeling, cite=(NGUYEN_2024, JI_2021)),
    some(produces=modalities.NucleicAcidSequence, trained_with=objectives.NextTokenPrediction, cite=NGUYEN_2024),
    some(
        produces=modalities.Embedding,
        trained_with=objectives.MaskedPrediction,
        uses=architectures.TransformerEncoder,
        cite=JI_2021,
    ),
    some(uses=architectures.LongConvolution, cite=NGUYEN_2024),
    some(has=qualities.LongContext, cite=NGUYEN_2024),
)

WeatherForecastingModel = ModelFamily(
    "weather-forecasting-model",
    "Machine-learned weather model",
    aliases=(
        "weather forecasting model",
        "AI weather model",
        "MLWP model",
        "neural weather model",
        "machine learning weather prediction model",
        "weather prediction model",
        "data-driven weather model",
    ),
    definition="A model that forecasts the weather from past states of the atmosphere, as learned from records of it.",
    defined_by=(
        LAM_2022,
        PRICE_2023.at("abstract"),
    ),
)
WEATHER_FORECASTING_MODEL_ENTRY = entry(
    WeatherForecastingModel,
    subset_of(MachineLearning, cite=(LAM_2022, PRICE_2023.at("abstract"))),
    every(performs=tasks.WeatherForecasting, cite=(LAM_2022, PRICE_2023.at("abstract"))),
    every(
        accepts=modalities.WeatherField, produces=modalities.WeatherField, cite=(LAM_2022, PRICE_2023.at("abstract"))
    ),
    some(trained_with=objectives.Denoising, cite=PRICE_2023.at("title")),
    some(uses=architectures.GraphNeuralNetwork, cite=LAM_2022),
    typically(has=qualities.FastSampling, cite=PRICE_2023.at("abstract")),
)

InverseFoldingModel = ModelFamily(
    "inverse-folding-model",
    "Inverse folding model",
    aliases=(
        "protein inverse folding model",
        "structure-based protein sequence design model",
        "fixed-backbone design model",
    ),
    definition="A protein generation model that makes sequences which fold into a given structure.",
    defined_by=(DAUPARAS_2022.at("abstract"),),
)
INVERSE_FOLDING_MODEL_ENTRY = entry(
    InverseFoldingModel,
    subset_of(ProteinGenerationModel, ConditionalGenerativeModel, cite=DAUPARAS_2022.at("abstract")),
    every(
        accepts=modalities.ProteinStructure,
        produces=modalities.Protein,
        performs=tasks.ProteinFoldingInverse,
        cite=DAUPARAS_2022.at("abstract"),
    ),
    sufficient(is_a=GenerativeAI, performs=tasks.ProteinFoldingInverse, cite=DAUPARAS_2022.at("abstract")),
    some(uses=architectures.GraphNeuralNetwork, cite=DAUPARAS_2022),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    PROTEIN_LANGUAGE_MODEL_ENTRY,
    PROTEIN_GENERATION_MODEL_ENTRY,
    PROTEIN_STRUCTURE_PREDICTION_MODEL_ENTRY,
    MOLECULE_GENERATION_MODEL_ENTRY,
    CRYSTAL_GENERATION_MODEL_ENTRY,
    GENOMIC_LANGUAGE_MODEL_ENTRY,
    WEATHER_FORECASTING_MODEL_ENTRY,
    INVERSE_FOLDING_MODEL_ENTRY,
)
