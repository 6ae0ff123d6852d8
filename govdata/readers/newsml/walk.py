"""The rows of the mapping, walked along a document: what an element says goes where its row says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from govdata.readers.newsml import text
from govdata.readers.newsml.values import CODED, UNREADABLE, read_value
from govdata.vocab.newsml import ABSENT, GV, NAR, PRESENT, XML

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lxml.etree import _Element

    from govdata.readers.newsml.codes import Codes
    from govdata.source import Json
    from govdata.vocab.newsml import Element, Value
    from govdata.xml import Item

    Rows = Mapping[str, tuple["Row", ...]]

__all__ = ["Later", "Reading", "Row", "Spot", "index", "take", "walk"]


_NAME = f"{{{NAR}}}name"


class Row(NamedTuple):
    """A row as the reader needs it: attribute names with their namespaces, and the rows of what is inside by tag."""

    row: Element
    marks: tuple[tuple[str, str | tuple[str, ...]], ...]
    values: tuple[tuple[str, Value], ...]
    inside: Rows


class Spot(NamedTuple):
    """An object of the record that is being filled, with its pointer."""

    part: dict[str, Json]
    pointer: str


class Later(NamedTuple):
    """A courtesy element, which counts only if what it repeats is missing."""

    row: Row
    element: _Element
    spot: Spot


@dataclass(slots=True, kw_only=True)
class Reading:
    """What is known of an item while it is read.

    `natures` is what other people's subjects say of the kind of a concept, by its code. `special` are values that the
    record has not by themselves, by their `$` name, with their element. `references` are the elements that name an
    actor by id. `left` is what the record has no place for, `cut` what it holds less exactly, by pointer, `wrong` what
    contradicts the rest of the item.
    """

    item: Item
    codes: Codes
    own: bool
    natures: dict[str, str] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    special: dict[str, tuple[str, _Element]] = field(default_factory=dict)
    later: list[Later] = field(default_factory=list)
    references: dict[str, _Element] = field(default_factory=dict)
    left: list[tuple[_Element, str]] = field(default_factory=list)
    cut: list[tuple[str, str]] = field(default_factory=list)
    wrong: list[tuple[_Element, str]] = field(default_factory=list)

    def note(self, pointer: str, element: _Element) -> None:
        """Remember where the value at a pointer stands."""
        self.places[pointer] = self.item.line(element)

    def leave(self, element: _Element, why: str = "has no place in a release") -> None:
        """Leave an element out, with a finding; one is enough."""
        if not self.left or self.left[-1][0] is not element:
            self.left.append((element, why))


def index(rows: Iterable[Element]) -> Rows:
    """Rows by the full name of their element; rows of the same name are tried in order."""
    found: dict[str, tuple[Row, ...]] = {}
    for row in rows:
        for one in (row, row.other) if row.other else (row,):
            tag = _full(one.tag, NAR)
            found[tag] = (*found.get(tag, ()), _row(one))
    return found


def _row(row: Element) -> Row:
    marks = tuple((_full(name), mark) for name, mark in row.marks)
    values = tuple((_full(value.attribute), value) for value in row.values)
    return Row(row, marks, values, index(row.children))


def _full(name: str, default: str = "") -> str:
    prefix, colon, local = name.partition(":")
    if colon:
        return f"{{{GV if prefix == 'gv' else XML}}}{local}"
    return f"{{{default}}}{name}" if default else name


def walk(parent: _Element, rows: Rows, spot: Spot, reading: Reading) -> None:
    """Read what stands in an element into an object of the record."""
    for child in parent:
        row = _row_for(child, rows.get(child.tag, ()), reading)
        if row is None:
            reading.leave(child)
        elif row.row.courtesy:
            reading.later.append(Later(row, child, spot))
        else:
            take(row, child, spot, reading)


def _row_for(element: _Element, rows: tuple[Row, ...], reading: Reading) -> Row | None:
    # Where an element can be but one thing, others may say in words of their own of what type it is.
    lax = len(rows) == 1 and not reading.own
    for one in rows:
        if not one.marks or _matches(one, element, reading, lax=lax):
            return one
    return None


def _matches(row: Row, element: _Element, reading: Reading, *, lax: bool) -> bool:
    for name, mark in row.marks:
        if lax and name == "type":
            continue
        if not _holds(mark, _marked(element, name, reading), name):
            return False
    return True


def _marked(element: _Element, name: str, reading: Reading) -> Sequence[str] | None:
    if name.startswith("{"):
        value = element.get(name)
        return None if value is None else (value,)
    return reading.codes.listed(element, name)


def _holds(mark: str | tuple[str, ...], found: Sequence[str] | None, name: str) -> bool:
    if mark == ABSENT:
        return found is None
    if found is None:
        return name == "type" and isinstance(mark, str)  # the standard lets a type be left out anywhere
    if isinstance(mark, str):
        return mark in found
    if mark == (PRESENT,):
        return True
    return any(one == want or (want.endswith(":") and one.startswith(want)) for one in found for want in mark)


def take(row: Row, element: _Element, spot: Spot, reading: Reading) -> None:
    """Read an element by its row: into an object of its own, a member of a list, or the object around it."""
    if not row.row.field:
        _own_values(row, element, spot, reading)
        _inside(row, element, spot, reading)
        return
    holder, name = _holder(row.row.field, spot)
    at = f"{holder.pointer}/{name}"
    if row.row.keyed:
        _pair(row, element, Spot(holder.part.setdefault(name, {}), at), reading)
    elif row.row.many:
        _member(row, element, (holder.part.setdefault(name, []), at), reading)
    elif at in reading.places:
        reading.leave(element, "stands here a second time")
    else:
        reading.note(at, element)
        inner = Spot(holder.part.setdefault(name, {}), at)
        _own_values(row, element, inner, reading)
        _inside(row, element, inner, reading)
        _name_it(row, element, inner.part, reading)


def _holder(path: str, spot: Spot) -> tuple[Spot, str]:
    """The object that holds the field at the end of a path, and the name of that field."""
    *outer, name = path.split(".")
    for step in outer:
        spot = Spot(spot.part.setdefault(step, {}), f"{spot.pointer}/{step}")
    return spot, name


def _member(row: Row, element: _Element, place: tuple[list[Json], str], reading: Reading) -> None:
    members, pointer = place
    at = f"{pointer}/{len(members)}"
    values = _said(row, element, reading)
    if "." in {value.field for value in row.row.values}:
        if "." in values:
            members.append(values["."])
            reading.note(at, element)
        else:
            reading.leave(element, "names nothing that a release can hold")
        return
    members.append(values)
    reading.note(at, element)
    for name in values:
        reading.note(f"{at}/{name}", element)
    _inside(row, element, Spot(values, at), reading)
    _name_it(row, element, values, reading)


def _inside(row: Row, element: _Element, spot: Spot, reading: Reading) -> None:
    if all(name for name, _ in row.values):  # else what stands inside is text, and was read
        walk(element, row.inside, spot, reading)


def _name_it(row: Row, element: _Element, part: dict[str, Json], reading: Reading) -> None:
    """Others may give every name a role or a language, or a literal alone; then the first one is the name."""
    if reading.own or "name" in part or all(one.row.courtesy for one in row.inside.get(_NAME, ())):
        return
    first = element.find(_NAME)
    name = element.get("literal") if first is None else text.line(first)
    if name:
        part["name"] = name


def _pair(row: Row, element: _Element, spot: Spot, reading: Reading) -> None:
    pairs, pointer = spot
    values = _said(row, element, reading)
    key = values.get("@")
    if not isinstance(key, str) or "." not in values:
        reading.leave(element, "cannot be read")
    elif key in pairs:
        reading.leave(element, "stands here a second time")
    else:
        pairs[key] = values["."]
        reading.note(f"{pointer}/{key}", element)


def _own_values(row: Row, element: _Element, spot: Spot, reading: Reading) -> None:
    for path, value in _said(row, element, reading).items():
        if path.startswith("$"):
            reading.special.setdefault(path, (value, element))
            continue
        holder, name = _holder(path, spot)
        if name in holder.part:
            reading.leave(element, "stands here a second time")
        else:
            holder.part[name] = value
            reading.note(f"{holder.pointer}/{name}", element)


def _said(row: Row, element: _Element, reading: Reading) -> dict[str, Json]:
    """What an element says itself, by field; a field that two of its attributes may say is taken from the first."""
    said: dict[str, Json] = {}
    unread: dict[str, str] = {}
    for name, value in row.values:
        found = _text(name, value, element, reading)
        read: Json = UNREADABLE if found is None else read_value(found, value.form, reading.codes)
        if read is UNREADABLE:
            if found is not None and value.form.kind == "codes":
                unread[name] = element.get(name, found)
            continue
        said.setdefault(value.field, read)
        if value.form.scheme == "gvact" and value.field != "id":
            reading.references.setdefault(read, element)
    if not said and row.values and not row.inside:
        reading.leave(element, "says nothing that a release can hold")
    for name, found in unread.items():
        reading.leave(element, f"has the {name} `{found}`, which a release does not know")
    return said


def _text(name: str, value: Value, element: _Element, reading: Reading) -> str | None:
    if not name:
        said = text.lines(element) if value.form.kind in {"block", "json"} else text.line(element)
        return said if said or value.field.startswith("$") else None
    if value.form.kind == "topic":
        code = element.get(name)
        return None if code is None else reading.codes.ours(code)
    if value.form.kind == "codes":
        codes = element.get(name)
        return None if codes is None else " ".join(reading.codes.ours(code) for code in codes.split())
    return reading.codes.of(element, name) if value.form.kind in CODED else element.get(name)
