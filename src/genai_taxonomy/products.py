"""Products by name."""

from genai_taxonomy.vocabulary.products.assistants import *
from genai_taxonomy.vocabulary.products.developer_tools import *
from genai_taxonomy.vocabulary.products.films import *
from genai_taxonomy.vocabulary.products.images import *
from genai_taxonomy.vocabulary.products.sound import *
from genai_taxonomy.vocabulary.products.workspaces import *
from genai_taxonomy.vocabulary.products.writing import *
