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
        (
            "以下是港口局局長陳文海今日在論壇的致辭：",
            "speech | 致辭 | 2026-03-01, held | 陳文海: speaker",
        ),
    ],
)
def test_an_event_is_read_with_day_place_and_people(body: str, expected: str) -> None:
    assert told(body) == [expected]


def test_what_stands_in_quotation_marks_is_no_event() -> None:
    assert told("港口局局長陳文海今日表示：「我昨日到訪元朗。」")[0].startswith("announcement")
