"""What an item refers to by `residref` is in the same message.

No fault: a receiver may have the item already. But an item that was forgotten looks the same.

Way out: send the item along, or make sure that the receiver has it.

See: NewsML-G2 2.35, targetResourceAttributes/@residref.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.documents.document import Node
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.schemes import Item

__all__ = ["RULE"]


class _References:
    def __init__(self) -> None:
        self._guids: set[str] = set()
        self._wanted: dict[str, Node] = {}

    def item(self, item: Item) -> Iterator[Said]:
        if item.message:
            guid = item.root.attributes.get("guid", "")
            self._guids.add(guid)
            self._wanted.pop(guid, None)
            for node in item.nodes:
                wanted = node.attributes.get("residref")
                if wanted is not None and wanted not in self._guids:
                    # Only where it stands is kept of the element, not the item around it.
                    self._wanted.setdefault(wanted, Node(node.tag, {}, None, (node.line, node.column)))
        return iter(())

    def end(self) -> Iterator[Said]:
        for guid, node in self._wanted.items():
            yield Said(node, f"<{guid}> is not in this message", "was it forgotten?")


RULE = Rule(code="GD717", newsml=Check(across=_References))
