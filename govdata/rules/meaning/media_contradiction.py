"""Count and items of photos and videos agree with their status.

`linked` has at least one item, and a count that is not below the number of items. `stated` means that the release
says there are photos and links none, so it has no items; it may have a count. `none` and `unknown` have neither.

Bad:

    photos: {status: stated, items: [{url: "https://harbour.example/1.jpg", alt: A woman cuts a ribbon.}]}

Good:

    photos: {status: linked, items: [{url: "https://harbour.example/1.jpg", alt: A woman cuts a ribbon.}]}

Way out: choose the status that fits; `photos: true` stands for `stated`, `photos: false` for `none`.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.media import Media
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD304", held=((Media, invariants.media_agrees_with_its_status),))
