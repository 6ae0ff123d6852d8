r"""What the YAML parsers complain of, in words for people who write releases, and placed where the cause is.

The rows are tried from the top. `words` is looked for in the parser's own words, libyaml's or PyYAML's, with `|later`
behind them where the trouble shows on a later line than it began, or at the end; `before` and `at` look at the text
around the place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from govdata.syntax.mistake import Mistake

if TYPE_CHECKING:
    import yaml

__all__ = ["ROWS", "Row", "mistake_of"]


class Row(NamedTuple):
    """One kind of complaint; `{at}` is the character at its place, and groups of `before` may be named like it.

    `where`: the problem's character, its line, the character where its context began, or all that follows there.
    """

    words: str
    message: str
    help: str
    where: Literal["problem", "line", "context", "rest"] = "problem"
    before: str = ""
    at: str = ""
    code: str = "GD101"


_INDENTED = re.compile(r"[ \t]*")
_LINE = re.compile(r"[^\r\n]*")

_QUOTED = r"['\"][ \t]*$"
_ALL_IN_QUOTES = (
    "put quotes around the whole value; a quote inside is written `''` in single quotes, `\\\"` in double ones"
)
_COLON = "`: ` inside an unquoted text"
_BEGINS = "an unquoted text cannot begin with `{at}`"
_IN_QUOTES = "put the text in quotes"
_INDENT = "indent it with blanks, exactly as far as the fields or entries that it belongs to"

ROWS = (
    Row("mapping values", "`:` stands after a text in quotes", _ALL_IN_QUOTES, before=_QUOTED),
    Row("mapping values", _COLON, "put the {key} in quotes", before=r"^[ \t]*(?:- +)*(?P<key>[^\s:]+)[ \t]*:[ \t]"),
    Row("mapping values", _COLON, _IN_QUOTES, before=r":[ \t]"),
    Row(
        "mapping values",
        "this line goes on with the text above it, so that no field can begin here",
        "write `: ` with its blank after the name of the field above, and indent fields like their neighbours",
        where="line",
    ),
    Row(
        "quoted scalar.*(end of stream|document)",
        "the quote opened here is never closed",
        "close it; a quote inside is written `''` in single quotes, `\\\"` in double ones",
        where="context",
    ),
    Row("any token", "a tab indents this line", "indent with blanks: YAML takes no tabs", at=r"\t"),
    Row("tab character", "a tab indents this line", "indent with blanks: YAML takes no tabs"),
    Row("any token", "an unquoted text cannot begin with a backtick", _IN_QUOTES, at="`"),
    Row("any token", _BEGINS, _IN_QUOTES),
    Row("unknown escape", "YAML knows no such escape", "write a backslash as `\\\\`, or use single quotes"),
    Row("invalid Unicode", "this escape is half a character", "write the character itself"),
    Row("hexa?decimal", "this escape lacks digits", "write a backslash as `\\\\`, or use single quotes"),
    Row("expected ',' or", _COLON, _IN_QUOTES, before=r"[\[{,:].*[^\s:]$", at=r":[ \t]"),
    Row(
        "expected ',' or.*later",
        "the `{at}` opened here is not closed",
        "close it; a text that begins with it goes in quotes",
        where="context",
    ),
    Row(
        "expected ',' or",
        "a comma or the closing bracket is missing here",
        "put texts that hold commas, colons, quotes or brackets in quotes",
    ),
    Row("block mapping", "the text goes on after its closing quote", _ALL_IN_QUOTES, before=_QUOTED),
    Row("block mapping", "a list entry stands among fields", _INDENT, at=r"-\s"),
    Row("block mapping", "this line belongs neither to the fields above it nor to their values", _INDENT, where="line"),
    Row(
        "block collection",
        "this line is no entry of the list above it",
        f"begin an entry with `- `; else {_INDENT}",
        where="line",
    ),
    Row(
        "simple key",
        "this line is no field: it has no `: `",
        "write `name: value`, or indent a line that goes on with the text above it",
        where="rest",
    ),
    Row("document start", "the record has ended before this", "begin a further record with a line `---`", where="line"),
    Row("directive|incompatible", "this line that begins with `%` is not understood", "leave it out", where="line"),
    Row(
        "block scalar",
        "the text does not begin as `|` and `>` ask",
        "begin it on the next line, indented with blanks; or put it in quotes",
        where="context",
    ),
    Row("tag", "a tag has no place in a record", "put a text that begins with `!` in quotes", "context", code="GD104"),
    Row("anchor|alias", _BEGINS, _IN_QUOTES, where="context"),
    Row(
        "sequence entries",
        "`- ` begins a list entry here",
        "put every entry on a line of its own, or the text in quotes",
    ),
    Row("mapping keys", "`? ` begins a key here", _IN_QUOTES),
    Row("node content", "a value or the closing bracket is missing here", "close the bracket", at=r"[\r\n]|\Z"),
    Row("node content", "a value is missing before `{at}`", "put a text that begins with it in quotes"),
    Row("", "YAML cannot be read from here on", "put texts in quotes and check how the line is indented"),
)


def mistake_of(error: yaml.MarkedYAMLError, text: str, offset: int) -> Mistake:
    """The mistake behind a parser's complaint about a text, `offset` being where that text begins in its source."""
    words, context, problem = _told(error, text)
    begin = max(text.rfind("\n", 0, problem), text.rfind("\r", 0, problem)) + 1
    row, found = next((row, found) for row in ROWS if (found := _fits(row, words, text, (begin, problem))))
    start, end = {
        "problem": (problem, problem + 1),
        "context": (context, context + 1),
        "line": (_after(_INDENTED, text, begin), _after(_LINE, text, problem)),
        "rest": (context, _after(_LINE, text, context)),
    }[row.where]
    filled = {**found.groupdict(), "at": text[start : start + 1]}
    return Mistake(
        code=row.code,
        start=offset + start,
        end=offset + end,
        message=row.message.format_map(filled),
        help=row.help.format_map(filled),
    )


def _told(error: yaml.MarkedYAMLError, text: str) -> tuple[str, int, int]:
    """The parser's words, and the offsets of the context and of the problem, neither behind the last character."""
    last = len(text.rstrip())
    problem = min(error.problem_mark.index, last) if error.problem_mark else 0
    context = min(error.context_mark.index, last) if error.context_mark else problem
    later = "later" if problem == last or re.search(r"[\r\n]", text[context:problem]) else ""
    return f"{error.context}|{error.problem}|{later}", context, problem


def _fits(row: Row, words: str, text: str, around: tuple[int, int]) -> re.Match[str] | None:
    begin, problem = around
    if not re.search(row.words, words) or not re.compile(row.at).match(text, problem):
        return None
    return re.search(row.before, text[begin:problem])


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
