"""One JSON text as parsed data with places: by the C parser where it is sound, else by the careful scanner."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from govdata.syntax.json_scan import scan
from govdata.syntax.json_seek import seek
from govdata.syntax.json_token import real, whole
from govdata.syntax.limits import MAX_DEPTH, MAX_NODES
from govdata.syntax.mistake import Mistake
from govdata.syntax.record import Parsed

if TYPE_CHECKING:
    from govdata.syntax.lines import Lines
    from govdata.syntax.span import Span

__all__ = ["parse"]

# Python's parser takes half a character for a whole one.
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_MARK = Mistake(
    code="GD102",
    start=0,
    end=1,
    message="the text begins with a byte order mark, which JSON may not have (RFC 8259, section 8.1)",
    help="save it as UTF-8 without byte order mark",
)


def parse(lines: Lines) -> Parsed:
    """The document that a text is. Mistakes that do not hide what is meant leave its data readable."""
    parsed = _quickly(lines.text) or _carefully(lines.text)
    return replace(parsed, mistakes=(_MARK, *parsed.mistakes)) if lines.marked else parsed


def _quickly(text: str) -> Parsed | None:
    """What Python's parser makes of a text; None where it has nothing to say, or too little."""
    try:
        data = json.loads(text, object_pairs_hook=_fields, parse_constant=_refuse, parse_float=real, parse_int=whole)
    except (ValueError, RecursionError):
        return None
    if _HALF.search(text) or not _within_limits(data):
        return None
    return Parsed(
        data=data, root=cache(partial(_spans, text)), seek=partial(seek, text) if isinstance(data, dict) else None
    )


def _carefully(text: str) -> Parsed:
    found = scan(text)
    return Parsed(data=found.data, mistakes=found.mistakes, root=lambda: found.root)


def _spans(text: str) -> Span:
    return scan(text).root


def _fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("a key is repeated")
    return fields


def _refuse(word: str) -> Any:  # noqa: ANN401  # what json asks for
    raise ValueError(word)


def _within_limits(data: Any) -> bool:  # noqa: ANN401  # plain data
    """Whether values are neither nested too deep nor too many: a walk level by level, that recursion cannot fell."""
    level, nodes = [data], 1
    for _depth in range(MAX_DEPTH + 1):
        level = [value for value in level if isinstance(value, dict | list)]
        if not level:
            return nodes <= MAX_NODES
        level = [value for holder in level for value in (holder.values() if isinstance(holder, dict) else holder)]
        nodes += len(level)
    return False
