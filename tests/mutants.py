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
        "reasoning",
        "if conclusion not in reached and id(claim) not in refuted:",
        "if conclusion not in reached:",
    ),
    Mutant(
        "refuted disputes sought among premises only",
        "reasoning",
        "if premise in settled and self._why(member, conclusion ^ 1, disputed=False) is not None",
        "if premise in settled",
    ),
    Mutant(
        "undetermined families open no values",
        "reasoning",
        "member.complete[relation] = (related.union(opened), told)",
        "member.complete[relation] = (related, told)",
    ),
    Mutant(
        "excluded families open values",
        "reasoning",
        "if n ^ 1 not in settled}",
        "if n}",
    ),
    Mutant(
        "closed members refute nothing",
        "reasoning",
        "= self._having(literal ^ 1, disputed).union(*closed)",
        "= self._having(literal ^ 1, disputed)",
    ),
    Mutant(
        "contrapositive dropped",
        "reasoning",
        "        out[conclusion ^ 1].append(_Edge(premise ^ 1, claim))\n",
        "",
    ),
    Mutant(
        "SOME read as ALL",
        "reasoning",
        "if claim.quantifier is Quantifier.ALL:",
        "if claim.quantifier in (Quantifier.ALL, Quantifier.SOME):",
    ),
    Mutant(
        "TYPICALLY read as ALL",
        "reasoning",
        "if claim.quantifier is Quantifier.ALL:",
        "if claim.quantifier in (Quantifier.ALL, Quantifier.TYPICALLY):",
    ),
    Mutant(
        "TYPICALLY ignored",
        "reasoning",
        "_EXISTENTIAL = frozenset((Quantifier.SOME, Quantifier.TYPICALLY))",
        "_EXISTENTIAL = frozenset((Quantifier.SOME,))",
    ),
    Mutant(
        "NONE dropped",
        "reasoning",
        "            elif claim.quantifier is Quantifier.NONE:\n"
        "                self._edge(premise, conclusion ^ 1, claim)\n",
        "",
    ),
    Mutant(
        "no member outside a proper subset",
        "reasoning",
        "if claim.relation is Relation.SUBSET_OF and isinstance(claim.subject, ModelFamily):",
        "if claim.relation is Relation.SUBSET_OF:\n                continue\n            elif False:",
    ),
    Mutant(
        "families without members",
        "reasoning",
        "for facet in (ModelFamily, ModelSeries):\n",
        "for facet in (ModelSeries,):\n",
    ),
    Mutant(
        "series refutes",
        "reasoning",
        "for position in sorted(having - self._series):",
        "for position in sorted(having):",
    ),
    Mutant(
        "release not in its series",
        "reasoning",
        "if isinstance(individual, Model) and individual.series is not None:",
        "if False and isinstance(individual, Model) and individual.series is not None:",
    ),
    Mutant(
        "disjointness dropped",
        "reasoning",
        "                self._edge(premise, self._number[Relation.MEMBER_OF, object_id] ^ 1, claim)\n",
        "                del premise\n",
    ),
    Mutant(
        "disjointness one way",
        "reasoning",
        "                self._edge(premise, self._number[Relation.MEMBER_OF, object_id] ^ 1, claim)\n",
        "                out = self._extra if claim.disputed else self._firm\n"
        "                out[premise].append(_Edge(self._number[Relation.MEMBER_OF, object_id] ^ 1, claim))\n",
    ),
    Mutant(
        "value hierarchy dropped",
        "reasoning",
        "for relation in _literal_relations(claim.subject):\n",
        "for relation in _literal_relations(claim.subject) if isinstance(claim.subject, ModelFamily) else ():\n",
    ),
    Mutant(
        "outputs not narrowed",
        "reasoning",
        "for relation in _literal_relations(claim.subject):\n",
        "for relation in _literal_relations(claim.subject)[:1]:\n",
    ),
    Mutant(
        "signature dropped",
        "reasoning",
        "elif claim.relation in _VALUES and not isinstance(claim.subject, Individual):",
        "elif claim.relation in _VALUES and not isinstance(claim.subject, Individual | Task):",
    ),
    Mutant(
        "dispute ignored in implications",
        "reasoning",
        "            out = self._extra\n",
        "            out = self._firm\n",
    ),
    Mutant(
        "dispute ignored in known members",
        "reasoning",
        "            member = _Member(claim)\n            kept = member.disputed if claim.disputed else member.firm\n",
        "            member = _Member(claim)\n            kept = member.firm\n",
    ),
    Mutant(
        "dispute ignored in what is told",
        "reasoning",
        "                kept = member.disputed if claim.disputed else member.firm\n                kept.setdefault",
        "                kept = member.firm\n                kept.setdefault",
    ),
    Mutant(
        "individual's negative ignored",
        "reasoning",
        "literal = self._number[claim.relation, claim.object.id] ^ (claim.quantifier is Quantifier.NONE)",
        "literal = self._number[claim.relation, claim.object.id]",
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
        "broader.id not in self.full_order.above(narrower.id)",
        "broader.id not in self.firm_order.above(narrower.id)",
    ),
    Mutant(
        "proper subsets may be equal",
        "reasoning",
        "            if len(path) > 1:\n                return self._edges(path), None\n",
        "",
    ),
    Mutant(
        "closed world dropped",
        "reasoning",
        "                member.checked |= checked\n",
        "",
    ),
    Mutant(
        "closed world ignores undetermined",
        "reasoning",
        "for family in individual.undetermined:",
        "for family in individual.undetermined[:0]:",
    ),
    Mutant(
        "closed world of the user's families too",
        "reasoning",
        "if literal in member.checked and literal not in member.possible:",
        "if member.checked and self._is_group(literal) and literal not in member.possible:",
    ),
    Mutant(
        "closed world denies what is disputed",
        "reasoning",
        "possible = dict(member.told(True))",
        "possible = dict(member.firm)",
    ),
    Mutant(
        "closed world denies what would suffice",
        "reasoning",
        "                self._suffice(possible, disputed=True)\n",
        "",
    ),
    Mutant(
        "closed world leaves values open",
        "reasoning",
        "for relation in (Relation.ACCEPTS, Relation.PRODUCES):\n",
        "for relation in (Relation.ACCEPTS,):\n",
    ),
    Mutant(
        "completeness of families dropped",
        "reasoning",
        "if relation is claim.relation and concept.id not in related:",
        "if False and concept.id not in related:",
    ),
    Mutant(
        "completeness of individuals dropped",
        "reasoning",
        "                self._complete(claim.subject, claim.relation, claim, stated)",
        "                continue",
    ),
    Mutant(
        "completeness ignores a shared narrower concept",
        "reasoning",
        "for value in values for other in self.full_order.related(value))",
        "for value in values for other in (*self.full_order.above(value), *self.full_order.below(value)))",
    ),
    Mutant(
        "completeness ignores disputed subsets",
        "reasoning",
        "for value in values for other in self.full_order.related(value))",
        "for value in values for other in self.firm_order.related(value))",
    ),
    Mutant(
        "completeness ignores what is inherited",
        "reasoning",
        "return own | (inherited - refined)",
        "return own or (inherited - refined)",
    ),
    Mutant(
        "completeness not refined",
        "reasoning",
        "return own | (inherited - refined)",
        "return own | inherited",
    ),
    Mutant(
        "completeness refines what is stated",
        "reasoning",
        "return own | (inherited - refined)",
        "return (own | inherited) - refined",
    ),
    Mutant(
        "completeness ignores typical values",
        "reasoning",
        "_POSITIVE = frozenset((Quantifier.ALL, Quantifier.SOME, Quantifier.TYPICALLY))",
        "_POSITIVE = frozenset((Quantifier.ALL, Quantifier.SOME))",
    ),
    Mutant(
        "sufficient conditions dropped",
        "reasoning",
        "        self._suffice(member.firm, disputed=False)\n",
        "",
    ),
    Mutant(
        "disputed sufficient conditions dropped",
        "reasoning",
        "        self._suffice(member.disputed, disputed=True, base=member.firm)\n",
        "",
    ),
    Mutant(
        "sufficient conditions not to a fixpoint",
        "reasoning",
        "                    met = True\n",
        "",
    ),
    Mutant(
        "one condition of several suffices",
        "reasoning",
        "family not in known and reached.issuperset(premises):",
        "family not in known and not reached.isdisjoint(premises):",
    ),
    Mutant(
        "disputed conditions suffice",
        "reasoning",
        "pending = [rule for rule in self._sufficient if disputed or not rule[2].disputed]",
        "pending = list(self._sufficient)",
    ),
    Mutant(
        "sufficient between families",
        "reasoning",
        "        for claim in claims:\n            self._imply(claim)\n",
        "        for claim in claims:\n            self._imply(claim)\n"
        "            if isinstance(claim, Sufficient) and len(claim.conditions) == 1:\n"
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
        "            if (closed := self._lacks(member, lacked, disputed)) is not None:\n",
        "            if lacked == literal ^ 1 and (closed := self._lacks(member, lacked, disputed)) is not None:\n",
    ),
    Mutant(
        "proof leaves out what is told",
        "reasoning",
        "return (*steps, why.step(), *self._path(start, literal, disputed, refuted))",
        "return (*steps, *self._path(start, literal, disputed, refuted))",
    ),
    Mutant(
        "proof leaves out the premises of a sufficient condition",
        "reasoning",
        "return (*steps, why.step(), *self._path(start, literal, disputed, refuted))",
        "return (why.step(), *self._path(start, literal, disputed, refuted))",
    ),
    Mutant(
        "disputed completeness of individuals ignored",
        "reasoning",
        "member.disputedly_complete if disputed else {}",
        "{}",
    ),
    Mutant(
        "a dispute closes what it leaves unstated",
        "reasoning",
        "self._positive(starts, disputed=True)",
        "self._positive(starts, disputed=False)",
    ),
    Mutant(
        "contradiction check skipped",
        "taxonomy",
        "yield from taxonomy.reasoner.contradictions()",
        "pass",
    ),
    Mutant(
        "a contradiction with what is told directly only",
        "reasoning",
        "other = next((literal for literal in member.firm if literal ^ 1 in reached), None)",
        "other = next((literal for literal in member.firm if literal ^ 1 in member.firm), None)",
    ),
    Mutant(
        "cycle check skipped",
        "taxonomy",
        "    if taxonomy.index.cycle:\n",
        "    if ():\n",
    ),
    Mutant(
        "is_subset by disputed claims",
        "taxonomy",
        "        and not claim.disputed_by\n        and isinstance(claim.object, Concept)\n",
        "        and isinstance(claim.object, Concept)\n",
    ),
    Mutant(
        "disjoint families not reasoned about",
        "taxonomy",
        "claim.quantifier is none or claim.relation is disjoint\n",
        "claim.quantifier is none\n",
    ),
    Mutant(
        "completeness not reasoned about",
        "taxonomy",
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
        "index",
        "                queue.append(other)\n",
        "",
    ),
    Mutant(
        "what is below is what is above",
        "index",
        "found = self._below[id] = _reach(self._children, id)",
        "found = self._below[id] = _reach(self._parents, id)",
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
    Mutant("a series is a quick witness", "reasoning", "members & others - self._series", "members & others"),
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
