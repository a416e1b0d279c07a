"""Risks by name."""

from genai_taxonomy.vocabulary.risks import *
