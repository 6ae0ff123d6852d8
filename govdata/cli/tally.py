"""Counting findings while they are shown, and the lines that sum them up."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Finding

__all__ = ["Tally", "plural"]

_SERIOUS = {"error": ("error",), "warning": ("error", "warning"), "never": ()}
_WIDTH = 80
#: Suffixes of files in which a record is a line.
_RECORD_A_LINE = (".ndjson", ".jsonl")


class Tally:
    """How many findings of each kind, and in how many records; in constant memory, as they come sorted by source."""

    def __init__(self) -> None:
        self.count: Counter[str] = Counter()
        self.fixable: Counter[str] = Counter()
        self.faulty = 0
        self.code = ""
        self.cut = False
        self._part: tuple[str, int] = ("", 0)
        self._ids: set[str] = set()

    def add(self, finding: Finding) -> None:
        """Count a finding."""
        self.count[finding.severity] += 1
        self.fixable[finding.fix] += 1
        if finding.code.startswith("GD9"):
            self.count["ours"] += 1
        elif finding.severity == "error":
            self.code = max(self.code, finding.code)
        if finding.severity == "error":
            self._add_record(finding)

    def _add_record(self, finding: Finding) -> None:
        """Count the record of an error once. One that could not be read has no id, and its file counts for it."""
        place = finding.place
        part = place.source, place.line if place.source.endswith(_RECORD_A_LINE) else 0
        if part != self._part:
            self._part, self._ids = part, {finding.record}
            self.faulty += 1
        elif finding.record and finding.record not in self._ids:
            self.faulty += "" not in self._ids
            self._ids = self._ids - {""} | {finding.record}

    def exit_code(self, fail_on: str) -> int:
        """0 clean, 1 findings at or above `fail_on`, 3 where a fault is ours."""
        if self.count["ours"]:
            return 3
        return int(any(self.count[severity] for severity in _SERIOUS[fail_on]))

    def counts(self, said: str = "") -> str:
        """How many of each, in words; `said` follows the errors."""
        parts = [plural(self.count["error"], "error") + said, plural(self.count["warning"], "warning")]
        if self.count["info"]:
            parts.append(plural(self.count["info"], "note"))
        return ", ".join(parts)

    def closing(self, records: int, files: int, time: str) -> Iterator[str]:
        """What a run came to, in lines of at most 80 columns; `time` follows the counts."""
        line = f"{self._records(records, files)}{time}."
        fixes = self._fixes()
        if fixes and len(line) + 2 + len(fixes) <= _WIDTH:
            line, fixes = f"{line}  {fixes}", ""
        yield line
        if fixes:
            yield fixes
        if self.code:
            yield f"Explain a rule: govdata rule {self.code}"

    def _records(self, records: int, files: int) -> str:
        if not self.faulty:
            return f"{plural(records, 'record')} in {plural(files, 'file')}: {self.counts()}"
        verb = "has" if self.faulty == 1 else "have"
        counts = self.counts("" if self.cut else " shown")
        return f"{self.faulty:,} of {plural(max(records, self.faulty), 'record')} {verb} errors: {counts}"

    def _fixes(self) -> str:
        safe, unsafe = self.fixable["safe"], self.fixable["unsafe"]
        parts = [f"[*] {safe:,} fixable with --fix"] if safe else []
        if unsafe:
            parts.append(f"[?] {unsafe:,}{'' if safe else ' fixable'} with --unsafe-fixes")
        return "  ".join(parts)


def plural(count: int, word: str) -> str:
    """`1 record`, `2 records`."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"
