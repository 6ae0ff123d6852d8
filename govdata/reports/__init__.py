"""Reports: one output each, from findings to text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from unicodedata import category

from govdata.registry import Folder

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterable, Iterator

    from govdata.finding import Finding
    from govdata.place import Place

__all__ = ["MARKS", "REPORTS", "Report", "Setting", "as_json", "data", "fingerprint", "line_of", "plain", "said"]

#: How a report marks what `--fix` and `--unsafe-fixes` mend.
MARKS = {"": "", "safe": "[*]", "unsafe": "[?]"}
_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where and for whom a report is written.

    `color` asks for ANSI colours. `folder` is the working folder and `root` that of the repository, both absolute;
    empty where there is none. `explain` gives the first sentence of a rule's manual, by its code.
    """

    color: bool = False
    folder: str = ""
    root: str = ""
    explain: Callable[[str], str] = lambda _code: ""

    def path(self, source: str) -> str:
        """A source's path from the repository's root, with forward slashes; its name where it lies outside."""
        if source.startswith("<") or "://" in source:
            return source
        if not self.root:
            return PurePath(source).as_posix()
        from posixpath import normpath  # noqa: PLC0415

        whole = PurePath(normpath(PurePath(self.folder, source).as_posix()))
        return whole.relative_to(self.root).as_posix() if whole.is_relative_to(self.root) else source


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report: what it is for, and how findings become pieces of text, one at a time.

    `for_people` is true where a line that sums up may follow; any other report is for programs, and stands alone.
    """

    summary: str
    write: Callable[[Iterable[Finding], Setting], Iterator[str]]
    for_people: bool = False


REPORTS = Folder("govdata.reports", "REPORT", Report, __path__)


def plain(text: str) -> str:
    """Text in which controls and marks of direction are U+FFFD, so that no text can rewrite the report around it.

    The joiners of Persian, of Indian scripts and of emoji are left: they change nothing but their neighbours.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if category(c) in _UNSHOWN and c not in "\u200c\u200d" else c for c in text)


def said(finding: Finding) -> str:
    """What a finding says, with the way out and, of a table, the cell: for programs that show one text and a line."""
    cell = f"{str(finding.place)[len(finding.place.source) :].lstrip(':')}: " if finding.place.cell else ""
    way_out = f" ({finding.help})" if finding.help else ""
    return plain(f"{cell}{finding.message}{way_out}")


def line_of(place: Place) -> int:
    """The line of the file that a place is on, from 1; 0 where it has none, as a cell of a table has not."""
    return 0 if place.cell else place.line


def as_json(value: Any) -> str:  # noqa: ANN401  # plain data
    """JSON on one line; a lone surrogate, as of a file name that is not UTF-8, is spelled out for strict readers."""
    import json  # noqa: PLC0415  # few reports are JSON
    import re  # noqa: PLC0415

    text = json.dumps(value, ensure_ascii=False)
    return re.sub("[\ud800-\udfff]", lambda found: f"\\\\u{ord(found[0]):04x}", text)


def data(finding: Finding) -> dict[str, Any]:
    """A finding as JSON has it: every field, null for what it has not; places as the caller named them."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "help": finding.help or None,
        "fix": finding.fix or None,
        **_place(finding.place),
        "pointer": finding.pointer,
        "record": finding.record or None,
        "related": [{"message": other.message, **_place(other.place)} for other in finding.related],
    }


def _place(place: Place) -> dict[str, Any]:
    """`row` is the number of a record of CSV, `range` the part of a file from its start up to, and without, its end."""
    line, column = line_of(place), max(place.column, 1)
    start, end = {"line": line, "column": column}, {"line": line, "column": column + place.width}
    return {
        "path": place.source,
        "range": {"start": start, "end": end} if line else None,
        "row": place.line if place.cell and place.line else None,
        "cell": place.cell or None,
    }


def fingerprint(finding: Finding, path: str, seen: Counter[bytes]) -> str:
    """Tells a finding from all others of a run, and knows it again when it has moved to another line.

    By code, path, record and pointer; `seen` counts those that are equal in all of these.
    """
    from hashlib import sha256  # noqa: PLC0415

    what = f"{finding.code}\n{path}\n{finding.record}\n{finding.pointer}"
    key = sha256(what.encode(errors="surrogatepass")).digest()
    seen[key] += 1
    return sha256(key + str(seen[key]).encode()).hexdigest()
