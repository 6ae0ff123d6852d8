"""Salutations of speeches: a name, a short post, and the whole post in brackets: 李明主任(港口局主任)、各位嘉賓."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.facts import Mention
from govdata.text.zh.names import is_name
from govdata.text.zh.words import HEADS, either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block

__all__ = ["saluted"]

_LONGEST = 1_500
_EVERYBODY = re.compile("各位|女士們|女士们")
_HEAD = either(HEADS)
_GUEST = re.compile(
    rf"(?:^|[、，,] ?)(?:尊敬的|敬愛的|敬爱的)?(?P<name>[\u4e00-\u9fff]{{2,4}}?)"
    rf"(?P<post>(?:常務|常务|副|助理)*(?:{_HEAD}))"
    rf"(?: ?\((?P<full>[\u4e00-\u9fffA-Za-z「」]{{0,40}}(?:{_HEAD}))[^()]{{0,60}}\))?(?= ?[、，,:(]|$)"
)


def saluted(block: Block, number: int) -> Iterator[Mention]:
    """The persons whom a speaker greets by name and post, before everybody else."""
    view = block.view.rstrip()
    if len(view) > _LONGEST or not view.endswith(":") or not _EVERYBODY.search(view):
        return
    for found in _GUEST.finditer(view):
        if is_name(view, *found.span("name")):
            role = "full" if found["full"] else "post"
            yield Mention(name=block.at(*found.span("name")), block=number, role=block.at(*found.span(role)))
