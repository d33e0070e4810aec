#!/usr/bin/env bash
# templates.sh BILAN WORKSPACE PROJECT FOLDER LANGUAGE…: a report of the project by every template
# there is, in each language.
set -euo pipefail
bilan=$1 workspace=$2 project=$3 folder=$4
languages=${*:5}

"$bilan" templates --json |
  node -e 'for (const { code } of JSON.parse(require("fs").readFileSync(0, "utf8")).templates) console.log(code)' |
  while read -r template; do
    for language in $languages; do
      "$bilan" report "$project" --workspace "$workspace" --template "$template" --format pdf --lang "$language" --out "$folder"
    done
  done
