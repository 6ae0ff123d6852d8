"""There is a reader for the format of a file.

The format is told from the suffix of the name, and without a telling suffix from how the content begins. A reader may
come with an extra or a plug-in that is not installed.

Way out: convert the file, leave it out, or name its format with `--input-format`.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD005")
