"""Puts a value in quotes that YAML cannot read without: one that holds `: `, or begins with a character of YAML's own.

Only where the line is a field of the model and a value of one line that holds no quotes and no comment, so that nothing
else can be meant.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from govdata.fixes import Change, Fix, Spot
from govdata.model.release import Release
from govdata.model.shape import shape
from govdata.syntax.literal import in_double_quotes, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.model.types import Record

__all__ = ["FIX"]

_FIELD = re.compile(r"(?P<head>[ ]*(?:- +)*(?P<key>[a-z_]+):[ \t]+)(?P<value>[^\r\n]*?)[ \t]*(?=\r?\n|\Z)")
_NEXT = re.compile(r"\r?\n(?P<blank>[ \t]*(?:\r?\n[ \t]*)*)(?P<rest>[^\r\n]*)")
# What begins a value of YAML's own, or ends one: a person who wrote that may have meant it.
_OWN = re.compile(r"""["'\[{&*!|>#-]""")


def mend(spot: Spot) -> Sequence[Change]:
    """The value in quotes."""
    begin = max(spot.text.rfind("\n", 0, spot.at), spot.text.rfind("\r", 0, spot.at)) + 1
    line = _FIELD.match(spot.text, begin)
    if not line or line["key"] not in _text_fields() or not line.start("value") <= spot.at < line.end("value"):
        return ()
    value = line["value"]
    if _OWN.match(value) or " #" in value or '"' in value or value_of(value, flow=False) is not None:
        return ()
    if _goes_on(spot.text, line):
        return ()
    return [(*line.span("value"), in_double_quotes(value))]


def _goes_on(text: str, line: re.Match[str]) -> bool:
    """Whether the next line may belong to the value: it stands further in than the field, and is no field itself."""
    after = _NEXT.match(text, line.end())
    if not after or not after["rest"] or after["rest"].startswith("#"):
        return False
    indent = len(after["blank"].rpartition("\n")[2])
    return indent > len(line["head"]) - len(line["head"].lstrip(" ")) and not _FIELD.match(after["rest"])


@cache
def _text_fields() -> frozenset[str]:
    """The names of all fields, wherever, that hold a text of one line or several."""
    return frozenset(_names(Release))


def _names(cls: type[Record]) -> Iterator[str]:
    for name, field in shape(cls).items():
        if field.nested is not None:
            yield from _names(field.nested)
        elif field.pattern and not field.many:
            yield name


FIX = Fix(summary="A value that YAML cannot read stands in quotes", kind="safe", mend=mend)
