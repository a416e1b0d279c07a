"""Architectures by name."""

from genai_taxonomy.vocabulary.architectures.attention import *
from genai_taxonomy.vocabulary.architectures.composite import *
from genai_taxonomy.vocabulary.architectures.networks import *
from genai_taxonomy.vocabulary.architectures.sequence import *
from genai_taxonomy.vocabulary.architectures.specialized import *
from genai_taxonomy.vocabulary.architectures.transformers import *
