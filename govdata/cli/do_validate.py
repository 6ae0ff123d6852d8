"""`govdata validate`."""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from govdata.cli import options
from govdata.cli.show import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Finding
    from govdata.shard import Result

__all__ = ["command"]


@click.command()
@options.input_options
@options.given_options
@options.report_options("full")
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes.")
def command(**values: Any) -> int:  # noqa: ANN401  # click's own
    """Check records, texts and publications; say what is wrong, where, and the way out.

    Findings go to standard output. Without INPUT: what the configuration includes, else ./releases.
    """
    from govdata.pipeline import validate  # noqa: PLC0415  # keeps `--help` quick

    started = perf_counter()
    workers = values.pop("workers")
    config = options.configuration(values)
    settings = options.settings(config)
    with options.collect(values, config) as inputs:
        shown = Shown(values, sys.stdout, config.fail_on)
        counted = _Counted()
        shown.show(counted.findings(validate(inputs, settings, workers=workers)))
    shown.close(counted.records, len(inputs), seconds=perf_counter() - started)
    return shown.exit_code()


class _Counted:
    """The findings of results as they come, while the records are counted."""

    def __init__(self) -> None:
        self.records = 0

    def findings(self, results: Iterator[Result]) -> Iterator[Finding]:
        for result in results:
            self.records += result.records
            yield from sorted(result.findings)
