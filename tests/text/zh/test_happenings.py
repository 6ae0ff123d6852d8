from __future__ import annotations

import pytest

from tests.parsing.record import draft, events


def told(body: str) -> list[str]:
    return events(draft(f"公告\n\n{body}", language="zh-Hant", date="2026-03-01").data)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "港口局局長陳文海今日（三月一日）下午到訪元朗。",
            "visit | 到訪元朗 | 2026-03-01, afternoon, held | @ 元朗 | 陳文海: visitor",
        ),
        (
            "港口局局長陳文海今日在塞爾姆與市長習大明會面。",
            (
                "meeting | 港口局局長陳文海今日在塞爾姆與市長習大明會面 | 2026-03-01, held"
                " | @ 塞爾姆 | 陳文海: attendee, 習大明: counterpart"
            ),
        ),
        (
            "港口局局長陳文海將於明日啟程。",
            "departure | 港口局局長陳文海將於明日啟程 | 2026-03-02, planned | 陳文海: attendee",
        ),
        (
            "「港口展覽」於三月三日至五日在北碼頭舉行。",
            "exhibition | 「港口展覽」於三月三日至五日在北碼頭 | 2026-03-03/2026-03-05, planned | @ 北碼頭",
        ),
    ],
)
def test_an_event_is_read_with_day_place_and_people(body: str, expected: str) -> None:
    assert told(body) == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "以下是港口局局長陳文海今日在內河論壇的致辭：",
            [
                "conference | 內河論壇 | 2026-03-01, held | 陳文海: attendee",
                "speech | 致辭 | 2026-03-01, held | 陳文海: speaker",
            ],
        ),
        (
            "以下是今日在立法會會議上李小明議員的提問和港口局局長陳文海的答覆：",
            ["hearing | 提問和港口局局長陳文海的答覆 | 2026-03-01, held | 李小明: speaker, 陳文海: speaker"],
        ),
        (
            "港口局局長陳文海今日出席內河論壇開幕式。港口商會會長羅秀英主持論壇，多人參加會議。",
            ["opening | 出席內河論壇開幕式 | 2026-03-01, held | 陳文海: attendee"],
        ),
        (
            "局長陳文海今日與部長王明舉行會談。",
            ["meeting | 局長陳文海今日與部長王明舉行會談 | 2026-03-01, held | 陳文海: attendee, 王明: counterpart"],
        ),
        (
            "警方昨日（二月二十八日）在北碼頭拘捕兩名男子。警方去年拘捕了三十人。",
            ["operation | 拘捕兩名男子 | 2026-02-28, held"],
        ),
    ],
)
def test_one_happening_is_one_event(body: str, expected: list[str]) -> None:
    assert told(body) == expected


def test_what_stands_in_quotation_marks_is_no_event() -> None:
    assert told("港口局局長陳文海今日表示：「我昨日到訪元朗。」")[0].startswith("announcement")
