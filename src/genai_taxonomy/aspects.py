"""Aspects of comparison by name."""

from genai_taxonomy.vocabulary.aspects import *
