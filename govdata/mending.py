"""Mending sources by the edits that findings carry, in memory, until nothing is left that can be; then on disk."""

from __future__ import annotations

import os
import re
from bisect import bisect
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from govdata.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govdata.finding import Edit, Finding
    from govdata.inputs import Input
    from govdata.source import Source

__all__ = ["Mended", "edited", "mend"]

#: A mended text may have faults that its old faults hid; so many times it is looked at again.
_PASSES = 50
#: Larger files are left as they are: what is mended is held in memory.
_MOST_BYTES = 64 * 2**20


@dataclass(slots=True)
class Mended:
    """What mending came to: the sources that change, before and after, and how many faults are gone."""

    before: dict[str, bytes] = field(default_factory=dict)
    after: dict[str, bytes] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    faults: int = 0

    def diff(self) -> Iterator[str]:
        """The changes as a unified diff, file by file."""
        for name in sorted(self.after):
            yield from _diff(name, self.before[name], self.after[name])

    def write(self) -> Iterator[str]:
        """Put each file in place of the old one, whole; yields a line for each that could not be. Raises UsageError.

        A file keeps its mode. One that is read-only, or was changed since it was read, is left as it is.
        """
        for name in sorted(self.after):
            path = self.sources[name].path
            if path is None or path != Path(name):
                raise UsageError("standard input cannot be mended in place: ask for --diff")
            refusal = _refusal(path, self.before[name])
            if refusal:
                yield f"{name} is left as it is: {refusal}"
                continue
            _replace(path, self.after[name])


def mend(inputs: Sequence[Input], judge: Callable[[list[Input]], Iterable[Finding]], *, unsafe: bool) -> Mended:
    """Mend what can be mended of the inputs; writes nothing. `unsafe` takes guesses too.

    `judge` finds what is wrong with inputs. Edits that get in each other's way are made one after the other.
    """
    done = Mended()
    kinds = {"safe", "unsafe"} if unsafe else {"safe"}
    now = list(inputs)
    originals = {one.source.name: one.source for one in inputs}
    for _ in range(_PASSES):
        by_source: dict[str, list[Finding]] = {}
        for finding in judge(now):
            if finding.fix in kinds:
                by_source.setdefault(finding.place.source, []).append(finding)
        changed = _pass(done, by_source, originals)
        if not changed:
            break
        now = [_with(one, done.after[one.source.name]) for one in inputs if one.source.name in changed]
    return done


def _pass(done: Mended, by_source: dict[str, list[Finding]], originals: dict[str, Source]) -> set[str]:
    """Make the edits that can be made now; the names of the sources that changed."""
    changed = set()
    for name, findings in sorted(by_source.items()):
        content = done.after.get(name)
        if content is None:
            content = originals[name].read()
            if len(content) > _MOST_BYTES:
                continue
            done.before[name], done.sources[name] = content, originals[name]
        new, count = edited(content, [finding.edits for finding in sorted(findings)])
        if new != content:
            done.after[name] = new
            done.faults += count
            changed.add(name)
    return changed


def _with(one: Input, content: bytes) -> Input:
    return replace(one, source=replace(one.source, path=None, content=content))


def edited(content: bytes, groups: Iterable[Sequence[Edit]]) -> tuple[bytes, int]:
    """The content with as many groups of edits made as can be at once, each whole or not at all, and how many were."""
    text = content.decode("utf-8", "surrogateescape")
    mark = len("\ufeff") if text.startswith("\ufeff") else 0
    starts = _line_starts(text, {edit.line for edits in groups for edit in edits}, mark)
    taken: list[tuple[int, int, str]] = []
    count = 0
    for edits in groups:
        moved = [(starts[e.line] + e.start, starts[e.line] + e.end, e.text) for e in edits]
        if not any(_meets(taken, start, end) for start, end, _ in moved):
            for one in moved:
                taken.insert(bisect(taken, one), one)
            count += 1
    out, at = [], 0
    for start, end, new in taken:
        out += [text[at:start], new]
        at = end
    return "".join([*out, text[at:]]).encode("utf-8", "surrogateescape"), count


def _meets(taken: list[tuple[int, int, str]], start: int, end: int) -> bool:
    """Whether a piece overlaps one that is taken; these are sorted and do not overlap."""
    at = bisect(taken, (start, end, ""))
    before, after = taken[at - 1 : at], taken[at : at + 1]
    return any(b > start for _, b, _ in before) or any(a < end or a == start for a, _, _ in after)


def _line_starts(text: str, wanted: set[int], mark: int) -> dict[int, int]:
    """The offsets of the lines, as NDJSON counts them."""
    starts, at, number = {}, mark, 1
    for line in sorted(wanted):
        while number < line:
            at = text.index("\n", at) + 1
            number += 1
        starts[line] = at
    return starts


def _refusal(path: Path, before: bytes) -> str:
    """Why a file may not be replaced; empty where it may."""
    try:
        if not path.stat().st_mode & 0o222:
            return "it is read-only"
        if path.read_bytes() != before:
            return "it was changed while it was checked"
    except OSError as error:
        return f"{error.strerror}".lower()
    return ""


def _replace(path: Path, content: bytes) -> None:
    """Write beside the file and rename, so that no reader sees half of it; a link stays one. Raises OSError."""
    path = path.resolve()
    mode = path.stat().st_mode & 0o7777
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as partial:
        try:
            partial.write(content)
            partial.flush()
            os.fsync(partial.fileno())
            os.chmod(partial.name, mode)  # noqa: PTH101  # a name, not a path
            os.replace(partial.name, path)  # noqa: PTH105
        except BaseException:
            os.unlink(partial.name)  # noqa: PTH108
            raise


def _diff(name: str, before: bytes, after: bytes) -> Iterator[str]:
    from difflib import unified_diff  # noqa: PLC0415  # only where it is asked for

    old, new = (re.findall(r"[^\n]*\n|[^\n]+", content.decode("utf-8", "replace")) for content in (before, after))
    for line in unified_diff(old, new, fromfile=name, tofile=name):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
