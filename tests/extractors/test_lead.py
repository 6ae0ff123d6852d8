from __future__ import annotations

import pytest

from govdata.extractors import lead
from govdata.text.document import Document

LEAD = "The minister opened the quay today in the presence of the mayor and two hundred guests."


@pytest.mark.parametrize(
    ("blocks", "number"),
    [
        ([LEAD], 0),
        (["The following is issued on behalf of the Harbour Authority of Selm and its partners:", LEAD], 1),
        (["Attention TV/radio announcers: please broadcast this as soon as possible and repeat it.", LEAD], 1),
        (["1 March 2026 Posted in Press releases", LEAD], 1),
        (["MINISTER FOR PORTS, SHIPPING AND WATERWAYS OF THE GOVERNMENT OF SELM AND HALDEN", LEAD], 1),
        (["下稿代港口管理局發出：", "港口局局長今日下午到訪北碼頭，了解碼頭的最新發展及未來的計劃。"], 1),
        (
            [
                "各位同事：",
                "政府今日（三月一日）宣布以下任命：",
                "港口局局長今日下午到訪北碼頭，了解碼頭的最新發展及未來計劃。",
            ],
            1,
        ),
        (["Short.", "Brief."], 0),
        (["局長今日到訪碼頭。", "他亦有致辭。", "完／2026年3月1日（星期日）\n香港時間18時30分\nNNNN"], 0),
    ],
)
def test_the_lead_is_the_first_paragraph_that_tells_something(blocks: list[str], number: int) -> None:
    assert lead.find(Document.of("\n\n".join(blocks)), range(len(blocks))) == number
