"""YAML events as plain data, with a mistake for everything that a record may not use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from govdata.syntax.limits import MAX_DEPTH, MAX_MISTAKES, MAX_NODES
from govdata.syntax.mistake import Mistake, Unreadable, too_many_mistakes
from govdata.syntax.yaml_scalar import drops_zeros, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Composer", "bounds"]

# A comment right after a plain scalar: where the text goes on in words, or the `#` clings to what follows, the writer
# may well have meant it as text.
# A comment for us is no part of a text that was cut off by mistake.
_COMMENT = re.compile(r"[ \t]+(#(?![ \t]*govdata:)[^\r\n]*)")
_CUT_WORD = re.compile(r"#[^\s#]")

# Code points of a text whose events are kept.
_KEPT = 1 << 20


class _Level:
    """A list or a mapping being filled. `awaits` is true in a mapping whose next node is a key."""

    __slots__ = ("awaits", "container", "dropped", "key")

    def __init__(self, container: Any) -> None:  # noqa: ANN401  # plain data
        self.container = container
        self.awaits = isinstance(container, dict)
        self.key = ""
        self.dropped = False

    def token(self) -> str:
        return self.key if isinstance(self.container, dict) else str(len(self.container))


class Composer:
    """Builds the data of one document out of its events.

    `mistakes` are those found on the way. An alias stands as null, a merge key and a repeated key are left out: nothing
    is guessed, and the mistake stops whoever would go on with the record. `kept` are the events of a text of ordinary
    size, so that places need no second parse.
    """

    def __init__(self, text: str, offset: int, restore: Callable[[str], str] | None) -> None:
        """Take the text that the events come from, where in the source it begins, and what restores a value."""
        self.mistakes: list[Mistake] = []
        self.kept: list[yaml.Event] = []
        self._text = text
        self._offset = offset
        self._restore = restore
        self._has_comments = " #" in text or "\t#" in text
        self._document: list[Any] = []
        self._levels = [_Level(self._document)]
        self._nodes = 0
        self._last: yaml.Event | None = None

    def compose(self, events: Iterable[yaml.Event]) -> list[Any]:
        """The data of the document as the one item of a list; an empty list when there is none. Raises Unreadable."""
        steps: dict[type[yaml.Event], Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
        }
        keep = len(self._text) <= _KEPT
        for event in events:
            if keep:
                self.kept.append(event)
            self._last = event
            step = steps.get(type(event))
            if step is not None:
                step(event)
        return self._document

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        level = self._levels[-1]
        if event.tag is not None or event.anchor is not None:
            self._refuse(event)
        if level.awaits:
            self._key(level, event)
            return
        value: Any = event.value
        if not event.style and event.tag is None:
            value = self._plain(event)
        if self._restore and isinstance(value, str):
            value = self._restore(value)
        self._place(value)

    def _key(self, level: _Level, event: yaml.ScalarEvent) -> None:
        level.key = self._restore(event.value) if self._restore else event.value
        level.awaits = False
        if event.value == "<<" and not event.style:
            self._note(event, "GD104", "`<<` takes fields over from elsewhere", help="write the fields out")
            level.dropped = True
        elif level.key in level.container:
            message = f"the key `{level.key}` is given twice"
            self._note(event, "GD103", message, help="delete one of the two", again=True)
            level.dropped = True

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        if event.tag is not None or event.anchor is not None:
            self._refuse(event)
        if self._levels[-1].awaits:
            self._note(event, "GD101", "a key must be a text", help="put the text in quotes if it begins like this")
        self._levels.append(_Level({} if type(event) is yaml.MappingStartEvent else []))
        if len(self._levels) > MAX_DEPTH + 1:
            raise Unreadable(
                self._too_large(event, f"values are nested more than {MAX_DEPTH} deep", "use fewer levels")
            )

    def _end(self, _event: yaml.CollectionEndEvent) -> None:
        self._place(self._levels.pop().container)

    def _alias(self, event: yaml.AliasEvent) -> None:
        message = f"`*{event.anchor}` is an alias: it stands for a value written elsewhere"
        self._note(event, "GD104", message, help="write the value out; a text that begins with `*` goes in quotes")
        self._place(None)

    def _place(self, value: Any) -> None:  # noqa: ANN401  # plain data
        level = self._levels[-1]
        self._nodes += 1
        if self._nodes > MAX_NODES:
            message = f"there are more than {MAX_NODES:,} values in one document"
            raise Unreadable(self._too_large(self._last, message, "split it into several documents"))
        if not isinstance(level.container, dict):
            level.container.append(value)
        elif level.awaits:
            level.awaits, level.dropped, level.key = False, True, ""
        else:
            if not level.dropped:
                level.container[level.key] = value
            level.awaits, level.dropped = True, False

    def _plain(self, event: yaml.ScalarEvent) -> Any:  # noqa: ANN401  # plain data
        try:
            value: Any = resolve(event.value)
        except ValueError as error:
            self._note(event, "GD101", str(error), help="put it in quotes if it is a text")
            return None
        if isinstance(value, str):
            if self._has_comments:
                self._warn_of_cut(value, bounds(event)[1])
        elif type(value) is int and drops_zeros(event.value):
            message = f"`{event.value}` is the number {value}: its zeros are lost"
            self._note(event, "GD110", message, help="put it in quotes to keep them")
        return value

    def _warn_of_cut(self, value: str, end: int) -> None:
        comment = _COMMENT.match(self._text, end)
        if comment and (" " in value or _CUT_WORD.match(comment[1])):
            self._keep(
                Mistake(
                    code="GD105",
                    start=self._offset + comment.start(1),
                    end=self._offset + comment.end(),
                    message="the text ends before ` #`: from there on it is a comment",
                    help="put the text in quotes, or the comment on a line of its own",
                    path=self._path(),
                )
            )

    def _refuse(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        tag = (event.tag or "").replace("tag:yaml.org,2002:", "!!")
        what = f"the tag `{tag}`" if tag else f"the anchor `&{event.anchor}`"
        way_out = "leave it out; a text that begins with `!` or `&` goes in quotes"
        self._note(event, "GD104", f"{what} has no place in a record", help=way_out)

    def _note(self, event: yaml.Event, code: str, message: str, *, help: str, again: bool = False) -> None:  # noqa: A002  # the word of a finding
        start, end = bounds(event)
        mistake = Mistake(
            code=code,
            start=self._offset + start,
            end=self._offset + end,
            message=message,
            help=help,
            path=self._path(),
            again=again,
        )
        self._keep(mistake)

    def _keep(self, mistake: Mistake) -> None:
        self.mistakes.append(mistake)
        if len(self.mistakes) > MAX_MISTAKES:
            raise Unreadable(too_many_mistakes(mistake))

    def _too_large(self, event: yaml.Event | None, message: str, way_out: str) -> Mistake:
        start, end = bounds(event) if event else (0, 0)
        return Mistake(code="GD006", start=self._offset + start, end=self._offset + end, message=message, help=way_out)

    def _path(self) -> tuple[str, ...]:
        return tuple(level.token() for level in self._levels[1:])


def bounds(event: yaml.Event) -> tuple[int, int]:
    """Where an event begins and ends in the text: in code points, which is what both parsers count in `index`."""
    start, end = event.start_mark, event.end_mark
    return (start.index if start else 0), (end.index if end else 0)
