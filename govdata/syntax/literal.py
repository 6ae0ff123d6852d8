"""How a text is written in YAML and JSON, and how another can be written in its place, in the same manner."""

from __future__ import annotations

import json
import re

import yaml

from govdata.model.normal import BLANKS
from govdata.syntax.yaml_events import LOADER
from govdata.syntax.yaml_scalar import resolve

__all__ = ["changed", "in_double_quotes", "rewritten", "trimmed", "value_of", "with_line_feeds"]

# What JSON takes as it is and YAML does not: controls above ASCII, the old line ends, the byte order mark and whatever
# else is not printable.
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_ESCAPED_BLANK = r"\\(?:[tnr _]|x(?:09|0a|0d|20|a0)|u(?:0009|000a|000d|0020|00a0|1680|20(?:0[0-9a]|2f|5f)|3000))"
_LEADING = {'"': re.compile(rf"(?i:[{BLANKS}]|{_ESCAPED_BLANK})*")}
_TRAILING = {'"': re.compile(rf"(?i:[{BLANKS}]|{_ESCAPED_BLANK})*\Z")}
_PLAIN_LEADING, _PLAIN_TRAILING = re.compile(f"[{BLANKS}]*"), re.compile(rf"[{BLANKS}]*\Z")
_HEADER = re.compile(r"[|>][^\r\n]*\r?\n")
_CHOMPED = re.compile(r"([|>])([1-9]?)[+-]?([1-9]?)")
_UNITS = re.compile(r"\\(?:r|x0[dD]|u000[dD])(?:\\(?:n|x0[aA]|u000[aA]))?|\\.", re.DOTALL)
_CARRIAGE_RETURNS = ("\\r", "\\x0", "\\u000")


def value_of(literal: str, *, flow: bool) -> str | None:
    """The text that a scalar stands for, in a list in brackets or in a block; None where it is no text, or no scalar.

    Of a plain scalar: not where YAML takes it for a number, a truth value or null.
    """
    if literal.startswith('"'):
        try:
            return str(json.loads(literal))
        except ValueError:
            pass  # YAML has more escapes, and lines may be broken
    try:
        event, end = _only_scalar(f"[{literal}]" if flow else f"- {literal}" + "\n" * (not literal.endswith("\n")))
    except (yaml.YAMLError, ValueError):
        return None
    if event is None or event.style or event.tag is not None:
        return event.value if event is not None and event.tag is None else None
    whole = end == len(literal) + (1 if flow else 2)
    try:
        return event.value if whole and isinstance(resolve(event.value), str) else None
    except ValueError:
        return None


def _only_scalar(text: str) -> tuple[yaml.ScalarEvent | None, int]:
    """The one scalar of a list in a text, and where it ends; None where there is more, or something else."""
    get_event = LOADER(text).get_event
    events = [get_event()]
    while type(events[-1]) is not yaml.StreamEndEvent:
        events.append(get_event())
    scalar = events[3] if len(events) == 7 else None  # noqa: PLR2004  # stream, document and list around it
    if not isinstance(scalar, yaml.ScalarEvent) or scalar.anchor is not None:
        return None, 0
    return scalar, scalar.end_mark.index if scalar.end_mark else 0


def in_double_quotes(value: str) -> str:
    """The text as JSON and YAML both write it."""
    text = json.dumps(value, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def rewritten(literal: str, value: str, *, flow: bool) -> str | None:
    """Another text, of one line, written as the scalar is; in double quotes where it cannot be so. None for blocks."""
    if literal.startswith(("|", ">")):
        return None
    if literal.startswith("'"):
        tried = ["'{}'".format(value.replace("'", "''"))]
    else:
        tried = [] if literal.startswith('"') else [value]
    return next(
        (t for t in (*tried, in_double_quotes(value)) if "\n" not in t and value_of(t, flow=flow) == value), None
    )


def trimmed(literal: str, value: str, *, flow: bool, text: bool) -> list[tuple[int, int, str]] | None:
    """What to change in a scalar so that no blanks stand around its value, which then is the one given.

    None where that cannot be done. `text`: the value may end in a line feed, as blocks do.
    """
    block = literal.startswith(("|", ">"))
    tried = _trimmed_block(literal, keep=text) if block else _trimmed_line(literal)
    new = changed(literal, tried)
    found = value_of(new, flow=flow)
    if found is not None and text and block:
        found = found.removesuffix("\n")
    return tried if found == value and tried else None


def _trimmed_line(literal: str) -> list[tuple[int, int, str]]:
    quote = literal[:1] if literal[:1] in {'"', "'"} else ""
    inner = literal[len(quote) : len(literal) - len(quote)]
    leading = _LEADING.get(quote, _PLAIN_LEADING).match(inner)
    start = leading.end() if leading else 0
    trailing = _TRAILING.get(quote, _PLAIN_TRAILING).search(inner, start)
    end = trailing.start() if trailing else len(inner)
    cuts = [(0, start, ""), (end, len(inner), "")]
    return [(a + len(quote), b + len(quote), new) for a, b, new in cuts if b > a]


def _trimmed_block(literal: str, *, keep: bool) -> list[tuple[int, int, str]]:
    header = _HEADER.match(literal)
    if not header:
        return []
    edits = []
    if not keep and (mark := _CHOMPED.match(literal)):
        edits.append((0, mark.end(), f"{mark[1]}{mark[2]}{mark[3]}-"))
    body = literal[header.end() :]
    indent = len(body) - len(body.lstrip("\r\n \t"))
    blank_lines = max(body.rfind("\n", 0, indent) + 1, 0)
    first = _PLAIN_LEADING.match(body, indent)
    if blank_lines:
        edits.append((header.end(), header.end() + blank_lines, ""))
    if first and first.end() > indent:
        edits.append((header.end() + indent, header.end() + first.end(), ""))
    last = re.search(rf"[{BLANKS}]*\Z", body)
    stop = len(body) - (len(body) - len(body.rstrip("\r\n")) and (2 if body.endswith("\r\n") else 1))
    if last and stop > last.start() and last.start() > indent:
        edits.append((header.end() + last.start(), header.end() + stop, ""))
    return edits


def with_line_feeds(literal: str, value: str, *, flow: bool) -> list[tuple[int, int, str]] | None:
    """What to change in a text in double quotes so that escaped carriage returns are line feeds; None if impossible."""
    edits = [
        (found.start(), found.end(), "\\n")
        for found in _UNITS.finditer(literal)
        if found[0].lower().startswith(_CARRIAGE_RETURNS)
    ]
    fits = literal.startswith('"') and edits and value_of(changed(literal, edits), flow=flow) == value
    return edits if fits else None


def changed(text: str, edits: list[tuple[int, int, str]]) -> str:
    """The text with its pieces replaced, which stand in order and do not overlap."""
    out, at = [], 0
    for start, end, new in edits:
        out += [text[at:start], new]
        at = end
    return "".join([*out, text[at:]])
