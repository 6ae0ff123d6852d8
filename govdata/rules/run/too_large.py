"""A document keeps within what is read.

At most 64 MiB for a file or a line of NDJSON, 64 levels of lists and objects, a million values, ten thousand
mistakes. What goes beyond is no release, and would only exhaust the machine.

Bad:

    extensions:
      harbour: {a:
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
        ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}

Good:

    extensions:
      harbour: {a: [[1, 2], [3, 4]]}

Way out: write one record a line, as NDJSON, or check that the file is what its name says.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD006")
