"""How the keys of a table are taken from batches of its rows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from govdata.conformance.datapackage.resource import Resource
    from govdata.conformance.datapackage.table import Batch

__all__ = ["Taker"]


@dataclass(slots=True)
class Taker:
    """How the keys of some fields of a table are taken from a batch."""

    places: tuple[int, ...]
    forms: tuple[Callable[[str], Any] | None, ...]
    missing: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, resource: Resource, names: tuple[str, ...], *, plain: bool = False) -> Taker:
        """The way to the keys of these fields; `plain` ones are compared by their texts."""
        fields = resource.schema.fields if resource.schema else []
        index = {one.name: n for n, one in enumerate(fields)}
        judges = [fields[index[name]].judge for name in names]
        places = tuple(index[name] for name in names)
        forms = tuple(None if plain else one.form for one in judges)
        return cls(places, forms, tuple(one.missing for one in judges))

    def is_in(self, batch: Batch) -> bool:
        """Whether all columns of the key are there."""
        return all(batch.columns[n] is not None for n in self.places)

    def of_batch(self, batch: Batch) -> tuple[Iterable[Any], Sequence[int]]:
        """The keys of the rows that have one, and the numbers of these rows; none where a column is not there."""
        full = [column for n in self.places if (column := batch.columns[n]) is not None]
        numbers = batch.numbers
        if len(full) < len(self.places):
            return (), ()
        if any(not missing.isdisjoint(column) for missing, column in zip(self.missing, full, strict=True)):
            kept = [self._is_whole(row) for row in zip(*full, strict=True)]
            full = [list(compress(column, kept)) for column in full]
            numbers = list(compress(numbers, kept))
        made = [
            column if form is None else list(map(form, column)) for form, column in zip(self.forms, full, strict=True)
        ]
        return (zip(*made, strict=True) if len(made) > 1 else made[0]), numbers

    def different(self, batch: Batch) -> set[Any]:
        """The keys of the rows that have one, each once."""
        if len(self.places) > 1 or self.forms[0]:
            return set(self.of_batch(batch)[0])
        return set(batch.columns[self.places[0]] or ()) - self.missing[0]

    def _is_whole(self, row: Sequence[str]) -> bool:
        return all(cell not in missing for cell, missing in zip(row, self.missing, strict=True))
