"""Modalities by name."""

from genai_taxonomy.vocabulary.modalities import *
