"""What the vocabulary cites, each checked against public material; ``checked`` says how."""

from __future__ import annotations

from genai_taxonomy.vocabulary.backbone.sources import *
from genai_taxonomy.vocabulary.sources.audio import *
from genai_taxonomy.vocabulary.sources.diffusion import *
from genai_taxonomy.vocabulary.sources.foundations import *
from genai_taxonomy.vocabulary.sources.language import *
from genai_taxonomy.vocabulary.sources.mechanisms import *
from genai_taxonomy.vocabulary.sources.models_audio import *
from genai_taxonomy.vocabulary.sources.models_images import *
from genai_taxonomy.vocabulary.sources.models_language_closed import *
from genai_taxonomy.vocabulary.sources.models_language_open import *
from genai_taxonomy.vocabulary.sources.models_language_other import *
from genai_taxonomy.vocabulary.sources.models_mechanisms import *
from genai_taxonomy.vocabulary.sources.models_more import *
from genai_taxonomy.vocabulary.sources.models_more_topics import *
from genai_taxonomy.vocabulary.sources.models_multimodal import *
from genai_taxonomy.vocabulary.sources.models_science import *
from genai_taxonomy.vocabulary.sources.models_speech import *
from genai_taxonomy.vocabulary.sources.models_vision import *
from genai_taxonomy.vocabulary.sources.networks import *
from genai_taxonomy.vocabulary.sources.products import *
from genai_taxonomy.vocabulary.sources.qualities import *
from genai_taxonomy.vocabulary.sources.tasks import *
from genai_taxonomy.vocabulary.sources.training import *
from genai_taxonomy.vocabulary.sources.vision_tasks import *
from genai_taxonomy.vocabulary.sources.visual import *
