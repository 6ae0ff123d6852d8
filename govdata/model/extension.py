"""What a publisher may put into `extensions`: JSON that every format carries unchanged (design 2.6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from govdata.model.patterns import VERBATIM

if TYPE_CHECKING:
    from govdata.source import Json

__all__ = ["LARGEST_EXACT", "check_extension"]

#: The integers that JSON readers agree on (RFC 8259, section 6).
LARGEST_EXACT = 2**53 - 1
_DEEPEST = 32
_TEXT = re.compile(VERBATIM[:-1] + r"\Z")
_BASIC_PLANE = 0xFFFF


def check_extension(value: Json) -> Json:
    """The value with the keys of its objects sorted.

    Raises PydanticCustomError for floats, integers beyond ±(2^53-1), keys outside the BMP, forbidden characters and
    nesting deeper than 32 levels.
    """
    return _check(value, _DEEPEST)


def _check(value: Json, depth: int) -> Json:
    if depth == 0:
        raise _refusal("nested deeper than 32 levels")
    if isinstance(value, dict):
        return {_key(k): _check(v, depth - 1) for k, v in sorted(value.items(), key=lambda item: str(item[0]))}
    if isinstance(value, list | tuple):
        return [_check(v, depth - 1) for v in value]
    return _scalar(value)


def _scalar(value: Json) -> Json:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int) and -LARGEST_EXACT <= value <= LARGEST_EXACT:
        return value
    if isinstance(value, int):
        raise _refusal("an integer beyond ±(2^53-1): write it as text")
    if isinstance(value, float):
        raise _refusal("a number with a fraction: write it as text")
    raise _refusal(f"a {type(value).__name__}, which is no JSON value")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise _refusal("a key that is not text")
    if any(ord(c) > _BASIC_PLANE for c in key):
        raise _refusal("a key with a character outside the Basic Multilingual Plane")
    return _text(key)


def _text(text: str) -> str:
    if not _TEXT.match(text):
        raise _refusal("a control character or noncharacter")
    if any("\ud800" <= c <= "\udfff" for c in text):
        raise _refusal("a lone surrogate")
    return text


def _refusal(what: str) -> PydanticCustomError:
    return PydanticCustomError("extension", "extensions may not hold {what}", {"what": what})
