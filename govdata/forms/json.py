"""A record as indented JSON."""

from __future__ import annotations

import json
from typing import Any

from govdata.forms import Form

__all__ = ["FORM"]


def write(record: dict[str, Any]) -> str:
    """Indented by two blanks, in UTF-8."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


FORM = Form(summary="indented JSON", suffix=".json", write=write)
