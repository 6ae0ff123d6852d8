"""The workbook that people fill in: the tables, less what machines add, with an example and lists to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govdata.model.release import Release
from govdata.tables.archive import repack
from govdata.tables.book import Book
from govdata.tables.example import EXAMPLES
from govdata.tables.explain import ORDER
from govdata.tables.rows import publisher_rows, release_rows
from govdata.vocab.tables import BY_NAME, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from govdata.vocab.tables import Column

__all__ = ["write_template"]

#: What a person has no need to type: it follows from the rest, or is for machines.
_NOT_TYPED: Final = frozenset(("position", "first-day", "last-day"))
_ABOUT: Final = (
    ("Press releases, filled in by hand", ""),
    ("How", "One row of `releases` is one press release. The other sheets say more of it."),
    ("", "Leave empty what you do not need."),
    ("", "The rows of the example show the form. Delete them before you fill in your own."),
    ("Ids", "Each row finds its release by `release_id`."),
    ("", "The id of an actor or event is the release's id, a slash, and a short name: 2026-03-01-north-quay/ada-lim."),
    ("", "The short name alone will do where `release_id` stands beside it."),
    ("Order", "Where order counts, it is the order of the rows."),
    ("Dates", "All cells are texts, so that 2026-03-01 and 0412 stay what you type. Keep it so: paste values only."),
    ("Codes", "Choose from the list in the cell; the sheet `codes` says what each code means."),
    ("Columns", "The sheet `columns` says what stands in each column, and which must be filled in."),
    ("Notes", "A column whose header begins with # is for your own notes and is not read."),
    ("Check it", "govdata validate FILE.xlsx"),
)  # fmt: skip


def write_template(path: Path, labels: str, scratch: Path) -> None:
    """Write the template, with labels in a language, or codes; `scratch` is a folder for work.

    Raises OSError, MissingExtraError.
    """
    columns = {name: [c for c in BY_NAME[name].columns if _is_typed(c)] for name in ORDER if name != "evidence"}
    made = scratch / "template.xlsx"
    book = Book(made, columns, labels, blank=True)
    for name, rows in _rows():
        if name in columns:
            book.write(name, ([row[n] for n in _kept(name, columns[name])] for row in rows))
    book.close(_ABOUT)
    repack(made, path)


def _is_typed(column: Column) -> bool:
    return column.take not in _NOT_TYPED and not column.field.startswith("provenance.")


def _kept(name: str, columns: Sequence[Column]) -> list[int]:
    return [n for n, column in enumerate(BY_NAME[name].columns) if column in columns]


def _rows() -> Iterator[tuple[str, Sequence[Sequence[Any]]]]:
    releases = [Release.model_validate(example) for example in EXAMPLES]
    yield from publisher_rows(releases[0].publisher)
    yield from ((TABLES[number].name, rows) for number, rows in release_rows(releases))
