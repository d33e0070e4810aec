#!/usr/bin/env bash
# gallery.sh BILAN FOLDER LANGUAGE…: the example by every template in each language, as PDF, as
# workbook and as small pictures of the pages, with a page that shows them side by side.
set -euo pipefail
bilan=$1 folder=$2
languages=${*:3}
project=FEP-2024-118 date=2025-07-15 period=2025Q2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf "$folder"
mkdir -p "$folder"
"$bilan" demo "$work/demo.bilan" >/dev/null
templates=$("$bilan" templates --json |
  node -e 'for (const { code } of JSON.parse(require("fs").readFileSync(0, "utf8")).templates) console.log(code)')

{
  echo '<!doctype html><meta charset="utf-8"><title>Bilan: reports of the example</title>'
  echo '<style>body{font:14px sans-serif;margin:2rem}img{width:11rem;margin:.2rem;border:1px solid #ccc}</style>'
} >"$folder/index.html"
for template in $templates; do
  for language in $languages; do
    name=$template-$language
    mkdir -p "$folder/$name"
    "$bilan" report "$project" --workspace "$work/demo.bilan" --template "$template" --period "$period" \
      --format pdf,xlsx --lang "$language" --date "$date" --out "$folder/$name" >/dev/null
    pdftoppm -png -r 50 "$folder/$name"/*.pdf "$folder/$name/page"
    {
      echo "<h2>$name</h2>"
      for page in "$folder/$name"/page-*.png; do
        echo "<img src=\"$name/${page##*/}\" alt=\"$name, ${page##*/}\" loading=\"lazy\">"
      done
    } >>"$folder/index.html"
    echo "$name: $(find "$folder/$name" -name 'page-*.png' | wc -l) pages"
  done
done
