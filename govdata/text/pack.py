"""What a language pack offers: a new language is a folder with a `PACK` in its `pack.py`."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.text.document import Block, Document, Span
    from govdata.text.facts import Happening, Mention, Person

__all__ = ["LANGUAGES", "Pack", "pack"]

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The matchers of one language.

    `persons` gives the persons, and the short mentions that fit several of them. `happenings` gives the events of the
    blocks, the first of which is the lead; `announced` the announcement that the release itself is. `body_of_post`
    finds the body inside a post; `issuers` the bodies that issue, `acting` the body that the lead speaks of.
    """

    persons: Callable[[Document, Sequence[int]], tuple[list[Person], list[tuple[Mention, tuple[str, ...]]]]]
    happenings: Callable[[Document, Sequence[int], list[Person]], list[Happening]]
    announced: Callable[[Block, list[Person]], Happening | None]
    body_of_post: Callable[[Document, Span], Span | None]
    issuers: Callable[[Document], list[Span]]
    acting: Callable[[Block], Span | None]


def pack(language: str | None) -> Pack | None:
    """The pack of a language tag; None where there is none."""
    primary = (language or "").partition("-")[0].lower()
    if primary not in LANGUAGES:
        return None
    found = import_module(f"govdata.text.{primary}.pack").PACK
    if not isinstance(found, Pack):
        message = f"govdata.text.{primary}.pack has no PACK"
        raise TypeError(message)
    return found
