from __future__ import annotations

import pytest

from govdata.extractors import title
from govdata.text.document import Document


def found(text: str) -> tuple[str, str | None] | None:
    document = Document.of(text)
    result = title.find(document)
    if result is None:
        return None
    return document[result.span], document[result.suffix].strip() if result.suffix else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quay opens (with photos)\n\nText.", ("Quay opens", "(with photos)")),
        ("Quay opens (English only)(with photo/video)\n\nText.", ("Quay opens (English only)", "(with photo/video)")),
        ("碼頭啟用（附圖／短片）\n\n內文。", ("碼頭啟用", "（附圖／短片）")),
        ("Quay (north) opens\n\nText.", ("Quay (north) opens", None)),
        ("Report with photos of the quay\n\nText.", ("Report with photos of the quay", None)),
        ("FOR IMMEDIATE RELEASE\n\nTuesday, March 3, 2026\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("MEDIA RELEASE\n\nANNA PRICE MP   Minister for Ports\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("Minister opens quay and\nmeets mayor\n\nText.", ("Minister opens quay and\nmeets mayor", None)),
        ("Quay opens\nThe quay was opened today.", ("Quay opens", None)),
        ("(with photos)", ("(with photos)", None)),
        ("", None),
        ("\n \n", None),
    ],
)  # fmt: skip
def test_the_title_is_the_first_line_that_is_no_form_and_its_media_suffix_stands_apart(
    text: str, expected: tuple[str, str | None] | None
) -> None:
    assert found(text) == expected
