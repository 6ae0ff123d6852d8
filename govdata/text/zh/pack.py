"""The Chinese pack."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.pack import Pack
from govdata.text.zh import dates, happenings, speeches
from govdata.text.zh.lines import LINES
from govdata.text.zh.persons import persons
from govdata.text.zh.suspects import suspects
from govdata.text.zh.words import HEADS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.document import Block, Document
    from govdata.text.facts import Happening, Person

__all__ = ["PACK"]

# What the name of a body ends with.
_BODY = (
    "(?:部|局|處|处|署|委員會|委员会|辦公室|办公室|政府|中心|公司|協會|协会|大學|大学|法院|議會|议会"
    "|基金會|基金会|組織|组织|聯會|总会|總會|銀行|银行)"
)
_END = re.compile(_BODY)
_POST = re.compile(rf"(?:副|助理|高級|高级|首席|常任|總|总)*(?:{'|'.join(sorted(HEADS))})")
_STANDING = re.compile("^(?:署理|代理|時任|时任|前任|前|候任)")
_ISSUED = re.compile(
    r"下稿(?:由|代)(?P<name>[\u4e00-\u9fff]{2,20}?)發出|(?:由|代)(?P<other>[\u4e00-\u9fff]{2,20}?)(?:發佈|发布)[:：]"
)
_ACTING = re.compile(rf"^(?P<name>[\u4e00-\u9fff]{{1,18}}?{_BODY})(?=今日|今天|昨日|宣布|公布|公佈|表示)")


def _happenings(document: Document, blocks: Sequence[int], people: list[Person]) -> list[Happening]:
    first = document.blocks[blocks[0]]
    if speeches.follows_speech(first):
        return list(speeches.speech(first, people))
    told = list(happenings.happenings(document, blocks, people))
    lead = speeches.announced(first, people)
    if told and lead and speeches.announces(document, lead) and all(lead.sentence != one.sentence for one in told):
        return [lead, *told]  # the lead announces, and what follows tells of other things
    return told


def _body_of_post(document: Document, role: Span) -> Span | None:
    text = document[role]
    standing = _STANDING.match(text)
    start = standing.end() if standing else 0
    ends = (found.end() for found in _END.finditer(text, start) if _POST.fullmatch(text, found.end()))
    end = next(ends, None)
    return None if end is None else Span(role.start + start, role.start + end)


def _issuers(document: Document) -> list[Span]:
    found = [(line, _ISSUED.search(line.view)) for line in document.lines]
    return [line.at(*named.span("name" if named["name"] else "other")) for line, named in found if named]


def _acting(block: Block) -> Span | None:
    found = _ACTING.match(block.view)
    return block.at(*found.span("name")) if found else None


PACK = Pack(
    persons=persons,
    happenings=_happenings,
    announced=speeches.announced,
    body_of_post=_body_of_post,
    issuers=_issuers,
    acting=_acting,
    days=dates.days,
    phrases=dates.phrases,
    suspects=suspects,
    lines=LINES,
)
