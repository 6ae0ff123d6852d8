"""`govdata export`."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govdata.cli import options
from govdata.cli.show import Shown, as_folder, plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govdata.config import Config
    from govdata.finding import Finding
    from govdata.pipeline import Manifest, Outcome
    from govdata.shard import Settings

__all__ = ["command"]


@click.command()
@options.input_options
@options.given_options
@click.option(
    "--to",
    "to",
    metavar="FORMAT[,…]",
    required=True,
    multiple=True,
    help="jsonld, newsml, datapackage, sqlite, …, or all.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the publication.")
@click.option("--base", metavar="IRI", help="IRI under which things get theirs; ends in /.")
@click.option("--set", "choices", metavar="FORMAT.NAME=VALUE", multiple=True, help="An option of a format.")
@click.option("--on-error", type=click.Choice(["stop", "skip"]), default="stop", show_default=True)
@click.option("--include-embargoed", is_flag=True, help="Publish embargoed records too.")
@options.report_options("full")
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes.")
def command(**values: Any) -> int:  # noqa: ANN401  # click's own
    """Validate, then publish: a folder for each format, the canonical records, and a manifest.

    A record with an error stops the publication, and nothing of it appears. Findings go to standard error.
    """
    from govdata import pipeline  # noqa: PLC0415  # keeps `--help` quick

    workers, skip, out = values.pop("workers"), values.pop("on_error") == "skip", values.pop("out")
    names, choices, base = values.pop("to"), values.pop("choices"), values.pop("base")
    embargoed = values.pop("include_embargoed")
    config = _with_base(options.configuration(values), base)
    formats = _formats(names, choices, config)
    pipeline.check_formats(formats, config.dataset.base)
    settings = replace(options.settings(config), formats=formats, include_embargoed=embargoed)
    with options.collect(values, config) as inputs:
        shown = Shown(values, sys.stderr, config.fail_on)
        outcome = pipeline.export(inputs, settings, out, skip=skip, workers=workers)
    shown.show(_wanted(outcome, config, settings))
    if outcome.manifest is None:
        click.echo(f"\nNothing was published: {shown.counts()}.", err=True)
        return max(shown.exit_code(), 1)
    _summary(outcome.manifest, out)
    return shown.exit_code()


def _wanted(outcome: Outcome, config: Config, settings: Settings) -> Iterator[Finding]:
    """The findings that the configuration wants to see; errors in any case, as nothing is published for them."""
    from govdata.policy import Run  # noqa: PLC0415
    from govdata.policy.configured import policy  # noqa: PLC0415
    from govdata.shard import Result  # noqa: PLC0415

    found = Result(number=0, findings=tuple(outcome.findings), suppressions=tuple(outcome.suppressions))
    return Run(replace(policy(config, settings), errors_stand=True)).findings([found])


def _with_base(config: Config, base: str | None) -> Config:
    if base is None:
        return config
    return replace(config, dataset=replace(config.dataset, base=base))


def _formats(texts: tuple[str, ...], choices: tuple[str, ...], config: Config) -> dict[str, dict[str, str]]:
    from govdata.errors import UsageError  # noqa: PLC0415
    from govdata.exporters import EXPORTERS  # noqa: PLC0415

    names = [name.strip() for text in texts for name in text.split(",") if name.strip()]
    wanted = EXPORTERS.names() if names == ["all"] else names
    if not wanted:
        raise UsageError(f"--to names no format; there are: {', '.join(EXPORTERS.names())}, all")
    formats = {name: dict(config.formats.get(name, {})) for name in wanted}
    for choice in choices:
        key, equals, value = choice.partition("=")
        name, dot, option = key.partition(".")
        if not (equals and dot and name in formats):
            raise UsageError(f"--set {choice!r}: write FORMAT.NAME=VALUE with a format of --to")
        formats[name][option] = value
    return formats


def _summary(manifest: Manifest, out: Path) -> None:
    held = f", {plural(len(manifest.withheld), 'embargoed one')} held back" if manifest.withheld else ""
    left = f", {plural(len(manifest.skipped), 'record')} left out" if manifest.skipped else ""
    click.echo(f"Published {plural(manifest.records, 'record')}{held}{left} in {as_folder(out)}")
    for name, (files, size) in _by_folder(manifest).items():
        click.echo(f"  {name + '/':<14} {plural(files, 'file'):>9} {_size(size):>10}")
    click.echo(f"Check it: govdata verify {out}")


def _by_folder(manifest: Manifest) -> Mapping[str, tuple[int, int]]:
    files: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for entry in manifest.files:
        folder = entry.path.partition("/")[0]
        files[folder] += 1
        sizes[folder] += entry.bytes
    return {name: (files[name], sizes[name]) for name in sorted(files)}


def _size(count: int) -> str:
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"
