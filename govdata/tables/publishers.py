"""What releases say of their publishers, gathered shard by shard: in tables each publisher stands once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.errors import ExportError
from govdata.model.actor import Publisher
from govdata.tables.rows import publisher_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govdata.model.release import Release

__all__ = ["Publishers", "merged", "rows_of"]


class Publishers:
    """The publishers of the releases of one shard."""

    def __init__(self) -> None:
        self._found: dict[str, Publisher] = {}
        self._others: dict[str, Publisher] = {}

    def add(self, release: Release) -> None:
        """Take note of a release's publisher."""
        publisher = release.publisher
        known = self._found.setdefault(publisher.id, publisher)
        if known is not publisher and vars(known) != vars(publisher):
            self._others[publisher.id] = publisher

    def told(self) -> list[dict[str, Any]]:
        """All of them as plain JSON, sorted by id; one that is not the same in every release stands twice.

        A shard does not refuse it: who compares the records says where they stand (GD402), and may leave one out.
        """
        found = sorted([*self._found.items(), *self._others.items()], key=lambda item: item[0])
        return [publisher.model_dump(exclude_none=True) for _, publisher in found]


def merged(results: Iterable[Mapping[str, Any]]) -> list[Publisher]:
    """The publishers of all shards, sorted by id; each result has what `told` gave as `publishers`.

    Raises ExportError where one is not the same in every release.
    """
    found: dict[str, dict[str, Any]] = {}
    for publisher in (publisher for result in results for publisher in result["publishers"]):
        if found.setdefault(publisher["id"], publisher) != publisher:
            name = publisher["id"]
            raise ExportError(f"publisher {name!r} is not the same in every release; tables hold it once (GD402)")
    return [Publisher.model_validate(publisher) for _, publisher in sorted(found.items())]


def rows_of(publishers: Iterable[Publisher]) -> Iterator[tuple[str, Sequence[Sequence[Any]]]]:
    """The rows of publishers, in their order: pairs of a table's name and rows, where there are some."""
    for publisher in publishers:
        yield from ((name, rows) for name, rows in publisher_rows(publisher) if rows)
