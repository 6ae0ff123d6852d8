"""How a record came about."""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, Code, CodeList

PROVENANCE_METHOD: Final = CodeList(
    name="provenance-method",
    title="Method of recording",
    title_zh_hant="記錄方式",
    title_zh_hans="记录方式",
    definition="How the record of a release came about.",
    codes=(
        Code("hand-entered", "Hand-entered", "人手輸入", "人工录入", "Somebody read the release and typed the record."),
        Code(
            "parsed",
            "Parsed",
            "自動擷取",
            "自动解析",
            "Software read the text of the release and drew the record from it.",
            # Close: IPTC says it of single properties that a tool has found, here it is said of the record.
            (("close", f"{IPTC}howextracted/tool"),),
        ),
        Code("imported", "Imported", "匯入", "导入", "Software took the record over from structured data."),
    ),
)
