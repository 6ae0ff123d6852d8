"""Findings kept in a temporary file, for further reports: however many there are, memory stays flat."""

from __future__ import annotations

import pickle
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Self

from govdata.errors import UsageError
from govdata.output import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from govdata.finding import Finding
    from govdata.reports import Report, Setting

__all__ = ["Spool"]


class Spool:
    """Findings that are read once as they come, and then as often as one likes."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115  # closed with the spool

    def __enter__(self) -> Self:
        """The spool itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Forget the findings."""
        self._file.close()

    def filled(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings as they come, kept on the way."""
        for finding in findings:
            pickle.dump(finding, self._file)
            yield finding

    def __iter__(self) -> Iterator[Finding]:
        """The findings that were kept, from the first."""
        end = self._file.tell()
        self._file.seek(0)
        while self._file.tell() < end:
            yield pickle.load(self._file)  # noqa: S301  # our own file, which has no name

    def write(self, path: Path, report: Report, setting: Setting) -> None:
        """Write a report of them into a file, which appears when it is whole. Raises UsageError where it cannot be."""
        special = path.exists() and not path.is_file()  # a pipe, or a device, has no other name
        errors = "backslashreplace"
        try:
            with path.open("w", encoding="utf-8", errors=errors) if special else whole(path, errors) as out:
                out.writelines(report.write(self, setting))
        except OSError as error:
            raise UsageError(f"cannot write the report {path}: {error.strerror}") from error
