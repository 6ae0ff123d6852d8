"""A record as YAML."""

from __future__ import annotations

from typing import Any

from govdata.forms import Form
from govdata.yamltext import dump

__all__ = ["FORM"]


def write(record: dict[str, Any]) -> str:
    """A document with its own start, so that several can follow one another."""
    return "---\n" + dump(record)


FORM = Form(summary="YAML", suffix=".yaml", write=write)
