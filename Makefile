.PHONY: lint release check samples manual dist

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

release:
	swift build -c release

# What .ci/run checks from outside the program, with the release build.
check: release
	.ci/checks

# Makes exports/ and contracts/schema.json anew from contracts/.
samples:
	swift build
	rm -f exports/*.ics exports/ledger.txt
	.build/debug/termijn export --lang nl > /dev/null
	.build/debug/termijn deadlines --format json --lang nl > exports/deadlines.json
	.build/debug/termijn deadlines --format csv --lang nl > exports/deadlines.csv
	.build/debug/termijn next --lang nl > exports/next.txt
	.build/debug/termijn schema > contracts/schema.json
	.build/debug/termijn check-calendar --explain all --lang en > \
	  Sources/CalendarChecking/CalendarChecking.docc/CalendarRules.md
	for format in html md; do \
	  .build/debug/termijn report 2021 --format $$format > exports/report-2021.$$format || exit; done

# Writes the manual page into .build/manual.
manual:
	mkdir -p .build/manual
	swift package --allow-writing-to-package-directory generate-manual --date $$(git log -1 --format=%cs) -o .build/manual

# Writes a Debian package and a tarball into .build/dist.
dist:
	.dist/build
