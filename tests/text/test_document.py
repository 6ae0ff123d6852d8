from __future__ import annotations

import pytest
from hypothesis import given

from govdata.text.document import LONGEST_SENTENCE, SCAN_LIMIT, Document
from tests.parsing.fragments import texts


def blocks(text: str) -> list[str]:
    return [block.view for block in Document.of(text).blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\n\n Two \n\u3000\n\nThree\nfour", ["One", "Two", "Three four"]),
        ("“One” – it’s（two）", ['"One" – it\'s(two)']),
        (f"{'long ' * 30}end.\nNext\nline", [f"{'long ' * 30}end.", "Next line"]),
        (f"{'long ' * 30}on\nand on", [f"{'long ' * 30}on and on"]),
        ("", []),
    ],
)
def test_blocks_are_cut_at_blank_lines_and_after_sentences_that_no_hand_wrapped(text: str, expected: list[str]) -> None:
    assert blocks(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. A met Dr. Bo. He left. U.S. Attorney C", ["Mr. A met Dr. Bo.", "He left.", "U.S. Attorney C"]),
        ("12. The quay opens. It is new!", ["12. The quay opens.", "It is new!"]),
        ('He said "Yes." She left', ['He said "Yes."', "She left"]),
        ("一。二！「三。」四", ["一。", "二！", "「三。」", "四"]),
        ("It cost 2.5 million", ["It cost 2.5 million"]),
    ],
)
def test_sentences_end_at_their_marks_and_not_at_abbreviations(text: str, expected: list[str]) -> None:
    assert [sentence.view for sentence in Document.of(text).blocks[0].sentences()] == expected


@given(texts())
def test_every_piece_knows_where_it_stands(text: str) -> None:
    document = Document.of(text)
    pieces = [*document.blocks, *document.lines, *(part for block in document.blocks for part in block.sentences())]
    assert [len(document[piece.span]) for piece in pieces] == [len(piece.view) for piece in pieces]


def test_what_is_too_long_is_cut_so_that_the_search_stays_cheap() -> None:
    document = Document.of("a" * (SCAN_LIMIT + 5))
    (block,) = document.blocks
    assert len(block.view) == SCAN_LIMIT
    assert max(len(sentence.view) for sentence in block.sentences()) == LONGEST_SENTENCE
