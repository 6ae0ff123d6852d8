"""The hash of a value, by which a baseline knows it again."""

from __future__ import annotations

from typing import Any

__all__ = ["digest"]


def digest(data: Any, pointer: str) -> str:  # noqa: ANN401  # plain data
    """The hash of what stands at a JSON Pointer of plain data; that of null where there is nothing."""
    import json  # noqa: PLC0415  # only where a baseline is asked for
    from hashlib import sha256  # noqa: PLC0415

    for part in pointer.split("/")[1:]:
        token = part.replace("~1", "/").replace("~0", "~")
        if isinstance(data, list):
            data = data[int(token)] if token.isdecimal() and int(token) < len(data) else None
        else:
            data = data.get(token) if isinstance(data, dict) else None
    return sha256(json.dumps(data, sort_keys=True, default=str).encode()).hexdigest()[:16]
