"""The field that an evidence is for exists in the record.

Evidence names the value that it proves by JSON Pointer. A pointer to nothing proves nothing: the list that it points
into was shortened or sorted after the record had been parsed.

Bad:

    provenance:
      method: parsed
      evidence:
        - {field: /actors/0/name, start: 0, end: 7, text: Ada Lim}

Good:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
    provenance:
      method: parsed
      evidence:
        - {field: /actors/0/name, start: 0, end: 7, text: Ada Lim}

Way out: correct the pointer, or take the evidence out.

See: RFC 6901.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.release import Release
from govdata.model.shape import shape
from govdata.model.sound import Sound
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]

_INDEX = re.compile("0|[1-9][0-9]{0,8}")
_NOTHING = object()
_EMPTY: tuple[Thing, ...] = (None, (), {}, [])


def evidence_points_somewhere(release: Thing) -> Iterator[Problem]:
    """Each evidence whose pointer leads to nothing."""
    if release.provenance is None:
        return
    for n, evidence in enumerate(release.provenance.evidence):
        if evidence is not None and evidence.field is not None and not _leads(release, evidence.field):
            yield Problem(
                pointer=f"/provenance/evidence/{n}/field",
                message=f"`{evidence.field}` leads to nothing in this record",
                help="mend the pointer, or take the evidence out",
            )


def _leads(thing: Thing, pointer: str) -> bool:
    """Whether something stands at the pointer: an absent or empty field is nothing, JSON's null is something."""
    for part in pointer.split("/")[1:]:
        if thing is None or (isinstance(thing, Sound) and part in thing.lost):
            return True  # that it is unsound is said already
        thing = _step(thing, part.replace("~1", "/").replace("~0", "~") if "~" in part else part)
        if thing is _NOTHING:
            return False
    return True


def _step(thing: Thing, name: str) -> Thing:
    """What stands below a thing under a name, or nothing."""
    if isinstance(thing, dict):
        return thing.get(name, _NOTHING)
    if isinstance(thing, list | tuple):
        return thing[int(name)] if _INDEX.fullmatch(name) and int(name) < len(thing) else _NOTHING
    if isinstance(thing, Sound) and name not in shape(thing.model):
        return _NOTHING
    value = getattr(thing, "__dict__", {}).get(name)  # of a record of the model; asking whether it is one takes long
    return _NOTHING if value in _EMPTY else value


def _quiet(line: bytes) -> bool:
    return b'"evidence":' not in line


RULE = Rule(code="GD317", record=((Release, evidence_points_somewhere),), quiet=_quiet)
