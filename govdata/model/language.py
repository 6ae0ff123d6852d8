"""The canonical case of language tags (RFC 5646, section 2.1.1)."""

from __future__ import annotations

__all__ = ["canonical_case"]

_REGION, _SCRIPT = 2, 4


def canonical_case(tag: str) -> str:
    """The tag in canonical case: `zh-hant-hk` becomes `zh-Hant-HK`; what follows a singleton stays in lower case.

    What is no language tag is given back as it is.
    """
    if not tag.replace("-", "").isalnum() or not tag.isascii():
        return tag
    first, *rest = tag.lower().split("-")
    cased = [first]
    after_singleton = len(first) == 1
    for subtag in rest:
        after_singleton = after_singleton or len(subtag) == 1
        cased.append(subtag if after_singleton else _cased(subtag))
    return "-".join(cased)


def _cased(subtag: str) -> str:
    if len(subtag) == _REGION:
        return subtag.upper()
    if len(subtag) == _SCRIPT and subtag.isalpha():
        return subtag.capitalize()
    return subtag
