.PHONY: test samples

test:
	swift test

# Makes exports/ and contracts/schema.json anew from contracts/.
samples:
	swift build
	rm -f exports/*.ics
	.build/debug/termijn export > /dev/null
	.build/debug/termijn deadlines --format json --lang nl > exports/deadlines.json
	.build/debug/termijn deadlines --format csv --lang nl > exports/deadlines.csv
	.build/debug/termijn next --lang nl > exports/next.txt
	.build/debug/termijn schema > contracts/schema.json
