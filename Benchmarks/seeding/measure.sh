#!/usr/bin/env bash
# Measures what a command does before its first article: the lexicon, and a new archive.
#
#     Benchmarks/seeding/measure.sh [ROUNDS]
#
# Prints median and fastest milliseconds. "reference" is the reference data read from the tables, "lexicon" that and the
# lexicon made of it, "archive" a new archive with all tables in it, for which 100 is the limit, and "own" the reference
# data read from that archive, as an import does. "extract" is a process
# that reads one short article, of which "help" is what any command takes; "ready" is help and lexicon, the
# time from the start of a process to its first article, for which 30 is the limit.
# On a machine that others use, trust the fastest.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-15}
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)") # in memory, so that no disk hides the difference
trap 'rm -rf "$work"' EXIT

swift build --configuration release --static-swift-stdlib --product seeding-benchmark >&2
swift build --configuration release --static-swift-stdlib --product summitry >&2
bin=$(swift build --configuration release --show-bin-path)
printf 'Vale receives Lind\n\nPresident Anna Vale received Ode Lind in Paris on Friday.\n' > "$work/article.txt"

python3 - "$bin" "$work" "$rounds" <<'PYTHON'
import os, statistics, subprocess, sys, time

bin, work, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
times = {name: [] for name in ("reference", "lexicon", "archive", "own", "extract", "help", "ready")}

def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout

def milliseconds(*command):
    start = time.perf_counter()
    run(*command)
    return (time.perf_counter() - start) * 1000

for _ in range(rounds):
    archive = f"{work}/archive.sqlite"
    reference, lexicon, made, own = map(float, run(f"{bin}/seeding-benchmark", archive).split())
    os.remove(archive)
    times["reference"].append(reference)
    times["lexicon"].append(reference + lexicon)
    times["archive"].append(made)
    times["own"].append(own)
    times["extract"].append(milliseconds(f"{bin}/summitry", "extract", f"{work}/article.txt"))
    times["help"].append(milliseconds(f"{bin}/summitry", "--help"))
    times["ready"].append(times["help"][-1] + times["lexicon"][-1])

print(f"{'':12}{'median':>8}{'fastest':>9}   ms, of {rounds}")
for name, samples in times.items():
    print(f"{name:12}{statistics.median(samples):8.1f}{min(samples):9.1f}")
PYTHON
