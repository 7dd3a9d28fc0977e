#!/usr/bin/env bash
# Compares `summitry who` on the sample archive with the stock sqlite3 shell running the same
# SELECT, process start included. The limit is 2.5 times the shell.
#
#     Benchmarks/answers/compare.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build --configuration release --static-swift-stdlib --product summitry >&2
summitry="$(swift build --configuration release --static-swift-stdlib --show-bin-path)/summitry"
export SUMMITRY_ARCHIVE="$work/archive.sqlite"
"$summitry" import seeds/coverage >&2

select="SELECT person, office, represents, status, role, articles, sources FROM who_attended
  WHERE event_id = (SELECT event_id FROM timeline WHERE event = 'Busan summit') AND status = 'attended'"

hyperfine --shell=none --warmup 20 --runs "$runs" --export-json "$work/times.json" \
  --command-name 'sqlite3 shell' "sqlite3 $SUMMITRY_ARCHIVE \"$select\"" \
  --command-name 'summitry who busan' "$summitry who busan" > "$work/log" 2>&1 ||
  { cat "$work/log" >&2; exit 1; }

python3 - "$work/times.json" <<'PYTHON'
import json, sys

shell, who = json.load(open(sys.argv[1]))["results"]
for result in (shell, who):
    print(f"{result['command']:20} median {result['median'] * 1000:5.2f} ms   fastest {result['min'] * 1000:5.2f} ms")
print(f"ratio                median {who['median'] / shell['median']:5.2f}      fastest {who['min'] / shell['min']:5.2f}")
PYTHON
