"""How a release relates to another document."""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, Code, CodeList

RELATION: Final = CodeList(
    name="relation",
    title="Relation to another release",
    title_zh_hant="與其他公報的關係",
    title_zh_hans="与其他新闻稿的关系",
    definition="How the release relates to another release or page.",
    codes=(
        Code(
            "corrects",
            "Corrects",
            "更正",
            "更正",
            "Puts right what was wrong in the other one, which stands apart from that.",
            # Close: the signal marks an item as a correction and does not say of what.
            (("close", f"{IPTC}signal/correction"),),
        ),
        Code(
            "updates",
            "Updates",
            "更新",
            "更新",
            "Brings newer facts on what the other one told, which was right in its time.",
            # Close: the signal marks an item as an update and does not say of what.
            (("close", f"{IPTC}signal/update"),),
        ),
        Code(
            "replaces", "Replaces", "取代", "取代", "Stands in place of the other one, which should no longer be used."
        ),
        Code(
            "follows",
            "Follows",
            "後續",
            "后续",
            "Continues the story of the other one, such as the second day of a visit.",
        ),
        Code(
            "see-also",
            "See also",
            "另見",
            "另见",
            "The other one is worth reading together with it.",
            (("exact", f"{IPTC}itemrelation/seeAlso"),),
        ),
    ),
)
