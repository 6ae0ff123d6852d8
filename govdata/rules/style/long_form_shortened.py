"""What has a short form is written so.

The IRI of a Media Topic was read as `medtop:` and its digits, the URL of a licence as its SPDX id.

Bad:

    license: https://creativecommons.org/licenses/by/4.0/

Good:

    license: CC-BY-4.0

Way out: write the short form.

See: SPDX License List; IPTC Media Topics.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD607")
