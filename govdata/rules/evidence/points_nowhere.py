"""The field of an evidence exists in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.finding import Problem
from govdata.model.release import Release
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RULE"]


def evidence_points_somewhere(release: Any) -> Iterator[Problem]:  # noqa: ANN401  # a release or its sound parts
    """Each evidence whose pointer leads to nothing."""
    if release.provenance is None:
        return
    for n, evidence in enumerate(release.provenance.evidence):
        if evidence is not None and evidence.field is not None and _follow(release, evidence.field) in (None, (), {}):
            yield Problem(
                pointer=f"/provenance/evidence/{n}/field",
                message=f"`{evidence.field}` leads to nothing in this record",
                help="mend the pointer, or take the evidence out",
            )


def _follow(thing: Any, pointer: str) -> Any:  # noqa: ANN401
    for part in pointer.split("/")[1:]:
        thing = _step(thing, part.replace("~1", "/").replace("~0", "~"))
        if thing is None:
            return None
    return thing


def _step(thing: Any, name: str) -> Any:  # noqa: ANN401
    if isinstance(thing, dict):
        return thing.get(name)
    if isinstance(thing, list | tuple):
        return thing[int(name)] if name.isdecimal() and name.isascii() and int(name) < len(thing) else None
    return getattr(thing, name, None) if name.isidentifier() and not name.startswith(("_", "model_")) else None


RULE = Rule(code="GD317", on=Release, checks=(evidence_points_somewhere,))
