"""Patterns of paths, as `.gitignore` and shells have them: `*`, `?`, and `**` for any folders."""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path, PurePath

__all__ = ["matches", "seen_from"]

_TOKENS = re.compile(r"\*\*/|\*\*|\*|\?")
_REGEX = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    regex, at = "", 0
    for found in _TOKENS.finditer(glob):
        regex += re.escape(glob[at : found.start()]) + _REGEX[found[0]]
        at = found.end()
    return re.compile(regex + re.escape(glob[at:]))


def matches(path: str, glob: str) -> bool:
    """Whether a path is one that the pattern means; a pattern without `/` means files of that name in any folder."""
    shown = path if "/" in glob else path.rpartition("/")[2]
    return _pattern(glob.removeprefix("./")).fullmatch(shown) is not None


@cache
def seen_from(folder: Path, source: str) -> str:
    """The path of a source as it is seen from a folder, with forward slashes, whatever the working folder is."""
    if source.startswith("<"):
        return source
    return PurePath(os.path.relpath(Path(source).resolve(), folder.resolve())).as_posix()
