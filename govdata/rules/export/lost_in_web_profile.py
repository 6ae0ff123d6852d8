"""What a record says can be said with schema.org alone, where that is all that is published.

The profile `web` of JSON-LD is for the pages of releases and loses whatever has no term in schema.org. The profile
`full` loses nothing.

Bad, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"

    [export.jsonld]
    profile = "web"

Bad:

    contacts: [{name: Ada Lim, email: press@example.org}]

Bad, run:

    $ govdata validate quay.yaml --ready-for jsonld

Good, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"

    [export.jsonld]
    profile = "web"

Good:

    summary: It is long.

Good, run:

    $ govdata validate quay.yaml --ready-for jsonld

Way out: publish the profile `full` as well, in a publication of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.finding import Problem
from govdata.rules import Rule, Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.model.release import Release

__all__ = ["RULE"]

# Of a release, and of what is in it: fields that schema.org has no term for.
_OF_RELEASE = ("contacts", "subjects", "related", "provenance", "extensions", "embargo_until")
_OF_ACTORS = ("name_as_written", "on_behalf_of")
_OF_BODIES = ("honorific", "suffix", "role", "organization")
_OF_EVENTS = ("time_of_day", "date_as_written")
_IMPRECISE = len("2026-03")


def schema_org_has_a_term(release: Release, target: Target) -> Iterator[Problem]:
    """All that a release says has a term in schema.org; told once, at the first that has none."""
    if target.formats.get("jsonld", {}).get("profile") != "web":
        return
    lost = list(_lost(release))
    if lost:
        names = ", ".join(f"`{name}`" for name in dict.fromkeys(name for _, name in lost))
        yield Problem(
            pointer=lost[0][0],
            message=f"the profile `web` of jsonld cannot say {names}",
            help="publish the profile `full` as well",
        )


def _lost(release: Release) -> Iterator[tuple[str, str]]:
    """Pointers of what is lost, and its names."""
    yield from ((f"/{name}", name) for name in _OF_RELEASE if getattr(release, name))
    yield from ((f"/publisher/{name}", f"publisher/{name}") for name in ("country", "level") if _of(release, name))
    for name in ("photos", "videos"):
        media = getattr(release, name)
        if media is not None and media.status != "unknown" and (not media.items or media.count is not None):
            yield f"/{name}", name
        yield from (
            (f"/{name}/items/{n}/alt", f"{name}/alt") for n, one in enumerate(media.items if media else ()) if one.alt
        )
    for n, actor in enumerate(release.actors):
        named = _OF_BODIES if actor.kind == "organization" else ()
        yield from ((f"/actors/{n}/{name}", f"actors/{name}") for name in named if getattr(actor, name))
    yield from _each(release, "actors", _OF_ACTORS, lambda actor: actor.kind == "group")
    yield from _each(release, "events", _OF_EVENTS, _is_imprecise)


def _of(release: Release, name: str) -> object:
    return getattr(release.publisher, name)


def _each(
    release: Release, holder: str, fields: tuple[str, ...], whole: Callable[[Any], bool]
) -> Iterator[tuple[str, str]]:
    for n, thing in enumerate(getattr(release, holder)):
        if whole(thing):
            yield f"/{holder}/{n}", holder
        yield from ((f"/{holder}/{n}/{name}", f"{holder}/{name}") for name in fields if getattr(thing, name))


def _is_imprecise(event: Any) -> bool:  # noqa: ANN401  # an event, which has no public name here
    return any(day is not None and len(day) <= _IMPRECISE for day in (event.start, event.end))


RULE = Rule(code="GD510", ready=schema_org_has_a_term)
