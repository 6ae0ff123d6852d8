"""What is known about the photos or videos of a release.

Four states, because an absent value would vanish in RDF and CSV. No public vocabulary has them.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import Code, CodeList

MEDIA_STATUS: Final = CodeList(
    name="media-status",
    title="Status of media",
    title_zh_hant="媒體狀態",
    title_zh_hans="媒体状态",
    definition="Whether a release has photos or videos, and whether they can be reached.",
    codes=(
        Code("linked", "Linked", "附連結", "附链接", "There are some, and at least one of them has an address."),
        Code(
            "stated",
            "Stated, not linked",
            "已註明但無連結",
            "已注明但无链接",
            "The release says that there are some and gives no address.",
        ),
        Code("none", "None", "沒有", "没有", "There are none."),
        Code("unknown", "Unknown", "不詳", "不详", "Nothing was said or looked up."),
    ),
)
