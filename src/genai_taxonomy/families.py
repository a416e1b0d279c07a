"""Model families by name."""

from genai_taxonomy.vocabulary.families import *
