"""A text cut into blocks and sentences, every piece with its offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

__all__ = ["MARIAS", "SCAN_LIMIT", "Block", "Document", "Span"]

# Code points of one text that are searched. No release is near it; a file that is no release must not hold up the rest.
SCAN_LIMIT = 400_000
# A longer sentence is none: it is cut, so that whatever looks around in a sentence stays cheap.
LONGEST_SENTENCE = 3_000
# A line longer than this that ends a sentence was not wrapped by hand: its end is the end of a paragraph.
_WRAPPED = 120
_SENTENCE_MARKS = (".", "!", "?", ":", '"', "\u201d", "。", "！", "？", "」")
# Paragraphs are numbered up to here ("12. The Minister ...").
_LONGEST_NUMBER = 3
# What the items of a list begin with.
_ITEM = re.compile(r"[ \t]*(?:[*•●▪◦·–-][ \t]|\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)[ \t]|(?:\d{1,2}|[a-z])[.)][ \t])")
_GAP = re.compile(r"\n[ \t]*\n\s*")
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9])|[。！？][」』）)]?")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Hon|St|Rev|Gen|Gov|Rep|No|Nos|Inc|Ltd|Co|Corp|Jr|Sr|vs|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec|Mt|Smt|Shri|Fr|Ald|Cllr|Maj|Capt|Col|Lt|Sgt|Ga|Va|Pte|Messrs"
    r"|Adm|Brig|Cmdr|Supt|Insp|Det|Amb|Reps|Sens|Hon'ble|Mme|Dept|Ave|Rd|Ste|Adv|Atty|Engr|YBhg)|\b[A-Z])\.$"
)
# Given names after "Ma.", short for Maria: after other words it is a family name that ends a sentence.
MARIAS = (
    "Angela|Ana|Belen|Carmen|Christina|Corazon|Cristina|Elena|Esperanza|Fe|Gloria|Gracia|Isabel|Jocelyn|Josefina|"
    "Leonor|Lourdes|Luisa|Luz|Marta|Paz|Rosa|Rosario|Socorro|Teresa|Theresa|Victoria"
)
_MARIA = re.compile(rf"Ma\. (?:{MARIAS})\b")
# The zone after a time of the clock: "at 9:00 a.m. (JST)".
_ZONE = re.compile(r"\.\s+\(")
# Look-alikes that would double every pattern; each gives way to exactly one character, so that offsets stay true.
_LOOK_ALIKES = {
    "\t": " ",
    "\u00a0": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2009": " ",
    "\u200a": " ",
    "\u200b": " ",
    "\u202f": " ",
    "\u3000": " ",
    "\ufeff": " ",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2010": "-",
    "\u2011": "-",
    "（": "(",
    "）": ")",
    "：": ":",
    "︰": ":",
    "／": "/",
    "○": "〇",
}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` (exclusive) of the normalised source text."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or line of its own: its span, and its text with look-alikes evened out.

    `raw` keeps the line ends, `view` has blanks for them.
    """

    span: Span
    view: str
    raw: str

    @classmethod
    def of(cls, start: int, raw: str) -> Block:
        """The block of a text that begins at an offset, with blanks for its line ends."""
        return cls(Span(start, start + len(raw)), raw.replace("\n", " "), raw)

    def at(self, start: int, end: int) -> Span:
        """The span in the source of a stretch of `view`."""
        return Span(self.span.start + start, self.span.start + end)

    def sentences(self) -> list[Block]:
        """The sentences of the block, each a block of its own."""
        found: list[Block] = []
        start = 0
        for end in self._ends():
            if end > start and self.view[start:end].strip():
                found.append(self._part(start, end))
            start = end
        return found

    def lines(self) -> list[Block]:
        """The lines of the block, each a block of its own."""
        if "\n" not in self.raw and self.raw and self.raw == self.raw.strip():
            return [self]
        found: list[Block] = []
        at = 0
        for line in self.raw.split("\n"):
            piece = self.view[at : at + len(line)]
            if piece.strip():
                found.append(self._part(at, at + len(line)))
            at += len(line) + 1
        return found

    def _ends(self) -> list[int]:
        marks = [mark.end() for mark in _SENTENCE_END.finditer(self.view) if not self._abbreviates(mark.start())]
        if len(self.view) <= LONGEST_SENTENCE:
            return [*marks, len(self.view)]
        return sorted({*marks, *range(LONGEST_SENTENCE, len(self.view), LONGEST_SENTENCE), len(self.view)})

    def _abbreviates(self, dot: int) -> bool:
        numbered = dot <= _LONGEST_NUMBER and self.view[:dot].isdigit()
        if self.view.startswith("Ma.", max(0, dot - 2)) and _MARIA.match(self.view, dot - 2):
            return True
        if self.view.endswith(("a.m", "p.m"), 0, dot) and _ZONE.match(self.view, dot):
            return True
        return self.view[dot] == "." and (numbered or bool(_ABBREVIATION.search(self.view, max(0, dot - 8), dot + 1)))

    def _part(self, start: int, end: int) -> Block:
        piece = self.raw[start:end]
        return Block.of(self.span.start + start + len(piece) - len(piece.lstrip()), piece.strip())


@dataclass(frozen=True)
class Document:
    """A normalised source text and its blocks. Only the first `SCAN_LIMIT` code points are cut and searched.

    `end` is where the release ends: what follows belongs to what is linked to, and has no blocks.
    """

    text: str
    end: int
    blocks: tuple[Block, ...] = field(default=())

    @classmethod
    def of(cls, text: str, end: int | None = None) -> Document:
        """Cut a text at blank lines, at the items of lists, and at the ends of lines that no hand has wrapped."""
        end = len(text) if end is None else end
        view = _even(text[: min(end, SCAN_LIMIT)])
        return cls(text, end, tuple(_blocks(view)))

    def __getitem__(self, span: Span) -> str:
        """The source text at a span, exactly as it stands there."""
        return self.text[span.start : span.end]

    def piece(self, span: Span) -> Block:
        """A stretch of the source as a block, wherever it stands: a caption, the name of an annex."""
        return Block.of(span.start, _even(self[span]))

    @cached_property
    def lines(self) -> tuple[Block, ...]:
        """The lines of all blocks, each a block of its own."""
        return tuple(line for block in self.blocks for line in block.lines())


def _even(text: str) -> str:
    for char, plain in _LOOK_ALIKES.items():
        if char in text:
            text = text.replace(char, plain)
    return text


def _blocks(view: str) -> list[Block]:
    found: list[Block] = []
    start = 0
    for gap in [*(mark.span() for mark in _GAP.finditer(view)), (len(view), len(view))]:
        found += _paragraphs(view, start, gap[0])
        start = gap[1]
    return found


def _paragraphs(view: str, start: int, end: int) -> list[Block]:
    if "\n" not in view[start:end]:
        return _block(view, start, end)
    found: list[Block] = []
    at = start
    for line in view[start:end].splitlines(keepends=True):
        stop = at + len(line)
        if at > start and _ITEM.match(line):
            found += _block(view, start, at)
            start = at
        if len(line) > _WRAPPED and line.rstrip().endswith(_SENTENCE_MARKS):
            found += _block(view, start, stop)
            start = stop
        at = stop
    return found + _block(view, start, end)


def _block(view: str, start: int, end: int) -> list[Block]:
    piece = view[start:end]
    kept = piece.strip()
    start += len(piece) - len(piece.lstrip())
    return [Block.of(start, kept)] if kept else []
