"""Data packages judged as they stand, by what their own descriptors say: ours, and those of others.

Every constraint and key of Data Package v2 and v1 is judged, as far as Table Schema says how; constructs that are not
known here are named. Tables are read once, in constant memory, in whole columns; a second time where a key fails.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import TYPE_CHECKING

from govdata.conformance.datapackage.check import Check
from govdata.conformance.datapackage.descriptor import load
from govdata.conformance.datapackage.report import Report
from govdata.errors import UsageError
from govdata.syntax.json_placed import placed
from govdata.tables.enclosed import enclosed

if TYPE_CHECKING:
    from govdata.finding import Finding
    from govdata.source import Source

__all__ = ["Verdict", "conformance"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a package; `foreign` where it holds no releases, `unread` where a table is not there.

    `lost` are the releases of which a row is referred to that is not there, `lacking` the files that lack such rows,
    and `short` their tables.
    """

    findings: tuple[Finding, ...] = ()
    lost: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    foreign: bool = False
    unread: bool = False


def conformance(source: Source) -> Verdict:
    """What is wrong with the package of a descriptor; nothing where that cannot be read, which its reader tells.

    Raises UsageError where the machine has no room for the keys: without them nothing can be said of the package.
    """
    with ExitStack() as stack:
        try:
            descriptor = stack.enter_context(enclosed(source))
        except OSError:
            return Verdict()
        return _verdict(descriptor)


def _verdict(source: Source) -> Verdict:
    report = Report(source.name)
    package = load(source, report)
    if package is None:
        return Verdict()
    try:
        with TemporaryDirectory(prefix="govdata-") as folder:
            unread = Check(package, Path(folder), report).run()
    except OSError as error:  # what stands in the package is no reason for one: that is a finding
        where = error.filename or gettempdir()
        raise UsageError(f"{where}: {error.strerror}; the check of a package keeps its keys there") from error
    return Verdict(
        tuple(placed(source, report.close())),
        lost=frozenset(report.lost),
        lacking=frozenset(report.lacking),
        short=frozenset(report.short),
        foreign=not package.ours,
        unread=unread,
    )
