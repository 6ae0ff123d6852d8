"""What a file is that is called a workbook and is none, so that the way out can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile
from zlib import error as deflate_error

from govdata.finding import Finding, Problem
from govdata.limits import TOO_DEEP, TOO_LONG, TOO_MANY
from govdata.place import Place
from govdata.tables.scan import TooLargeError

if TYPE_CHECKING:
    from govdata.source import Source

__all__ = ["nature", "unreadable"]

_RESAVE: Final = "open it in a spreadsheet and save it as an Excel workbook (.xlsx)"
_LOOKED_AT: Final = 1 << 24
_OLE: Final = b"\xd0\xcf\x11\xe0"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = b"PK\x03\x04"
_MANIFEST: Final = "META-INF/manifest.xml"
_TOO_MUCH: Final = frozenset((TOO_DEEP, TOO_LONG, TOO_MANY))
_DAMAGED: Final = "copy it again, or open it in a spreadsheet that can mend it and save it anew"


def unreadable(source: Source, error: Exception) -> Finding:
    """The finding about a file that cannot be read as a workbook, for an error. Raises OSError."""
    place = Place(source=source.name)
    if isinstance(error, OSError):
        return Finding.of("GD001", place, _problem(f"it cannot be read: {error.strerror or error}", ""))
    if isinstance(error, TooLargeError) or str(error) in _TOO_MUCH:
        return Finding.of(
            "GD006", place, _problem(f"the workbook is too large: {error}", "delete stray cells, or split it")
        )
    return Finding.of("GD111", place, _problem(*nature(source, str(error))))


def _problem(message: str, way_out: str) -> Problem:
    return Problem(pointer="", message=message, help=way_out)


def nature(source: Source, error: str) -> tuple[str, str]:
    """What is told of a file that its library refused with an error, and the way out. Raises OSError."""
    with source.open() as stream:
        head = stream.read(_LOOKED_AT)
        if head.startswith(_OLE):
            return _old(head)
        if not head.strip():
            return "the file is empty", "save it again, or leave it out"
        if not head.startswith(_ZIP):
            return _no_archive(head)
        try:
            with ZipFile(stream) as archive:
                return _other(source, archive, error)
        except (BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, deflate_error):
            return "the file is cut off or damaged", _DAMAGED


def _old(head: bytes) -> tuple[str, str]:
    if _LOCKED in head:
        return "the workbook is locked with a password", f"{_RESAVE}, without a password"
    return "the file is a workbook of old (.xls), or locked with a password", f"{_RESAVE}, without a password"


def _no_archive(head: bytes) -> tuple[str, str]:
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return "the file is a web page or XML that is called a workbook", _RESAVE
    if b"\0" not in head:
        return "the file is plain text that is called a workbook", f"name it .csv if it is a table, or {_RESAVE}"
    return "the file is no workbook", _RESAVE


def _other(source: Source, archive: ZipFile, error: str) -> tuple[str, str]:
    names = archive.namelist()
    if any(name.rpartition("/")[2] == "datapackage.json" for name in names):
        return "the file is a data package in an archive", "unpack it, and name its datapackage.json"
    if _MANIFEST in names and b"encrypt" in _start(archive, _MANIFEST):
        return "the workbook is locked with a password", f"{_RESAVE}, without a password"
    if any(name.endswith("workbook.bin") for name in names):
        return "the file is a binary workbook (.xlsb)", _RESAVE
    is_open = "mimetype" in names and b"opendocument.spreadsheet" in _start(archive, "mimetype")
    if not is_open and not any(name.endswith("workbook.xml") for name in names):
        return "the file is an archive that holds no workbook", "unpack it, and name the files in it"
    return _misnamed(source, error, is_open=is_open)


def _misnamed(source: Source, error: str, *, is_open: bool) -> tuple[str, str]:
    """What is told of a workbook: that it has the name of the other kind, or else that it is damaged."""
    if is_open == source.name.lower().endswith(".ods"):
        return f"the workbook is damaged: {error}", _DAMAGED
    if is_open:
        return "the file is an OpenDocument spreadsheet", "name it .ods"
    return "the file is an Excel workbook", "name it .xlsx"


def _start(archive: ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(_LOOKED_AT)
