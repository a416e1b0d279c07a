"""Modalities by name."""

from genai_taxonomy.vocabulary.modalities.content import *
from genai_taxonomy.vocabulary.modalities.data import *
from genai_taxonomy.vocabulary.modalities.results import *
