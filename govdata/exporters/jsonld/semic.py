"""The profile `semic`: the full graph, whose nodes are of classes of the EU core vocabularies as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.vocab.crosswalks import second_types

if TYPE_CHECKING:
    Node = dict[str, Any]

__all__ = ["add_second_types"]

_SECOND = second_types()


def add_second_types(node: Node) -> None:
    """Give a node, and all nodes nested in it, the second class that its class has."""
    first = node["type"]
    if first in _SECOND:
        node["type"] = [first, _SECOND[first]]
    for value in node.values():
        for one in value if isinstance(value, list) else (value,):
            if isinstance(one, dict) and "type" in one and "id" in one:
                add_second_types(one)
