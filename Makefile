# Each target does its own set-up; all it needs is Python 3.11 or newer and make.
PYTHON ?= python3
PORT ?= 3978
OUT ?= out
PY := .venv/bin/python

.PHONY: run demo test check bench gallery docs lock clean

run: .venv/.ready
	$(PY) app.py

# BRIEF goes through the environment, so that names with spaces, quotes or $ arrive as they are.
demo: export TROWEL_BRIEF := $(value BRIEF)
demo: export TROWEL_OUT := $(value OUT)
demo: .venv/.ready
	@$(PY) app.py demo

test: .venv/.ready-dev
	$(PY) -m pytest -n auto --dist loadscope

check: .venv/.ready-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/basedpyright
	.venv/bin/lint-imports
	$(PY) -m pytest -n auto --dist loadscope

bench: .venv/.ready-dev
	$(PY) -m bench

gallery: .venv/.ready
	$(PY) -m cards.gallery build/gallery

# Brings the generated pages up to date.
docs: .venv/.ready
	$(PY) -m core.pipeline_page

# Pins the whole tree of dependencies from what pyproject.toml names; run it with the oldest Python we promise.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install -q pip-tools
	build/lock/bin/pip-compile -q --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options --no-header -o requirements.txt pyproject.toml
	build/lock/bin/pip-compile -q --extra dev --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options --no-header -c requirements.txt -o requirements-dev.txt pyproject.toml

clean:
	rm -rf build out .pytest_cache .ruff_cache .import_linter_cache

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.ready: requirements.txt | .venv/bin/python
	@echo "Setting up (once): installing what Trowel needs into .venv ..."
	@$(PY) -m pip install -q --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/.ready-dev: requirements-dev.txt requirements.txt | .venv/bin/python
	@echo "Setting up (once): installing what tests and checks need into .venv ..."
	@$(PY) -m pip install -q --disable-pip-version-check -r requirements-dev.txt
	@touch $@ .venv/.ready
