"""Model families by name."""

from genai_taxonomy.vocabulary.families.content import *
from genai_taxonomy.vocabulary.families.general import *
from genai_taxonomy.vocabulary.families.language import *
from genai_taxonomy.vocabulary.families.mechanisms import *
