#!/usr/bin/env bash
# Measures what a command does before its first article: the lexicon, and a new archive.
#
#     Benchmarks/seeding/measure.sh [ROUNDS]
#
# Prints median and fastest milliseconds. "lexicon" is reference data and lexicon together, with 30 as its limit from
# the start of the process; "archive" is a new archive with all tables, with 150 as its limit. "extract" reads one
# short article as a process of its own, of which "version" is what any command takes. On a machine that others
# use, trust the fastest.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-15}
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)") # in memory, so that no disk hides the difference
trap 'rm -rf "$work"' EXIT

swift build --configuration release --product seeding-benchmark >&2
swift build --configuration release --static-swift-stdlib --product summitry >&2
bin=$(swift build --configuration release --show-bin-path)
printf 'Vale receives Lind\n\nPresident Anna Vale received Ode Lind in Paris on Friday.\n' > "$work/article.txt"

for ((round = 0; round < rounds; round++)); do
  rm -f "$work"/archive.sqlite*
  "$bin/seeding-benchmark" "$work/archive.sqlite" >> "$work/steps"
  python3 - "$bin/summitry" "$work/article.txt" >> "$work/processes" <<'PYTHON'
import subprocess, sys, time

def milliseconds(*arguments):
    start = time.perf_counter()
    subprocess.run([sys.argv[1], *arguments], check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000

print(milliseconds("extract", sys.argv[2]), milliseconds("--version"))
PYTHON
done

paste -d ' ' "$work/steps" "$work/processes" | python3 -c '
import statistics, sys

rows = [[float(number) for number in line.split()] for line in sys.stdin]
columns = {name: [row[index] for row in rows] for index, name in enumerate(
    ("reference", "only lexicon", "archive", "extract", "version"))}
columns["lexicon"] = [row[0] + row[1] for row in rows]
print(f"{"":14}{"median":>8}{"fastest":>9}  of {len(rows)}, in milliseconds")
for name in ("reference", "lexicon", "archive", "extract", "version"):
    print(f"{name:14}{statistics.median(columns[name]):8.1f}{min(columns[name]):9.1f}")
'
