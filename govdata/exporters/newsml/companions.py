"""The items beside those of releases: a picture for each photo that is linked, a package of languages, the register."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from govdata.exporters.newsml.forms import Context
from govdata.exporters.newsml.writer import emitter
from govdata.vocab.instant import record_instant
from govdata.vocab.newsml import PROFILE_VERSION
from govdata.vocab.newsml_companions import LANGUAGES, PICTURE, REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govdata.dataset import Dataset
    from govdata.exporters.newsml.item import ItemWriter
    from govdata.exporters.newsml.writer import Emit
    from govdata.model.actor import Publisher
    from govdata.model.media import MediaItem
    from govdata.model.release import Release

__all__ = ["companions", "register"]


class _Picture(NamedTuple):
    release: Release
    photo: MediaItem


class _Member(NamedTuple):
    guid: str
    language: str


class _Languages(NamedTuple):
    release: Release
    members: tuple[_Member, ...]


@dataclass(frozen=True, slots=True)
class _Register:
    base: str
    publishers: Sequence[Publisher]


_PICTURE, _LANGUAGES, _REGISTER = ([emitter(row, 1) for row in rows] for rows in (PICTURE, LANGUAGES, REGISTER))


def companions(release: Release, writer: ItemWriter) -> Iterator[tuple[str, str]]:
    """What stands beside a release: pairs of a file's name and an item."""
    for n, photo in enumerate(release.photos.items, 1):
        start = writer.begin("newsItem", writer.picture(release, n), release)
        inside = _inside(_PICTURE, _Picture(release, photo), _computed(release, writer, "govdata-picture"))
        yield f"photos/{release.id}/{n}.xml", f"{start}{inside}</newsItem>\n"
    members = sorted([(release.id, release.language), *((t.id, t.language) for t in release.translations)])
    # One of the group writes its package: each can tell which without knowing the others.
    if len(members) > 1 and members[0][0] == release.id and release.status != "withdrawn":
        start = writer.begin("packageItem", f"{writer.guid(release.id)}#languages", release)
        group = _Languages(release, tuple(_Member(writer.guid(name), language) for name, language in members))
        inside = _inside(_LANGUAGES, group, _computed(release, writer, "govdata-languages"))
        yield f"languages/{release.id}.xml", f"{start}{inside}</packageItem>\n"


def register(dataset: Dataset, publishers: Sequence[Publisher], instant: str, writer: ItemWriter) -> str:
    """The publishers as a knowledgeItem; its version is the day of the newest release, which only grows."""
    version = int(instant[:10].replace("-", ""))
    start = writer.start("knowledgeItem", f'guid="{writer.register}" version="{version}" xml:lang="en"')
    computed = _shared(instant, "govdata-register") | {"$derived": None, "$embargo": None, "$title": "Publishers"}
    return f"{start}{_inside(_REGISTER, _Register(dataset.base, publishers), computed)}</knowledgeItem>\n"


def _inside(emits: Sequence[Emit], thing: object, computed: Mapping[str, str | None]) -> str:
    context = Context(names={}, guid=str, computed=computed)
    return "".join([emit(thing, context) for emit in emits])


def _computed(release: Release, writer: ItemWriter, profile: str) -> dict[str, str | None]:
    instant = record_instant(release, writer.zone)
    embargoed = release.status == "embargoed"
    return _shared(instant.text, profile) | {
        "$derived": "gvhow:derived" if instant.derived else None,
        "$embargo": (release.embargo_until or "") if embargoed else None,
        "$release": writer.guid(release.id),
        # An id is unique in its document, which may hold other packages, and has no tilde (XML 1.0, NCName).
        "$group": f"languages-{release.id.replace('~', '·')}",
    }


def _shared(instant: str, profile: str) -> dict[str, str | None]:
    return {"$instant": instant, "$profile": profile, "$profile_version": PROFILE_VERSION}
