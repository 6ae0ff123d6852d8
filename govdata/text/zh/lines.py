"""Chinese lines of their own: days of publication, headings, footers, kinds of document, media."""

from __future__ import annotations

import re

from govdata.text.lines import Lines

__all__ = ["LINES"]

_NUMERAL = r"[\d一二三四五六七八九十]{1,3}"
_DAY = rf"(?:(?:中華|中华)?民[國国])?(?:[\d〇零一二三四五六七八九]{{4}}|1\d\d)年{_NUMERAL}月{_NUMERAL}日"

LINES = Lines(
    stated=(
        re.compile(rf"^完 ?(?:/|(?={_DAY}))"),
        re.compile(r"^.{0,40}?(?:發布|发布|發佈|刊登|發稿|发稿)(?:日期|時間|时间)(?::| )"),
        re.compile(r"^(?:發布|发布|發佈|公布|公佈|發稿|发稿|刊登|更新前)?(?:日期|時間|时间)(?::| )"),
    ),
    near_top=(re.compile(r"^(?:来源|來源) ?:[^\d]{0,40}\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?: ?\d{1,2}:\d\d)?$"),),
    alone=(re.compile(rf"^{_DAY}(?: ?\(?星期.\)?)?(?: ?\d{{1,2}}:\d\d(?::\d\d)?)?$"),),
    updated=re.compile("更新|修訂|修订"),
    venue=re.compile(r"^(?:地[點点]|[場场]地|地址) ?:"),
    clock=re.compile(r"^香港[時时][间間](?=\d)"),
    zone="+08:00",
    heading=re.compile("新聞公報|新闻公报|新聞稿|新闻稿"),
    suffix=re.compile(
        r"附[^()]{1,12}|[有內内設设備备]?(?:圖|图|圖片|图片|相片|照片|短片|視頻|视频|影片|錄影|录像|[/、及和 ])+"
    ),
    photos=re.compile("[圖图相]"),
    videos=re.compile("短片|視頻|视频|影片|錄影|錄像|录像"),
    kinds=(
        ("parliamentary-reply", re.compile(r"立法[會会][一二三四五六七八九十]*[題题]")),
        ("transcript", re.compile("談話全文|谈话全文|.*(?:談話內容|谈话内容|答問內容|答问内容|答問全文|答问全文)")),
        (
            "speech",
            re.compile(r".*(?<![並并])(?:致辭|致辞|致詞|致词|演辭|演辞|總結發言|总结发言|開場發言|开场发言|講話|讲话)"),
        ),
        ("statement", re.compile(r".*聲明$|.*声明$")),
    ),
    footer=re.compile(
        rf"完 ?(?:/.*|{_DAY}.*)?|{_DAY} ?\(星期.\)|香港[時时][間间].*|NNNN|即日新[聞闻]|列印此[頁页]|寄[給给]朋友"
    ),
    preface=re.compile("下稿"),
)
