#!/usr/bin/env bash
# pictures.sh ARTEFACTS BILAN FOLDER: the README's pictures, from the tested window and a report.
set -euo pipefail
artefacts=$1 bilan=$2 folder=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$folder"
cp "$artefacts/3-project.png" "$folder/window.png"
"$bilan" demo "$work/demo.bilan" >/dev/null
"$bilan" report FEP-2024-118 --workspace "$work/demo.bilan" --format pdf --lang es --date 2026-07-15 --out "$work" >/dev/null
# The third page has the key figures.
pdftoppm -png -r 80 -f 3 -l 3 -singlefile "$work"/*.pdf "$folder/report-page"
ls -l "$folder"
