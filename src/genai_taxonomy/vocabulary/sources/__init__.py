"""What the vocabulary cites, each checked against public material; ``checked`` says how."""

from genai_taxonomy.vocabulary.sources.audio import *
from genai_taxonomy.vocabulary.sources.diffusion import *
from genai_taxonomy.vocabulary.sources.foundations import *
from genai_taxonomy.vocabulary.sources.language import *
from genai_taxonomy.vocabulary.sources.mechanisms import *
from genai_taxonomy.vocabulary.sources.networks import *
from genai_taxonomy.vocabulary.sources.qualities import *
from genai_taxonomy.vocabulary.sources.tasks import *
from genai_taxonomy.vocabulary.sources.vision_tasks import *
from genai_taxonomy.vocabulary.sources.visual import *
