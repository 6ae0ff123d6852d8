"""The types of Table Schema: how a cell's text becomes a value, so that it can be judged, bounded and compared.

A parser raises ValueError for a text that is none of its type. What is read is what Table Schema v2 and v1 both say;
where they leave something open (`any`), every text is taken.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from govdata.conformance.datapackage.durations import duration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Json = Mapping[str, Any]
    Parse = Callable[[str], Any]

__all__ = ["FORMS", "parser"]

FORMS: Final = {
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "date": "a date (YYYY-MM-DD)",
    "time": "a time (hh:mm:ss)",
    "datetime": "a date and time (YYYY-MM-DDThh:mm:ss, with an offset or `Z`)",
    "year": "a year (YYYY)",
    "yearmonth": "a year and month (YYYY-MM)",
    "duration": "a duration (ISO 8601, as P1DT2H)",
    "geopoint": "a point (longitude, latitude)",
    "object": "a JSON object",
    "array": "a JSON array",
    "geojson": "a GeoJSON object",
    "list": "a list of its item type",
    "string": "a text of the format",
}
"""What a cell of each type is, for messages."""

_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,4000}")
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?|NaN|[+-]?INF")
_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME: Final = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?")
_DATETIME: Final = re.compile(rf"{_DATE.pattern}T{_TIME.pattern}")
_YEAR: Final = re.compile(r"-?[0-9]{4,9}")
_YEARMONTH: Final = re.compile(r"-?[0-9]{4,9}-(?:0[1-9]|1[0-2])")
#: What the objects of GeoJSON (RFC 7946) have, by their type.
_SHAPES: Final = {
    **dict.fromkeys(("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"), "coordinates"),
    "GeometryCollection": "geometries",
    "Feature": "geometry",
    "FeatureCollection": "features",
}
_BARE: Final = re.compile(r"^[^0-9+.-]+|[^0-9.]+$")
_STRINGS: Final = {
    "email": re.compile(r"[^@\s]+@[^@\s]+"),
    "uri": re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S*"),
    "uuid": re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"),
}


def parser(kind: str, form: str, options: Json) -> Parse | None:
    """How a cell of a type in a format is read, by the options of its field; None for a type or format not known."""
    make = _TYPES.get(kind)
    return make(form, options) if make else None


def _matched(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(text)
    return text


def _string(form: str, _options: Json) -> Parse | None:
    if form == "binary":
        return _binary
    pattern = _STRINGS.get(form)
    return str if form == "default" else partial(_matched, pattern) if pattern else None


def _binary(text: str) -> str:
    try:
        base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error
    return text


def _integer(_form: str, options: Json) -> Parse:
    plain = _plain(options)
    return lambda text: int(_matched(_INTEGER, plain(text)))


def _number(_form: str, options: Json) -> Parse:
    plain, point = _plain(options), str(options.get("decimalChar", "."))
    if point == ".":
        return lambda text: _decimal(_matched(_NUMBER, plain(text)))
    swapped = {ord(point): ".", ord("."): point}  # a dot is no decimal point then, and no part of a number
    return lambda text: _decimal(_matched(_NUMBER, plain(text).translate(swapped)))


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text.replace("INF", "Infinity"))
    except InvalidOperation as error:
        raise ValueError(text) from error


def _plain(options: Json) -> Callable[[str], str]:
    """A number without what may stand in it and around it."""
    group, bare = str(options.get("groupChar", "")), options.get("bareNumber", True)
    if not group and bare:
        return str
    return lambda text: (text if bare else _BARE.sub("", text)).replace(group, "") if group else _BARE.sub("", text)


def _boolean(_form: str, options: Json) -> Parse:
    said = {**dict.fromkeys(options.get("trueValues", ("true", "True", "TRUE", "1")), True)}
    said |= dict.fromkeys(options.get("falseValues", ("false", "False", "FALSE", "0")), False)

    def parse(text: str) -> bool:
        if text not in said:
            raise ValueError(text)
        return said[text]

    return parse


def _temporal(form: str, pattern: re.Pattern[str], read: Parse) -> Parse:
    if form == "any":
        return str
    if form == "default":
        return lambda text: read(_matched(pattern, text))
    return lambda text: datetime.strptime(text, form.removeprefix("fmt:"))  # noqa: DTZ007  # compared, not told


def _instant(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _clock(text: str) -> time:
    return time.fromisoformat(text).replace(tzinfo=None)


def _geopoint(form: str, _options: Json) -> Parse | None:
    return {"default": _pair, "array": lambda text: _point(_json(text, list)), "object": _named}.get(form)


def _pair(text: str) -> Any:  # noqa: ANN401  # a value to compare
    return _point(text.split(","))


def _named(text: str) -> Any:  # noqa: ANN401
    found = _json(text, dict)
    if found.keys() != {"lon", "lat"}:
        raise ValueError(text)
    return _point([found["lon"], found["lat"]])


def _point(pair: list[Any]) -> tuple[float, float]:
    try:
        longitude, latitude = map(float, pair)
    except TypeError as error:
        raise ValueError(str(pair)) from error
    if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):  # noqa: PLR2004  # degrees
        raise ValueError(str(pair))
    return longitude, latitude


def _json(text: str, kind: type) -> Any:  # noqa: ANN401  # any JSON value
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, kind):
        raise ValueError(text[:99])  # noqa: TRY004  # the cell is wrong, not the program
    return found


def _geojson(form: str, _options: Json) -> Parse | None:
    makes = {"default": _SHAPES, "topojson": {"Topology": "objects"}}.get(form)
    return partial(_shaped, makes) if makes else None


def _shaped(makes: Mapping[str, str], text: str) -> Any:  # noqa: ANN401  # any JSON object
    """A JSON object that has the member which its `type` demands."""
    found = _json(text, dict)
    kind = found.get("type")
    member = makes.get(kind, "") if isinstance(kind, str) else ""
    if member not in found or not _is_placed(found[member]):
        raise ValueError(text[:99])
    return found


def _is_placed(told: Any) -> bool:  # noqa: ANN401  # any JSON value
    """Whether a member is what GeoJSON lets stand there: an object, or lists that end in numbers."""
    if isinstance(told, list):
        return all(_is_placed(one) for one in told)
    return told is None or isinstance(told, dict) or (isinstance(told, int | float) and not isinstance(told, bool))


def _month(text: str) -> tuple[int, int]:
    year, _, month = _matched(_YEARMONTH, text).rpartition("-")
    return int(year), int(month)


def _list(_form: str, options: Json) -> Parse | None:
    mark, kind = str(options.get("delimiter", ",")), options.get("itemType", "string")
    item = parser(str(kind), "default", {})
    return (lambda text: [item(part) for part in text.split(mark)]) if item else None


_TYPES: Final[Mapping[str, Callable[[str, Json], Parse | None]]] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": lambda form, _: _temporal(form, _DATE, date.fromisoformat),
    "time": lambda form, _: _temporal(form, _TIME, _clock),
    "datetime": lambda form, _: _temporal(form, _DATETIME, _instant),
    "year": lambda *_: lambda text: int(_matched(_YEAR, text)),
    "yearmonth": lambda *_: _month,
    "duration": lambda *_: duration,
    "geopoint": _geopoint,
    "object": lambda *_: lambda text: _json(text, dict),
    "array": lambda *_: lambda text: _json(text, list),
    "geojson": _geojson,
    "list": _list,
    "any": lambda *_: str,
}
