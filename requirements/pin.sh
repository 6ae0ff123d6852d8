#!/usr/bin/env bash
# Pins every dependency of pyproject.toml with its hashes, for Python 3.11 to 3.13 on any system.
# No index and no local path is written: where packages come from is the machine's own setting.
# Test first: what runs govdata is then held to the same versions.
set -euo pipefail
cd "$(dirname "$0")/.."

pin() {
  local output=$1
  shift
  "${UV:-uv}" pip compile --quiet --universal --no-strip-extras --generate-hashes --no-emit-index-url --python-version 3.11 \
    --custom-compile-command "make requirements" --output-file "requirements/$output" pyproject.toml "$@"
}

pin test.txt --group test \
  --extra frictionless --extra xlsx --extra rdf --extra parquet --extra site --extra dask
pin run.txt --constraints requirements/test.txt
"${UV:-uv}" pip compile --quiet --universal --no-strip-extras --generate-hashes --no-emit-index-url --python-version 3.11 \
  --custom-compile-command "make requirements" --constraints requirements/test.txt \
  --output-file requirements/build.txt --group pyproject.toml:build
