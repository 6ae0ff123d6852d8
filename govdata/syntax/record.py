"""From a parsed document to its records: one mapping, or a list of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from govdata.finding import Finding, Problem
from govdata.source import Place, Raw
from govdata.syntax.mistake import Mistake
from govdata.syntax.span import Entry, Span, extent, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.source import Source
    from govdata.syntax.lines import Lines

__all__ = ["Locator", "Parsed", "empty", "nothing", "record", "records"]

_KEY = True
_KINDS = {str: "a text", bool: "a truth value", int: "a number", float: "a number", list: "a list"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A document as plain data; `root` gives the offsets of its values, worked out when first asked for.

    `data` is None where the document could not be read; `mistakes` then say why. `seek`, where there is one, knows the
    place of a field without `root`.
    """

    data: Any = None
    mistakes: tuple[Mistake, ...] = ()
    root: Callable[[], Span]
    seek: Callable[[str], Entry | None] | None = None


@dataclass(frozen=True, slots=True)
class Locator:
    """`Raw.locate` for a record: the place of a JSON Pointer."""

    lines: Lines
    root: Callable[[], Span]
    seek: Callable[[str], Entry | None] | None = None

    def __call__(self, pointer: str, key: bool) -> Place:
        """The place of the value, or of its key."""
        found = self.seek(pointer) if self.seek else None
        return self.lines.place(*(extent(found, key=key) if found else find(self.root(), pointer, key=key)))


def records(parsed: Parsed, lines: Lines) -> Iterator[Raw]:
    """The records of a document: its mapping, or the mappings in its list, each with the findings about itself.

    What is no mapping is a finding, and so is an empty document.
    """
    if parsed.data is None or not isinstance(parsed.data, list):
        yield record(parsed, lines)
    elif not parsed.data:
        yield record(
            replace(parsed, data=None, mistakes=(*parsed.mistakes, _no_record(parsed, "an empty list"))), lines
        )
    else:
        yield from (record(item, lines) for item in _items(parsed))


def nothing(source: Source, finding: Finding) -> Raw:
    """What stands for the records of a source of which nothing could be read."""
    return Raw(source=source, locate=lambda _pointer, _key: finding.place, findings=(finding,))


def empty(source: Source) -> Raw:
    """What stands for the records of a source that has none."""
    problem = Problem(
        pointer="", message="there is no record in this file", help="write a record, or leave the file out"
    )
    return nothing(source, Finding.of("GD003", Place(source=source.name, line=source.line, column=1), problem))


def _items(parsed: Parsed) -> Iterator[Parsed]:
    mistakes: dict[str, list[Mistake]] = {}
    for mistake in parsed.mistakes:
        token, path = (mistake.path[0], mistake.path[1:]) if mistake.path else ("0", ())
        mistakes.setdefault(token, []).append(replace(mistake, path=path))
    for index, data in enumerate(parsed.data):
        token = str(index)
        root = partial(_span_of, parsed.root, token)
        yield Parsed(data=data, mistakes=tuple(mistakes.get(token, ())), root=root)


def _span_of(root: Callable[[], Span], token: str) -> Span:
    return root().entries[token].value


def record(parsed: Parsed, lines: Lines) -> Raw:
    """The one record that a document is; a list is as wrong here as anything else that is no mapping."""
    locate = Locator(lines, parsed.root, parsed.seek)
    fits = isinstance(parsed.data, dict)
    findings = tuple(_finding(mistake, lines, locate) for mistake in parsed.mistakes)
    if not fits and not any(finding.severity == "error" for finding in findings):
        findings = (*findings, lines.finding(_not_a_record(parsed)))
    return Raw(
        source=lines.source,
        data=parsed.data if fits else None,
        locate=locate,
        findings=findings,
        line_text=lines.line_text,
    )


def _finding(mistake: Mistake, lines: Lines, locate: Locator) -> Finding:
    finding = lines.finding(mistake)
    return lines.finding(mistake, first=locate(finding.pointer, _KEY)) if mistake.again else finding


def _not_a_record(parsed: Parsed) -> Mistake:
    if parsed.data is None:
        return _no_record(parsed, "nothing")
    span = parsed.root()
    return Mistake(
        code="GD203",
        start=span.start,
        end=span.end,
        message=f"a record is a mapping of fields to values, not {_KINDS[type(parsed.data)]}",
        help="write each field as a name, a colon and a value",
    )


def _no_record(parsed: Parsed, what: str) -> Mistake:
    span = parsed.root()
    return Mistake(
        code="GD003",
        start=span.start,
        end=span.end,
        message=f"there is {what} here where a record should be",
        help="write the record, or delete the empty document",
    )
