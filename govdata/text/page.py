"""A release as a page holds it: its text, and what the page says beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from govdata.text.document import Span
from govdata.text.normal import readable

__all__ = ["Linked", "Page", "SourceText"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A photo, video or annex that a page links to, as the page writes its address; `label` is caption or title."""

    address: str
    label: str = ""
    alt: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """The normalised source text of a release, which offsets count in, and what came with it.

    `end` is where the release ends in `text`; after it stand the captions and titles of what the page links to, each at
    its span of `labels`, which has an entry for each of `photos`, `videos` and `documents` in that order. At `replaced`
    stood characters that no text may hold.
    """

    text: str
    end: int
    labels: tuple[Span, ...] = ()
    replaced: tuple[int, ...] = ()
    page: Page | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A release as a page holds it: title and text, from which everything else is read, and what the page links to.

    `text` begins with the title and has the paragraphs of the release as the page shows them. `url` is the page's own
    address, where it says it; `language` what it declares of itself; `published` the day or instant that its head
    states (ISO 8601), which holds where the text states none. `related` are the addresses of the release in other
    languages and of other releases that the page names as related. `issuers` are names of bodies, and `stated` values
    of the record, that the format states in fields of their own.
    """

    text: str
    url: str | None = None
    language: str | None = None
    published: str | None = None
    photos: tuple[Linked, ...] = ()
    videos: tuple[Linked, ...] = ()
    documents: tuple[Linked, ...] = ()
    related: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    stated: dict[str, Any] = field(default_factory=dict)

    @property
    def linked(self) -> tuple[Linked, ...]:
        """Photos, videos and documents, in that order."""
        return (*self.photos, *self.videos, *self.documents)

    def source_text(self) -> SourceText:
        """The text that offsets count in: that of the release, then every caption and title as a paragraph."""
        decoded = readable(self.text)
        text, end = decoded.text, len(decoded.text)
        spans: list[Span] = []
        for label in (readable(one.label).text.strip() for one in self.linked):
            text += f"\n\n{label}" if label else ""
            spans.append(Span(len(text) - len(label), len(text)))
        return SourceText(text=text, end=end, labels=tuple(spans), replaced=decoded.replaced, page=self)
