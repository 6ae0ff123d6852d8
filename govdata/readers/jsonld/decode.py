"""From the graph of a release to the data of its record, by the rows that the exporter walks as well."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govdata import codes
from govdata.finding import Problem
from govdata.readers.jsonld.graph import CLASS
from govdata.readers.jsonld.reading import LAST, Reading, integer
from govdata.vocab.jsonld import CLASSES, TERMS
from govdata.vocab.jsonld_iri import canonical_tag, last_segment, license_value, local_prefix, subject_value
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, DAY, PRECISIONS, SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.readers.jsonld.graph import Graph, Object, Where
    from govdata.readers.jsonld.reading import At, Fault
    from govdata.vocab.jsonld_shapes import Row, Shape

    Read = Callable[[Reading, Row, At], Any]

__all__ = ["Decoded", "decode"]

_KIND_OF_CLASS = {CLASSES[name]: kind for kind, name in CLASS_OF_KIND.items()}
_BODIES = {iri for iri, kind in _KIND_OF_CLASS.items() if kind != "person"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A record as plain JSON, where each of its values stands, by pointer, and what is wrong."""

    data: dict[str, Any]
    places: dict[str, Where]
    faults: list[Fault]


def decode(graph: Graph, root: str) -> Decoded:
    """The record whose release is the node `root`. What stands at its nodes and is not read is a fault GD780."""
    reading = Reading(graph, root)
    data: dict[str, Any] = {"id": last_segment(root), **_shape(reading, SHAPES["release"], (root, ""))}
    return Decoded(data, reading.places, [*reading.faults, *reading.unread()])


def _shape(reading: Reading, shape: Shape, at: At) -> dict[str, Any]:
    """The fields of a class of the model that stand at a node, and at the nodes of its parts."""
    iri, pointer = at
    reading.reached.add(iri)
    if shape.type:
        reading.expect_class(shape.type, at)
    data: dict[str, Any] = {"id": last_segment(iri)} if shape.key == "id" else {}
    for row in shape.rows:
        value = _FORMS[row.form](reading, row, (iri, f"{pointer}/{row.field}"))
        if value is not None:
            data[row.field] = value
        elif row.always:
            reading.missing(f"`{row.term}`", (iri, f"{pointer}/{row.field}"))
    for term, part in shape.parts:
        if below := _part(reading, at, term, SHAPES[part]):
            data |= _shape(reading, SHAPES[part], (below.value, pointer))
    for term, target in shape.links:
        reading.use_link(at, term, target)
    return data


def _part(reading: Reading, at: At, term: str, shape: Shape) -> Object | None:
    """The link to a part: the one to a node of its class, where several stand under one key."""
    links = reading.values(at, term)
    own = [link for link in links if reading.has_class(link.value, shape.type)]
    found = next(iter(own or [link for link in links if id(link) not in reading.used]), None)
    if found is not None:
        reading.use(found, at[1])
    return found


def _value(reading: Reading, row: Row, at: At) -> str | int | None:
    found = reading.take(at, row.term)
    if found is None:
        return None
    number = integer(found.value) if TERMS[row.term].kind == "integer" else None
    return found.value if number is None else number


def _day(reading: Reading, row: Row, at: At) -> str | None:
    """The day of publication: told as such, or by the instant."""
    found = reading.take(at, row.term)
    if found is not None:
        return found.value
    instant = reading.take(at, _INSTANT.term)
    return None if instant is None else instant.value[:10]


_INSTANT = next(row for row in SHAPES["release"].rows if TERMS.get(row.term, ("",))[0] == TERMS[DAY].iri)


def _tagged(reading: Reading, row: Row, at: At) -> str | None:
    found = reading.values(at, row.term)
    if not found:
        return None
    language = next((told.value for told in reading.values(at, "inLanguage")), "")
    in_language = [one for one in found if canonical_tag(one.language) == language]
    chosen = (in_language or found)[0]
    reading.use(chosen, at[1])
    if language and not in_language:
        message = f"`{row.term}` is tagged `{chosen.language}`, but the release is in `{language}`"
        problem = Problem(pointer=at[1], message=message, help="tag it with the language of the release")
        reading.faults.append(("GD781", problem, chosen.where))
    return chosen.value


def _names(reading: Reading, row: Row, at: At) -> dict[str, str] | None:
    names: dict[str, str] = {}
    for found in reading.values(at, row.term):
        tag = canonical_tag(found.language)
        if tag not in names:
            names[tag] = found.value
            reading.use(found, at[1])
            reading.places[f"{at[1]}/{tag}"] = found.where
    return dict(sorted(names.items())) or None


def _set(convert: Callable[[str], str]) -> Read:
    def read(reading: Reading, row: Row, at: At) -> list[str] | None:
        found = {convert(one.value): one for one in reading.values(at, row.term)}
        for n, (_, one) in enumerate(sorted(found.items())):
            reading.use(one, at[1])
            reading.places[f"{at[1]}/{n}"] = one.where
        return sorted(found) or None

    return read


def _converted(convert: Callable[[str], str]) -> Read:
    def read(reading: Reading, row: Row, at: At) -> str | None:
        found = reading.take(at, row.term)
        return None if found is None else convert(found.value)

    return read


def _code(reading: Reading, row: Row, at: At) -> str | None:
    """A code; an IRI that is none of the list is left as it is, for the model to refuse."""
    found = reading.take(at, row.term)
    return None if found is None else codes.get(row.of).value_of(found.value) or found.value


def _kind(reading: Reading, _row: Row, at: At) -> str | None:
    for found in reading.graph.values(at[0], CLASS):
        if found.value in _KIND_OF_CLASS:
            reading.use(found, at[1])
            reading.use_second_class(CLASS_OF_KIND[_KIND_OF_CLASS[found.value]], at)
            return _KIND_OF_CLASS[found.value]
    return None


def _partial(reading: Reading, row: Row, at: At) -> str | None:
    for precision in ("DateTime", *PRECISIONS.values()):
        if found := reading.take(at, row.term + precision):
            return found.value
    return None


def _actor_id(reading: Reading, iri: str) -> str:
    """The id of an actor of this release; another IRI is left as it is, for the model to refuse."""
    return iri.removeprefix(local_prefix(reading.root) + SHAPES["person"].path)


def _actor(reading: Reading, row: Row, at: At) -> str | None:
    found = reading.take(at, row.term)
    return None if found is None else _actor_id(reading, found.value)


def _actors(reading: Reading, row: Row, at: At) -> list[str] | None:
    """Actors stand in the order in which the release lists them, unless another order is told."""
    told = reading.take(at, f"{row.term}Order")
    order = {actor: n for n, actor in enumerate(told.value.split())} if told else {}

    def rank(link: Object) -> tuple[int, int]:
        return order.get(_actor_id(reading, link.value), LAST), reading.actors.get(link.value, LAST)

    found = sorted(reading.values(at, row.term), key=rank)
    if told and set(order) != {_actor_id(reading, link.value) for link in found}:
        reading.missing(f"`{row.term}` to each of those that `{row.term}Order` names, or to more than those", at)
    for n, one in enumerate(found):
        reading.use(one, at[1])
        reading.places[f"{at[1]}/{n}"] = one.where
    return [_actor_id(reading, one.value) for one in found] or None


def _release(reading: Reading, row: Row, at: At) -> str | None:
    """The id of a release of the same dataset; the IRI of anything else stays."""
    found = reading.take(at, row.term)
    return None if found is None else found.value.removeprefix(reading.root.removesuffix(last_segment(reading.root)))


def _target(reading: Reading, row: Row, at: At) -> str | int | None:
    return _release(reading, row, at) or _value(reading, row._replace(term=row.of), at)


def _node(reading: Reading, row: Row, at: At) -> dict[str, Any] | None:
    found = reading.take(at, row.term)
    return None if found is None else _shape(reading, SHAPES[row.of], (found.value, at[1]))


def _nodes(reading: Reading, row: Row, at: At) -> list[dict[str, Any]] | None:
    links = reading.in_order(reading.values(at, row.term), SHAPES[row.of])
    out = []
    for n, link in enumerate(links):
        below = link.value, f"{at[1]}/{n}"
        reading.use(link, at[1])
        reading.places[below[1]] = link.where
        out.append(_shape(reading, _shape_of(reading, row, link.value), below))
        if SHAPES[row.of].ordered:
            reading.take(below, "position")
    if SHAPES[row.of].ordered:
        _check_positions(reading, links, at)
    return out or None


def _check_positions(reading: Reading, links: list[Object], at: At) -> None:
    """Positions count from 1: one fault where they do not, since the order is then anyone's guess."""
    for n, link in enumerate(links, 1):
        if reading.position(link.value) != n:
            reading.missing(f"`position` {n}, which its place in the list says", (link.value, f"{at[1]}/{n - 1}"))
            return


def _shape_of(reading: Reading, row: Row, iri: str) -> Shape:
    if row.of != "person":
        return SHAPES[row.of]
    classes = {found.value for found in reading.graph.values(iri, CLASS)}
    return SHAPES["body" if classes & _BODIES else "person"]


def _inline(reading: Reading, row: Row, at: At) -> dict[str, Any] | None:
    """The flags that stand on the release itself; a tombstone has none."""
    shape = SHAPES[row.of]
    withdrawn = codes.get("release-status").iri_of("withdrawn")
    if any(found.value == withdrawn for found in reading.values(at, "creativeWorkStatus")) and not any(
        reading.values(at, inner.term) for inner in shape.rows
    ):
        return None
    return _shape(reading, shape, at)


def _extensions(reading: Reading, row: Row, at: At) -> dict[str, Any] | None:
    out: dict[str, Any] = {}
    for link in reading.values(at, row.term):
        reading.use(link, at[1])
        reading.expect_class("Extension", (link.value, at[1]))
        for found in reading.values((link.value, at[1]), "json"):
            value = _json(found.value)
            if isinstance(value, dict) and not value.keys() & out.keys():
                reading.use(found, at[1])
                out |= value
                reading.places |= {f"{at[1]}/{name}": found.where for name in value}
    return dict(sorted(out.items())) or None


def _json(text: str) -> object:
    """The value of a JSON literal; None where it is no JSON, so that it counts as not read."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


_FORMS: dict[str, Read] = {
    "value": _value,
    "tagged": _tagged,
    "names": _names,
    "values": _set(str),
    "code": _code,
    "kind": _kind,
    "day": _day,
    "partial": _partial,
    "url": _value,
    "urls": _set(str),
    "license": _converted(license_value),
    "subjects": _set(subject_value),
    "actor": _actor,
    "actors": _actors,
    "release": _release,
    "target": _target,
    "node": _node,
    "nodes": _nodes,
    "inline": _inline,
    "extensions": _extensions,
}
