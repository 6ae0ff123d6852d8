"""Texts are in Unicode normalization form C, or some readers will not find them.

They are never converted: that would rewrite CJK compatibility characters, which names of people are written with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import is_normalized

from govdata.finding import Problem
from govdata.model.release import Release
from govdata.model.shape import shape
from govdata.model.sound import parts
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]


def texts_are_in_nfc(release: Thing) -> Iterator[Problem]:
    """Each text that is not in NFC."""
    for at, cls, part in parts(release):
        for name in shape(cls):
            value = getattr(part, name)
            if isinstance(value, str) and not value.isascii() and not is_normalized("NFC", value):
                yield Problem(
                    pointer=f"{at}/{name}",
                    message="the text is not in Unicode normalization form C",
                    help="normalise it, unless it is a name that is written so",
                )


RULE = Rule(code="GD608", on=Release, checks=(texts_are_in_nfc,))
