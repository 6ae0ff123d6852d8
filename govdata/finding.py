"""Findings: what is wrong with data, said once, with its place and the way out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from govdata.faults import FAULTS, Severity

if TYPE_CHECKING:
    from govdata.place import Place

__all__ = ["Edit", "Finding", "Fix", "Problem", "Related", "Severity"]

#: How `--fix` can mend a fault: by what can be meant alone, by a guess that wants `--unsafe-fixes`, or not at all.
Fix: TypeAlias = Literal["", "safe", "unsafe"]


class Edit(NamedTuple):
    """A change of a source: `text` for its code points from `start` up to `end`, counted from the start of `line`.

    A byte order mark does not count. `line` is 1 but for NDJSON, where a record is read by itself.
    """

    line: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Related:
    """A second place that a finding is about, with what stands there ("first used here")."""

    place: Place
    message: str
    line: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Finding:
    """One fault of the data, as a value: equal when everything that a report shows is equal, ordered by place.

    `code` is `GD` and three digits, `name` its kebab name; a code never changes its meaning and is never used again.
    `pointer` is a JSON Pointer (RFC 6901) into the record, empty for the whole of it. `help` is the way out. `label`
    stands at the caret. `fix` says whether it can be mended by itself, and `edits` how. `record` is the id of the
    record, where it is known. `line` is the text of the source's line, for the `full` report. `digest` is the hash of
    the value that it is about, where a baseline asks for it.
    """

    place: Place
    code: str
    name: str
    message: str
    pointer: str = ""
    severity: Severity = "error"
    help: str = ""
    label: str = ""
    fix: Fix = ""
    related: tuple[Related, ...] = ()
    record: str = ""
    line: str = field(default="", compare=False)
    edits: tuple[Edit, ...] = field(default=(), compare=False)
    digest: str = field(default="", compare=False)

    @classmethod
    def of(cls, code: str, place: Place, problem: Problem, *, line: str = "") -> Finding:
        """The finding of a problem at a place.

        Name and severity are those of the code. In a table whose columns people see, it is told by the column. Raises
        KeyError for an unknown code.
        """
        fault = FAULTS[code]
        return cls(
            place=place,
            code=code,
            name=fault.name,
            severity=fault.severity,
            message=place.headed(problem.message, problem.pointer),
            pointer=problem.pointer,
            help=place.worded(problem.help, problem.pointer),
            label=place.worded(problem.label, problem.pointer),
            line=line,
        )

    def __str__(self) -> str:
        """The finding on one line, as the `concise` report prints it."""
        way_out = f" ({self.help})" if self.help else ""
        return f"{self.place}: {self.code} {self.message}{way_out}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What a rule yields: a fault with its JSON Pointer; the engine adds code, severity, source and place.

    `key` puts the caret under the key rather than the value. `related` holds (pointer, message) of a second place.
    `suggestion` is what should stand there instead, where that is known or can be guessed.
    """

    pointer: str
    message: str
    help: str = ""
    label: str = ""
    key: bool = False
    related: tuple[tuple[str, str], ...] = ()
    suggestion: str = ""
