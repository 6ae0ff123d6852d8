# One command for everything; `make help` lists the words. Continuous integration calls only these.
PYTHON ?= python3
VENV ?= .venv
UV ?= uv
PYTEST_ARGS ?= -n auto
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CODE := govdata tests $(wildcard bench docs/*.py)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check cover lint bench schemas exports docs evaluate requirements clean

help: ## list these words
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Stamps: the environment, what runs govdata, the project itself, what tests it; each anew when what it was made from changes.
$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.needs: requirements/build.txt requirements/run.txt | $(VENV)/.made
	$(PIP) install --require-hashes -r requirements/build.txt
	$(PIP) install --require-hashes -r requirements/run.txt
	@touch $@

$(VENV)/.run: pyproject.toml $(VENV)/.needs
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: requirements/test.txt | $(VENV)/.run
	$(PIP) install --require-hashes -r requirements/test.txt
	@touch $@

setup: $(VENV)/.test ## make .venv with everything that development needs

demo: $(VENV)/.run ## parse, validate, export and verify examples/ into build/demo/
	PYTHON=$(BIN)/python bash examples/demo.sh build/demo

test: lint ## set up, lint, types, layers, and every test
	$(BIN)/python -m pytest $(PYTEST_ARGS)

check: lint ## the same without the slow tests
	$(BIN)/python -m pytest $(PYTEST_ARGS) -m "not slow"

cover: $(VENV)/.test ## every test, and the lines and branches that none of them reaches
	$(BIN)/python -m pytest $(PYTEST_ARGS) --cov

lint: $(VENV)/.test ## ruff, mypy and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(CODE)
	$(BIN)/lint-imports

bench: $(VENV)/.test ## print the ratios of the speed budget
	$(BIN)/python -m bench

schemas: $(VENV)/.test ## write schemas/ anew from the model
	$(BIN)/python -m govdata.model.schema schemas/v1
	$(BIN)/python -m govdata.vocab schemas/v1
	$(BIN)/python -m govdata.tables schemas/v1 docs/formats/datapackage.md
	git --no-pager diff --stat -- schemas

exports: $(VENV)/.test ## write exports/ anew from examples/, and show what changed
	$(BIN)/python -m govdata export --config examples/govdata.toml examples/records examples/texts \
	  --to jsonld,newsml,datapackage --out exports
	git --no-pager diff --stat -- exports

docs: $(VENV)/.test ## write the generated pages of docs/ anew
	$(BIN)/python -m docs.build

evaluate: $(VENV)/.test ## print how well annotated releases are read (FOLDERS="…"), and write docs/accuracy.md
	$(BIN)/python -m tests.evaluation --page docs/accuracy.md $(FOLDERS)

requirements: ## pin requirements/*.txt anew from pyproject.toml (needs uv)
	UV="$(UV)" bash requirements/pin.sh

clean: ## remove what was built
	rm -rf build dist $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
