"""Zip archives with the same bytes for the same content: no clock, no rights of this machine's files."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["repack"]

_LEVEL: Final = 6


def repack(source: Path, target: Path) -> None:
    """Write an archive anew with its members in their order and nothing that differs from run to run."""
    with ZipFile(source) as old, ZipFile(target, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as new:
        for member in old.infolist():
            info = ZipInfo(member.filename)  # of 1980-01-01, as Excel itself writes
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            info.file_size = member.file_size
            with old.open(member) as stream, new.open(info, "w") as out:
                shutil.copyfileobj(stream, out, 1 << 20)
