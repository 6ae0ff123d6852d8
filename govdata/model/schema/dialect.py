"""The two dialects of the published schemas: the canonical record, and what people type.

They differ in how a value may be written, never in what it means: the second also takes what `govdata.model.normal`
brings to normal form, and the shorthands for media and for what a register holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from govdata.model import patterns
from govdata.model.licenses import LONG_FORM as LONG_LICENSE
from govdata.model.patterns import BLANKS
from govdata.model.subjects import LONG_FORM as LONG_SUBJECT

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ENTRY", "RELEASE", "Dialect", "Json", "guarded", "nullable"]

Json = dict[str, Any]

#: What `str.strip` takes off what was typed: the blanks of the normal form, and carriage returns.
_TYPED = f"{BLANKS}\r"
_NAMES = {
    getattr(patterns, constant): name
    for constant, name in {
        "BCP47": "LanguageTag",
        "COUNTRY": "Country",
        "DATE": "Date",
        "DATE_TIME": "DateTime",
        "EMAIL": "Email",
        "IRI": "Iri",
        "LATITUDE": "Latitude",
        "LICENSE": "License",
        "LINE": "Line",
        "LONGITUDE": "Longitude",
        "MEDIA_TYPE": "MediaType",
        "PARTIAL_DATE": "PartialDate",
        "POINTER": "Pointer",
        "SHA256": "Sha256",
        "SLUG": "Slug",
        "SUBJECT": "Subject",
        "TARGET": "Target",
        "TEXT": "Text",
        "URL": "Url",
    }.items()
}
_LARGEST_DEGREES = {patterns.LATITUDE: 90, patterns.LONGITUDE: 180}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How values may be written. `name` is also that of the schema's file: `release` or `entry`."""

    name: Literal["release", "entry"]

    @property
    def typed(self) -> bool:
        """Whether this is the dialect of what people type."""
        return self.name == "entry"

    def reference(self, pattern: str, *, optional: bool) -> Json:
        """A value of the lexical form that `pattern` describes, by reference to the form's definition."""
        text: Json = {"$ref": f"#/$defs/{'Optional' if optional else ''}{_NAMES[pattern]}"}
        if self.typed and pattern in _LARGEST_DEGREES:
            largest = _LARGEST_DEGREES[pattern]
            return {"anyOf": [text, {"type": "number", "minimum": -largest, "maximum": largest}]}
        return text

    def forms(self) -> Iterator[tuple[str, Json]]:
        """The definitions of all lexical forms, each for required and for optional values."""
        for pattern, name in sorted(_NAMES.items(), key=lambda item: item[1]):
            for optional, prefix in ((False, ""), (True, "Optional")):
                yield f"{prefix}{name}", self._form(pattern, optional=optional)

    def said(self, *codes: str) -> Json:
        """One of these codes, and not left to its default."""
        return {"type": "string", "enum": list(codes)}

    def nothing(self) -> Json:
        """A text that is as good as absent."""
        return {"type": ["string", "null"], "pattern": guarded(f"^[{_TYPED}]*$")} if self.typed else {"type": "null"}

    def no_members(self, kind: Literal["array", "object"]) -> Json:
        """A list or object that is as good as absent."""
        most = {"array": "maxItems", "object": "maxProperties"}[kind]
        return {"type": nullable(kind, optional=self.typed), most: 0}

    def _form(self, pattern: str, *, optional: bool) -> Json:
        written = self._typed(pattern, optional=optional) if self.typed else pattern
        form: Json = {"type": nullable("string", optional=optional), "pattern": guarded(written)}
        long = {patterns.LICENSE: LONG_LICENSE, patterns.SUBJECT: LONG_SUBJECT}.get(pattern)
        return form | {"not": {"type": "string", "pattern": guarded(long)}} if long and not self.typed else form

    def _typed(self, pattern: str, *, optional: bool) -> str:
        if pattern == patterns.POINTER:  # which may be empty, and may end in a blank
            return pattern
        inner = _lenient(pattern)[1:-1]
        return f"^[{_TYPED}]*(?:(?:{inner})[{_TYPED}]*)?$" if optional else f"^[{_TYPED}]*(?:{inner})[{_TYPED}]*$"


def nullable(kind: str, *, optional: bool) -> str | list[str]:
    """The `type` of a value of that kind, or of null as well."""
    return [kind, "null"] if optional else kind


def guarded(pattern: str) -> str:
    """The pattern with its end told so that Python's `re`, too, takes no line feed after it."""
    return f"{pattern[:-1]}$(?!\\n)"


def _lenient(pattern: str) -> str:
    """The pattern, widened by what is converted within: carriage returns, UTC as an offset, the case of tags."""
    if pattern == patterns.TEXT:
        inside = patterns.FORBIDDEN.replace("\x0b-\x1f", "\x0b\x0c\x0e-\x1f")
        return pattern.replace(f"[^{patterns.FORBIDDEN}]*", f"[^{inside}]*")
    if pattern in {patterns.DATE_TIME, patterns.PARTIAL_DATE}:
        return pattern.replace("(?:Z|", "(?:Z|[+-]00:00|")
    if pattern == patterns.BCP47:
        return _any_case(pattern)
    return pattern


def _any_case(pattern: str) -> str:
    for exact, either in (("a-z", "A-Za-z"), ("[A-Z]", "[A-Za-z]"), ("a-wy-z", "A-WY-Za-wy-z"), ("x(?:-", "[Xx](?:-")):
        pattern = pattern.replace(exact, either)
    return pattern


RELEASE = Dialect("release")
ENTRY = Dialect("entry")
