"""The part of a day that a text names in place of an hour.

No hours are attached: what counts as evening differs by place and season. No public vocabulary that we
could confirm has these terms.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import Code, CodeList

TIME_OF_DAY: Final = CodeList(
    name="time-of-day",
    title="Time of day",
    title_zh_hant="時段",
    title_zh_hans="时段",
    definition="The part of the day in which an event took place, as the text says it without an hour.",
    codes=(
        Code("morning", "Morning", "上午", "上午", "Before noon."),
        Code("noon", "Noon", "中午", "中午", "At or about twelve o'clock in the day."),
        Code("afternoon", "Afternoon", "下午", "下午", "After noon and before the evening."),
        Code("evening", "Evening", "傍晚或晚上", "傍晚或晚上", "Late in the day, before people go to sleep."),
        Code("night", "Night", "夜間", "夜间", "In the dark hours, when most people sleep."),
    ),
)
