"""Metrics by name."""

from genai_taxonomy.vocabulary.metrics.judges import *
from genai_taxonomy.vocabulary.metrics.samples import *
from genai_taxonomy.vocabulary.metrics.text import *
