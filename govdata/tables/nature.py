"""What a file is that is called a workbook and is none, so that the way out can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile

if TYPE_CHECKING:
    from govdata.source import Source

__all__ = ["nature"]

_RESAVE: Final = "open it in a spreadsheet and save it as an Excel workbook (.xlsx)"
_LOOKED_AT: Final = 1 << 24
_OLE: Final = b"\xd0\xcf\x11\xe0"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = b"PK\x03\x04"
_DAMAGED: Final = "copy it again, or open it in a spreadsheet that can mend it and save it anew"


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
                return _other(archive, error)
        except (BadZipFile, NotImplementedError, ValueError, EOFError):
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


def _other(archive: ZipFile, error: str) -> tuple[str, str]:
    names = archive.namelist()
    if any(name.rpartition("/")[2] == "datapackage.json" for name in names):
        return "the file is a data package in an archive", "unpack it, and name its datapackage.json"
    if "mimetype" in names and b"opendocument.spreadsheet" in archive.read("mimetype")[:99]:
        return "the file is an OpenDocument spreadsheet (.ods)", _RESAVE
    if any(name.endswith("workbook.bin") for name in names):
        return "the file is a binary workbook (.xlsb)", _RESAVE
    if not any(name.endswith("workbook.xml") for name in names):
        return "the file is an archive that holds no workbook", "unpack it, and name the files in it"
    return f"the workbook is damaged: {error}", _DAMAGED
