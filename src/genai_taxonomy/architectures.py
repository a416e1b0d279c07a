"""Architectures by name."""

from genai_taxonomy.vocabulary.architectures import *
