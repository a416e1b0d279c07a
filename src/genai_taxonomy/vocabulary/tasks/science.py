"""Jobs in chemistry, biology, materials and meteorology."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, signature, some, subset_of, typically
from genai_taxonomy.concepts import Task
from genai_taxonomy.vocabulary.modalities import (
    CrystalStructure,
    Molecule,
    NucleicAcidSequence,
    PropertyValue,
    Protein,
    ProteinSequence,
    ProteinStructure,
    WeatherField,
)
from genai_taxonomy.vocabulary.sources import (
    BOUATTA_2021,
    HAN_2024_B,
    HOOGEBOOM_2022,
    HSU_2022,
    LAM_2022,
    NGUYEN_2024,
    WATSON_2022,
    WU_2017,
    ZENI_2023,
)
from genai_taxonomy.vocabulary.tasks.data import TimeSeriesForecasting
from genai_taxonomy.vocabulary.tasks.general import ContentGeneration

__all__ = [
    "CrystalGeneration",
    "GenomeModeling",
    "MolecularPropertyPrediction",
    "MoleculeGeneration",
    "ProteinDesign",
    "ProteinFoldingInverse",
    "ProteinStructurePrediction",
    "WeatherForecasting",
]

# Molecules and materials.

MoleculeGeneration = Task(
    "molecule-generation",
    "Molecule generation",
    aliases=("molecular generation", "molecule design", "molecular design", "de novo molecule generation"),
    definition="Content generation that makes new molecules.",
    defined_by=(HOOGEBOOM_2022,),
)
MOLECULE_GENERATION_ENTRY = entry(
    MoleculeGeneration,
    subset_of(ContentGeneration, cite=HOOGEBOOM_2022),
    signature((), Molecule, cite=HOOGEBOOM_2022),
)

MolecularPropertyPrediction = Task(
    "molecular-property-prediction",
    "Molecular property prediction",
    aliases=("molecule property prediction", "property prediction of molecules"),
    definition="Predicting a property of a molecule, such as how well it dissolves.",
    defined_by=(WU_2017.at("abstract"),),
)
MOLECULAR_PROPERTY_PREDICTION_ENTRY = entry(
    MolecularPropertyPrediction,
    signature(Molecule, (), cite=WU_2017.at("abstract")),
    typically(produces=PropertyValue, cite=WU_2017.at("abstract")),
)

CrystalGeneration = Task(
    "crystal-generation",
    "Crystal structure generation",
    aliases=("crystal generation", "inorganic materials generation", "materials generation", "crystal design"),
    definition="Content generation that makes new crystalline materials.",
    defined_by=(ZENI_2023,),
)
CRYSTAL_GENERATION_ENTRY = entry(
    CrystalGeneration,
    subset_of(ContentGeneration, cite=ZENI_2023),
    signature((), CrystalStructure, cite=ZENI_2023),
)

# Proteins and genomes.

ProteinDesign = Task(
    "protein-design",
    "Protein design",
    aliases=("protein generation", "de novo protein design"),
    definition="Content generation that makes new proteins.",
    defined_by=(WATSON_2022.at("abstract"),),
)
PROTEIN_DESIGN_ENTRY = entry(
    ProteinDesign,
    subset_of(ContentGeneration, cite=WATSON_2022.at("abstract")),
    # Some give the chain of amino acids, some the shape of the backbone.
    signature((), Protein, cite=(HSU_2022, WATSON_2022.at("abstract"))),
    some(produces=ProteinSequence, cite=HSU_2022),
    some(produces=ProteinStructure, cite=WATSON_2022.at("abstract")),
)

ProteinStructurePrediction = Task(
    "protein-structure-prediction",
    "Protein structure prediction",
    aliases=("protein folding", "protein fold prediction", "structure prediction"),
    definition="Predicting the shape that a protein takes from its chain of amino acids.",
    defined_by=(BOUATTA_2021.at("abstract"),),
)
PROTEIN_STRUCTURE_PREDICTION_ENTRY = entry(
    ProteinStructurePrediction, signature(ProteinSequence, ProteinStructure, cite=BOUATTA_2021.at("abstract"))
)

ProteinFoldingInverse = Task(
    "protein-folding-inverse",
    "Inverse folding",
    aliases=("protein inverse folding", "inverse protein folding", "fixed-backbone sequence design"),
    definition="Protein design that finds a chain of amino acids which folds into a given shape.",
    defined_by=(HSU_2022,),
)
PROTEIN_FOLDING_INVERSE_ENTRY = entry(
    ProteinFoldingInverse,
    subset_of(ProteinDesign, cite=HSU_2022),
    signature(ProteinStructure, ProteinSequence, cite=HSU_2022),
)

GenomeModeling = Task(
    "genome-modeling",
    "Genome modeling",
    aliases=("genome modelling", "genomic sequence modeling", "DNA modeling", "DNA sequence modeling"),
    definition="Modeling and designing the sequences of DNA and RNA.",
    defined_by=(NGUYEN_2024,),
)
GENOME_MODELING_ENTRY = entry(
    GenomeModeling,
    typically(accepts=NucleicAcidSequence, produces=NucleicAcidSequence, cite=NGUYEN_2024),
)

# The atmosphere.

WeatherForecasting = Task(
    "weather-forecasting",
    "Weather forecasting",
    aliases=("weather prediction", "weather forecast", "numerical weather prediction"),
    definition="Predicting the coming state of the atmosphere from the present one.",
    defined_by=(LAM_2022.at("abstract"),),
)
WEATHER_FORECASTING_ENTRY = entry(
    WeatherForecasting,
    # Stations report series over time; the models of the whole globe step from one state of the atmosphere to the next.
    subset_of(TimeSeriesForecasting, cite=HAN_2024_B.at("abstract"), disputed_by=LAM_2022.at("abstract")),
    typically(accepts=WeatherField, produces=WeatherField, cite=LAM_2022.at("abstract")),
)

ENTRIES: Final[tuple[Entry, ...]] = (
    MOLECULE_GENERATION_ENTRY,
    MOLECULAR_PROPERTY_PREDICTION_ENTRY,
    CRYSTAL_GENERATION_ENTRY,
    PROTEIN_DESIGN_ENTRY,
    PROTEIN_STRUCTURE_PREDICTION_ENTRY,
    PROTEIN_FOLDING_INVERSE_ENTRY,
    GENOME_MODELING_ENTRY,
    WEATHER_FORECASTING_ENTRY,
)
