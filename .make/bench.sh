#!/usr/bin/env bash
# bench.sh BILAN LARGE: how long five pages in and ten reports out take, best of five runs; then
# how long the daily work in large workspaces takes, which the example `large` makes and times.
# The pages are the real ones where they lie beside the repository, else the tests' own.
set -euo pipefail
bilan=$1 large=$2
pages=(../shared/pages/*.txt)
[ -e "${pages[0]}" ] || pages=(tests/cases/pages/*.txt)
pages=("${pages[@]:0:5}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

once() {
  local workspace=$1/w.bilan project
  "$bilan" new "$workspace"
  "$bilan" import page "${pages[@]}" --workspace "$workspace"
  "$bilan" list --workspace "$workspace" --json >"$1/list.json"
  for project in $(node -p "JSON.parse(require('fs').readFileSync('$1/list.json')).map(p => p.id).join(' ')"); do
    "$bilan" report "$project" --workspace "$workspace" --format pdf,xlsx --lang fr --out "$1"
  done
}

best=
for run in 1 2 3 4 5; do
  mkdir "$work/$run"
  begun=$(date +%s%N)
  once "$work/$run" >/dev/null
  took=$((($(date +%s%N) - begun) / 1000000))
  if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
done
written=$(find "$work/1" -name '*.pdf' -o -name '*.xlsx' | wc -l)
echo "${#pages[@]} pages in, $written files out: $best ms (goal: under 1000)"
mkdir "$work/large"
"$large" make "$work/large"
"$large" measure "$work/large"
