"""Where a file is not as it should be, in words: its line and column where it is a text, else the byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem
from govdata.place import Place

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.rewriting.comparison import Unlike

__all__ = ["differs", "spot"]

_DIFFERS = "GD773"
_BLOCK = 1 << 20
#: Code points that are shown of either side.
_SHOWN = 20


def differs(folder: Path, unlike: Unlike) -> Finding:
    """The finding of a file that differs. Raises OSError."""
    path = folder / unlike.path
    line, column = spot(path, unlike.offset)
    place = Place(source=path.as_posix(), line=line, column=column)
    message = f"byte {unlike.offset + 1:,} of this file is not what govdata writes{_sides(unlike, text=line > 0)}"
    return Finding.of(_DIFFERS, place, Problem(pointer="", message=message, help="export again"))


def spot(path: Path, offset: int) -> tuple[int, int]:
    """Line and column (from 1) of a byte of a text; zeros where what stands before it is no text. Raises OSError."""
    line, start, at = 1, 0, 0
    with path.open("rb") as stream:
        while block := stream.read(min(_BLOCK, offset - at)):
            if b"\0" in block:
                return 0, 0
            line += block.count(b"\n")
            start = at + block.rfind(b"\n") + 1 if b"\n" in block else start
            at += len(block)
        stream.seek(start)
        try:
            return line, len(stream.read(offset - start).decode()) + 1
        except UnicodeDecodeError:
            return _inside_a_character(path, start, offset, line)


def _inside_a_character(path: Path, start: int, offset: int, line: int) -> tuple[int, int]:
    """The same, where the byte is not the first of its character, or there is no character at all."""
    with path.open("rb") as stream:
        stream.seek(start)
        before = stream.read(offset - start)
    for short in range(1, 4):
        try:
            return line, len(before[:-short].decode()) + 1
        except UnicodeDecodeError:
            continue
    return 0, 0


def _sides(unlike: Unlike, *, text: bool) -> str:
    if not unlike.expected:
        return ": the file should end there"
    if not unlike.found:
        return ": the file ends there"
    if not text:
        return f": should be {unlike.expected[:8].hex(' ')}, is {unlike.found[:8].hex(' ')}"
    return f": should be {_shown(unlike.expected)}, is {_shown(unlike.found)}"


def _shown(data: bytes) -> str:
    return f"`{data.decode('utf-8', 'replace')[:_SHOWN]}`"
