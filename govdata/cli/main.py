"""`govdata`: finds the command, and turns what went wrong into a line and an exit code (design section 5)."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import click

from govdata.crash import show_traceback
from govdata.errors import GovdataError, SourceError
from govdata.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["main"]

#: Exit codes of every command.
FOUND, NOT_STARTED, OUR_FAULT, INTERRUPTED, TERMINATED = 1, 2, 3, 130, 143


class _Commands(click.Group):
    """The modules beside this one that begin with `do_`; each is loaded when it is called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(
            m.name[3:].replace("_", "-") for m in iter_modules([str(Path(__file__).parent)]) if m.name.startswith("do_")
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"govdata.cli.do_{cmd_name.replace('-', '_')}").command
        return command if isinstance(command, click.Command) else None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(VERSION, prog_name="govdata")
def cli() -> None:
    """Turn government press releases into open data that anyone can check and re-use.

    Exit codes: 0 clean, 1 findings, 2 could not start, 3 a fault of govdata's own.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with its code; never shows a traceback."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller, as by `>&-`
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115  # open to the end
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # else every installed package is asked for some
    atexit.register(gc.freeze)  # else all that was loaded is looked through once more at the end: an eighth of a start
    with _stoppable():
        code = _run(arguments)
    sys.exit(code)


class _TerminatedError(KeyboardInterrupt):
    """The system, or a server that gives up a job, asks this process to end."""


@contextmanager
def _stoppable() -> Iterator[None]:
    """End on SIGTERM as on Ctrl-C, so that what a run has laid down is cleared away."""
    try:
        before = signal.signal(signal.SIGTERM, _terminate)
    except ValueError:  # not in the main thread, where alone a signal can be caught
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


def _terminate(_number: int, _frame: object) -> None:
    raise _TerminatedError


def _run(arguments: list[str] | None) -> int:
    try:
        result = cli.main(arguments, prog_name="govdata", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (KeyboardInterrupt, click.Abort) as stop:  # the latter is made of the former
        return TERMINATED if isinstance(stop.__cause__ or stop, _TerminatedError) else INTERRUPTED
    except Exception as error:  # noqa: BLE001  # the last boundary: whatever happens is said in a line, with its code
        return _said(error)
    return result if isinstance(result, int) else 0


def _said(error: Exception) -> int:
    """Say what stopped the command, and give its exit code."""
    for kind, say, code in _ENDS:
        if isinstance(error, kind):
            say(error)
            return code
    show_traceback(error)
    _line(f"GD900 a fault of govdata's own: {type(error).__name__}: {error}")
    return OUR_FAULT


def _line(text: object) -> None:
    click.echo(f"govdata: {text}", err=True)


def _system(error: OSError) -> None:
    _line(f"{error.filename}: {error.strerror}" if error.filename else error.strerror or error)


def _findings(error: SourceError) -> None:
    _line(error)
    for finding in error.findings:
        click.echo(str(finding), err=True)


def _pipe_closed(_error: Exception) -> None:
    """The reader of our output has gone (`| head`): be silent, also when Python flushes at exit."""
    import os  # noqa: PLC0415

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_ENDS: tuple[tuple[type[Exception], Callable[[Any], None], int], ...] = (
    (click.ClickException, lambda error: error.show(), NOT_STARTED),
    (BrokenPipeError, _pipe_closed, FOUND),
    (SourceError, _findings, FOUND),
    (GovdataError, _line, NOT_STARTED),
    (OSError, _system, NOT_STARTED),
)
