"""What SHACL Core can say of several properties of one node: rules of the model that hold between its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata import codes
from govdata.model.invariants import BEYOND_TOMBSTONE
from govdata.vocab.jsonld import TERMS
from govdata.vocab.jsonld_shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["between"]


def between(name: str) -> list[str]:
    """The constraints on nodes of a shape that concern more than one property."""
    return _RULES[name]() if name in _RULES else []


def _release() -> list[str]:
    status = _path("creativeWorkStatus")
    embargoed = f"[ {status} ; sh:hasValue {_code('release-status', 'embargoed')} ]"
    standing = [value for value in codes.get("release-status").values if value != "withdrawn"]
    alive = f"[ {status} ; sh:in ( {' '.join(_code('release-status', value) for value in standing)} ) ; sh:minCount 1 ]"
    return [
        _either(_none("embargoUntil"), embargoed),
        _either(alive, f"[ sh:and ( {' '.join(_none(term) for term in _beyond_tombstones())} ) ]"),
        _media("photo", "image"),
        _media("video", "video"),
    ]


def _beyond_tombstones() -> list[str]:
    """The keys that a record which was withdrawn has not, one for each property."""
    rows = [row for row in SHAPES["release"].rows if row.term]
    kept = {TERMS[row.term].iri for row in rows if row.field not in BEYOND_TOMBSTONE}
    gone = [row.term for row in rows if row.field in BEYOND_TOMBSTONE]
    return [term for term in (*gone, "photoStatus", "videoStatus") if TERMS[term].iri not in kept]


def _media(stem: str, items: str) -> str:
    """Which count and which items each of the four states allows, or a tombstone, which has none of them."""

    def state(*values: str) -> str:
        of = " ".join(_code("media-status", value) for value in values)
        return f"[ {_path(f'{stem}Status')} ; sh:in ( {of} ) ; sh:minCount 1 ]"

    bare = f"{_none(items)} {_none(f'{stem}Count')}"
    return _either(
        f"[ sh:and ( {state('linked')} {_some(items)} ) ]",
        f"[ sh:and ( {state('stated')} {_none(items)} ) ]",
        f"[ sh:and ( {state('none', 'unknown')} {bare} ) ]",
        f"[ {_path('creativeWorkStatus')} ; sh:hasValue {_code('release-status', 'withdrawn')} ]",
    )


def _event() -> list[str]:
    return [_either(_none("endDate"), _some("startDate"))]


def _place() -> list[str]:
    both, neither = (f"[ sh:and ( {say('latitude')} {say('longitude')} ) ]" for say in (_some, _none))
    return [_either(both, neither), _says_something("place", "address")]


def _says_something(name: str, *more: str) -> str:
    return _either(*(_some(term) for term in (*(row.term for row in SHAPES[name].rows), *more)))


def _position() -> list[str]:
    return [f"sh:property [ {_path('start')} ; sh:lessThan <{TERMS['end'].iri}> ]"]


def _path(term: str) -> str:
    return f"sh:path <{TERMS[term].iri}>"


def _some(term: str) -> str:
    return f"[ {_path(term)} ; sh:minCount 1 ]"


def _none(term: str) -> str:
    return f"[ {_path(term)} ; sh:maxCount 0 ]"


def _either(*shapes: str) -> str:
    return f"sh:or ( {' '.join(shapes)} )"


def _code(name: str, value: str) -> str:
    return f"<{codes.get(name).iri_of(value)}>"


_RULES: Final[dict[str, Callable[[], list[str]]]] = {
    "release": _release,
    "event": _event,
    "place": _place,
    "address": lambda: [_says_something("address")],
    "contact": lambda: [_says_something("contact")],
    "position": _position,
    "related": lambda: [_either(_some("target"), _some("url"))],
}
