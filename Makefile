.PHONY: help demo test lint bench libraries record patterns

help:
	@echo 'make demo       a C library and a program on its generated Swift API; needs a Swift toolchain and nothing else'
	@echo 'make test       everything: build, lint, unit tests, patterns, libraries, examples'
	@echo 'make lint       the formatting alone'
	@echo 'make bench      how long generating takes'
	@echo 'make libraries  what is reachable of real libraries, and what it costs, as a table'
	@echo 'make patterns   write Documentation/Patterns.md anew'
	@echo 'make record     write what tests compare with anew, to be looked at with git diff'

demo:
	@scripts/run-example Quickstart quickstart

test:
	@scripts/test

lint:
	@scripts/lint

bench:
	@scripts/bench

libraries:
	@scripts/library-table

record:
	@FERRY_RECORD_SNAPSHOTS=1 FERRY_UPDATE_DOCUMENTATION=1 swift test --disable-xctest
	@scripts/run-libraries --record
	@scripts/patterns-page

patterns:
	@scripts/patterns-page
