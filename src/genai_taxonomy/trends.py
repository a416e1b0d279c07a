"""Trends by name."""

from genai_taxonomy.vocabulary.trends import *
