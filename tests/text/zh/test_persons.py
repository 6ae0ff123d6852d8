from __future__ import annotations

import pytest

from tests.parsing.record import draft, people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("港口局局長陳文海今日表示", ["陳文海 | 港口局局長 | 港口局"]),
        ("港口局局长陈文海今天表示", ["陈文海 | 港口局局长 | 港口局"]),
        ("以下是運輸及港口局副局長李明今日的發言", ["李明 | 運輸及港口局副局長 | 運輸及港口局"]),
        ("感謝嚴剛議員及梁子穎議員的意見", ["議員 嚴剛", "議員 梁子穎"]),
        ("洛維亞港口部部長阿德拉·米羅夫一行到訪", ["阿德拉·米羅夫 | 洛維亞港口部部長 | 洛維亞港口部"]),
        ("港口局局長歐陽文海出席", ["歐陽文海 | 港口局局長 | 港口局"]),
        ("港口局局長陳文海與區議會主席王志強會面", ["陳文海 | 港口局局長 | 港口局", "王志強 | 區議會主席 | 區議會"]),
        ("局長祝賀何詩蓓奪得金牌", []),
        ("局長級官員的會議", []),
        ("香港的部長會議", []),
    ],
)
def test_a_person_is_read_with_post_and_title(text: str, expected: list[str]) -> None:
    assert people(draft(f"公告\n\n{text}。", language="zh-Hant").data) == expected
