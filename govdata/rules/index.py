"""The index of releases, which several rules look things up in: who is there, and who speaks of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.rules.dataset import ALONE, PAIRED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.model.release import Release
    from govdata.rules.dataset import Key, Row

__all__ = ["RELEASES", "present", "release_keys", "spoken_of"]

RELEASES = "release"
"""The index: under each id the release that has it, as [language, ids of its translations], and who names it.

Of a release with faults of its own there is null instead: it has the id, and what else it says is not heard."""


def release_keys(release: Release, _source: str) -> Iterator[Key]:
    """The release under its own id, and what it says of others under theirs."""
    own = [release.language, [t.id for t in release.translations]]
    yield RELEASES, release.id, PAIRED, own, "/id"
    for n, translation in enumerate(release.translations):
        said = ["translation", release.id, translation.language]
        yield RELEASES, translation.id, ALONE, said, f"/translations/{n}/id"
    for n, related in enumerate(release.related):
        if ":" not in related.target:
            yield RELEASES, related.target, ALONE, ["related", release.id], f"/related/{n}/target"


def present(rows: Sequence[Row]) -> Row | None:
    """The release that has the id of a group, or None; the first of several."""
    return rows[0] if rows and rows[0].role == PAIRED else None


def spoken_of(rows: Sequence[Row], how: str) -> Iterator[Row]:
    """The rows of a group that speak of its release as a `translation`, or as `related`."""
    return (row for row in rows if row.role == ALONE and row.value[0] == how)
