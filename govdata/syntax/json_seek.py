"""A field of a sound JSON object without reading all of it: places of ids are asked for in every record."""

from __future__ import annotations

import re

from govdata.syntax.span import Entry, Span

__all__ = ["seek"]

_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_FIELD = re.compile(rf"[\s,{{]*({_STRING})\s*:\s*")
_VALUE = re.compile(rf"{_STRING}|[^\s,{{}}\[\]\"]+")
_STEP = re.compile(rf"{_STRING}|[{{}}\[\]]")
# Fields looked through before the whole text is better read once and for all.
_MOST = 64


def seek(text: str, pointer: str) -> Entry | None:
    """The field that a pointer of one token names in the object that the text is; else None: read the whole text.

    The text must be JSON: of anything else the answer is worth nothing.
    """
    name = pointer[1:]
    if not name or "/" in name or "~" in name:
        return None
    at = 0
    for _ in range(_MOST):
        field = _FIELD.match(text, at)
        if not field:
            return None
        at = _end(text, field.end())
        if text[field.start(1) + 1 : field.end(1) - 1] == name:
            return Entry(field.start(1), field.end(1), Span(field.end(), at))
    return None


def _end(text: str, start: int) -> int:
    value = _VALUE.match(text, start)
    if value:
        return value.end()
    depth = 0
    for step in _STEP.finditer(text, start):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(step[0], 0)
        if depth == 0:
            return step.end()
    return len(text)
