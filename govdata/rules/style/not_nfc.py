"""Texts are in Unicode normalization form C.

An accent may be one character with its letter, or follow it. Both look alike, and most searches find only the one
that was typed. Nothing is converted: normalization would also rewrite CJK compatibility characters, which names of
people are written with.

Bad:

    title: Café opens on the quay

Good:

    title: Café opens on the quay

Way out: normalise the text, unless it is a name that is written so.

See: Unicode Standard Annex #15.
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


def _quiet(line: bytes) -> bool:
    return line.isascii() or is_normalized("NFC", line.decode())


RULE = Rule(code="GD608", record=((Release, texts_are_in_nfc),), quiet=_quiet)
