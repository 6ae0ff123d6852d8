"""What a check of a foreign document is: it looks at the elements that it names, or at the item as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["EVERY", "ITEM", "Check", "Comparison", "Said"]

EVERY = "*"
ITEM = "/"
"""What a check may be `on` beside names of elements: every one of NewsML-G2, or the item as a whole."""


class Said(NamedTuple):
    """A fault: the element that it is at, what is wrong, and the way out."""

    node: Node
    message: str
    help: str = ""


class Comparison(Protocol):
    """A check that compares the items of a document; `end` is asked when there are no more."""

    def item(self, item: Item) -> Iterator[Said]:
        """What is wrong with an item beside those before it."""

    def end(self) -> Iterator[Said]:
        """What is wrong now that all items are known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A check: the elements that it is asked about, and how it judges them.

    `judge` takes an element and its item; on `ITEM` the element is the item's root. `across` begins a comparison of
    items instead.
    """

    on: tuple[str, ...] = ()
    judge: Callable[[Node, Item], Iterator[Said]] | None = None
    across: Callable[[], Comparison] | None = None
