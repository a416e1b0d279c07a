"""How time and memory are taken: all sides of a comparison take turns, in one process or each in a fresh one."""

from __future__ import annotations

import gc
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple, TypeAlias, TypeVar

T = TypeVar("T")
K = TypeVar("K")

#: A function of two arguments, and for each round the arguments that it is called with, one pair after the other.
Asked: TypeAlias = tuple[Callable[[Any, Any], object], Iterable[Sequence[tuple[Any, Any]]]]

ROOT = Path(__file__).parents[1]

#: What runs in a fresh process: a function of a module, with its arguments and its result as JSON.
_PROGRAM = """
import json, sys
from importlib import import_module
module, function, arguments = json.loads(sys.argv[1])
print(json.dumps(getattr(import_module(module), function)(*arguments)))
"""
#: Memory is counted in pages, so nothing takes less than one.
_PAGE = 4096


def library(name: str) -> Any:
    """Return a library to compare with, or None where it cannot be imported; its types may be missing as well."""
    try:
        return import_module(name)
    except ImportError:
        return None


@contextmanager
def collection_off() -> Generator[None]:
    """Keep the garbage collector from running in the middle of a measurement, as timeit does."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def turns(sides: Iterable[K], rounds: int) -> Iterator[K]:
    """Yield every side once a round, beginning with another one each time, so that none gains by its place."""
    order = list(sides)
    for _ in range(rounds):
        yield from order
        order.append(order.pop(0))


def seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def alternately(works: Mapping[K, Callable[[], object]], rounds: int, *, warm: bool = False) -> dict[K, float]:
    """Return the median seconds that each work takes; if warm, after the same was done right before."""
    taken: dict[K, list[float]] = {side: [] for side in works}
    with collection_off():
        for side in turns(works, rounds):
            if warm:
                works[side]()
            taken[side].append(seconds(works[side]))
    return {side: median(found) for side, found in taken.items()}


def per_question(sides: Mapping[K, Asked], rounds: int, repeats: int = 1) -> dict[K, float]:
    """Return the median seconds that one call of each function takes, without the loop around it."""
    given = {side: iter(pairs) for side, (_, pairs) in sides.items()}
    taken: dict[K, list[float]] = {side: [] for side in sides}
    with collection_off():
        for side in turns(sides, rounds):
            function, pairs = sides[side][0], next(given[side])
            several = range(repeats)
            start = perf_counter()
            for _ in several:
                for one, other in pairs:
                    function(one, other)
            asked = perf_counter()
            for _ in several:
                for one, other in pairs:  # noqa: B007 - the loop alone, without a call, is what is measured
                    pass
            empty = perf_counter()
            taken[side].append((asked - start - (empty - asked)) / len(pairs) / repeats)
    return {side: median(found) for side, found in taken.items()}


def freshly(works: Mapping[K, partial[T]], rounds: int) -> dict[K, list[T]]:
    """Return what each function of a module returns for its arguments, in a fresh interpreter a round."""
    found: dict[K, list[T]] = {side: [] for side in works}
    for side in turns(works, rounds):
        work = works[side]
        call = json.dumps((work.func.__module__, work.func.__name__, work.args))
        found[side].append(json.loads(interpreter(_PROGRAM, call)))
    return found


def interpreter(program: str, *arguments: str) -> str:
    """Run a program in a fresh interpreter, and return what it prints."""
    # Byte code is cached, as it is for installed packages.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = (sys.executable, "-c", program, *arguments)
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout


class Cost(NamedTuple):
    """What one piece of work took."""

    seconds: float
    #: By how many bytes memory rose at the highest.
    peak: int
    #: By how many bytes memory was higher afterwards.
    kept: int


def cost(work: Callable[[], T]) -> tuple[Cost, T]:
    """Do a work once, with the garbage collector as users have it; return what it took, and its result."""
    gc.collect()
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # the highest so far becomes what is in use now
    before = memory("VmRSS")
    start = perf_counter()
    result = work()
    taken = perf_counter() - start
    peak, kept = (max(_PAGE, memory(which) - before) for which in ("VmHWM", "VmRSS"))
    return Cost(taken, peak, kept), result


def memory(which: str) -> int:
    """Return how many bytes this process takes (VmRSS), or has taken at the highest (VmHWM).

    Where there is no /proc, both are what ``getrusage`` says, which on Linux would count the parent's memory, too.
    """
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith(f"{which}:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
