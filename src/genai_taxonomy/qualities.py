"""Strengths and limitations by name."""

from genai_taxonomy.vocabulary.qualities import *
