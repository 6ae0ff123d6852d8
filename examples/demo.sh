#!/usr/bin/env bash
# What govdata does with the examples, from text to a checked publication: bash examples/demo.sh OUTPUT-FOLDER
set -euo pipefail
export PYTHONIOENCODING=utf-8
PYTHON=${PYTHON:-python3}
examples=$(dirname "$0")
output=${1:?name the folder to write to}
settings=(--config "$examples/govdata.toml")
publication=$output/publication
log=$output/log.txt

rm -rf "$output"
mkdir -p "$output"

# Run one command; keep what it says for `said`, and show it only where the command fails.
run() {
  printf '  %-9s ' "$1"
  if ! "$PYTHON" -m govdata "$@" >"$log" 2>&1; then
    echo "failed:"
    cat "$log"
    exit 1
  fi
}

said() { sed "$@" "$log"; }

echo "Press releases, as text and as records typed by hand, become open data:"
run parse "${settings[@]}" "$examples/texts" -o "$output/parsed" --overwrite
said 's/:.*//'
run validate "${settings[@]}" "$examples/records" "$output/parsed"
said 's/\.$//'
run export "${settings[@]}" "$examples/records" "$examples/texts" --to jsonld,newsml,datapackage --out "$publication"
said 1q
table=$(said -n '/^  /p')
run verify "$publication"
said 's/^.*: //'
rm "$log"

echo
echo "What govdata read out of $examples/texts/lornsay-sea-wall.txt:"
"$PYTHON" - "$output/parsed" <<'PYTHON'
import sys

import govdata

release = next(r for r in govdata.read(sys.argv[1]) if "sea wall" in r.title)
print(f"  photos {release.photos.status}, videos {release.videos.status}")
for actor in release.actors:
    print("  " + " ".join(filter(None, (actor.honorific, actor.name))) + (f" ({actor.role})" if actor.role else ""))
for event in release.events:
    when = " ".join(filter(None, (event.start, event.time_of_day, event.status)))
    print(f"  {when + ':':28} {event.type:<11} {', '.join(part.actor for part in event.participants)}")
PYTHON

echo
echo "Published:"
echo "$table"
echo
echo "Look next at"
while read -r file what; do
  printf '  %s\n      %s\n' "$output/$file" "$what"
done <<'NEXT'
parsed/2026-02-11-chief-secretary-inspects-sea-wall-at-east-point.md that text as a record, with the evidence for each value
publication/datapackage/data/events.csv what happened when and where, as a table for any spreadsheet
publication/newsml/2026-03-01-north-quay-opens.xml one release as NewsML-G2, the format of news agencies
publication/jsonld/releases.jsonld all of them as linked data
publication/manifest.json every file with its size and SHA-256
NEXT
