#!/usr/bin/env bash
# Measures `summitry extract`: articles a second on one core, memory, and time against an article's length.
#
#     Benchmarks/extraction/measure.sh [COUNT]
#
# LOAD names a command that is given a number of articles, a seed and a directory and writes them there; without it the
# sample articles are read over and over. The limits: 2,000 articles of 500 words a second; the memory of ten times the articles
# no more than 1.2 times that of the first; an article of 5 MB in no more than 12 times the time of one of 500 kB.
set -euo pipefail
cd "$(dirname "$0")/../.."

count=${1:-2000}
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo /tmp)")
trap 'rm -rf "$work"' EXIT

swift build --configuration release --static-swift-stdlib --product summitry >&2
summitry="$(swift build --configuration release --static-swift-stdlib --show-bin-path)/summitry"
mkdir "$work/few" "$work/many"
if [ -n "${LOAD:-}" ]; then
  $LOAD "$count" 1 "$work/few" > /dev/null
  $LOAD "$((count * 10))" 1 "$work/many" > /dev/null
fi

python3 - "$summitry" "$work" "$count" <<'PYTHON'
import glob, itertools, os, resource, subprocess, sys, time

summitry, work, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
samples = sorted(glob.glob("seeds/coverage/*") + glob.glob("Tests/Evaluation/gold/*.txt"))
for directory, number in (("few", count), ("many", count * 10)):
    if os.listdir(f"{work}/{directory}"):
        continue
    for index, sample in zip(range(number), itertools.cycle(samples)):
        os.symlink(os.path.abspath(sample), f"{work}/{directory}/{index:06}{os.path.splitext(sample)[1]}")

def seconds(path):
    """Processor time of a run, and its peak memory in megabytes."""
    child = os.fork()
    if child == 0:
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.execv(summitry, [summitry, "extract", path])
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"extract failed on {path}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

files = sorted(glob.glob(f"{work}/few/*"))
words = sum(len(open(file, encoding="utf-8").read().split()) for file in files)
start = min(seconds(files[0])[0] for _ in range(3))
runs = [seconds(f"{work}/few") for _ in range(3)]
took, memory = min(run[0] for run in runs) - start, runs[0][1]
print(f"articles of {words / len(files):.0f} words:    {len(files) / took:,.0f} a second")
print(f"articles of 500 words:    {words / 500 / took:,.0f} a second (limit 2,000)")
more = seconds(f"{work}/many")[1]
print(f"memory: {memory:.0f} MB for {len(files):,}, {more:.0f} MB for ten times as many: {more / memory:.2f} (limit 1.20)")

texts = [open(file, encoding="utf-8").read().split("\n\n", 1)[-1] for file in files]
times = []
for size in (500_000, 5_000_000):
    text = "\n\n".join(itertools.islice(itertools.cycle(texts), 1 + size // max(1, min(map(len, texts)))))
    with open(f"{work}/long.txt", "w", encoding="utf-8") as file:
        file.write("Leaders meet\n\n" + text[:size])
    times.append(min(seconds(f"{work}/long.txt")[0] for _ in range(2)) - start)
print(f"one article: {times[0]:.2f} s for 500 kB, {times[1]:.2f} s for 5 MB: {times[1] / times[0]:.1f} (limit 12)")
PYTHON
