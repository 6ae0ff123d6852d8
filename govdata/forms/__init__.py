"""Forms that a single record is written in for people and tools: Markdown, YAML, JSON, one line of JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govdata.registry import Folder

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FORMS", "Form"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of a record.

    The suffix of its files, and how a record (plain JSON in model order) becomes text that reads back equal.
    """

    summary: str
    suffix: str
    write: Callable[[dict[str, Any]], str]


FORMS = Folder("govdata.forms", "FORM", Form, __path__)
