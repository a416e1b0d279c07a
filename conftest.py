"""Examples in the README, the documentation and the docstrings are tests."""

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

_markdown = Sybil(parsers=[PythonCodeBlockParser()], patterns=["*.md"])
_docstrings = Sybil(
    parsers=[DocTestParser()], patterns=["src/**/*.py"], document_types={".py": PythonDocStringDocument}
)

pytest_collect_file = (_markdown + _docstrings).pytest()
