"""What a text cannot say is given as an option.

A press release does not say under which id its publisher is known, and often not in which year it was published.
Nothing is guessed: the finding names the option.

Bad, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Good, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Good, run:

    $ govdata validate quay.txt --publisher "harbour-ministry=Harbour Ministry"

Way out: give the option that is named, or set it in `[parse]` of the configuration.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD007")
