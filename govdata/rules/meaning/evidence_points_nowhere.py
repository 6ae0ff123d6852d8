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
from functools import lru_cache
from sys import maxsize
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
_LISTS = (tuple, list, dict)


def evidence_points_somewhere(release: Thing) -> Iterator[Problem]:
    """Each evidence whose pointer leads to nothing."""
    if release.provenance is None:
        return
    leads = _walks if isinstance(release, Release) else _leads
    for n, evidence in enumerate(release.provenance.evidence):
        field = evidence.field if evidence is not None else None
        if field is not None and not leads(release, field):
            yield Problem(
                pointer=f"/provenance/evidence/{n}/field",
                message=f"`{field}` leads to nothing in this record",
                help="mend the pointer, or take the evidence out",
            )


def _walks(thing: Thing, pointer: str) -> bool:
    """As `_leads`, of what the model took: mostly a pointer goes from field to field to a value that is not empty."""
    start = thing
    try:
        for name, index in _steps(pointer):
            thing = thing[index] if type(thing) is tuple else thing.__dict__[name]
    except (AttributeError, LookupError):  # the end of the way, or a way through an object of names
        return _leads(start, pointer)
    return bool(thing) or _leads(start, pointer)


def _leads(thing: Thing, pointer: str) -> bool:
    """Whether something stands at the pointer: an absent or empty field is nothing, JSON's null is something."""
    for name, index in _steps(pointer):
        if thing is None:
            return True  # that it is unsound is said already
        kind = type(thing)  # `isinstance` takes long where it has to say no
        if kind is tuple or kind is list:
            thing = thing[index] if index < len(thing) else _NOTHING
        elif kind is dict:
            thing = thing.get(name, _NOTHING)
        elif kind is Sound:
            if name in thing.lost:
                return True
            thing = _filled(getattr(thing, name) if name in shape(thing.model) else None)
        else:  # a thing that the model took, or a text, in which nothing stands
            thing = _filled(getattr(thing, "__dict__", {}).get(name))
        if thing is _NOTHING:
            return False
    return True


def _filled(value: Thing) -> Thing:
    return _NOTHING if value is None or (not value and type(value) in _LISTS) else value


@lru_cache(maxsize=1024)
def _steps(pointer: str) -> tuple[tuple[str, int], ...]:
    """The names of a pointer, each with its number in a list, too high a one for words. Records have many in common."""
    names = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    return tuple((name, int(name) if _INDEX.fullmatch(name) else maxsize) for name in names)


RULE = Rule(code="GD317", record=((Release, evidence_points_somewhere),))
