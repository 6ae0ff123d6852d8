"""Whether an event is still to come, has happened, or will not happen.

schema.org's `EventScheduled` says that the event takes or took place on its date as scheduled, so it covers what is
held and what is going on.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, SCHEMA_ORG, Code, CodeList

EVENT_STATUS: Final = CodeList(
    name="event-status",
    title="Status of an event",
    title_zh_hant="活動狀態",
    title_zh_hans="活动状态",
    definition="Whether the event is to come, goes on, is over, or was put off or called off, as the release tells it.",
    codes=(
        Code(
            "planned",
            "Planned",
            "計劃中",
            "计划中",
            "The release announces the event for a later time.",
            # Close, both: the first says nothing on time to come; the second claims a certainty the text may not have.
            (("close", f"{SCHEMA_ORG}EventScheduled"), ("close", f"{IPTC}eventoccurstatus/eos5")),
        ),
        Code(
            "held",
            "Held",
            "已舉行",
            "已举行",
            "The release reports that the event took place.",
            (("broad", f"{SCHEMA_ORG}EventScheduled"),),
        ),
        Code(
            "ongoing",
            "Ongoing",
            "進行中",
            "进行中",
            "The event had begun and was not over when the release was published.",
            (("broad", f"{SCHEMA_ORG}EventScheduled"),),
        ),
        Code(
            "postponed",
            "Postponed",
            "延期",
            "延期",
            "The event will not take place when it was planned but later, at a time that may be known or not.",
            # Close: schema.org's term is for the case that no new date is set.
            (("close", f"{SCHEMA_ORG}EventPostponed"),),
        ),
        Code(
            "cancelled",
            "Cancelled",
            "取消",
            "取消",
            "The event was planned and will not take place.",
            (("exact", f"{SCHEMA_ORG}EventCancelled"), ("exact", f"{IPTC}eventoccurstatus/eos6")),
        ),
    ),
)
