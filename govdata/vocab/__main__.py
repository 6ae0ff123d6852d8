"""Writes what is published of the vocabularies: `python -m govdata.vocab schemas/v1`."""

from __future__ import annotations

import sys
from pathlib import Path

from govdata.vocab.jsonld import CONTEXT_NAME, context_file
from govdata.vocab.jsonld_shacl import shapes_file
from govdata.vocab.newsml_profile import PROFILE_NAME, profile_file
from govdata.vocab.ontology import VOCABULARY_NAME, vocabulary_file
from govdata.vocab.skos import CODE_LISTS_NAME, code_lists_file

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    (folder / CONTEXT_NAME).write_bytes(context_file())
    (folder / "shapes.ttl").write_bytes(shapes_file())
    (folder / PROFILE_NAME).write_bytes(profile_file())
    (folder / CODE_LISTS_NAME).write_bytes(code_lists_file())
    (folder / VOCABULARY_NAME).write_bytes(vocabulary_file())
