from __future__ import annotations

import pytest

from tests.parsing.record import draft


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Quay opens (with photo)\n\nOne.\n \n\n  Two\nlines.\n\nEnds/Sunday, March 1, 2026\nNNNN",
            "One.\n\nTwo\nlines.",
        ),
        ("Quay opens\nOne.", "One."),
        ("碼頭啟用\n\n一。\n\n完／2026年3月1日（星期日）\n香港時間18時30分", "一。"),
        ("碼頭啟用\n\n一。\n\n完\n2026年3月1日（星期日）\n香港时间18时30分\n\nNNNN", "一。"),
        ("碼頭啟用\n\n一。\n\n完 2026年3月1日（星期日）\n香港時間18時30分\n\n即日新聞", "一。"),
        ("碼頭啟用\n\n一。\n\n完成後，碼頭會開放。", "一。\n\n完成後，碼頭會開放。"),
        ("Quay opens\n\nEnds/ are loose.\n\nMore.", "Ends/ are loose.\n\nMore."),
        ("Quay opens", None),
    ],
)
def test_the_body_is_what_stands_between_title_and_footer(text: str, body: str | None) -> None:
    assert draft(text).data.get("body") == body


def test_the_body_keeps_what_is_too_long_to_be_searched() -> None:
    long = "word " * 100_000
    assert draft(f"Quay opens\n\n{long}").data["body"] == long.strip()
