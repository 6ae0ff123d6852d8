"""A release as a tree of JSON-LD nodes, made by the rows of the vocabulary.

The rows are written out once as a function for each class, as `dataclasses` does with fields: to walk them for every
record anew takes half as long again, and this is where a large publication spends its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govdata.exporters.jsonld.forms import FORMS, Here
from govdata.vocab.jsonld import TERMS
from govdata.vocab.jsonld_iri import local_prefix
from govdata.vocab.jsonld_shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.dataset import Dataset
    from govdata.exporters.jsonld.forms import Node
    from govdata.model.release import Release
    from govdata.vocab.jsonld_shapes import Row, Shape

    Fill = Callable[[Any, Here, Node], Node]
    Names = dict[str, Any]

__all__ = ["release_node"]

#: How many keys a node has that says nothing: `id` and `type`.
_EMPTY: Final = 2


def release_node(release: Release, dataset: Dataset) -> Node:
    """The node of a release with all its parts nested in it, without a context; keys are in the order of the rows."""
    iri = dataset.release_iri(release.id)
    local = local_prefix(iri)
    here = Here(dataset, release, local, local + SHAPES["person"].path, release.language.lower())
    return _fill_release(release, here, {"id": iri, "type": SHAPES["release"].type})


def _compiled() -> Fill:
    """The function that writes the fields of a release, and of all that it holds, to a node."""
    names: Names = {}
    source = "\n".join(line for name, shape in SHAPES.items() for line in _function(name, shape, names))
    exec(compile(source, "<rows of JSON-LD>", "exec"), names)  # noqa: S102  # of our own rows alone
    fill: Fill = names["fill_release"]
    return fill


def _function(name: str, shape: Shape, names: Names) -> Iterator[str]:
    """The lines of the function that writes the fields of a class of the model to a node, and gives the node back."""
    yield f"def fill_{name}(value, here, node):"
    yield " values = value.__dict__"
    for term, iri in shape.links:
        yield f" node[{term!r}] = {f'here.local + {iri[1:]!r}' if iri.startswith('#') else repr(iri)}"
    for row in shape.rows:
        yield f" x = values[{row.field!r}]"
        yield from _WRITTEN.get(row.form, _by_form)(row, names)
    yield from _parts(shape)
    yield " return node"


def _parts(shape: Shape) -> Iterator[str]:
    """The lines that write what stands on nodes of its own: the parts that are due, and others that say something."""
    for term, names in _by_term(shape).items():
        if TERMS[term].many:
            yield f" node[{term!r}] = [{', '.join(map(_part, names))}]"
        elif SHAPES[names[0]].due:
            yield f" node[{term!r}] = {_part(names[0])}"
        else:
            yield f" part = {_part(names[0])}"
            yield f" if len(part) > {_EMPTY}:"
            yield f"  node[{term!r}] = part"


def _by_term(shape: Shape) -> dict[str, list[str]]:
    """The shapes of the parts by their keys; those that share one are all due."""
    names: dict[str, list[str]] = {}
    for term, part in shape.parts:
        names.setdefault(term, []).append(part)
    return names


def _part(name: str) -> str:
    return f"fill_{name}(value, here, {{'id': {_begun(SHAPES[name])}, 'type': {SHAPES[name].type!r}}})"


def _begun(shape: Shape) -> str:
    """The expression of what the IRIs of nodes of a shape begin with; of all of it, where a shape has no key."""
    if shape.path.startswith("/"):
        return f"node['id'] + {shape.path!r}"
    return f"{'here.dataset.base' if shape is SHAPES['publisher'] else 'here.local'} + {shape.path!r}"


def _as_it_is(row: Row, _names: Names) -> Iterator[str]:
    """A value that may be 0 or empty text."""
    yield " if x is not None:"
    yield f"  node[{row.term!r}] = x"


def _by_form(row: Row, names: Names) -> Iterator[str]:
    """A value that is looked up in a dictionary, or written by a function."""
    write, name = FORMS[row.form](row), f"of_{len(names)}"
    names[name] = write
    yield " if x:"
    yield f"  node[{row.term!r}] = {name}[x]" if isinstance(write, dict) else f"  {name}(x, here, node)"


def _tagged(row: Row, _names: Names) -> Iterator[str]:
    yield " if x:"
    yield f"  node[{row.term!r}] = {{here.tag: x}}"


def _actor(row: Row, _names: Names) -> Iterator[str]:
    yield " if x:"
    yield f"  node[{row.term!r}] = here.actor + x"


def _node(row: Row, _names: Names) -> Iterator[str]:
    shape = SHAPES[row.of]
    tail = " + x.id" if shape.key else ""
    yield " if x:"
    yield f"  node[{row.term!r}] = fill_{row.of}(x, here, {{'id': {_begun(shape)}{tail}, 'type': {shape.type!r}}})"


def _nodes(row: Row, _names: Names) -> Iterator[str]:
    shape = SHAPES[row.of]
    fill = "(fill_person if one.kind == 'person' else fill_body)" if row.of == "person" else f"fill_{row.of}"
    tail, position = "one.id" if shape.key == "id" else "str(n)", ", 'position': n" if shape.ordered else ""
    begun = f"{{'id': prefix + {tail}, 'type': {shape.type!r}{position}}}"
    yield " if x:"
    yield f"  prefix = {_begun(shape)}"
    yield f"  node[{row.term!r}] = [{fill}(one, here, {begun}) for n, one in enumerate(x, 1)]"


def _inline(row: Row, _names: Names) -> Iterator[str]:
    """The flags that stand on the release itself; a tombstone has none."""
    yield " if x and here.release.status != 'withdrawn':"
    yield f"  fill_{row.of}(x, here, node)"


_WRITTEN: Final[dict[str, Callable[[Row, Names], Iterator[str]]]] = {
    "value": _as_it_is,
    "url": _as_it_is,
    "tagged": _tagged,
    "actor": _actor,
    "node": _node,
    "nodes": _nodes,
    "inline": _inline,
}
"""From a row to the lines that write its field, whose value is `x`, to `node`; all others are of `FORMS`."""

_fill_release = _compiled()
