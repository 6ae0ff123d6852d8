"""Which actor refers to which: every one is listed, and only bodies are acted for (design 2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.thing import Thing, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Path = tuple[str | int, ...]

__all__ = ["not_of_itself", "only_bodies_are_acted_for", "references_are_known"]

_OTHER = "name the body, or leave it out"


def not_of_itself(actor: Thing) -> Iterator[Problem]:
    """An actor does not belong to, or act for, itself."""
    if actor.id is None:
        return
    if actor.organization == actor.id:
        yield Problem(
            pointer="/organization", message=f"actor `{actor.id}` names itself as its organization", help=_OTHER
        )
    for n, other in enumerate(actor.on_behalf_of):
        if other == actor.id:
            yield Problem(
                pointer=f"/on_behalf_of/{n}", message=f"actor `{actor.id}` acts on behalf of itself", help=_OTHER
            )


def references_are_known(release: Thing) -> Iterator[Problem]:
    """Every actor that is referred to is listed."""
    known = _kinds(release)
    for references in (_to_bodies(release), _to_participants(release)):
        for ref, path in references:
            if ref not in known:
                yield _unknown(_pointer(path), ref, known)


def only_bodies_are_acted_for(release: Thing) -> Iterator[Problem]:
    """Whoever issues, employs or is acted for is an organization or a group."""
    kinds = _kinds(release)
    for ref, path in _to_bodies(release):
        if kinds.get(ref) == "person" and not _is_of_itself(release, path, ref):
            message = f"`{ref}` is a person, not an organization or group"
            yield Problem(pointer=_pointer(path), message=message, help="name the body; a post is written as `role`")


def _is_of_itself(release: Thing, path: Path, ref: str) -> bool:
    """Whether the reference at a path is an actor's to itself, which is told as such."""
    holder, number, *_ = path
    return holder == "actors" and release.actors[number].id == ref


def _kinds(release: Thing) -> dict[str, str | None]:
    return {a.id: a.kind for a in release.actors if a is not None and a.id is not None}


def _to_bodies(release: Thing) -> Iterator[tuple[str, Path]]:
    """Each reference that has to be one to a body, and where it stands."""
    for n, ref in numbered(release.issuers):
        yield ref, ("issuers", n)
    for n, actor in enumerate(release.actors):
        if actor is None:
            continue
        if actor.organization is not None:
            yield actor.organization, ("actors", n, "organization")
        for m, ref in numbered(actor.on_behalf_of):
            yield ref, ("actors", n, "on_behalf_of", m)


def _to_participants(release: Thing) -> Iterator[tuple[str, Path]]:
    for n, event in enumerate(release.events):
        for m, part in enumerate(event.participants if event is not None else ()):
            if part is not None and part.actor is not None:
                yield part.actor, ("events", n, "participants", m, "actor")


def _pointer(path: Path) -> str:
    return "".join(f"/{step}" for step in path)


def _unknown(pointer: str, ref: str, known: Iterable[str]) -> Problem:
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    near = get_close_matches(ref, sorted(known), n=1)
    return Problem(
        pointer=pointer,
        message=f"actor `{ref}` is not listed in this record",
        help=f"did you mean `{near[0]}`?" if near else "add it to `actors`",
        label=f"did you mean `{near[0]}`?" if near else "",
        suggestion="".join(near),
    )
