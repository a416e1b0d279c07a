"""Tasks by name."""

from genai_taxonomy.vocabulary.tasks.answering import *
from genai_taxonomy.vocabulary.tasks.audio import *
from genai_taxonomy.vocabulary.tasks.code import *
from genai_taxonomy.vocabulary.tasks.crossmodal import *
from genai_taxonomy.vocabulary.tasks.data import *
from genai_taxonomy.vocabulary.tasks.extraction import *
from genai_taxonomy.vocabulary.tasks.general import *
from genai_taxonomy.vocabulary.tasks.image_to_image import *
from genai_taxonomy.vocabulary.tasks.images import *
from genai_taxonomy.vocabulary.tasks.language import *
from genai_taxonomy.vocabulary.tasks.multimodal import *
from genai_taxonomy.vocabulary.tasks.music import *
from genai_taxonomy.vocabulary.tasks.reading import *
from genai_taxonomy.vocabulary.tasks.science import *
from genai_taxonomy.vocabulary.tasks.space import *
from genai_taxonomy.vocabulary.tasks.speech import *
from genai_taxonomy.vocabulary.tasks.video import *
from genai_taxonomy.vocabulary.tasks.vision import *
