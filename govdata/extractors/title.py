"""The title: the first line that is neither a form's heading nor a date, without the media suffix."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.pack import packs

if TYPE_CHECKING:
    from govdata.text.document import Block, Document

__all__ = ["Title", "find"]

# Lines that are words of no language: rules, numbers, addresses.
_MARKS = re.compile(r"(?:\W+|\d{1,6}[\s:.]*|url:.*|https?://\S+[\s:.]*)", re.IGNORECASE)
_DATE = re.compile(
    r"(?:[A-Z][\w' ]{1,30}, )?(?:\w{3,9}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}|\w{3,9}\.? \d{1,2},? \d{4}|"
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|[〇零一二三四五六七八九十\d]{4}年.{2,9}日).{0,24}",
    re.IGNORECASE,
)
# A line that ends like this goes on in the next.
_UNFINISHED = re.compile(r"(?:\b(?:of|for|and|the|in|to|with|on|at|by|from|a|an)|[,–—-])$", re.IGNORECASE)
_LONGEST = 400
# A letterhead: a name with post-nominals or form of address, and the post, without a verb.
_LETTERHEAD = re.compile(
    r"(?:(?:The )?(?:(?:Rt |Right )?Hon(?:ourable)?\.?|Senator)(?: (?:the )?(?:Hon\.?|Dr\.?|Dame|Sir))? "
    r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,4}"
    r"|(?:THE )?(?:HON\.?|SENATOR)(?: THE HON\.?)?(?: [A-Z][A-Z.'-]+){1,4}(?: MP)?"
    r"|(?:(?:The )?(?:Hon\.?|Senator) )?(?:[A-Z][\w.'-]+ ){1,4}(?:MP|MLA|MLC)) *"
    r"(?:(?:Shadow |Assistant |Parliamentary |Deputy )*(?:Minister|Member|Secretary|Premier|Treasurer|Attorney)\b"
    r"(?: +(?:for|of|and|the|to|&|[A-Z][\w,'&-]*))*)? *"
)


# Who issues, and the post of who issues, on lines of their own above the title.
_OFFICE = re.compile(
    r"The White House|European Commission|Prime Minister's Office|Office of the [A-Z]\w+(?: [A-Z]\w+){0,3}|"
    r"(?:MINISTRY|DEPARTMENT|OFFICE|BUREAU|GOVERNMENT|REPUBLIC) OF(?:,? [A-Z&'-]+){1,8}|"
    r"JOINT (?:PRESS|MEDIA|NEWS) (?:RELEASE|STATEMENT) (?:BY|BETWEEN|OF) [A-Z,&' -]{5,150}|"
    r"(?:The )?(?:U\.? ?S\.? )?(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?"
    r"(?:Department|Ministry|Office|District|Bureau|Division) (?:of|for) "
    r"(?:the )?[A-Z][\w'&-]*(?:,? (?:of |and |the |& )*[A-Z][\w'&-]*){0,8}"
    r"|(?:[A-Z][\w.'&-]+ ){0,5}(?:Office|Department|Ministry|Division|Agency|Commission|Government)"
)
_POST = re.compile(
    r"(?:THE )?(?:SHADOW |ASSISTANT |PARLIAMENTARY |DEPUTY |FEDERAL |PRIME |ACTING )*"
    r"(?:MINISTERS?|SECRETARY|MEMBER|PREMIER|TREASURER|ATTORNEY-GENERAL|SENATOR|PRESIDENT|GOVERNOR|LEADER)"
    r"(?:,? (?!(?:TO|VISITS?|AT|WITH|ON) )[A-Z'&-]+)*"
)
_POST_BELOW = re.compile(
    r"(?:(?:Shadow|Assistant|Associate|Parliamentary|Deputy|Federal|Prime|Acting) )*"
    r"(?:Ministers?|Secretary|Member|Premier|Treasurer|Attorney-General|President|Governor|Leader)"
    r"(?:,? (?:(?:for|of|and|the|in|&) ){0,3}[A-Z][\w'&-]*)*"
)
_FRAME = 6
# A line that was wrapped is as long as this at least.
_WRAPPED = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The span of the title, that of its media suffix if it has one, and the number of the block after it."""

    span: Span
    suffix: Span | None
    body: int


@cache
def _headings() -> tuple[re.Pattern[str], ...]:
    """Lines above a title, in every language that is read: words of a form, rules and days."""
    own = (pack.lines.heading for pack in packs())
    return (
        *(re.compile(rf"(?:{form.pattern})[\s:.]*", form.flags) for form in own if form),
        *(form for pack in packs() for form in pack.lines.alone),
        _MARKS,
        _DATE,
    )


@cache
def _suffixes() -> tuple[re.Pattern[str], ...]:
    """What stands in brackets at the end of a title and is said of the media beside the release."""
    own = (pack.lines.suffix for pack in packs())
    return tuple(re.compile(rf"\s*\((?:{form.pattern})\)\s*$", form.flags) for form in own if form)


def _suffix(view: str) -> re.Match[str] | None:
    return next((found for form in _suffixes() if (found := form.search(view))), None)


def find(document: Document) -> Title | None:
    """The title of a text; None where no line can be one."""
    lines = [(number, line) for number, block in enumerate(document.blocks[:12]) for line in block.lines()]
    views = [line.view for _, line in lines]
    for at, (number, line) in enumerate(lines):
        if not any(form.fullmatch(line.view) for form in (*_headings(), _LETTERHEAD)) and not _framed(views, at):
            return _title(document, number, line)
    return None


def _framed(views: list[str], at: int) -> bool:
    """Whether a line names an office or a post above the title, as the lines around it show.

    Below an office stand the words of a form or a day, and then the title; above a post stands its holder, or below
    it where the post is the first line.
    """
    if _OFFICE.fullmatch(views[at]):
        below = views[at + 1 : at + _FRAME][: len(views) - at - 2]
        return any(form.fullmatch(view) for view in below for form in _headings())
    if not _is_post(views[at]):
        return False
    holder = at - 1 if at else at + 1
    while 0 < holder < at and _is_post(views[holder]):
        holder -= 1  # further posts of the same person
    return holder < len(views) and _LETTERHEAD.fullmatch(views[holder]) is not None


def _is_post(view: str) -> bool:
    return any(post.fullmatch(view) for post in (_POST, _POST_BELOW))


def _wrapped(first: Block, line: Block) -> bool:
    """Whether a line goes on with a title in capitals that a hand has wrapped."""
    if not (first.view.isupper() and line.view.isupper() and len(first.view) >= _WRAPPED):
        return False
    return not any(form.fullmatch(line.view) for form in (*_headings(), _LETTERHEAD, _OFFICE, _POST))


def _title(document: Document, number: int, first: Block) -> Title:
    block = document.blocks[number]
    lines = [line for line in block.lines() if line.span.start >= first.span.start]
    end = first.span.end
    for line in lines[1:3]:
        if not (
            _UNFINISHED.search(document.text[first.span.start : end])
            or line.view[:1].islower()
            or _wrapped(first, line)
            or line.view.startswith("(with")
        ):
            break
        end = line.span.end
    view = block.view[first.span.start - block.span.start : end - block.span.start]
    suffixes = None
    while (found := _suffix(view)) is not None and found.start() > 0:
        suffixes = Span(first.span.start + found.start(), suffixes.end if suffixes else end)
        view = view[: found.start()]
    whole = Span(first.span.start, first.span.start + min(len(view), _LONGEST))
    rest = block.view[end - block.span.start :]
    return Title(span=whole, suffix=suffixes, body=number + (not rest or _MARKS.fullmatch(rest) is not None))
