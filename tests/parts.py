"""Hypothesis strategies for the parts of a record: publishers, actors, events, media and the small lists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from govdata.model.instant import certainly_after
from tests import values

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "LARGEST", "Json", "actors", "contacts", "documents", "events", "identifiers", "media", "members_of", "publishers",
    "related", "some", "translations",
]  # fmt: skip

Json = dict[str, Any]

LARGEST = 2**31 - 1


@cache
def _names() -> SearchStrategy[Json]:
    return st.dictionaries(values.language_tags(), values.lines(), min_size=1, max_size=3)


def some(members: SearchStrategy[Any], key: Callable[[Any], Any] | None = None) -> SearchStrategy[list[Any]]:
    """A set as the normal form writes it: unique members, sorted."""
    return st.lists(members, min_size=1, max_size=3, unique_by=key or str).map(lambda drawn: sorted(drawn, key=key))


@cache
def publishers(*, core: bool = False) -> SearchStrategy[Json]:
    optional: dict[str, SearchStrategy[Any]] = {
        "country": values.countries(),
        "level": values.code("publisher-level"),
        "url": values.urls(),
    }
    if not core:
        optional["names"] = _names()
    return st.fixed_dictionaries({"id": values.slugs(), "name": values.lines()}, optional=optional)


@st.composite
def actors(draw: DrawFn, *, core: bool = False) -> list[Json]:
    ids = draw(st.lists(values.slugs(), max_size=4, unique=True))
    kinds = {i: draw(values.code("actor-kind")) for i in ids}
    return [draw(_actor(i, kinds, core=core)) for i in ids]


def _actor(own: str, kinds: dict[str, str], *, core: bool) -> SearchStrategy[Json]:
    optional: dict[str, SearchStrategy[Any]] = {
        "honorific": values.lines(),
        "suffix": values.lines(),
        "role": values.lines(),
        "name_as_written": values.lines(),
    }
    bodies_of_release = [i for i, kind in kinds.items() if kind != "person" and i != own]
    if bodies_of_release:
        optional["organization"] = st.sampled_from(bodies_of_release)
        optional["on_behalf_of"] = members_of(bodies_of_release)
    if not core:
        optional |= {"names": _names(), "same_as": some(values.iris())}
    required = {"id": st.just(own), "kind": st.just(kinds[own]), "name": values.lines()}
    return st.fixed_dictionaries(required, optional=optional)


def members_of(ids: list[str], *, fewest: int = 1) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(ids), min_size=fewest, max_size=3, unique=True)


@st.composite
def places(draw: DrawFn) -> Json:
    names = {
        "name": values.lines(),
        "locality": values.lines(),
        "region": values.lines(),
        "country": values.countries(),
    }
    place = draw(st.fixed_dictionaries({}, optional=names))
    if not place or draw(st.booleans()):
        place |= {"latitude": draw(values.coordinates(90)), "longitude": draw(values.coordinates(180))}
    return place


@st.composite
def events(draw: DrawFn, actor_ids: list[str]) -> list[Json]:
    ids = draw(st.lists(values.slugs(), max_size=3, unique=True))
    return [draw(_event(i, actor_ids)) for i in ids]


@st.composite
def _event(draw: DrawFn, own: str, actor_ids: list[str]) -> Json:
    optional: dict[str, SearchStrategy[Any]] = {
        "time_of_day": values.code("time-of-day"),
        "date_as_written": values.lines(),
        "status": values.code("event-status"),
        "place": places(),
        "description": values.texts(),
    }
    if actor_ids:
        optional["participants"] = _participants(actor_ids)
    required = {"id": st.just(own), "type": values.code("event-type"), "name": values.lines()}
    return draw(st.fixed_dictionaries(required, optional=optional)) | draw(_spans())


def _participants(actor_ids: list[str]) -> SearchStrategy[list[Json]]:
    part = st.fixed_dictionaries(
        {"actor": st.sampled_from(actor_ids)}, optional={"role": values.code("participation-role")}
    )
    return st.lists(part, min_size=1, max_size=4, unique_by=lambda p: (p["actor"], p.get("role", "attendee")))


@st.composite
def _spans(draw: DrawFn) -> Json:
    span = draw(
        st.just(()) | st.tuples(values.partial_dates()) | st.tuples(values.partial_dates(), values.partial_dates())
    )
    ordered = span[::-1] if len(span) > 1 and certainly_after(*span) else span
    return dict(zip(("start", "end"), ordered, strict=False))


@st.composite
def media(draw: DrawFn) -> Json:
    status = draw(values.code("media-status"))
    value: Json = {"status": status}
    if status == "linked":
        value["items"] = draw(st.lists(_media_items(), min_size=1, max_size=3))
    if status in {"linked", "stated"} and draw(st.booleans()):
        value["count"] = draw(st.integers(max(1, len(value.get("items", ()))), LARGEST))
    return value


@cache
def _media_items() -> SearchStrategy[Json]:
    optional = {
        "caption": values.texts(),
        "alt": values.texts(),
        "credit": values.lines(),
        "license": values.licenses(),
    }
    return st.fixed_dictionaries({"url": values.urls()}, optional=optional)


@cache
def contacts() -> SearchStrategy[Json]:
    emails = st.sampled_from(("press@harbour.example", "a.b+c!#$%&'*/=?^_`{|}~-@x-1.example", "root@localhost"))
    fields: dict[str, SearchStrategy[str]] = {
        "role": values.lines(),
        "email": emails,
        "phone": values.lines(),
        "url": values.urls(),
    }
    named = st.fixed_dictionaries({"name": values.lines()}, optional=fields)
    return named | st.fixed_dictionaries({"email": emails}) | st.fixed_dictionaries({"url": values.urls()})


@cache
def documents() -> SearchStrategy[Json]:
    media_types = st.sampled_from(("application/pdf", "text/csv", "application/vnd.a.b+xml", "0!#$&^_.+-/x"))
    optional = {"media_type": media_types, "language": values.language_tags()}
    return st.fixed_dictionaries({"title": values.lines(), "url": values.urls()}, optional=optional)


@cache
def translations() -> SearchStrategy[list[Json]]:
    one = st.fixed_dictionaries({"language": values.language_tags(), "id": values.slugs()})
    return some(one, lambda t: (t["language"], t["id"]))


@cache
def identifiers() -> SearchStrategy[list[Json]]:
    one = st.fixed_dictionaries({"scheme": values.slugs(), "value": values.lines()})
    return some(one, lambda i: (i["scheme"], i["value"]))


@cache
def related() -> SearchStrategy[Json]:
    return st.fixed_dictionaries({"relation": values.code("relation"), "target": values.slugs() | values.urls()})
