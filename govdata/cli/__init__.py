"""The command line: one file a command; arguments in, an API call, an exit code out."""

from __future__ import annotations
