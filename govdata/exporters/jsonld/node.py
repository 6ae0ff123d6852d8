"""A release as a tree of JSON-LD nodes, made by walking the rows of the vocabulary.

The rows are compiled once into triples of a field, its key and how it is written, so that what a release does not have
costs one look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.exporters.jsonld.forms import FORMS, Here
from govdata.vocab.jsonld import TERMS
from govdata.vocab.jsonld_iri import local_prefix
from govdata.vocab.jsonld_shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.dataset import Dataset
    from govdata.exporters.jsonld.forms import Call, Node
    from govdata.model.release import Release
    from govdata.vocab.jsonld_shapes import Row, Shape

    Fill = Callable[[Any, Here, Node], Node]

__all__ = ["release_node"]

#: How many keys a node has that says nothing: `id` and `type`.
_EMPTY = 2


def release_node(release: Release, dataset: Dataset) -> Node:
    """The node of a release with all its parts nested in it, without a context; keys are in the order of the rows."""
    iri = dataset.release_iri(release.id)
    local = local_prefix(iri)
    here = Here(dataset, release, local, local + SHAPES["person"].path, release.language.lower())
    return _fill_release(release, here, {"id": iri, "type": SHAPES["release"].type})


def _filler(name: str) -> Fill:
    """A function that writes the fields of a class of the model to a node, and gives the node back."""
    shape = SHAPES[name]
    fill = _with_links(shape.links, _filler_of_one_node(shape))
    if not shape.parts:
        return fill
    parts = tuple((term, SHAPES[part], _filler(part), TERMS[term].many) for term, part in shape.parts)

    def fill_all(value: object, here: Here, node: Node) -> Node:
        fill(value, here, node)
        for term, shape, fill_part, many in parts:
            part = fill_part(value, here, {"id": _prefix(shape, here, node), "type": shape.type})
            if len(part) > _EMPTY:
                if many:
                    node.setdefault(term, []).append(part)
                else:
                    node[term] = part
        return node

    return fill_all


def _with_links(links: tuple[tuple[str, str], ...], fill: Fill) -> Fill:
    """A function that writes what every node of a shape says before it does what the other one does."""
    if not links:
        return fill
    elsewhere = {term: iri for term, iri in links if not iri.startswith("#")}
    own = [(term, iri[1:]) for term, iri in links if iri.startswith("#")]

    def fill_linked(value: object, here: Here, node: Node) -> Node:
        node |= elsewhere
        for term, path in own:
            node[term] = here.local + path
        return fill(value, here, node)

    return fill_linked


def _filler_of_one_node(shape: Shape) -> Fill:
    rows: tuple[tuple[str, str, Any], ...] = tuple(
        (row.field, row.term, (_NODE_FORMS.get(row.form) or FORMS[row.form])(row)) for row in shape.rows
    )

    def fill(value: object, here: Here, node: Node) -> Node:
        values = value.__dict__
        for field, term, write in rows:
            found = values[field]
            if write is None:
                if found is not None:
                    node[term] = found
            elif found:
                if write.__class__ is dict:
                    node[term] = write[found]
                else:
                    write(found, here, node)
        return node

    return fill


def _prefix(shape: Shape, here: Here, holder: Node) -> str:
    """What the IRIs of nodes of a shape begin with; all of it, where a shape has no key."""
    if shape.path.startswith("/"):
        return f"{holder['id']}{shape.path}"
    shared = shape is SHAPES["publisher"]
    return (here.dataset.base if shared else here.local) + shape.path


def _node(row: Row) -> Call:
    term, shape, fill = row.term, SHAPES[row.of], _filler(row.of)

    def write(value: Any, here: Here, node: Node) -> None:  # noqa: ANN401  # a thing of any class of the model
        tail = value.id if shape.key else ""
        node[term] = fill(value, here, {"id": f"{_prefix(shape, here, node)}{tail}", "type": shape.type})

    return write


def _nodes(row: Row) -> Call:
    term, shape = row.term, SHAPES[row.of]
    fill = _fill_actor() if row.of == "person" else _filler(row.of)
    class_, by_id, ordered = shape.type, shape.key == "id", shape.ordered

    def write(value: tuple[Any, ...], here: Here, node: Node) -> None:
        prefix, made = _prefix(shape, here, node), []
        for n, one in enumerate(value, 1):
            begun: Node = {"id": f"{prefix}{one.id if by_id else n}", "type": class_}
            if ordered:
                begun["position"] = n
            made.append(fill(one, here, begun))
        node[term] = made

    return write


def _fill_actor() -> Fill:
    person, body = _filler("person"), _filler("body")
    return lambda value, here, node: (person if value.kind == "person" else body)(value, here, node)


def _inline(row: Row) -> Call:
    fill = _filler(row.of)

    def write(value: object, here: Here, node: Node) -> None:
        if here.release.status != "withdrawn":
            fill(value, here, node)

    return write


_NODE_FORMS: dict[str, Callable[[Row], Call]] = {"node": _node, "nodes": _nodes, "inline": _inline}
_fill_release = _filler("release")
