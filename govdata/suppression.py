"""Comments that silence a finding: `# govdata: ignore GD305 -- the photos show one building` (YAML, front matter)."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.faults import FAULTS
from govdata.finding import Finding, Problem
from govdata.syntax.record import Locator

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.place import Place
    from govdata.source import Raw
    from govdata.syntax.span import Span

__all__ = ["Suppression", "suppressions"]

_COMMENT = re.compile(r"(?:(?<=[ \t])|(?<![^\r\n]))#[ \t]*govdata:[^\r\n]*")
_PARTS = re.compile(
    r"#[ \t]*govdata:[ \t]*ignore(?P<codes>[ \t]+(?!--)\S.*?)??(?:[ \t]+--[ \t]*(?P<reason>.*?))?[ \t]*"
)
_NO_CONTENT = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)")
_WAY_OUT = "write `# govdata: ignore GD305 -- why`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """What a comment silences: findings of these codes in its source whose place is on line `of`.

    `place` is that of the comment, and `line` the text there.
    """

    place: Place
    codes: tuple[str, ...]
    of: int
    line: str


def suppressions(raws: Sequence[Raw]) -> tuple[list[Suppression], list[Finding]]:
    """The suppressions of a source, of which these are all records, and what is wrong with them.

    A comment beside something speaks of its line, one on a line of its own of the next line that has content.
    """
    found: list[Suppression] = []
    faults: list[Finding] = []
    locators = [raw.locate for raw in raws if isinstance(raw.locate, Locator)]
    lines = locators[0].lines
    for comment in _comments(lines.text, sorted(leaf for one in locators for leaf in _leaves(one.root()))):
        place = lines.place(*comment.span())
        text = lines.line_text(place.line)
        codes, problem = _read(comment[0])
        if problem is not None:
            faults.append(Finding.of("GD010", place, problem, line=text))
            continue
        of = place.line if text[: place.column - 1].strip() else place.line + _to_content(lines.text, comment.end())
        found.append(Suppression(place=place, codes=codes, of=of, line=text))
    return found, faults


def _comments(text: str, values: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """The comments that are for us, but for what only looks like one within a value."""
    for found in _COMMENT.finditer(text):
        before = values[max(bisect(values, (found.start(), len(text))) - 1, 0) :][:1]
        if not any(start <= found.start() < end for start, end in before):
            yield found


def _leaves(span: Span) -> Iterator[tuple[int, int]]:
    if not span.entries:
        yield span.start, span.end
    for entry in span.entries.values():
        yield from _leaves(entry.value)


def _read(comment: str) -> tuple[tuple[str, ...], Problem | None]:
    """The codes that a comment names, by code or name; or what is wrong with it."""
    parts = _PARTS.fullmatch(comment)
    if not parts:
        return (), _fault("the comment is not understood")
    named = re.split(r"[\s,]+", (parts["codes"] or "").strip(" \t,"))
    if not parts["reason"]:
        return (), _fault("the comment gives no reason")
    if named == [""]:
        return (), _fault("the comment names no code")
    return _known(named)


def _known(named: Sequence[str]) -> tuple[tuple[str, ...], Problem | None]:
    names = {fault.name: code for code, fault in FAULTS.items()}
    codes = tuple(name.upper() if name.upper() in FAULTS else names.get(name.lower(), "") for name in named)
    if "" in codes:
        return (), _unknown(named[codes.index("")], [*FAULTS, *names])
    if unread := next((code for code in codes if _is_unread(code)), ""):
        message = f"{unread} cannot be silenced: nobody checked what it is about"
        return (), Problem(pointer="", message=message, help="mend it, and delete the comment")
    return codes, None


def _is_unread(code: str) -> bool:
    """Whether something could not be read, or we failed: then the rest of the file was not looked at either."""
    return code.startswith(("GD0", "GD1", "GD9")) and FAULTS[code].severity == "error"


def _fault(message: str) -> Problem:
    return Problem(pointer="", message=f"{message}, and silences nothing", help=_WAY_OUT)


def _unknown(name: str, known: Sequence[str]) -> Problem:
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    near = get_close_matches(name, known, n=1) or get_close_matches(name.upper(), known, n=1)
    way_out = f"did you mean `{near[0]}`?" if near else "`govdata rule --all` lists the codes"
    return Problem(pointer="", message=f"there is no rule `{name}`: the comment silences nothing", help=way_out)


def _to_content(text: str, at: int) -> int:
    """How many lines further, from a line's end, the next line with content is."""
    end = re.compile(r"\r\n?|\n").match(text, at)
    at, count = (end.end() if end else at), 1
    while found := _NO_CONTENT.match(text, at):
        at, count = found.end(), count + 1
    return count
