"""Writes `docs/rules/`: a page for each rule, and an index, from the text that `govdata rule` prints."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from govdata.faults import FAULTS
from govdata.rules import FAMILIES
from govdata.rules.manual import manual

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.rules.manual import Example, Manual

__all__ = ["FOLDER", "pages", "write"]

FOLDER = Path(__file__).parent / "rules"

_INDEX = """# Rules

*Written by `make docs` from the rules; do not edit.*

Every finding has a code. A code keeps its meaning for ever; its severity may be set in the configuration. `govdata rule
GD302` prints what stands here. An example without the name of a file shows some fields of an otherwise sound record.
"""


def pages() -> dict[str, str]:
    """The pages by the names of their files."""
    manuals = [manual(code) for code in FAULTS]
    return {"README.md": "\n".join(_index(manuals)), **{f"{one.code}.md": _page(one) for one in manuals}}


def write() -> None:
    """Write the pages, and delete those of rules that are no more."""
    FOLDER.mkdir(exist_ok=True)
    found = pages()
    for old in FOLDER.iterdir():
        if old.name not in found:
            old.unlink()
    for name, text in found.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")


def _index(manuals: list[Manual]) -> Iterator[str]:
    yield _INDEX
    for digit, group in groupby(manuals, key=lambda one: one.code[2]):
        yield f"## GD{digit}xx {FAMILIES[digit]}\n"
        yield "| code | name | severity | what is wanted |"
        yield "|---|---|---|---|"
        yield from (f"| [{one.code}]({one.code}.md) | {one.name} | {one.severity} | {one.summary} |" for one in group)
        yield ""


def _page(one: Manual) -> str:
    return "\n\n".join(_paragraphs(one)) + "\n"


def _paragraphs(one: Manual) -> Iterator[str]:
    yield f"# {one.code} {one.name}"
    yield f"**{one.summary}** Severity: {one.severity}."
    yield from one.why
    for word, examples in (("Bad", one.bad), ("Good", one.good)):
        for example in examples:
            yield f"{word}{example.title}:\n\n```{_language(example)}\n{example.text}```"
    yield f"**Way out:** {one.way_out}"
    if one.see:
        yield f"See {one.see}"
    yield "[All rules](README.md)"


def _language(example: Example) -> str:
    if example.form or example.file:
        return {"run": "console", "model": "json"}.get(example.form, example.file.rpartition(".")[2])
    return "yaml"
