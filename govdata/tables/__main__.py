"""Writes what is published of the tables: `python -m govdata.tables schemas/v1 docs/formats/datapackage.md`."""

from __future__ import annotations

import sys
from pathlib import Path

from govdata.vocab.datapackage import schema_files
from govdata.vocab.tables_page import page

if __name__ == "__main__":
    schemas, described = map(Path, sys.argv[1:])
    for name, content in schema_files().items():
        (schemas / name).parent.mkdir(exist_ok=True)
        (schemas / name).write_bytes(content)
    described.write_text(page(described.read_text(encoding="utf-8")), encoding="utf-8")
