"""A release is entered once.

Two records of one publisher that share the day, the language and the title, or the page, or the publisher's own
number, are mostly one release that was entered twice, by hand and by a parser, say. A release that says how it is
related to the other, as a correction is to what it replaces, is left alone.

Bad, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Bad, in b.yaml:

    id: 2026-03-01-new-quay
    title: "New Quay: opens!"
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good, in b.yaml:

    id: 2026-03-01-new-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    related:
      - {relation: corrects, target: 2026-03-01-quay}

Way out: delete one of the two, or say with `related` what the one is to the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule
from govdata.rules.dataset import PAIRED, Across, Clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.model.release import Release
    from govdata.rules.dataset import Key, Row

__all__ = ["RULE"]

# What two spellings of one title may differ in; the ASCII of it is taken out of bytes, which is several times as quick.
_NOISE = re.compile(r"[\W_]+")
_ASCII_NOISE = bytes(n for n in range(128) if not chr(n).isalnum())
_SHARED = {"title": "day and title", "page": "page", "number": "number"}


def keys(release: Release, _source: str) -> Iterator[Key]:
    """What no two releases in one language share."""
    value = [release.id, [related.target for related in release.related]]
    language = release.language
    title = _letters(release.title) or release.title
    yield "title", f"{release.publisher.id} {release.date} {language} {title}", PAIRED, value, "/title"
    if release.source_url is not None:
        yield "page", f"{language} {release.source_url}", PAIRED, value, "/source_url"
    for n, number in enumerate(release.identifiers):
        key = f"{release.publisher.id} {language} {number.scheme} {number.value}"
        yield "number", key, PAIRED, value, f"/identifiers/{n}/value"


def _letters(title: str) -> str:
    """The letters and digits of a title, in one case."""
    folded = title.casefold().encode().translate(None, _ASCII_NOISE).decode()
    return folded if folded.isascii() else _NOISE.sub("", folded)


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """Each record but the first that shares what is nobody else's."""
    first = rows[0]
    own, related = first.value
    for row in rows[1:]:
        # One id for both is another fault, and told by another rule.
        if row.value[0] != own and own not in row.value[1] and row.value[0] not in related:
            message = f"probably the same release as `{own}`: it has the same {_SHARED[row.stamp.partition(chr(9))[0]]}"
            way_out = "delete one of the two, or say with `related` what this one is to the other"
            yield Clash(Problem(pointer=row.pointer, message=message, help=way_out), row, first, "the other record")


RULE = Rule(code="GD411", dataset=Across(indexes=tuple(_SHARED), keys=keys, judge=judge, single=True))
