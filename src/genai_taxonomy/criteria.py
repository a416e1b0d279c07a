"""Criteria by name."""

from genai_taxonomy.vocabulary.criteria import *
