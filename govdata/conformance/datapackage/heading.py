"""The heading of a file in CSV: which of its records it is, what its columns are called, and which are comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.conformance.datapackage.dialect import Dialect
from govdata.conformance.datapackage.header import differences, joined
from govdata.conformance.datapackage.said import shown
from govdata.tables.explanatory import explains

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.conformance.datapackage.resource import Resource

    #: What is wrong and the way out, the column, and what of the descriptor it breaks (empty for the resource).
    Fault = tuple[tuple[str, str], str, str]

__all__ = ["Heading"]


class Heading:
    """How the files of a resource begin."""

    def __init__(self, resource: Resource) -> None:
        self.dialect = resource.dialect or Dialect()
        self._resource = resource
        self._wanted = [field.name for field in resource.schema.fields] if resource.schema else []

    def read(self, records: Iterator[list[list[str]]], number: int) -> tuple[list[str], list[list[str]]]:
        """The names of the columns, and the records, from a number on, that had to be read for them."""
        wanted = self.dialect.header_rows
        rows: list[list[str]] = []
        names: list[list[str]] = []
        for at, found in enumerate(records, number):
            rows += found
            if not self.is_comment(found[0], at) and (not wanted or at in wanted):
                names.append([name.strip() for name in found[0]])
            if (at >= wanted[-1]) if wanted else names:
                break
        return joined(names, self.dialect.header_join, self._wanted), rows

    def is_comment(self, row: Sequence[str], number: int) -> bool:
        """Whether the dialect says that a record is none."""
        mark = self.dialect.comment
        return number in self.dialect.comment_rows or bool(mark and row and row[0].startswith(mark))

    def explained(self, rows: Sequence[Sequence[str]], columns: Sequence[int], number: int) -> bool:
        """Whether the first of some records, which has this number, explains the columns and is no row."""
        schema = self._resource.schema
        if schema is None or self.is_comment(rows[0], number):
            return False
        cells, below = ([row[n] if 0 <= n < len(row) else "" for n in columns] for row in (rows[0], [*rows, []][1]))
        return explains(cells, below, [field.trait for field in schema.fields])

    def way_out_of(self, number: int) -> str:
        """What can be done about a record of this number that is no row."""
        by_dialect = f', or write `"commentRows": [{number}]` in the dialect'
        return f"take the record out{'' if self._resource.ours else by_dialect}"

    def goes_on(self, names: list[str]) -> bool:
        """Whether a file that is not the first of its table begins with a row, and not with a header."""
        header = self._resource.header
        if not header or len(names) != len(header) or self._resource.ours:
            return False
        return set(self._wanted).isdisjoint(names) if self._resource.schema else names != header

    def columns(self, names: list[str]) -> list[int]:
        """For each field the place of its column, -1 for none; without a schema all columns."""
        if self._resource.schema is None:
            return list(range(len(names)))
        names = self._as_wanted(names)
        return [names.index(name) if name in names else -1 for name in self._wanted]

    def faults(self, names: list[str]) -> Iterator[Fault]:
        """What is wrong with the names."""
        schema, names = self._resource.schema, self._as_wanted(names)
        if schema is None:
            yield from _unnamed(names)
        elif set(self._wanted).isdisjoint(names):
            told = f"the first record is not the header `{','.join(self._wanted)}`"
            yield (told, "write the header above the rows"), "", f"{schema.at}/fields"
        else:
            for words, column, at in differences(names, self._wanted, schema.match):
                yield words, column, f"{schema.at}/fields{at}"

    def _as_wanted(self, names: list[str]) -> list[str]:
        """The names as the fields have them, where case does not count."""
        if not self.dialect.any_case:
            return names
        folded = {name.casefold(): name for name in self._wanted}
        return [folded.get(name.casefold(), name) for name in names]


def _unnamed(names: Sequence[str]) -> Iterator[Fault]:
    """Which columns of a table without a schema cannot be told by their names."""
    for n, name in enumerate(names, 1):
        if not name:
            yield (f"column {n} has no name", "name it"), "", ""
    for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
        yield (f"column {shown(name)} stands twice", "give one of them another name"), name, ""
