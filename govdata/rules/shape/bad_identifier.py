"""An identifier can stand in a file name and in an address.

`a` to `z`, digits and `.`, `_`, `~`, `-`, at most 128, beginning with a letter or digit. No capitals: some file
systems take `Quay` and `quay` for one. JSON Pointers and digests are held to their own forms.

Bad:

    id: 2026-03-01 Quay

Good:

    id: 2026-03-01-quay

Way out: write it in lower case, with `-` for blanks.

See: RFC 3986, section 2.3 (unreserved characters); RFC 6901 for pointers.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD208")
