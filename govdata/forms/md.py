"""A record as Markdown: the fields as YAML front matter, the body below."""

from __future__ import annotations

from typing import Any

from govdata.forms import Form
from govdata.yamltext import dump

__all__ = ["FORM"]


def write(record: dict[str, Any]) -> str:
    """Front matter between `---` lines, an empty line, the body verbatim."""
    front = {key: value for key, value in record.items() if key != "body"}
    body = record.get("body")
    return f"---\n{dump(front)}---\n" + (f"\n{body}\n" if isinstance(body, str) else "")


FORM = Form(summary="Markdown with YAML front matter", suffix=".md", write=write)
