"""HermiT decides the OWL export, and must decide it as the library answers.

    python tests/owl_check.py              # everything, some minutes
    python tests/owl_check.py --part 3/40  # the third of forty parts
    python tests/owl_check.py --part today/40

The export is loaded in owlready2, which brings HermiT; HermiT needs Java. To it come names for what is asked: ``r/V``
for "r some V". HermiT then says of each known member whether it has a literal, lacks it, or may do either:

* It has a literal if HermiT finds it in the class of that.
* It lacks a literal if nothing can be like it, in all its types, and have the literal: HermiT finds such a class empty.
  That is what it means to be in the complement. Named complements would make HermiT guess a thousand times for each
  member: it does not come to an end.
* It may do either if a twin, of which the same is told and as many open literals as can be together, is consistent.

From that come the answers for every ordered pair of families and every family with every value, as rule 9 reads them:
YES (every) is a subclass, NO (every) a member of the family that lacks it, YES (some) a member that has it, NO (some) a
family whose members all lack it, and UNKNOWN is none of these. They are compared with the library's.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from genai_taxonomy import Assertion, Individual, Literal, ModelFamily, ModelSeries, Relation, Taxonomy, Truth
from genai_taxonomy.formats import rdf
from genai_taxonomy.reasoning import Element

OWL = "http://www.w3.org/2002/07/owl#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SUBCLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf"
#: Predicates that mean something to a reasoner; of types, the vocabularies whose classes do not.
LOGICAL = (f"<{RDF}", f"<{SUBCLASS}>", f"<{OWL}")
IDLE = ("annotated", "versionInfo", "deprecated", "AnnotationProperty", "owl#Axiom", "skos/core#", "bibo/", "/terms/C")


class Ontology:
    """The export as owlready2 read it, in lines: what holds of classes, and what is told of each member."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        # It is not typed.
        owlready2: Any = import_module("owlready2")
        document = rdf.dumps(taxonomy, syntax="xml").encode()
        loaded = owlready2.World().get_ontology(rdf.BASE[:-1]).load(fileobj=BytesIO(document))
        written = BytesIO()
        loaded.save(file=written, format="ntriples")
        self._lines: dict[str, list[str]] = defaultdict(list)
        for line in written.getvalue().decode().splitlines():
            subject, predicate, item = line.split(" ", 2)
            if predicate.startswith(LOGICAL) and not any(word in predicate or word in item for word in IDLE):
                self._lines[subject].append(line)
        self.members = {
            subject for subject, lines in self._lines.items() if any("owl#NamedIndividual" in line for line in lines)
        }
        told = {line for member in self.members for line in self.told(member)}
        #: What is told of no member.
        self.classes = [line for lines in self._lines.values() for line in lines if line not in told]

    def told(self, subject: str) -> Iterator[str]:
        """Yield the lines about a member, those of its class expressions included."""
        for line in self._lines[subject]:
            yield line
            item = line.rsplit(" ", 2)[-2]
            if item.startswith("_:"):
                yield from self.told(item)


class Judge:
    """Puts questions to HermiT and compares what it says with what the library says."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self.reasoner = taxonomy.reasoner
        self.rules = taxonomy.reasoner.rules
        self.ontology = Ontology(taxonomy)
        self.classpath: str = vars(import_module("owlready2.reasoning"))["_HERMIT_CLASSPATH"]
        self.literals = [literal for literal in self.reasoner.literals() if literal.holds]
        self.numbers = [self.rules.number(literal) for literal in self.literals]
        self.names = {self.rules.number(literal): class_name(literal) for literal in self.literals}
        self.helpers = [line for literal in self.literals for line in _helper(literal)]
        self.above: dict[str, frozenset[str]] = {}
        #: By the number of a family: what each member of it that was looked at has and lacks, and whether it refutes.
        self.seen: list[tuple[frozenset[int], bool]] = []
        self.lone: dict[str, frozenset[int]] = {}
        self.faults: list[str] = []
        self.counts: Counter[str] = Counter()

    def look_at(self, elements: Sequence[Element]) -> None:
        """Let HermiT decide every literal of some members."""
        told = {element: f"<{member_name(element.origin)}>" for element in elements}
        stars = {element: self._star(element) for element in elements}
        about = [line for name in dict.fromkeys(told.values()) for line in self.ontology.told(name)]
        # By the class that has no member if a member lacks a literal: the member and the literal.
        tests: dict[str, tuple[str, int]] = {}
        for position, (element, name) in enumerate(told.items()):
            kind = f"<{rdf.BASE}like/{position}>"
            about.append(f"{kind} <{RDF}type> <{OWL}Class> .")
            about += self._like(name, kind, f"_:like{position}x")
            for n in self._broadest(stars[element]):
                test = f"<{rdf.BASE}test/{len(tests)}>"
                tests[test] = name, n
                about.append(f"{test} <{RDF}type> <{OWL}Class> .")
                about += (f"{test} <{SUBCLASS}> {up} ." for up in (kind, self.names[n]))
        types, empty = self._realise([*self.ontology.classes, *self.helpers, *about])
        self.faults += (f"no member can be in {name}" for name in empty - tests.keys())
        lacked: dict[str, set[str]] = defaultdict(set)
        for test in empty & tests.keys():
            lacked[tests[test][0]].add(self.names[tests[test][1]])
        for element, name in told.items():
            found = types.get(name, frozenset())
            has = {n for n, kind in self.names.items() if kind in found}
            # What is narrower than something lacked is lacked.
            lacks = {n ^ 1 for n, kind in self.names.items() if not lacked[name].isdisjoint(self.above[kind])}
            if (decided := frozenset(has | lacks)) != stars[element]:
                odd = [str(self.rules.literal(n)) for n in decided ^ stars[element]]
                self.faults.append(f"{name}: HermiT and the library differ in {odd[:5]}")
            self.counts["literals that follow"] += len(has)
            self.counts["negations that follow"] += len(lacks)
            self.seen.append((decided, not isinstance(element.origin, ModelSeries)))
            if isinstance(element.origin, ModelFamily):
                self.lone[element.origin.id] = decided
        self._let_be([(told[element], star) for element, star in stars.items()])

    def _star(self, element: Element) -> frozenset[int]:
        told = map(self.rules.number, element.told)
        return frozenset(n for start in told for n in self.rules.closure(start, disputed=False))

    def _like(self, name: str, kind: str, blank: str) -> Iterator[str]:
        """Yield, of a class, what is told of a member; blank nodes are its own."""
        for line in (told.replace("_:", blank) for told in self.ontology.told(name)):
            if not line.startswith(name):
                yield line
            elif "NamedIndividual" not in line:
                yield line.replace(f"{name} <{RDF}type> ", f"{kind} <{SUBCLASS}> ", 1)

    def _broadest(self, star: frozenset[int]) -> Iterator[int]:
        """Yield the literals whose negations say the most: what else is lacked is narrower."""
        lacked = {n ^ 1 for n in star if n & 1}
        for n in sorted(lacked):
            if any(up != n and up in lacked for up in self.rules.closure(n, disputed=False)):
                lacked.remove(n)
            else:
                yield n

    def _realise(self, lines: Iterable[str]) -> tuple[dict[str, frozenset[str]], set[str]]:
        """Return the classes of each member, and the classes that have no member."""
        parents: dict[str, set[str]] = defaultdict(set)
        types: dict[str, set[str]] = defaultdict(set)
        empty: set[str] = set()
        output = self._hermit(lines, "-c", "-O", "-D", "-I")
        for relation, names in re.findall(r"^(\w+)\( (.*) \)$", output, re.MULTILINE):
            first, *others = names.split()
            if relation == "EquivalentClasses" and f"<{OWL}Nothing>" in names.replace("owl:Nothing", f"<{OWL}Nothing>"):
                empty |= {name for name in names.split() if "Nothing" not in name}
            elif relation == "EquivalentClasses":
                for name in names.split():
                    parents[name].update(names.split())
            elif relation == "SubClassOf":
                parents[first].update(others)
            elif relation == "Type":
                types[first].update(others)
        self.above = {}
        for name in self.names.values():
            self._up(name, parents)
        return {
            n: frozenset(up for kind in kinds for up in self._up(kind, parents)) for n, kinds in types.items()
        }, empty

    def _up(self, name: str, parents: Mapping[str, set[str]]) -> frozenset[str]:
        if name not in self.above:
            reached = {name}
            queue = [name]
            for low in queue:
                new = parents.get(low, set[str]()) - reached
                reached |= new
                queue += new
            self.above[name] = frozenset(reached)
        return self.above[name]

    def _let_be(self, members: Sequence[tuple[str, frozenset[int]]]) -> None:
        """Let HermiT find twins of members that have what neither follows nor is excluded."""
        lines = [*self.ontology.classes, *self.helpers]
        twins = 0
        for name, star in members:
            for group in self._groups(star):
                twins += 1
                copy = (line.replace("_:", f"_:t{twins}x") for line in self.ontology.told(name))
                twin = f"<{rdf.BASE}twin/{twins}>"
                lines += (line.replace(f"{name} ", f"{twin} ", 1) if line.startswith(name) else line for line in copy)
                lines += (f"{twin} <{RDF}type> {self.names[n]} ." for n in group)
        verdict = self._hermit(lines, "-k")
        if "is satisfiable" not in verdict:
            self.faults.append(f"HermiT excludes what the library leaves open: {verdict[:200]}")
        self.counts["twins"] += twins

    def _groups(self, star: frozenset[int]) -> Iterator[list[int]]:
        """Yield literals that may hold together, such that each open one is in a group, or follows from one there."""
        left = [n for n in self.numbers if n not in star and n ^ 1 not in star]
        self.counts["literals left open"] += len(left)
        closures = {n: self.rules.closure(n, disputed=False).keys() for n in left}
        # What is narrower comes first, because the rest follows from it.
        left.sort(key=lambda n: -len(closures[n]))
        while left:
            together, group, later = set(star), list[int](), list[int]()
            for n in left:
                if n in together:
                    continue
                if any(up ^ 1 in together for up in closures[n]):
                    later.append(n)
                else:
                    together.update(closures[n])
                    group.append(n)
            yield group
            left = later

    def compare(self, families: Sequence[ModelFamily]) -> None:
        """Compare the answers that follow from all members with the library's."""
        series = {self.rules.number(x) for x in self.literals if isinstance(x.value, ModelSeries)}
        for family in families:
            subject = self.rules.number(Literal(Relation.MEMBER_OF, family))
            inside = [(star, refutes) for star, refutes in self.seen if subject in star]
            some = frozenset[int]().union(*(star for star, _ in inside))
            refuted = frozenset[int]().union(*(star for star, refutes in inside if refutes))
            for literal, n in zip(self.literals, self.numbers, strict=True):
                if n in series or n == subject:
                    continue
                every = _truth(yes=self.names[n] in self.above[self.names[subject]], no=n ^ 1 in refuted)
                any_ = _truth(yes=n in some, no=n ^ 1 in self.lone[family.id])
                for word, expected, is_every in (("every", every, True), ("some", any_, False)):
                    found = self.reasoner.truth(family, (literal,), every=is_every)
                    found = Truth.UNKNOWN if found is Truth.CONTESTED else found
                    self.counts[f"{word}: {expected.name}"] += 1
                    if found is not expected:
                        self.faults.append(f"{word} {family.label} {literal}: {found.name}, HermiT {expected.name}")

    def _hermit(self, lines: Iterable[str], *options: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "ontology.nt"
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            # HermiT follows the hierarchy by recursion.
            command = ["java", "-Xmx3000M", "-Xss512M", "-cp", self.classpath, "org.semanticweb.HermiT.cli.CommandLine"]
            done = subprocess.run([*command, *options, file.as_uri()], capture_output=True, text=True, check=False)
        if done.returncode and "InconsistentOntologyException" not in done.stderr:
            raise SystemExit(f"HermiT: {done.stdout[-500:]}{done.stderr[-500:]}")
        return done.stdout or done.stderr


def _truth(*, yes: bool, no: bool) -> Truth:
    assert not (yes and no)
    return Truth.YES if yes else Truth.NO if no else Truth.UNKNOWN


def member_name(origin: object) -> str:
    """Return the IRI under which the export tells of a member."""
    if isinstance(origin, Assertion):
        return f"{rdf.BASE}member/{origin.subject.id}/{origin.relation.value}/{origin.concepts[1].id}"
    assert isinstance(origin, ModelFamily | ModelSeries | Individual)
    return f"{rdf.BASE}{'' if isinstance(origin, Individual) else 'member/'}{origin.id}"


def class_name(literal: Literal) -> str:
    """Return the class of what has a literal: the family, or the name of a restriction."""
    relation = "" if literal.relation is Relation.MEMBER_OF else f"{literal.relation.value}/"
    return f"<{rdf.BASE}{relation}{literal.value.id}>"


def _helper(literal: Literal) -> Iterator[str]:
    """Yield the definition of a restriction's name."""
    name = class_name(literal)
    key = name[len(rdf.BASE) + 1 : -1].replace("/", "-")
    if literal.relation is not Relation.MEMBER_OF:
        yield f"{name} <{RDF}type> <{OWL}Class> ."
        yield f"{name} <{OWL}equivalentClass> _:r-{key} ."
        yield f"_:r-{key} <{RDF}type> <{OWL}Restriction> ."
        yield f"_:r-{key} <{OWL}onProperty> <{rdf.BASE}terms/{literal.relation.value}> ."
        yield f"_:r-{key} <{OWL}someValuesFrom> <{rdf.BASE}{literal.value.id}> ."


def check(taxonomy: Taxonomy, part: str = "", slices: int = 20) -> int:
    """Check all members and answers, or a part of the members; print counts, and return how many faults there are."""
    if shutil.which("java") is None:
        print("owl_check: skipped, because HermiT needs Java and none is found")
        return 0
    start = time.monotonic()
    judge = Judge(taxonomy)
    elements = sorted(taxonomy.elements, key=lambda element: member_name(element.origin))
    if part:
        number, _, of = part.partition("/")
        slices = int(of)
        chosen = datetime.now(UTC).date().toordinal() % slices if number == "today" else int(number) - 1
        judge.look_at(elements[chosen::slices])
    else:
        for chosen in range(slices):
            judge.look_at(elements[chosen::slices])
            print(f"{chosen + 1}/{slices}: {time.monotonic() - start:.0f} s, {len(judge.faults)} faults", flush=True)
        judge.compare([concept for concept in taxonomy.concepts if isinstance(concept, ModelFamily)])
    print(*(f"{count:>9,} {what}" for what, count in sorted(judge.counts.items())), sep="\n")
    print(*judge.faults[:20], f"{len(judge.faults)} faults; {time.monotonic() - start:.0f} s", sep="\n")
    return len(judge.faults)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--part", default="", help="such as 3/40 or today/40; everything without")
    sys.exit(bool(check(Taxonomy.bundled(), parser.parse_args().part)))
