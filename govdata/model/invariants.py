"""What must hold between the fields of a record, as small functions over its sound parts.

Each function takes an object with the attributes of one of the model's classes, where a field that is unsound reads
None (or is left out of its list), and yields a `Problem` for each fault. The model's validators and the rules GD3xx
call the same functions, so that one fault hides no other and is worded once (design section 5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from govdata.finding import Problem
from govdata.model import references
from govdata.model.instant import certainly_after
from govdata.model.licenses import spdx_id
from govdata.model.subjects import medtop
from govdata.model.thing import Thing, lost, numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Invariant = Callable[[Thing], Iterator[Problem]]

__all__ = ["ACTOR", "BEYOND_TOMBSTONE", "CONTACT", "EVENT", "EVIDENCE", "LICENSED", "MEDIA", "PLACE", "RELEASE", "hold"]


def hold(thing: Thing, invariants: Iterable[Invariant]) -> None:
    """Raise PydanticCustomError `invariant` with the first problem, if there is one."""
    for invariant in invariants:
        for problem in invariant(thing):
            said = {"message": problem.message, "pointer": problem.pointer}
            raise PydanticCustomError("invariant", "{message}", said)


def on_behalf_of_each_once(actor: Thing) -> Iterator[Problem]:
    """An actor acts for a body once."""
    if actor.on_behalf_of:
        yield from _each_once(actor.on_behalf_of, "/on_behalf_of", "`{}` stands twice in on_behalf_of")


def place_says_something(place: Thing) -> Iterator[Problem]:
    """A place has at least one field."""
    said = place.name, place.locality, place.region, place.country, place.latitude, place.longitude
    if not any(said) and not lost(place):
        yield Problem(pointer="", message="a place that says nothing", help="leave `place` out")


def contact_says_something(contact: Thing) -> Iterator[Problem]:
    """A contact has at least one field."""
    if not any((contact.name, contact.role, contact.email, contact.phone, contact.url)) and not lost(contact):
        yield Problem(pointer="", message="a contact that says nothing", help="leave it out")


def coordinates_in_pairs(place: Thing) -> Iterator[Problem]:
    """Latitude and longitude come together."""
    if (place.latitude is None) != (place.longitude is None) and not lost(place) & {"latitude", "longitude"}:
        missing = "longitude" if place.longitude is None else "latitude"
        given = "latitude" if place.longitude is None else "longitude"
        yield Problem(pointer=f"/{given}", message=f"{given} without {missing}", help=f"add `{missing}`")


def end_needs_start(event: Thing) -> Iterator[Problem]:
    """An event with an end has a start."""
    if event.end is not None and event.start is None and "start" not in lost(event):
        yield Problem(pointer="/end", message="`end` without `start`", help="add `start`, or make it the `start`")


def end_not_before_start(event: Thing) -> Iterator[Problem]:
    """An event does not end before it starts."""
    if event.start and event.end and certainly_after(event.start, event.end):
        yield Problem(
            pointer="/end",
            message=f"the event ends ({event.end}) before it starts ({event.start})",
            related=(("/start", "starts here"),),
        )


def participation_once(event: Thing) -> Iterator[Problem]:
    """A pair of actor and role stands once in an event."""
    seen: dict[tuple[str, str], int] = {}
    for n, part in enumerate(event.participants):
        if part is None or part.actor is None or part.role is None:
            continue
        first = seen.setdefault((part.actor, part.role), n)
        if first != n:
            yield Problem(
                pointer=f"/participants/{n}",
                message=f"`{part.actor}` takes part as `{part.role}` twice",
                related=((f"/participants/{first}", "first here"),),
            )


def media_agrees_with_its_status(media: Thing) -> Iterator[Problem]:
    """Count and items agree with the status."""
    if media.status in {"none", "unknown"}:
        yield from _media_is_bare(media)
    elif media.status == "stated" and media.items:
        yield Problem(pointer="/status", message="`stated` with items", help="with links the status is `linked`")
    elif media.status == "linked":
        yield from _media_is_linked(media)


def _media_is_bare(media: Thing) -> Iterator[Problem]:
    if media.items:
        yield Problem(
            pointer="/status", message=f"`{media.status}` with items", help="with links the status is `linked`"
        )
    elif media.count is not None:
        yield Problem(
            pointer="/count", message=f"`{media.status}` with a count", help="leave `count` out, or say `stated`"
        )


def _media_is_linked(media: Thing) -> Iterator[Problem]:
    if not media.items and "items" not in lost(media):
        yield Problem(pointer="/status", message="`linked` without items", help="add `items`, or say `stated`")
    elif media.count is not None and media.count < len(media.items):
        message = f"count {media.count} is less than the {len(media.items)} items listed"
        yield Problem(pointer="/count", message=message, help="correct the count, or leave it out")


def evidence_length(evidence: Thing) -> Iterator[Problem]:
    """The span is as long as its text, in code points."""
    if evidence.start is None or evidence.end is None or evidence.text is None:
        return
    if evidence.end - evidence.start != len(evidence.text):
        yield Problem(
            pointer="/end",
            message=f"the span {evidence.start}–{evidence.end} is not as long as its text"
            f" ({len(evidence.text)} code points)",
            help="count in code points, or parse the source again",
        )


def actor_ids_once(release: Thing) -> Iterator[Problem]:
    """An actor id stands once in a release."""
    yield from _ids_once(release.actors, "/actors", "actor")


def event_ids_once(release: Thing) -> Iterator[Problem]:
    """An event id stands once in a release."""
    yield from _ids_once(release.events, "/events", "event")


def issuers_once(release: Thing) -> Iterator[Problem]:
    """An issuer is named once."""
    if release.issuers:
        yield from _each_once(release.issuers, "/issuers", "issuer `{}` is named twice")


def embargo_needs_its_status(release: Thing) -> Iterator[Problem]:
    """`embargo_until` stands only with status `embargoed`."""
    if release.embargo_until is not None and release.status not in {"embargoed", None}:
        yield Problem(
            pointer="/embargo_until",
            message=f"`embargo_until` with status `{release.status}`",
            help="set `status: embargoed`, or leave `embargo_until` out",
        )


def published_on_its_date(release: Thing) -> Iterator[Problem]:
    """`published_at` falls on `date`, in its own offset."""
    if release.published_at and release.date and release.published_at[:10] != release.date:
        yield Problem(
            pointer="/published_at",
            message=f"published_at ({release.published_at}) does not fall on the date ({release.date})",
            related=(("/date", "the date"),),
        )


_TOMBSTONE = {
    "id", "type", "title", "date", "language", "publisher", "identifiers", "translations", "source_url", "status",
    "revision", "modified_at", "change_note",
}  # fmt: skip
BEYOND_TOMBSTONE = (
    "published_at", "issuers", "dateline", "summary", "body", "actors", "events", "contacts", "documents", "subjects",
    "keywords", "related", "license", "provenance", "extensions",
)  # fmt: skip


def tombstone_is_bare(release: Thing) -> Iterator[Problem]:
    """A withdrawn record keeps only what says that it existed."""
    if release.status != "withdrawn":
        return
    for name in BEYOND_TOMBSTONE:
        if getattr(release, name):
            yield _beyond_tombstone(name)
    for name in ("photos", "videos"):
        media = getattr(release, name)
        if media is not None and media.status not in {None, "unknown"}:
            yield _beyond_tombstone(name)


def _beyond_tombstone(name: str) -> Problem:
    return Problem(
        pointer=f"/{name}",
        message=f"a withdrawn release may not keep `{name}`",
        help=f"take `{name}` out; a tombstone says only that the release existed",
        key=True,
    )


def subjects_in_short_form(release: Thing) -> Iterator[Problem]:
    """IPTC Media Topics are written `medtop:`, not as IRIs."""
    for n, subject in numbered(release.subjects):
        if short := medtop(subject):
            yield Problem(pointer=f"/subjects/{n}", message="a Media Topic as an IRI", help=f"write `{short}`")


def license_in_short_form(thing: Thing) -> Iterator[Problem]:
    """A licence that has an SPDX id is written so."""
    if thing.license is not None and ":" in thing.license and (short := spdx_id(thing.license)):
        yield Problem(pointer="/license", message="the URL of a licence that has an SPDX id", help=f"write `{short}`")


def _each_once(members: Iterable[Thing], pointer: str, message: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for n, member in enumerate(members):
        if member is None:
            continue
        first = seen.setdefault(member, n)
        if first != n:
            yield Problem(
                pointer=f"{pointer}/{n}",
                message=message.format(member),
                related=((f"{pointer}/{first}", "first here"),),
            )


def _ids_once(things: Iterable[Thing], pointer: str, kind: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for n, thing in enumerate(things):
        if thing is None or thing.id is None:
            continue
        first = seen.setdefault(thing.id, n)
        if first != n:
            yield Problem(
                pointer=f"{pointer}/{n}/id",
                message=f"{kind} id `{thing.id}` is used twice",
                related=((f"{pointer}/{first}/id", "first used here"),),
            )


ACTOR: tuple[Invariant, ...] = (references.not_of_itself, on_behalf_of_each_once)
PLACE: tuple[Invariant, ...] = (place_says_something, coordinates_in_pairs)
CONTACT: tuple[Invariant, ...] = (contact_says_something,)
EVENT: tuple[Invariant, ...] = (end_needs_start, end_not_before_start, participation_once)
MEDIA: tuple[Invariant, ...] = (media_agrees_with_its_status,)
EVIDENCE: tuple[Invariant, ...] = (evidence_length,)
LICENSED: tuple[Invariant, ...] = (license_in_short_form,)
RELEASE: tuple[Invariant, ...] = (
    actor_ids_once,
    event_ids_once,
    issuers_once,
    references.references_are_known,
    references.only_bodies_are_acted_for,
    embargo_needs_its_status,
    published_on_its_date,
    tombstone_is_bare,
    subjects_in_short_form,
    license_in_short_form,
)
