"""A language tag is a BCP 47 tag.

`en`, `zh-Hant`, `pt-BR`: the language, the script where it matters, the region where it does.

Bad:

    language: en_GB

Good:

    language: en-GB

Way out: write the tag; `zh-Hant` and `zh-Hans` rather than a region for Chinese.

See: RFC 5646, section 2.1.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD210")
