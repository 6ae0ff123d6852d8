"""Plain scalars by the core schema of YAML 1.2 (section 10.3.2), and by nothing else.

Dates, times, `yes`, `no`, `on`, `off`, `12:30`, `1_000` and `0b1` are text: only YAML 1.1 made something else of them.
`010` and `007` are the numbers 10 and 7, as the schema has it, though the zeros are lost: the composer warns (GD110).
"""

from __future__ import annotations

import re
from math import isfinite

from govdata.syntax.limits import MAX_DIGITS

__all__ = ["drops_zeros", "resolve"]

_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# What a number begins with: most texts are settled by one look at their first letter.
_BEGINNINGS = frozenset("-+.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_ZEROS_FIRST = re.compile(r"[-+]?0[0-9]+")


def resolve(text: str) -> str | float | bool | None:
    """The value of a plain scalar. Raises ValueError, with the reason, for a number that a record cannot hold."""
    if text in _WORDS:
        return _WORDS[text]
    return _number(text) if text[0] in _BEGINNINGS else text


def drops_zeros(text: str) -> bool:
    """Whether a plain scalar is a number whose leading zeros are lost when it is read."""
    return _ZEROS_FIRST.fullmatch(text) is not None


def _number(text: str) -> str | float:
    if _INTEGER.fullmatch(text):
        return _whole(text)
    if _NOT_FINITE.fullmatch(text):
        raise ValueError("infinity and not-a-number have no place in a record")
    if not _FLOAT.fullmatch(text):
        return text
    number = float(text)
    if not isfinite(number):
        raise ValueError("the number is too large")
    return number


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"the number has more than {MAX_DIGITS} digits")
    bases = {"0o": 8, "0x": 16}
    return int(text, bases.get(text[:2], 10))
