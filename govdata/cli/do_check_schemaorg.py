"""`govdata check-schemaorg`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from govdata.cli import options
from govdata.cli.show import Shown, plural

__all__ = ["command"]


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--vocabulary",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    required=True,
    help="The vocabulary as schema.org publishes it: schemaorg-all-https.ttl, .nt or .jsonld.",
)
@options.report_options("concise")
def command(**values: Any) -> int:  # noqa: ANN401  # click's own
    """Check JSON-LD against schema.org's vocabulary: files, lines of NDJSON, and the scripts of HTML pages.

    Says where a type or property is unknown, stands on the wrong node, holds what it does not take or a value in the
    wrong form, or is superseded or pending. Findings go to standard error. The network is never used.
    """
    from govdata.conformance.schemaorg import Checker  # noqa: PLC0415  # keeps `--help` quick
    from govdata.conformance.schemaorg.vocabulary import load  # noqa: PLC0415
    from govdata.errors import UsageError  # noqa: PLC0415

    paths = values.pop("paths")
    checker = Checker(load(values.pop("vocabulary")))
    shown = Shown(values, sys.stderr, "error", default="concise")
    shown.show(checker.check(paths))
    if not checker.files and not shown.tally.count.total():
        raise UsageError(f"nothing to do: no JSON-LD in {', '.join(map(str, paths))}")
    if not shown.quiet:
        wrong = shown.tally.count["error"] + shown.tally.count["warning"]
        said = shown.counts() if wrong else "schema.org is used as its vocabulary says"
        read = f"{plural(checker.documents, 'document')} in {plural(checker.files, 'file')}"
        click.echo(f"{read}: {said}.", err=bool(wrong))
    return shown.exit_code()
