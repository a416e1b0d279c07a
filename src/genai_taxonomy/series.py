"""Model series by name."""

from genai_taxonomy.vocabulary.series import *
