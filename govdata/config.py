"""The configuration.

`govdata.toml`, or `[tool.govdata]` in `pyproject.toml`: the nearest upwards, up to the repository's root.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govdata.dataset import Dataset
from govdata.errors import UsageError
from govdata.given import Given

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Config", "load"]

_DATASET = tuple(f.name for f in fields(Dataset))
_GIVEN = tuple(f.name for f in fields(Given))
_LISTS = ("include", "select", "extend-select", "ignore", "profiles")
_PATHS = ("actors", "overlay", "baseline")
_SECTIONS = ("dataset", "parse", "export", "severity", "per-file-ignores")
_KEYS = (*_LISTS, *_PATHS, *_SECTIONS, "fail-on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What the configuration says; paths in it are relative to its own folder.

    Where it was found upwards of the working folder they are made relative to that, as reports show them. `select`,
    `extend_select`, `ignore`, and the lists of `per_file_ignores` hold codes, beginnings of codes and names as they are
    written; so do the keys of `severity`. `profiles` are formats that records are to be fit for.
    """

    path: Path | None = None
    include: tuple[str, ...] = ()
    actors: Path | None = None
    overlay: Path | None = None
    baseline: Path | None = None
    fail_on: str = "error"
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dataset: Dataset = field(default_factory=Dataset)
    given: Given = field(default_factory=Given)
    formats: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def load(path: Path | None = None, *, start: Path | None = None) -> Config:
    """The configuration at `path`, else the nearest from `start` upwards, else an empty one.

    Raises UsageError for a file that cannot be read, a key that is not known, a value of the wrong type.
    """
    if path is None:
        path = _nearest((start or Path()).resolve())
        if path is None:
            return Config()
        path = path if start else Path(os.path.relpath(path))
    table = _table(path)
    _known(table, _KEYS, path, "")
    return Config(
        path=path,
        include=tuple(str(path.parent / p) for p in _texts(table, "include", path)),
        actors=path.parent / _text(table, "actors", path) if "actors" in table else None,
        overlay=path.parent / _text(table, "overlay", path) if "overlay" in table else None,
        baseline=path.parent / _text(table, "baseline", path) if "baseline" in table else None,
        fail_on=_choice(table, "fail-on", ("error", "warning", "never"), path) if "fail-on" in table else "error",
        select=tuple(_texts(table, "select", path)),
        extend_select=tuple(_texts(table, "extend-select", path)),
        ignore=tuple(_texts(table, "ignore", path)),
        profiles=tuple(_texts(table, "profiles", path)),
        severity=_severities(table, path),
        per_file_ignores=_per_file(table, path),
        dataset=Dataset(**_section(table, "dataset", _DATASET, path)),
        given=Given(**_section(table, "parse", _GIVEN, path)),
        formats=_formats(table, path),
    )


def _nearest(folder: Path) -> Path | None:
    for parent in (folder, *folder.parents):
        if (parent / "govdata.toml").is_file():
            return parent / "govdata.toml"
        project = parent / "pyproject.toml"
        if project.is_file() and "govdata" in _read(project).get("tool", {}):
            return project
        if (parent / ".git").exists():
            return None
    return None


def _table(path: Path) -> dict[str, Any]:
    table = _read(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("govdata", {})
    if not isinstance(table, dict):
        raise UsageError(f"{path}: [tool.govdata] must be a table")
    return table


def _read(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  # many runs have no configuration

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"cannot read the configuration {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"the configuration {path} is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"the configuration {path} is not TOML: {error}") from error


def _known(table: Mapping[str, Any], known: Iterable[str], path: Path, section: str) -> None:
    known = sorted(known)
    for key in table:
        if key not in known:
            from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

            near = get_close_matches(key, known, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"there are: {', '.join(known)}"
            raise UsageError(f"{path}: `{key}` is not a key of {section or 'the configuration'}; {hint}")


def _section(table: Mapping[str, Any], name: str, known: Iterable[str], path: Path) -> dict[str, str]:
    section = _subtable(table, name, path)
    spelt = {key.replace("-", "_"): key for key in section}
    _known({k.replace("-", "_"): v for k, v in section.items()}, known, path, f"[{name}]")
    return {key: _text(section, written, path) for key, written in spelt.items()}


def _formats(table: Mapping[str, Any], path: Path) -> dict[str, dict[str, str]]:
    section = table.get("export", {})
    if not isinstance(section, dict) or not all(isinstance(v, dict) for v in section.values()):
        raise UsageError(f"{path}: [export] holds a table for each format, as [export.newsml]")
    return {name: {key: _text(values, key, path) for key in values} for name, values in section.items()}


def _text(table: Mapping[str, Any], key: str, path: Path) -> str:
    value = table[key]
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UsageError(f"{path}: `{key}` must be a text (in quotes)")
    return str(value)


def _texts(table: Mapping[str, Any], key: str, path: Path) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise UsageError(f"{path}: `{key}` must be a list of texts")
    return value


def _choice(table: Mapping[str, Any], key: str, legal: tuple[str, ...], path: Path) -> str:
    value = _text(table, key, path)
    if value not in legal:
        raise UsageError(f"{path}: `{key}` is {', '.join(legal[:-1])} or {legal[-1]}")
    return value


def _severities(table: Mapping[str, Any], path: Path) -> dict[str, str]:
    section = _subtable(table, "severity", path)
    return {code: _choice(section, code, ("error", "warning", "info"), path) for code in section}


def _per_file(table: Mapping[str, Any], path: Path) -> dict[str, tuple[str, ...]]:
    section = _subtable(table, "per-file-ignores", path)
    return {pattern: tuple(_texts(section, pattern, path)) for pattern in section}


def _subtable(table: Mapping[str, Any], name: str, path: Path) -> dict[str, Any]:
    section = table.get(name, {})
    if not isinstance(section, dict):
        raise UsageError(f"{path}: [{name}] must be a table")
    return section
