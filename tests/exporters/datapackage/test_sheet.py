from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from govdata.exporters.datapackage.sheet import GZIP, Sheet
from govdata.output import Files
from govdata.vocab.tables import BY_NAME

if TYPE_CHECKING:
    from pathlib import Path

HEADER = b"release_id,keyword\r\n"


def written(folder: Path, rows: list[tuple[str, str | None]], compression: str = "") -> tuple[str, bytes, int | None]:
    """Name, bytes and number of rows of a table of keywords."""
    files = Files(root=folder, folder="p")
    sheet = Sheet(files, BY_NAME["keywords"], "keywords", compression)
    for row in rows:
        sheet.write([row])
    sheet.close()
    entry = files.entries[0]
    return entry.path, (folder / entry.path).read_bytes(), entry.records


def test_a_table_has_a_header_and_quotes_where_a_cell_needs_them(tmp_path: Path) -> None:
    rows = [("a", "one, two"), ("b", None), ("c", 'a "b"')]
    assert written(tmp_path, [*rows]) == (
        "p/data/keywords.csv",
        HEADER + b'a,"one, two"\r\nb,\r\nc,"a ""b"""\r\n',
        3,
    )


@pytest.mark.parametrize("count", [0, 1, 5000])
def test_a_compressed_table_says_the_same(tmp_path: Path, count: int) -> None:
    rows: list[tuple[str, str | None]] = [(f"r{n}", "海" * 9) for n in range(count)]
    plain, packed = written(tmp_path / "plain", rows), written(tmp_path / "packed", rows, GZIP)
    assert packed[0] == f"{plain[0]}.gz"
    assert gzip.decompress(packed[1]) == plain[1]
    assert packed[2] == count
    assert packed == written(tmp_path / "again", rows, GZIP)
