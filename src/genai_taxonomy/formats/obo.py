r"""OBO 1.4, the language of the OBO Foundry.

Out: a ``[Term]`` for every category and an ``[Instance]`` for every model and product, whose facet is the namespace.
Undisputed subsets, disjointness and memberships are ``is_a``, ``disjoint_from`` and ``instance_of``; what else holds
of every member is a ``relationship``. Evidence stands in the qualifiers.

In: identifiers, names, definitions, exact and related synonyms, ``is_a``, ``disjoint_from``, ``instance_of``,
``alt_id``, ``xref`` and SKOS matches. An obsolete term is kept, as retired, if the document says what replaces it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import field, frozen

from genai_taxonomy.claims import Relation
from genai_taxonomy.concepts import Category, Concept, Individual, ModelFamily
from genai_taxonomy.evidence import Citation, Source
from genai_taxonomy.files import write_whole
from genai_taxonomy.formats.documents import Faults, content, decoded, tidy
from genai_taxonomy.formats.foreign import FACET_PREFIX, MATCHES, Header, Named, Term, assemble, stated_facet
from genai_taxonomy.formats.identifiers import ONTOLOGY, identifier
from genai_taxonomy.formats.limits import LIMIT
from genai_taxonomy.formats.stated import link, place, stated_edges
from genai_taxonomy.formats.strict import FaultError, shown
from genai_taxonomy.taxonomy import Taxonomy
from genai_taxonomy.values import check_text

__all__ = ["dump", "dumps", "load", "loads"]

#: Tags by the relation that they state.
_EDGES: Mapping[Relation, str] = {
    Relation.SUBSET_OF: "is_a",
    Relation.DISJOINT_WITH: "disjoint_from",
    Relation.MEMBER_OF: "instance_of",
}


# Writing


def dumps(taxonomy: Taxonomy, *, ontology: str = ONTOLOGY) -> str:
    """Write a taxonomy as an OBO document.

    Args:
        taxonomy: What to write.
        ontology: Address or name of the ontology, for the header.

    Returns:
        The document.

    Raises:
        InvalidValueError: If the name of the ontology is not one printable line.

    Example:
        >>> from genai_taxonomy import Modality
        >>> print(dumps(Taxonomy((Modality("text", "Text"),))), end="")
        format-version: 1.4
        data-version: 0
        ontology: https://genai-taxonomy.example
        <BLANKLINE>
        [Term]
        id: text
        name: Text
        namespace: genai-taxonomy:Modality
    """
    check_text(ontology, "ontology")
    header = ("format-version: 1.4", f"data-version: {_plain(taxonomy.version)}", f"ontology: {_word(ontology)}")
    edges = stated_edges(taxonomy)
    stanzas = [list(_stanza(concept, edges.get(concept.id, {}))) for concept in taxonomy.concepts]
    used = dict.fromkeys(
        relation
        for concept in taxonomy.concepts
        if not isinstance(concept, Individual)
        for relation, _ in edges.get(concept.id, ())
        if relation not in _EDGES
    )
    stanzas += [["[Typedef]", f"id: {relation.value}", f"name: {relation}"] for relation in used]
    return "\n\n".join("\n".join(lines) for lines in (header, *stanzas)) + "\n"


def dump(taxonomy: Taxonomy, path: str | os.PathLike[str], *, ontology: str = ONTOLOGY) -> None:
    """Write a taxonomy to an OBO file, which is replaced whole or left as it is.

    Args:
        taxonomy: What to write.
        path: The file.
        ontology: As for :func:`dumps`.

    Raises:
        InvalidValueError: As for :func:`dumps`.
        OSError: If the file cannot be written.

    Example:
        >>> import tempfile
        >>> dump(Taxonomy.bundled(), Path(tempfile.mkdtemp()) / "taxonomy.obo")
    """
    write_whole(Path(path), dumps(taxonomy, ontology=ontology).encode())


def _stanza(concept: Concept, edges: Mapping[tuple[Relation, Concept], tuple[Citation, ...]]) -> Iterator[str]:
    single = isinstance(concept, Individual)
    yield "[Instance]" if single else "[Term]"
    yield f"id: {concept.id}"
    yield f"name: {_plain(concept.label)}"
    yield f"namespace: {FACET_PREFIX}{type(concept).__name__}"
    if concept.definition:
        links = dict.fromkeys(link(citation.source) for citation in concept.defined_by)
        yield f"def: {_quoted(concept.definition)} [{', '.join(links)}]"
    yield from (f"synonym: {_quoted(alias)} EXACT []" for alias in concept.aliases)
    for name, attribute in MATCHES.items():
        yield from (f"property_value: skos:{name} {_quoted(id)} xsd:string" for id in getattr(concept, attribute))
    for (relation, value), evidence in edges.items():
        # No parser in use reads a relationship of an instance.
        if relation in _EDGES or not single:
            tag = _EDGES.get(relation) or f"relationship: {relation.value}"
            sources = ", ".join(f"source={_quoted(place(citation))}" for citation in evidence)
            yield f"{tag}{':' * (relation in _EDGES)} {value.id} {{{sources}}} ! {_plain(value.label)}"
    if concept.replaced_by is not None:
        yield "is_obsolete: true"
        yield f"replaced_by: {concept.replaced_by.id}"


def _plain(text: str) -> str:
    return re.sub(r"[\\!{}]", r"\\\g<0>", text)


def _word(text: str) -> str:
    return _plain(text).replace(" ", "\\W")


def _quoted(text: str) -> str:
    return '"' + re.sub(r'[\\"]', r"\\\g<0>", text) + '"'


# Reading


def load(
    path: str | os.PathLike[str],
    *,
    facet: type[Category] = ModelFamily,
    source: Source | None = None,
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    """Read a taxonomy from an OBO file.

    Args:
        path: The file.
        facet: What its terms are.
        source: What the claims cite; the file's own header if None.
        prefix: What every id begins with.
        limit: How many bytes the file may have.

    Returns:
        The taxonomy.

    Raises:
        DocumentError: With every fault of the document and its line.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.
        OSError: If the file cannot be read.

    Example:
        >>> import tempfile
        >>> file = Path(tempfile.mkdtemp()) / "taxonomy.obo"
        >>> dump(Taxonomy.bundled(), file)
        >>> load(file).is_subset("llm", "generative-ai")
        True
    """
    return loads(content(path, limit), name=os.fspath(path), facet=facet, source=source, prefix=prefix, limit=limit)


def loads(
    text: str | bytes,
    *,
    name: str = "<string>",
    facet: type[Category] = ModelFamily,
    source: Source | None = None,
    prefix: str = "",
    limit: int = LIMIT,
) -> Taxonomy:
    r"""Read a taxonomy from an OBO document.

    Args:
        text: The document; bytes are UTF-8.
        name: What to call the document in errors.
        facet: What its terms are.
        source: What the claims cite; the document's own header if None.
        prefix: What every id begins with.
        limit: How many bytes it may have.

    Returns:
        The taxonomy; its claims cite the terms that make them.

    Raises:
        DocumentError: With every fault of the document and its line.
        WrongFacetError: If concepts of the facet are not within one another.
        InvalidValueError: If no id could begin with the prefix.

    Example:
        >>> text = "ontology: nets\n\n[Term]\nid: N:1\nname: Net\n\n[Term]\nid: N:2\nname: CNN\nis_a: N:1 ! Net"
        >>> nets = loads(text)
        >>> nets.is_subset("cnn", "net"), nets.concepts[1].exact_match, str(nets.claims[0].evidence[0])
        (True, ('N:2',), 'nets n.d., N:2')
    """
    faults = Faults(name)
    lines: list[str] = []
    with faults.at(""):
        lines = re.split("\r\n?|\n", decoded(text, limit))
    faults.check()
    header, *stanzas = _stanzas(lines, faults)
    spaces = {value[0]: value[1] for _, value in header.given("idspace")}
    terms = [term for stanza in stanzas if (term := _term(stanza, spaces))]
    return assemble(faults, terms, facet=facet, source=source, header=_header(header), prefix=prefix)


# Possessive, so that no text takes longer than its length.
_ID = r'((?:[^\s\\"]|\\.)(?:[^\s\\]|\\.)*+)'
_QUOTED = r'"((?:[^"\\]|\\.)*+)"'
_QUALIFIER = r'[^\s={}]++\s*+=\s*+"(?:[^"\\]|\\.)*+"\s*+'
_END = rf"\s*+(?:\{{\s*+(?:{_QUALIFIER}(?:,\s*+{_QUALIFIER})*+)?\}}\s*+)?(?:!.*)?"

_IDENTIFIER = ("an identifier", re.compile(_ID + _END))
_TEXT = (r"a text with \ before each !, { and \ of its own", re.compile(r"((?:[^\\!{]|\\.)++)" + _END))
#: By tag: how its value is written, in words and as a pattern. No other tag says anything that a taxonomy keeps.
_FORMS: Mapping[str, tuple[str, re.Pattern[str]]] = {
    **dict.fromkeys(("id", "namespace", "is_obsolete", "replaced_by", "ontology", "alt_id"), _IDENTIFIER),
    **dict.fromkeys(_EDGES.values(), _IDENTIFIER),
    **dict.fromkeys(("name", "data-version"), _TEXT),
    "def": ('"a text" [sources]', re.compile(_QUOTED + r"\s*(?:\[.*)?")),
    "synonym": ('"a text" EXACT []', re.compile(_QUOTED + r"\s*(\w*).*")),
    "xref": ("an identifier", re.compile(rf"{_ID}(?:\s.*)?")),
    "property_value": ("a property and a value", re.compile(rf"{_ID}\s+(?:{_QUOTED}|{_ID})(?:\s.*)?")),
    "idspace": ("a prefix and an address", re.compile(rf"{_ID}\s+{_ID}(?:\s.*)?")),
}
_SINGLE = frozenset(("id", "name", "namespace", "def", "is_obsolete", "ontology", "data-version"))
_KINDS = ("", "Term", "Instance")


@frozen
class _Stanza:
    """What stands below one heading, or above the first."""

    kind: str
    where: str
    faults: Faults
    #: Tag, place, and the parts of the value, as they were before they were escaped.
    values: list[tuple[str, str, tuple[str, ...]]] = field(factory=list[tuple[str, str, tuple[str, ...]]], init=False)
    #: The tags that it has and may have once only.
    seen: set[str] = field(factory=set[str], init=False)

    def add(self, tag: str, where: str, value: str) -> None:
        if self.kind not in _KINDS or tag not in _FORMS:
            return
        form, pattern = _FORMS[tag]
        found = pattern.fullmatch(value)
        if found is None:
            raise FaultError(f"{tag}: {shown(value)} is not readable; write {form}")
        if tag in self.seen:
            raise FaultError(f"{tag} is given twice; remove one")
        parts = tuple(tidy(_unescaped(part)) for part in found.groups() if part is not None)
        if not parts[0] and tag != "def":
            raise FaultError(f"{tag}: empty; give it a text or remove it")
        if tag == "is_obsolete" and parts[0] not in ("true", "false"):
            raise FaultError(f"is_obsolete: {shown(parts[0])} is neither true nor false")
        self.values.append((tag, where, parts))
        if tag in _SINGLE:
            self.seen.add(tag)

    def given(self, tag: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the place and the parts of each value."""
        return ((where, parts) for given, where, parts in self.values if given == tag)

    def one(self, tag: str) -> str:
        """Return the first part of the first value, or an empty text."""
        return next((parts[0] for _, parts in self.given(tag)), "")

    def properties(self, name: str) -> Iterator[str]:
        """Yield the values of one property, whatever its prefix."""
        return (value for _, (key, value) in self.given("property_value") if re.split("[/#:]", key)[-1] == name)


def _stanzas(lines: list[str], faults: Faults) -> list[_Stanza]:
    found = [_Stanza("", "", faults)]
    for number, line in enumerate(map(str.strip, lines), 1):
        where = f"line {number}"
        tag, colon, value = line.partition(":")
        if heading := re.fullmatch(r"\[(\w+)\]\s*(?:!.*)?", line):
            found.append(_Stanza(heading[1], where, faults))
        elif line and not line.startswith("!"):
            with faults.at(where):
                if not colon:
                    raise FaultError(
                        f"{shown(line)} is neither a heading in brackets nor a tag with a colon and a value"
                    )
                found[-1].add(tag, where, value.strip())
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "W": " ", "t": "\t"}.get(found[1], found[1]), text)


def _term(stanza: _Stanza, spaces: Mapping[str, str]) -> Term | None:
    if stanza.kind not in _KINDS:
        return None
    id, obsolete = stanza.one("id"), stanza.one("is_obsolete")
    if not id:
        stanza.faults.found.append((stanza.where, "id: missing"))

    def expanded(given: str) -> str:
        prefix, colon, rest = given.partition(":")
        return identifier(spaces[prefix] + rest if colon and prefix in spaces else given)

    synonyms = (parts for _, parts in stanza.given("synonym"))
    return Term(
        where=stanza.where,
        id=expanded(id),
        label=stanza.one("name"),
        definition=stanza.one("def"),
        # A broader or narrower synonym names something else; where the scope is left out, it is RELATED.
        aliases=tuple(text for text, scope in synonyms if scope not in ("BROAD", "NARROW")),
        exact_match=(
            *(expanded(parts[0]) for _, parts in stanza.given("alt_id")),
            *map(expanded, stanza.properties("exactMatch")),
        ),
        close_match=(
            *(expanded(parts[0]) for _, parts in stanza.given("xref")),
            *map(expanded, stanza.properties("closeMatch")),
        ),
        edges=tuple(
            (relation, Named(where, expanded(parts[0])))
            for relation, tag in _EDGES.items()
            for where, parts in stanza.given(tag)
        ),
        facet=stated_facet(stanza.one("namespace")),
        individual=stanza.kind == "Instance",
        obsolete=obsolete == "true",
        successor=expanded(stanza.one("replaced_by")),
    )


def _header(stanza: _Stanza) -> Header:
    ontology = stanza.one("ontology")
    # So the specification of OBO completes a bare name.
    address = f"http://purl.obolibrary.org/obo/{ontology}.owl" if ontology and ":" not in ontology else ontology
    return Header(
        address=address,
        title=next(stanza.properties("title"), ""),
        authors=tuple(stanza.properties("creator")),
        version=stanza.one("data-version"),
    )
