"""What a workbook says beside its values: faults, formulas without a value, days shown as months (ECMA-376, part 1)."""

from __future__ import annotations

import posixpath
import re
from typing import IO, TYPE_CHECKING, Final
from zipfile import BadZipFile

from govdata.tables.cells import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipFile

    from lxml.etree import _Element

__all__ = ["MONTH", "MOST_CELLS", "Scan", "TooLargeError", "column_number", "guard"]

MONTH: Final = "month"
"""The mark of a cell whose format shows a month and no day."""

MOST_CELLS: Final = 30_000_000
"""The most cells, empty ones between others included, that a sheet may have; one stray cell makes millions of them."""

#: The most bytes that a workbook may have, unpacked.
_MOST_BYTES: Final = 1 << 30
#: Above so many bytes a part is looked at for how well it is packed: text shrinks to a tenth, what is made to fill the
#: memory to a thousandth.
_PLAIN_BYTES: Final = 1 << 24
_BEST_PACKED: Final = 100
_BLOCK: Final = 1 << 20
#: The longest piece of a part that is looked for: it may be cut in two by the end of a block.
_OVERLAP: Final = 32
_COLUMN: Final = re.compile(rb"""\br=["']([A-Z]{1,3})[0-9]""")
_ROW: Final = re.compile(rb"""\br=["'][A-Z]{0,3}([0-9]{1,7})["']""")
_SUSPECT: Final = re.compile(rb"""<(?:\w+:)?f[ />]|\bt=["']e["']""")
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_BUILT_IN_MONTH: Final = 17
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


class TooLargeError(ValueError):
    """The workbook would take more memory than anyone means to spend on it."""


def guard(archive: ZipFile) -> None:
    """Raises TooLargeError for an archive that is made to fill the memory when it is unpacked."""
    parts = archive.infolist()
    if sum(info.file_size for info in parts) > _MOST_BYTES:
        raise TooLargeError(f"unpacked, the workbook is larger than {_MOST_BYTES >> 30} GiB")
    if any(i.file_size > _PLAIN_BYTES and i.file_size > _BEST_PACKED * i.compress_size for i in parts):
        raise TooLargeError(f"unpacked, one of its parts is more than {_BEST_PACKED} times as large")


class Scan:
    """The parts of a workbook. Raises BadZipFile for what is no workbook, TooLargeError for one that is too large."""

    def __init__(self, archive: ZipFile) -> None:
        guard(archive)
        self._archive = archive
        self._parts = dict(self._sheets())
        self._months = frozenset(self._month_styles())

    def marks(self, sheet: str) -> dict[int, dict[int, Broken | str]]:
        """The cells of a sheet that are not what their value says, by row (from 1) and column (from 0)."""
        found: dict[int, dict[int, Broken | str]] = {}
        part = self._parts.get(sheet)
        if part is not None and self._is_suspect(part, sheet):
            for row, column, mark in self._marked(part):
                found.setdefault(row, {})[column] = mark
        return found

    def _is_suspect(self, part: str, sheet: str) -> bool:
        """Whether there may be a mark in a part. Raises TooLargeError for a sheet that reaches too far."""
        styles = [f's="{style}"'.encode() for style in self._months]
        rows, letters, suspect = 1, {b"A"}, False
        for block in self._blocks(part):
            rows = max(rows, max(map(int, _ROW.findall(block)), default=1))
            letters.update(_COLUMN.findall(block))
            suspect = suspect or bool(_SUSPECT.search(block)) or any(style in block for style in styles)
        columns = max(column_number(one.decode()) + 1 for one in letters)
        if rows * columns > MOST_CELLS:
            raise TooLargeError(f"sheet `{sheet}` reaches over {rows} rows and {columns} columns")
        return suspect

    def _blocks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part, some at a time, each with the last ones of those before."""
        before = b""
        with self._opened(part) as stream:
            while block := stream.read(_BLOCK):
                yield before + block
                before = block[-_OVERLAP:]

    def _marked(self, part: str) -> Iterator[tuple[int, int, Broken | str]]:
        row, column = 0, -1
        with self._opened(part) as stream:
            for event, element in _events(stream):
                if event == "start" and _local(element) == "row":
                    row, column = int(element.get("r") or row + 1), -1
                elif event == "end" and _local(element) == "c":
                    column = (
                        column_number(element.get("r", "").rstrip("0123456789")) if element.get("r") else column + 1
                    )
                    if mark := self._mark(element):
                        yield row, column, mark
                elif event == "end" and _local(element) == "row":
                    _forget(element)

    def _mark(self, cell: _Element) -> Broken | str | None:
        value = cell.findtext("{*}v")
        if cell.get("t") == "e":
            return Broken(value or "#?")
        formula = cell.find("{*}f")
        if formula is not None and not value and cell.get("t") != "str":
            return Broken(f"={formula.text or ''}")
        return MONTH if value and cell.get("t", "n") == "n" and cell.get("s") in self._months else None

    def _sheets(self) -> Iterator[tuple[str, str]]:
        """The name of each sheet with the path of its part."""
        related = {
            e.get("Id"): e.get("Target", "") for e in self._elements("xl/_rels/workbook.xml.rels", "Relationship")
        }
        for element in self._elements("xl/workbook.xml", "sheet"):
            target = related.get(element.get(_RELATION) or element.get(_STRICT))
            if target:
                yield element.get("name", ""), posixpath.normpath(posixpath.join("/xl", target)).removeprefix("/")

    def _month_styles(self) -> Iterator[str]:
        """The styles of cells, as cells name them, that show a date without its day."""
        if "xl/styles.xml" not in self._archive.namelist():
            return
        codes = {e.get("numFmtId"): e.get("formatCode", "") for e in self._elements("xl/styles.xml", "numFmt")}
        months = {name for name, code in codes.items() if _shows_no_day(code)} | {str(_BUILT_IN_MONTH)}
        formats = next(iter(self._elements("xl/styles.xml", "cellXfs")), ())
        yield from (str(n) for n, xf in enumerate(formats) if xf.get("numFmtId") in months)

    def _elements(self, part: str, name: str) -> list[_Element]:
        """The elements of a name in a small part."""
        with self._opened(part) as stream:
            found = [e for _, e in _events(stream) if _local(e) == name]
        return list(dict.fromkeys(found))

    def _opened(self, part: str) -> IO[bytes]:
        try:
            return self._archive.open(part)
        except KeyError as error:
            raise BadZipFile(f"it has no part {part}") from error


def column_number(letters: str) -> int:
    """The number, from 0, of a column that is named by letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _shows_no_day(code: str) -> bool:
    shown = set(_LITERAL.sub("", code.partition(";")[0]).casefold())
    return bool(shown & set("my")) and not shown & set("dhs")


def _forget(row: _Element) -> None:
    """Let go of a row that has been looked at, and of those before it."""
    row.clear()
    while (before := row.getprevious()) is not None:
        before.getparent().remove(before)  # type: ignore[union-attr]  # it stands in a sheet


def _events(stream: IO[bytes]) -> Iterator[tuple[str, _Element]]:
    from lxml import etree  # noqa: PLC0415  # takes long to load

    safe = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": True}
    try:
        yield from etree.iterparse(stream, events=("start", "end"), **safe)
    except etree.XMLSyntaxError as error:
        raise BadZipFile(f"one of its parts is damaged: {error}") from error


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]
