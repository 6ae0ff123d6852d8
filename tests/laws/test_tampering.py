"""What stands in a publication is what govdata writes: no byte of any file can be another, whatever its digest says."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from govdata.dataset import Dataset
from govdata.exporters import EXPORTERS
from tests.environment import ROOT

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = EXPORTERS.names()
DATASET = Dataset(
    base="https://data.example.org/", title="Harbour news", description="All of it.", license="CC-BY-4.0",
    homepage="https://harbour.example/", version="2026-03", authority="harbour.example", year="2026",
    timezone="Asia/Singapore",
)  # fmt: skip
OPTIONS = {"datapackage": {"parquet": "yes", "compression": "gzip"}, "newsml": {"embed-catalog": "yes"}}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("tampering") / "out"
    records = [ROOT / "examples" / "records" / "2026-03-05-night-ferry-en.md", ROOT / "exports"]
    found = [r for r in govdata.read(records[1:]) if r.translations or r.photos.items or r.videos.items][:4]
    govdata.export(found, to=FORMATS, out=out, dataset=DATASET, options=OPTIONS)
    assert govdata.verify(out).findings == ()
    return out


def write(folder: Path, entry: dict[str, Any], data: bytes) -> None:
    """Write a file, and mend its digest, as one would who wants to hide it."""
    (folder / entry["path"]).write_bytes(data)
    manifest = json.loads((folder / "manifest.json").read_text())
    for one in manifest["files"]:
        if one["path"] == entry["path"]:
            one.update(bytes=len(data), sha256=sha256(data).hexdigest())
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draw=st.data())
def test_no_byte_can_be_changed_unseen(published: Path, name: str, draw: st.DataObject) -> None:
    manifest = json.loads((published / "manifest.json").read_text())
    files = [e for e in manifest["files"] if e["path"].startswith(f"{name}/") and e["bytes"]]
    entry = draw.draw(st.sampled_from(files))
    at, bit = draw.draw(st.integers(0, entry["bytes"] - 1)), draw.draw(st.integers(0, 7))
    quick = draw.draw(st.booleans())
    before = (published / entry["path"]).read_bytes()
    try:
        write(published, entry, before[:at] + bytes([before[at] ^ 1 << bit]) + before[at + 1 :])
        report = govdata.verify(published, quick=quick)
    finally:
        write(published, entry, before)
    assert not report.ok
    assert not [f for f in report.findings if f.code == "GD900"]
