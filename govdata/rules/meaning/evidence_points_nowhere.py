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
from govdata.model.types import Record
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]

_INDEX = re.compile("0|[1-9][0-9]{0,8}")


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
        found = list(_step(thing, part.replace("~1", "/").replace("~0", "~")))
        if not found:
            return False
        thing = found[0]
    return True


def _step(thing: Thing, name: str) -> Iterator[Thing]:
    if isinstance(thing, dict):
        yield from (value for key, value in thing.items() if key == name)
    elif isinstance(thing, list | tuple):
        yield from thing[int(name) : int(name) + 1] if _INDEX.fullmatch(name) else ()
    elif isinstance(thing, Record | Sound) and name in shape(type(thing) if isinstance(thing, Record) else thing.model):
        value = getattr(thing, name)
        yield from () if value in (None, (), {}) else (value,)


def _quiet(line: bytes) -> bool:
    return b'"evidence":' not in line


RULE = Rule(code="GD317", record=((Release, evidence_points_somewhere),), quiet=_quiet)
