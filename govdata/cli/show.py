"""Showing findings in one report or several, and the exit code that they make."""

from __future__ import annotations

import os
import sys
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from govdata.cli.tally import Tally, plural
from govdata.crash import TRACEBACKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from govdata.finding import Finding
    from govdata.reports import Report, Setting

__all__ = ["Shown", "as_folder", "plural"]


def as_folder(path: str | Path) -> str:
    """A folder's name with one slash at its end, whatever was typed."""
    return f"{Path(path).as_posix().rstrip('/')}/"


class Shown:
    """Writes findings to a stream as they come, keeps count, and writes them anew for every further report.

    Takes its options out of `values`. Raises UsageError for a report that is not known, or a file that cannot be.
    """

    def __init__(self, values: dict[str, Any], stream: IO[str], fail_on: str, *, default: str = "full") -> None:
        from govdata.reports import REPORTS  # noqa: PLC0415  # keeps `--help` quick

        asked = values.pop("output_format", None)
        name = "statistics" if values.pop("statistics", False) else asked or default
        self.report = REPORTS.get(name)
        self.most: int | None = values.pop("max_findings", None)
        self.setting = _setting(values.pop("color", "auto"), stream)
        self.fail_on = "never" if values.pop("exit_zero", False) else values.pop("fail_on", None) or fail_on
        self.quiet = values.pop("quiet", False)
        if values.pop("verbose", False):
            os.environ[TRACEBACKS] = "1"
        self.stream = stream
        self.tally = Tally()
        self.files = _files(values.pop("report", ()))
        self.annotated = asked is None and os.environ.get("GITHUB_ACTIONS") == "true"

    def show(self, findings: Iterable[Finding]) -> None:
        """Write every report of the findings. Call it once."""
        counted = self._counted(findings)
        if not self.files and not self.annotated:
            self._show(counted)
            return
        from govdata.cli.spool import Spool  # noqa: PLC0415  # one report needs none

        with Spool() as spool:
            self._show(spool.filled(counted))
            for path, report in self.files.items():
                spool.write(path, report, self.setting)
            if self.annotated:
                self._annotate(spool)

    def close(
        self, records: int, files: int, *, seconds: float | None = None, hidden: Mapping[str, int] | None = None
    ) -> None:
        """Sum up, where the report is for people; the time only where one of them is looking."""
        if not self.report.for_people or self.quiet:
            return
        if self.tally.count.total():
            self.stream.write("\n")
        time = f", in {seconds:.2f} s" if seconds is not None and self.stream.isatty() else ""
        for line in self.tally.closing(records, files, time):
            self.stream.write(f"{line}\n")
        kept_back = [f"{count:,} {reason}" for reason, count in sorted((hidden or {}).items()) if reason]
        if kept_back:
            self.stream.write(f"Not shown: {', '.join(kept_back)}.\n")

    def exit_code(self) -> int:
        """0 clean, 1 findings at or above `fail_on`, 3 where a fault is ours."""
        return self.tally.exit_code(self.fail_on)

    def counts(self) -> str:
        """How many of each, in words."""
        return self.tally.counts()

    def _counted(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        for finding in findings:
            self.tally.add(finding)
            yield finding

    def _show(self, findings: Iterator[Finding]) -> None:
        """The report of this stream, of as many findings as are wanted; the rest is counted, and said to be."""
        for piece in self.report.write(islice(findings, self.most), self.setting):
            self.stream.write(piece)
        left = sum(1 for _ in findings)
        self.tally.cut = left > 0
        if left:
            text = f"{plural(left, 'more finding')} not shown (--max-findings {self.most})"
            click.echo(f"\n… {text}" if self.report.for_people else text, file=self._aside())

    def _aside(self) -> IO[str]:
        """Where a remark may stand: below the findings for people, else beside what a program reads."""
        return self.stream if self.report.for_people else sys.stderr

    def _annotate(self, findings: Iterable[Finding]) -> None:
        """As GitHub Actions wants it: an annotation for each finding, and a page for the summary of the step."""
        from govdata.reports import REPORTS  # noqa: PLC0415

        for piece in REPORTS.get("github").write(findings, self.setting):
            self.stream.write(piece)
        page = os.environ.get("GITHUB_STEP_SUMMARY")
        if page:
            with Path(page).open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as out:
                out.writelines(REPORTS.get("markdown").write(findings, self.setting))


def _files(pairs: Iterable[str]) -> dict[Path, Report]:
    """The reports that go into files, by their paths."""
    from govdata.errors import UsageError  # noqa: PLC0415
    from govdata.reports import REPORTS  # noqa: PLC0415

    files: dict[Path, Report] = {}
    for pair in pairs:
        name, equals, path = pair.partition("=")
        if not (name and equals and path):
            raise UsageError(f"--report {pair!r}: write NAME=PATH, as sarif=findings.sarif")
        if Path(path) in files:
            raise UsageError(f"--report: two reports cannot both be {path}")
        if Path(path).is_dir() or not Path(path).parent.is_dir():
            raise UsageError(f"--report: {path} cannot be written; its folder must be there")
        files[Path(path)] = REPORTS.get(name)
    return files


def _setting(wish: str, stream: IO[str]) -> Setting:
    from govdata.reports import Setting  # noqa: PLC0415

    folder = Path.cwd()
    root = next((parent for parent in (folder, *folder.parents) if (parent / ".git").exists()), None)
    return Setting(color=_color(wish, stream), folder=str(folder), root=str(root or ""), explain=_explain)


def _explain(code: str) -> str:
    from govdata.rules.manual import manual  # noqa: PLC0415  # only SARIF asks

    return manual(code).summary


def _color(wish: str, stream: IO[str]) -> bool:
    """What is asked for; else by NO_COLOR, FORCE_COLOR and whether a person is looking."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()
