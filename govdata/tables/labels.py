"""Codes by their labels: what people choose from a list, or read in a workbook."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from govdata.codes import get

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govdata.codes import CodeList

__all__ = ["LANGUAGES", "NO_LABELS", "code_of", "shown"]

NO_LABELS: Final = "none"
LANGUAGES: Final = ("en", "zh-Hant", "zh-Hans")
"""The languages that every code has a label in."""


def code_of(codes: CodeList, text: str) -> str:
    """The code that a text stands for: itself, or its label in any language, where that is one code's alone.

    Case and blanks do not count. A text that stands for no code, or for several, is given back as it is.
    """
    return text if text in codes else _known(codes.name).get(_folded(text), text)


def shown(codes: CodeList, code: str, language: str) -> str:
    """A code as people read it: its label in the language, or the code itself where no labels are wanted."""
    return code if language == NO_LABELS else codes[code].labels[language]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


@cache
def _known(name: str) -> Mapping[str, str]:
    found: dict[str, set[str]] = {}
    for code in get(name).codes:
        for text in (code.code, *code.labels.values()):
            found.setdefault(_folded(text), set()).add(code.code)
    return {text: next(iter(codes)) for text, codes in found.items() if len(codes) == 1}
