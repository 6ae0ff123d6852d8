"""A table as a CSV file, plain or compressed: RFC 4180, UTF-8, quotes only where they are needed."""

from __future__ import annotations

import csv
from gzip import GzipFile
from io import StringIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.output import Files, Sink
    from govdata.vocab.tables import Table

__all__ = ["GZIP", "Sheet"]

GZIP = "gzip"
"""The one compression that every reader of data packages knows (RFC 1952)."""

#: Characters of a table that are held before they are written.
_CHUNK = 1 << 15
#: What zlib itself takes for the best trade; a fixed level, as the bytes depend on it.
_LEVEL = 6


class Sheet:
    """A table being written."""

    def __init__(self, files: Files, table: Table, stem: str, compression: str = "") -> None:
        self._files = files
        packed = compression == GZIP
        self._sink = files.open(f"data/{stem}.csv{'.gz' if packed else ''}")
        self._zip = _zipped(self._sink) if packed else None
        self._rows = 0
        self._begin()
        self._writer.writerow([column.name for column in table.columns])

    def write(self, rows: Sequence[Sequence[Any]]) -> None:
        """Add rows, each with a cell for every column; None is an empty cell."""
        self._writer.writerows(rows)
        self._rows += len(rows)
        if self._text.tell() > _CHUNK:
            self._put()
            self._begin()

    def close(self) -> None:
        """Complete the file and note it."""
        self._put()
        if self._zip:
            self._zip.close()
        self._files.done(self._sink, self._rows)

    def _put(self) -> None:
        (self._zip or self._sink).write(self._text.getvalue().encode())

    def _begin(self) -> None:
        # A new buffer each time: one that was emptied stores four bytes a character and is slower.
        self._text = StringIO(newline="")
        self._writer = csv.writer(self._text, lineterminator="\r\n")


class _Stream:
    """A sink as the gzip module wants it."""

    def __init__(self, sink: Sink) -> None:
        self.write = sink.write

    def flush(self) -> None:
        """Leave it to the sink, which brings all to the disk when it is closed."""


def _zipped(sink: Sink) -> GzipFile:
    """A compressor without name and time, which would make other bytes of the same table."""
    return GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=_Stream(sink), mtime=0)  # writes only
