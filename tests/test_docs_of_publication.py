from __future__ import annotations

import json
from dataclasses import fields

from govdata.dataset import Dataset
from tests.environment import ROOT


def test_the_page_on_publications_names_every_key_of_a_manifest() -> None:
    page = (ROOT / "docs" / "formats" / "publication.md").read_text(encoding="utf-8")
    manifest = json.loads((ROOT / "exports" / "manifest.json").read_text(encoding="utf-8"))
    keys = [*manifest, "libraries", "skipped"]
    assert [key for key in keys if f"\n| `{key}` |" not in page] == []
    assert " ".join(f.name for f in fields(Dataset) if f.name != "base") in page
