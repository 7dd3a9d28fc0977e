#!/usr/bin/env bash
# Compares SummitSQLite with plain C: the same million rows written and read, in alternation.
#
#     Benchmarks/wrapper/compare.sh [ROUNDS]
#
# Prints median and fastest seconds and their ratio to C, for which 1.15 is the limit. "static" C lets SQLite read the text where it is,
# "copied" C has SQLite copy it. "utf8" Swift reads and writes bytes, call for call as C does; "string" Swift
# makes a String of every text, and "run" Swift also binds all values in one call, as programs would.
# On a machine that others use, trust the fastest.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-9}
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)") # in memory, so that no disk hides the difference
trap 'rm -rf "$work"' EXIT

for lifetime in STATIC TRANSIENT; do
  gcc -O2 -DTEXT_LIFETIME="SQLITE_$lifetime" Benchmarks/wrapper/wrapper_limit.c -lsqlite3 -o "$work/c-$lifetime"
done
swift build --configuration release --product wrapper-benchmark >&2
swift="$(swift build --configuration release --show-bin-path)/wrapper-benchmark"

measure() { # NAME COMMAND…
  local name=$1
  shift
  rm -f "$work"/samples.sqlite*
  "$@" | sed "s/^/$name /" >> "$work/times"
}

for ((round = 0; round < rounds; round++)); do
  measure c-static "$work/c-STATIC" "$work/samples.sqlite"
  measure swift-string "$swift" "$work/samples.sqlite" string
  measure c-copied "$work/c-TRANSIENT" "$work/samples.sqlite"
  measure swift-utf8 "$swift" "$work/samples.sqlite" utf8
  measure swift-run "$swift" "$work/samples.sqlite" run
done

python3 - "$work/times" <<'PYTHON'
import statistics, sys

runs, sums = {}, set()
for line in open(sys.argv[1]):
    name, writing, reading, *total = line.split()
    runs.setdefault(name, []).append((float(writing), float(reading)))
    sums.add(tuple(float(number) for number in total))
assert len(sums) == 1, f"the programs did not do the same work: {sums}"

def column(name, index):
    return [(writing, reading, writing + reading)[index] for writing, reading in runs[name]]

def row(name, best):
    return [best(column(name, index)) for index in range(3)]

print(f"{'':14}{'write':>8}{'read':>8}{'both':>8}   over c-static     over c-copied")
for label, best in (("median", statistics.median), ("fastest", min)):
    print(f"{label} of {len(runs['c-static'])}")
    for name in ("c-static", "c-copied", "swift-utf8", "swift-string", "swift-run"):
        mine = row(name, best)
        print(f"  {name:12}" + "".join(f"{seconds:8.3f}" for seconds in mine), end="  ")
        for base in ("c-static", "c-copied"):
            print("".join(f"{a / b:6.2f}" for a, b in zip(mine, row(base, best))), end="")
        print()
PYTHON
