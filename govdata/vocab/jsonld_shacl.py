"""The shapes of our graphs in SHACL (W3C Recommendation, 20 July 2017), made of the same rows as the graphs.

They say what RDF tools can check of a publication without govdata: classes, how many values, of which types, forms and
codes, and what SHACL can say of two properties of a node. They are open: a graph may say more of a node than we do.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from govdata import codes
from govdata.codes import NAMESPACE
from govdata.model.actor import Actor, Publisher
from govdata.model.event import Event, EventPlace, Participation
from govdata.model.media import Media, MediaItem
from govdata.model.provenance import Evidence, Provenance
from govdata.model.release import Contact, Document, Identifier, Related, Release, Translation
from govdata.vocab.jsonld import CLASSES, DATATYPES, TERMS
from govdata.vocab.jsonld_shacl_between import between
from govdata.vocab.jsonld_shacl_values import bounds as value_bounds
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, PRECISIONS, SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from govdata.model.types import Record
    from govdata.vocab.jsonld_shapes import Row, Shape

__all__ = ["MODELS", "shapes_file"]

MODELS: Final[dict[str, type[Record]]] = {
    "release": Release,
    "publisher": Publisher,
    "person": Actor,
    "body": Actor,
    "event": Event,
    "place": EventPlace,
    "address": EventPlace,
    "participation": Participation,
    "photos": Media,
    "videos": Media,
    "photo": MediaItem,
    "video": MediaItem,
    "contact": Contact,
    "document": Document,
    "translation": Translation,
    "related": Related,
    "identifier": Identifier,
    "provenance": Provenance,
    "activity": Provenance,
    "source": Provenance,
    "evidence": Evidence,
    "target": Evidence,
    "position": Evidence,
    "quote": Evidence,
}
"""The class of the model that a shape is of."""

_BASE: Final = f"{NAMESPACE}schemas/v1/shapes#"
_CLASSES_OF: Final = {"person": ("Person",), "body": ("Organization", "Group")}
_BODIES: Final = ("Organization", "Group")
_LINK: Final = "sh:nodeKind sh:IRI"
#: Forms whose values are the text of the field itself, or its IRI, so that what the model says of it holds for them.
_VERBATIM: Final = frozenset({"value", "tagged", "values", "url", "urls"})


class _Value(NamedTuple):
    """What a row says of a property: of one kind of its values, and how many there are. `most` None is any number."""

    iri: str
    constraint: str
    least: int
    most: int | None


def shapes_file() -> bytes:
    """The published file, `schemas/v1/shapes.ttl`."""
    shapes = (_shape(name, shape) for name, shape in SHAPES.items() if shape.type or name in _CLASSES_OF)
    return "\n".join(["@prefix sh: <http://www.w3.org/ns/shacl#> .", "", *shapes]).encode()


def _shape(name: str, shape: Shape) -> str:
    lines = [f"<{_BASE}{name}> a sh:NodeShape"]
    lines += [f"sh:targetClass <{CLASSES[class_]}>" for class_ in _CLASSES_OF.get(name, (shape.type,))]
    lines.append(_LINK)
    values: dict[str, list[_Value]] = defaultdict(list)
    for value in _values(name, shape):
        values[value.iri].append(value)
    lines += [_property(iri, told) for iri, told in values.items()]
    lines += between(name)
    return " ;\n  ".join(lines) + " .\n"


def _property(iri: str, values: list[_Value]) -> str:
    """A property, whose values may be of several kinds: a date of any precision, a name with or without language."""
    kinds = list(dict.fromkeys(value.constraint for value in values))
    either = " ".join(f"[ {kind} ]" for kind in kinds)
    parts = [f"sh:path <{iri}>", kinds[0] if len(kinds) == 1 else f"sh:or ( {either} )"]
    least, most = max(value.least for value in values), {value.most for value in values}
    parts += [f"sh:minCount {least}"] if least else []
    if any(f"<{DATATYPES['tagged']}>" in value.constraint for value in values):
        parts.append("sh:uniqueLang true")
    if None not in most:
        parts.append(f"sh:maxCount {max(filter(None, most))}")
    elif {value.most for value in values} == {None, 1}:
        only = next(value.constraint for value in values if value.most)
        parts.append(f"sh:qualifiedValueShape [ {only} ] ; sh:qualifiedMinCount {least} ; sh:qualifiedMaxCount 1")
    return f"sh:property [ {' ; '.join(parts)} ]"


def _values(name: str, shape: Shape) -> Iterator[_Value]:
    for row in shape.rows:
        yield from _of_row(name, row)
    for term, iri in shape.links:
        constraint = _LINK if iri.startswith("#") else f"sh:hasValue <{iri}>"
        yield _value(term, least=1, constraint=constraint)
    for term, part in shape.parts:
        several = sum(other == term for other, _ in shape.parts)
        yield _value(term, least=several if SHAPES[part].due else 0, constraint=_class_of(part))
    if shape.ordered:
        yield _value("position", least=1, bounds="sh:minInclusive 1")
    if name == "extension":
        yield _value("json", least=1)


def _of_row(name: str, row: Row) -> Iterator[_Value]:
    if row.form == "inline":
        # A tombstone has no flags, though all others do.
        return (value._replace(least=0) for inner in SHAPES[row.of].rows for value in _of_row(row.of, inner))
    field = MODELS[name].model_fields[row.field]
    terms = _TERMS[row.form](row) if row.form in _TERMS else [row.term]
    least = int(row.always or field.is_required()) if len(terms) == 1 and row.form != "nodes" else 0
    constraint = _CONSTRAINTS[row.form](row) if row.form in _CONSTRAINTS else ""
    bounds = value_bounds(field) if row.form in _VERBATIM else ""
    return (_value(term, least=least, constraint=constraint, bounds=bounds) for term in terms)


def _value(term: str, *, least: int, constraint: str = "", bounds: str = "") -> _Value:
    iri, kind, many = TERMS[term]
    if not constraint or term.endswith("Order"):
        constraint = _LINK if DATATYPES[kind] == "@id" else f"sh:datatype <{DATATYPES[kind]}>"
    constraint += f" ; {bounds}" if bounds else ""
    return _Value(iri, constraint, least, None if many or term == "names" else 1)


def _class_of(name: str) -> str:
    return _one_class(list(CLASS_OF_KIND.values()) if name == "person" else [SHAPES[name].type])


def _one_class(names: Iterable[str]) -> str:
    classes = [f"sh:class <{CLASSES[name]}>" for name in names]
    return classes[0] if len(classes) == 1 else f"sh:or ( {' '.join(f'[ {one} ]' for one in classes)} )"


def _one_of(name: str) -> str:
    listed = codes.get(name)
    return f"sh:in ( {' '.join(f'<{listed.iri_of(value)}>' for value in listed.by_value)} )"


def _actor_of(row: Row) -> str:
    """Whom a link leads to: anybody, or where somebody belongs to or acts for, a body."""
    return _one_class(_BODIES if row.field in {"organization", "on_behalf_of"} else CLASS_OF_KIND.values())


#: The keys of a row, where they are not just its term.
_TERMS: Final[dict[str, Callable[[Row], list[str]]]] = {
    "kind": lambda _row: [],
    "partial": lambda row: [row.term + end for end in ("DateTime", *PRECISIONS.values())],
    "actors": lambda row: [row.term, f"{row.term}Order"],
    "target": lambda row: [row.term, row.of],
}
_CONSTRAINTS: Final[dict[str, Callable[[Row], str]]] = {
    "node": lambda row: _class_of(row.of),
    "nodes": lambda row: _class_of(row.of),
    "code": lambda row: _one_of(row.of),
    "actor": _actor_of,
    "actors": _actor_of,
}
