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
# The last page on which some words stand: before the sections come the contents.
page_of() {
  local page found=1
  for page in $(seq "$(pdfinfo "$work"/*.pdf | sed -n 's/^Pages: *//p')"); do
    if pdftotext -f "$page" -l "$page" "$work"/*.pdf - | grep -qF "$1"; then found=$page; fi
  done
  echo "$found"
}
picture() {
  local page
  page=$(page_of "$1")
  pdftoppm -png -r 64 -f "$page" -l "$page" -singlefile "$work"/*.pdf "$folder/$2"
}
picture "Cifras clave" report-page
picture "mujeres y hombres por edad" report-charts
ls -l "$folder"
