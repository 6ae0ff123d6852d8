"""Exceptions for callers: the data is never at fault here (that is a `Finding`), the call or the world is.

GovdataError
├── UsageError            an option, a configuration or a path that cannot be used (exit code 2)
│   ├── UnknownNameError  no reader, exporter, report or rule of that name
│   └── MissingExtraError an optional dependency is not installed
├── SourceError           an input that the caller asked to be sound is not (carries its findings)
└── ExportError           a publication could not be written
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.finding import Finding

__all__ = ["ExportError", "GovdataError", "MissingExtraError", "SourceError", "UnknownNameError", "UsageError"]


class GovdataError(Exception):
    """Base of every exception that govdata raises on purpose."""


class UsageError(GovdataError):
    """What was asked for cannot be started: a wrong option, configuration or path."""


class UnknownNameError(UsageError):
    """No member of that name; the message names the known ones and the nearest."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

        near = get_close_matches(name, names, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        super().__init__(f"no {kind} named {name!r}; {hint}there are: {', '.join(names)}")


class MissingExtraError(UsageError):
    """An optional dependency is needed and absent; the message says which extra brings it."""

    def __init__(self, need: str, extra: str) -> None:
        super().__init__(f"{need} needs an optional dependency: pip install 'govdata[{extra}]'")


class SourceError(GovdataError):
    """An input has errors where the caller asked for sound records; `findings` says which."""

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


class ExportError(GovdataError):
    """A publication could not be written or committed; what was published before stays readable."""
