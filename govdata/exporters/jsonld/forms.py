"""How the rarer forms of a row are written: by a function, or by looking the value up. `node` has the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govdata import codes
from govdata.vocab.jsonld_iri import license_iri, subject_iri
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, PRECISIONS, SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.dataset import Dataset
    from govdata.model.release import Release
    from govdata.vocab.jsonld_shapes import Row

    Node = dict[str, Any]
    Call = Callable[[Any, "Here", Node], None]
    Write = Call | dict[str, str]

__all__ = ["FORMS", "Here"]


@dataclass(slots=True)
class Here:
    """Where the writer is: in which dataset and release.

    `local` begins the IRIs of the release's own parts, `actor` those of its actors. `tag` is its language in lower
    case.
    """

    dataset: Dataset
    release: Release
    local: str
    actor: str
    tag: str

    def in_order_of_actors(self, ids: Sequence[str]) -> bool:
        """Whether the ids stand in the order in which the release lists its actors, so that it need not be said."""
        positions = {actor.id: n for n, actor in enumerate(self.release.actors)}
        return sorted(ids, key=positions.__getitem__) == list(ids)


def _code(row: Row) -> dict[str, str]:
    listed = codes.get(row.of)
    return {value: listed.iri_of(value) for value in listed.by_value}


def _kind(_row: Row) -> dict[str, str]:
    return CLASS_OF_KIND


def _names(row: Row) -> Call:
    term = row.term

    def write(value: dict[str, str], _here: Here, node: Node) -> None:
        node[term] = {tag.lower(): name for tag, name in value.items()}

    return write


def _set(row: Row) -> Call:
    term = row.term

    def write(value: tuple[str, ...], _here: Here, node: Node) -> None:
        node[term] = list(value)

    return write


def _day(row: Row) -> Call:
    term = row.term

    def write(value: str, here: Here, node: Node) -> None:
        if here.release.published_at is None:
            node[term] = value

    return write


def _partial(row: Row) -> Call:
    terms = {length: row.term + precision for length, precision in PRECISIONS.items()}
    instant = f"{row.term}DateTime"

    def write(value: str, _here: Here, node: Node) -> None:
        node[terms.get(len(value), instant)] = value

    return write


def _license(row: Row) -> Call:
    term = row.term

    def write(value: str, _here: Here, node: Node) -> None:
        node[term] = license_iri(value)

    return write


def _subjects(row: Row) -> Call:
    term = row.term

    def write(value: tuple[str, ...], _here: Here, node: Node) -> None:
        node[term] = sorted(map(subject_iri, value))

    return write


def _actors(row: Row) -> Call:
    term, order = row.term, f"{row.term}Order"

    def write(value: tuple[str, ...], here: Here, node: Node) -> None:
        node[term] = [here.actor + actor for actor in value]
        if len(value) > 1 and not here.in_order_of_actors(value):
            node[order] = " ".join(value)

    return write


def _release(row: Row) -> Call:
    term = row.term

    def write(value: str, here: Here, node: Node) -> None:
        node[term] = here.dataset.release_iri(value)

    return write


def _target(row: Row) -> Call:
    term, address = row.term, row.of

    def write(value: str, here: Here, node: Node) -> None:
        if ":" in value:
            node[address] = value
        else:
            node[term] = here.dataset.release_iri(value)

    return write


def _extensions(row: Row) -> Call:
    term, shape = row.term, SHAPES["extension"]

    def write(value: dict[str, Any], here: Here, node: Node) -> None:
        node[term] = [
            {"id": f"{here.local}{shape.path}{name}", "type": shape.type, "json": {name: json}}
            for name, json in value.items()
        ]

    return write


FORMS: dict[str, Callable[[Row], Write]] = {
    "code": _code,
    "kind": _kind,
    "names": _names,
    "values": _set,
    "urls": _set,
    "day": _day,
    "partial": _partial,
    "license": _license,
    "subjects": _subjects,
    "actors": _actors,
    "release": _release,
    "target": _target,
    "extensions": _extensions,
}
"""From a row to how its field is written: by a function, or by looking it up in a dictionary.

Either is asked only where there is something.
"""
