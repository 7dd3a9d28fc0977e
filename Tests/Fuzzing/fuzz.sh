#!/usr/bin/env bash
# Feeds `read` and `extract` with bytes that libFuzzer makes from the sample articles.
#
#     Tests/Fuzzing/fuzz.sh [SECONDS]
#
# The corpus lives in .build/fuzz and is made anew, from pieces of the sample articles, when it is not there. A crash leaves
# its bytes in .build/fuzz/crash-…; run .build/fuzz/fuzzing on that file to see it again.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-600}
export FUZZ=1 SWIFT_BACKTRACE=enable=no
build=(swift build --configuration release --sanitize fuzzer --scratch-path .build/fuzz/build --product fuzzing)
"${build[@]}" >&2
corpus=.build/fuzz/corpus
if [ ! -d "$corpus" ]; then
  mkdir -p "$corpus"
  # Whole articles make slow inputs; a page of about 1,200 bytes each holds what matters.
  for article in seeds/coverage/* Tests/Evaluation/gold/*.txt; do
    split --bytes=1200 --suffix-length=3 "$article" "$corpus/$(basename "$article")-"
  done
fi
ln -sf build/release/fuzzing .build/fuzz/fuzzing
.build/fuzz/fuzzing "$corpus" -max_len=4096 -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
  -artifact_prefix=.build/fuzz/ -print_final_stats=1

# Keep of the corpus only what reaches something that nothing else does.
rm -rf "$corpus.small"
mkdir "$corpus.small"
.build/fuzz/fuzzing -merge=1 "$corpus.small" "$corpus" > /dev/null 2>&1
rm -rf "$corpus"
mv "$corpus.small" "$corpus"
