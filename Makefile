# `make run` shows Bilan, `make test` checks it; both install what is missing first.
# Debian 12 with git, a Rust toolchain and Node is enough. `make` alone lists all targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

export CARGO_TARGET_DIR := $(abspath $(or $(CARGO_TARGET_DIR),target))
built := $(CARGO_TARGET_DIR)/debug
# Built together, so that all of them share one set of dependencies.
headless := -p bilan-core -p bilan -p bilan-tests
# The languages of reports: one file of words each.
languages := $(basename $(notdir $(wildcard resources/text/*.ftl)))
ui_sources := $(shell find ui/src resources/text ui/index.html ui/vite.config.ts -type f 2>/dev/null)

.PHONY: help run test explore faults bench screenshots gallery golden lint fonts setup

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

run: setup ## make the example and its reports in out/, then open the window
	cargo build --quiet -p bilan
	.make/example.sh $(built)/bilan out
	$(MAKE) --no-print-directory ui/dist/index.html
	cargo build -p bilan-app --features tauri/custom-protocol
	.make/window.sh $(built)/bilan-app out/demo.bilan

test: lint ## run all tests, those of the window included
	cargo test $(headless) --no-fail-fast
	$(MAKE) --no-print-directory faults FAULTS=sample
	$(MAKE) --no-print-directory page-tests pdf-tests window-tests

explore: setup ## try the properties on fifty times as many random cases, others each time
	BILAN_EXPLORE=50 cargo test $(headless) --no-fail-fast

faults: tools ## power cuts, full disks, sudden ends: is all that was saved there? (FAULTS=sample, FAULTS=20: a part)
	cargo build --quiet $(headless)
	.make/faults.sh $(built)/bilan $(or $(FAULTS),whole)

bench: tools .tools/bench/.installed ## what things cost beside plain programs, and what exceeds the budget
	cargo build --quiet --release -p bilan
	cargo build --quiet --release -p bilan-core --example large --example bench
	.make/bench.sh $(CARGO_TARGET_DIR)/release/bilan $(CARGO_TARGET_DIR)/release/examples/large \
		$(CARGO_TARGET_DIR)/release/examples/bench out/bench .tools/bench/bin/python
	cargo bench --quiet -p bilan-core --bench search

screenshots: tools window-tests ## put a picture of every screen into out/screens, those of the README anew
	mkdir -p out/screens
	cd ui && BILAN=$(built)/bilan SCREENS=$(abspath out/screens) npm run --silent screens
	.make/pictures.sh $(CARGO_TARGET_DIR)/artefacts $(built)/bilan resources/pictures

gallery: setup ## make every report of the example in out/gallery, with pictures of its pages
	cargo build --quiet -p bilan
	.make/gallery.sh $(built)/bilan out/gallery $(languages)

golden: setup ## write the golden reports anew; then look at `git diff tests/golden`
	UPDATE_GOLDEN=1 cargo test $(headless)

lint: tools ## check format, clippy and the page's code
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets -- -D warnings
	cd ui && npm run lint

fonts: resources/fonts/node_modules/.installed ## fetch the fonts of the reports

setup: packages fonts ui/node_modules/.installed ## install what `make run` needs

.PHONY: packages tools page-tests pdf-tests window-tests
.NOTPARALLEL:

packages:
	@.make/packages.sh build

# What the tests need on top: a screen, a driver for the window, readers of PDF.
tools: setup
	@.make/packages.sh test

# The page by itself: its units, then its screens and their accessibility in Chromium.
page-tests: tools
	cargo build --quiet $(headless)
	cd ui && npm run --silent test
	cd ui && BILAN=$(built)/bilan npm run --silent screens

# Every report of the example, and one by each template, against PDF/UA-1 and PDF/A-2a; one with its
# workbook in it against PDF/A-3a.
pdf-tests: .tools/venv/.installed
	cargo build --quiet $(headless)
	rm -rf $(CARGO_TARGET_DIR)/reports
	.make/example.sh $(built)/bilan $(CARGO_TARGET_DIR)/reports $(languages) >/dev/null
	.make/templates.sh $(built)/bilan $(CARGO_TARGET_DIR)/reports/demo.bilan FEP-2024-118 $(CARGO_TARGET_DIR)/reports $(languages) >/dev/null
	$(built)/bilan report FEP-2024-118 --workspace $(CARGO_TARGET_DIR)/reports/demo.bilan --embed --trace --out $(CARGO_TARGET_DIR)/reports/embedded >/dev/null
	.tools/venv/bin/python tests/pdf/validate.py $(CARGO_TARGET_DIR)/reports/*.pdf $(CARGO_TARGET_DIR)/reports/embedded/*.pdf

.tools/venv/.installed: tests/pdf/requirements.txt | tools
	python3 -m venv .tools/venv
	.tools/venv/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

# What reports are measured against.
.tools/bench/.installed: | tools
	python3 -m venv .tools/bench
	.tools/bench/bin/pip install --quiet --disable-pip-version-check typst==0.15.2
	touch $@

window-tests: ui/dist/index.html
	cargo build -p bilan-app --features scripted-dialogs,tauri/custom-protocol
	cargo test -p bilan-app --lib --features scripted-dialogs,tauri/custom-protocol
	BILAN_APP=$(built)/bilan-app .make/screen.sh cargo test $(headless) --test window

%/node_modules/.installed: %/package-lock.json | packages
	cd $* && npm ci --no-audit --no-fund --loglevel=error
	touch $@

ui/dist/index.html: ui/node_modules/.installed $(ui_sources)
	cd ui && npm run --silent build -- --logLevel=warn
	touch $@
