"""Showing releases with what was read from them: on the screen, or as pages of HTML."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from govdata.intake import Taken

__all__ = ["Easel"]


class Easel:
    """Where releases are shown. As a context it begins and ends the page that standard output may be.

    Raises UsageError for a screen and a page in one standard output.
    """

    def __init__(self, *, show: bool, html: bool, folder: bool, color: str) -> None:
        from govdata.errors import UsageError  # noqa: PLC0415  # keeps `--help` quick

        if show and html and not folder:
            raise UsageError("--show and --html both write to standard output: give -o DIR for the pages")
        self.on_screen, self.as_page, self.folder = show, html, folder
        self.color = _colored(color)
        self.count = 0

    def __enter__(self) -> None:
        """Begin the page of standard output, if there is one."""
        self._frame("HEAD")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it."""
        self._frame("FOOT")

    def _frame(self, part: str) -> None:
        if self.as_page and not self.folder:
            from govdata.showing import page  # noqa: PLC0415

            click.echo(getattr(page, part), nl=False)

    def show(self, record: dict[str, Any], taken: Taken, path: Path | None = None) -> bool:
        """Show a record on what it was read from; its page goes to `path`. Returns whether anything was shown."""
        if not (self.on_screen or self.as_page):
            return False
        from govdata.showing import page, screen, shown  # noqa: PLC0415

        self.count += 1
        picture = shown(taken.raw.source.name, record, taken.raw.text, taken.raw.unplaced())
        if self.on_screen:
            for line in screen.write(picture, color=self.color):
                click.echo(line, nl=False, color=self.color)
        if self.as_page:
            self._page("".join(page.write(picture, self.count)), path)
        return True

    def _page(self, article: str, path: Path | None) -> None:
        from govdata.showing import page  # noqa: PLC0415

        if path is None:
            click.echo(article, nl=False)
        else:
            from govdata.output import whole  # noqa: PLC0415

            with whole(path) as out:
                out.write(f"{page.HEAD}{article}{page.FOOT}")


def _colored(wish: str) -> bool:
    """What is asked for; else by NO_COLOR, FORCE_COLOR and whether a person is looking."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
