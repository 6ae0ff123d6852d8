"""The events that Chinese sentences tell: a verb with its object, day, place and the people around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from govdata.text.document import Span
from govdata.text.facts import MOST_HAPPENINGS, Happening, Part
from govdata.text.wordlist import words
from govdata.text.zh.dates import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.calendar import When
    from govdata.text.document import Block, Document
    from govdata.text.facts import Person

__all__ = ["announced", "follows_speech", "happenings", "speech"]


class Verb(NamedTuple):
    """A kind of event that a verb tells; `type` None: the noun of its object says it."""

    pattern: str
    type: str | None
    subject: str
    object: str = ""


_VERBS = {
    "talks": Verb(
        "(?:舉行|举行)(?:了)?(?:[\u4e00-\u9fff]{0,4})(?:會談|会谈|會晤|会晤|會見|会见)",
        "meeting",
        "attendee",
        "counterpart",
    ),
    "call": Verb("通電話|通电话|通話|通话", "call", "attendee", "counterpart"),
    "meet": Verb("會談|会谈|會面|会面|會見|会见|會晤|会晤|拜訪|拜访|拜會|拜会", "meeting", "attendee", "counterpart"),
    "visit": Verb("(?:到訪|到访|訪問|访问|參觀|参观|走訪|走访|探訪|探访)(?!的)", "visit", "visitor"),
    "inspect": Verb("視察|视察|巡視|巡视|考察|調研|调研", "inspection", "visitor"),
    "officiate": Verb("主禮|主礼|主持", None, "officiant"),
    "attend": Verb("出席|參加|参加|參與|参与", None, "attendee"),
    "speech": Verb(
        "致辭|致辞|致詞|致词|發表演說|发表演说|發表演講|发表演讲|總結發言|总结发言|開場發言|演辭", "speech", "speaker"
    ),
    "sign": Verb("簽署|签署", "signing", "signatory"),
    "hold": Verb("(?:舉行|举行|舉辦|举办)(?!的)", None, "host"),
    "depart": Verb("啟程|启程|離港|离港|離開|离开", "departure", "attendee"),
    "return": Verb("返港|返抵|回港|回國|回国", "return", "attendee"),
    "operate": Verb(
        "(?:展開|展开|採取|采取|進行|进行)[^，。；]{0,12}(?:行動|行动)|拘捕|檢獲|检获|破獲|破获|搗破|捣破|截獲|截获",
        "operation",
        "organizer",
    ),
    "arrive": Verb("抵達|抵达", "arrival", "attendee"),
    "appoint": Verb("委任|任命|獲委任|获委任|出任|接任", "appointment", "appointee"),
}
_SPEECH = re.compile(_VERBS["speech"].pattern)
_VERB = re.compile(
    "(?<!陪同)(?<!參加)(?<!参加)(?<!出席)(?:"
    + "|".join(f"(?P<{key}>{verb.pattern})" for key, verb in _VERBS.items())
    + ")"
)
_NOUNS = {
    "典禮": "ceremony",
    "典礼": "ceremony",
    "儀式": "ceremony",
    "仪式": "ceremony",
    "開幕": "opening",
    "开幕": "opening",
    "論壇": "conference",
    "论坛": "conference",
    "峰會": "conference",
    "峰会": "conference",
    "研討會": "conference",
    "研讨会": "conference",
    "國際會議": "conference",
    "国际会议": "conference",
    "部長級會議": "conference",
    "部长级会议": "conference",
    "年會": "conference",
    "年会": "conference",
    "會議": "meeting",
    "会议": "meeting",
    "座談會": "meeting",
    "座谈会": "meeting",
    "例會": "meeting",
    "例会": "meeting",
    "大會": "conference",
    "大会": "conference",
    "發布會": "briefing",
    "记者会": "briefing",
    "記者會": "briefing",
    "酒會": "reception",
    "酒会": "reception",
    "晚宴": "reception",
    "午宴": "reception",
    "招待會": "reception",
    "招聘會": "exhibition",
    "招聘会": "exhibition",
    "展覽": "exhibition",
    "展览": "exhibition",
    "博覽會": "exhibition",
    "音樂會": "performance",
    "音乐会": "performance",
    "演習": "exercise",
    "比賽": "competition",
    "比赛": "competition",
}
_NOUN = re.compile("|".join(sorted(_NOUNS, key=len, reverse=True)))
_STOP = re.compile("[，。；！？,;]|以(?=及|了|加)")
_WILL = re.compile("將|将|計劃|计划|定於|定于")
_PLACE = re.compile(
    r"(?:在|於|于)(?P<name>(?:(?![月日於于在])[\u4e00-\u9fff]){2,30}?)(?=舉行|举行|舉辦|举办|出席|會面|与|與)"
)
_VISITED = re.compile(
    rf"(?:{_VERBS['visit'].pattern}|{_VERBS['inspect'].pattern}|{_VERBS['arrive'].pattern})(?P<name>(?:(?![的新舉举出辦办])[\u4e00-\u9fff]){{2,12}})"
)
_MONTH = re.compile("月|日")
_FOLLOWING = re.compile(
    "以下[是為为].{0,80}?(?P<what>總結發言|总结发言|開場發言|致辭|致辞|致詞|演辭|發言|发言|演說|談話內容|談話|講話|答覆|答复|讲话)",
    re.DOTALL,
)
# Verbs before an occasion, which are no part of its name; and names that any occasion may have.
_HOLDING = re.compile("^(?:主持|主禮|主礼|出席|參加|参加|參與|参与|召開|召开)+")
_ANY = words("會議 会议 活動 活动 儀式 仪式 典禮 典礼 大會 大会")
_OCCASIONS = words("conference ceremony opening reception exhibition performance competition meeting")
# What is asked in a chamber, and an occasion on which somebody speaks.
_ASKED = re.compile("(?:提問|提问|質詢|质询).{0,40}(?:答覆|答复)")
_OCCASION = re.compile(
    "(?:在|出席|於|于)(?P<name>[^，。；在]{2,40}?)(?:上|中|時|时)?(?:(?:發表|发表)?的|發表|发表|所|並|并|及)?$"
)
_CHAMBER = re.compile("立法[會会]|行政[會会][議议]|人民代表")
_ENFORCERS = re.compile("警方|警察|警隊|警务|海關|海关|入境|人員|人员|執法|执法|公安|廉署|廉政")
_ANNOUNCING = re.compile(
    "今日|今天|宣布|公布|公佈|表示|呼籲|呼吁|祝賀|祝贺|譴責|谴责|提醒|回應|回应|指出|發表|发表|推出"
)


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
    when, part = _times(sentence)
    who = _names(sentence, people)[:1]
    told = Happening(
        type="speech",
        name=block.at(*last),
        sentence=sentence.span,
        when=when,
        time_of_day=part,
        parts=tuple(Part(at=name, role="speaker") for name in who),
    )
    occasion = _OCCASION.search(sentence.view, 0, last[0])
    nouns = _NOUN.findall(occasion["name"]) if occasion and not _CHAMBER.search(occasion["name"]) else []
    if occasion and nouns:
        parts = tuple(Part(at=name, role="attendee") for name in who)
        yield replace(told, type=_NOUNS[nouns[-1]], name=sentence.at(*occasion.span("name")), parts=parts)
    yield told


def _questioned(sentence: Block, people: list[Person]) -> Happening:
    """The hearing of a question and its answer, with who asks and who answers."""
    when, part = _times(sentence)
    asked = _ASKED.search(sentence.view)
    start, end = asked.span() if asked else (0, len(sentence.view))
    return Happening(
        type="hearing",
        name=sentence.at(start, end),
        sentence=sentence.span,
        when=when,
        time_of_day=part,
        parts=tuple(Part(at=name, role="speaker") for name in _names(sentence, people)),
    )


def announced(block: Block, people: list[Person]) -> Happening | None:
    """The announcement that a release is, where its first sentence announces, congratulates or urges."""
    sentence = block.sentences()[0]
    if not _ANNOUNCING.search(sentence.view):
        return None
    when = next((when for when in phrases(sentence) if when.offset == 0), None)
    parts = tuple(Part(at=name, role="speaker") for name in _names(sentence, people)[:1])
    return Happening(
        type="announcement", name=sentence.span, sentence=sentence.span, when=when, itself=True, parts=parts
    )


def happenings(document: Document, blocks: Iterable[int], people: list[Person]) -> Iterator[Happening]:
    """The events that the blocks tell, in the order of the text; of more than a release can tell, the first."""
    told: list[str] = []
    everyone = sorted(mention.name for person in people for mention in person.mentions)
    for sentence in (sentence for number in blocks for sentence in document.blocks[number].sentences()):
        first = bisect_left(everyone, Span(sentence.span.start, 0))
        names = everyone[first : bisect_left(everyone, Span(sentence.span.end, 0))]
        for event in _in_sentence(sentence, names):
            if len(told) > MOST_HAPPENINGS:
                return
            if not _told_before(document, event, told):
                told.append(document[event.name])
                yield event


def _in_sentence(sentence: Block, names: list[Span]) -> Iterator[Happening]:
    verbs = [found for found in _VERB.finditer(sentence.view) if not _quoted(sentence.view, found.start())]
    for at, found in enumerate(verbs):
        stop = verbs[at + 1].start() if at + 1 < len(verbs) else len(sentence.view)
        yield from _event(sentence, found, stop, names)


def _told_before(document: Document, event: Happening, told: list[str]) -> bool:
    """Whether an occasion was told already by a longer name: 論壇 after 內河論壇開幕式, 會議 after any occasion."""
    name = document[event.name]
    nouns = _NOUN.findall(name)
    if not nouns or event.type not in _OCCASIONS:
        return False
    bare = _HOLDING.sub("", name)
    return any(bare in earlier or (bare in _ANY and _NOUN.search(earlier)) for earlier in told)


def _quoted(view: str, at: int) -> bool:
    return view.count("「", 0, at) > view.count("」", 0, at) or view.count("“", 0, at) > view.count("”", 0, at)


def _event(sentence: Block, found: re.Match[str], stop: int, names: list[Span]) -> Iterator[Happening]:
    key = next(key for key in _VERBS if found[key])
    verb = _VERBS[key]
    before = [span for span in names if span.end <= sentence.span.start + found.start()]
    if not (before or key in {"hold", "operate"}) or (key == "operate" and not _is_enforced(sentence, found)):
        return
    mark = _STOP.search(sentence.view, found.end())
    end = mark.start() if mark else len(sentence.view)
    held = key == "hold"
    # 甲與乙會面 has its object before the verb: then the clause is the name.
    alone = held or found.end() == end
    start = _clause(sentence.view, found.start()) if alone else found.start(key)
    name = sentence.view[start : found.start() if held and not _NOUN.search(sentence.view, found.end(), end) else end]
    nouns = _NOUN.findall(name)
    kind = verb.type or (_NOUNS[nouns[-1]] if nouns else None)
    if kind is None:
        return
    clause = _clause(sentence.view, found.start())
    when, part = _times(sentence, clause) if held or _MONTH.search(sentence.view, clause, end) else _times(sentence)
    inside = [span for span in names if sentence.span.start + found.end() <= span.start < sentence.span.start + stop]
    yield Happening(
        type=kind,
        name=sentence.at(start, start + len(name.rstrip())),
        sentence=sentence.span,
        planned=bool(_WILL.search(sentence.view, clause, found.start())),
        when=when,
        time_of_day=part,
        place=_place(sentence, key, found.start(), end),
        parts=(
            *_subjects(sentence, verb, before, found.start()),
            *(Part(at=span, role=verb.object) for span in inside if verb.object),
        ),
    )


def _is_enforced(sentence: Block, found: re.Match[str]) -> bool:
    """Whether those who enforce the law did this, on a day that the sentence names: the rest is background."""
    return bool(_ENFORCERS.search(sentence.view, 0, found.start())) and _times(sentence)[0] is not None


def _place(sentence: Block, key: str, verb: int, end: int) -> Span | None:
    """The place that 在 names around the verb, or the plain place that is visited."""
    if key in {"visit", "inspect", "arrive"}:
        visited = _VISITED.fullmatch(sentence.view, verb, end)
        return sentence.at(*visited.span("name")) if visited else None
    found = _PLACE.search(sentence.view, max(0, verb - 60), min(len(sentence.view), end + 40))
    return sentence.at(*found.span("name")) if found and not _MONTH.search(found["name"]) else None


def _subjects(sentence: Block, verb: Verb, before: list[Span], at: int) -> list[Part]:
    """Who the verb is said of; of two who meet (甲與乙會面) the second is the counterpart."""
    start = sentence.span.start + _clause(sentence.view, at)
    near = [span for span in before if span.start >= start] or before[-1:]
    if verb.object and len(near) > 1:
        return [Part(at=near[0], role=verb.subject), *(Part(at=span, role=verb.object) for span in near[1:])]
    return [Part(at=span, role=verb.subject) for span in near[-1:]]


def _clause(view: str, at: int) -> int:
    start = max((view.rfind(mark, 0, at) for mark in "，。；"), default=-1)
    return start + 1


def _times(sentence: Block, after: int | None = None) -> tuple[When | None, When | None]:
    times = [when for when in phrases(sentence) if after is None or when.span.start >= sentence.span.start + after]
    day = next((when for when in times if when.start or when.offset is not None), None)
    return day, next((when for when in times if when.time_of_day), None)


def _names(sentence: Block, people: list[Person]) -> list[Span]:
    return sorted(mention.name for person in people for mention in person.mentions if sentence.span.holds(mention.name))
