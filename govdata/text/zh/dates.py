"""Chinese phrases of time: 今日（十一月十三日）下午, 二○二五年一月三日, 2025年1月3日, 十一月十三日及十四日."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govdata.text.calendar import Day, When, real

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Span

__all__ = ["days", "following", "phrases", "times"]

_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0}
_NUMBER = r"(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})"
_DATE = re.compile(
    rf"(?:(?:(?:中華|中华)?民[國国])?(?P<year>[〇零一二三四五六七八九]{{4}}|\d{{4}}|1\d\d)年)?(?:本\((?P<here>{_NUMBER})\)|(?P<month>{_NUMBER}))月(?:(?P<day>{_NUMBER})日"
    rf"(?:[及至、和]+(?:(?P<month2>{_NUMBER})月)?(?P<day2>{_NUMBER})日)?)?"
)
# Taiwan counts the years from 1912 on.
_ROC, _ROC_DIGITS = 1911, 3
_PARTS = {
    "早上": "morning",
    "上午": "morning",
    "早": "morning",
    "中午": "noon",
    "午": "noon",
    "正午": "noon",
    "下午": "afternoon",
    "傍晚": "evening",
    "晚上": "evening",
    "晚": "evening",
}
_RELATIVE = re.compile(
    r"(?P<day>今日|今天|[今昨明](?:\([\d一二三四五六七八九十]{1,3}\)|\d{1,2})[日天]|昨日|昨天|明日|明天|今(?=早|晚|午)|昨(?=晚)|明(?=早|晚))(?P<before>早上|上午|下午|中午|晚上|傍晚|早|晚|午)?"
    r"(?P<note>\([^()]{3,30}\))?(?P<after>早上|上午|下午|中午|晚上|傍晚)?"
)
# The place whose time a note gives: 昨日(貝倫時間十一月十二日). Its day says nothing of the day of publication.
_ELSEWHERE = re.compile(r"(?:[\u4e00-\u9fff]{2,8}(?:時間|时间))?")
# For days without a year: one that has a leap day.
_ANY_YEAR = 2000
_PART = re.compile("早上|上午|下午|中午|傍晚|晚上")
# A day of a week, of which a day in brackets says more; Sunday is the first day of some weeks and the last of others.
_WEEKDAY = re.compile(
    r"(?P<week>上|下|本|[這这])(?:[個个])?(?:[周週]|星期|[禮礼]拜)(?P<day>[一二三四五六])(?!\([^()]{0,6}\d{0,2}[^()]{0,4}日)"
)
_WEEKS = {"上": -1, "下": 1}
_OF_MONTH = re.compile(
    r"(?<![月\d一二三四五六七八九十至及、和\-(])(?P<day>\d{1,2})日(?=[上下中]午|[早晚在同與与於于會会]|，)"
)
_WEEK = 6
# Without one of these there is no phrase of time.
_TIMELY = re.compile("[月今昨明早午晚周週]|星期|[禮礼]拜")
_OFFSETS = {"今": 0, "昨": -1, "明": 1}


def days(block: Block) -> Iterator[When]:
    """The days that a block names outright, in the order of the text. Impossible days are passed over."""
    for found in _DATE.finditer(block.view) if "月" in block.view else ():
        start, end = _named(found)
        if start is not None:
            span = block.at(*found.span())
            yield When(span=span, named=span, start=start, end=end)


def phrases(block: Block) -> tuple[When, ...]:
    """All phrases of time of a block in the order of the text."""
    return _phrases(block) if _TIMELY.search(block.view) else ()


@lru_cache(maxsize=128)  # several readers ask for the same few paragraphs
def _phrases(block: Block) -> tuple[When, ...]:
    relative = list(_relative(block))
    taken = [when.span for when in relative]
    free = [
        *days(block),
        *_weekdays(block),
        *_of_month(block),
        *(When(span=block.at(*found.span()), time_of_day=_PARTS[found[0]]) for found in _PART.finditer(block.view)),
    ]
    apart = [when for when in free if not any(span.holds(when.span) for span in taken)]
    return tuple(sorted([*relative, *apart], key=lambda when: when.span))


def times(sentence: Block, after: int = 0) -> tuple[When | None, When | None]:
    """The first phrase of a sentence, from a place on, that says a day, and the first that says a part of the day."""
    found = [when for when in phrases(sentence) if when.span.start >= sentence.span.start + after]
    day = next((when for when in found if when.tells_day), None)
    return day, next((when for when in found if when.time_of_day), None)


def following(base: When | None, span: Span) -> When:
    """The day after the one that a phrase names, as the words at `span` say (翌日); after today where there is none."""
    if base is None or base.start is None:
        return When(span=span, offset=(base.offset or 0) + 1 if base else 1)
    day = base.end or base.start
    if day.month is None or day.day is None or not real(day.year or _ANY_YEAR, day.month, day.day):
        return When(span=span)
    after = dt.date(day.year or _ANY_YEAR, day.month, day.day) + dt.timedelta(days=1)
    return When(span=span, start=Day(year=after.year if day.year else None, month=after.month, day=after.day))


def _relative(block: Block) -> Iterator[When]:
    for found in _RELATIVE.finditer(block.view):
        note = next(_DATE.finditer(block.view, *found.span("note")), None) if found["note"] else None
        place = _ELSEWHERE.match(block.view, found.start("note") + 1) if note else None
        noted = note is not None and place is not None and note.start() == place.end()
        start, end = _named(note) if note and noted else (None, None)
        elsewhere = start is not None and place is not None and bool(place[0])
        yield When(
            span=block.at(*found.span()),
            named=block.at(*note.span()) if note and start else None,
            start=start,
            end=end,
            offset=None if elsewhere else _OFFSETS[found["day"][0]],
            time_of_day=_PARTS.get(found["before"] or found["after"] or ""),
        )


def _of_month(block: Block) -> Iterator[When]:
    """Days without a month, within a week of a day that the block names before: 9月16日電 … 16日下午."""
    sure = "月" in block.view and _OF_MONTH.search(block.view)
    first = next(_DATE.finditer(block.view), None) if sure else None
    base = _named(first)[0] if first else None
    for found in _OF_MONTH.finditer(block.view, first.end()) if first and base and base.day else ():
        day = _value(found["day"]) or 0
        if base and base.day and abs(day - base.day) <= _WEEK:
            yield When(span=block.at(*found.span()), start=Day(year=base.year, month=base.month, day=day))


def _weekdays(block: Block) -> Iterator[When]:
    for found in _WEEKDAY.finditer(block.view):
        week = _WEEKS.get(found["week"], 0)
        yield When(span=block.at(*found.span()), weekday=_DIGITS[found["day"]] - 1, week=week)


def _value(numeral: str | None) -> int | None:
    """A numeral below one hundred, in digits or in characters (二十五)."""
    if not numeral or numeral.isdecimal():
        return int(numeral) if numeral else None
    tens, ten, ones = numeral.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def _year(numeral: str | None) -> int | None:
    if not numeral:
        return None
    if len(numeral) == _ROC_DIGITS:
        return int(numeral) + _ROC
    return int(numeral) if numeral.isdecimal() else int("".join(str(_DIGITS[char]) for char in numeral))


def _named(found: re.Match[str]) -> tuple[Day | None, Day | None]:
    year, month = _year(found["year"]), _value(found["month"] or found["here"]) or 0
    first = Day(year=year, month=month, day=_value(found["day"]))
    last = Day(year=year, month=_value(found["month2"]) or month, day=_value(found["day2"]))
    if not real(year or 2000, month, first.day or 1) or (year is None and first.day is None):
        return None, None
    return first, last if last.day and real(year or 2000, last.month or 0, last.day) else None
