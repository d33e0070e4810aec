#!/usr/bin/env bash
# bench.sh BILAN LARGE BENCH FOLDER [PYTHON]: what things cost beside the plainest program that does the
# same, and what exceeds tests/bench/budget.toml; then how long the daily work in large workspaces takes.
# The workspaces are made in FOLDER by the example `large` and kept there; PYTHON is one that has Typst.
# RUNS says how often each thing is measured, ONLY=daily or ONLY=ratios leaves the other half out.
set -euo pipefail
bilan=$1 large=$2 bench=$3 folder=$4 python=${5:-}
runs=${RUNS:-3}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
export XDG_DATA_HOME=$folder/data
lines=$folder/lines.tsv

# made FILE WHAT: makes what is not there yet.
made() { [ -e "$folder/$1" ] || "$large" make "$folder" "$2"; }

# process NAME COMMAND…: the whole process as a line.
process() {
  local name=$1
  shift
  /usr/bin/time -o "$folder/time" -f '%U %S %e %M' "$@" >/dev/null
  awk -v name="$name" 'END { printf "%s\t%s\t%s\t%s\t1\n", name, $1 + $2, $3, $4 }' "$folder/time" >>"$lines"
}

# report NAME WORKSPACE PROJECT: a PDF of ours, and Typst's of the same words.
report() {
  local out=$folder/$1 asked
  local given="{\"project\":\"$3\",\"template\":\"project\",\"language\":\"en\",\"date\":\"2026-03-01\"}"
  asked=(report "$3" --workspace "$folder/$2" --template project --lang en --date 2026-03-01 --out "$out")
  mkdir -p "$out"
  process "pdf-$1" "$bilan" "${asked[@]}" --format pdf
  if [ -n "$typst" ]; then
    "$bilan" call compose_report --workspace "$folder/$2" "$given" >"$out/report.json"
    "$python" .make/typeset.py "$out/report.json" "$out/typst.pdf" |
      awk -v name="typst-$1" '{ printf "%s\t%s\t%s\t%s\t1\n", name, $1, $2, $3 }' >>"$lines"
  fi
}

# import: a million rows of a table into a workspace of their own.
import() {
  rm -f "$folder"/import.bilan*
  cp "$folder/table.bilan" "$folder/import.bilan"
  process import-L "$bilan" import table "$folder/table.csv" --as reach --project Table --answer kind=direct \
    --workspace "$folder/import.bilan"
}

ratios() {
  : >"$lines"
  typst=
  if [ -n "$python" ] && "$python" -c 'import typst' 2>/dev/null; then
    typst=yes
  else
    echo 'Typst is not installed (pip install typst): reports are not measured beside it'
  fi
  [ -e "$folder/demo.bilan" ] || "$bilan" demo "$folder/demo.bilan" >/dev/null
  made few.bilan few
  made many.bilan many
  made money.bilan money
  made programme.bilan programme
  made table.csv table
  for run in $(seq "$runs"); do
    echo "run $run of $runs" >&2
    # In turn, so that a machine that grows slower does so for both.
    for name in $("$bench" names); do
      "$bench" one "$name" "$folder" >>"$lines"
    done
    report S demo.bilan FEP-2024-118
    report M programme.bilan Programme
    import
  done
  "$bench" table "$lines" tests/bench/budget.toml
}

# pages: five pages in and ten reports out, best of five. The pages are the real ones where they lie
# beside the repository, else the tests' own.
pages() {
  local pages best='' took begun work project
  pages=(../shared/pages/*.txt)
  [ -e "${pages[0]}" ] || pages=(tests/cases/pages/*.txt)
  for _ in 1 2 3 4 5; do
    work=$(mktemp -d)
    begun=$(date +%s%N)
    "$bilan" new "$work/w.bilan" >/dev/null
    "$bilan" import page "${pages[@]:0:5}" --workspace "$work/w.bilan" >/dev/null
    "$bilan" list --workspace "$work/w.bilan" --json >"$work/list.json"
    for project in $(node -p "JSON.parse(require('fs').readFileSync('$work/list.json')).map(p => p.id).join(' ')"); do
      "$bilan" report "$project" --workspace "$work/w.bilan" --format pdf,xlsx --lang fr --out "$work" >/dev/null
    done
    took=$((($(date +%s%N) - begun) / 1000000))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    rm -rf "$work"
  done
  echo "five pages in, ten reports out: $best ms (goal: under 1000)"
}

daily() {
  pages
  made wide.bilan wide
  "$large" measure "$folder"
}

case ${ONLY:-both} in
  ratios) ratios ;;
  daily) daily ;;
  *) daily && ratios ;;
esac
