"""What releases say of their publishers, gathered shard by shard: in tables each publisher stands once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.errors import ExportError
from govdata.model.actor import Publisher

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govdata.model.release import Release

__all__ = ["Publishers", "merged"]


class Publishers:
    """The publishers of the releases of one shard."""

    def __init__(self) -> None:
        self._found: dict[str, Publisher] = {}
        self._clash = ""

    def add(self, release: Release) -> None:
        """Take note of a release's publisher."""
        publisher = release.publisher
        known = self._found.setdefault(publisher.id, publisher)
        if vars(known) != vars(publisher):
            self._clash = publisher.id

    def told(self) -> list[dict[str, Any]]:
        """All of them, sorted by id, as plain JSON. Raises ExportError where one is not the same in every release."""
        if self._clash:
            raise _two_publishers(self._clash)
        return [p.model_dump(exclude_none=True) for _, p in sorted(self._found.items())]


def merged(results: Iterable[Mapping[str, Any]]) -> list[Publisher]:
    """The publishers of all shards, sorted by id; each result has what `told` gave as `publishers`.

    Raises ExportError where one is not the same in every shard.
    """
    found: dict[str, dict[str, Any]] = {}
    for publisher in (publisher for result in results for publisher in result["publishers"]):
        if found.setdefault(publisher["id"], publisher) != publisher:
            raise _two_publishers(publisher["id"])
    return [Publisher.model_validate(publisher) for _, publisher in sorted(found.items())]


def _two_publishers(name: str) -> ExportError:
    return ExportError(f"publisher {name!r} is not the same in every release; tables hold it once (GD402)")
