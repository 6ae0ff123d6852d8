"""Hypothesis strategies for single values in normal form: pools of awkward ones mixed with generated ones."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from govdata import codes
from govdata.model.patterns import BLANKS, FORBIDDEN
from tests import awkward

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "bodies", "clocks", "code", "coordinates", "countries", "date_times", "dates", "extensions", "iris", "json_values",
    "language_tags", "licenses", "lines", "partial_dates", "slugs", "subjects", "texts", "urls",
]  # fmt: skip

FORBIDDEN_CHARACTERS = re.findall(f"[{FORBIDDEN}]", "".join(map(chr, range(0x110000))))
BLANK_CHARACTERS = "".join(re.findall(f"[{BLANKS}]", "".join(map(chr, range(0x3001)))))

_IN_TEXT = st.characters(codec="utf-8", exclude_characters=FORBIDDEN_CHARACTERS)
_IN_LINE = st.characters(codec="utf-8", exclude_characters=[*FORBIDDEN_CHARACTERS, "\t", "\n"])
_IN_KEY = st.characters(max_codepoint=0xFFFF, codec="utf-8", exclude_characters=FORBIDDEN_CHARACTERS)
_LOWER = "abcdefghijklmnopqrstuvwxyz"
_DIGITS = "0123456789"


def _trimmed(text: str) -> str:
    return text.strip(BLANK_CHARACTERS) or "-"


def _texts(pool: tuple[str, ...], alphabet: SearchStrategy[str], longest: int) -> SearchStrategy[str]:
    return st.sampled_from(pool).map(_trimmed) | st.text(alphabet, min_size=1, max_size=longest).map(_trimmed)


@cache
def lines() -> SearchStrategy[str]:
    return _texts(awkward.LINES, _IN_LINE, 12)


@cache
def texts() -> SearchStrategy[str]:
    return _texts(awkward.TEXTS, _IN_TEXT, 20)


@cache
def bodies() -> SearchStrategy[str]:
    return _texts(awkward.BODIES, _IN_TEXT, 40)


@cache
def slugs() -> SearchStrategy[str]:
    first, others = _LOWER + _DIGITS, _LOWER + _DIGITS + "._~-"
    made = st.builds(str.__add__, st.sampled_from(first), st.text(others, max_size=6))
    return st.sampled_from(awkward.SLUGS) | made


@cache
def dates() -> SearchStrategy[str]:
    return st.sampled_from(awkward.DATES) | st.dates().map(str)


@cache
def clocks() -> SearchStrategy[str]:
    offsets = st.sampled_from(awkward.OFFSETS)
    times = st.sampled_from(("00:00:00", "23:59:59", "12:00:00")) | st.times().map(lambda t: f"{t:%H:%M:%S}")
    return st.builds("T{}{}".format, times, offsets)


@cache
def date_times() -> SearchStrategy[str]:
    return st.builds(str.__add__, dates(), clocks())


@cache
def partial_dates() -> SearchStrategy[str]:
    return st.one_of(dates().map(lambda d: d[:4]), dates().map(lambda d: d[:7]), dates(), date_times())


def _letters(alphabet: str, shortest: int, longest: int) -> SearchStrategy[str]:
    return st.text(alphabet, min_size=shortest, max_size=longest)


@st.composite
def _made_tags(draw: DrawFn) -> str:
    parts = [
        draw(_letters(_LOWER, 2, 3)),
        draw(st.just("") | _letters(_LOWER, 4, 4).map(str.title)),
        draw(st.just("") | _letters(_LOWER.upper(), 2, 2) | _letters(_DIGITS, 3, 3)),
        draw(st.just("") | _letters(_LOWER + _DIGITS, 5, 8)),
        draw(st.just("") | _letters(_LOWER + _DIGITS, 1, 8).map("x-{}".format)),
    ]
    return "-".join(part for part in parts if part)


@cache
def language_tags() -> SearchStrategy[str]:
    return st.sampled_from(awkward.LANGUAGES) | _made_tags()


@cache
def countries() -> SearchStrategy[str]:
    return st.sampled_from(("SG", "HK", "NO", "GB", "XK"))


_URL_TAIL = st.text(_LOWER + _DIGITS + "ABZ-._~!$&'()*+,;=:@/?", max_size=10)


@cache
def urls() -> SearchStrategy[str]:
    return st.sampled_from(awkward.URLS) | _URL_TAIL.map("https://harbour.example/".__add__)


@cache
def iris() -> SearchStrategy[str]:
    return st.sampled_from(awkward.IRIS) | _URL_TAIL.map("urn:example:".__add__)


@cache
def subjects() -> SearchStrategy[str]:
    return st.sampled_from(("medtop:11000000", "medtop:20000002", "medtop:1")) | iris()


@cache
def licenses() -> SearchStrategy[str]:
    return st.sampled_from(awkward.LICENSES)


@cache
def coordinates(largest: int) -> SearchStrategy[str]:
    """Decimal strings in degrees, up to `largest` on both sides of zero, with at most seven places."""
    fraction = st.just("") | _letters(_DIGITS, 1, 7).map(".".__add__)
    within = st.builds("{}{}{}".format, st.sampled_from(("", "-")), st.integers(0, largest - 1), fraction)
    return st.sampled_from((f"{largest}", f"-{largest}.0000000", "0", "-0", "0.0", "22.2793", "-0.0000001")) | within


@cache
def code(name: str) -> SearchStrategy[str]:
    """The codes of the list of that name."""
    return st.sampled_from(codes.get(name).values)


@cache
def json_values() -> SearchStrategy[Any]:
    """What may stand in an extension."""
    keys = st.sampled_from(awkward.KEYS) | st.text(_IN_KEY, max_size=4)
    integers = st.sampled_from(awkward.INTEGERS) | st.integers(-(2**53) + 1, 2**53 - 1)
    # The empty text, blanks at an end and line feeds are data here: extensions are carried as they are.
    strings = st.sampled_from(("", " ", "\n", *awkward.BODIES)) | st.text(_IN_TEXT, max_size=8)
    leaves = st.none() | st.booleans() | integers | strings
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3), max_leaves=6
    )


@cache
def extensions() -> SearchStrategy[dict[str, Any]]:
    deepest: Any = "bottom"
    for _ in range(29):
        deepest = [deepest]
    return st.dictionaries(slugs(), json_values(), min_size=1, max_size=2) | st.just({"deep": {"a": deepest}})
