"""A release as a newsItem (NewsML-G2 2.35, conformance power)."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from govdata.exporters.newsml.evidence import told
from govdata.exporters.newsml.forms import Context, block
from govdata.exporters.newsml.writer import emitter
from govdata.vocab.direction import right_to_left
from govdata.vocab.instant import record_instant
from govdata.vocab.newsml import (
    CATALOG,
    GV,
    NAR,
    PRIVATE,
    PROFILE,
    PROFILE_VERSION,
    RELEASE_SCHEMES,
    STANDARD,
    STANDARD_SCHEMES,
    STANDARD_VERSION,
    TERMS,
    XHTML,
)
from govdata.vocab.newsml_rows import ASSERTED_ACTOR, ASSERTED_EVENT, FRAME
from govdata.xml import attribute, content

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.dataset import Dataset
    from govdata.model.release import Release

__all__ = ["ItemWriter"]

_FRAME = [emitter(row, 1) for row in FRAME]
_ASSERTS = [emitter(row, 1) for row in (ASSERTED_ACTOR, ASSERTED_EVENT)]
_STATUS = {"withdrawn": "stat:canceled"}
_DERIVED = "gvhow:derived"


class ItemWriter:
    """Writes releases of one dataset as newsItems; each declares its own schemes, so that it can stand alone."""

    def __init__(self, dataset: Dataset, *, embed: bool = False) -> None:
        self.zone = dataset.timezone
        self._release = attribute(dataset.release_iri(""))
        self.guid: Callable[[str], str] = _guids(dataset)
        #: The guid of the register of publishers: beside those of the releases.
        self.register = self.guid("").removesuffix("release:").removesuffix("release/") + "register"
        self._head = (
            f' xmlns="{NAR}" xmlns:gv="{GV}" standard="{STANDARD}" standardversion="{STANDARD_VERSION}"'
            f' conformance="power"'
        )
        shared = TERMS | {alias: f"{dataset.base}{tail}" for alias, tail in PRIVATE.items()}
        named = "" if embed else f'  <catalogRef href="{CATALOG}"/>\n'
        shared |= STANDARD_SCHEMES if embed else {}
        self._schemes = f"{named}  <catalog>\n" + "".join(
            f'    <scheme alias="{alias}" uri="{attribute(uri)}"/>\n' for alias, uri in sorted(shared.items())
        )

    def item(self, release: Release) -> str:
        """The newsItem of a release, without an XML declaration, ending in a line end."""
        context = Context(
            names={actor.id: actor.name for actor in release.actors},
            pictures=map(partial(self.picture, release), count(1)),
            guid=self.guid,
            computed=self._computed(release),
            told=told(release),
        )
        rtl = _direction(release)
        parts = [self.begin("newsItem", self.guid(release.id), release, self._own_schemes(release.id))]
        parts += [emit(release, context) for emit in _FRAME]
        parts += [emit(release, context) for emit in _ASSERTS]
        if release.body is not None:
            parts.append(_content_set(release, rtl))
        parts.append("</newsItem>\n")
        return "".join(parts)

    def begin(self, tag: str, guid: str, release: Release, schemes: str = "") -> str:
        """The start of an item about a release: its root's tag, and what its codes are codes of."""
        said = f'guid="{guid}" version="{release.revision}" xml:lang="{release.language}"{_direction(release)}'
        return self.start(tag, said, schemes)

    def start(self, tag: str, said: str, schemes: str = "") -> str:
        """The start of an item with these attributes."""
        return f"<{tag}{self._head} {said}>\n{self._schemes}{schemes}  </catalog>\n"

    def picture(self, release: Release, number: int) -> str:
        """The guid of the item that a photo of a release has for itself."""
        return f"{self.guid(release.id)}#photo/{number}"

    def instant(self, release: Release) -> str:
        """The record instant of a release (design section 6, law 2)."""
        return record_instant(release, self.zone).text

    @staticmethod
    def message_start(sent: str) -> bytes:
        """What stands before the items of a newsMessage; `sent` is compulsory there."""
        return f'<newsMessage xmlns="{NAR}">\n<header>\n  <sent>{sent}</sent>\n</header>\n<itemSet>\n'.encode()

    message_end = b"</itemSet>\n</newsMessage>\n"

    def _own_schemes(self, release: str) -> str:
        return "".join(
            f'    <scheme alias="{alias}" uri="{self._release}{release}{tail}"/>\n'
            for alias, tail in RELEASE_SCHEMES.items()
        )

    def _computed(self, release: Release) -> dict[str, str | None]:
        instant = record_instant(release, self.zone)
        embargoed = release.status == "embargoed"
        return {
            "$created": release.published_at or release.date,
            "$instant": instant.text,
            "$derived": _DERIVED if instant.derived else None,
            "$embargo": (release.embargo_until or "") if embargoed else None,
            "$status": _STATUS.get(release.status, "stat:usable"),
            "$signal": "sig:correction" if release.change_note is not None and release.revision > 1 else None,
            "$profile": PROFILE,
            "$profile_version": PROFILE_VERSION,
            "$photos_note": _NOTES.get(("photos", release.photos.status)),
            "$videos_note": _NOTES.get(("videos", release.videos.status)),
        }


def _direction(release: Release) -> str:
    return ' dir="rtl"' if right_to_left(release.language) else ""


_NOTES = {
    ("photos", "stated"): "The release says that there are photos; it gives no link.",
    ("videos", "stated"): "The release says that there are videos; it gives no link.",
}


def _guids(dataset: Dataset) -> Callable[[str], str]:
    """Release id to guid: a tag URI (RFC 4151) where authority and year are configured, else the IRI of the release."""
    if dataset.authority and dataset.year:
        head = attribute(f"tag:{dataset.authority},{dataset.year}:release:")
    else:
        head = attribute(dataset.release_iri(""))
    return lambda release: f"{head}{release}"


def _content_set(release: Release, rtl: str) -> str:
    """The body as XHTML: a `p` for what blank lines set apart, `br` for every other line end, blanks as they are."""
    paragraphs = (release.body or "").split("\n\n")
    text = "".join([f"          <p>{block(paragraph)}</p>\n" for paragraph in paragraphs])
    language = f'xml:lang="{release.language}" lang="{release.language}"{rtl}'
    return (
        '  <contentSet>\n    <inlineXML contenttype="application/xhtml+xml">\n'
        f'      <html xmlns="{XHTML}" {language}>\n'
        f"        <head><title>{content(release.title)}</title></head>\n        <body>\n{text}        </body>\n"
        "      </html>\n    </inlineXML>\n  </contentSet>\n"
    )
