"""Which actor refers to which: every one is listed, and only bodies are acted for (design 2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.thing import Thing, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    for pointer, ref, _ in _references(release):
        if ref not in known:
            yield _unknown(pointer, ref, known)


def only_bodies_are_acted_for(release: Thing) -> Iterator[Problem]:
    """Whoever issues, employs or is acted for is an organization or a group."""
    kinds = _kinds(release)
    for pointer, ref, body in _references(release):
        if body and kinds.get(ref) == "person" and not _is_of_itself(release, pointer, ref):
            message = f"`{ref}` is a person, not an organization or group"
            yield Problem(pointer=pointer, message=message, help="name the body; a post is written as `role`")


def _is_of_itself(release: Thing, pointer: str, ref: str) -> bool:
    """Whether the reference at a pointer is an actor's to itself, which is told as such."""
    _, holder, number, *_ = pointer.split("/")
    return holder == "actors" and release.actors[int(number)].id == ref


def _kinds(release: Thing) -> dict[str, str | None]:
    return {a.id: a.kind for a in release.actors if a is not None and a.id is not None}


def _references(release: Thing) -> Iterator[tuple[str, str, bool]]:
    for n, ref in numbered(release.issuers):
        yield f"/issuers/{n}", ref, True
    for n, actor in numbered(release.actors):
        if actor.organization is not None:
            yield f"/actors/{n}/organization", actor.organization, True
        for m, ref in numbered(actor.on_behalf_of):
            yield f"/actors/{n}/on_behalf_of/{m}", ref, True
    for n, event in numbered(release.events):
        for m, part in numbered(event.participants):
            if part.actor is not None:
                yield f"/events/{n}/participants/{m}/actor", part.actor, False


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
