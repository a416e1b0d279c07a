"""Model families by name."""

from genai_taxonomy.vocabulary.families.adversarial import *
from genai_taxonomy.vocabulary.families.audio import *
from genai_taxonomy.vocabulary.families.autoencoders import *
from genai_taxonomy.vocabulary.families.autoregressive import *
from genai_taxonomy.vocabulary.families.diffusion import *
from genai_taxonomy.vocabulary.families.general import *
from genai_taxonomy.vocabulary.families.language import *
from genai_taxonomy.vocabulary.families.likelihood import *
from genai_taxonomy.vocabulary.families.multimodal import *
from genai_taxonomy.vocabulary.families.science import *
from genai_taxonomy.vocabulary.families.visual import *
