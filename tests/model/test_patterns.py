"""The lexical forms, judged as pydantic judges them (Rust's regex), against what the standards and the calendar say."""

from __future__ import annotations

from calendar import isleap
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from govdata.model import patterns, types
from tests import awkward, values


@cache
def adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(types, name))


def takes(name: str, value: object) -> bool:
    try:
        adapter(name).validate_python(value)
    except ValidationError:
        return False
    return True


def refused(name: str, *candidates: object) -> list[object]:
    return [value for value in candidates if not takes(name, value)]


def exists(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def test_every_leap_day_of_ten_thousand_years_is_judged_as_the_calendar_does() -> None:
    wrong = [year for year in range(10_000) if takes("Date", f"{year:04}-02-29") != (year > 0 and isleap(year))]
    assert wrong == []


@pytest.mark.parametrize("year", [1, 4, 100, 400, 1900, 2000, 2023, 2024, 9996, 9999])
def test_every_day_of_a_year_of_each_kind_is_judged_as_the_calendar_does(year: int) -> None:
    days = [f"{year:04}-{month:02}-{day:02}" for month in range(14) for day in range(33)]
    assert [day for day in days if takes("Date", day) != exists(day)] == []


def test_year_zero_has_no_day_month_or_year() -> None:
    assert takes("PartialDate", "0001")
    assert refused("PartialDate", "0000", "0000-01", "0000-01-01") == ["0000", "0000-01", "0000-01-01"]


@given(values.date_times())
def test_date_times_within_fourteen_hours_of_utc_are_taken(text: str) -> None:
    assert takes("DateTime", text)


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-29T00:00:00",  # no zone
        "2024-02-29T00:00Z",  # no seconds
        "2024-02-29T00:00:00.0Z",
        "2024-02-29T24:00:00Z",
        "2024-02-29T23:59:60Z",  # a leap second, which most tools refuse
        "2024-02-29T00:00:00+00:00",  # `Z` is the one way to write UTC
        "2024-02-29T00:00:00-00:00",
        "2024-02-29T00:00:00+14:01",
        "2024-02-29T00:00:00+15:00",
        "2024-02-29T00:00:00+08",
        "2024-02-29T00:00:00+0800",
        "2024-02-29t00:00:00z",
        "2024-02-29 00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2024-02-29T00:00:00Z\n",
    ],
)
def test_other_date_times_are_refused(text: str) -> None:
    assert not takes("DateTime", text)
    assert not takes("PartialDate", text)


@given(values.partial_dates())
def test_dates_of_every_precision_are_taken(text: str) -> None:
    assert takes("PartialDate", text)


@given(values.language_tags())
def test_language_tags_in_canonical_case_are_taken(tag: str) -> None:
    assert takes("Language", tag)


def test_the_tags_that_the_standard_gives_as_examples_are_taken() -> None:
    # RFC 5646, appendix A, less the grandfathered one
    tags = """de fr ja zh-Hant zh-Hans sr-Cyrl sr-Latn zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK yue-HK zh-Hans-CN sr-Latn-RS
    sl-rozaj sl-rozaj-biske sl-nedis de-CH-1901 sl-IT-nedis hy-Latn-IT-arevela de-DE en-US es-419 de-CH-x-phonebk
    az-Arab-x-aze-derbend x-whatever qaa-Qaaa-QM-x-southern de-Qaaa sr-Latn-QM sr-Qaaa-RS en-US-u-islamcal
    zh-CN-a-myext-x-private en-a-myext-b-another"""
    assert refused("Language", *tags.split()) == []


@pytest.mark.parametrize(
    "tag",
    [
        *("EN", "en-us", "en-Us", "zh-hant", "zh-Hant-hk", "en_US", "en-", "-en", "e", "x", "x-", "en-x"),
        *("i-klingon", "de-419-DE", "a-DE", "english1", "englishes", "en\n"),
    ],
)
def test_other_language_tags_are_refused(tag: str) -> None:
    assert not takes("Language", tag)


def test_urls_and_iris_of_every_odd_kind_are_taken() -> None:
    assert refused("Url", *awkward.URLS) == []
    assert refused("Iri", *awkward.IRIS) == []


@pytest.mark.parametrize(
    "text",
    [
        "harbour.example",
        "ftp://harbour.example/",
        "https://",
        "https:///path",
        "https://harbour.example/a b",
        "https://harbour.example/新",
        "https://新.example/",
        "https://harbour.example/%zz",
        "https://harbour.example/[x]",
        "https://[::1]/",
        "https://harbour.example/#a#b",
        "https://harbour.example:123456/",
        'https://harbour.example/"',
        "https://harbour.example/<x>",
        "https://harbour.example/\\",
        "https://harbour.example/\n",
        "HTTPS://harbour.example/",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    assert not takes("Url", text)


@pytest.mark.parametrize("text", ["no scheme", "1a:b", ":b", "a:", "a b:c", "urn:x y", "urn:é", "a:b\n"])
def test_what_is_no_iri_is_refused(text: str) -> None:
    assert not takes("Iri", text)


@given(values.lines())
def test_lines_are_texts(text: str) -> None:
    assert takes("Line", text)
    assert takes("Text", text)


@pytest.mark.parametrize("character", [*"\t\n\r\x00\x1f\x7f\x85\u2028\u2029\ufdd0\ufffe\uffff\U0001fffe\U0010ffff"])
def test_a_line_holds_no_control_line_end_or_noncharacter(character: str) -> None:
    assert not takes("Line", f"a{character}b")


@pytest.mark.parametrize("blank", [*"\t\n \u00a0\u1680\u2000\u200a\u202f\u205f\u3000"])
def test_a_text_has_no_blank_at_either_end(blank: str) -> None:
    assert refused("Text", f"{blank}a", f"a{blank}", blank) == [f"{blank}a", f"a{blank}", blank]
    assert takes("Text", f"a{blank}b")


def test_a_text_may_hold_what_only_looks_like_a_blank() -> None:
    assert refused("Line", "\u200b", "\ufeff", "\u00ad", "\u200e", "\U000e0041") == []


@pytest.mark.parametrize("name", ["Line", "Text"])
def test_a_lone_surrogate_is_no_text(name: str) -> None:
    assert not takes(name, "a\ud800b")


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("Slug", ["a", "0", "a.b_c~d-e", "x" * 128], ["", "A", "-a", ".a", "a b", "é", "x" * 129, "a\n"]),
        ("Country", ["SG", "XK"], ["sg", "S", "SGP", "S1", ""]),
        ("MediaType", ["application/pdf", "image/svg+xml", "a/b"], ["pdf", "Application/pdf", "a/b; c=d", "a/", "/b"]),
        ("Email", ["a@b", "a.b+c@x-1.example"], ["a", "@b", "a@", "a@b.", "a@.b", "a b@c", "é@b", "a@b\n"]),
        ("Pointer", ["", "/", "/a/0", "/a~0b~1c", "/新", "/a b "], ["a", "/~", "/~2", "/a\n", "#/a"]),
        ("Sha256", ["0123456789abcdef" * 4], ["0" * 63, "0" * 65, "A" * 64, "g" * 64]),
        ("Subject", ["medtop:11000000", "medtop:x", "urn:a:b"], ["11000000", "medtop:", "medtop:1 2"]),
        ("Target", ["quay", "https://harbour.example/"], ["Quay", "urn:a:b", ""]),
        ("License", ["MIT", "CC-BY-4.0", "https://harbour.example/l"], ["CC BY 4.0", "urn:a:b", "-x", "x" * 65, ""]),
        ("Latitude", ["0", "-0", "90", "-90.0000000", "0.1234567"], ["91", "90.1", "+1", "01", "1.", ".5", "1e1"]),
        ("Longitude", ["180", "-180.0", "179.9999999", "99", "100"], ["180.1", "181", "001", "0.12345678", "200"]),
        ("Revision", [1, 2**31 - 1], [0, -1, 2**31, 1.0, "1", True]),
        ("CodePoints", [0, 2**31 - 1], [-1, 2**31, 0.0, False]),
        ("Confidence", [0, 100], [-1, 101, 50.0, "50"]),
    ],
)  # fmt: skip
def test_a_form_takes_what_it_should_and_nothing_else(name: str, good: list[object], bad: list[object]) -> None:
    assert refused(name, *good) == []
    assert refused(name, *bad) == bad


@given(st.integers(-9000, 9000).map(lambda n: n / 100))
def test_every_latitude_of_two_places_is_taken(degrees: float) -> None:
    assert takes("Latitude", f"{degrees:.2f}")


@pytest.mark.parametrize("name", patterns.__all__)
def test_a_pattern_means_the_same_to_every_engine(name: str) -> None:
    pattern = getattr(patterns, name)
    assert pattern[0] + pattern[-1] == "^$"
    assert not any(part in pattern for part in ("(?=", "(?!", "(?<", "\\d", "\\s", "\\w"))
