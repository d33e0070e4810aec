#!/usr/bin/env bash
# bench.sh BILAN LARGE [PYTHON]: how long five pages in and ten reports out take, best of five runs; then
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

# A report of the example and one of a programme beside Typst on the same content, in the same run.
python=${3:-}
if [ -z "$python" ] || ! "$python" -c 'import typst' 2>/dev/null; then
  echo 'reports beside Typst: not measured, as Typst is not installed (pip install typst)'
  exit
fi

# median COMMAND…: seconds of the processor, seconds that pass, KB at most; of five runs.
median() {
  for _ in 1 2 3 4 5; do
    /usr/bin/time -f '%U %S %e %M' "$@" 2>&1 >/dev/null | awk '{ print $1 + $2, $3, $4 }'
  done | sort -n | sed -n 3p
}

# beside NAME WORKSPACE PROJECT: a PDF of ours and one of Typst's.
beside() {
  local name=$1 workspace=$2 project=$3 ours theirs book
  local given="{\"project\":\"$project\",\"template\":\"project\",\"language\":\"en\",\"date\":\"2026-03-01\"}"
  "$bilan" call compose_report --workspace "$workspace" "$given" >"$work/$name.json"
  asked=(report "$project" --workspace "$workspace" --template project --lang en --date 2026-03-01 --out "$work/$name")
  mkdir -p "$work/$name"
  ours=$(median "$bilan" "${asked[@]}" --format pdf)
  book=$(median "$bilan" "${asked[@]}" --format xlsx)
  theirs=$("$python" .make/typeset.py "$work/$name.json" "$work/$name/typst.pdf")
  # shellcheck disable=SC2086
  printf '%-4s %-22s %4s pages %7.2f s processor %7.2f s passed %8d KB\n' \
    "$name" 'PDF, whole process' "$(pages_of "$work/$name"/*-en.pdf)" $ours \
    "$name" 'workbook' '-' $book \
    "$name" 'Typst, PDF alone' "$(pages_of "$work/$name/typst.pdf")" $theirs
  awk -v ours="$ours" -v theirs="$theirs" 'BEGIN {
    split(ours, a); split(theirs, b)
    printf "     ratio: processor %.2f (goal 0.20), memory %.2f (goal 0.10)\n", a[1] / b[1], a[3] / b[3] }'
}

pages_of() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

"$bilan" demo "$work/demo.bilan" >/dev/null
"$large" make "$work" programme
beside S "$work/demo.bilan" FEP-2024-118
beside M "$work/programme.bilan" Programme
