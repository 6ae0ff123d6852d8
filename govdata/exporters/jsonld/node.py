"""A release as a tree of JSON-LD nodes, made by walking the rows of the vocabulary.

The rows are compiled once into pairs of a field and the function that writes it, so that what a release does not have
costs one look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govdata import codes
from govdata.vocab.jsonld_iri import license_iri, local_prefix, subject_iri
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, PRECISIONS, SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.dataset import Dataset
    from govdata.model.release import Release
    from govdata.vocab.jsonld_shapes import Row, Shape

    Node = dict[str, Any]

__all__ = ["release_node"]


@dataclass(slots=True)
class Here:
    """Where the writer is: in which dataset and release. `local` begins the IRIs of the release's own parts."""

    dataset: Dataset
    release: Release
    local: str
    tag: str

    def in_order_of_actors(self, ids: Sequence[str]) -> bool:
        """Whether the ids stand in the order in which the release lists its actors, so that it need not be said."""
        positions = {actor.id: n for n, actor in enumerate(self.release.actors)}
        return sorted(ids, key=positions.__getitem__) == list(ids)


if TYPE_CHECKING:
    Write = Callable[[Any, Here, Node], None]
    Compiled = tuple[tuple[str, str, Write | None], ...]

#: The types of values that are written although they are falsy: an offset of 0, the pointer to the whole record.
_ALWAYS = frozenset((int, str))


def release_node(release: Release, dataset: Dataset) -> Node:
    """The node of a release with all its parts nested in it, without a context; keys are in the order of the rows."""
    iri = dataset.release_iri(release.id)
    here = Here(dataset, release, local_prefix(iri), release.language.lower())
    values = vars(release)
    if release.status == "withdrawn":
        values = {**values, "photos": None, "videos": None}
    return _fill({"id": iri, "type": SHAPES["release"].type}, values, (_ROWS["release"], here))


def _fill(node: Node, values: dict[str, Any], how: tuple[Compiled, Here]) -> Node:
    rows, here = how
    for field, term, write in rows:
        value = values[field]
        if value or value.__class__ in _ALWAYS:
            if write is None:
                node[term] = value
            else:
                write(value, here, node)
    return node


def _tagged(row: Row) -> Write:
    def write(value: str, here: Here, node: Node) -> None:
        node[row.term] = {here.tag: value}

    return write


def _names(row: Row) -> Write:
    def write(value: dict[str, str], _here: Here, node: Node) -> None:
        node[row.term] = {tag.lower(): name for tag, name in value.items()}

    return write


def _values(row: Row) -> Write:
    def write(value: tuple[str, ...], _here: Here, node: Node) -> None:
        node[row.term] = list(value)

    return write


def _code(row: Row) -> Write:
    listed = codes.get(row.of)
    iris = {value: listed.iri_of(value) for value in listed.values}

    def write(value: str, _here: Here, node: Node) -> None:
        node[row.term] = iris[value]

    return write


def _kind(row: Row) -> Write:
    def write(value: str, _here: Here, node: Node) -> None:
        node[row.term] = CLASS_OF_KIND[value]

    return write


def _day(row: Row) -> Write:
    def write(value: str, here: Here, node: Node) -> None:
        if here.release.published_at is None:
            node[row.term] = value

    return write


def _partial(row: Row) -> Write:
    terms = {length: row.term + precision for length, precision in PRECISIONS.items()}
    instant = f"{row.term}DateTime"

    def write(value: str, _here: Here, node: Node) -> None:
        node[terms.get(len(value), instant)] = value

    return write


def _license(row: Row) -> Write:
    def write(value: str, _here: Here, node: Node) -> None:
        node[row.term] = license_iri(value)

    return write


def _subjects(row: Row) -> Write:
    def write(value: tuple[str, ...], _here: Here, node: Node) -> None:
        node[row.term] = sorted(map(subject_iri, value))

    return write


def _actor(row: Row) -> Write:
    path = SHAPES["person"].path

    def write(value: str, here: Here, node: Node) -> None:
        node[row.term] = f"{here.local}{path}{value}"

    return write


def _actors(row: Row) -> Write:
    path, order = SHAPES["person"].path, f"{row.term}Order"

    def write(value: tuple[str, ...], here: Here, node: Node) -> None:
        node[row.term] = [f"{here.local}{path}{actor}" for actor in value]
        if len(value) > 1 and not here.in_order_of_actors(value):
            node[order] = " ".join(value)

    return write


def _release(row: Row) -> Write:
    def write(value: str, here: Here, node: Node) -> None:
        node[row.term] = here.dataset.release_iri(value)

    return write


def _target(row: Row) -> Write:
    def write(value: str, here: Here, node: Node) -> None:
        if ":" in value:
            node[row.of] = value
        else:
            node[row.term] = here.dataset.release_iri(value)

    return write


def _node(row: Row) -> Write:
    make = _maker(row.of)

    def write(value: object, here: Here, node: Node) -> None:
        node[row.term] = make(value, (1, here, node))

    return write


def _nodes(row: Row) -> Write:
    make = _maker_of_actors() if row.of == "person" else _maker(row.of)

    def write(value: tuple[object, ...], here: Here, node: Node) -> None:
        node[row.term] = [make(one, (n, here, node)) for n, one in enumerate(value, 1)]

    return write


def _inline(row: Row) -> Write:
    rows = _compiled(SHAPES[row.of])

    def write(value: object, here: Here, node: Node) -> None:
        _fill(node, vars(value), (rows, here))

    return write


def _extensions(row: Row) -> Write:
    shape = SHAPES["extension"]

    def write(value: dict[str, Any], here: Here, node: Node) -> None:
        node[row.term] = [
            {"id": f"{here.local}{shape.path}{name}", "type": shape.type, "json": {name: json}}
            for name, json in value.items()
        ]

    return write


if TYPE_CHECKING:
    Make = Callable[[Any, tuple[int, Here, Node]], Node]


def _maker(name: str) -> Make:
    """A function that makes the node of a thing from its number, where it stands and the node that holds it."""
    shape = SHAPES[name]
    rows, parts = _compiled(shape), tuple((term, _maker(part)) for term, part in shape.parts)
    begin = _begin(shape)

    def make(value: object, at: tuple[int, Here, Node]) -> Node:
        values = vars(value)
        node = _fill(begin(values, at), values, (rows, at[1]))
        for term, part in parts:
            below = part(value, (1, at[1], node))
            if len(below) > _EMPTY:
                node[term] = below
        return node

    return make


#: How many keys a node has that says nothing: `id` and `type`.
_EMPTY = 2


def _maker_of_actors() -> Make:
    person, body = _maker("person"), _maker("body")

    def make(value: Any, at: tuple[int, Here, Node]) -> Node:  # noqa: ANN401
        return person(value, at) if value.kind == "person" else body(value, at)

    return make


def _begin(shape: Shape) -> Callable[[dict[str, Any], tuple[int, Here, Node]], Node]:
    path, key, kind = shape.path, shape.key, shape.type
    below, ordered = path.startswith("/"), shape.ordered
    shared = path == SHAPES["publisher"].path

    def begin(values: dict[str, Any], at: tuple[int, Here, Node]) -> Node:
        n, here, holder = at
        prefix = here.dataset.base if shared else holder["id"] if below else here.local
        tail = values["id"] if key == "id" else n if key else ""
        node: Node = {"id": f"{prefix}{path}{tail}", "type": kind}
        if ordered:
            node["position"] = n
        return node

    return begin


_FORMS: dict[str, Callable[[Row], Write]] = {
    "tagged": _tagged,
    "names": _names,
    "values": _values,
    "code": _code,
    "kind": _kind,
    "day": _day,
    "partial": _partial,
    "urls": _values,
    "license": _license,
    "subjects": _subjects,
    "actor": _actor,
    "actors": _actors,
    "release": _release,
    "target": _target,
    "node": _node,
    "nodes": _nodes,
    "inline": _inline,
    "extensions": _extensions,
}


def _compiled(shape: Shape) -> Compiled:
    return tuple((row.field, row.term, _FORMS[row.form](row) if row.form in _FORMS else None) for row in shape.rows)


_ROWS = {"release": _compiled(SHAPES["release"])}
