"""Actors: the persons of the text, and the bodies that act or that somebody acts for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.finding import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.text.document import Span
    from govdata.text.draft import Drafting
    from govdata.text.facts import Mention, Person
    from govdata.text.pack import Pack

__all__ = ["fill", "tell_unclear"]


def fill(draft: Drafting, pack: Pack, people: list[Person], acting: Iterable[Span]) -> None:
    """Add the actors in the order in which the text first names them, each post joined to its body."""
    posts = {
        span: person
        for person in people
        if person.role
        for span in [pack.body_of_post(draft.document, person.role)]
        if span
    }
    order: list[tuple[Span, Person | None]] = [(person.mentions[0].name, person) for person in people]
    order += [(span, None) for span in [*posts, *acting]]
    for span, person in sorted(order, key=lambda entry: entry[0]):
        if person is None:
            _add_body(draft, span)
        else:
            _add_person(draft, person)
    for span, person in posts.items():
        _join(draft, person, span)


def _add_person(draft: Drafting, person: Person) -> None:
    values: dict[str, Any] = {"kind": "person", "name": draft.line(person.name)}
    values |= {
        key: draft.line(span) for key in ("honorific", "suffix", "role") if (span := getattr(person, key)) is not None
    }
    _, pointer = draft.actor(values, [mention.name for mention in person.mentions])
    draft.prove(f"{pointer}/name", person.name)
    for key in ("honorific", "suffix", "role"):
        span = getattr(person, key)
        if span is not None:
            draft.prove(f"{pointer}/{key}", span)


def _add_body(draft: Drafting, span: Span) -> None:
    name = draft.line(span)
    known = draft.known_name(name)
    if known is not None:
        draft.also(span, known)
        return
    _, pointer = draft.actor({"kind": "organization", "name": name}, [span])
    draft.prove(f"{pointer}/name", span)


def _join(draft: Drafting, person: Person, body: Span) -> None:
    identifier = draft.known_actor(body)
    actor = next(actor for actor in draft.data["actors"] if actor["id"] == draft.known_actor(person.name))
    if identifier is not None and identifier != actor["id"]:
        actor["organization"] = identifier


def tell_unclear(draft: Drafting, unclear: Iterable[tuple[Mention, tuple[str, ...]]]) -> None:
    """Say once for each short name that it could mean several persons."""
    told: set[tuple[str, ...]] = set()
    for mention, names in unclear:
        short = draft.line(mention.name)
        actor = draft.known_actor(mention.name)
        if (short, *names) in told or actor is None:
            continue
        told.add((short, *names))
        number = next(at for at, entry in enumerate(draft.data["actors"]) if entry["id"] == actor)
        taken = draft.data["actors"][number]["name"]
        draft.complain(
            "GD009",
            Problem(
                pointer=f"/actors/{number}/name",
                message=f"{short!r} could be {' or '.join(names)}; it was read as {taken}",
                help="check who is meant where the short name stands",
            ),
        )
