"""Examples of rules, run: files are written, commands are typed, and what is found comes back."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from govdata.cli.main import main
from govdata.inputs import find
from govdata.pipeline import validate
from govdata.register import Register, load
from govdata.shard import Settings
from tests.environment import standards

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

    from govdata.rules.manual import Example

RECORD = {
    "id": "2026-03-01-quay",
    "title": "New quay opens",
    "date": "2026-03-01",
    "language": "en",
    "publisher": "{id: harbour-ministry, name: Harbour Ministry}",
}
# The file of schema.org, which its users have; the tests take it from the standards folder.
_VOCABULARY = "schemaorg-all-https.ttl"
_FIELD = re.compile(r"^\W?([a-z_]+):", re.MULTILINE)
_FINDING = re.compile(r"^(\S.*?): (GD\d{3}) ", re.MULTILINE)


def with_fields(fields: str) -> str:
    """A sound record in YAML that has the fields."""
    given = set(_FIELD.findall(fields))
    return "".join(f"{key}: {value}\n" for key, value in RECORD.items() if key not in given) + fields


def run(pieces: Iterable[Example], capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    """Code and place of each finding of an example, written into the folder at hand."""
    pieces = list(pieces)
    _write(pieces)
    commands = [command for piece in pieces if piece.form == "run" for command in _commands(piece.text)]
    if not commands:
        return _validated()
    for command in commands[:-1]:
        _type(command)
    capsys.readouterr()
    _type(f"{commands[-1]} --output-format concise")
    return [(code, place) for place, code in _FINDING.findall("".join(capsys.readouterr()))]


def _write(pieces: list[Example]) -> None:
    named = {piece.file: piece.text for piece in pieces if piece.file}
    fields = [piece.text for piece in pieces if not piece.file and not piece.form]
    if fields or (any(piece.form == "run" for piece in pieces) and "quay.yaml" not in named):
        named["quay.yaml"] = with_fields("".join(fields))
    if any(_VOCABULARY in piece.text for piece in pieces):
        Path(_VOCABULARY).symlink_to(standards("schemaorg", _VOCABULARY))
    for name, text in named.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8", newline="")


def _validated() -> list[tuple[str, str]]:
    register = Path("actors.yaml")
    entries = load(register) if register.exists() else Register()
    names = sorted(path.name for path in Path().iterdir() if path.is_file() and path != register)
    results = validate(find(names), Settings(register=entries))
    return [(f.code, str(f.place)) for result in results for f in result.findings]


def _commands(text: str) -> list[str]:
    return [command.strip() for command in text.replace("\\\n", " ").removeprefix("$ ").split("\n$ ")]


def _type(command: str) -> None:
    name, *arguments = shlex.split(command)
    if name != "govdata":
        subprocess.run(["bash", "-euc", command], check=True)  # noqa: S607  # whichever stands first in PATH
        return
    try:
        main(arguments)
    except SystemExit:
        return
