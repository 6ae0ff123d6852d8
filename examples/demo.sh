#!/usr/bin/env bash
# What govdata does with the examples, command by command: bash examples/demo.sh OUTPUT-FOLDER
set -euo pipefail
PYTHON=${PYTHON:-python3}
examples=$(dirname "$0")
output=${1:?name the folder to write to}
config=$examples/govdata.toml

rm -rf "$output"
mkdir -p "$output"

run() {
  echo "\$ govdata $*"
  "$PYTHON" -m govdata "$@"
  echo
}

run parse --config "$config" "$examples/texts" -o "$output/parsed"
run validate --config "$config" "$examples/records" "$output/parsed"
run export --config "$config" "$examples/records" "$examples/texts" --to jsonld,newsml,datapackage \
  --out "$output/publication"
run verify "$output/publication"

echo "What there is now in $output/publication:"
for folder in "$output"/publication/*/; do
  files=$(find "$folder" -type f | wc -l)
  bytes=$(find "$folder" -type f -exec cat {} + | wc -c)
  printf '  %-12s %4d files %8d kB\n' "$(basename "$folder")" "$files" "$(((bytes + 1023) / 1024))"
done
echo "  $(cat "$output"/publication/ndjson/*.jsonl | wc -l) records in each."
echo "Look next at:"
echo "  $output/parsed                                a text, read: each value with the words it came from"
echo "  $output/publication/manifest.json             what was published, with digests"
echo "  $output/publication/datapackage/              tables for a spreadsheet, pandas or DuckDB"
