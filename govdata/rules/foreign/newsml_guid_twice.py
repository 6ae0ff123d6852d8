"""A `guid` and `version` stand for one item.

Receivers keep the last of two items with one `guid` and `version`, so the other is lost. A `guid` stays with one kind
of item and one language: a translation is an item of its own.

Way out: give each item a guid of its own; count `version` up where it is a new version.

See: NewsML-G2 2.35, AnyItemType/@guid and @version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.rules import Rule
from govdata.vocab.newsml import XML

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_LANGUAGE = f"{XML}}}lang"


class _Guids:
    """What is remembered of each item is small, because there may be very many."""

    def __init__(self) -> None:
        self._versions: dict[tuple[str, str], int] = {}
        self._kinds: dict[str, tuple[str, str]] = {}

    def item(self, item: Item) -> Iterator[Said]:
        root = item.root
        guid = root.attributes.get("guid")
        if not guid:
            return
        version = root.attributes.get("version", "1")
        kind = (root.tag, root.attributes.get(_LANGUAGE, ""))
        before = self._kinds.setdefault(guid, kind)
        line = self._versions.get((guid, version))
        if line is not None:
            yield Said(root, f"<{guid}> version {version} stands on line {line} already", "give it a guid of its own")
            return
        self._versions[guid, version] = root.line
        if before != kind:
            yield Said(root, f"<{guid}> was a {before[0]} in `{before[1]}`", "give it a guid of its own")

    def end(self) -> Iterator[Said]:
        return iter(())


RULE = Rule(code="GD716", newsml=Check(across=_Guids))
