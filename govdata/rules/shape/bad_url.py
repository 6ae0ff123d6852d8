"""An address is a URL or IRI in ASCII.

Blanks and accented letters in addresses are written as each program likes best. Percent-encoded, they are the same
for all.

Bad:

    source_url: www.harbour.example/news/412

Good:

    source_url: https://www.harbour.example/news/412

Way out: copy the address from the browser, with its `https://`.

See: RFC 3986, appendix A.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD209")
