"""Writes the pages of docs/reference/ from the code, so that nothing is written twice: `python -m docs.build`."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import click

import govdata
from docs import newsml, rules
from govdata import codes
from govdata.cli.main import cli
from govdata.faults import FAULTS
from govdata.model.release import Release
from govdata.model.shape import shape
from govdata.vocab import crosswalks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.types import Record

__all__ = ["PAGES", "main"]

HERE = Path(__file__).parent / "reference"
NOTE = "*Written by `make docs` from the code; do not edit.*"


def command_line() -> Iterator[str]:
    """Each command as `--help` tells it."""
    yield f"# The command line\n\n{NOTE}\n"
    yield _help(cli, "govdata")
    context = click.Context(cli, info_name="govdata")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is not None:
            yield _help(command, f"govdata {name}")


def _help(command: click.Command, name: str) -> str:
    # A command keeps the help option that it was first asked for, so the names are given as the group gives them.
    context = click.Context(
        command, info_name=name, terminal_width=80, max_content_width=80, help_option_names=["-h", "--help"]
    )
    return f"\n## {name}\n\n```text\n{command.get_help(context)}\n```\n"


def python() -> Iterator[str]:
    """Each public name with its signature and docstring."""
    yield f"# The Python API\n\n{NOTE}\n\nWhat is public is what `govdata.__all__` names.\n"
    for name in govdata.__all__:
        thing = getattr(govdata, name)
        if inspect.isroutine(thing) or inspect.isclass(thing):
            yield f"\n## {name}\n\n{_signature(name, thing)}{_indented(inspect.getdoc(thing) or '')}\n"


def _signature(name: str, thing: object) -> str:
    if not inspect.isroutine(thing):
        return ""
    parameters = inspect.signature(thing)
    inner = ",\n".join(f"    {p}" for p in _spelt(parameters))
    return f"```python\ngovdata.{name}(\n{inner},\n) -> {parameters.return_annotation}\n```\n\n"


def _spelt(signature: inspect.Signature) -> Iterator[str]:
    named = False
    for parameter in signature.parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not named:
            named = True
            yield "*"
        yield str(parameter).replace("'", "")


def _indented(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines())


def fields() -> Iterator[str]:
    """Each field of the record, class by class."""
    yield f"# The fields of a release\n\n{NOTE}\n"
    seen: list[type[Record]] = [Release]
    for cls in seen:
        yield f"\n## {cls.__name__}\n\n{_indented((inspect.getdoc(cls) or '').partition(chr(10) * 2)[0])}\n"
        yield "\n| field | required | what it is | example |\n|---|---|---|---|\n"
        for name, field in shape(cls).items():
            info = cls.model_fields[name]
            example = next(iter(info.examples or ()), "")
            required, described = "yes" if field.required else "", _cell(info.description or "")
            yield f"| `{name}` | {required} | {described} | {_code(example)} |\n"
            if field.nested is not None and field.nested not in seen:
                seen.append(field.nested)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _code(value: object) -> str:
    if value == "":
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"`{_cell(text)}`"


def code_lists() -> Iterator[str]:
    """Each code list with labels, definitions and what the codes match elsewhere."""
    yield f"# Code lists\n\n{NOTE}\n"
    for name in codes.LISTS:
        listed = codes.get(name)
        yield f"\n## {listed.title}\n\n{listed.definition}\n\n<{listed.iri}>\n"
        yield "\n| code | English | 繁體中文 | 简体中文 | definition | matches |\n|---|---|---|---|---|---|\n"
        for code in listed.codes:
            matches = ", ".join(f"{kind} <{iri}>" for kind, iri in code.same)
            labels = f"{code.en} | {code.zh_hant} | {code.zh_hans}"
            yield f"| `{code.code}` | {labels} | {_cell(code.definition)} | {matches} |\n"


def crosswalk() -> Iterator[str]:
    """Each row of each crosswalk."""
    yield f"# Crosswalks\n\n{NOTE}\n\n"
    yield "How our JSON-LD is called in other vocabularies: theirs is the same, close, wider or narrower than ours.\n"
    for name, title in crosswalks.STANDARDS.items():
        yield f"\n## {title}\n\n| ours | theirs | nearness | note |\n|---|---|---|---|\n"
        for row in crosswalks.CROSSWALKS:
            if row.standard == name:
                theirs = f"<{row.theirs}>" if ":" in row.theirs else f"`{row.theirs}`"
                yield f"| `{row.ours}` | {theirs} | {row.nearness} | {_cell(row.note)} |\n"


def findings() -> Iterator[str]:
    """Each code that a finding may carry."""
    yield f"# Findings\n\n{NOTE}\n\n| code | name | severity |\n|---|---|---|\n"
    for code, fault in FAULTS.items():
        yield f"| {code} | {fault.name} | {fault.severity} |\n"


def members() -> Iterator[str]:
    """The members of the open sets, each in its own line."""
    yield f"# Formats, forms and reports\n\n{NOTE}\n"
    for package, title in (
        ("readers", "What is read"),
        ("exporters", "What is published (`--to`)"),
        ("forms", "Forms of one record (`parse --format`)"),
        ("reports", "Reports (`--output-format`)"),
    ):
        home = import_module(f"govdata.{package}")
        folder = getattr(home, package.upper())
        yield f"\n## {title}\n\n| name | what it is |\n|---|---|\n"
        for module in sorted(m.name for m in iter_modules(home.__path__) if not m.name.startswith("_")):
            name = module.replace("_", "-")
            yield f"| `{name}` | {_cell(folder.get(name).summary)} |\n"


PAGES = {
    "cli.md": command_line,
    "code-lists.md": code_lists,
    "crosswalks.md": crosswalk,
    "fields.md": fields,
    "findings.md": findings,
    "formats.md": members,
    "newsml.md": newsml.elements,
    "python.md": python,
}


def main() -> None:
    """Write every page, those of the rules too."""
    HERE.mkdir(exist_ok=True)
    for name, page in PAGES.items():
        (HERE / name).write_text("".join(page()), encoding="utf-8", newline="\n")
    rules.write()


if __name__ == "__main__":
    main()
