"""What an actor is: somebody, a body, or people without a name."""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, SCHEMA_ORG, Code, CodeList

ACTOR_KIND: Final = CodeList(
    name="actor-kind",
    title="Kind of actor",
    title_zh_hant="行動者類別",
    title_zh_hans="行动者类别",
    definition="What the release names as acting.",
    codes=(
        Code(
            "person",
            "Person",
            "個人",
            "个人",
            "One human being who is named.",
            (("exact", f"{SCHEMA_ORG}Person"), ("exact", f"{IPTC}cpnature/person")),
        ),
        Code(
            "organization",
            "Organization",
            "機構",
            "机构",
            "A body with a name, such as a ministry, a company, an association or a court.",
            (("exact", f"{SCHEMA_ORG}Organization"), ("exact", f"{IPTC}cpnature/organisation")),
        ),
        # Not schema:Organization: guests in a hall or a spokesman without a name are no organization.
        Code(
            "group",
            "Unnamed person or group",
            "未具名人士或群體",
            "未具名人士或群体",
            "People who are counted or described and not named, be it one of them or many.",
        ),
    ),
)
