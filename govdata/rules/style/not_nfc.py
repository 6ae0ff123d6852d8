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

import re
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

__all__ = ["INERT", "RULE"]


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


#: Characters beyond ASCII that stand for nothing else and compose with nothing before them: Latin, Cyrillic, marks of
#: punctuation, kana, ideographs, syllables of Hangul, full-width forms. Most texts hold no others: a look is enough.
INERT = (
    "\u0080-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30ff"
    "\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60"
)
_INERT = re.compile(f"[{INERT}]*")
_ASCII = bytes(range(128))


def _quiet(line: bytes) -> bool:
    beyond = line.translate(None, _ASCII).decode()
    return _INERT.fullmatch(beyond) is not None or is_normalized("NFC", line.decode())


RULE = Rule(code="GD608", record=((Release, texts_are_in_nfc),), quiet=_quiet)
