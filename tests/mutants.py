"""Seeds faults into a copy of the rules, one by one, and demands that a test finds each.

Run it as ``python tests/mutants.py``; it prints which test finds which fault, and fails if one survives.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
#: The tests that hold the rules, quickest first.
CHUNK = "test_answers_are_truth_in_all_worlds"
TESTS = (
    *(f"tests/test_model_checker.py::{CHUNK}[{chunk}]" for chunk in range(3)),
    "tests/test_model_checker.py::test_a_source_may_contradict_itself_in_its_own_view[40]",
    "tests/test_networkx_oracle.py",
    "tests/test_laws.py",
    "tests/test_taxonomy.py",
    "tests/test_finding.py",
    "tests/test_recommendation.py",
    "tests/test_routing.py",
    "tests/test_tables.py",
)


class Mutant(NamedTuple):
    """A fault: in which module which text gives way to which."""

    name: str
    module: str
    old: str
    new: str

    def seed(self, package: Path) -> None:
        """Write the fault into a copy of the package; raise if the text to replace is not there just once."""
        path = package / f"{self.module}.py"
        text = path.read_text()
        if text.count(self.old) != 1:
            raise ValueError(f"{self.name}: {text.count(self.old)} times in {path.name}: {self.old!r}")
        path.write_text(text.replace(self.old, self.new))


MUTANTS = (
    Mutant(
        "refuted disputes count",
        "implications",
        "if edge.conclusion not in reached and edge.dispute not in refuted:",
        "if edge.conclusion not in reached:",
    ),
    Mutant(
        "refuted disputes sought among premises only",
        "known_members",
        "self.having(edge.premise, False) & self.holding(edge.conclusion ^ 1, False)",
        "self.having(edge.premise, False)",
    ),
    Mutant(
        "undetermined families open no values",
        "known_members",
        "closed |= individuals & ~self._opened(literal)",
        "closed |= individuals",
    ),
    Mutant(
        "excluded families open values",
        "known_members",
        "opened |= undetermined & ~self.having(lacked, False)",
        "opened |= undetermined",
    ),
    Mutant(
        "closed members refute nothing",
        "known_members",
        "                    found |= self.lacking(follows, disputed)\n",
        "                    pass\n",
    ),
    Mutant(
        "contrapositive dropped",
        "implications",
        "            self.edges[conclusion ^ 1].append(Edge(conclusion ^ 1, premise ^ 1, claim, -1))\n",
        "            if not self.is_group(premise):\n"
        "                self.edges[conclusion ^ 1].append(Edge(conclusion ^ 1, premise ^ 1, claim, -1))\n",
    ),
    Mutant(
        "contrapositive of what is disputed dropped",
        "implications",
        "        self._disputed_edges.setdefault(conclusion ^ 1, []).append(contrapositive)\n",
        "        del contrapositive\n",
    ),
    Mutant(
        "SOME read as ALL",
        "implications",
        "if claim.quantifier is Quantifier.ALL:",
        "if claim.quantifier in (Quantifier.ALL, Quantifier.SOME):",
    ),
    Mutant(
        "TYPICALLY read as ALL",
        "implications",
        "if claim.quantifier is Quantifier.ALL:",
        "if claim.quantifier is Quantifier.ALL or (claim.quantifier, relation)"
        " == (Quantifier.TYPICALLY, Relation.PRODUCES):",
    ),
    Mutant(
        "TYPICALLY ignored",
        "claims",
        "EXISTENTIAL = (Quantifier.SOME, Quantifier.TYPICALLY)",
        "EXISTENTIAL = (Quantifier.SOME,)",
    ),
    Mutant(
        "NONE dropped",
        "implications",
        "            elif claim.quantifier is Quantifier.NONE:\n"
        "                self._edge(self.stands_for(subject), self._number[relation, value.id] ^ 1, claim)\n",
        "",
    ),
    Mutant(
        "no member outside a proper subset",
        "known_members",
        "if claim.relation is Relation.SUBSET_OF and isinstance(claim.subject, ModelFamily):",
        "if False:",
    ),
    Mutant(
        "families without members",
        "known_members",
        "for facet in (ModelFamily, ModelSeries):\n",
        "for facet in (ModelSeries,):\n",
    ),
    Mutant(
        "series refutes",
        "reasoning",
        "found = self._members.having(subject, disputed) & ~self._members.series\n",
        "found = self._members.having(subject, disputed)\n",
    ),
    Mutant(
        "release not in its series",
        "known_members",
        "if isinstance(individual, Model) and individual.series is not None:",
        "if False and isinstance(individual, Model) and individual.series is not None:",
    ),
    Mutant(
        "disjointness dropped",
        "implications",
        "                self._edge(self.stands_for(subject), self.stands_for(value) ^ 1, claim)\n",
        "                pass\n",
    ),
    Mutant(
        "disjointness one way",
        "implications",
        "                self._edge(self.stands_for(subject), self.stands_for(value) ^ 1, claim)\n",
        "                self._edge(self.stands_for(subject), self.stands_for(value) ^ 1, claim)\n"
        "                (self._disputed_edges if claim.disputed else self.edges)[self.stands_for(value)].pop()\n",
    ),
    Mutant(
        "value hierarchy dropped",
        "implications",
        "for each in self._relations[type(subject)]:\n",
        "for each in self._relations[type(subject)] if isinstance(subject, ModelFamily) else ():\n",
    ),
    Mutant(
        "outputs not narrowed",
        "implications",
        "for each in self._relations[type(subject)]:\n",
        "for each in self._relations[type(subject)][:1]:\n",
    ),
    Mutant(
        "signature dropped",
        "implications",
        "elif relation in VALUES:\n",
        "elif relation in VALUES and not isinstance(subject, Task):\n",
    ),
    Mutant(
        "dispute ignored in implications",
        "implications",
        "        if not claim.disputed:\n",
        "        if claim:\n",
    ),
    Mutant(
        "dispute ignored in known members",
        "known_members",
        "self._add(claim, literals, disputed=claim.disputed)",
        "self._add(claim, literals)",
    ),
    Mutant(
        "dispute ignored in what a claim tells of its member",
        "known_members",
        "        if origin.disputed and not disputed:\n            return ()\n",
        "",
    ),
    Mutant(
        "dispute ignored in what is told",
        "known_members",
        "self._tell(position, literal, claim, disputed=claim.disputed)",
        "self._tell(position, literal, claim)",
    ),
    Mutant(
        "individual's negative ignored",
        "known_members",
        "literal = self._implications.number_of(claim.relation, value.id) ^ (claim.quantifier is Quantifier.NONE)",
        "literal = self._implications.number_of(claim.relation, value.id)",
    ),
    Mutant(
        "contested where undisputed evidence settles",
        "reasoning",
        "        if for_it is not None:\n            return Answer(Truth.YES,",
        "        if for_it is not None and no(True) is None:\n            return Answer(Truth.YES,",
    ),
    Mutant(
        "never contested",
        "reasoning",
        "        for_it, against = yes(True), no(True)\n",
        "        for_it, against = None, None\n",
    ),
    Mutant(
        "one side of what is contested only",
        "reasoning",
        "        for_it, against = yes(True), no(True)\n",
        "        for_it, against = yes(True), None\n",
    ),
    Mutant(
        "one's own view is not lenient",
        "reasoning",
        "against = no(False) if for_it is None or self._lenient else None",
        "against = no(False) if for_it is None else None",
    ),
    Mutant(
        "closed facets dropped",
        "reasoning",
        "if isinstance(narrower, CLOSED_FACETS) and",
        "if False and",
    ),
    Mutant(
        "closed facets deny what is disputed",
        "reasoning",
        "not order(True).is_subset(narrower.id, broader.id)",
        "not order(False).is_subset(narrower.id, broader.id)",
    ),
    Mutant(
        "proper subsets may be equal",
        "reasoning",
        "            if len(path) > 1:\n                return tuple(implications.subset_steps(path)), None\n",
        "",
    ),
    Mutant(
        "closed world dropped",
        "known_members",
        "                checked |= individuals\n",
        "                pass\n",
    ),
    Mutant(
        "closed world ignores undetermined",
        "known_members",
        "for family in individual.undetermined:",
        "for family in individual.undetermined[:0]:",
    ),
    Mutant(
        "closed world of the user's families too",
        "known_members",
        "            if id in families:\n",
        "            if families:\n",
    ),
    Mutant(
        "closed world denies what is disputed",
        "known_members",
        "        return (*self._told, told)\n",
        "        return (self._told[0], told)\n",
    ),
    Mutant(
        "closed world denies what would suffice",
        "known_members",
        "        self._suffice((*self._told, told), disputed=True)\n",
        "",
    ),
    Mutant(
        "closed world leaves values open",
        "known_members",
        "_CHECKED = (Relation.ACCEPTS, Relation.PRODUCES)",
        "_CHECKED = (Relation.ACCEPTS,)",
    ),
    Mutant(
        "completeness of families dropped",
        "implications",
        "if relation is complete.relation and value.id not in related:",
        "if False and value.id not in related:",
    ),
    Mutant(
        "completeness of individuals dropped",
        "known_members",
        "            closed[self.position[claim.subject.id]] = claim\n",
        "            del closed\n",
    ),
    Mutant(
        "completeness ignores a shared narrower concept",
        "implications",
        "return frozenset(up for low in (value, *order.descendants(value)) for up in (low, *order.ancestors(low)))",
        "return frozenset((value, *order.descendants(value), *order.ancestors(value)))",
    ),
    Mutant(
        "completeness ignores disputed subsets",
        "implications",
        "        order = self.full_order\n",
        "        order = self.firm_order\n",
    ),
    Mutant(
        "completeness of families ignores what is inherited",
        "implications",
        "return own | (inherited - refined)",
        "return own or (inherited - refined)",
    ),
    Mutant(
        "completeness of families not refined",
        "implications",
        "return own | (inherited - refined)",
        "return own | inherited",
    ),
    Mutant(
        "completeness of families refines what is stated",
        "implications",
        "return own | (inherited - refined)",
        "return (own | inherited) - refined",
    ),
    Mutant(
        "completeness of individuals ignores what is inherited",
        "known_members",
        "(own | found) & self._individuals",
        "own & self._individuals",
    ),
    Mutant(
        "completeness of individuals not refined",
        "known_members",
        "                found &= ~self.having(narrower, False)\n",
        "                pass\n",
    ),
    Mutant(
        "completeness of individuals refines what is stated",
        "known_members",
        "(own | found) & self._individuals",
        "found & self._individuals",
    ),
    Mutant(
        "completeness ignores typical values",
        "implications",
        "_POSITIVE = (Quantifier.ALL, *EXISTENTIAL)",
        "_POSITIVE = (Quantifier.ALL, Quantifier.SOME)",
    ),
    Mutant(
        "sufficient conditions dropped",
        "known_members",
        "        for disputed in (False, True):\n            for literal, rule, members in",
        "        for disputed in (True,):\n            for literal, rule, members in",
    ),
    Mutant(
        "disputed sufficient conditions dropped",
        "known_members",
        "        for disputed in (False, True):\n            for literal, rule, members in",
        "        for disputed in (False,):\n            for literal, rule, members in",
    ),
    Mutant(
        "sufficient conditions not to a fixpoint",
        "known_members",
        "                    met = True\n",
        "",
    ),
    Mutant(
        "one condition of several suffices",
        "known_members",
        "                for premise in premises:\n                    members &= reached[premise]\n",
        "                held = 0\n"
        "                for premise in premises:\n"
        "                    held |= reached[premise]\n"
        "                members &= held\n",
    ),
    Mutant(
        "disputed conditions suffice",
        "known_members",
        "            if disputed or not rule.disputed\n",
        "",
    ),
    Mutant(
        "sufficient between families",
        "implications",
        "            self._imply(claim)\n",
        "            self._imply(claim)\n"
        '            if type(claim).__name__ == "Sufficient" and len(claim.conditions) == 1:\n'
        "                self._edge(self.number(claim.conditions[0]), self.stands_for(claim.family), claim)\n",
    ),
    Mutant(
        "contradictions between conditions ignored",
        "reasoning",
        "                if second ^ 1 in reached:\n",
        "                if False:\n",
    ),
    Mutant(
        "closed facts forgotten in proofs",
        "reasoning",
        "            if (closed := members.lacks(position, lacked, disputed)) is not None:\n",
        "            if lacked == literal ^ 1 and (closed := members.lacks(position, lacked, disputed)) is not None:\n",
    ),
    Mutant(
        "proof leaves out what is told",
        "reasoning",
        "steps = (members.step(position, reason), *implications.path(start, literal, disputed, refuted))",
        "steps = implications.path(start, literal, disputed, refuted)",
    ),
    Mutant(
        "proof leaves out the premises of a sufficient condition",
        "reasoning",
        "                    steps = (*chain.from_iterable(reasons), *steps)\n",
        "                    del reasons\n",
    ),
    Mutant(
        "disputed completeness of individuals ignored",
        "known_members",
        "closed = firm | contested if disputed else firm",
        "closed = firm",
    ),
    Mutant(
        "a dispute of a family closes what it leaves unstated",
        "implications",
        "            for disputed in (True, False)\n",
        "            for disputed in (False, False)\n",
    ),
    Mutant(
        "a dispute of an individual closes what it leaves unstated",
        "known_members",
        "            found = self.having(literal, True)\n",
        "            found = self.having(literal, False)\n",
    ),
    Mutant(
        "contradiction check skipped",
        "faults",
        "yield from taxonomy.reasoner.contradictions()",
        "pass",
    ),
    Mutant(
        "a contradiction with what is told directly only",
        "reasoning",
        "closure(start, False).keys().isdisjoint(opposites)",
        "{start}.isdisjoint(opposites)",
    ),
    Mutant(
        "cycle check skipped",
        "faults",
        "    if taxonomy.index.cycle:\n",
        "    if ():\n",
    ),
    Mutant(
        "is_subset by disputed claims",
        "hierarchy",
        "        and (disputed or not claim.disputed_by)\n",
        "",
    ),
    Mutant(
        "disjoint families not reasoned about",
        "faults",
        "claim.quantifier is none or claim.relation is disjoint\n",
        "claim.quantifier is none\n",
    ),
    Mutant(
        "completeness not reasoned about",
        "faults",
        "            else isinstance(claim, Complete)\n",
        "            else False\n",
    ),
    Mutant(
        "a view keeps disputes",
        "taxonomy",
        "kept = (claim.settled() if claim.cites(found) else claim for claim in self.claims)",
        "kept = self.claims",
    ),
    Mutant(
        "a view keeps all hierarchies",
        "taxonomy",
        "isinstance(claim.subject, CLOSED_FACETS)",
        "isinstance(claim.subject, Category)",
    ),
    Mutant(
        "a view loses signatures",
        "taxonomy",
        "return hierarchy or (isinstance(claim.subject, Task) and not isinstance(claim.object, AspectText))",
        "return hierarchy",
    ),
    Mutant(
        "what is above is one step away",
        "closures",
        "                queue.append(other)\n",
        "",
    ),
    Mutant(
        "what is below is what is above",
        "index",
        "self._children = _turned(self._parents, self._lows)",
        "self._children = self._parents",
    ),
    Mutant(
        "a conjunction is contested before it is unknown",
        "finding",
        "for truth in (Truth.UNKNOWN, Truth.CONTESTED) if truth in found",
        "for truth in (Truth.CONTESTED, Truth.UNKNOWN) if truth in found",
    ),
    Mutant(
        "what is narrower is found first",
        "finding",
        "key=lambda c: len(taxonomy.ancestors(c))",
        "key=lambda c: -len(taxonomy.ancestors(c))",
    ),
    Mutant(
        "a series is a quick witness",
        "reasoning",
        "found & ~members.series & failing[disputed]",
        "found & failing[disputed]",
    ),
    Mutant("what is disputed counts", "recommendation", " and not self.fact.disputed_by and ", " and "),
    Mutant(
        "what some members have counts",
        "recommendation",
        "return self.fact.quantifier in (Quantifier.ALL, Quantifier.TYPICALLY)",
        "return self.fact.quantifier is not Quantifier.NONE",
    ),
    Mutant(
        "flaws decide after merits",
        "recommendation",
        "            _count(self._flaws),\n            -_count(self._met),\n",
        "            -_count(self._met),\n            _count(self._flaws),\n",
    ),
    Mutant(
        "a step feeds itself",
        "routing",
        "else self._takes[step] - self._had\n",
        "else self._takes[step] - self._had - gives\n",
    ),
    Mutant(
        "steps that can be spared stay",
        "routing",
        "if ordered and not any(self._in_order(steps - {step}) for step in steps):",
        "if ordered:",
    ),
    Mutant(
        "a narrower task of the same signature stands",
        "routing",
        "if signature[1] and not any(taxonomy.compares(task, other) for other in broader):",
        "if signature[1]:",
    ),
    Mutant("bars are not escaped", "tables", r"<>|#!~$]", r"<>#!~$]"),
)


def killer(source: Path, mutant: Mutant | None = None) -> str:
    """Run the tests on a copy of the package; return the first that fails and why, or nothing."""
    with TemporaryDirectory() as folder:
        package = Path(folder) / source.name
        shutil.copytree(source, package)
        if mutant is not None:
            mutant.seed(package)
        command = (sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", "-p", "no:cacheprovider", *TESTS)
        environment = {**os.environ, "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "240"}
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if run.returncode == 0:
        return ""
    failed = [line.removeprefix("FAILED ") for line in run.stdout.splitlines() if line.startswith("FAILED")]
    if not failed:
        # A fault that keeps the tests from running is found by none of them.
        raise RuntimeError(f"{mutant and mutant.name}: {run.stdout}{run.stderr}")
    return failed[0]


def main(names: list[str]) -> int:
    """Try all mutants, or those named; return 1 if one survives, 2 if the tests fail without any."""
    chosen = [mutant for mutant in MUTANTS if not names or mutant.name in names]
    with TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        source = Path(folder) / "genai_taxonomy"
        shutil.copytree(ROOT / "src" / source.name, source, ignore=shutil.ignore_patterns("__pycache__"))
        # A test that fails anyway finds nothing, so this comes first.
        if unsound := killer(source):
            print(f"the tests fail without any fault: {unsound}")
            return 2
        killers = list(pool.map(partial(killer, source), chosen))
    for mutant, found in zip(chosen, killers, strict=True):
        print(f"{mutant.name:50} {found or 'SURVIVES'}")
    return int(not all(killers))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
