from __future__ import annotations

import pytest

from govdata.text.document import Block
from govdata.text.en.posts import first_head
from govdata.text.en.tokens import tokens


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Permanent Secretary", "Secretary"),
        ("Minister-Counsellor", "Minister-Counsellor"),
        ("members of the Board", "members"),
        ("MP for Selm", "MP"),
        ("MINISTER FOR PORTS", "MINISTER"),
        ("Department of Health", None),
        ("Jane Roe MP", None),
    ],
)
def test_a_head_makes_words_a_post(text: str, head: str | None) -> None:
    words = tokens(Block.of(0, text))
    at = first_head(words, 0, len(words))
    assert (words[at].text if at is not None else None) == head
