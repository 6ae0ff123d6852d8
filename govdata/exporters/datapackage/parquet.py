"""A table as a Parquet file beside its CSV file: the same rows and values, typed and compressed.

What CSV says as text stays text where a type would lose some of it: a date-time its offset, a partial date its
precision. Dates, integers and coordinates have their types.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from govdata.errors import MissingExtraError
from govdata.vocab.tables_forms import form_of
from govdata.vocab.tables_texts import description

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.output import Files, Sink
    from govdata.vocab.tables import Table
    from govdata.vocab.tables_forms import Form

    Cells = Sequence[Any]

__all__ = ["Twin", "need"]

#: Rows of a row group: what is held of a table, so that memory stays flat.
_GROUP = 4096


def need() -> None:
    """Raise MissingExtraError where pyarrow is absent."""
    try:
        import pyarrow.parquet  # noqa: F401  # it is heavy, and wanted by few
    except ImportError as error:
        raise MissingExtraError("the Parquet twin of a data package", "parquet") from error


class Twin:
    """A table being written as Parquet."""

    def __init__(self, files: Files, table: Table, stem: str) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        self._files = files
        self._arrow = pa
        self._sink = files.open(f"parquet/{stem}.parquet")
        self._schema = _schema(pa, table)
        self._converts = [_convert(form_of(column)) for column in table.columns]
        self._writer = parquet.ParquetWriter(pa.PythonFile(_Stream(self._sink), mode="w"), self._schema, **_FORM)
        self._waiting: list[Cells] = []
        self._rows = 0

    def write(self, rows: Sequence[Cells]) -> None:
        """Add rows, each with a cell for every column; None is an absent value."""
        self._waiting += rows
        while len(self._waiting) >= _GROUP:
            self._group(self._waiting[:_GROUP])
            del self._waiting[:_GROUP]

    def close(self) -> None:
        """Complete the file and note it."""
        if self._waiting:
            self._group(self._waiting)
            self._waiting = []
        self._writer.close()
        self._files.done(self._sink, self._rows)

    def _group(self, rows: Sequence[Cells]) -> None:
        pa = self._arrow
        columns = zip(*rows, strict=True)
        arrays = [
            pa.array(_converted(cells, convert), type=field.type)
            for cells, convert, field in zip(columns, self._converts, self._schema, strict=True)
        ]
        self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema))
        self._rows += len(rows)


#: How the files are written; each setting is said, so that another default makes no other bytes.
_FORM = {"compression": "zstd", "compression_level": 3, "version": "2.6", "data_page_version": "1.0"}
_CONVERTS: dict[str, Callable[[Any], Any]] = {"date": date.fromisoformat, "number": float}


def _convert(form: Form) -> Callable[[Any], Any] | None:
    """How a cell becomes a value, where it is not the value itself; blank text is what CSV cannot tell from none."""
    return (lambda cell: cell or None) if form.blank else _CONVERTS.get(form.type)


def _converted(cells: Cells, convert: Callable[[Any], Any] | None) -> Cells:
    return cells if convert is None else [None if cell is None else convert(cell) for cell in cells]


def _schema(pa: Any, table: Table) -> Any:  # noqa: ANN401  # pyarrow has no types
    types = {"date": pa.date32(), "number": pa.float64(), "integer": pa.int32()}
    return pa.schema(
        [
            pa.field(
                column.name,
                types.get(form_of(column).type, pa.string()),
                nullable=not column.required,
                metadata={"description": description(table, column)},
            )
            for column in table.columns
        ],
        metadata={"title": table.title, "description": table.says},
    )


class _Stream:
    """A sink as pyarrow wants it: a file that is only written."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._position = 0
        self.closed = False

    def write(self, data: Any) -> int:  # noqa: ANN401  # bytes or a buffer of pyarrow's
        """Append bytes."""
        self._sink.write(bytes(data))
        self._position += len(data)
        return len(data)

    def tell(self) -> int:
        """How much was written."""
        return self._position

    def flush(self) -> None:
        """Leave it to the sink, which brings all to the disk when it is closed."""

    def close(self) -> None:
        """Leave it to the sink, which is closed when the file is noted."""
        self.closed = True
