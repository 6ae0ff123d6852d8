"""A suppression names codes and gives a reason.

Whoever reads the file next must see what is silenced, and why. A comment that does not say so silences nothing.
Nor does one of what could not be read (errors of GD0xx and GD1xx): the rest of the file was not checked either.

Bad:

    summary: It is long. # govdata: ignore GD305

Good:

    # The next line has a comment that is not for govdata.
    language: en # as far as is known

Way out: write `# govdata: ignore GD305 -- why`, beside the line or above it; codes or names, with commas between them.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD010")
