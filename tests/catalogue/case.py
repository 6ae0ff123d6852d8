"""A fault as data: the text of its files, with a mark where the finding must stand, and the code that it must have."""

from __future__ import annotations

from typing import NamedTuple

from tests.rules.example import with_fields

__all__ = ["MARK", "Case", "dated", "fields", "file", "files"]

#: Stands before the first character that a finding is about, and is taken out.
MARK = "⟦"
SOUND = with_fields("")


class Case(NamedTuple):
    """Files by name; the mark in one of them is the place, unless `place` says it."""

    code: str
    files: dict[str, str | bytes]
    place: str = ""
    options: tuple[tuple[str, str], ...] = ()


def fields(code: str, text: str) -> Case:
    """Fields of an otherwise sound record in YAML."""
    return Case(code, {"f.yaml": with_fields(text.lstrip("\n"))})


def file(code: str, name: str, text: str | bytes, place: str = "", **options: str) -> Case:
    """One file as it is."""
    return Case(code, {name: text.lstrip("\n") if isinstance(text, str) else text}, place, tuple(options.items()))


def files(code: str, *texts: str, **register: str) -> Case:
    """Records in YAML, one a file `1.yaml`, `2.yaml` …, each some fields of an otherwise sound one."""
    named = {f"{n}.yaml": with_fields(text.lstrip("\n")) for n, text in enumerate(texts, 1)}
    return Case(code, {**named, **{f"{name}.yaml": text for name, text in register.items()}})


def dated(name: str, title: str, rest: str = "") -> str:
    """Fields that tell a record from the others of its dataset."""
    return f"id: {name}\ntitle: {title}\n{rest}"
