"""What is called a workbook and is none is told for what it is, with the way out."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from govdata.source import Source
from govdata.tables.nature import nature


def archive(**parts: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as made:
        for name, text in parts.items():
            made.writestr(name.replace("__", "/").replace("_", "."), text)
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "says", "way_out"),
    [
        (b"", "is empty", "save it again"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "of old", "save it as an Excel workbook"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked with a password", "without a password"),
        (b"release_id,title", "plain text", "name it .csv"),
        (b"\xef\xbb\xbf <html>", "web page or XML", "save it as an Excel workbook"),
        (b"\0\1\2", "no workbook", "save it as an Excel workbook"),
        (b"PK\x03\x04", "cut off or damaged", "copy it again"),
        (archive(a_txt="x"), "an archive", "unpack it"),
        (archive(out__datapackage_json="{}"), "a data package in an archive", "name its datapackage.json"),
        (archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "OpenDocument", "name it .ods"),
        (archive(xl__workbook_bin="x"), "binary", "Excel workbook"),
        (archive(xl__workbook_xml="x"), "damaged: what it said", "copy it again"),
    ],
)
def test_the_nature_of_a_file_is_told(content: bytes, says: str, way_out: str) -> None:
    told = nature(Source(name="a.xlsx", content=content), "what it said")
    assert says in told[0]
    assert way_out in told[1]
