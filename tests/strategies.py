"""Hypothesis strategies for legal records: every field, every code, awkward values mixed with generated ones.

`records()` gives the JSON of a record, `releases()` the same as `Release`, `core_releases()` those that use only what a
parsed release has, `datasets()` several that may stand in one dataset. Single values are in
`tests.values`, parts of a record in `tests.parts`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from govdata.model.patterns import POINTER
from govdata.model.release import Release
from tests import parts, values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from tests.parts import Json

__all__ = ["core_releases", "datasets", "pointers", "records", "releases"]


def pointers(value: object, at: str = "") -> Iterator[str]:
    """The JSON Pointers of all that a record holds, as far as evidence may name them."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        pointer = f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}"
        if re.search(POINTER, pointer):
            yield pointer
            yield from pointers(member, pointer)


@st.composite
def _evidence(draw: DrawFn, places_of_record: list[str]) -> Json:
    text, start = draw(values.texts()), draw(st.integers(0, 5000))
    optional = {"confidence": st.integers(0, 100), "review": values.code("review")}
    span = {"field": draw(st.sampled_from(places_of_record)), "start": start, "end": start + len(text), "text": text}
    return span | draw(st.fixed_dictionaries({}, optional=optional))


def _provenance(record: Json) -> SearchStrategy[Json]:
    optional = {
        "tool": values.lines(),
        "tool_version": values.lines(),
        "recorded_at": values.date_times(),
        "source_sha256": st.sampled_from(("0" * 64, "0123456789abcdef" * 4)),
        "evidence": st.lists(_evidence(list(pointers(record))), min_size=1, max_size=3),
    }
    return st.fixed_dictionaries({"method": values.code("provenance-method")}, optional=optional)


@cache
def _tombstone(*, core: bool) -> dict[str, SearchStrategy[Any]]:
    """The optional fields that a withdrawn record keeps."""
    carried: dict[str, SearchStrategy[Any]] = {
        "type": values.code("release-type"),
        "modified_at": values.date_times(),
        "source_url": values.urls(),
    }
    others: dict[str, SearchStrategy[Any]] = {
        "translations": parts.translations(),
        "identifiers": parts.identifiers(),
        "revision": st.integers(1, parts.LARGEST),
        "change_note": values.texts(),
    }
    return carried if core else carried | others


@cache
def _content(*, core: bool) -> dict[str, SearchStrategy[Any]]:
    """The optional fields that a withdrawn record does not keep and that depend on no other."""
    carried: dict[str, SearchStrategy[Any]] = {
        "summary": values.texts(),
        "body": values.bodies(),
        "photos": parts.media(),
        "videos": parts.media(),
    }
    others: dict[str, SearchStrategy[Any]] = {
        "dateline": values.lines(),
        "contacts": st.lists(parts.contacts(), min_size=1, max_size=2),
        "documents": st.lists(parts.documents(), min_size=1, max_size=2),
        "subjects": parts.some(values.subjects()),
        "keywords": parts.some(values.lines()),
        "related": st.lists(parts.related(), min_size=1, max_size=3),
        "license": values.licenses(),
        "extensions": values.extensions(),
    }
    return carried if core else carried | others


def _required(publisher: SearchStrategy[Json]) -> SearchStrategy[Json]:
    return st.fixed_dictionaries(
        {
            "id": values.slugs(),
            "title": values.lines(),
            "date": values.dates(),
            "language": values.language_tags(),
            "publisher": publisher,
        }
    )


@st.composite
def records(draw: DrawFn, *, core: bool = False, publisher: SearchStrategy[Json] | None = None) -> Json:
    """The JSON of any legal record; `core` leaves out what a parsed release never has."""
    record = draw(_required(parts.publishers(core=core) if publisher is None else publisher))
    record |= draw(st.fixed_dictionaries({}, optional=_tombstone(core=core)))
    status = "published" if core else draw(st.sampled_from(("published", "published", "embargoed", "withdrawn")))
    if status == "withdrawn":
        return record | {"status": status}
    record |= draw(st.fixed_dictionaries({}, optional=_content(core=core))) | draw(_state(status, record["date"]))
    record |= draw(_told(core=core))
    return record | draw(st.fixed_dictionaries({}, optional={"provenance": _provenance(record)}))


def _state(status: str, date: str) -> SearchStrategy[Json]:
    optional: dict[str, SearchStrategy[Any]] = {"published_at": values.clocks().map(date.__add__)}
    if status == "published":
        return st.fixed_dictionaries({}, optional=optional)
    return st.fixed_dictionaries(
        {"status": st.just(status)}, optional=optional | {"embargo_until": values.date_times()}
    )


@st.composite
def _told(draw: DrawFn, *, core: bool) -> Json:
    """Who acts and what happens, where every reference is to someone listed."""
    people = draw(parts.actors(core=core))
    told: Json = {"actors": people, "events": draw(parts.events([a["id"] for a in people]))}
    if acting := [a["id"] for a in people if a["kind"] != "person"]:
        told["issuers"] = draw(parts.members_of(acting, fewest=0))
    return {field: value for field, value in told.items() if value}


@cache
def releases() -> SearchStrategy[Release]:
    """Any legal release, over the whole model."""
    return records().map(Release.model_validate)


@cache
def core_releases() -> SearchStrategy[Release]:
    """Releases with the fields that a parsed release uses, and no others."""
    return records(core=True).map(Release.model_validate)


@st.composite
def datasets(draw: DrawFn, *, core: bool = False, largest: int = 4) -> list[Release]:
    """Releases that may stand in one dataset: their ids differ, and one publisher's id is one publisher."""
    bodies_of_set = draw(
        st.lists(parts.publishers(core=core), min_size=1, max_size=2, unique_by=lambda p: str(p["id"]))
    )
    some = records(core=core, publisher=st.sampled_from(bodies_of_set))
    drawn = draw(st.lists(some, min_size=1, max_size=largest, unique_by=lambda r: str(r["id"])))
    return [Release.model_validate(record) for record in drawn]
