"""How values were read, in the attributes that the standard has for it: by what, how, and how surely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.model.provenance import Provenance
    from govdata.model.release import Release

    Key = tuple[int | str, str]

__all__ = ["Told", "told"]


class Told(NamedTuple):
    """Attributes, ready to be written: where the standard takes no confidence, and where it does."""

    plain: str
    trusted: str


def told(release: Release) -> Mapping[Key, Told]:
    """What is told of values that a machine read, by the first piece of evidence for each.

    A value of an object is found by `id` of the object and name of the field, a member of a list by the name of the
    list and itself. Of what a person corrected nothing is told: no machine read it.
    """
    provenance = release.provenance
    if provenance is None or provenance.method != "parsed" or not provenance.evidence:
        return {}
    plain = _plain(provenance)
    found: dict[Key, Told] = {}
    for evidence in provenance.evidence:
        key = None if evidence.review == "corrected" else _key(release, evidence.field.split("/")[1:])
        if key is not None and key not in found:
            trust = "" if evidence.confidence is None else f' confidence="{evidence.confidence}"'
            found[key] = Told(plain, f"{plain}{trust}")
    return found


def _plain(provenance: Provenance) -> str:
    agent = f' creator="gvagt:{quote(provenance.tool, safe="")}"' if provenance.tool else ""
    return f'{agent} how="howextr:tool" why="why:direct"'


def _key(release: Release, path: Sequence[str]) -> Key | None:
    """What stands at a JSON Pointer, as it is looked up; None where nothing of the record that can be told of does."""
    holder: Any = release
    for n, step in enumerate(path, 1):
        if isinstance(holder, tuple):
            value = holder[int(step)] if step.isdecimal() and int(step) < len(holder) else None
            key: Key | None = (path[n - 2], value) if isinstance(value, str) else None
        else:
            value = getattr(holder, step) if step in getattr(type(holder), "__pydantic_fields__", ()) else None
            key = (id(holder), step)
        if value is None:
            return None
        if n == len(path):
            return key
        holder = value
    return None
