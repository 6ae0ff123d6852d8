"""Posts in Chinese: what they end with, where they begin, and which of several posts in a row is told of a person."""

from __future__ import annotations

import re

from govdata.text.zh.followers import HAN, TITLE
from govdata.text.zh.words import BOUNDARIES, FIELDS, HEADS, both, either

__all__ = ["FIELD", "HEAD", "Chain", "post_start"]

HEAD = re.compile(either(HEADS))
# A post's field in brackets, before the name: 助理處長(港口管理).
FIELD = re.compile(r"\([\u4e00-\u9fffA-Za-z0-9]{1,14}\)")
_LONGEST_POST = 40
# The short name of a body in brackets, inside a post: 選舉管理委員會(選管會)主席.
_SHORT_NAME = re.compile(
    r"[會会局處处署院司部學学團团關关行館馆社所組组隊队心校廳厅府金庫库]\((?P<short>[\u4e00-\u9fffA-Za-z]{2,12})\)$"
    r"|[\u4e00-\u9fff]\((?P<where>香港|澳門|澳门|亞洲|亚洲|亞太|亚太|中國|中国|大中華|大中华|國際|国际|集團|集团|控股)\)$"
)
_NO_SHORT_NAME = frozenset("日月時时左右中前後后排圖图")
# What is asked and who answers: 議員的提問和局長的答覆.
_ASKED = re.compile("(?:口頭|口头|書面|书面|補充|补充)?(?:提問|提问|質詢|质询|議案|议案)(?:和|及|與|与)")
_LINKS = frozenset("和與与及同跟由向對对為为是在於于並并就被了、的有獲获而但則则有")
# Words that can also begin the name of a body: 聯合國, 代表團.
_ALSO_BODIES = both("聯合 代表 訪問 到訪 歡迎 拜訪 嘉賓 陪同 支持")
_OPENING = re.compile(
    "|".join(f"{word}(?![國国團团處处會会院王隊队])" for word in sorted(_ALSO_BODIES))
    + rf"|{either(word for word in BOUNDARIES - _ALSO_BODIES if len(word) > 1)}"
    r"|[\d一二三四五六七八九十百兩两數数多][名位]|[應应](?![用科急變变])"
)
_BY = re.compile(
    rf"(?=[與与]){''.join(f'(?<!{field})' for field in sorted(FIELDS))}[與与]|(?:{TITLE})[和及跟同]"
    r"|(?<![自經经理緣缘])由(?!於|于)|(?<![面方導导])向|在(?!職|职|[台臺]協會|台协会)|[於獲获]"
)
# A day or an hour before a post.
_WHEN = re.compile(r"(?<=[\d一二三四五六七八九十])[日時时分](?=[\u4e00-\u9fff])")
# 的, which is part of few names of places.
_OF = re.compile("(?<!波[羅罗])的(?!黎波里)")
# Words before a post that are part of it, where a name follows: 卸任主席陳大文.
_OUTGOING = frozenset({"卸任", "離任", "离任"})
_ALSO = frozenset("、兼")
# The fields of a ministry: those that go on after a mark, up to the last, and the one before the mark.
_OTHER_FIELDS = re.compile(
    rf"(?:{either(FIELDS)})+(?:、(?:{either(FIELDS)})+)*[及和與与](?:[\u4e00-\u9fff]{{0,4}}(?:{either(FIELDS)}))+[部局司署處处]"
)
_FIELD_BEFORE = re.compile(rf"(?:{either(FIELDS)})+$")
_LONGEST_FIELD = 8


class Chain:
    """Posts in a row that one person holds (省委常委、副省長陳大文): the first is the post that is stated first."""

    def __init__(self, view: str) -> None:
        self._view = view
        self._first: tuple[int, int] | None = None
        self._end = 0

    def add(self, head: int, end: int, barrier: int) -> None:
        """Take in a post that no name follows; it opens a row, or goes on with one."""
        if self._view[end : end + 1] not in _ALSO:
            return
        start = post_start(self._view, head, barrier)
        if not (self._first and start == self._end + 1):
            self._first = (start, end) if start < head else None
        self._end = end

    def first(self, start: int, end: int) -> tuple[int, int]:
        """The first post of the row that ends with the post between `start` and `end`, or that post itself."""
        if self._first and start == self._end + 1 and self._view[self._end] == "、":
            return self._first
        return start, end


def post_start(view: str, head: int, barrier: int) -> int:
    """Where the post that ends with the head begins: after a mark or a word that cannot be part of it."""
    start = _stretch(view, head, max(barrier, head - _LONGEST_POST))
    start = max([start, *(found.end() for found in _OPENING.finditer(view, start, head))])
    start = max([start, *(found.end() for found in _BY.finditer(view, start, head))])
    start = max([start, *(found.end() for found in _OF.finditer(view, start, head))])
    start = max([start, *(found.end() for found in _WHEN.finditer(view, start, head))])
    asked = _ASKED.match(view, start, head)
    start = asked.end() if asked else start
    while start < head and view[start] in _LINKS:
        start += 1
    if view[start - 2 : start] in _OUTGOING:
        start -= 2
    return _of_many_fields(view, start, head, barrier)


def _of_many_fields(view: str, start: int, head: int, barrier: int) -> int:
    """Where a post begins whose ministry has several fields: 投資、貿易及工業部部長."""
    while start - 1 > barrier and view[start - 1] == "、" and _OTHER_FIELDS.match(view, start, head):
        before = _FIELD_BEFORE.search(view, max(barrier, start - _LONGEST_FIELD), start - 1)
        if before is None:
            break
        start = post_start(view, before.start(), barrier)
    return start


def _stretch(view: str, head: int, least: int) -> int:
    """Where the Chinese characters before a head begin, with the short name of a body among them."""
    start = head
    while start > least:
        if HAN.match(view[start - 1]):
            start -= 1
            continue
        short = _SHORT_NAME.search(view, least, start) if view[start - 1] == ")" else None
        if short is None or not _NO_SHORT_NAME.isdisjoint(short["short"] or ""):
            break
        start = short.start()
    return start
