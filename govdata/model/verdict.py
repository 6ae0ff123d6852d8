"""What pydantic says of a record, in our words: one fault, one code, one way out (codes GD2xx)."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from govdata.finding import Problem
from govdata.model import patterns
from govdata.model.shape import Shape, child, shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic_core import ErrorDetails

    from govdata.model.types import Record
    from govdata.source import Json

__all__ = ["Path", "Verdict", "pointer", "verdicts"]

Path = tuple[str | int, ...]


class Verdict(NamedTuple):
    """A fault of the record's shape: the code, what to say, and the path that is unsound for it (None: nothing is)."""

    code: str
    problem: Problem
    bad: Path | None


def verdicts(cls: type[Record], errors: Sequence[ErrorDetails]) -> list[Verdict]:
    """The faults behind pydantic's errors, in their order. A missing field beside its misspelling is one fault."""
    missing = {tuple(e["loc"]) for e in errors if e["type"] == "missing"}
    folded: set[Path] = set()
    out = []
    for error in errors:
        if error["type"] == "extra_forbidden":
            path = tuple(error["loc"])
            near = _near(cls, path, missing)
            out.append(_unknown(path, near))
            folded.add((*path[:-1], near))
    for error in errors:
        if tuple(error["loc"]) not in folded or error["type"] != "missing":
            out.extend(_verdict(cls, error))
    return out


def pointer(path: Path) -> str:
    """The JSON Pointer (RFC 6901) of a path."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path if part != "[key]")


def _near(cls: type[Record], path: Path, missing: set[Path]) -> str:
    owner, _ = child(cls, path)
    lacking = [str(m[-1]) for m in missing if m[:-1] == path[:-1]]
    known = list(shape(owner)) if owner else []
    name = str(path[-1])
    near = get_close_matches(name, lacking, n=1) or get_close_matches(name, known, n=1)
    return near[0] if near else ""


def _unknown(path: Path, near: str) -> Verdict:
    owner = f"an item of `{path[-3]}`" if len(path) > 2 and isinstance(path[-2], int) else "this record"  # noqa: PLR2004
    owner = f"`{path[-2]}`" if len(path) > 1 and isinstance(path[-2], str) else owner
    problem = Problem(
        pointer=pointer(path),
        message=f"`{path[-1]}` is not a field of {owner}",
        help=f"did you mean `{near}`?" if near else "take it out, or put it under `extensions`",
        label=f"did you mean `{near}`?" if near else "",
        key=True,
        suggestion=near,
    )
    return Verdict("GD202", problem, None)


def _verdict(cls: type[Record], error: ErrorDetails) -> Iterator[Verdict]:
    kind, path, value = error["type"], tuple(error["loc"]), error["input"]
    if kind in {"extra_forbidden", "invariant", "set_order"}:
        return
    if kind == "missing":
        yield Verdict("GD201", _lacks(path), None)
    elif path[-1:] == ("[key]",):
        code, what, help_ = _FORMS[patterns.SLUG if path[0] == "extensions" else patterns.BCP47]
        yield Verdict(code, _problem(path, f"`{path[-2]}` is not {what}", help_, key=True), path[:-1])
    elif kind == "string_pattern_mismatch":
        code, message, help_, label = _form(child(cls, path)[1], str(value))
        yield Verdict(code, _problem(path, message, help_, label=label), path)
    elif kind == "literal_error":
        yield _not_listed(child(cls, path)[1], path, value)
    else:
        yield Verdict(_CODES.get(kind, "GD203"), _switch(path, value) or _problem(path, *_typed(error)), path)


def _problem(path: Path, message: str, help_: str = "", *, label: str = "", key: bool = False) -> Problem:
    return Problem(pointer=pointer(path), message=message, help=help_, label=label, key=key)


def _lacks(path: Path) -> Problem:
    return _problem(path, f"`{path[-1]}` is missing", f"add `{path[-1]}`")


_CODES = {
    "greater_than_equal": "GD204",
    "less_than_equal": "GD204",
    "string_unicode": "GD211",
    "extension": "GD213",
}
_NUMBER = ("a whole number", "write digits alone, without quotes")
_OBJECT = ("an object", "write its fields, each with its name, as `name: …`")
_WANTED = {
    "string_type": ("a text", "write one text"),
    "int_type": _NUMBER,
    "tuple_type": ("a list", "write a list, each entry on a line after `- `"),
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
}


def _typed(error: ErrorDetails) -> tuple[str, str]:
    field = error["loc"][-1] if error["loc"] else "the record"
    name = f"item {field + 1}" if isinstance(field, int) else f"`{field}`" if error["loc"] else field
    if error["type"] in _WANTED:
        wanted, way_out = _WANTED[error["type"]]
        if wanted == "a text" and isinstance(error["input"], int | float):
            way_out = "put it in quotes"
        return f"{name} must be {wanted}, not {_what(error['input'])}", way_out
    if error["type"] == "string_unicode":
        return f"{name} holds a lone surrogate, which is no character", "replace it"
    if error["type"] == "greater_than_equal":
        return f"{name} must be at least {error['ctx']['ge']}", "correct the number, or leave the field out"
    if error["type"] == "less_than_equal":
        return f"{name} must be at most {error['ctx']['le']}", "correct the number, or leave the field out"
    return f"{name}: {error['msg'][:1].lower()}{error['msg'][1:]}", ""


# What YAML 1.1 took for truth values, and people still write: YAML 1.2 knows `true` and `false` alone.
_SWITCHES = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false", "false": "false"}


def _switch(path: Path, value: Json) -> Problem | None:
    word = _SWITCHES.get(value.lower()) if path in {("photos",), ("videos",)} and isinstance(value, str) else None
    if word is None:
        return None
    problem = _problem(path, f"`{value}` is a text: `{path[-1]}` must be true, false or an object", f"write `{word}`")
    return replace(problem, label=f"write `{word}`", suggestion=word)


def _what(value: Json) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a text",
        dict: "an object",
        list: "a list",
    }
    return "nothing" if value is None else names.get(type(value), "that")


def _not_listed(field: Shape | None, path: Path, value: Json) -> Verdict:
    choices = field.choices if field else ()
    if not isinstance(value, str):
        return Verdict(
            "GD203",
            _problem(path, f"`{path[-1]}` must be a code, not {_what(value)}", f"write one of {', '.join(choices)}"),
            path,
        )
    near = get_close_matches(value.lower(), choices, n=1)
    allowed = f"allowed: {', '.join(choices)}"
    said = f"did you mean `{near[0]}`? {allowed}" if near else allowed
    code, what = ("GD206", "a kind of actor") if path[-1] == "kind" else ("GD205", f"a code of `{path[-1]}`")
    problem = _problem(path, f"`{value}` is not {what}", said, label=said)
    return Verdict(code, replace(problem, suggestion="".join(near)), path)


def _form(field: Shape | None, value: str) -> tuple[str, str, str, str]:
    pattern = field.pattern if field else ""
    if pattern in {patterns.DATE, patterns.DATE_TIME, patterns.PARTIAL_DATE}:
        return _bad_date(pattern, value)
    if pattern in {patterns.LINE, patterns.TEXT}:
        return _bad_text(pattern, value)
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    code, what, help_ = _FORMS.get(pattern or "", ("GD212", "in the right form", ""))
    return code, f"`{shown}` is not {what}", help_, ""


_SHOWN = 60
_FORMS: dict[str, tuple[str, str, str]] = {
    patterns.SLUG: (
        "GD208",
        "an identifier",
        "use a-z, 0-9 and . _ ~ - (at most 128), beginning with a letter or digit",
    ),
    patterns.POINTER: ("GD208", "a JSON Pointer", "write it as /actors/0/name"),
    patterns.SHA256: ("GD208", "a SHA-256 in hexadecimal", "64 digits 0-9 a-f"),
    patterns.URL: ("GD209", "a URL", "write http:// or https:// and ASCII only; percent-encode the rest"),
    patterns.IRI: ("GD209", "an IRI", "write it whole, with its scheme, in ASCII; percent-encode the rest"),
    patterns.SUBJECT: ("GD209", "a subject", "write `medtop:` and 8 digits, or an IRI"),
    patterns.TARGET: ("GD209", "a release id or URL", "write the id of a release, or a URL with http:// or https://"),
    patterns.LICENSE: ("GD209", "a licence", "write an SPDX id such as CC-BY-4.0, or a URL"),
    patterns.BCP47: ("GD210", "a BCP 47 language tag", "write it as en, zh-Hant or pt-BR"),
    patterns.COUNTRY: ("GD212", "a country code", "write the two capital letters of ISO 3166-1"),
    patterns.MEDIA_TYPE: ("GD212", "a media type", "write it as application/pdf, in lower case"),
    patterns.EMAIL: ("GD212", "an e-mail address", "write it as press@example.org"),
    patterns.LATITUDE: ("GD212", "a latitude", "degrees from -90 to 90, at most 7 places"),
    patterns.LONGITUDE: ("GD212", "a longitude", "degrees from -180 to 180, at most 7 places"),
}
_NAIVE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?", re.DOTALL)


def _bad_date(pattern: str, value: str) -> tuple[str, str, str, str]:
    if pattern != patterns.DATE and _NAIVE.fullmatch(value):
        return "GD307", f"`{value}` has no time zone", "write it as 2026-03-01T09:30:00+08:00 (Z for UTC)", ""
    if (found := _DAY.fullmatch(value)) and (said := _no_such_day(*(int(g) for g in found.groups()))):
        return "GD207", *said
    wanted = {
        patterns.DATE: "write it as 2026-03-01",
        patterns.DATE_TIME: "write it as 2026-03-01T09:30:00+08:00 (Z for UTC)",
        patterns.PARTIAL_DATE: "write 2026, 2026-03, 2026-03-01 or 2026-03-01T09:30:00+08:00",
    }[pattern]
    shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    return "GD207", f"`{shown}` is not a date in the right form", wanted, ""


def _no_such_day(year: int, month: int, day: int) -> tuple[str, str, str] | None:
    if not year:
        return "year 0 does not exist", "years run from 0001 to 9999", ""
    if not 1 <= month <= 12:  # noqa: PLR2004
        return f"month {month} does not exist", "months run from 01 to 12", ""
    last = monthrange(year, month)[1]
    if 1 <= day <= last:
        return None
    return f"{day} {month_name[month]} {year} does not exist", "", f"{month_name[month]} {year} has {last} days"


_BAD_CHARACTER = re.compile(f"[{patterns.FORBIDDEN}]")


def _bad_text(pattern: str, value: str) -> tuple[str, str, str, str]:
    if found := _BAD_CHARACTER.search(value):
        name = f"U+{ord(found[0]):04X}"
        return "GD211", f"the text holds {name}, a character that not every format can carry", "take it out", ""
    if pattern == patterns.LINE and "\n" in value.strip():
        return "GD211", "a text of several lines where one line is wanted", "make it one line", ""
    if pattern == patterns.LINE and "\t" in value.strip():
        return "GD211", "a tab in a text of one line", "write a blank", ""
    return "GD211", "the text is empty, or has blanks around it", "trim it, or leave the field out", ""
