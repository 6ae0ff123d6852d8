"""What an English sentence tells besides the news: a career, an earlier meeting, what somebody is invited to do."""

from __future__ import annotations

import re

__all__ = ["by_tense", "is_background", "is_wished"]

_YEAR = re.compile(r"\b(?:in|since|until|between|during|from) (?:early |late |mid-)?(?:19|20)\d\d\b")
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# Times that lie before the news, where the sentence says no day.
_EARLIER = re.compile(
    r"\b(?:[Ll]ast|previous|past) (?:week|weekend|month|year|quarter|decade|spring|summer|autumn|fall|winter|term|"
    rf"{_MONTH})\b|\b(?:weeks?|months?|years?|decades?) (?:ago|earlier)\b|"
    r"\b(?:[Ee]arlier |[Ll]ater )?[Tt]his (?:week|month|year)\b|\b(?:at|over) the weekend\b|"
    rf"\b[Ii]n recent\b|"
    rf"\b[Ii]n (?:early |late )?{_MONTH}\b(?! \d{{1,2}}\b)|\b[Pp]reviously\b|\b[Ss]ince (?:then|{_MONTH})\b"
)
# Right before a verb: what it tells was over, or was not for the first time, when the news happened.
_OVER = re.compile(r"\b(?:had|last|first|previously|earlier|originally|initially|already)(?: (?:also|already))? $")
# Before "to" and a verb: nobody has done it, and nobody will for sure.
_WISHED = re.compile(
    r"\b(?:invit|agree|ask|urg|encourag|hop(?:e|ing)|wish|want|offer|promis|opportunit|pledg|ready|able|chance|how\b|"
    r"commit|call(?:ed|s|ing)? (?:on|for)|look(?:ed|s|ing)? forward|us\b|appeal|advis|remind|tell|told|need|"
    r"allow|enabl)[^.;]{0,120}\bto (?:also |jointly )?$"
)
_PAST = re.compile(
    r"(?:met|held|gave|made|paid|led|left|spoke|began|undertook|took|laid|broke|cut|set|told|found|[a-z]+ed)\b"
)


def is_background(view: str, at: int, *, dated: bool) -> bool:
    """Whether the verb at `at` tells of what was before the news: by the words before it, or by a time without day."""
    if _OVER.search(view, max(0, at - 30), at):
        return True
    return not dated and bool(_YEAR.search(view) or _EARLIER.search(view))


def is_wished(view: str, at: int) -> bool:
    """Whether the verb at `at` is only what somebody is asked, invited or allowed to do."""
    return view.endswith("to ", 0, at) and bool(_WISHED.search(view, max(0, at - 160), at))


def by_tense(words: str, *, planned: bool, journey: bool = False) -> str:
    """On which side of today a weekday lies by the words of its verb; empty where they do not say it.

    Of a journey the present tells what is to come.
    """
    past = bool(_PAST.search(words)) and not words.startswith(("is ", "are "))
    if planned or (journey and not past):
        return "ahead"
    return "behind" if past else ""
