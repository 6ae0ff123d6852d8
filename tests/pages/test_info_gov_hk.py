from __future__ import annotations

import pytest

from govdata.extractors import extract
from govdata.given import Given
from govdata.pages import read
from govdata.syntax.html_text import parse
from govdata.text.page import Linked, Page
from tests.parsing.page import COLUMNS
from tests.parsing.record import people

TEXT = """Quay opens (with photo)

The Minister for Ports, Ms Ada Lim, opened the quay today (March 1):

See the Annex.

Ends/Sunday, March 1, 2026
Issued at HKT 18:30

NNNN"""


def _page(content: str) -> Page:
    root = parse(content)
    assert root is not None
    return read(root)


def test_title_body_footer_photos_videos_annexes_and_address_are_read() -> None:
    assert _page(COLUMNS) == Page(
        text=TEXT,
        url="http://www.example.org/gia/general/202603/01/P2026030100123.htm",
        photos=(Linked(address="https://photos.example/P1_photo_2.jpg", label="Ms Lim (left) and\nMr Bo Tan."),),
        videos=(Linked(address="https://videos.example/?id=1", label="The quay"),),
        documents=(Linked(address="/annex/a.pdf", label="Annex"),),
    )


@pytest.mark.parametrize(
    ("span", "title"), [("", "Quay opens (with photo)"), ('<span id="PRHeadlineSpan">A quay</span>', "A quay")]
)
def test_without_a_span_of_its_own_the_title_is_that_of_the_window(span: str, title: str) -> None:
    head = "<title>Quay opens (with photo)</title>"
    assert _page(f"{head}{span}<span id='pressrelease'>One.</span>").text == f"{title}\n\nOne."


CHINESE = """<html><head><title>碼頭啟用（附圖）</title></head><body>
<div class="fontSize1" style="display:none">碼頭啟用（附圖）</div>
<div id="PRHeadline"><span id="PRHeadlineSpan">碼頭啟用（附圖）</span></div><div id="starBar">*****</div>
<span id="pressrelease">　　港口局局長陳文海今日（三月一日）到訪北碼頭。<br> <br>　　港口學會主席李明亦有出席。<br>
<div class="controlDisplay2"></div><div>{foot}</div></span>
<div class="btm_btn"><a href="/y.htm">昨日新聞</a></div>
<div class="{column}"><a class="fancybox" href="https://photos.example/P1_photo_2.jpg" title="陳文海（右）。"></a></div>
</body></html>"""
FEET = (
    "完／2026年3月1日（星期日）<br>香港時間18時30分<div>NNNN</div>",
    "完<br>2026年3月1日（星期日）<br>香港時間18時30分<div>NNNN</div>",
    "完 2026年3月1日（星期日）<br>香港时间18时30分<br>即日新聞",
    "2026年3月1日（星期日）<br>香港時間18時30分",
)


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("column", ["colRight", "resRightContent"])
def test_chinese_pages_are_read_in_each_layout_and_with_each_footer(foot: str, column: str) -> None:
    page = _page(CHINESE.format(foot=foot, column=column))
    found = extract(page.source_text(), Given(publisher="x=X")).data
    assert (found["title"], found["language"], found["photos"]["status"]) == ("碼頭啟用", "zh-Hant", "linked")
    assert (found["date"], found["published_at"]) == ("2026-03-01", "2026-03-01T18:30:00+08:00")
    assert found["body"] == "港口局局長陳文海今日（三月一日）到訪北碼頭。\n\n港口學會主席李明亦有出席。"
    assert people(found) == ["陳文海 | 港口局局長 | 港口局", "李明 | 港口學會主席"]
    assert [(event["type"], event["start"]) for event in found["events"]] == [("visit", "2026-03-01")]


OLDER = """<html><head><title>Quay opens</title></head><body>
<a href="http://www.gov.hk/en/"><img class="hdrLnk b0" id="hdrGovLnk" alt="GovHK"></a>
<a href="/gia/general/202603/01/P2026030100124.htm"><img class="hdrLnk b0" alt="Traditional Chinese"></a>
<a href="http://sc.example/TuniS/www.example.org/gia/general/202603/01/P2026030100124.htm"><img class="hdrLnk b0"></a>
<span id="pressrelease">The quay opened today (March 1).</span>
<h2>Photo</h2><a class="fancybox" href="/P1_photo_2.jpg" title="A quay."><img src="/t.jpg" alt="Ships at a quay"></a>
<h2>Audio / Video</h2><div><div class="RHSSubSession"><div class="sessionHdr video_text">Opening</div></div>
<div class="RHSSubSession">{links}</div></div>
<a href="/gia/general/202603/01/P2026030100099.htm" class="redArr contentref_text">Speech at quay (1)</a>
</body></html>"""
PLAYED = '<a class="left videsLnkArrow" href="https://videos.example/{}"><span>View</span></a>'


@pytest.mark.parametrize(
    ("links", "videos"),
    [
        (PLAYED.format(1), [("1", "Opening")]),
        (PLAYED.format(1) + PLAYED.format(2), [("1", "Opening"), ("2", "Opening")]),
        (
            PLAYED.format(1) + PLAYED.format(2) + '<div class="video_text">Talk</div>' + PLAYED.format(3),
            [("1", "Opening"), ("2", "Opening"), ("3", "Talk")],
        ),
        (PLAYED.format(1) + '<div class="video_text">Talk</div>' + PLAYED.format(2), [("1", "Opening"), ("2", "Talk")]),
    ],
)
def test_recordings_of_the_older_layout_are_read_under_the_title_above_them(
    links: str, videos: list[tuple[str, str]]
) -> None:
    expected = tuple(Linked(address=f"https://videos.example/{end}", label=title) for end, title in videos)
    assert _page(OLDER.format(links=links)).videos == expected


def test_a_recording_without_a_title_is_a_recording() -> None:
    page = _page(f"<title>T</title><span id='pressrelease'>One.</span>{PLAYED.format(1)}")
    assert page.videos == (Linked(address="https://videos.example/1"),)


def test_what_a_picture_shows_is_read_from_the_picture() -> None:
    assert _page(OLDER).photos == (Linked(address="/P1_photo_2.jpg", label="A quay.", alt="Ships at a quay"),)


def test_versions_in_other_languages_and_related_releases_are_related() -> None:
    assert _page(OLDER).related == (
        "/gia/general/202603/01/P2026030100124.htm",
        "http://sc.example/TuniS/www.example.org/gia/general/202603/01/P2026030100124.htm",
        "/gia/general/202603/01/P2026030100099.htm",
    )


def test_related_releases_stand_in_the_record_by_whole_addresses_once_and_without_the_release_itself() -> None:
    base = "https://www.example.org/gia/general/202603/01/"
    page = _page(OLDER)
    own = Given(publisher="x=X", source_url=f"{base}P2026030100099.htm")
    without = extract(page.source_text(), own).data["related"]
    assert [one["target"].rpartition("/")[2] for one in without] == ["P2026030100124.htm", "P2026030100124.htm"]
    again = Page(text=page.text, related=(*page.related, *page.related))
    other = Given(publisher="x=X", source_url=f"{base}P2026030100123.htm")
    assert extract(again.source_text(), other).data["related"] == [
        {"relation": "see-also", "target": f"{base}P2026030100124.htm"},
        {"relation": "see-also", "target": page.related[1]},
        {"relation": "see-also", "target": f"{base}P2026030100099.htm"},
    ]
