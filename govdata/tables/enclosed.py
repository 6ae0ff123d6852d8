"""A package in a zip archive: its descriptor, beside which its tables stand, read where they are."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DESCRIPTOR", "enclosed", "is_archive", "is_package"]

DESCRIPTOR: Final = "datapackage.json"
"""What the descriptor of a package is called."""


def is_archive(source: Source) -> bool:
    """Whether a source is called a zip archive."""
    name = source.url.partition("?")[0].partition("#")[0] or source.name
    return source.archive is None and name.lower().endswith(".zip")


def is_package(source: Source) -> bool:
    """Whether there is a package in an archive; said too of one that cannot be read, and of one on the web, unseen."""
    if source.url:
        return True
    from govdata.zipped import Archive  # noqa: PLC0415  # seldom needed

    try:
        with closing(Archive(source.open())) as archive:
            return archive.holds(DESCRIPTOR)
    except OSError:  # the reader says so
        return True


@contextmanager
def enclosed(source: Source) -> Iterator[Source]:
    """The descriptor in an archive, while that is open; what is no archive is the descriptor itself.

    Raises OSError for an archive that cannot be read, or has no descriptor.
    """
    if not is_archive(source):
        yield source
        return
    from govdata.zipped import Archive  # noqa: PLC0415  # seldom needed

    archive = Archive(source.open())
    try:
        member = archive.topmost(DESCRIPTOR)
        yield Source(name=f"{source.name}/{member}", archive=archive, member=member)
    finally:
        archive.close()
