"""Whether a release may be used."""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, Code, CodeList

RELEASE_STATUS: Final = CodeList(
    name="release-status",
    title="Status of a release",
    title_zh_hant="公報狀態",
    title_zh_hans="新闻稿状态",
    definition="Whether a release may be used.",
    codes=(
        Code(
            "published",
            "Published",
            "已發布",
            "已发布",
            "Public, and free to be used under its license.",
            (("exact", f"{IPTC}pubstatusg2/usable"),),
        ),
        Code(
            "embargoed",
            "Embargoed",
            "暫緩發布",
            "暂缓发布",
            "Given out in advance and not to be made public before a set time, or until further notice.",
            # Close: what is withheld has been given a stop by its provider, of which no time of release is part.
            (("close", f"{IPTC}pubstatusg2/withheld"),),
        ),
        Code(
            "withdrawn",
            "Withdrawn",
            "已撤回",
            "已撤回",
            "Taken back by its publisher and no longer to be used; only a record that it existed is kept.",
            (("exact", f"{IPTC}pubstatusg2/canceled"),),
        ),
    ),
)
