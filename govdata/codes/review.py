"""What a human being made of a value that software had read. A value without a code has not been reviewed."""

from __future__ import annotations

from typing import Final

from govdata.codes import Code, CodeList

REVIEW: Final = CodeList(
    name="review",
    title="Result of a review",
    title_zh_hant="覆核結果",
    title_zh_hans="复核结果",
    definition="What a human being made of a value that software had read from the text.",
    codes=(
        Code("accepted", "Accepted", "已確認", "已确认", "The value was checked against the text and is right."),
        Code("corrected", "Corrected", "已更正", "已更正", "The value was wrong; the record now has the right one."),
    ),
)
