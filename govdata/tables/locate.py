"""The place of every value of a record that was put together from rows: file, record and column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.tables.join import Row

if TYPE_CHECKING:
    from govdata.place import Place
    from govdata.tables.plan import Path, Plan

    Members = Row | list[Row] | dict[str, Row]

__all__ = ["Index", "pointer_of"]


def pointer_of(path: Path) -> str:
    """The JSON Pointer (RFC 6901) of a path."""
    return "".join(f"/{name.replace('~', '~0').replace('/', '~1')}" for name in path)


class Index:
    """Which rows stand at which path of a thing: one row, the rows of a list, or those of a mapping."""

    def __init__(self, plan: Plan, row: Row) -> None:
        self._rows: dict[Path, tuple[Plan, Members]] = {(): (plan, row)}

    def note(self, at: Path, plan: Plan, rows: Members) -> None:
        """Note the rows at a path."""
        self._rows[at] = (plan, rows)

    def hang(self, name: str, other: Index) -> None:
        """Take over what another index knows, as of a member of this thing."""
        for path, found in other._rows.items():
            self._rows[(name, *path)] = found

    def place(self, pointer: str, key: bool = False) -> Place:  # noqa: FBT002  # the protocol of `Raw.locate`
        """The place of a value by its JSON Pointer, or of its key; where it is absent, of what is nearest."""
        path = tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])
        cuts = [cut for cut in range(len(path), -1, -1) if path[:cut] in self._rows]
        places = (_place(*self._rows[path[:cut]], path[cut:], key=key) for cut in cuts)
        # The thing's own row holds whatever no other row does.
        return next(place for place in places if place)


def _place(plan: Plan, rows: Members, path: Path, *, key: bool) -> Place | None:
    """The place of what is at a path below rows; None where no row holds it."""
    if isinstance(rows, Row):
        return plan.place(rows, plan.column(path))
    if not path:
        return plan.place(next(iter(rows.values() if isinstance(rows, dict) else rows)))
    row = _row(rows, path[0])
    if row is None:
        return None
    if key and len(path) == 1 and plan.key is not None:
        return plan.place(row, plan.key)
    return plan.place(row, plan.column(path[1:]))


def _row(rows: list[Row] | dict[str, Row], name: str) -> Row | None:
    if isinstance(rows, dict):
        return rows.get(name)
    number = int(name) if name.isdecimal() and name.isascii() and len(name) < 10 else len(rows)  # noqa: PLR2004
    return rows[number] if number < len(rows) else None
