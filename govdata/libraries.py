"""Versions of the libraries that bytes depend on: what another one writes of the same records may differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["versions"]


def versions(names: Iterable[str]) -> dict[str, str]:
    """The version of each of these libraries that is at hand; an empty text for one that is not there.

    `SQLite` and `zlib` come with Python; any other name is that of a distribution.
    """
    return {name: _OURS[name]() if name in _OURS else _distribution(name) for name in sorted(set(names))}


def _sqlite() -> str:
    import sqlite3  # noqa: PLC0415  # few formats ask

    return sqlite3.sqlite_version


def _zlib() -> str:
    import zlib  # noqa: PLC0415  # few formats ask

    return zlib.ZLIB_RUNTIME_VERSION


def _distribution(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # slow to load

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


_OURS: dict[str, Callable[[], str]] = {"SQLite": _sqlite, "zlib": _zlib}
