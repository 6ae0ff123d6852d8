"""A photo that is linked has a text alternative.

Who cannot see a photo knows of it what `alt` says. A caption tells why the photo is there, which is something else.

Bad:

    photos: {status: linked, items: [{url: "https://harbour.example/1.jpg"}]}

Good:

    photos: {status: linked, items: [{url: "https://harbour.example/1.jpg", alt: A woman cuts a ribbon on the quay.}]}

Way out: say in a sentence what the photo shows.

See: WCAG 2.2, success criterion 1.1.1 (non-text content).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.release import Release
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]


def photos_have_a_text_alternative(release: Thing) -> Iterator[Problem]:
    """Each linked photo without `alt`."""
    for n, item in enumerate(release.photos.items if release.photos else ()):
        if item is not None and item.alt is None and "alt" not in getattr(item, "lost", ()):
            message = "a photo without a text alternative"
            yield Problem(pointer=f"/photos/items/{n}", message=message, help="add `alt`: what the photo shows")


RULE = Rule(code="GD305", record=((Release, photos_have_a_text_alternative),))
