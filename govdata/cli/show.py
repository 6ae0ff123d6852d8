"""Showing findings, and the exit code that they make."""

from __future__ import annotations

import os
from collections import Counter
from typing import IO, TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["Shown", "plural"]


class Shown:
    """Writes findings to a stream as they come, and keeps count."""

    def __init__(self, values: dict[str, Any], stream: IO[str], fail_on: str) -> None:
        from govdata.reports import REPORTS  # noqa: PLC0415  # keeps `--help` quick

        self.report = REPORTS.get(values.pop("output_format"))
        self.color = _color(values.pop("color"), stream)
        self.fail_on = values.pop("fail_on") or fail_on
        self.stream = stream
        self.count: Counter[str] = Counter()
        self.sources: set[tuple[str, str]] = set()

    def show(self, findings: Iterable[Finding]) -> None:
        """Write the report of the findings."""
        for piece in self.report.write(self._counted(findings), self.color):
            self.stream.write(piece)

    def _counted(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        for finding in findings:
            self.count[finding.severity] += 1
            if finding.code.startswith("GD9"):
                self.count["ours"] += 1
            yield finding

    def exit_code(self) -> int:
        """0 clean, 1 findings at or above `fail_on`, 3 where a fault is ours."""
        if self.count["ours"]:
            return 3
        serious = {"error": ("error",), "warning": ("error", "warning"), "never": ()}[self.fail_on]
        return int(any(self.count[severity] for severity in serious))

    def counts(self) -> str:
        """How many of each, in words."""
        parts = [plural(self.count["error"], "error"), plural(self.count["warning"], "warning")]
        if self.count["info"]:
            parts.append(plural(self.count["info"], "note"))
        return ", ".join(parts)


def plural(count: int, word: str) -> str:
    """`1 record`, `2 records`."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"


def _color(wish: str, stream: IO[str]) -> bool:
    """What is asked for; else by NO_COLOR, FORCE_COLOR and whether a person is looking."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def say(text: str) -> None:
    """A line for people, on standard error."""
    click.echo(text, err=True)
