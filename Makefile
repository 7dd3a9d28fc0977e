# Summitry: what one can do with a checkout. `make` lists it.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
RELEASE := swift build --configuration release --static-swift-stdlib
PROGRAMS := summitry summitry-fetch
SOURCES := $(wildcard Sources Tests Benchmarks) Package.swift
SCRIPTS := $(wildcard Scripts/* .ci/run Benchmarks/run Benchmarks/*/*.sh Tests/Fuzzing/fuzz.sh)

.PHONY: help deps build demo test lint format rules evaluate fuzz bench install

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 10

deps: ## Install what building needs and is missing; asks nothing
	@Scripts/deps

build: deps ## Build .build/release/summitry and summitry-fetch, with Swift's libraries inside
	for program in $(PROGRAMS); do $(RELEASE) --product "$$program" || exit; done

demo: deps ## Import the sample articles into a new archive and ask six questions
	@Scripts/demo

test: deps lint ## Check the style, build everything and run the tests; ONLY=name runs some
	swift build --build-tests
	swift test --skip-build --disable-xctest $(if $(ONLY),--filter "$(ONLY)")

lint: ## Check the style of the sources
	swift format lint --strict --parallel --recursive $(SOURCES)
	@if command -v shellcheck > /dev/null; then shellcheck $(SCRIPTS); fi

format: ## Put the sources into that style
	swift format --in-place --parallel --recursive $(SOURCES)

rules: ## Write RULES.md anew, the page of the rules of extraction
	RECORD=1 swift test --disable-xctest --filter CatalogTests
	RECORD=1 swift test --disable-xctest --filter CatalogTests

evaluate: ## Score extraction on GOLD=DIR of articles and records; RULES=1 prints how each rule did
	@swift build --configuration release --product evaluation >&2
	@"$$(swift build --configuration release --show-bin-path)/evaluation" $(if $(RULES),--rules) $(GOLD)

fuzz: ## Feed read and extract with broken articles for SECONDS=600; a crash leaves its bytes in .build/fuzz
	Tests/Fuzzing/fuzz.sh $(SECONDS)

bench: build ## Measure speed against limits and peers; LOAD=command writes N articles of a SEED to a directory
	LOAD="$(LOAD)" Benchmarks/run

install: build ## Install to PREFIX (/usr/local), under DESTDIR
	install -d "$(DESTDIR)$(PREFIX)/bin"
	for program in $(PROGRAMS); do \
	  install -m 755 "$$($(RELEASE) --show-bin-path)/$$program" "$(DESTDIR)$(PREFIX)/bin/$$program" || exit; \
	done
