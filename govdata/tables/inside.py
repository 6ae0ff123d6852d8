"""Which paths of a package lead to files in it: packages come from strangers."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govdata.source import Source

__all__ = ["is_inside"]


def is_inside(descriptor: Source, path: object) -> bool:
    """Whether a path of a descriptor stays in its package: no URL, no absolute path, no `..`, no link that leads out.

    See Data Resource v2, "path". On the web there are no links, and those in an archive are not followed.
    """
    if not isinstance(path, str) or not _is_plain(path):
        return False
    if descriptor.path is None:
        return descriptor.is_among_others
    folder = descriptor.path.parent.resolve()
    try:
        return (folder / path).resolve().is_relative_to(folder)
    except (OSError, RuntimeError):  # a circle of links, a name that is too long
        return False


def _is_plain(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return bool(parts) and parts[0][0] != "/" and ".." not in parts and not any(mark in path for mark in ":\\\0")
