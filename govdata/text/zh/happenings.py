"""The events that Chinese sentences tell: a verb with its object, day, place and the people around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.facts import MOST_HAPPENINGS, Happening, Part
from govdata.text.zh.dates import phrases
from govdata.text.zh.deeds import NOUNS, OFFICIAL, TAKEN_IN, VERBS, VISITED
from govdata.text.zh.speeches import CHAMBER, NOUN
from govdata.text.zh.telling import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.calendar import When
    from govdata.text.document import Block, Document
    from govdata.text.facts import Person
    from govdata.text.zh.deeds import Verb

__all__ = ["happenings"]

# Where somebody speaks: 在記者會上表示, 在論壇上致辭.
_AT = (
    rf"在(?P<occasion>[^，。；]{{0,40}}?{NOUN.pattern})[上中]"
    "(?=[^，。；]{0,6}(?:致|說|说|表示|指出|發表|发表|介紹|介绍|講解|讲解|演講|演讲|發言|发言|分享|宣布|主講|主讲|公布|公佈|回應|回应|說明|说明|交代|解釋|解释|重申|透露|強調|强调|呼籲|呼吁))"
)
# Every verb begins with one of the characters of the verbs: elsewhere nothing else is tried.
_BEGINNING = "".join(sorted({char for verb in VERBS.values() for char in verb.pattern if char >= "\u4e00"}))
_VERB = re.compile(
    rf"(?=[在{_BEGINNING}])(?:(?P<at>{_AT})|"
    + "|".join(f"(?P<{key}>{verb.pattern})" for key, verb in VERBS.items())
    + ")"
)
# Before a verb that is a noun there: 陪同視察, 是次到訪.
_NOUN_AHEAD = ("陪同", "參加", "参加", "出席", "參與", "参与", "今次", "是次", "這次", "这次", "此次", "該次", "该次")
_KEYS = ("at", *VERBS)
_STOP = re.compile("[，。；！？,;]|以(?=及|了|加)")
_WILL = re.compile(
    "將(?!軍)|将(?!军)|計劃|计划|定於|定于"
    "|(?<![委員员學学大年協协商博覽览晚宴午展討讨談谈流介布酒詢询])[會会](?=出席|到訪|到访|到|前往|拜|參|参|主持|會|会|訪|访|探|舉|举|與|与|在|於|于|聯|率|同)"
)
_PLACE = re.compile(
    r"(?:在|於|于)(?P<name>(?:(?![月日於于在])[\u4e00-\u9fff]){2,30}?)(?=舉行|举行|舉辦|举办|出席|會面|与|與)"
)
_PLAIN_PLACE = re.compile(rf"(?:{VISITED})(?P<name>(?:(?![的新舉举出辦办])[\u4e00-\u9fff]){{2,12}})")
_MONTH = re.compile("月|日")
# Who is told of without a name: the person of the sentence before.
_SAME = re.compile(
    "[他她](?!們|们)|行政長官|行政长官|(?<!副)[司局署處处部市校][長长]|主席|代表團|代表团|一行|雙方|双方|兩人|两人"
    "|[訪访考][^，。；]{0,4}[團团]"
)
# A clause that goes on with whom the sentence began with.
_GOES_ON = re.compile("[並并及又亦還还]|其後|其后|隨後|随后")
# A clause that goes on with where something is, after the clause that says when.
_GOES_ON_AT = frozenset("在於于")
_GROUP = re.compile("^(?:代表|考察|[訪访][^，。；]{0,3})[團团]|^一行")
_PRONOUN = re.compile(f"[他她](?![們们])|{_GROUP.pattern}")
_MERELY = re.compile(
    "(?:今日|今天|今晚|明日|明天|昨日|昨天|今早|早上|上午|中午|下午|傍晚|晚上|晚間|其後|其后|隨後|随后|之後|之后|此外|另外|首先|先後|先后|接着"
    r"|亦|也|並|并|及|又|還|还|再|後|后|將|将|會|会|到|共同|一同|分別|分别|\([^()]*\)|，)*"
)
# What a verb is said of has at most so many characters; what tells that it will be, so many after 會.
_LONGEST_OBJECT = 200
_WHAT_WILL = 2
# 至三月十日 says when something ends.
_WITH = re.compile("[與与同跟]")
_UNTIL = frozenset("至到")
_REPLACING = re.compile("接替|接棒")
_TERM = re.compile("[由自從从]")
_IN_FORCE = re.compile("起?(?:生效|履新|就任|上任)")
# Where a text was sent from, and when: 本报江城5月20日电.
_SENT = re.compile(
    r"^[\u4e00-\u9fff ,，]{0,14}[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:[电電讯訊])"
)
_SINCE = re.compile("以來|以来|期間|期间|以前|之前")


def happenings(document: Document, blocks: Iterable[int], people: list[Person]) -> list[Happening]:
    """The events that the blocks tell, in the order of the text; of more than a release can tell, the first."""
    events: list[Happening] = []
    for event in _told(document, blocks, people):
        first = next((at for at, one in enumerate(events) if one.type == event.type == "appointment"), None)
        if first is None:
            events.append(event)
        elif event.planned and not events[first].planned:  # the term of the appointment is told later
            events[first] = replace(events[first], when=event.when, planned=True)
        elif _takes_office_apart(event, events):
            events.append(event)
    return events


def _takes_office_apart(event: Happening, events: Iterable[Happening]) -> bool:
    """Whether somebody takes office on another day than all who were appointed before."""
    days = [one.when.start if one.when else None for one in events if one.type == event.type]
    day = event.when.start if event.when else None
    return event.planned and day is not None and None not in days and day not in days and bool(event.parts)


def _told(document: Document, blocks: Iterable[int], people: list[Person]) -> Iterator[Happening]:
    told = Told(document)
    everyone = sorted(mention.name for person in people for mention in person.mentions)
    for order, number in enumerate(blocks):
        for sentence in document.blocks[number].sentences():
            first = bisect_left(everyone, Span(sentence.span.start, 0))
            names = everyone[first : bisect_left(everyone, Span(sentence.span.end, 0))]
            for event in _in_sentence(sentence, names, told, order):
                if len(told.names) > MOST_HAPPENINGS:
                    return
                if told.takes(event):
                    yield event
            told.who = names[0] if names else told.who
            told.leader = told.leader or told.who


def _in_sentence(sentence: Block, names: list[Span], told: Told, order: int) -> list[Happening]:
    verbs = [found for found in _VERB.finditer(sentence.view) if _is_verb(sentence.view, found)]
    if not verbs:
        return []
    sent = _SENT.match(sentence.view)
    least = sentence.span.start + (sent.end() if sent else 0)
    whens = [when for when in phrases(sentence) if when.span.start >= least and not _is_end(sentence, when)]
    whole = _Sentence(sentence, names, whens, told)
    events: list[Happening] = []
    for at, found in enumerate(verbs):
        stop = verbs[at + 1].start() if at + 1 < len(verbs) else len(sentence.view)
        event = None if _of_next(found, verbs[at + 1 : at + 2]) else whole.event(found, stop)
        if event is not None and not _taken_in(event, events):
            events = [one for one in events if not _taken_in(one, [event])] if event.type == "visit" else events
            events.append(told.dated(event, events, order))
            whole.goes_on = whole.goes_on or bool(event.parts)
    return events


def _is_verb(view: str, found: re.Match[str]) -> bool:
    """Whether what looks like a verb tells something: it is neither quoted nor a noun after another verb."""
    at = found.start()
    return not ((found["at"] is None and view.endswith(_NOUN_AHEAD, 0, at)) or _quoted(view, at))


def _of_next(found: re.Match[str], following: list[re.Match[str]]) -> bool:
    """Whether a verb only leads up to the next: 主持召開會議."""
    return bool(found["officiate"] or found["attend"] or found["visit"]) and any(
        found.end() == after.start() for after in following
    )


def _taken_in(event: Happening, others: Iterable[Happening]) -> bool:
    """Whether an event is a part of what another verb of the sentence tells, and on no day of its own."""
    return any(event.type in TAKEN_IN.get(one.type, ()) and event.when == one.when for one in others)


def _is_end(sentence: Block, when: When) -> bool:
    at = when.span.start - sentence.span.start
    return at > 0 and sentence.view[at - 1] in _UNTIL


def _quoted(view: str, at: int) -> bool:
    return view.count("「", 0, at) > view.count("」", 0, at) or view.count("“", 0, at) > view.count("”", 0, at)


@dataclass(slots=True)
class _Sentence:
    """A sentence with what was found in it: where persons are named, its phrases of time, and whether somebody acts."""

    block: Block
    names: list[Span]
    whens: list[When]
    told: Told
    goes_on: bool = False

    def event(self, found: re.Match[str], stop: int) -> Happening | None:
        """The event that a verb tells; None where nobody does it, or its object is no occasion."""
        key = next(key for key in _KEYS if found[key])
        verb = VERBS.get(key)
        before = self._before(found)
        view = self.block.view
        if not (before or self._stands_alone(verb, found)) or (key == "operate" and not self._is_enforced(found)):
            return None
        furthest = min(len(view), found.end() + _LONGEST_OBJECT)
        mark = _STOP.search(view, found.end(), furthest)
        end = mark.start() if mark else furthest
        start, end = self._name(key, found, end)
        nouns = NOUN.findall(view, start, end)
        kind = (verb.type if verb else None) or (NOUNS[nouns[-1]] if nouns else None)
        if kind is None or (key == "at" and CHAMBER.search(view, start, end)) or _SINCE.search(view, found.end(), end):
            return None
        when, part = self._times(key, found, end)
        replaced = _REPLACING.search(view, found.end(), stop)
        last = self.block.span.start + (replaced.start() if replaced else stop)
        inside = [s for s in self.names if self.block.span.start + found.end() <= s.start < last]
        return Happening(
            type=kind,
            name=self.block.at(start, start + len(view[start:end].rstrip())),
            sentence=self.block.span,
            planned=self._planned(found) or (kind == "appointment" and bool(self._term())),
            when=when,
            time_of_day=part,
            place=_place(self.block, key, found.start(), end),
            parts=(
                *_subjects(self.block, verb, before, found.start()),
                *(Part(at=span, role=verb.object) for span in inside if verb and verb.object),
            ),
        )

    def _before(self, found: re.Match[str]) -> list[Span]:
        """The persons named before a verb, or whom the sentence means without a name."""
        before = [span for span in self.names if span.end <= self.block.span.start + found.start()]
        view, at = self.block.view, found.start()
        who = self.told.leader if _GROUP.search(view, 0, at) else self.told.who
        if who is None or (before and not _PRONOUN.match(view)):
            return before
        if before:
            return [who, *before]
        same = _SAME.search(view, _clause(view, at), at) or _MERELY.fullmatch(view, _clause(view, at), at)
        return [who] if same or self.goes_on else []

    def _stands_alone(self, verb: Verb | None, found: re.Match[str]) -> bool:
        if verb is None or verb.alone is None:
            return False
        if not verb.alone:
            return True
        return bool(re.search(verb.alone, self.block.view[: found.end()])) and bool(self._days())

    def _name(self, key: str, found: re.Match[str], end: int) -> tuple[int, int]:
        """Where the words stand that name the event: verb and object, or the clause where the object comes first."""
        view = self.block.view
        if key == "at":
            return found.span("occasion")
        held = key in {"hold", "open", "stage", "sell", "trial"}
        start = _clause(view, found.start()) if held or found.end() == end else found.start(key)
        return start, found.start() if held and not NOUN.search(view, found.end(), end) else end

    def _times(self, key: str, found: re.Match[str], end: int) -> tuple[When | None, When | None]:
        """The day and the part of the day of a verb: of its own clause where that names one."""
        clause = _clause(self.block.view, found.start())
        least, most = (self.block.span.start + at for at in (clause, end))
        own = key in {"hold", "open", "stage", "sell"} or any(when.span.start < most for when in self._days(least))
        if not own or (self._days() and self._days()[0].span.start == self.block.span.start and not self._days(least)):
            least = 0
        elif not self._days(least) and clause > 1 and self.block.view[clause] in _GOES_ON_AT:
            least = self.block.span.start + _clause(self.block.view, clause - 1)
        whens = [when for when in self.whens if when.span.start >= least]
        term = self._term() if key in {"appoint", "appointed", "term"} else None
        days = [when for when in self._days(least) if own or when.span.start < most]
        if not own:  # 昨日抵達，並於今日轉往上海，與…會面: of the days before, the last
            days = [when for when in days if when.span.start < self.block.span.start + found.start()][-1:] or days
        if self._planned(found):  # 今日宣布將於明日啟程, 其後…: the day before the verb
            days = [when for when in days if when.span.start < self.block.span.start + found.start()][-1:] or days
        return term or next(iter(days), None), next((when for when in whens if when.time_of_day), None)

    def _days(self, least: int = 0) -> list[When]:
        return [w for w in self.whens if w.span.start >= least and w.tells_day]

    def _planned(self, found: re.Match[str]) -> bool:
        start = max(_clause(self.block.view, found.start()), found.start() - _LONGEST_OBJECT)
        will = _WILL.search(self.block.view, start, found.start() + _WHAT_WILL)
        return will is not None and will.end() <= found.start()

    def _term(self) -> When | None:
        """The day from which somebody is appointed: 任期由七月一日起."""
        for when in self._days():
            start, end = (at - self.block.span.start for at in (when.span.start, when.span.end))
            before = start and _TERM.match(self.block.view, start - 1)
            if when.start and (before or _IN_FORCE.match(self.block.view, end)):
                return when
        return None

    def _is_enforced(self, found: re.Match[str]) -> bool:
        """Whether those who enforce the law did this, on a day that the sentence names: the rest is background."""
        return bool(re.search(OFFICIAL, self.block.view[: found.start()])) and bool(self._days())


def _place(sentence: Block, key: str, verb: int, end: int) -> Span | None:
    """The place that 在 names around the verb, or the plain place that is visited."""
    if key in {"visit", "inspect", "arrive"}:
        visited = _PLAIN_PLACE.fullmatch(sentence.view, verb, end)
        return sentence.at(*visited.span("name")) if visited else None
    found = _PLACE.search(sentence.view, max(0, verb - 60), min(len(sentence.view), end + 40))
    return sentence.at(*found.span("name")) if found and not _MONTH.search(found["name"]) else None


def _subjects(sentence: Block, verb: Verb | None, before: list[Span], at: int) -> list[Part]:
    """Who the verb is said of; of two who meet (甲與乙會面) the second is the counterpart."""
    start = sentence.span.start + _clause(sentence.view, at)
    goes_on = _GOES_ON.match(sentence.view, start - sentence.span.start)
    near = [span for span in before if span.start >= start] or (before[:1] if goes_on else before[-1:])
    if (
        near
        and near[0] != before[0]
        and _WITH.search(sentence.view, start - sentence.span.start, _until(sentence, near, at))
    ):
        near = [before[0], *near]  # 甲到訪，並與乙會面
    role = verb.subject if verb else "attendee"
    if verb and verb.object and len(near) > 1:
        return [Part(at=near[0], role=role), *(Part(at=span, role=verb.object) for span in near[1:])]
    return [Part(at=span, role=role) for span in near[-1:]]


def _until(sentence: Block, near: list[Span], at: int) -> int:
    """Where the last name of one, or the first of several, begins before a verb: what joins stands before it."""
    return at if len(near) == 1 else near[0].start - sentence.span.start


def _clause(view: str, at: int) -> int:
    start = max((view.rfind(mark, 0, at) for mark in "，。；"), default=-1)
    return start + 1
