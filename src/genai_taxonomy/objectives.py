"""Training objectives by name."""

from genai_taxonomy.vocabulary.objectives import *
