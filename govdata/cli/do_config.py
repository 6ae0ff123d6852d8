"""`govdata config`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from govdata.cli import options

__all__ = ["command"]


@click.command()
@options.configuration_options
def command(**values: Any) -> None:  # noqa: ANN401  # click's own
    """Show the configuration that holds in this folder, as JSON: which file it is from, and what it says."""
    import json  # noqa: PLC0415  # keeps `--help` quick

    shown = asdict(options.configuration(values))
    click.echo(json.dumps(shown, ensure_ascii=False, indent=2, default=Path.as_posix))
