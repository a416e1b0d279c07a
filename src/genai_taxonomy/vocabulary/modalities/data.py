"""Content: three-dimensional, measured, tabular and scientific data."""

from __future__ import annotations

from typing import Final

from genai_taxonomy.authoring import Entry, entry, subset_of
from genai_taxonomy.concepts import Modality
from genai_taxonomy.vocabulary.modalities.content import Content
from genai_taxonomy.vocabulary.sources import (
    BOUATTA_2021,
    BRUCE_2024,
    CHEN_2024_B,
    DU_2022,
    HESS_2022,
    JIANG_2024,
    KERBL_2023,
    LAM_2022,
    LIANG_2024,
    MILDENHALL_2020,
    NGUYEN_2024,
    SCHOCKAERT_2026,
    SHI_2022,
    TANG_2024,
    TOWNSHEND_2020,
    VIGNAC_2022,
    WATSON_2022,
    XIE_2021,
    XU_2019,
    ZHANG_2023_C,
    ZHOU_2018,
    ZHU_2023_B,
)

__all__ = [
    "BrainSignal",
    "CrystalStructure",
    "Environment",
    "GaussianSplats",
    "GraphData",
    "HumanMotion",
    "InteractionHistory",
    "LidarScan",
    "Mesh",
    "Molecule",
    "NucleicAcidSequence",
    "PointCloud",
    "Protein",
    "ProteinSequence",
    "ProteinStructure",
    "RadianceField",
    "SensorData",
    "TabularData",
    "ThreeD",
    "TimeSeries",
    "VoxelGrid",
    "WeatherField",
]

ThreeD = Modality(
    "three-d",
    "3D content",
    aliases=("3D", "3D model", "3D shape", "3D object", "3D asset", "three-dimensional content"),
    definition="Content that gives the shape of an object or a scene in three dimensions.",
    defined_by=(SHI_2022.at("abstract"),),
)
THREE_D_ENTRY = entry(ThreeD, subset_of(Content, cite=SHI_2022.at("abstract")))

Mesh = Modality(
    "mesh",
    "Mesh",
    aliases=("3D mesh", "polygon mesh", "triangle mesh", "meshes"),
    definition="3D content made of flat faces that meet at their corners.",
    defined_by=(SHI_2022.at("abstract"), SCHOCKAERT_2026.at("abstract")),
)
MESH_ENTRY = entry(Mesh, subset_of(ThreeD, cite=(SHI_2022.at("abstract"), SCHOCKAERT_2026.at("abstract"))))

PointCloud = Modality(
    "point-cloud",
    "Point cloud",
    aliases=("3D point cloud",),
    definition="3D content made of points in space without faces between them.",
    defined_by=(SHI_2022.at("abstract"), SCHOCKAERT_2026.at("abstract")),
)
POINT_CLOUD_ENTRY = entry(PointCloud, subset_of(ThreeD, cite=(SHI_2022.at("abstract"), SCHOCKAERT_2026.at("abstract"))))

VoxelGrid = Modality(
    "voxel-grid",
    "Voxel grid",
    aliases=("voxel", "voxels", "volumetric grid", "3D voxel grid"),
    definition="3D content made of cells of a regular grid in space.",
    defined_by=(SCHOCKAERT_2026.at("abstract"),),
)
VOXEL_GRID_ENTRY = entry(VoxelGrid, subset_of(ThreeD, cite=SCHOCKAERT_2026.at("abstract")))

RadianceField = Modality(
    "radiance-field",
    "Radiance field",
    aliases=("NeRF", "neural radiance field"),
    definition="3D content given as the colour and density that each point shows from each direction.",
    defined_by=(MILDENHALL_2020.at("title"),),
)
RADIANCE_FIELD_ENTRY = entry(RadianceField, subset_of(ThreeD, cite=(MILDENHALL_2020, SHI_2022.at("abstract"))))

GaussianSplats = Modality(
    "gaussian-splats",
    "Gaussian splats",
    aliases=("3D Gaussians", "Gaussian splat", "Gaussian splatting", "3DGS", "3D Gaussian splatting"),
    definition="3D content made of many soft, coloured ellipsoids that are drawn over one another.",
    defined_by=(KERBL_2023.at("title"), SCHOCKAERT_2026.at("abstract")),
)
GAUSSIAN_SPLATS_ENTRY = entry(
    GaussianSplats,
    subset_of(ThreeD, cite=(KERBL_2023.at("title"), SCHOCKAERT_2026.at("abstract"))),
    subset_of(RadianceField, cite=KERBL_2023.at("title"), disputed_by=CHEN_2024_B.at("abstract")),
)

HumanMotion = Modality(
    "human-motion",
    "Human motion",
    aliases=("motion", "motion capture", "mocap", "pose sequence"),
    definition="Content that tells how the joints of a body move over time.",
    defined_by=(ZHU_2023_B.at("abstract"),),
)
HUMAN_MOTION_ENTRY = entry(HumanMotion, subset_of(Content, cite=ZHU_2023_B.at("abstract")))

Environment = Modality(
    "environment",
    "Interactive environment",
    aliases=("interactive world", "virtual world", "playable world", "game environment", "simulated environment"),
    definition="Content that answers the actions of whoever moves in it, such as a playable world.",
    defined_by=(BRUCE_2024.at("abstract"),),
)
ENVIRONMENT_ENTRY = entry(Environment, subset_of(Content, cite=BRUCE_2024.at("abstract")))

TabularData = Modality(
    "tabular-data",
    "Tabular data",
    aliases=("table", "tabular", "spreadsheet", "relational data"),
    definition="Content in rows that have the same columns.",
    defined_by=(XU_2019.at("abstract"),),
)
TABULAR_DATA_ENTRY = entry(TabularData, subset_of(Content, cite=XU_2019.at("abstract")))

TimeSeries = Modality(
    "time-series",
    "Time series",
    aliases=("time series data", "temporal data"),
    definition="Content made of values that were recorded one after the other in time.",
    defined_by=(LIANG_2024.at("abstract"),),
)
TIME_SERIES_ENTRY = entry(TimeSeries, subset_of(Content, cite=LIANG_2024.at("abstract")))

SensorData = Modality(
    "sensor-data",
    "Sensor data",
    aliases=("sensor reading", "sensor readings", "sensor signal", "sensor measurements"),
    definition="Content recorded by instruments that measure their surroundings.",
    defined_by=(HESS_2022.at("title"), JIANG_2024.at("abstract")),
)
SENSOR_DATA_ENTRY = entry(SensorData, subset_of(Content, cite=(HESS_2022.at("title"), JIANG_2024.at("abstract"))))

LidarScan = Modality(
    "lidar-scan",
    "Lidar scan",
    aliases=("lidar", "lidar point cloud"),
    definition="A point cloud measured with a laser that sweeps the surroundings.",
    defined_by=(HESS_2022.at("title"),),
)
LIDAR_SCAN_ENTRY = entry(LidarScan, subset_of(PointCloud, SensorData, cite=HESS_2022.at("title")))

BrainSignal = Modality(
    "brain-signal",
    "Brain signal",
    aliases=("EEG", "EEG signal", "electroencephalogram", "neural recording"),
    definition="Sensor data that records the activity of a brain over time.",
    defined_by=(JIANG_2024.at("abstract"),),
)
BRAIN_SIGNAL_ENTRY = entry(BrainSignal, subset_of(SensorData, TimeSeries, cite=JIANG_2024.at("abstract")))

WeatherField = Modality(
    "weather-field",
    "Weather field",
    aliases=("weather data", "gridded weather data", "atmospheric field"),
    definition="Content that gives the state of the atmosphere at the points of a grid.",
    defined_by=(LAM_2022.at("abstract"),),
)
WEATHER_FIELD_ENTRY = entry(WeatherField, subset_of(Content, cite=LAM_2022.at("abstract")))

GraphData = Modality(
    "graph-data",
    "Graph",
    aliases=("graph-structured data", "network data", "attributed graph"),
    definition="Content made of nodes and of edges between them.",
    defined_by=(ZHOU_2018.at("abstract"), VIGNAC_2022.at("title")),
)
GRAPH_DATA_ENTRY = entry(GraphData, subset_of(Content, cite=(ZHOU_2018.at("abstract"), VIGNAC_2022.at("title"))))

Molecule = Modality(
    "molecule",
    "Molecule",
    aliases=("SMILES", "chemical compound", "small molecule", "molecular structure"),
    definition="Content that gives the atoms of a chemical compound and how they are bound.",
    defined_by=(DU_2022.at("abstract"),),
)
MOLECULE_ENTRY = entry(
    Molecule,
    subset_of(Content, cite=DU_2022.at("abstract")),
)

Protein = Modality(
    "protein",
    "Protein",
    aliases=("protein data",),
    definition="Content that gives a protein: its sequence of amino acids, its folded shape, or both.",
    defined_by=(WATSON_2022.at("abstract"),),
)
PROTEIN_ENTRY = entry(
    Protein,
    subset_of(Content, cite=WATSON_2022.at("abstract")),
    subset_of(Molecule, cite=TOWNSHEND_2020.at("abstract"), disputed_by=TANG_2024.at("title")),
)

ProteinSequence = Modality(
    "protein-sequence",
    "Protein sequence",
    aliases=("amino acid sequence",),
    definition="A protein given as the order of its amino acids.",
    defined_by=(BOUATTA_2021.at("abstract"),),
)
PROTEIN_SEQUENCE_ENTRY = entry(ProteinSequence, subset_of(Protein, cite=BOUATTA_2021.at("abstract")))

ProteinStructure = Modality(
    "protein-structure",
    "Protein structure",
    aliases=("3D protein structure", "protein fold", "protein conformation"),
    definition="A protein given as the places of its atoms in space.",
    defined_by=(BOUATTA_2021.at("abstract"),),
)
PROTEIN_STRUCTURE_ENTRY = entry(
    ProteinStructure,
    subset_of(Protein, cite=BOUATTA_2021.at("abstract")),
)

NucleicAcidSequence = Modality(
    "nucleic-acid-sequence",
    "Nucleic acid sequence",
    aliases=("DNA", "RNA", "DNA sequence", "RNA sequence", "genomic sequence", "nucleotide sequence"),
    definition="Content that gives the order of the nucleotides of DNA or RNA.",
    defined_by=(NGUYEN_2024,),
)
NUCLEIC_ACID_SEQUENCE_ENTRY = entry(NucleicAcidSequence, subset_of(Content, cite=NGUYEN_2024))

CrystalStructure = Modality(
    "crystal-structure",
    "Crystal structure",
    aliases=("crystal", "crystalline material", "inorganic material"),
    definition="Content that gives the atoms of a solid and the lattice in which they repeat.",
    defined_by=(XIE_2021.at("abstract"),),
)
CRYSTAL_STRUCTURE_ENTRY = entry(CrystalStructure, subset_of(Content, cite=XIE_2021.at("abstract")))

InteractionHistory = Modality(
    "interaction-history",
    "Interaction history",
    aliases=("user behavior", "user behaviour", "clickstream", "click history", "purchase history", "user history"),
    definition="Content that lists what a person looked at, chose or did, in order.",
    defined_by=(ZHANG_2023_C.at("Sequence-Aware Recommender Systems"),),
)
INTERACTION_HISTORY_ENTRY = entry(
    InteractionHistory, subset_of(Content, cite=ZHANG_2023_C.at("Sequence-Aware Recommender Systems"))
)

ENTRIES: Final[tuple[Entry, ...]] = (
    THREE_D_ENTRY,
    MESH_ENTRY,
    POINT_CLOUD_ENTRY,
    VOXEL_GRID_ENTRY,
    RADIANCE_FIELD_ENTRY,
    GAUSSIAN_SPLATS_ENTRY,
    HUMAN_MOTION_ENTRY,
    ENVIRONMENT_ENTRY,
    TABULAR_DATA_ENTRY,
    TIME_SERIES_ENTRY,
    SENSOR_DATA_ENTRY,
    LIDAR_SCAN_ENTRY,
    BRAIN_SIGNAL_ENTRY,
    WEATHER_FIELD_ENTRY,
    GRAPH_DATA_ENTRY,
    MOLECULE_ENTRY,
    PROTEIN_ENTRY,
    PROTEIN_SEQUENCE_ENTRY,
    PROTEIN_STRUCTURE_ENTRY,
    NUCLEIC_ACID_SEQUENCE_ENTRY,
    CRYSTAL_STRUCTURE_ENTRY,
    INTERACTION_HISTORY_ENTRY,
)
