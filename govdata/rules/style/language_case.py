"""Language tags are in canonical case.

Tags are the same in any case, but programs that compare texts do not know that: `zh-hant` was read as `zh-Hant`.

Bad:

    language: EN

Good:

    language: en

Way out: write the language in lower case, the script with a capital, the region in capitals.

See: RFC 5646, section 2.1.1.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD606")
