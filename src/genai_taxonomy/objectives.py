"""Training objectives by name."""

from genai_taxonomy.vocabulary.objectives.adversarial import *
from genai_taxonomy.vocabulary.objectives.denoising import *
from genai_taxonomy.vocabulary.objectives.distillation import *
from genai_taxonomy.vocabulary.objectives.fine_tuning import *
from genai_taxonomy.vocabulary.objectives.likelihood import *
from genai_taxonomy.vocabulary.objectives.policy_and_preference import *
from genai_taxonomy.vocabulary.objectives.post_training import *
from genai_taxonomy.vocabulary.objectives.representation import *
from genai_taxonomy.vocabulary.objectives.self_supervised import *
from genai_taxonomy.vocabulary.objectives.supervised import *
