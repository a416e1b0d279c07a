"""The bundled knowledge: typed Python, a package or module for each facet.

:mod:`~genai_taxonomy.vocabulary.backbone` holds the families that everything else is placed by, and is all that an
import of the package reads; :mod:`~genai_taxonomy.vocabulary.whole` puts everything together.
"""
