from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.text.normal import one_line, readable, slug, title_slug


def test_line_ends_of_every_kind_are_lf() -> None:
    assert readable("a\r\nb\rc\x85d\u2028e\n").text == "a\nb\nc\nd\ne\n"


def test_illegal_characters_give_way_one_for_one_and_their_places_are_known() -> None:
    decoded = readable("a\x00b\ufdd0c\U0001ffffd\t")
    assert (decoded.text, decoded.replaced) == ("a b c d\t", (1, 3, 5))


@given(st.text())
def test_normal_form_is_its_own_normal_form(text: str) -> None:
    once = readable(text).text
    assert readable(once) == readable(once).__class__(text=once)


def test_one_line_squashes_every_kind_of_blank() -> None:
    assert one_line(" a\n\u3000b\u00a0\tc ") == "a b c"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Élan: Quay's opening!", "elan-quays-opening"),
        ("碼頭", ""),
        ("word " * 30, "-".join(["word"] * 16)),
        ("a" * 99, "a" * 80),
    ],
)
def test_a_slug_is_ascii_and_ends_with_a_whole_word(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"), [("Quay 碼", "quay"), ("200米碼頭 A", ""), ("2026", ""), ("Año 2026", "ano-2026")]
)
def test_a_title_is_named_by_its_letters_where_most_of_them_are_latin(title: str, expected: str) -> None:
    assert title_slug(title) == expected
