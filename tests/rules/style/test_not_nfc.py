from __future__ import annotations

import re
import sys
from unicodedata import combining, decomposition, is_normalized

import pytest

from govdata.rules.style.not_nfc import INERT, RULE
from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/title", "Cafe\u0301", "/title"),
        ("/actors/1/name", "\uf900", "/actors/1/name"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD608", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/title", "Café"),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []


def test_characters_that_are_not_looked_at_twice_compose_with_nothing() -> None:
    every = [chr(n) for n in range(0x80, sys.maxunicode + 1) if not 0xD800 <= n <= 0xDFFF]
    pairs = (decomposition(c).split() for c in every if not decomposition(c).startswith("<"))
    second = {chr(int(pair[-1], 16)) for pair in pairs if len(pair) == 2} | {chr(n) for n in range(0x1160, 0x1200)}
    inert = {c for c in every if re.fullmatch(f"[{INERT}]", c)}
    assert len(inert) > 30_000
    assert not inert & second
    assert not [c for c in inert if combining(c) or not is_normalized("NFC", c)]


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("plain", True),
        ("Caf\u00e9 \u201c\u65b0\u201d", True),
        ("\u0e01\u0e33", True),
        ("Cafe\u0301", False),
        ("\uf900", False),
    ],
)
def test_a_line_is_quiet_where_all_of_it_is_in_the_form(text: str, quiet: bool) -> None:
    assert RULE.quiet is not None
    assert RULE.quiet(f'{{"title":"{text}"}}'.encode()) is quiet
