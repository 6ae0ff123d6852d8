"""Records with something changed at random: what property tests compare two judges on."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from govdata.model.release import Release
from govdata.model.shape import shape
from tests.strategies import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DrawFn

    from govdata.model.types import Record

__all__ = ["JUNK", "mutated", "places", "spoilt"]

MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/"
JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 1.0, 2.5, 22.2793, 91, 200.5, 2**31, 10**20),
    *(
        "",
        " ",
        "\t\n",
        "x",
        " x ",
        "a\n",
        "\ra",
        "a\r\nb",
        "a\tb",
        "a\u2028b",
        "\x00",
        "\u0085",
        "\ufffe",
        "\U0001ffff",
    ),
    *("\ud800", "\u00a0x", "Ada", "a" * 129, "0", "null", "EN", "zh-hant", "x-A", "en-"),
    *("2024", "2024-02", "2024-02-30", "2024-02-29", "2023-02-29", "2024-02-29T24:00:00Z", "2024-02-29T00:00:00"),
    *(f"2024-02-29T00:00:00{offset}" for offset in ("Z", "+00:00", "-00:00", "+14:00", "+14:01", "-00:30")),
    *("published", "embargoed", "withdrawn", " withdrawn ", "linked", "stated", "none", "unknown", "person"),
    *("http://x", "https://harbour.example/", "https://harbour.example/a b", "a:b", "a@b", "application/pdf", "/~2"),
    *("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0", "medtop:11000000", "medtop:x", "https:12345678"),
    *(f"{MEDIA_TOPIC}11000000", f"{MEDIA_TOPIC}11000000\n", f"{MEDIA_TOPIC}1", f"{MEDIA_TOPIC}110000001"),
    *("90", "-90.0000001", "180.0", "22.12345678", "/actors/0", "/a/ ", "/"),
    *(
        [],
        {},
        [None],
        [""],
        ["x"],
        ["b", "a"],
        ["a", "a"],
        [1, "1"],
        {"": ""},
        {"en": "x"},
        {"EN": "x"},
        {"EN": "", "en": "x"},
    ),
    *({"x": {"y": [1.0]}}, {"x": 1.5}, {"x": {"𠮷": 1}}, {"id": "x"}, {"name": None}, {"actor": "x"}),
    *({"status": "stated", "count": 2}, {"status": "linked", "items": []}),
)


def _fields(cls: type[Record]) -> Iterator[str]:
    for name, field in shape(cls).items():
        yield name
        if field.nested is not None:
            yield from _fields(field.nested)


NAMES = (*sorted(set(_fields(Release))), "bogus", "en", "")


class _Place(NamedTuple):
    holder: Any
    key: Any


def places(value: object) -> Iterator[_Place]:
    """Every place in a record: what holds it, and its key there."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    for key in keys:
        yield _Place(value, key)
        yield from places(value[key])  # type: ignore[index]  # it is a list or an object here


@st.composite
def spoilt(draw: DrawFn, record: dict[str, Any]) -> dict[str, Any]:
    """The record with one thing dropped, replaced, repeated or added."""
    data = deepcopy(record)
    holder, key = draw(st.sampled_from(list(places(data))))
    deed = draw(st.sampled_from(("drop", "replace", "replace", "repeat", "add", "blank")))
    if deed == "drop":
        del holder[key]
    elif deed == "blank" and isinstance(holder[key], str):
        holder[key] = draw(st.sampled_from((" {}", "{}\n", "\r\n{}\u3000"))).format(holder[key])
    elif deed == "repeat" and isinstance(holder, list):
        holder.insert(draw(st.integers(0, len(holder))), holder[key])
    elif deed == "add" and isinstance(holder, dict):
        holder[draw(st.sampled_from(NAMES))] = draw(st.sampled_from(JUNK))
    else:
        holder[key] = draw(st.sampled_from(JUNK))
    return data


@st.composite
def mutated(draw: DrawFn) -> dict[str, Any]:
    """A record that was legal before one or two things of it were changed."""
    data: dict[str, Any] = draw(records())
    for _ in range(draw(st.integers(1, 2))):
        data = draw(spoilt(data))
    return data
