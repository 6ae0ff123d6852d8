"""From what people type to normal form.

Shorthands and harmless variants are converted, each with its finding (design 2.6).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from govdata.finding import Problem
from govdata.model import patterns
from govdata.model.language import canonical_case
from govdata.model.licenses import spdx_id
from govdata.model.media import Media
from govdata.model.shape import Shape, shape
from govdata.model.subjects import medtop

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.model.types import Record
    from govdata.source import Json

__all__ = ["BLANKS", "Conversion", "normalise", "set_order"]

_SETS = frozenset({"same_as", "subjects", "keywords", "translations", "identifiers"})
_MOST_PLACES = 7


class Conversion(NamedTuple):
    """A value that was converted: the code of the finding, and what to say."""

    code: str
    problem: Problem


def normalise(cls: type[Record], data: Json) -> tuple[Any, list[Conversion]]:
    """The data with every harmless variant in normal form, and what was converted.

    Only what has one meaning is converted; all else is left as it is, for the model to refuse.
    """
    walk = _Walk([])
    return walk.thing(cls, data, ""), walk.notes


class _Walk(NamedTuple):
    notes: list[Conversion]

    def thing(self, cls: type[Record], data: Json, at: str) -> Json:
        if cls is Media and isinstance(data, bool):
            return {"status": "stated" if data else "none"}
        if not isinstance(data, dict):
            return data
        fields = shape(cls)
        out = {}
        for key, value in data.items():
            field = fields.get(key)
            new = value if field is None else self.field(field, value, f"{at}/{_escaped(key)}")
            if new is not None or field is None:
                out[key] = new
        return self.sets(out, at)

    def field(self, field: Shape, value: Json, at: str) -> Json:
        if value is None:
            return None
        if field.many:
            return self.members(field, value, at)
        if field.keyed:
            return self.names(value, at) if field.pattern else value
        return self.value(field, value, at)

    def members(self, field: Shape, value: Json, at: str) -> Json:
        if not isinstance(value, list | tuple):
            return value
        return [self.value(field, member, f"{at}/{n}") for n, member in enumerate(value)]

    def value(self, field: Shape, value: Json, at: str) -> Json:
        if field.nested is not None:
            return self.thing(field.nested, value, at)
        if field.pattern in _DEGREES and isinstance(value, int | float) and not isinstance(value, bool):
            return _decimal(value)
        if isinstance(value, str):
            return self.text(field, value, at)
        return value

    def names(self, value: Json, at: str) -> Json:
        if not isinstance(value, dict):
            return value
        out = {}
        for tag, name in value.items():
            spelt = canonical_case(tag)
            if spelt != tag:
                message, way_out = _SAID["GD606"]
                self.note("GD606", f"{at}/{_escaped(tag)}", message, (way_out.format(spelt), spelt), key=True)
            taken = spelt in value or spelt in out  # two names for one language: the model refuses the second tag
            out[tag if taken else spelt] = self.field(_NAME, name, f"{at}/{_escaped(tag)}")
        return out

    def text(self, field: Shape, value: str, at: str) -> str | None:
        if field.pattern == patterns.POINTER:
            return value  # an empty one means the whole record, and a key may end in a blank
        if field.pattern == patterns.TEXT:
            # The last line end of a text is how YAML's block scalars end, and no part of it.
            value = self.convert(_line_feeds, "GD602", value, at).removesuffix("\n")
        value = self.convert(_trimmed, "GD601", value, at)
        if not value:
            self.note("GD603", at, "an empty text", ("leave the field out", ""))
            return None
        code, function = _BY_PATTERN.get(field.pattern or "", ("", None))
        return value if function is None else self.convert(function, code, value, at)

    def convert(self, function: Callable[[str], str], code: str, value: str, at: str) -> str:
        new = function(value)
        if new != value:
            message, way_out = _SAID[code]
            self.note(code, at, message, (way_out.format(new), new))
        return new

    def sets(self, out: dict[str, Any], at: str) -> dict[str, Any]:
        for name in sorted(_SETS & out.keys()):
            members = out[name]
            if not isinstance(members, list) or any(m is None for m in members):
                continue
            ordered = _ordered(members)
            if ordered != members:
                self.note("GD604", f"{at}/{name}", "a set that is not sorted, or repeats itself", ("sort it", ""))
                out[name] = ordered
        return out

    def note(self, code: str, at: str, message: str, way_out: tuple[str, str], *, key: bool = False) -> None:
        """Say what was converted; `way_out` is what to do, and what should stand there instead."""
        help_, new = way_out
        problem = Problem(pointer=at, message=message, help=help_, key=key, suggestion=new)
        self.notes.append(Conversion(code, problem))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _trimmed(text: str) -> str:
    return text.strip(BLANKS)


def _utc(text: str) -> str:
    return f"{text[:-6]}Z" if text.endswith(("+00:00", "-00:00")) and "T" in text else text


def _media_topic(text: str) -> str:
    return medtop(text) or text


def _spdx(text: str) -> str:
    return spdx_id(text) or text


def _decimal(number: float) -> Json:
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124  # NaN
        return number
    exact = Decimal(repr(number))
    text = f"{exact:f}"
    return number if len(text.partition(".")[2]) > _MOST_PLACES else text.removesuffix(".0")


def set_order(field: Shape, members: list[Any]) -> list[int]:
    """The numbers of a set's members in its order, each member once: as `normalise` sorts what it has converted."""
    converted = _Walk([]).members(field, members, "")
    ordered = sorted(range(len(converted)), key=lambda n: _key(converted[n]))
    kept: list[int] = []
    for n in ordered:
        if not kept or converted[n] != converted[kept[-1]]:
            kept.append(n)
    return kept


def _ordered(members: list[Any]) -> list[Any]:
    ordered = sorted(members, key=_key)
    return [m for n, m in enumerate(ordered) if n == 0 or m != ordered[n - 1]]


def _key(member: Json) -> tuple[str, ...]:
    if isinstance(member, dict):
        return tuple(str(member.get(k, "")) for k in ("language", "id", "scheme", "value"))
    return (str(member),)


#: What is taken off around a text; a range in the pattern's class stands for its members here.
BLANKS = "\t\n\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DEGREES = frozenset({patterns.LATITUDE, patterns.LONGITUDE})
_NAME = Shape(pattern=patterns.LINE)
_BY_PATTERN: dict[str, tuple[str, Callable[[str], str]]] = {
    patterns.DATE_TIME: ("GD605", _utc),
    patterns.PARTIAL_DATE: ("GD605", _utc),
    patterns.BCP47: ("GD606", canonical_case),
    patterns.SUBJECT: ("GD607", _media_topic),
    patterns.LICENSE: ("GD607", _spdx),
}
_SAID = {
    "GD601": ("blanks around a text", "take them off"),
    "GD602": ("carriage returns in a text", "end lines with LF"),
    "GD605": ("UTC as an offset", "write `{}`"),
    "GD606": ("a language tag in another case than the canonical", "write `{}`"),
    "GD607": ("a long form where a short one stands for it", "write `{}`"),
}
