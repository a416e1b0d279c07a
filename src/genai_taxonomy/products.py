"""Products by name."""

from genai_taxonomy.vocabulary.products import *
