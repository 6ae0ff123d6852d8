"""Releases that are somebody's words: a speech, or a question and its answer, told by the sentence above them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.facts import Happening, Part
from govdata.text.zh.dates import phrases, times
from govdata.text.zh.deeds import NOUNS, VERBS
from govdata.text.zh.words import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Document, Span
    from govdata.text.facts import Person

__all__ = ["CHAMBER", "NOUN", "announced", "announces", "follows_speech", "names_in", "speech"]

# An occasion, and not a place that is called after one: 會議展覽中心, 大會堂.
NOUN = re.compile(rf"(?:{either(NOUNS)})(?!中心|展[覽览]|[館馆廳厅堂室業业員员局署場场]|公司)")
CHAMBER = re.compile("立法[會会]|行政[會会][議议]|人民代表")
_SPEECH = re.compile(VERBS["speech"].pattern)
_FOLLOWING = re.compile(
    "以下[是為为].{0,80}?(?P<what>總結發言|总结发言|開場發言|(?:開幕|开幕|閉幕|闭幕|歡迎|欢迎)[辭辞詞词]|致辭|致辞|致詞|演辭|發言|发言|演說|談話內容|谈话内容|答問內容|答问内容|答問全文|答问全文|談話|講話|答覆|答复|讲话)",
    re.DOTALL,
)
# What is asked in a chamber, and an occasion on which somebody speaks.
_ASKED = re.compile("(?:提問|提问|質詢|质询).{0,40}(?:答覆|答复)")
_OCCASION = re.compile(
    "(?:在|出席|於|于)(?P<name>[^，。；在]{2,40}?)(?:上|中|時|时)?(?:(?:發表|发表)?的|發表|发表|所|並|并|及)?$"
)
_SAYING = re.compile(
    "宣布|公布|公佈|表示|呼籲|呼吁|祝賀|祝贺|譴責|谴责|提醒|回應|回应|指出|發表|发表|推出|歡迎|欢迎|悼念|哀悼|慰問|慰问"
)
# Before those of whom or to whom something is said, but not in the names of fields.
_ABOUT = re.compile("[對对](?!外)|就(?!業|业)|向")
_ANNOUNCING = re.compile(f"今日|今天|{_SAYING.pattern}")


def follows_speech(block: Block) -> bool:
    """Whether the block says that somebody's words follow."""
    return bool(_FOLLOWING.match(block.view))


def speech(block: Block, people: list[Person]) -> Iterator[Happening]:
    """The speech that follows, with its speaker."""
    found = _FOLLOWING.match(block.view)
    if not found:
        return
    sentence = block.sentences()[0]
    if _ASKED.search(sentence.view):
        yield _questioned(sentence, people)
        return
    # The words that follow are named last: 以下是…在…典禮的致辭.
    last = max([found.span("what"), *(at.span() for at in _SPEECH.finditer(sentence.view))])
    when, part = times(sentence)
    who = names_in(sentence, people)[:1]
    told = Happening(
        type="speech",
        name=block.at(*last),
        sentence=sentence.span,
        when=when,
        time_of_day=part,
        parts=tuple(Part(at=name, role="speaker") for name in who),
    )
    occasion = _OCCASION.search(sentence.view, 0, last[0])
    nouns = NOUN.findall(occasion["name"]) if occasion and not CHAMBER.search(occasion["name"]) else []
    if occasion and nouns:
        parts = tuple(Part(at=name, role="attendee") for name in who)
        yield replace(told, type=NOUNS[nouns[-1]], name=sentence.at(*occasion.span("name")), parts=parts)
    yield told


def _questioned(sentence: Block, people: list[Person]) -> Happening:
    """The hearing of a question and its answer, with who asks and who answers."""
    when, part = times(sentence)
    asked = _ASKED.search(sentence.view)
    start, end = asked.span() if asked else (0, len(sentence.view))
    return Happening(
        type="hearing",
        name=sentence.at(start, end),
        sentence=sentence.span,
        when=when,
        time_of_day=part,
        parts=tuple(Part(at=name, role="speaker") for name in names_in(sentence, people)),
    )


def announced(block: Block, people: list[Person]) -> Happening | None:
    """The announcement that a release is, where its first sentence announces, congratulates or urges."""
    sentence = block.sentences()[0]
    if not _ANNOUNCING.search(sentence.view):
        return None
    when = next((when for when in phrases(sentence) if when.offset == 0), None)
    names = names_in(sentence, people)[:1]
    parts = tuple(Part(at=name, role="speaker") for name in names if _speaks(sentence, name))
    return Happening(
        type="announcement", name=sentence.span, sentence=sentence.span, when=when, itself=True, parts=parts
    )


def _speaks(sentence: Block, name: Span) -> bool:
    """Whether the first who is named is not the one of whom or to whom something is said."""
    said, at = _SAYING.search(sentence.view), name.start - sentence.span.start
    return not (said and said.start() < at) and not _ABOUT.search(sentence.view, 0, at)


def announces(document: Document, event: Happening) -> bool:
    """Whether the sentence of an announcement says so itself, and does not merely tell of today."""
    return bool(_SAYING.search(document[event.sentence]))


def names_in(sentence: Block, people: list[Person]) -> list[Span]:
    """Where persons are named in a sentence, in its order."""
    return sorted(mention.name for person in people for mention in person.mentions if sentence.span.holds(mention.name))
