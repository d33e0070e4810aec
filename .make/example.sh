#!/usr/bin/env bash
# example.sh BILAN FOLDER [LANGUAGE…]: the example workspace and the reports of all its projects,
# in each language or, where none is named, in the project's own.
# A workspace that is there already is kept with whatever a person changed in it.
set -euo pipefail
bilan=$1 folder=$2 workspace=$2/demo.bilan
languages=${*:3}

mkdir -p "$folder"
[ -e "$workspace" ] || "$bilan" demo "$workspace"
"$bilan" list --workspace "$workspace" --json |
  node -e 'for (const { id, language } of JSON.parse(require("fs").readFileSync(0, "utf8"))) console.log(id, language)' |
  while read -r project own; do
    for language in ${languages:-$own}; do
      "$bilan" report "$project" --workspace "$workspace" --format pdf,xlsx --lang "$language" --out "$folder"
    done
  done
