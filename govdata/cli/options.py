"""Options that several commands share, and what is made of them."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import fields, replace
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.config import Config
    from govdata.inputs import Input
    from govdata.overlay import Overlay
    from govdata.shard import Settings
    from govdata.source import Source

__all__ = [
    "collect",
    "configuration",
    "configuration_options",
    "given_options",
    "input_options",
    "report_options",
    "settings",
]

Command = Any


def input_options(function: Command) -> Command:
    """`INPUT…`, `--input-format`, and those of the configuration."""
    for option in (
        click.option(
            "--input-format", metavar="NAME", help="Read every input as this format (text, yaml, markdown, …)."
        ),
        configuration_options,
        click.argument("inputs", nargs=-1, metavar="[INPUT]..."),
    ):
        function = option(function)
    return function


def configuration_options(function: Command) -> Command:
    """`--config`, `--no-config`, `--actors`."""
    for option in (
        click.option("--actors", type=click.Path(path_type=Path), help="Register of publishers and actors."),
        click.option("--no-config", is_flag=True, help="Heed no configuration file."),
        click.option("--config", type=click.Path(path_type=Path), help="Configuration; else the nearest govdata.toml."),
    ):
        function = option(function)
    return function


def given_options(function: Command) -> Command:
    """What a text cannot say: `--date` and so on."""
    for option in (
        click.option("--timezone", metavar="ZONE", help="Time zone of the publisher's clock times."),
        click.option("--id", "id", metavar="ID", help="Id of the release."),
        click.option("--source-url", metavar="URL", help="Page of the release."),
        click.option("--language", metavar="TAG", help="BCP 47 tag of the release."),
        click.option("--publisher", metavar="ID[=NAME]", help="Publishing body: id of the register, or id=Name."),
        click.option("--date", metavar="YYYY-MM-DD", help="Day of publication."),
    ):
        function = option(function)
    return function


def report_options(default: str) -> Callable[[Command], Command]:
    """`--output-format`, `--report`, `--statistics`, `--max-findings`, `--color`, `--fail-on`, `-q`, `-v`."""

    def decorate(function: Command) -> Command:
        for option in (
            click.option("-v", "--verbose", is_flag=True, help="Show the traceback of a fault of govdata's own."),
            click.option("-q", "--quiet", is_flag=True, help="Show findings, and sum nothing up."),
            click.option("--exit-zero", is_flag=True, help="Exit with 0 where there are findings."),
            click.option("--fail-on", type=click.Choice(["error", "warning", "never"]), help="What makes exit code 1."),
            click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True),
            click.option(
                "--max-findings", type=click.IntRange(0), metavar="N", help="Show N at most; say what is cut."
            ),
            click.option("--statistics", is_flag=True, help="Show how many of each code there are."),
            click.option("--report", metavar="NAME=PATH", multiple=True, help="Write one more report into a file."),
            click.option(
                "--output-format", metavar="NAME", help=f"full, concise, json, github, sarif, …  [default: {default}]"
            ),
        ):
            function = option(function)
        return function

    return decorate


def configuration(values: dict[str, Any]) -> Config:
    """The configuration that the options ask for, the given values over it. Takes their keys out of `values`."""
    from govdata.config import Config, load  # noqa: PLC0415  # keeps `--help` quick
    from govdata.errors import UsageError  # noqa: PLC0415
    from govdata.given import Given  # noqa: PLC0415

    path, without = values.pop("config"), values.pop("no_config")
    if without and path is not None:
        raise UsageError(f"--no-config and --config {path} contradict each other: leave one of them out")
    config = Config() if without else load(path)
    given = {f.name: values.pop(f.name, None) for f in fields(Given)}
    config = replace(config, given=replace(config.given, **{k: v for k, v in given.items() if v is not None}))
    config.given.check()
    actors = values.pop("actors")
    return replace(config, actors=actors) if actors else config


def settings(config: Config) -> Settings:
    """The settings of a run by a configuration. Raises UsageError, or SourceError for a register that is not sound."""
    from govdata.register import Register, load  # noqa: PLC0415
    from govdata.shard import Settings  # noqa: PLC0415

    register = Register() if config.actors is None else load(config.actors)
    return Settings(
        dataset=config.dataset,
        described_in=config.path.as_posix() if config.path else "",
        given=config.given,
        register=register,
        overlay=_overlay(config.overlay),
    )


def _overlay(path: Path | None) -> Overlay | None:
    if path is None:
        return None
    from govdata.overlay import load  # noqa: PLC0415  # few runs have one

    return load(path)


@contextmanager
def collect(values: dict[str, Any], config: Config) -> Iterator[list[Input]]:
    """The inputs that are named, else those of the configuration, else `releases/`.

    Raises UsageError for none, unless `allow_empty` is among the values.
    """
    from govdata.errors import UsageError  # noqa: PLC0415
    from govdata.readers import READERS  # noqa: PLC0415

    names = list(values.pop("inputs")) or list(config.include) or ["releases"]
    reader = values.pop("input_format")
    allow_empty = values.pop("allow_empty", False)
    shown = values.pop("stdin_filename", None)
    if shown is not None and "-" not in names:
        raise UsageError("--stdin-filename says what standard input is called: give `-` as an input too")
    with _stdin(names, shown) as stdin:
        if reader is not None:
            READERS.get(reader)  # refuses a name that is not known
        inputs = [i for i in _found(names, stdin, reader, allow_empty) if not _is_register(i, config)]
        if not inputs and not allow_empty:
            raise UsageError(f"nothing to do: no file of a known format in {', '.join(names)}")
        yield inputs


def _found(names: list[str], stdin: Source | None, reader: str | None, allow_empty: bool) -> list[Input]:
    """The inputs that names stand for; where none need be there, a name of nothing stands for nothing."""
    from govdata.errors import UsageError  # noqa: PLC0415
    from govdata.inputs import find  # noqa: PLC0415

    try:
        return find(names, stdin=stdin, reader=reader)
    except UsageError:
        if not allow_empty:
            raise
    there = [name for name in names if name == "-" or Path(name).exists()]
    return find(there, stdin=stdin, reader=reader)


def _is_register(one: Input, config: Config) -> bool:
    path = one.source.path
    return config.actors is not None and path is not None and path.resolve() == config.actors.resolve()


@contextmanager
def _stdin(names: list[str], shown: str | None) -> Iterator[Source | None]:
    """Standard input as a file: it may be long, and is read more than once."""
    if "-" not in names:
        yield None
        return
    from govdata.source import Source  # noqa: PLC0415

    with NamedTemporaryFile(prefix="govdata-") as spool:
        _fill(spool)
        yield Source(name=Path(shown).as_posix() if shown else "<stdin>", path=Path(spool.name))


def _fill(spool: IO[bytes]) -> None:
    """Copy standard input into a file. Raises OSError, which names the file."""
    from govdata.output import naming  # noqa: PLC0415

    with naming(Path(spool.name)):
        while block := sys.stdin.buffer.read(1 << 20):
            spool.write(block)
        spool.flush()
