"""How much of a document is read: what is larger is a finding, never an exhausted machine."""

from __future__ import annotations

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_DIGITS", "MAX_MISTAKES", "MAX_NODES"]

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of one document, and of one line of NDJSON."""

MAX_DEPTH = 64
"""Lists and mappings within each other."""

MAX_NODES = 1_000_000
"""Values in one document, lists and mappings counted with what they hold."""

MAX_DIGITS = 600
"""Digits of one whole number: below what Python converts under any setting of its own limit."""

MAX_MISTAKES = 10_000
"""Mistakes that are told of one document."""
