"""Appointments as Chinese texts tell them: who is appointed stands between words that leave nothing else there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.facts import Mention
from govdata.text.zh.families import FAMILY
from govdata.text.zh.followers import TITLE
from govdata.text.zh.given import is_no_word
from govdata.text.zh.names import can_be_titled, is_name
from govdata.text.zh.words import BOUNDARIES, HEADS, either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Span

__all__ = ["appointed"]

_HEAD = either(HEADS)
_NAME = rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?P<title>{TITLE})?"
_NAMES = r"(?P<names>[\u4e00-\u9fff、]{2,60}?)"
# A post, with the name of a committee in marks before it: 出任「港口委員會」(委員會)的主席. Something must end it,
# which is looked for first: that is cheaper than to try every word of a text without marks.
_POST = (
    r"(?=「|[\u4e00-\u9fff()]{1,48}(?![\u4e00-\u9fff()]))"
    r"(?P<post>(?:「[^」。]{1,60}」(?:\([^()]{1,20}\))?)?"
    rf"[\u4e00-\u9fff()]{{0,30}}?(?:{_HEAD}))(?:一職|一职)?(?![\u4e00-\u9fff])"
)
# Only where a text says so: 一職由陳大文出任.
_NAMED = re.compile("一職|一职")
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:委任|任命|提名|批准|選舉|选举){_NAMES}(?:為|为|擔任|担任|出任){_POST}",
        rf"(?P<post>[\u4e00-\u9fff]{{0,30}}(?:{_HEAD}))(?:一職|一职)(?:將|将)?(?:由|，由){_NAMES}(?:出任|接任|擔任|担任|填補|填补)",
        rf"免去{_NAMES}(?:的|擔任的|担任的|兼任的)(?P<post>[\u4e00-\u9fff()]{{0,30}}?(?:{_HEAD}))(?:等)?(?:職務|职务|一職|一职)",
    )
)
# Who is named before the verb, from a mark on.
_PASSIVE = re.compile(
    r"(?:將|将|已)?(?:[於于由自從从][^，。；「]{1,16})?(?:(?:獲|获|被)(?:再度)?(?:委任|任命|提名|選|选)(?:為|为|擔任|担任|出任)|出任|接任|擔任|担任|升任)"
    + _POST
)
_BEFORE = re.compile(r"(?:^|[，。；「\s,;:]|宣布|公布)(?:[並并]?(?:以及|及|由))?(?P<names>[\u4e00-\u9fff、]{2,60})，?$")
# Who goes, of whom the sentence need not say the post: 接替陳大文，出任署長; 接替即將退休的陳大文.
_REPLACED = re.compile(
    rf"(?:接替|接棒)(?:[^，。；、]{{1,24}}的)?(?P<names>[\u4e00-\u9fff]{{2,4}}(?:{TITLE})?)"
    "(?=[，。；,;」(]|$|出任|擔任|担任|接任|成為|成为)"
)
# Whose post stands after the names: 陳大文、李明等多名局長. Before the names stands a mark, or one of these.
_OF_MANY = re.compile(
    rf"等(?:(?:多|數|数|[一二三四五六七八九十兩两\d]{{1,3}})?[名位])?(?P<post>[\u4e00-\u9fff]{{0,20}}?(?:{_HEAD}))(?![\u4e00-\u9fff]?(?:級|级))"
)
_BEFORE_MANY = re.compile(f"(?:^|[^\u4e00-\u9fff、]|{either(BOUNDARIES)}|[由向與与和及對对同])$")
_STRETCH = re.compile("[\u4e00-\u9fff、]+$")
_LONGEST = 64
_WHOLE = 3
_ONE = re.compile(rf"{_NAME}(?=$|[、和及與与])")
_SIGN = re.compile("任命|免去|任為|任为|委任|出任|接任|擔任|担任|升任|提名|一職|一职|獲選|获选|接替|接棒")


def appointed(block: Block, number: int) -> Iterator[Mention]:
    """The persons that a block says are appointed, with their posts."""
    told = (*_active(block), *_passive(block)) if _SIGN.search(block.view) else ()
    replaced = _replaced(block) if "接" in block.view else ()
    for (start, end), role in (*told, *replaced, *(_of_many(block) if "等" in block.view else ())):
        for name in _names(block.view, start, end):
            yield Mention(
                name=block.at(*name.span("name")),
                block=number,
                honorific=block.at(*name.span("title")) if name["title"] else None,
                role=role,
            )


def _active(block: Block) -> Iterator[tuple[tuple[int, int], Span | None]]:
    """Where names stand between the words of an appointment, with the post."""
    for form in _FORMS:
        if form is _FORMS[1] and not _NAMED.search(block.view):
            continue
        for found in form.finditer(block.view):
            yield found.span("names"), block.at(*found.span("post")) if "post" in form.groupindex else None


def _passive(block: Block) -> Iterator[tuple[tuple[int, int], Span | None]]:
    """Where names stand before the words of an appointment, with the post."""
    for found in _PASSIVE.finditer(block.view):
        before = _BEFORE.search(block.view[: found.start()], max(0, found.start() - _LONGEST))
        if before is not None:
            yield before.span("names"), block.at(*found.span("post"))


def _replaced(block: Block) -> Iterator[tuple[tuple[int, int], Span | None]]:
    """Who is replaced, with the post that the sentence says is taken up, where it says one before."""
    for found in _REPLACED.finditer(block.view):
        sentence = block.view.rfind("。", 0, found.start()) + 1
        told = (form.finditer(block.view, sentence, found.start()) for form in (_FORMS[0], _PASSIVE))
        taken_up = sorted(post.span("post") for posts in told for post in posts)
        yield found.span("names"), block.at(*taken_up[-1]) if taken_up else None


def _of_many(block: Block) -> Iterator[tuple[tuple[int, int], Span | None]]:
    """Names before the post that they share."""
    for found in _OF_MANY.finditer(block.view):
        end = found.start()
        for start in _starts(block.view, end):
            if _names(block.view, start, end):
                yield (start, end), block.at(*found.span("post"))
                break


def _starts(view: str, end: int) -> Iterator[int]:
    """Where names that end at a place can begin: after a mark or a word, at what can be a family name."""
    stretch = _STRETCH.search(view, max(0, end - _LONGEST), end)
    for start in range(stretch.start() if stretch else end, end - 1):
        if view[start] in FAMILY and _BEFORE_MANY.search(view, max(0, start - 4), start):
            yield start


def _can_be_named(name: re.Match[str]) -> bool:
    """Whether what stands there is a name: of a family we know, or of three characters with a title."""
    known = is_name(name["name"], 0, len(name["name"]))
    return known or (bool(name["title"]) and len(name["name"]) == _WHOLE and can_be_titled(name["name"]))


def _names(view: str, start: int, end: int) -> list[re.Match[str]]:
    """The names that fill a stretch, with nothing but the marks of a list between; none where something else is."""
    found: list[re.Match[str]] = []
    while start < end:
        name = _ONE.match(view[:end], start)
        if name is None or not _can_be_named(name) or not (name["title"] or is_no_word(name["name"])):
            return []
        found.append(name)
        start = name.end() + 1
    return found
