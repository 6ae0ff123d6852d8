"""What looked like a person or a day and became no value: nothing that was seen is silently dropped."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.source import Unplaced
from govdata.text.document import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govdata.text.document import Block
    from govdata.text.draft import Drafting
    from govdata.text.facts import Person
    from govdata.text.pack import Pack

__all__ = ["captioned", "find"]

# What lists more is no release; so much is enough to see that.
_MOST = 500
_NO_SIGN = "nothing beside it says who this is"
_CAPTION = "named only in a caption"
_DAY = "a day of which the text tells no event"


def captioned(draft: Drafting, pack: Pack, people: Sequence[Person], captions: Iterable[Span]) -> list[Person]:
    """The persons whom only captions name."""
    blocks = tuple(draft.document.piece(span) for span in captions)
    beside, _ = pack.persons(Document(draft.document.text, len(draft.document.text), blocks), range(len(blocks)))
    known = [_words(draft, person) for person in people]
    return [person for person in beside if not any(_same(_words(draft, person), words) for words in known)]


def _words(draft: Drafting, person: Person) -> list[str]:
    return draft.line(person.name).casefold().split()


def _same(one: list[str], other: list[str]) -> bool:
    """Whether two names are of one person: all words of the shorter are words of the longer."""
    shorter, longer = sorted((one, other), key=len)
    return set(shorter) <= set(longer)


def find(draft: Drafting, pack: Pack, people: Sequence[Person], captions: Sequence[Span]) -> tuple[Unplaced, ...]:
    """Names and days of the text that no value was read from, and the persons of captions, in the order of the text.

    Each is told of once, where it first stands.
    """
    taken = _Taken.of(draft, people)
    known = [_words(draft, person) for person in people]
    beside = captioned(draft, pack, people, captions) if captions else []
    once: dict[tuple[str, str], Unplaced] = {}
    for block in draft.document.blocks:
        for one in (*_names(draft, pack, block, (taken, known)), *_days(draft, pack, block, taken)):
            once.setdefault((one.kind, one.text), one)
        if len(once) >= _MOST:
            break
    return tuple(
        sorted([*(_unplaced(draft, "person", person.name, _CAPTION) for person in beside), *once.values()])[:_MOST]
    )


def _names(draft: Drafting, pack: Pack, block: Block, where: tuple[_Taken, list[list[str]]]) -> Iterator[Unplaced]:
    taken, known = where
    for span in pack.suspects(block):
        words = draft.line(span).casefold().split()
        if not taken.touches(span) and not any(_same(words, one) for one in known):
            yield _unplaced(draft, "person", span, _NO_SIGN)


def _days(draft: Drafting, pack: Pack, block: Block, taken: _Taken) -> Iterator[Unplaced]:
    told = {draft.data.get("date", ""), *(event.get("start", "")[:10] for event in draft.data.get("events", ()))}
    for when in pack.phrases(block):
        if when.start is None or when.start.iso in told:
            continue
        if not taken.touches(when.named or when.span):
            yield _unplaced(draft, "date", when.span, _DAY)


def _unplaced(draft: Drafting, kind: str, span: Span, reason: str) -> Unplaced:
    text = draft.document[span]
    return Unplaced(start=span.start, end=span.end, kind=kind, text=text, reason=reason)


@dataclass(frozen=True, slots=True)
class _Taken:
    """The stretches of the text that values were read from, in order and apart from each other."""

    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, draft: Drafting, people: Iterable[Person]) -> _Taken:
        spans = [span for pointer, span in draft.spans.items() if _proves(pointer)]
        for mention in (mention for person in people for mention in person.mentions):
            parts = [part for part in (mention.name, mention.honorific, mention.suffix, mention.role) if part]
            spans.append((min(part.start for part in parts), max(part.end for part in parts)))
        starts: list[int] = []
        ends: list[int] = []
        for start, end in sorted(spans):
            if ends and start <= ends[-1]:
                ends[-1] = max(ends[-1], end)
            else:
                starts.append(start)
                ends.append(end)
        return cls(starts, ends)

    def touches(self, span: Span) -> bool:
        """Whether a value was read from any part of a span."""
        before = bisect_right(self.starts, span.end - 1) - 1
        return before >= 0 and self.ends[before] > span.start


def _proves(pointer: str) -> bool:
    """Whether what stands at a pointer was read for its own sake, and does not merely hold the words."""
    return pointer not in {"/title", "/language"} and not (pointer.startswith("/events/") and pointer.endswith("/name"))
