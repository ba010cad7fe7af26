# Each target does its own set-up; all it needs is Python 3.11 or newer and make.
PYTHON ?= python3
PORT ?= 3978
OUT ?= out
PY := .venv/bin/python

.PHONY: run demo test check browser bench gallery manifest docs lock clean

run: .venv/.ready .room/.ready
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

# The rehearsal room in a real Chromium; Debian's packages bring it, and Node.js, where they are missing.
browser: .venv/.ready-dev
	@command -v npm >/dev/null || $(call installed,npm,Node.js)
	@$(PY) -c "from tests.browser.chromium import found; found()" 2>/dev/null || $(call installed,chromium,Chromium)
	@$(MAKE) --no-print-directory .room/.ready
	$(PY) -m pytest tests/browser

installed = { echo "Setting up (once): installing $(2) ..."; apt-get update -qq && apt-get install -y -qq $(1) >/dev/null; } \
	|| { echo "$(2) is missing and could not be installed: install it and run make browser again."; exit 1; }

bench: .venv/.ready-dev .room/.ready
	$(PY) -m bench

# Every card in every state, on a page and as pictures; CARDS names some of them.
gallery: .venv/.ready-dev .room/.ready
	$(PY) -m bot.rehearsal.gallery build/gallery $(CARDS)

# The package for Teams, from the settings; OUT says which folder it goes to.
manifest: .venv/.ready
	@$(PY) -m manifest.build "$(OUT)/trowel.zip"

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

# What draws the cards of the rehearsal room; without Node.js the bot runs and its page says what is missing.
.room/.ready: bot/rehearsal/room/package.json bot/rehearsal/room/package-lock.json bot/rehearsal/room/.npmrc
	@mkdir -p .room && cp $^ .room/
	@if ! command -v npm >/dev/null; then echo "Node.js is not installed: the rehearsal room will say what to do."; \
	elif echo "Setting up (once): installing what the rehearsal room needs into .room ..." && \
	  (cd .room && npm ci --silent); then touch $@; \
	else echo "npm could not install what the rehearsal room needs: its page will say what to do."; fi
