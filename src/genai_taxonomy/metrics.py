"""Metrics by name."""

from genai_taxonomy.vocabulary.metrics import *
