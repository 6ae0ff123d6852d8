"""The bytes of a source as text: read within the limit and decoded as UTF-8, or a finding that says why not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem
from govdata.source import Place
from govdata.syntax.limits import MAX_BYTES
from govdata.syntax.lines import Lines

if TYPE_CHECKING:
    from govdata.source import Source

__all__ = ["BOM", "as_lines", "decode", "not_utf8", "other_encoding", "unreadable"]

BOM = b"\xef\xbb\xbf"
"""The byte order mark as UTF-8."""
# Byte order marks of the other encodings of Unicode; the first that fits is meant.
_FOREIGN_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_HIGH_RUNS = re.compile(rb"[\x80-\xff]+")
# How much of a file is looked at to tell its encoding.
_SAMPLE = 65536


def as_lines(source: Source, *, smaller: str = "write one record a line, as NDJSON (.ndjson)") -> Lines | Finding:
    """The whole source as text, or the finding that it cannot be opened, is too large or is not UTF-8.

    `smaller` is the way out where it is too large.
    """
    try:
        content = _read(source)
    except OSError as error:
        return unreadable(source, error)
    if len(content) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 2**20} MiB"
        problem = Problem(pointer="", message=message, help=smaller)
        return Finding.of("GD006", Place(source=source.name), problem)
    text = decode(content, source, source.line)
    if isinstance(text, Finding):
        return text
    return Lines(source=source, text=text, number=source.line, marked=content.startswith(BOM))


def _read(source: Source) -> bytes:
    """The bytes of the source, or one more than are read: enough to know that it is too large."""
    most = MAX_BYTES + 1 if source.stop is None else min(MAX_BYTES + 1, source.stop - source.start)
    with source.open() as stream:
        # A large read makes room for all it may get, so it is asked for only where there is much to get.
        first = stream.read(min(_SAMPLE, most))
        return first if len(first) < _SAMPLE else first + stream.read(most - _SAMPLE)


def unreadable(source: Source, error: OSError) -> Finding:
    """The finding for a source that cannot be opened; in words that are the same in every locale."""
    reasons = {
        FileNotFoundError: "there is no such file",
        PermissionError: "reading it is not permitted",
        IsADirectoryError: "it is a folder, not a file",
    }
    reason = reasons.get(type(error), f"the system reports {type(error).__name__}")
    way_out = "check the path and its permissions"
    if source.url:
        reason, way_out = error.strerror or reason, "check the address, or download the file and name its path"
    problem = Problem(pointer="", message=f"the file cannot be read: {reason}", help=way_out)
    return Finding.of("GD001", Place(source=source.name), problem)


def other_encoding(content: bytes) -> str:
    """The name of the encoding that the first bytes give away, where it is not UTF-8; else empty.

    A NUL every second byte is UTF-16 without its mark: as UTF-8 it would decode, to nonsense.
    """
    for mark, name in _FOREIGN_MARKS:
        if content.startswith(mark):
            return name
    sample = content[:_SAMPLE]
    nuls = sample.count(0)
    return "UTF-16" if nuls > len(sample) // 5 and sample[1::2].count(0) in {0, nuls} else ""


def not_utf8(source: Source, encoding: str) -> Finding:
    """The finding for a source that is in another encoding altogether."""
    problem = Problem(pointer="", message=f"the file is {encoding}, not UTF-8", help="save the file as UTF-8")
    return Finding.of("GD002", Place(source=source.name, line=source.line, column=1), problem)


def decode(content: bytes, source: Source, line: int) -> str | Finding:
    """UTF-8 as text without byte order mark, or the finding that it is another encoding or where it is not UTF-8.

    `line` is the number of the content's first line.
    """
    if foreign := other_encoding(content):
        return not_utf8(source, foreign)
    content = content.removeprefix(BOM)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start
    start, end = content.rfind(b"\n", 0, at) + 1, content.find(b"\n", at)
    before = content[start:at].decode("utf-8").rpartition("\r")[2]
    place = Place(source=source.name, line=line + _line_ends(content[:at]), column=len(before) + 1)
    message = f"byte 0x{content[at]:02X} is not UTF-8"
    problem = Problem(pointer="", message=message, help=_way_out(content[max(0, at - _SAMPLE) : at + _SAMPLE]))
    shown = before + content[at : end if end >= 0 else None].decode("utf-8", "replace")
    return Finding.of("GD002", place, problem, line=shown.rstrip("\r"))


def _line_ends(content: bytes) -> int:
    return content.count(b"\n") + content.count(b"\r") - content.count(b"\r\n")


def _way_out(sample: bytes) -> str:
    sound = sum(char > "\x7f" for char in sample.decode("utf-8", "ignore"))
    if sound > sample.decode("utf-8", "replace").count("\ufffd"):
        return "the rest looks like UTF-8: mend the damaged character"
    runs = [len(run) for run in _HIGH_RUNS.findall(sample)]
    encoding = "Windows-1252 (Latin-1)" if runs.count(1) * 2 >= len(runs) else "Big5 or GB 18030"
    return f"the file looks like {encoding}: save it as UTF-8"
