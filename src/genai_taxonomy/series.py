"""Model series by name."""

from genai_taxonomy.vocabulary.series.images import *
from genai_taxonomy.vocabulary.series.language_closed import *
from genai_taxonomy.vocabulary.series.language_open import *
from genai_taxonomy.vocabulary.series.video import *
