# Two commands are enough: make run, make test.  make help lists the others.

PYTHON ?= python3
VENV_PYTHON := .venv/bin/python
BENCHMARKS := $(sort $(patsubst %.py,%,$(notdir $(wildcard tests/benchmarks/bench_*.py))))

.PHONY: help run test lint torture bench translations clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 20

run: ## set up and start with the example plan; without a display make a folder of results
	@$(PYTHON) packaging/bootstrap.py
	@if $(VENV_PYTHON) packaging/system_libraries.py --display > /dev/null; then \
		$(VENV_PYTHON) -m raciplanner open --example; \
	else \
		$(VENV_PYTHON) -m raciplanner demo -o build/demo; \
	fi

test: ## set up and check everything: style, types, tests, coverage, package
	@$(PYTHON) packaging/bootstrap.py --dev
	@$(VENV_PYTHON) packaging/check.py test

lint: ## the quick part of make test: style, types, import contracts, translations
	@$(PYTHON) packaging/bootstrap.py --dev
	@$(VENV_PYTHON) packaging/check.py lint

torture: ## prove that nothing is lost: every fault, 200 kills, 2,000 random sessions (half an hour)
	@$(PYTHON) packaging/bootstrap.py --dev
	@$(VENV_PYTHON) -m pytest -q --torture -o faulthandler_timeout=0 tests/torture tests/storage/test_hostile.py

bench: ## measure: tables of medians and their ratios to a floor
	@$(PYTHON) packaging/bootstrap.py --dev
	@for name in $(BENCHMARKS); do \
		echo; echo "== $$name"; \
		$(VENV_PYTHON) -m tests.benchmarks.$$name || exit 1; \
	done

translations: ## collect the texts of the program into the .ts files and say what is unfinished
	@$(PYTHON) packaging/bootstrap.py --dev
	@$(VENV_PYTHON) packaging/generate.py --lupdate
	@$(VENV_PYTHON) packaging/rules_page.py
	@$(VENV_PYTHON) packaging/check_translations.py

clean: ## remove what was built, except the environment in .venv
	rm -rf build dist src/raciplanner/_generated .coverage .coverage.* .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
