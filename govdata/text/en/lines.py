"""English lines of their own: days of publication, headings, footers, kinds of document, media."""

from __future__ import annotations

import re

from govdata.text.en.dates import WEEKDAY
from govdata.text.lines import Lines
from govdata.text.wordlist import words

__all__ = ["LINES"]

_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4})"
_MEDIA = r"(?:photos?|videos?|pictures?|images?|audio)"

# Beside "press release": who issues it in short, its number, and place and day after upright strokes.
_FORM = (
    r"(?:[A-Z]{2,8} )?(?:joint )?(?:press|news|media) "
    r"(?:release|statement|notice|information|advisory|note|communiqu[eé])s?"
    r"(?: no\.? ?[\w/.-]{1,20})?(?: ?\| ?[^|]{1,40}){0,3}"
)
_STATED_DAY = (
    rf"(?:(?:last )?updated?|published|posted|issued|released|date)(?: on)? ?:? ?(?:{WEEKDAY},? )?{_DAY}.{{0,30}}"
)
_HEADING = re.compile(
    rf"m\s?e\s?d\s?i\s?a\s+r\s?e\s?l\s?e\s?a\s?s\s?e|{_FORM}|{_STATED_DAY}|"
    r"posted on ?:? \d.{0,50}|from: .{1,120}|contacts?:.{0,120}|transcript|readout|"
    rf"(?:for )?immediate release(?:\W{{1,40}}(?:{WEEKDAY},? )?{_DAY})?|"
    r"embargoed.{0,60}|news|no\.? ?\d\S{0,20}|attention .{0,80}|page \d+|draft|daily news \d.*",
    re.IGNORECASE,
)

LINES = Lines(
    words=words(
        """
        the of and to for with that this from by was were will has have been is are which their said in on at a an
        as it he she his her they we who not or be its today
        """
    ),
    stated=(
        re.compile(r"^Ends ?/"),
        re.compile(r"^[\w ,.]{6,24} Posted in\b"),
        re.compile(r"^Posted [Oo]n(?::|(?= \d))"),
        re.compile(
            r"^(?:Publish(?:ed)?(?: [Dd]ate| [Oo]n)?|Date(?: of (?:issue|release|publication)| [Pp]ublished)?|Issued|"
            r"Released|(?:Release|Publication|Issue) date)(?: on)? ?:? (?=[\d\w])",
            re.IGNORECASE,
        ),
    ),
    # A weekday and a full date at the end of a short line.
    near_top=(
        re.compile(rf"\b{WEEKDAY},? (?:\d{{1,2}} [A-Za-z]{{3,9}},? \d{{4}}|[A-Za-z]{{3,9}}\.? \d{{1,2}}, \d{{4}})$"),
    ),
    alone=(
        # A date and nothing else, with a place before it or a time after it at most.
        re.compile(
            rf"^(?:[A-Z][\w .]{{1,30}}, )?(?:{WEEKDAY},? )?{_DAY}"
            rf"(?: ?\({WEEKDAY}\))?\.?(?:,? \d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?)?$"
        ),
        # Datelines: "SELM, March 5, 2024 -", "Selm (5 March 2024) -", "(March 5, 2024) -", "March 6, 2026 - Selm".
        re.compile(rf"^\**[A-Z][A-Za-z .,]{{2,40}}, {_DAY}\**,? ?[-–—:]"),
        re.compile(rf"^(?:[A-Z][\w .,]{{1,40}} ?)?\({_DAY}\) ?[-–—:]"),
        re.compile(rf"^{_DAY} ?[-–—|] ?[A-Z]"),
    ),
    updated=re.compile(r"\b(?:updated|modified|reviewed)\b", re.IGNORECASE),
    venue=re.compile(r"^(?:Venue|Where|Address)(?: ?:|\t)", re.IGNORECASE),
    clock=re.compile(r"^Issued at(?: (?P<zone>[A-Z]{3,5}))?(?= \d)"),
    heading=_HEADING,
    suffix=re.compile(
        rf"(?:updated|amended)[^()]{{0,40}}|with (?:[^()]{{0,30}}\b)?{_MEDIA}\b[^()]{{0,40}}", re.IGNORECASE
    ),
    photos=re.compile(r"\b(?:photo|picture|image)s?\b", re.IGNORECASE),
    videos=re.compile(r"\bvideos?\b", re.IGNORECASE),
    kinds=(
        (
            "parliamentary-reply",
            re.compile(r"LCQ ?\d*\b|(?:Written |Oral )?(?:answer|reply) (?:by|to)\b.*\bquestion", re.IGNORECASE),
        ),
        (
            "transcript",
            re.compile(
                r"Transcript of\b|(?:Doorstop|Press conference|(?:Radio|Television|TV) interview|Interview)\b"
                r"(?= ?[,-]| (?:with|interview|at|in)\b|$)",
                re.IGNORECASE,
            ),
        ),
        (
            "speech",
            re.compile(
                r"(?:\w+'s )?(?:(?:opening|closing|welcome|keynote) )?(?:speech|remarks|address|keynote)\b",
                re.IGNORECASE,
            ),
        ),
        (
            "speech",
            re.compile(r"(?:[A-Z][\w'.-]*,? ){1,6}Delivers? (?:[A-Z]\w+ )?(?:Remarks|Speech|Address|Keynote)\b"),
        ),
        ("statement", re.compile(r"(?:joint |press )?statement\b", re.IGNORECASE)),
    ),
    delivered=re.compile(
        r"(?:Speech |Remarks |Statement )?(?:[Dd]elivered|[Gg]iven) (?:on|by|at)\b|(?:Speaker|Speech) ?:"
    ),
    occasion=re.compile(r"(?:Time|Venue|Place|Location|Where)(?: ?:|\t)", re.IGNORECASE),
    footer=re.compile(r"Ends ?/.*|Issued at .*|NNNN"),
    preface=re.compile(
        r"(?:The )?[Ff]ollowing (?:statement )?is issued (?:on behalf|by|for)|Attention |"
        r".{0,30}\bPosted in\b|For (?:a full copy|more information)|Media (?:contact|inquir)"
        r"|FOR IMMEDIATE|Press [Rr]elease|Media [Rr]elease"
    ),
)
