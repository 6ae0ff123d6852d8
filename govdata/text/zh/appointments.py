"""Appointments as Chinese texts tell them: who is appointed stands between words that leave nothing else there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.facts import Mention
from govdata.text.zh.names import is_name
from govdata.text.zh.words import HEADS, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block

__all__ = ["appointed"]

_HEAD = "|".join(sorted(HEADS, key=lambda head: (-len(head), head)))
_TITLE = "|".join(sorted(TITLES, key=lambda title: (-len(title), title)))
_NAME = rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?P<title>{_TITLE})?"
_POST = rf"(?P<post>[\u4e00-\u9fff()]{{0,30}}?(?:{_HEAD}))(?:一職|一职)?(?![\u4e00-\u9fff])"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:委任|任命|提名|批准|選舉|选举){_NAME}(?:為|为|擔任|担任|出任){_POST}",
        rf"(?:^|[，。；：「\s]|宣布|公布){_NAME}(?:將|将|已)?(?:獲|获|被)(?:委任|任命|提名|選|选)(?:為|为|擔任|担任|出任){_POST}",
        rf"(?:^|[，。；：「\s]|宣布|公布){_NAME}(?:將|将|已)?(?:出任|接任|擔任|担任|升任){_POST}",
        rf"(?P<post>[\u4e00-\u9fff]{{0,30}}(?:{_HEAD}))(?:一職|一职)(?:將|将)?(?:由|，由){_NAME}(?:出任|接任|擔任|担任|填補|填补)",
    )
)
_NAMED = re.compile("一職|一职")
_SIGN = re.compile("任命|任為|任为|委任|出任|接任|擔任|担任|升任|提名|一職|一职|獲選|获选")


def appointed(block: Block, number: int) -> Iterator[Mention]:
    """The persons that a block says are appointed, with their posts."""
    if not _SIGN.search(block.view):
        return
    for form in _FORMS:
        if form is _FORMS[-1] and not _NAMED.search(block.view):
            continue
        for found in form.finditer(block.view):
            if is_name(block.view, *found.span("name")):
                yield Mention(
                    name=block.at(*found.span("name")),
                    block=number,
                    honorific=block.at(*found.span("title")) if found["title"] else None,
                    role=block.at(*found.span("post")),
                )
