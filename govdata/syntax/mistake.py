"""A mistake in the syntax of a document, before its offsets become a place."""

from __future__ import annotations

from dataclasses import dataclass

from govdata.syntax.limits import MAX_MISTAKES

__all__ = ["Mistake", "Unreadable", "pointer", "too_many_mistakes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """What is wrong between two offsets of the text, in code points.

    `path` holds the keys and indexes from the document's root to the value at fault. `again` says that the value's key
    stands in the text a second time, so that the first one is worth showing as well.
    """

    code: str
    start: int
    end: int
    message: str
    help: str = ""
    label: str = ""
    path: tuple[str, ...] = ()
    again: bool = False


class Unreadable(Exception):  # noqa: N818  # never seen by callers: it ends the reading of one document
    """The document cannot be read past a mistake."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.message)
        self.mistake = mistake


def pointer(path: tuple[str, ...]) -> str:
    """The JSON Pointer of a path (RFC 6901, section 4)."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in path)


def too_many_mistakes(last: Mistake) -> Mistake:
    """The mistake that ends the reading of a document which has nothing but mistakes."""
    return Mistake(
        code="GD006",
        start=last.start,
        end=last.end,
        message=f"the document has more than {MAX_MISTAKES:,} mistakes and is not read further",
        help="check that the file is what its name says",
    )
