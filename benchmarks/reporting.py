"""What a benchmark found: rows with targets, as JSON and as Markdown, and how a script is run."""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import cattrs
from attrs import frozen

import genai_taxonomy
from benchmarks.measuring import library

RESULTS = Path(__file__).parent / "results"

_SCALES = {
    "s": ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")),
    "B": ((1e9, "GB"), (1e6, "MB"), (1e3, "kB"), (1.0, "B")),
    "": ((1.0, ""),),
}


@frozen
class Row:
    """One piece of work: what it takes the library, and what it takes another side."""

    work: str
    ours: float
    beside: str = ""
    theirs: float | None = None
    #: What the ratio has to be: the most of an overhead, the least of an advantage.
    target: float | None = None
    #: The most that ours may take, in place of a target.
    limit: float | None = None


@frozen
class Table:
    """Rows that are measured in one unit and compared in one way."""

    title: str
    #: "s" or "B".
    unit: str
    rows: tuple[Row, ...]
    #: Whether the ratio says how many times less ours takes (theirs / ours) rather than ours / theirs.
    advantage: bool = False

    def ratio(self, row: Row) -> float | None:
        if row.theirs is None:
            return None
        return row.theirs / row.ours if self.advantage else row.ours / row.theirs

    def missed(self, row: Row) -> bool:
        """Tell whether there is a target that the row does not keep."""
        ratio = self.ratio(row)
        if row.limit is not None and row.ours > row.limit:
            return True
        if row.target is None or ratio is None:
            return False
        return ratio < row.target if self.advantage else ratio > row.target

    def cells(self) -> list[list[str]]:
        """Return a header and a list of texts for each row, without columns that are empty."""
        header = ["Work", "Ours", "Beside", "Theirs", "Theirs / ours" if self.advantage else "Ours / theirs", "Target"]
        rows = [
            [
                row.work,
                amount(row.ours, self.unit),
                row.beside,
                amount(row.theirs, self.unit),
                amount(self.ratio(row), ""),
                self._target(row),
            ]
            for row in self.rows
        ]
        wanted = [number for number in range(len(header)) if any(row[number] for row in rows)]
        return [[cells[number] for number in wanted] for cells in (header, *rows)]

    def _target(self, row: Row) -> str:
        sign = "≥" if self.advantage and row.limit is None else "≤"
        bound = amount(row.target, "") or amount(row.limit, self.unit)
        return f"{sign} {bound}: {'missed' if self.missed(row) else 'met'}" if bound else ""


@frozen
class Series:
    """Measurements over a range of sizes."""

    title: str
    #: The name and the unit of each column.
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[float, ...], ...]

    def cells(self) -> list[list[str]]:
        units = [unit for _, unit in self.columns]
        rows = [[amount(value, unit) for value, unit in zip(row, units, strict=True)] for row in self.rows]
        return [[name for name, _ in self.columns], *rows]


@frozen
class Machine:
    """Where and when something was measured, and with what."""

    date: str
    python: str
    system: str
    processor: str
    cpus: int
    #: Sizes by level, such as "L2 2,048 KiB".
    caches: tuple[str, ...]
    memory: int
    versions: dict[str, str]
    #: Libraries that could not be imported, so that nothing is said of them.
    missing: tuple[str, ...]

    def __str__(self) -> str:
        versions = ", ".join(f"{package} {number}" for package, number in self.versions.items())
        caches = "".join(f"{cache}, " for cache in self.caches)
        text = (
            f"Measured on {self.date}: {self.python}, {versions}; {self.processor}, {self.cpus} CPUs, {caches}"
            f"{self.memory / 2**30:.0f} GiB of memory, {self.system}."
        )
        missing = f"\n\n**Could not be imported, and so not compared: {', '.join(self.missing)}.**"
        return text + missing * bool(self.missing)


@frozen
class Report:
    """All that a script measured."""

    name: str
    machine: Machine
    found: tuple[Table | Series, ...]

    def __str__(self) -> str:
        return "\n\n".join((str(self.machine), *(f"**{one.title}**\n\n{_grid(one.cells())}" for one in self.found)))

    def missed(self) -> list[str]:
        tables = [table for table in self.found if isinstance(table, Table)]
        return [f"{table.title}: {row.work}" for table in tables for row in table.rows if table.missed(row)]

    def save(self) -> None:
        RESULTS.mkdir(exist_ok=True)
        text = json.dumps(cattrs.unstructure(self), indent=1, ensure_ascii=False)
        (RESULTS / f"{self.name}.json").write_text(text + "\n", encoding="utf-8")

    @classmethod
    def load(cls, name: str) -> Report:
        return cattrs.structure(json.loads((RESULTS / f"{name}.json").read_text("utf-8")), cls)


def report(name: str, quick: bool = False) -> Report:
    """Run a script and return what it found."""
    script: Any = import_module(f"benchmarks.{name}")
    found: tuple[Table | Series, ...] = tuple(script.measure(quick))
    return Report(name, _machine(script.PEERS), found)


def run(name: str) -> int:
    """Run a script as the command line says, print what it found, and return the exit status."""
    description = (import_module(f"benchmarks.{name}").__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description=description)
    parser.add_argument("--quick", action="store_true", help="at tiny sizes, to see that it works; not worth keeping")
    parser.add_argument("--check", action="store_true", help="exit 1 if a target is missed")
    parser.add_argument("--save", action="store_true", help=f"keep what was measured in {RESULTS.name}/{name}.json")
    arguments = parser.parse_args()
    if arguments.quick and (arguments.save or arguments.check):
        parser.error("what is measured at tiny sizes is not worth keeping or checking")
    found = report(name, arguments.quick)
    print(f"{description}\n\n{found}\n", flush=True)
    if arguments.save:
        found.save()
    missed = found.missed()
    print("\n".join(f"missed: {work}" for work in missed) or "no target is missed", flush=True)
    return 1 if missed and arguments.check else 0


def amount(value: float | None, unit: str) -> str:
    """Return a measurement to three digits, in the unit that suits its size."""
    if value is None:
        return ""
    scales = _SCALES[unit]
    scale, name = next((found for found in scales if abs(value) >= found[0]), scales[-1])
    scaled = value / scale
    digits = f"{scaled:,.0f}" if abs(scaled) >= 100 else f"{scaled:.3g}"
    return f"{digits} {name}".rstrip()


def _grid(cells: list[list[str]]) -> str:
    """Return a Markdown table; numbers stand at the right."""
    numeric = [all(not row[n] or row[n][0].isdigit() for row in cells[1:]) for n in range(len(cells[0]))]
    rule = ["---:" if right else "---" for right in numeric]
    return "\n".join("| " + " | ".join(row) + " |" for row in (cells[0], rule, *cells[1:]))


def _machine(peers: Sequence[str]) -> Machine:
    missing = tuple(peer for peer in peers if library(peer) is None)
    others = ("attrs", "cattrs", *(peer for peer in peers if peer not in missing))
    return Machine(
        date=date.today().isoformat(),
        python=f"{platform.python_implementation()} {platform.python_version()}",
        system=_system(),
        processor=_processor(),
        cpus=os.cpu_count() or 1,
        caches=_caches(),
        memory=os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        versions={"genai_taxonomy": genai_taxonomy.__version__, **{name: version(name) for name in others}},
        missing=missing,
    )


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return f"{platform.system()} {platform.release()}"


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text("utf-8").splitlines() if facts.exists() else ()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def _caches() -> tuple[str, ...]:
    """Return the caches of data, as Linux tells them."""

    def fact(folder: Path, name: str) -> str:
        return (folder / name).read_text("ascii").strip()

    folders = sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*"))
    data = [folder for folder in folders if fact(folder, "type") != "Instruction"]
    return tuple(f"L{fact(one, 'level')} {int(fact(one, 'size').rstrip('K')):,} KiB" for one in data)
