from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from govdata.conformance.datapackage.values import parser

READ: list[tuple[str, str, str, Any]] = [
    ("integer", "default", "007", 7),
    ("integer", "default", "-3", -3),
    ("number", "default", "1.50", Decimal("1.5")),
    ("number", "default", "-1e3", Decimal(-1000)),
    ("number", "default", "INF", Decimal("Infinity")),
    ("boolean", "default", "TRUE", True),
    ("boolean", "default", "0", False),
    ("date", "default", "2024-02-29", None),
    ("date", "%d.%m.%Y", "29.02.2024", datetime(2024, 2, 29)),  # noqa: DTZ001  # as it stands
    ("date", "fmt:%d/%m/%Y", "29/02/2024", datetime(2024, 2, 29)),  # noqa: DTZ001
    ("date", "any", "someday", "someday"),
    ("time", "default", "23:59:59", None),
    ("datetime", "default", "2024-02-29T23:59:59Z", datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)),
    ("datetime", "default", "2024-03-01T01:59:59+02:00", datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)),
    ("datetime", "default", "2024-02-29T23:59:59.5", None),
    ("year", "default", "2024", 2024),
    ("yearmonth", "default", "2024-12", (2024, 12)),
    ("duration", "default", "P1Y2M3DT4H5M6.5S", None),
    ("duration", "default", "-P2W", None),
    ("geopoint", "default", "103.85, 1.29", (103.85, 1.29)),
    ("geopoint", "array", "[103.85, 1.29]", (103.85, 1.29)),
    ("geopoint", "object", '{"lon": 103.85, "lat": 1.29}', (103.85, 1.29)),
    ("object", "default", '{"a": 1}', {"a": 1}),
    ("array", "default", "[1]", [1]),
    ("geojson", "default", '{"type": "Point", "coordinates": [1, 2]}', None),
    ("list", "default", "a,b", ["a", "b"]),
    ("string", "default", "anything", "anything"),
    ("string", "email", "a@b.example", None),
    ("string", "uri", "urn:a:b", None),
    ("string", "uuid", "123e4567-e89b-12d3-a456-426614174000", None),
    ("string", "binary", "aGVsbG8=", None),
    ("any", "default", "anything", "anything"),
]
REFUSED = [
    ("integer", "default", ["", "1.0", "1e3", " 1", "٣", "1_000", "9" * 5000]),
    ("number", "default", ["", "1,5", "one", "."]),
    ("boolean", "default", ["yes", "tRUE", ""]),
    ("date", "default", ["2023-02-29", "20240229", "2024-2-9", "2024-W09-4", "29/02/2024"]),
    ("date", "%d.%m.%Y", ["2024-02-29"]),
    ("time", "default", ["24:00:01", "9:00:00", "09:00"]),
    ("datetime", "default", ["2024-02-29", "2024-02-29 10:00:00", "2024-02-30T10:00:00Z", "2024-02-29T10:00Z"]),
    ("year", "default", ["24", "MMXXIV"]),
    ("yearmonth", "default", ["2024-13", "2024"]),
    ("duration", "default", ["P", "PT", "1D", "P1S"]),
    ("geopoint", "default", ["1", "200,0", "0,91", "a,b", "1,2,3"]),
    ("geopoint", "object", ["[1,2]", "{}"]),
    ("object", "default", ["[1]", "{", "[" * 99999]),
    ("array", "default", ["{}", "1"]),
    ("string", "email", ["a", "a b@c"]),
    ("string", "uri", ["a b", "/path"]),
    ("string", "uuid", ["123"]),
    ("string", "binary", ["$"]),
]


@pytest.mark.parametrize(("kind", "form", "text", "value"), READ)
def test_a_text_of_the_type_is_read(kind: str, form: str, text: str, value: object) -> None:
    read = parser(kind, form, {})
    assert read is not None
    assert read(text) == value or value is None


@pytest.mark.parametrize(("kind", "form", "text"), [(kind, form, text) for kind, form, ts in REFUSED for text in ts])
def test_a_text_that_is_none_of_the_type_is_refused(kind: str, form: str, text: str) -> None:
    read = parser(kind, form, {})
    assert read is not None
    with pytest.raises(ValueError):  # noqa: PT011  # that it is refused is all; the words are those of cells
        read(text)


@pytest.mark.parametrize(("kind", "form"), [("colour", "default"), ("string", "haiku"), ("geopoint", "wkt")])
def test_a_type_or_format_that_is_not_known_is_told(kind: str, form: str) -> None:
    assert parser(kind, form, {}) is None


@pytest.mark.parametrize(
    ("kind", "options", "text", "value"),
    [
        ("number", {"decimalChar": ",", "groupChar": "."}, "1.234,5", Decimal("1234.5")),
        ("number", {"bareNumber": False}, "EUR 12.5%", Decimal("12.5")),
        ("integer", {"groupChar": ","}, "1,234", 1234),
        ("integer", {"bareNumber": False, "groupChar": " "}, "1 234 t", 1234),
        ("boolean", {"trueValues": ["ja"], "falseValues": ["nein"]}, "ja", True),
        ("list", {"delimiter": ";", "itemType": "integer"}, "1;2", [1, 2]),
    ],
)
def test_options_of_a_field_are_heeded(kind: str, options: dict[str, Any], text: str, value: object) -> None:
    read = parser(kind, "default", options)
    assert read is not None
    assert read(text) == value
