"""Strengths and limitations by name."""

from genai_taxonomy.vocabulary.qualities.abilities import *
from genai_taxonomy.vocabulary.qualities.control import *
from genai_taxonomy.vocabulary.qualities.inference import *
from genai_taxonomy.vocabulary.qualities.language import *
from genai_taxonomy.vocabulary.qualities.latents import *
from genai_taxonomy.vocabulary.qualities.reliability import *
from genai_taxonomy.vocabulary.qualities.samples import *
from genai_taxonomy.vocabulary.qualities.training import *
