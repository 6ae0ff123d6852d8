"""What a text has told so far, so that each happening is told once, and what a sentence leaves out is known."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.wordlist import words
from govdata.text.zh.dates import following
from govdata.text.zh.deeds import VISITED
from govdata.text.zh.speeches import NOUN

if TYPE_CHECKING:
    from govdata.text.calendar import When
    from govdata.text.document import Document
    from govdata.text.facts import Happening

__all__ = ["Told"]

# Verbs before an occasion, which are no part of its name; and names that any occasion may have.
_HOLDING = re.compile("^(?:主持|主禮|主礼|出席|參加|参加|參與|参与|召開|召开|在)+")
_FURTHER = re.compile("[並并及].*$")
_ANY = words("全體會議 全体会议 會議 会议 活動 活动 儀式 仪式 典禮 典礼 大會 大会")
_OPENINGS = words("開幕式 开幕式 開幕禮 开幕礼 開幕典禮 开幕典礼")
_OCCASIONS = words("conference ceremony opening reception exhibition performance competition meeting briefing")
# Of these a text tells another one in the same words.
_OFTEN = words("speech meeting")
_SIGNED = re.compile("簽署|签署|簽約|签约|簽訂|签订")
_AFTER = re.compile("翌日|次日|第二天")
_MEANWHILE = re.compile(
    "(?:[辭辞詞词說说講讲話话]|[發发]言)[時时]|^(?:[會会][面談谈見见晤]|通[電电]?[話话])[時时中後后]"
)
_GOING = words("visit inspection")
# The verb and what is said of the time, around the place that is visited.
_WENT = re.compile(f"^(?:(?:{VISITED})|[前往到在了])+|(?:{VISITED})?(?:時|时|期間|期间|[後后])?$")
_DISTRICT = re.compile("(?<![特山小校園园景])[區区]$")


@dataclass(slots=True)
class Told:
    """The names and kinds of what is told so far, and the day and the person that a sentence may leave out.

    `day` is the day that the text goes on with, where it is not that of the release; `ahead` the same of what is to
    come, with the number of its block. `who` is the person of the sentence before, `leader` the first, who
    leads the delegation that a text goes on to tell of.
    """

    document: Document
    names: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    visits: list[Happening] = field(default_factory=list)
    same: set[tuple[str, str]] = field(default_factory=set)
    day: When | None = None
    ahead: tuple[int, When] | None = None
    who: Span | None = None
    leader: Span | None = None
    after: When | None = None

    def takes(self, event: Happening) -> bool:
        """Whether an event is told for the first time; remembers it."""
        name = self.document[event.name]
        if self._in_same_words(event, name) or self._by_its_ceremony(event, name) or self._in_part(event, name):
            return False
        if event.type in _GOING:
            if self._of_visit(event, name):
                return False
            self.visits.append(event)
        self.names.append(name)
        self.same.add((event.type, name))
        self.kinds.add(event.type)
        return True

    def _in_same_words(self, event: Happening, name: str) -> bool:
        if event.type in _OFTEN and event.type in self.kinds and _MEANWHILE.search(name):
            return True  # 致辭時表示 comes back to the speech, 會面後 to the meeting
        return (event.type, name) in self.same and event.type not in _OFTEN

    def _by_its_ceremony(self, event: Happening, name: str) -> bool:
        """Whether a signing was told already, or is told again by its ceremony."""
        if event.type == "signing":
            return event.type in self.kinds
        return event.type == "ceremony" and "signing" in self.kinds and bool(_SIGNED.search(name))

    def _in_part(self, event: Happening, name: str) -> bool:
        """Whether an occasion was told by a longer name: 論壇 after 內河論壇開幕式, 會議 after any occasion."""
        if not NOUN.search(name) or event.type not in _OCCASIONS:
            return False
        bare = _FURTHER.sub("", _HOLDING.sub("", name))
        if event.type == "opening" and event.type in self.kinds and bare in _OPENINGS:
            return True  # 開幕式 after 論壇在…開幕
        opening = NOUN.match(bare)
        if opening and event.type in self.kinds and event.when in (None, self.day):
            return any(opening[0] in earlier for earlier in self.names)
        return any(bare in earlier or (bare in _ANY and NOUN.search(earlier)) for earlier in self.names)

    def _of_visit(self, event: Happening, name: str) -> bool:
        """Whether a visit was told already, by the same place, or by the district in which it takes its stops."""
        visited = _place_of(name)
        return any(
            _same_day(event.when, earlier.when) and _holds(_place_of(self.document[earlier.name]), visited)
            for earlier in self.visits
        )

    def dated(self, event: Happening, before: list[Happening], block: int) -> Happening:
        """An event with the day that the text goes on with, where its sentence says none."""
        if before and before[0].type == "departure" and event.when == before[0].when:
            return replace(event, when=None, planned=True)  # whoever sets out does the rest later
        if event.type == "appointment":
            return event
        if event.when is None:
            ahead = self.ahead[1] if self.ahead and self.ahead[0] == block else None
            return self._next_day(replace(event, when=ahead if event.planned else self.day), block)
        if event.planned:
            self.ahead = (block, event.when)
        elif event.when.offset is not None or block == 0 or event.when.span.start == event.sentence.start:
            self.day = None if event.when.offset == 0 else event.when
        return event

    def _next_day(self, event: Happening, block: int) -> Happening:
        """An event on the day after the one told before, where its sentence says so."""
        found = _AFTER.search(self.document[event.sentence])
        start = event.sentence.start + (found.start() if found else 0)
        if found is None or start > event.name.end:
            return event
        if self.after is None or self.after.span.start != start:
            base = self.ahead[1] if event.planned and self.ahead else self.day
            self.after = following(base, Span(start, event.sentence.start + found.end()))
        if event.planned:
            self.ahead = (block, self.after)
        else:
            self.day = self.after
        return replace(event, when=self.after)


def _place_of(name: str) -> str:
    return _WENT.sub("", name)


def _holds(went: str, visited: str) -> bool:
    """Whether the place of a visit told before is a district, or the place that is visited here."""
    return bool(_DISTRICT.search(went)) or visited in went or (went != "" and went in visited)


def _same_day(first: When | None, second: When | None) -> bool:
    """Whether two phrases can mean one day: they say the same, or one says none."""
    if first is None or second is None:
        return True
    return first.offset == second.offset is not None or first.start == second.start is not None
