from __future__ import annotations

import pytest

from govdata.text.document import Block
from govdata.text.en.posts_before import before
from govdata.text.en.tokens import tokens


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("said the Secretary for Culture, Sports and Tourism", "Secretary for Culture, Sports and Tourism"),
        ("met Singapore Minister for Law", "Minister for Law"),
        ("with the Deputy Secretary for Piers (2)", "Deputy Secretary for Piers (2)"),
        ("the Mayor left, and then the former head of the Port Board", "former head of the Port Board"),
        ("the Special Envoy of President", "President"),
        ("the Port Board", None),
    ],
)
def test_a_post_begins_where_its_phrase_does(text: str, post: str | None) -> None:
    words = tokens(Block.of(0, text))
    start = before(words, len(words), 0)
    assert (text[words[start].start :] if start is not None else None) == post


def test_no_post_reaches_back_over_the_name_before_it() -> None:
    words = tokens(Block.of(0, "Chairman Lau, Director"))
    assert before(words, len(words), 2) == len(words) - 1
