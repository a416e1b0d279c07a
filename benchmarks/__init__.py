"""How fast the library is and how much memory it takes, beside others that do the same work.

``python -m benchmarks`` runs everything and brings docs/benchmarks.md up to date; ``python -m benchmarks.subset`` runs
one script. A script names the libraries that it compares with in ``PEERS`` and yields tables from ``measure(quick)``.
"""

#: The scripts, in the order in which they run and stand on the page.
SCRIPTS = ("import_time", "subset", "batch", "graph", "questions", "build", "load", "growth")
