"""The commands with their arguments, help and examples."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, Final, NoReturn, TypeAlias

from genai_taxonomy.claims import CONDITIONS
from genai_taxonomy.cli import commands
from genai_taxonomy.cli.output import Result, printable
from genai_taxonomy.concepts import FACETS
from genai_taxonomy.errors import MissingExtraError
from genai_taxonomy.finding import facet_words
from genai_taxonomy.taxonomy import Taxonomy

_Command: TypeAlias = Callable[[Taxonomy, argparse.Namespace], Result]

#: Every command: its name, what it runs, what it does, and an example of its arguments.
COMMANDS: Final[tuple[tuple[str, _Command, str, str], ...]] = (
    ("is-subset", commands.is_subset, "tell whether A is a subset of B, or a model a member", 'LLM "Generative AI"'),
    ("is-member", commands.is_member, "tell whether a model or product belongs to a family", "BERT LLM"),
    ("explain", commands.explain, "tell whether A is a subset of B, with the proof", '"Generative AI" LLM'),
    (
        "can",
        commands.can,
        "tell whether some or every member meets conditions",
        '"diffusion model" --accepts text --produces image',
    ),
    (
        "find",
        commands.find,
        "find what meets all conditions",
        "--kind Model --accepts speech --produces text --weights open",
    ),
    (
        "recommend",
        commands.recommend,
        "put in order what one could use for a job",
        'summarization --criterion "accuracy of language" --avoid hallucination',
    ),
    ("routes", commands.routes, "find chains of tasks from HAVE to WANT", "speech photo --to video"),
    ("show", commands.show, "print all that is known of a concept", "GAN"),
    ("compare", commands.compare, "set concepts side by side", 'GAN VAE --aspect "how it works"'),
    ("lookup", commands.lookup, "find the concept that goes by a name", '"stable diffusion 1.5"'),
    ("ancestors", commands.ancestors, "list all that is broader, nearest first", "LLM"),
    ("descendants", commands.descendants, "list all that is narrower, nearest first", "GAN"),
    ("members", commands.members, "list the models and products of a family or series", "GAN"),
    ("common-ancestors", commands.common_ancestors, "list what all concepts are subsets of", "GAN VAE"),
    ("tree", commands.tree, "print what is narrower, as a tree", "GAN"),
    ("plot", commands.plot, "draw a tree, or a neighbourhood, as SVG or PNG", "GAN --output gan.svg"),
    ("citing", commands.citing, "list what rests on a source", "goodfellow-2014"),
    ("diff", commands.diff, "say what another taxonomy has more, less and other", "ours.json"),
    ("check", commands.check, "count what the taxonomy holds and list its faults", ""),
    ("tour", commands.tour, "show in a page what the library does", ""),
)

_STATUSES = """\
exit status:
  0  YES, or done
  1  NO, or nothing found
  2  bad usage, an unknown name or an unreadable file
  3  UNKNOWN or CONTESTED"""

_REPEATED = "may be repeated"
_NAMED = "a concept, model or product, by id, label or alias"


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line.

    Example:
        >>> parser().parse_args(["show", "LLM"]).name
        'LLM'
    """
    common = _Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="print JSON instead of text")
    common.add_argument(
        "--taxonomy", action=_File, metavar="FILE", help="ask this native JSON file instead of the bundled taxonomy"
    )
    common.add_argument("--according-to", metavar="SOURCE", help="ask for one source's own view, by the source's id")
    whole = _Parser(
        prog="genai-taxonomy",
        description="Ask what generative models are; every answer comes with its proof.",
        epilog=_STATUSES,
    )
    whole.add_argument(
        "--print-completion",
        action=_Completion,
        metavar="SHELL",
        help="print a script that completes commands in bash, zsh or tcsh",
    )
    subparsers = whole.add_subparsers(title="commands", required=True, metavar="COMMAND")
    added: dict[str, argparse.ArgumentParser] = {}
    for name, command, help, example in COMMANDS:
        added[name] = subparsers.add_parser(
            name,
            parents=[common],
            help=help,
            description=f"{help[0].upper()}{help[1:]}.",
            epilog=f"example:\n  genai-taxonomy {name} {example}".rstrip(),
        )
        added[name].set_defaults(command=command)
    _add_pairs(added)
    _add_questions(added)
    _add_lists(added)
    return whole


def _add_pairs(added: dict[str, argparse.ArgumentParser]) -> None:
    for name in ("is-subset", "explain"):
        added[name].add_argument("narrower", metavar="A", help=_NAMED)
        added[name].add_argument("broader", metavar="B", help="a concept of the same facet; for a model, a family")
    added["is-member"].add_argument("individual", metavar="MODEL", help="a model or product")
    added["is-member"].add_argument("family", metavar="FAMILY", help="a family or series")
    compare = added["compare"]
    compare.add_argument("first", metavar="A", help=_NAMED)
    compare.add_argument("second", metavar="B", help="another")
    compare.add_argument("more", metavar="C", nargs="*", help="further ones")
    compare.add_argument("--aspect", action="append", metavar="NAME", help=f"a row wanted; {_REPEATED}")
    compare.add_argument("--markdown", action="store_true", help="print a table in Markdown")
    added["common-ancestors"].add_argument("names", metavar="NAME", nargs="+", help="concepts of one facet")


def _add_questions(added: dict[str, argparse.ArgumentParser]) -> None:
    can, find = added["can"], added["find"]
    can.add_argument(
        "subject", metavar="SUBJECT", help="a family, series, model, product, task, architecture or objective"
    )
    _add_kind(find, tuple(FACETS), "what is looked for", "ModelFamily")
    find.add_argument("--subset-of", action="append", default=[], metavar="NAME", help=f"what to be in; {_REPEATED}")
    find.add_argument("--weights", choices=("open", "closed"), help="of models: whether their weights can be had")
    for condition, (relation, facet) in CONDITIONS.items():
        for question in (can,) if condition == "is_a" else (can, find):
            question.add_argument(
                f"--{condition.replace('_', '-')}",
                action="append",
                default=[],
                metavar="NAME",
                help=f"{relation} this {facet_words(facet)}; {_REPEATED}",
            )
    for question in (can, find):
        question.add_argument("--every", action="store_true", help="ask of every member instead of some")
    recommend = added["recommend"]
    recommend.add_argument("performs", metavar="TASK", nargs="*", help="what is to be done")
    _add_kind(recommend, commands.CHOICES, "what is wanted", "ModelFamily")
    for option, help in (
        ("--accepts", "an input to take"),
        ("--produces", "an output to give"),
        ("--criterion", "what speaks for a candidate: a criterion, strength or use"),
        ("--avoid", "a limitation or risk that speaks against one"),
    ):
        recommend.add_argument(option, action="append", default=[], metavar="NAME", help=f"{help}; {_REPEATED}")
    routes = added["routes"]
    routes.add_argument("have", metavar="HAVE", nargs="+", help="modalities that you have")
    routes.add_argument("--to", metavar="WANT", nargs="+", required=True, help="modalities that you want")
    routes.add_argument(
        "--max-steps", type=int, default=3, metavar="N", help="how many tasks a route may have; 3 if left out"
    )


def _add_lists(added: dict[str, argparse.ArgumentParser]) -> None:
    for name in ("show", "ancestors", "descendants", "members"):
        added[name].add_argument("name", metavar="NAME", help=_NAMED)
    added["lookup"].add_argument("name", metavar="NAME", help=_NAMED)
    _add_kind(added["lookup"], tuple(FACETS), "the facet to search")
    added["tree"].add_argument("name", metavar="NAME", nargs="?", help="where to start; all families if left out")
    plot = added["plot"]
    plot.add_argument("names", metavar="NAME", nargs="*", help="where to start; all families if left out")
    plot.add_argument("--output", action=_File, metavar="FILE", required=True, help="an .svg or a .png to write")
    plot.add_argument("--depth", type=int, metavar="N", help="how many levels to go down")
    plot.add_argument("--neighbourhood", action="store_true", help="draw what is around one concept instead")
    plot.add_argument("--engine", choices=("tree", "graphviz"), default="tree", help="who lays it out")
    added["citing"].add_argument("source", metavar="SOURCE", help="the id of a source")
    added["citing"].add_argument("--at", metavar="PLACE", help="one place in it, such as S037")
    added["diff"].add_argument("other", action=_File, metavar="FILE", help="a native JSON file")
    check = added["check"]
    check.add_argument(
        "--individuals", action="store_true", help="list families that an individual is not in and its siblings are"
    )
    check.add_argument(
        "--witnesses", action="store_true", help="list subset questions between families that nothing decides"
    )


def _add_kind(
    command: argparse.ArgumentParser, choices: tuple[str, ...], help: str, default: str | None = None
) -> None:
    left_out = f", {default} if left out" if default else ""
    help = f"{help}{left_out}: %(choices)s"
    command.add_argument("--kind", default=default, choices=choices, metavar="KIND", help=help)


class _Parser(argparse.ArgumentParser):
    """Takes options by their whole names, keeps the lines of its help, and prints no control characters."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, **options)

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


class _File(argparse.Action):
    """Stores the name of a file, which a shell completes."""

    #: How shtab is told so.
    complete: Final = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        setattr(namespace, self.dest, values)


class _Completion(argparse.Action):
    """Prints a script that completes the commands, and ends."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        try:
            import shtab
        except ImportError:
            parser.error(str(MissingExtraError("completion", "shell")))
        if values not in shtab.SUPPORTED_SHELLS:
            parser.error(f"{option} takes {', '.join(shtab.SUPPORTED_SHELLS)}, not {values!r}")
        print(shtab.complete(parser, shell=str(values)))
        parser.exit()
