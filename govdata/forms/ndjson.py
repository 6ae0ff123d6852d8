"""A record as one line of JSON."""

from __future__ import annotations

import json
from typing import Any

from govdata.forms import Form

__all__ = ["FORM"]


def write(record: dict[str, Any]) -> str:
    """One line, without blanks."""
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


FORM = Form(summary="one line of JSON", suffix=".ndjson", write=write)
