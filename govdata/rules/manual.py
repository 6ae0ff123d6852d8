"""The manual of a rule: what stands in the docstring of its file, taken apart."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from inspect import cleandoc
from textwrap import dedent
from typing import TYPE_CHECKING, Literal

from govdata.errors import UsageError
from govdata.faults import FAULTS
from govdata.rules import FAMILIES, get

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.faults import Severity

__all__ = ["Example", "Manual", "code_of", "manual"]

_RUN, _MODEL = "run", "for the model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A piece of an example: the text of a file, fields of an otherwise sound record, or commands.

    `file` is the file's name; without one the text is fields, in YAML, unless `form` says `run` (commands), or `model`
    (fields in JSON that no reader gives to the model as they stand).
    """

    text: str
    file: str = ""
    form: Literal["", "run", "model"] = ""

    @property
    def title(self) -> str:
        """How the example is headed, behind Bad or Good."""
        return f", in {self.file}" if self.file else {"run": f", {_RUN}", "model": f", {_MODEL}", "": ""}[self.form]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manual:
    """What there is to say of a code. The pieces of `bad` belong together, and so do those of `good`."""

    code: str
    name: str
    severity: Severity
    family: str
    summary: str
    why: tuple[str, ...]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    way_out: str
    see: str


def manual(code: str) -> Manual:
    """The manual of a code. Raises KeyError for a code that nobody has."""
    rule = get(code)
    fault, family = FAULTS[code], FAMILIES[code[2]]
    lines = cleandoc(sys.modules[f"{__package__}.{family}.{fault.name.replace('-', '_')}"].__doc__ or "").split("\n")
    bad, good, prose = list[Example](), list[Example](), list[str]()
    for head, text in _pieces(lines):
        if head.startswith(("Bad", "Good")):
            (bad if head.startswith("Bad") else good).append(_example(head, text))
        else:
            prose.append(text)
    known = {p.partition(": ")[0]: p.partition(": ")[2] for p in prose if p.startswith(("Way out: ", "See: "))}
    return Manual(
        code=rule.code,
        name=fault.name,
        severity=fault.severity,
        family=family,
        summary=prose[0],
        why=tuple(p for p in prose[1:] if not p.startswith(("Way out: ", "See: "))),
        bad=tuple(bad),
        good=tuple(good),
        way_out=known["Way out"],
        see=known.get("See", ""),
    )


def code_of(name: str) -> str:
    """The code that a code, in either case, or the name of a rule stands for. Raises UsageError, with the nearest."""
    if name.upper() in FAULTS:
        return name.upper()
    names = {fault.name: code for code, fault in FAULTS.items()}
    if name.lower() in names:
        return names[name.lower()]
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    near = get_close_matches(name.upper(), FAULTS, n=1) or get_close_matches(name.lower(), names, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UsageError(f"there is no rule {name!r}{hint} (`govdata rule --all` lists them)")


def _pieces(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The paragraphs, each with an empty head, and the indented blocks, each with the line that heads it."""
    head, block, paragraph = "", list[str](), list[str]()
    for line in [*lines, "", "end"]:
        if head and (not line or line.startswith("    ")):
            block.append(line)
            continue
        if head:
            yield head, dedent("\n".join(block)).strip("\n") + "\n"
            head, block = "", []
        if line.startswith(("Bad", "Good")) and line.endswith(":"):
            head = line.removesuffix(":")
        elif line:
            paragraph.append(line)
        elif paragraph:
            yield "", " ".join(paragraph)
            paragraph = []


def _example(head: str, text: str) -> Example:
    how = head.partition(", ")[2]
    if how.startswith("in "):
        return Example(text=text, file=how.removeprefix("in "))
    if how == _RUN:
        return Example(text=text, form="run")
    return Example(text=text, form="model" if how == _MODEL else "")
