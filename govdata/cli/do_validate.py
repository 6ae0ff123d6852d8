"""`govdata validate`."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from govdata.cli import options, wanted
from govdata.cli.show import Shown, plural

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from govdata.config import Config
    from govdata.finding import Finding
    from govdata.inputs import Input
    from govdata.policy import Run
    from govdata.shard import Settings

__all__ = ["command"]


@click.command()
@options.input_options
@click.option("--stdin-filename", metavar="NAME", help="What standard input is called, and stands for.")
@click.option("--allow-empty", is_flag=True, help="Nothing to check is no mistake.")
@click.option("--list-files", is_flag=True, help="Show which files would be read, and by what reader.")
@options.given_options
@wanted.wanted_options
@click.option("--fix", is_flag=True, help="Mend in place what can be mended for sure; show what is left.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also by guesses.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; exit with 1 if anything.")
@options.report_options("full")
@click.option(
    "--xsd",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Official schema of NewsML-G2 to judge its documents by.",
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes.")
def command(**values: Any) -> int:  # noqa: ANN401  # click's own
    """Check records, texts and publications; say what is wrong, where, and the way out.

    Findings go to standard output. Without INPUT: what the configuration includes, else ./releases.
    """
    started = perf_counter()
    from govdata.reports import plain  # noqa: PLC0415  # keeps `--help` quick

    job = _Job(values)
    with options.collect(values, job.config) as inputs:
        if job.list_files:
            click.echo("".join(f"{plain(one.source.name)}\t{one.reader}\n" for one in inputs), nl=False)
            return 0
        if job.diff:
            return job.show_diff(inputs)
        shown = Shown(values, sys.stdout, job.config.fail_on)
        mended = job.mend(inputs) if job.fix else ""
        if job.write_baseline is not None:
            return job.keep_baseline(inputs)
        run = job.run()
        shown.show(job.findings(run, inputs))
    shown.close(run.records, len(inputs), seconds=perf_counter() - started, hidden=run.hidden)
    if mended and not shown.quiet:
        click.echo(mended, err=not shown.report.for_people)
    return shown.exit_code()


class _Job:
    """What one call of the command is to do; takes its options out of `values`."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.fix, self.diff, self.unsafe = values.pop("fix"), values.pop("diff"), values.pop("unsafe_fixes")
        self.list_files = values.pop("list_files")
        self.workers = values.pop("workers")
        self.changed = wanted.with_changed(values)
        self.write_baseline: Path | None = values.pop("write_baseline")
        self.config = self._config(wanted.overrule(options.configuration(values), values))
        self.settings = self._settings(values.pop("xsd"))

    def _config(self, config: Config) -> Config:
        from govdata.errors import UsageError  # noqa: PLC0415

        if self.unsafe and not (self.fix or self.diff):
            raise UsageError("--unsafe-fixes goes with --fix or --diff")
        if self.diff and self.write_baseline is not None:
            raise UsageError("--diff writes nothing: leave it or --write-baseline out")
        return config if self.write_baseline is None else replace(config, baseline=None)

    def _settings(self, schema: Path | None) -> Settings:
        kept = self.config.baseline or self.write_baseline
        return replace(
            options.settings(self.config),
            schema=schema,
            ready=wanted.fit_for(self.config) if self.config.profiles else {},
            digests=kept is not None,
        )

    def run(self) -> Run:
        """A run by the options; each of several sees the whole baseline."""
        return wanted.run(self.config, self.settings, self.changed)

    def findings(self, run: Run, inputs: list[Input]) -> Iterable[Finding]:
        from govdata.pipeline import validate  # noqa: PLC0415  # keeps `--help` quick

        return run.findings(validate(inputs, self.settings, workers=self.workers))

    def judge(self) -> Callable[[list[Input]], Iterable[Finding]]:
        return lambda inputs: self.findings(self.run(), inputs)

    def show_diff(self, inputs: list[Input]) -> int:
        """Show what mending would change: 1 if anything."""
        from govdata.mending import mend  # noqa: PLC0415

        done = mend(inputs, self.judge(), unsafe=self.unsafe)
        click.echo("".join(done.diff()), nl=False)
        return int(bool(done.after))

    def mend(self, inputs: list[Input]) -> str:
        """Mend the inputs in place; what came of it, in a line. What could not be written is said at once."""
        from govdata.mending import mend  # noqa: PLC0415

        done = mend(inputs, self.judge(), unsafe=self.unsafe)
        left = list(done.write())
        for line in left:
            click.echo(f"govdata: {line}", err=True)
        if not done.after:
            return ""
        return f"Mended {plural(done.faults, 'fault')} in {plural(len(done.after) - len(left), 'file')}."

    def keep_baseline(self, inputs: list[Input]) -> int:
        """Write all that is found as a baseline."""
        from govdata.policy.baseline import write  # noqa: PLC0415

        path = self.write_baseline or Path()
        count = write(path, self.findings(self.run(), inputs))
        click.echo(f"Wrote {plural(count, 'known finding')} into {path}.", err=True)
        return 0
