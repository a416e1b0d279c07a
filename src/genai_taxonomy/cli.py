"""The command line: every question as a command, in text or JSON."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

from genai_taxonomy.answers import Answer, Fact, Step, Truth, describe_witness
from genai_taxonomy.audit import NonMembership, Undecided, gaps, silent_non_memberships, undecided_subsets
from genai_taxonomy.claims import AspectText
from genai_taxonomy.concepts import Category, Concept, ModelFamily
from genai_taxonomy.entries import Entry
from genai_taxonomy.errors import TaxonomyError
from genai_taxonomy.taxonomy import Subject, Taxonomy
from genai_taxonomy.views.tour import tour_lines
from genai_taxonomy.views.tree import branch, tree_lines

#: Exit statuses: the answer is YES or the command did its work; NO; bad usage or input; UNKNOWN or CONTESTED.
YES, NO, BAD, UNDECIDED = 0, 1, 2, 3

_STATUS = {Truth.YES: YES, Truth.NO: NO, Truth.UNKNOWN: UNDECIDED, Truth.CONTESTED: UNDECIDED}
_CONDITIONS = ("is_a", "accepts", "produces", "performs", "uses", "trained_with")

#: What a command gives: the exit status, the text, and the value for ``--json``.
_Result: TypeAlias = tuple[int, str, object]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        argv: Arguments without the program's name; those of the process if None.

    Returns:
        0 for YES or done, 1 for NO, 2 for bad usage, unknown names or unreadable files, 3 for UNKNOWN and
        CONTESTED.

    Example:
        >>> main(["is-subset", "LLM", "Generative AI"])
        YES
        0
    """
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:  # argparse ends the process after help and usage errors
        return stop.code if isinstance(stop.code, int) else BAD
    try:
        taxonomy = Taxonomy.load(arguments.taxonomy) if arguments.taxonomy is not None else Taxonomy.bundled()
        command = cast("Callable[[Taxonomy, argparse.Namespace], _Result]", arguments.command)
        status, text, value = command(taxonomy, arguments)
    except (TaxonomyError, OSError) as error:
        print(f"genai-taxonomy: {error}", file=sys.stderr)
        return BAD
    return _print(_to_json(value) if arguments.json else text, status)


def _print(text: str, status: int) -> int:
    """Print and return the status, or BAD where the text cannot be delivered whole."""
    output: Any = sys.stdout
    try:
        if hasattr(output, "reconfigure"):
            # What the terminal's encoding lacks, such as the lines of a tree in ASCII, is spelled out.
            output.reconfigure(errors="backslashreplace")
        print(text, flush=True)
    except BrokenPipeError:
        # The reader has gone, as in `genai-taxonomy tree | head`: nothing is left to be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
    except OSError as error:
        print(f"genai-taxonomy: {error}", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
        return BAD
    return status


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="print JSON instead of text")
    common.add_argument("--taxonomy", metavar="FILE", help="ask this native JSON file instead of the bundled taxonomy")
    parser = argparse.ArgumentParser(
        prog="genai-taxonomy",
        description="Ask what generative models are; every answer comes with its proof.",
        epilog="Exit status: 0 YES or done, 1 NO, 2 bad usage or unknown name, 3 UNKNOWN or CONTESTED.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(
        name: str, command: Callable[[Taxonomy, argparse.Namespace], _Result], help: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[common], help=help, description=help, allow_abbrev=False)
        added.set_defaults(command=command)
        return added

    for name, command, help in (
        ("is-subset", _is_subset, "tell whether A is a subset of B, or a model a member"),
        ("explain", _explain, "the same, with the proof"),
    ):
        pair = add(name, command, help)
        pair.add_argument("narrower", metavar="A", help="a concept, model or product, by id, label or alias")
        pair.add_argument("broader", metavar="B", help="a concept of the same facet; for a model, a family")
    can = add("can", _can, "tell whether some member of SUBJECT, or every one, meets all conditions")
    can.add_argument(
        "subject", metavar="SUBJECT", help="a family, series, model, product, task, architecture, objective"
    )
    for condition in _CONDITIONS:
        can.add_argument(
            f"--{condition.replace('_', '-')}", action="append", default=[], metavar="NAME", help="may be repeated"
        )
    can.add_argument("--every", action="store_true", help="ask of every member instead of some")
    show = add("show", _show, "print all that is known of a concept")
    show.add_argument("name", metavar="NAME")
    tree = add("tree", _tree, "print what is narrower, as a tree")
    tree.add_argument("name", metavar="NAME", nargs="?", help="where to start; all model families if left out")
    compare = add("compare", _compare, "set concepts side by side")
    compare.add_argument("first", metavar="A")
    compare.add_argument("second", metavar="B")
    compare.add_argument("more", metavar="C", nargs="*")
    compare.add_argument("--aspect", action="append", metavar="NAME", help="a row wanted; may be repeated")
    compare.add_argument("--markdown", action="store_true", help="print a table in Markdown")
    check = add("check", _check, "count what the taxonomy holds and list its faults")
    check.add_argument(
        "--individuals", action="store_true", help="list families that an individual is not in and its siblings are"
    )
    check.add_argument(
        "--witnesses", action="store_true", help="list subset questions between families that nothing decides"
    )
    add("tour", _tour, "show in a page what the library does")
    return parser


def _is_subset(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    answer = taxonomy.explain(arguments.narrower, arguments.broader)
    return _STATUS[answer.truth], answer.truth.name, {"question": answer.question, "truth": answer.truth.value}


def _explain(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    return _answered(taxonomy.explain(arguments.narrower, arguments.broader))


def _can(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    conditions: dict[str, Any] = {name: tuple(getattr(arguments, name)) for name in _CONDITIONS}
    return _answered(taxonomy.can(cast("Subject | str", arguments.subject), every=arguments.every, **conditions))


def _answered(answer: Answer) -> _Result:
    return _STATUS[answer.truth], str(answer), _plain_answer(answer)


def _show(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    name: str = arguments.name
    entry = taxonomy.describe(name)
    return YES, str(entry), _plain_entry(entry)


def _tree(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    if arguments.name is None:
        families = [c for c in taxonomy.concepts if isinstance(c, ModelFamily) and c.replaced_by is None]
        roots: list[Category] = [family for family in families if not taxonomy.ancestors(family)]
    else:
        roots = [taxonomy.lookup(arguments.name, Category)]
    trees = [branch(taxonomy, root) for root in roots]
    return YES, "\n".join(line for tree in trees for line in tree_lines(tree)), trees


def _compare(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    aspects: tuple[str, ...] | None = tuple(arguments.aspect) if arguments.aspect else None
    names: tuple[str, ...] = tuple(arguments.more)
    comparison = taxonomy.compare(arguments.first, arguments.second, *names, aspects=aspects)
    text = comparison.to_markdown() if arguments.markdown else str(comparison)
    return YES, text, comparison.to_dict()


def _check(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    if arguments.individuals or arguments.witnesses:
        found: list[NonMembership | Undecided] = []
        found += silent_non_memberships(taxonomy) if arguments.individuals else ()
        found += undecided_subsets(taxonomy) if arguments.witnesses else ()
        return YES, "\n".join(map(str, found)), [one.to_dict() for one in found]
    faults = [*map(str, taxonomy.faults()), *gaps(taxonomy)]
    facets = Counter(type(concept).__name__ for concept in taxonomy.concepts)
    claims = Counter(type(claim).__name__ for claim in taxonomy.claims)
    counts = {
        "version": taxonomy.version,
        "concepts": dict(facets),
        "claims": dict(claims),
        "disputed_claims": sum(claim.disputed for claim in taxonomy.claims),
        "sources": len(taxonomy.sources),
        "faults": faults,
    }
    lines = [
        f"taxonomy {taxonomy.version}",
        *(f"  {count:5} {name}" for name, count in (*facets.items(), *claims.items())),
        f"  {counts['disputed_claims']:5} disputed claims",
        f"  {counts['sources']:5} sources",
        f"  {len(faults):5} fault{'s' * (len(faults) != 1)}",
        *(f"    {fault}" for fault in faults),
    ]
    return (NO if faults else YES), "\n".join(lines), counts


def _tour(taxonomy: Taxonomy, arguments: argparse.Namespace) -> _Result:
    lines = tuple(tour_lines(taxonomy))
    return YES, "\n".join(lines), {"tour": lines}


def _to_json(value: object) -> str:
    import json

    return json.dumps(value, indent=2, ensure_ascii=False)


def _plain_answer(answer: Answer) -> dict[str, object]:
    return {
        "question": answer.question,
        "truth": answer.truth.value,
        "witness": None if answer.witness is None else describe_witness(answer.witness),
        "steps": [_plain_step(step) for step in answer.steps],
        "counter_steps": [_plain_step(step) for step in answer.counter_steps],
    }


def _plain_step(step: Step) -> dict[str, object]:
    return {"text": step.text, "citations": [citation.to_dict() for citation in step.citations]}


def _plain_entry(entry: Entry[Concept]) -> dict[str, object]:
    concept = entry.concept
    return {
        "id": concept.id,
        "facet": type(concept).__name__,
        "label": concept.label,
        "definition": concept.definition,
        "aliases": list(concept.aliases),
        **dict(entry.details),
        **{name: [_plain_fact(fact) for fact in facts] for name, facts in entry.sections},
    }


def _plain_fact(fact: Fact[Concept | AspectText]) -> dict[str, object]:
    value = fact.value
    return {
        "value": value.id if isinstance(value, Concept) else {"aspect": value.aspect.id, "text": value.text},
        "quantifier": fact.quantifier.value,
        "inherited_from": None if fact.inherited_from is None else fact.inherited_from.id,
        "truth": fact.truth.value,
        "evidence": [citation.to_dict() for citation in fact.evidence],
        "disputed_by": [citation.to_dict() for citation in fact.disputed_by],
    }
