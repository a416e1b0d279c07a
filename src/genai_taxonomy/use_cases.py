"""Use cases by name."""

from genai_taxonomy.vocabulary.use_cases import *
