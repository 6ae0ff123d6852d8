"""The events of YAML text: libyaml's parser where it is there, PyYAML's own else, both on the lines of YAML 1.2."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

import yaml

from govdata.syntax.mistake import Mistake, Unreadable
from govdata.syntax.yaml_fault import mistake_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["LOADER", "EventSource", "Shield", "events", "segments"]


class EventSource(Protocol):
    """What both of PyYAML's parsers offer."""

    def get_event(self) -> yaml.Event:
        """The next event. Raises yaml.YAMLError."""
        ...


LOADER: Callable[[str], EventSource] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser; twelve times slower where PyYAML was built without libyaml."""

# Outside the printable characters of YAML 1.2 (section 5.1); surrogates cannot come out of UTF-8.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Such a line begins a document wherever it stands: no scalar may hold one (section 9.1.2).
_MARKER = re.compile(r"---(?=[ \t\r\n]|\Z)")
_LINE_STARTS = ("", "\n", "\r")
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)
_CONTENT = re.compile(r"^(?!%|[ \t]*(?:#|\r?$))", re.MULTILINE)
# To YAML 1.1, and so to both parsers, these end a line. To YAML 1.2 (section 5.4) they are text like any other.
_OLD_LINE_ENDS = "\x85\u2028\u2029"
_STAND_INS = range(0xE000, 0xF900)


class Shield:
    """Text whose old line ends give way to characters it does not use, one for one, so that offsets stay true.

    `restore` brings them back in a value.
    """

    def __init__(self, text: str) -> None:
        """Choose the stand-ins from the private use area."""
        self.text = text
        self.restore: Callable[[str], str] | None = None
        used = [char for char in _OLD_LINE_ENDS if char in text]
        if used:
            free = (chr(code) for code in _STAND_INS if chr(code) not in text)
            pairs: dict[str, str | int | None] = dict(zip(used, free, strict=False))
            back = str.maketrans({str(stand_in): char for char, stand_in in pairs.items()})
            self.text = text.translate(str.maketrans(pairs))
            self.restore = lambda value: value.translate(back)


def segments(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of the documents of a stream, so that a broken one does not hide those after it.

    A stretch may turn out to hold comments only.
    """
    start = 0
    for found in _MARKER.finditer(text):
        marker = found.start()
        mark = int(text[marker - 1 : marker] == "\ufeff")
        if text[max(0, marker - mark - 1) : marker - mark] in _LINE_STARTS:
            cut = _before_directives(text, start, marker - mark)
            if cut > start:
                yield start, cut
            start = cut if cut < marker - mark else marker
    yield start, len(text)


def _before_directives(text: str, start: int, marker: int) -> int:
    """Where the directives (`%YAML 1.2`) of the document at the marker begin."""
    if not _DIRECTIVE.search(text, start, marker):
        return marker
    last = start
    for found in _CONTENT.finditer(text, start, marker):
        last = found.start() + 1
    directive = _DIRECTIVE.search(text, last, marker)
    return directive.start() if directive else marker


def events(text: str, offset: int) -> Iterator[yaml.Event]:
    """The events of one document. `offset` is where the text begins in its source. Raises Unreadable."""
    try:
        get_event = LOADER(text).get_event
        while True:
            event = get_event()
            yield event
            if type(event) is yaml.StreamEndEvent:
                return
    except yaml.MarkedYAMLError as error:
        raise Unreadable(mistake_of(error, text, offset)) from error
    except yaml.reader.ReaderError as error:
        raise Unreadable(_unprintable(text, offset)) from error


def _unprintable(text: str, offset: int) -> Mistake:
    # The parsers do not agree on what their position counts, so the character is looked for again.
    found = _UNPRINTABLE.search(text)
    at = found.start() if found else 0
    return Mistake(
        code="GD101",
        start=offset + at,
        end=offset + at + 1,
        message=f"the control character U+{ord(text[at]):04X} may not stand in YAML",
        help="delete it",
    )
