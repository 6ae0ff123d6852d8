"""`govdata`: finds the command, and turns what went wrong into a line and an exit code (design section 5)."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import click

from govdata.errors import GovdataError, SourceError
from govdata.version import VERSION

__all__ = ["main"]

#: Exit codes of every command.
FOUND, NOT_STARTED, OUR_FAULT, INTERRUPTED = 1, 2, 3, 130


class _Commands(click.Group):
    """The modules beside this one that begin with `do_`; each is loaded when it is called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(m.name[3:] for m in iter_modules([str(Path(__file__).parent)]) if m.name.startswith("do_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = import_module(f"govdata.cli.do_{cmd_name}").command
        return command if isinstance(command, click.Command) else None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(VERSION, prog_name="govdata")
def cli() -> None:
    """Turn government press releases into open data that anyone can check and re-use.

    Exit codes: 0 clean, 1 findings, 2 could not start, 3 a fault of govdata's own.
    """


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with its code; never shows a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_run(arguments))


def _run(arguments: list[str] | None) -> int:
    try:
        result = cli.main(arguments, prog_name="govdata", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return NOT_STARTED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _pipe_closed()
    except SourceError as error:
        _say(str(error))
        for finding in error.findings:
            _say(str(finding))
        return FOUND
    except (GovdataError, OSError) as error:
        _say(str(error))
        return NOT_STARTED
    except Exception as error:  # noqa: BLE001  # the last boundary: our own fault is said in a line, with its code
        _say(f"GD900 a fault of govdata's own: {type(error).__name__}: {error}")
        return OUR_FAULT
    return result if isinstance(result, int) else 0


def _say(text: str) -> None:
    click.echo(f"govdata: {text}", err=True)


def _pipe_closed() -> int:
    """The reader of our output has gone (`| head`): be silent, also when Python flushes at exit."""
    import os  # noqa: PLC0415

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FOUND
