from __future__ import annotations

import pytest

from govdata.text.document import Block
from govdata.text.en.posts_after import after, whole_rest
from govdata.text.en.tokens import tokens


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("the Permanent Secretary, Ministry of Ports, said", "Permanent Secretary, Ministry of Ports"),
        ("currently a Director of the Selm Bank, left", "Director of the Selm Bank"),
        ("Chair of the Quay Trust and Mr Lau", "Chair of the Quay Trust"),
        ("Minister without Portfolio", "Minister without Portfolio"),
        ("and the Director of Ports", None),
        ("Director Mr Lau", None),
    ],
)
def test_a_post_ends_where_its_phrase_does(text: str, post: str | None) -> None:
    words = tokens(Block.of(0, text))
    found = after(words, 0)
    assert (text[words[found[0]].start : words[found[1] - 1].end] if found else None) == post


@pytest.mark.parametrize(("text", "whole"), [("Partner, Tax, Lau & Lim LLP.", True), ("Partner who left", False)])
def test_the_rest_of_an_item_is_a_post_where_no_verb_is_in_it(text: str, whole: bool) -> None:
    words = tokens(Block.of(0, text))
    assert (whole_rest(words, 0) is not None) is whole
