"""Sources by name."""

from genai_taxonomy.vocabulary.sources import *
