from __future__ import annotations

import pytest

from govdata.text.calendar import Day, When
from govdata.text.document import Document, Span
from govdata.text.zh.dates import following, phrases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今(29)日上午", ("今(29)日上午", "", "", 0, "morning")),
        ("昨12日", ("昨12日", "", "", -1, None)),
        ("今日（十一月十三日）下午", ("今日（十一月十三日）下午", "-/11/13", "", 0, "afternoon")),
        ("昨日（洛維亞時間十一月十二日）", ("昨日（洛維亞時間十一月十二日）", "-/11/12", "", None, None)),
        ("今日（三日前）", ("今日（三日前）", "", "", 0, None)),
        ("明日早上", ("明日早上", "", "", 1, "morning")),
        ("今晚", ("今晚", "", "", 0, "evening")),
        ("昨日（3月1日）", ("昨日（3月1日）", "-/3/1", "", -1, None)),
        ("二○二六年三月一日", ("二○二六年三月一日", "2026/3/1", "", None, None)),
        ("2026年3月", ("2026年3月", "2026/3/-", "", None, None)),
        ("三月二十一日至二十三日", ("三月二十一日至二十三日", "-/3/21", "-/3/23", None, None)),
        ("上午", ("上午", "", "", None, "morning")),
        ("今午", ("今午", "", "", 0, "noon")),
        ("本（3）月9日至13日", ("本（3）月9日至13日", "-/3/9", "-/3/13", None, None)),
        ("昨（二）日", ("昨（二）日", "", "", -1, None)),
        ("民國115年4月21日", ("民國115年4月21日", "2026/4/21", "", None, None)),
    ],
)
def test_a_phrase_of_time_is_read(text: str, expected: tuple[str, str, str, int | None, str | None]) -> None:
    document = Document.of(f"他在{text}到訪。")
    (when,) = phrases(document.blocks[0])
    start, end = (f"{d.year or '-'}/{d.month}/{d.day or '-'}" if d else "" for d in (when.start, when.end))
    assert (document[when.span], start, end, when.offset, when.time_of_day) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("上星期三", (2, -1)), ("本周五", (4, 0)), ("下週一", (0, 1)), ("下个星期六", (5, 1)), ("這個禮拜二", (1, 0))],
)
def test_a_day_of_a_week_counts_from_the_week_of_publication(text: str, expected: tuple[int, int]) -> None:
    (when,) = phrases(Document.of(f"他在{text}到訪。").blocks[0])
    assert (when.weekday, when.week, when.start, when.offset) == (*expected, None, None)


@pytest.mark.parametrize("text", ["下周日", "星期三", "上周"])
def test_a_day_of_a_week_that_may_be_one_of_two_is_none(text: str) -> None:
    assert phrases(Document.of(f"他在{text}到訪。").blocks[0]) == ()


def test_a_day_in_brackets_says_more_than_the_day_of_a_week() -> None:
    (when,) = phrases(Document.of("將於下周二（九月二十二日）舉行。").blocks[0])
    assert (when.start, when.weekday) == (Day(month=9, day=22), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("江城9月16日電 主席16日下午會見市長。", [16, 16]),
        ("江城9月16日電 主席30日下午會見市長。", [16]),
        ("主席16日下午會見市長。", []),
    ],
)
def test_a_day_without_month_is_in_the_month_named_before_if_it_is_near(text: str, expected: list[int]) -> None:
    found = phrases(Document.of(text).blocks[0])
    assert [when.start.day for when in found if when.start] == expected


@pytest.mark.parametrize("text", ["十三月一日", "二月三十日", "三月", "it rained"])
def test_what_is_no_day_is_passed_over(text: str) -> None:
    assert phrases(Document.of(f"在{text}到訪。").blocks[0]) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("二○二六年二月二十八日", Day(year=2026, month=3, day=1)),
        ("十二月三十一日", Day(month=1, day=1)),
        ("三月二日至四日", Day(month=3, day=5)),
    ],
)
def test_the_day_after_is_the_day_after_the_last_one_named(text: str, expected: Day) -> None:
    (when,) = phrases(Document.of(f"他在{text}到訪。").blocks[0])
    assert following(when, Span(0, 2)) == When(span=Span(0, 2), start=expected)


def test_the_day_after_a_day_like_today_is_counted_from_publication() -> None:
    (when,) = phrases(Document.of("他在明日到訪。").blocks[0])
    assert (following(when, Span(0, 2)).offset, following(None, Span(0, 2)).offset) == (2, 1)


def test_the_day_after_a_month_is_not_known() -> None:
    (when,) = phrases(Document.of("他在二○二六年三月到訪。").blocks[0])
    assert following(when, Span(0, 2)) == When(span=Span(0, 2))
