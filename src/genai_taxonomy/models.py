"""Releases of models by name."""

from genai_taxonomy.vocabulary.models import *
