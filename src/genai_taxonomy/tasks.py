"""Tasks by name."""

from genai_taxonomy.vocabulary.tasks import *
